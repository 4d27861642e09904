#!/usr/bin/env python3
"""Makes the data folder of a landed build, to be read by later ones.

    sudo python e2e/landed/make.py COMMIT

starts the build of COMMIT (see build.py), gives it a little of everything that it keeps, kills it,
and leaves COMMIT.tar.xz, the folder, and COMMIT.json, what was acknowledged, beside this file.
test_landed.py finds them there."""

import hashlib
import json
import pathlib
import struct
import sys
import tarfile
import tempfile
import time

import boto3

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent))

from landed import build  # noqa: E402
from region import CONFIG, Region, wait_for  # noqa: E402

# Together more than a segment of the journal holds, so that some are in the checkpoint; they pack well.
LARGE, LARGE_BYTES = 150, 60_000
SAID = b"said by a landed build\n"
# Of the data folder; what is made anew at each start, or says nothing to a later build.
LEFT_OUT = ("stderr.log", "lock", "images/lock", "images/skeleton", "images/tmp")


def program():
    """A static program for x86_64 that writes a line and waits for ever: an image of 200 bytes."""
    at = 0x400000 + 64 + 56
    code = (b"\xb8\x01\0\0\0\xbf\x01\0\0\0\xbe" + struct.pack("<I", at + 31)
            + b"\xba" + struct.pack("<I", len(SAID)) + b"\x0f\x05"     # write(1, SAID, its length)
            + b"\xb8\x22\0\0\0\x0f\x05\xeb\xf7")                       # pause() for ever
    size = 64 + 56 + len(code) + len(SAID)
    head = b"\x7fELF\x02\x01\x01" + bytes(9) + struct.pack(
        "<HHIQQQIHHHHHH", 2, 62, 1, at, 64, 0, 0, 64, 56, 1, 0, 0, 0)
    segment = struct.pack("<IIQQQQQQ", 1, 5, 0, 0x400000, 0x400000, size, size, 0x1000)
    return head + segment + code + SAID


def rootfs(folder):
    for part in ["proc", "sys", "dev", "etc", "tmp"]:
        (folder / part).mkdir()
    (folder / "wait").write_bytes(program())
    (folder / "wait").chmod(0o755)


def digest(content):
    return "sha256:" + hashlib.sha256(content).hexdigest()


def upload(ecr, content):
    one = ecr.initiate_layer_upload(repositoryName="kept")["uploadId"]
    ecr.upload_layer_part(repositoryName="kept", uploadId=one, partFirstByte=0,
                          partLastByte=len(content) - 1, layerPartBlob=content)
    ecr.complete_layer_upload(repositoryName="kept", uploadId=one, layerDigests=[digest(content)])


def manifest(layer, config):
    of = lambda kind, content: {"mediaType": f"application/vnd.oci.image.{kind}",
                                "digest": digest(content), "size": len(content)}
    return json.dumps({"schemaVersion": 2, "mediaType": "application/vnd.oci.image.manifest.v1+json",
                       "config": of("config.v1+json", config), "layers": [of("layer.v1.tar", layer)]})


def client(region, name):
    return boto3.client(name, endpoint_url=region.endpoint, aws_access_key_id="test",
                        aws_secret_access_key="test", config=CONFIG)


def acknowledged(region):
    """Puts a little of everything into the region; what it was told is kept."""
    ecs, logs, ecr, s3 = region.ecs, region.logs, client(region, "ecr"), client(region, "s3")
    ecs.create_cluster(clusterName="kept", tags=[{"key": "colour", "value": "blue"}])
    definitions = [region.register("kept", image="wait:1", memory=64, command=["/wait"],
                                   environment=[{"name": "NUMBER", "value": str(number)}])
                   for number in range(3)]
    ecs.deregister_task_definition(taskDefinition=definitions[0])
    large = [region.register("large", environment=[{"name": "LARGE", "value": "x" * LARGE_BYTES}])
             for _ in range(LARGE)]
    service = ecs.create_service(cluster="kept", serviceName="kept", taskDefinition="kept:2",
                                 desiredCount=1)["service"]["serviceArn"]
    logs.create_log_group(logGroupName="/kept", tags={"colour": "blue"})
    logs.create_log_stream(logGroupName="/kept", logStreamName="one")
    now_ms = int(time.time() * 1000)
    messages = [f"message {number}" for number in range(20)]
    for first in (0, 10):
        events = [{"timestamp": now_ms + number, "message": messages[number]}
                  for number in range(first, first + 10)]
        answer = logs.put_log_events(logGroupName="/kept", logStreamName="one", logEvents=events)
        assert "rejectedLogEventsInfo" not in answer
    layer, config = bytes(range(256)) * 16, json.dumps({"architecture": "amd64", "os": "linux",
                                                        "rootfs": {"type": "layers", "diff_ids": []}})
    ecr.create_repository(repositoryName="kept")
    upload(ecr, layer)
    upload(ecr, config.encode())
    image = manifest(layer, config.encode())
    ecr.put_image(repositoryName="kept", imageManifest=image, imageTag="1")
    s3.create_bucket(Bucket="kept")
    body = "an object that was kept\n" * 40
    s3.put_object(Bucket="kept", Key="a/b", Body=body.encode(), ContentType="text/plain",
                  Metadata={"colour": "blue"})
    return {"definitions": definitions, "large": large, "service": service, "messages": messages, "manifest": image,
            "layer": digest(layer), "body": body}


def runs(region):
    service = region.ecs.describe_services(cluster="kept", services=["kept"])["services"][0]
    return service["runningCount"] == 1


def said(region):
    """The lines of the service's tasks, which come a moment after they are written."""
    streams = region.logs.describe_log_streams(logGroupName="/gantry/ecs/kept")["logStreams"]
    return streams if streams and streams[0].get("lastIngestionTime") else None


def pack(region, place):
    # As the new build is kinder to those who read than to those who write, xz is worth its time.
    with tarfile.open(place, "w:xz", preset=9) as archive:
        for path in sorted(region.data.rglob("*")):
            name = str(path.relative_to(region.data))
            hidden = any(name == left or name.startswith(f"{left}/") for left in LEFT_OUT)
            if not hidden and not path.is_socket():
                archive.add(path, arcname=name, recursive=False)


def main():
    commit = sys.argv[1]
    with tempfile.TemporaryDirectory() as folder, Region(build.binary(commit), "landed") as region:
        rootfs(pathlib.Path(folder))
        region.build_image(folder, "wait:1")
        told = acknowledged(region)
        # A file of log events is rewritten when another has taken its place.
        region.kill()
        region.start()
        wait_for("log events are rewritten", lambda: list(region.data.glob("logs/*.log")))
        wait_for("the service runs", lambda: runs(region))
        wait_for("its output is kept", lambda: said(region))
        told["task"] = region.ecs.list_tasks(cluster="kept")["taskArns"][0]
        region.kill()
        # Its containers end, and their file systems are unmounted.
        region.sweep()
        pack(region, HERE / f"{commit}.tar.xz")
    (HERE / f"{commit}.json").write_text(json.dumps(told, indent=1) + "\n")


if __name__ == "__main__":
    main()
