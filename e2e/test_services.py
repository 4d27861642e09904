"""Services: deploying, scaling, healing, and doing none of it below the minimum."""

import os
import signal
import urllib.request

from region import listens, wait_for

WEB = {"portMappings": [{"containerPort": 8080}], "command": ["httpd", "-f", "-p", "8080", "-h", "/www"]}


def ports(region, cluster, service):
    arns = region.ecs.list_tasks(cluster=cluster, serviceName=service)["taskArns"]
    tasks = region.ecs.describe_tasks(cluster=cluster, tasks=arns)["tasks"] if arns else []
    return [binding["hostPort"] for task in tasks if task["lastStatus"] == "RUNNING"
            for binding in task["containers"][0].get("networkBindings", [])]


def fetch(port):
    with urllib.request.urlopen(f"http://127.0.0.1:{port}/", timeout=2) as answer:
        return answer.read().decode()


def running(region, cluster, service):
    return region.ecs.describe_services(cluster=cluster, services=[service])["services"][0]["runningCount"]


def test_scale_heal_delete(region, cluster, aws):
    region.register("web", **WEB)
    region.ecs.create_service(cluster=cluster, serviceName="web", taskDefinition="web", desiredCount=2)
    aws("ecs", "wait", "services-stable", "--cluster", cluster, "--services", "web")
    for port in ports(region, cluster, "web"):
        wait_for("it listens", lambda: listens(port))
    assert [fetch(port) for port in ports(region, cluster, "web")] == ["served by a container\n"] * 2
    for count in (4, 5, 2):
        region.ecs.update_service(cluster=cluster, service="web", desiredCount=count)
        wait_for(f"{count} run", lambda: running(region, cluster, "web") == count
                 and len(ports(region, cluster, "web")) == count)
    first = region.ecs.list_tasks(cluster=cluster, serviceName="web")["taskArns"]
    victim = pid_of_task(first[0])
    os.kill(victim, signal.SIGKILL)
    wait_for("it is replaced", lambda: first[0] not in region.ecs.list_tasks(
        cluster=cluster, serviceName="web")["taskArns"] and running(region, cluster, "web") == 2)
    assert region.task(cluster, first[0])["containers"][0]["exitCode"] == 137
    aws("ecs", "delete-service", "--cluster", cluster, "--service", "web", "--force")
    aws("ecs", "wait", "services-inactive", "--cluster", cluster, "--services", "web")
    service = region.ecs.describe_services(cluster=cluster, services=["web"])["services"][0]
    assert service["status"] == "INACTIVE" and service["runningCount"] == 0
    region.ecs.delete_cluster(cluster=cluster)


def pid_of_task(arn):
    """The first process of the task's container, found by its cgroup."""
    task = arn.rsplit("/", 1)[1]
    for pid in filter(str.isdigit, os.listdir("/proc")):
        try:
            with open(f"/proc/{pid}/cgroup") as cgroups, open(f"/proc/{pid}/cmdline") as words:
                if task in cgroups.read() and "httpd" in words.read():
                    return int(pid)
        except OSError:
            continue
    raise AssertionError(f"no process of task {task}")


def test_fargate_serves_on_its_own_address(region, cluster):
    subnets = region.ec2.describe_subnets()["Subnets"]
    assert len(subnets) >= 1
    region.register("far", memory=512, **WEB | {"portMappings": [{"containerPort": 8080}]}, task={
        "requiresCompatibilities": ["FARGATE"], "networkMode": "awsvpc", "cpu": "256", "memory": "512"})
    region.ecs.create_service(
        cluster=cluster, serviceName="far", taskDefinition="far", desiredCount=2, launchType="FARGATE",
        networkConfiguration={"awsvpcConfiguration": {"subnets": [subnets[0]["SubnetId"]]}})
    wait_for("2 run", lambda: running(region, cluster, "far") == 2)
    arns = region.ecs.list_tasks(cluster=cluster, serviceName="far")["taskArns"]
    addresses = [task["containers"][0]["networkInterfaces"][0]["privateIpv4Address"]
                 for task in region.ecs.describe_tasks(cluster=cluster, tasks=arns)["tasks"]]
    assert len(set(addresses)) == 2
    for address in addresses:
        wait_for("it listens", lambda: listens(8080, address))
        with urllib.request.urlopen(f"http://{address}:8080/", timeout=3) as answer:
            assert answer.read() == b"served by a container\n"
    region.ecs.delete_service(cluster=cluster, service="far", force=True)
