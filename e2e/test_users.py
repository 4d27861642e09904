"""Fargate tasks have users of their own: root inside is a number of no account outside. Tasks of
an instance have the host's, as Docker has it."""

import pathlib
import re
import urllib.request

import nginx
from region import listens, wait_for

# Where the ranges of host ids begin that tasks are given.
FIRST = 0x7000_0000
SLEEP = "exec sleep 7531"


def containers():
    """One that says who it is and fills a volume, and one of another user that reads it."""
    def of(name, line, **more):
        return {"name": name, "image": "bb:1", "stopTimeout": 2, "command": ["sh", "-c", line],
                "mountPoints": [{"sourceVolume": "shared", "containerPath": "/shared"}], **more}

    first = of("main", "cat /proc/self/uid_map; id -u; ls -ln / | busybox grep www; "
               "echo said > /shared/it; " + SLEEP)
    second = of("other", "while ! cat /shared/it; do sleep 0.1; done 2> /dev/null; id -u; "
                "echo answered > /shared/made; cat /shared/made; " + SLEEP, user="0:101")
    third = of("web", "id -u; echo to-stdout > /dev/stdout; test -w /shared/it || echo kept; " + SLEEP,
               user="web")
    first["healthCheck"] = {"command": ["CMD-SHELL", "test $(id -u) = 0"], "interval": 5}
    return [first, second, third]


def register(region, family, **task):
    region.ecs.register_task_definition(
        family=family, containerDefinitions=containers(), volumes=[{"name": "shared"}],
        cpu="256", memory="512", networkMode="awsvpc", **task)


def network(region):
    subnets = [one["SubnetId"] for one in region.ec2.describe_subnets()["Subnets"]]
    return {"networkConfiguration": {"awsvpcConfiguration": {"subnets": subnets}}}


def outside(arn):
    """The host's numbers of the users of a task's processes."""
    task, found = arn.rsplit("/", 1)[1], set()
    for process in pathlib.Path("/proc").glob("[0-9]*"):
        try:
            if task not in (process / "cgroup").read_text():
                continue
            found.add(int(re.search(r"Uid:\s+(\d+)", (process / "status").read_text())[1]))
        except (OSError, TypeError):
            continue
    return found


def run(region, cluster, family, launch):
    arn = region.run_task(cluster, family, launchType=launch, **network(region))
    region.until(cluster, arn, "RUNNING")
    wait_for("the volume is shared", lambda: "answered" in lines(region, cluster, arn, "other"))
    wait_for("its check passes", lambda: any(
        one.get("healthStatus") == "HEALTHY" for one in region.task(cluster, arn)["containers"]))
    assert lines(region, cluster, arn, "other") == ["said", "0", "answered"]
    wait_for("the other user speaks", lambda: len(lines(region, cluster, arn, "web")) == 3)
    assert lines(region, cluster, arn, "web") == ["100", "to-stdout", "kept"]
    main = lines(region, cluster, arn, "main")
    assert main[1] == "0"
    assert main[2].split()[2:4] == ["0", "0"], "the image's files are root's"
    return arn, int(main[0].split()[1])


def lines(region, cluster, arn, container):
    try:
        return region.output(cluster, arn, container)
    except region.logs.exceptions.ResourceNotFoundException:
        return []


def test_root_of_a_fargate_task_is_nobody_outside(region, cluster):
    register(region, "far", requiresCompatibilities=["FARGATE"])
    arn, first = run(region, cluster, "far", "FARGATE")
    other_arn, other = run(region, cluster, "far", "FARGATE")
    assert first >= FIRST and other >= FIRST
    assert abs(first - other) >= 65_536, "each has users of its own"
    assert outside(arn) == {first, first + 100}
    # An agent that was killed knows them again: it runs on, and a new one gets others.
    region.kill()
    region.start()
    third = run(region, cluster, "far", "FARGATE")[1]
    assert len({first, other, third}) == 3
    region.ecs.stop_task(cluster=cluster, task=arn)
    stopped = region.until(cluster, arn, "STOPPED")
    assert [one["exitCode"] for one in stopped["containers"]] == [137, 137, 137]
    region.ecs.stop_task(cluster=cluster, task=other_arn)
    region.until(cluster, other_arn, "STOPPED")


def test_users_of_an_instances_task_are_the_hosts(region, cluster):
    register(region, "ec2")
    arn, first = run(region, cluster, "ec2", "EC2")
    assert first == 0
    assert outside(arn) == {0, 100}


def test_nginx_gives_its_workers_to_another_user_on_fargate(region, cluster, tmp_path):
    archive = tmp_path / "nginx.tar.gz"
    nginx.archive(archive, "nginx:light", nginx.find())
    region.gantry("image", "load", archive, "--data", region.data)
    region.register("nginx", image="nginx:light", memory=512, stopTimeout=10, task={
        "requiresCompatibilities": ["FARGATE"], "networkMode": "awsvpc", "cpu": "256", "memory": "512"})
    arn = region.run_task(cluster, "nginx", launchType="FARGATE", **network(region))
    container = region.until(cluster, arn, "RUNNING")["containers"][0]
    address = container["networkInterfaces"][0]["privateIpv4Address"]
    # A port below 1024, bound without any right over the network.
    wait_for("it listens", lambda: listens(80, address))
    with urllib.request.urlopen(f"http://{address}/", timeout=5) as answer:
        assert answer.read().startswith(b"nginx ")
    root = min(outside(arn))
    assert root >= FIRST
    assert outside(arn) == {root, root + 65_534}, "its workers are nobody"
    wait_for("its access log is kept", lambda: any(
        '"GET / HTTP/1.1" 200' in line for line in region.output(cluster, arn)))
    region.ecs.stop_task(cluster=cluster, task=arn)
    stopped = region.until(cluster, arn, "STOPPED")["containers"][0]
    assert stopped["exitCode"] == 0
