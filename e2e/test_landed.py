"""What landed builds wrote is read: their data folders lie in e2e/landed (made by make.py there)."""

import hashlib
import json
import pathlib
import tarfile
import urllib.request

import pytest
from botocore.exceptions import ClientError

from landed import build
from landed.make import LARGE_BYTES, client
from region import Region, wait_for

FOLDER = pathlib.Path(__file__).parent / "landed"


class Landed(Region):
    """A region that begins with the data folder of a landed build."""

    def __init__(self, binary, commit):
        super().__init__(binary, f"el{commit[:4]}")
        with tarfile.open(FOLDER / f"{commit}.tar.xz") as archive:
            archive.extractall(self.data, filter="fully_trusted")
        self.told = json.loads((FOLDER / f"{commit}.json").read_text())


@pytest.fixture(scope="module", params=build.COMMITS)
def region(binary, request):
    with Landed(binary, request.param) as region:
        yield region
        region.reset()
        region.stop()
        assert region.left_behind() == {}, "everything is taken away again"


@pytest.fixture(params=["as it was written", "after a restart"])
def told(region, request):
    """Both formats of what was taken in: that of before, and the one it is written in now."""
    if request.param == "after a restart":
        region.register("new", image="wait:1")
        region.kill()
        region.start()
    return region.told


def test_all_that_was_acknowledged_is_answered(region, told):
    ecs = region.ecs
    listed = ecs.list_task_definitions(familyPrefix="kept", status="ACTIVE")["taskDefinitionArns"]
    assert listed == told["definitions"][1:]
    for number, arn in enumerate(told["definitions"]):
        found = ecs.describe_task_definition(taskDefinition=arn)["taskDefinition"]
        assert found["status"] == ("ACTIVE" if number else "INACTIVE")
        container = found["containerDefinitions"][0]
        assert container["environment"] == [{"name": "NUMBER", "value": str(number)}]
        assert (container["image"], container["command"]) == ("wait:1", ["/wait"])
    assert ecs.list_task_definitions(familyPrefix="large", sort="DESC", maxResults=1)[
        "taskDefinitionArns"] == told["large"][-1:]
    for arn in told["large"][::50]:
        found = ecs.describe_task_definition(taskDefinition=arn)["taskDefinition"]
        assert len(found["containerDefinitions"][0]["environment"][0]["value"]) == LARGE_BYTES
    cluster = ecs.describe_clusters(clusters=["kept"], include=["TAGS"])["clusters"][0]
    assert (cluster["status"], cluster["tags"]) == ("ACTIVE", [{"key": "colour", "value": "blue"}])
    read_logs(region, told)
    read_images(region, told)
    found = client(region, "s3").get_object(Bucket="kept", Key="a/b")
    assert found["Body"].read().decode() == told["body"]
    assert (found["ContentType"], found["Metadata"]) == ("text/plain", {"colour": "blue"})


def read_logs(region, told):
    events = region.logs.get_log_events(
        logGroupName="/kept", logStreamName="one", startFromHead=True)["events"]
    assert [event["message"] for event in events] == told["messages"]
    tags = region.logs.list_tags_for_resource(resourceArn=region.logs.describe_log_groups(
        logGroupNamePrefix="/kept")["logGroups"][0]["logGroupArn"])["tags"]
    assert tags == {"colour": "blue"}


def read_images(region, told):
    ecr = client(region, "ecr")
    found = ecr.batch_get_image(repositoryName="kept", imageIds=[{"imageTag": "1"}])["images"]
    assert [image["imageManifest"] for image in found] == [told["manifest"]]
    address = ecr.get_download_url_for_layer(repositoryName="kept", layerDigest=told["layer"])
    with urllib.request.urlopen(address["downloadUrl"], timeout=10) as layer:
        assert "sha256:" + hashlib.sha256(layer.read()).hexdigest() == told["layer"]


def test_the_service_runs_again(region, told):
    service = region.ecs.describe_services(cluster="kept", services=["kept"])["services"][0]
    assert service["serviceArn"] == told["service"]

    def successor():
        arns = set(region.ecs.list_tasks(cluster="kept", serviceName="kept")["taskArns"])
        return next(iter(arns - {told["task"]}), None)

    arn = wait_for("the task that was killed is replaced", successor)
    region.until("kept", arn, "RUNNING")

    def output():
        try:
            return region.output("kept", arn)
        except ClientError:
            return None

    assert wait_for("its output comes", output) == ["said by a landed build"]
