"""`versionConsistency`: all tasks of a deployment run what its first task found under a tag."""

import boto3
import pytest

from region import wait_for
from registry.archive import docker_archive, layer

ECR = "123456789012.dkr.ecr.us-east-1.amazonaws.com"


@pytest.fixture
def pushed(region, request, rootfs, tmp_path):
    """Pushes images that say their mark, each as the `latest` of one repository, and answers the
    digest that the repository has for it."""
    name = request.node.name.replace("_", "-")
    ecr = boto3.client("ecr", endpoint_url=region.endpoint, region_name="us-east-1",
                       aws_access_key_id="test", aws_secret_access_key="test")
    ecr.create_repository(repositoryName=name)

    def push(mark):
        archive = docker_archive(tmp_path / mark, layer(rootfs, mark), "local:1",
                                 ["sh", "-c", "cat /mark; echo; exec sleep 1000"])
        region.gantry("image", "push", archive, f"{push.image}")
        [image] = ecr.describe_images(
            repositoryName=name, imageIds=[{"imageTag": "latest"}])["imageDetails"]
        return image["imageDigest"]

    push.image, push.ecr, push.name = f"{ECR}/{name}:latest", ecr, name
    return push


def serve(region, cluster, pushed, **container):
    # Containers of no network, so that regions beside this one share no addresses with it.
    region.register("pinned", image=pushed.image, task={"networkMode": "none"}, **container)
    region.ecs.create_service(cluster=cluster, serviceName="svc", taskDefinition="pinned",
                              desiredCount=1)
    settle(region, cluster, 1)


def settle(region, cluster, count):
    """Until the newest deployment alone runs that many tasks."""
    def done():
        [service] = region.ecs.describe_services(cluster=cluster, services=["svc"])["services"]
        states = [one["rolloutState"] for one in service["deployments"]]
        return service["runningCount"] == count and states == ["COMPLETED"]

    wait_for(f"{count} tasks of one deployment", done, 120)


def scale(region, cluster, count):
    region.ecs.update_service(cluster=cluster, service="svc", desiredCount=count)
    settle(region, cluster, count)


def running(region, cluster):
    """What the service's tasks say they are, with the digests and names they show, sorted."""
    def mark(arn):
        return wait_for("its output", lambda: region.output(cluster, arn))[0]

    arns = region.ecs.list_tasks(cluster=cluster, serviceName="svc")["taskArns"]
    tasks = region.ecs.describe_tasks(cluster=cluster, tasks=arns)["tasks"]
    shown = [(task["taskArn"], task["containers"][0]) for task in tasks]
    return sorted((mark(arn), one["imageDigest"], one["image"]) for arn, one in shown)


def end(region, cluster):
    region.ecs.delete_service(cluster=cluster, service="svc", force=True)


def test_a_deployment_keeps_what_its_first_task_found(region, cluster, pushed):
    first = pushed("v1")
    serve(region, cluster, pushed)
    second = pushed("v2")
    scale(region, cluster, 2)
    assert running(region, cluster) == [("v1", first, pushed.image)] * 2

    arns = region.ecs.list_tasks(cluster=cluster, serviceName="svc")["taskArns"]
    region.ecs.stop_task(cluster=cluster, task=arns[0])
    wait_for("its end is seen", lambda: region.task(cluster, arns[0])["lastStatus"] == "STOPPED")
    settle(region, cluster, 2)
    assert running(region, cluster) == [("v1", first, pushed.image)] * 2, "healed with the same"

    alone = region.run_task(cluster, "pinned")
    region.until(cluster, alone, "RUNNING")
    assert wait_for("its output", lambda: region.output(cluster, alone)) == ["v2"]
    region.ecs.stop_task(cluster=cluster, task=alone)

    region.ecs.update_service(cluster=cluster, service="svc", forceNewDeployment=True)
    settle(region, cluster, 2)
    assert running(region, cluster) == [("v2", second, pushed.image)] * 2
    end(region, cluster)


def test_without_version_consistency_each_task_asks_for_itself(region, cluster, pushed):
    first = pushed("v1")
    serve(region, cluster, pushed, versionConsistency="disabled")
    second = pushed("v2")
    scale(region, cluster, 2)
    assert running(region, cluster) == [
        ("v1", first, pushed.image), ("v2", second, pushed.image)]
    end(region, cluster)


def test_an_image_that_is_gone_is_given_up(region, cluster, pushed):
    """Nothing of it is left on the host but what a running task stands on, and the registry has
    forgotten it: after three attempts the tag says again what is run."""
    first = pushed("v1")
    serve(region, cluster, pushed)
    second = pushed("v2")
    region.gantry("image", "rm", pushed.image, "--data", region.data)
    pushed.ecr.batch_delete_image(repositoryName=pushed.name, imageIds=[{"imageDigest": first}])
    scale(region, cluster, 2)
    assert running(region, cluster) == [
        ("v1", first, pushed.image), ("v2", second, pushed.image)]
    end(region, cluster)
