"""Damage to the data folder of a region that runs, or whose tasks do."""

import os
import shutil
import time

import boto3
import pytest
from botocore.exceptions import ClientError

from region import CONFIG, Region, wait_for


def refused(ask):
    with pytest.raises(ClientError) as caught:
        ask()
    assert caught.value.response["ResponseMetadata"]["HTTPStatusCode"] >= 500, caught.value


def writes(region):
    """Each asks for something to be kept."""
    events = [{"timestamp": int(time.time() * 1000), "message": "kept?"}]
    s3 = boto3.client("s3", endpoint_url=region.endpoint, aws_access_key_id="test",
                      aws_secret_access_key="test", config=CONFIG)
    return [
        lambda: region.ecs.create_cluster(clusterName="while-gone"),
        lambda: region.logs.put_log_events(logGroupName="/gone", logStreamName="one", logEvents=events),
        lambda: s3.put_object(Bucket="gone", Key="a", Body=b"kept?"),
    ]


def prepared(region):
    region.logs.create_log_group(logGroupName="/gone")
    region.logs.create_log_stream(logGroupName="/gone", logStreamName="one")
    s3 = boto3.client("s3", endpoint_url=region.endpoint, aws_access_key_id="test",
                      aws_secret_access_key="test", config=CONFIG)
    s3.create_bucket(Bucket="gone")
    return writes(region)


def test_nothing_is_acknowledged_while_the_data_folder_is_elsewhere(binary):
    with Region(binary, "moved") as region:
        asked = prepared(region)
        asked[1]()
        aside = region.data.with_name(f"{region.data.name}-aside")
        region.data.rename(aside)
        try:
            for ask in asked:
                refused(ask)
        finally:
            aside.rename(region.data)
        assert "nothing is stored" in region.errors()
        for ask in asked:
            ask()
        region.kill()
        region.start()
        assert "while-gone" in " ".join(region.ecs.list_clusters()["clusterArns"])
        events = region.logs.get_log_events(logGroupName="/gone", logStreamName="one")["events"]
        assert len(events) == 2


def test_nothing_is_acknowledged_when_the_data_folder_was_removed(binary):
    with Region(binary, "removed") as region:
        asked = prepared(region)
        asked[1]()
        shutil.rmtree(region.data)
        for ask in asked:
            refused(ask)


def test_a_running_task_keeps_its_layers_when_the_pins_are_gone(binary, rootfs):
    with Region(binary, "pins") as region:
        region.build_image(rootfs, "bb:1")
        region.ecs.create_cluster(clusterName="pins")
        task = region.run_task("pins", region.register("stay", command=["sleep", "3600"]))
        region.until("pins", task, "RUNNING")
        layers = lambda: [path for path in os.listdir(region.data / "images/layers")
                          if (region.data / "images/layers" / path).is_dir()]
        before = layers()
        region.kill()
        (region.data / "images/pins.jsonl").unlink()
        region.gantry("image", "rm", "bb:1", "--data", region.data)
        region.start()
        region.gantry("image", "prune", "--all", "--data", region.data)
        assert layers() == before
        assert region.task("pins", task)["lastStatus"] == "RUNNING"
        region.ecs.stop_task(cluster="pins", task=task)
        region.until("pins", task, "STOPPED")

        def gone():
            region.gantry("image", "prune", "--all", "--data", region.data)
            return not layers()

        wait_for("nobody's layers are gone", gone)
