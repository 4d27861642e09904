#!/usr/bin/env python3
"""A bit of each kind of file is flipped while the region is down. What was acknowledged is answered
as before, or the start or the answer names the file and says what to do; a file of one task or image
never keeps the region from starting. Needs root and a built `gantry`."""

import hashlib
import os
import pathlib
import random
import shutil
import sys
import tempfile
import urllib.error
import urllib.request

from botocore.exceptions import BotoCoreError, ClientError

ROOT = pathlib.Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "e2e"))

from landed import make  # noqa: E402
from region import Region, wait_for  # noqa: E402

# Places tried in each file, beside its first and last byte.
PLACES = 3
# Kinds of files below the data folder, and whether damage to one may keep the region from starting.
KINDS = {
    "checkpoint": ("rows.redb", True),
    "journal": ("rows.journal.0", True),
    "the other journal": ("rows.journal.1", True),
    "arriving log events": ("logs/*.wal", True),
    "rewritten log events": ("logs/*.log", True),
    "manifest of log events": ("logs/manifest", True),
    "token of agents": ("link.token", True),
    "host": ("agent/host.id", False),
    "tag": ("agent/tag", True),
    "address blocks": ("agent/blocks.json", False),
    "state of a task": ("agent/tasks/*/state.jsonl", False),
    "output of a container": ("agent/tasks/*/output.*/*.spool", False),
    "how far output was delivered": ("agent/tasks/*/output.*.position.json", False),
    "layers that containers stand on": ("images/pins.jsonl", False),
    "image": ("images/refs/*.json", False),
    "layer": ("images/layers/*.json", False),
    "content of an object or a layer": ("blobs/sha256/*/*", False),
}
measures = []


def measure(what, figure, goal):
    measures.append(figure == goal)
    print(f"{'ok  ' if figure == goal else 'MISS'}  {what}: {figure} (goal: {goal})", flush=True)


class Flipped(Region):
    """A region whose start may be refused."""

    def start(self):
        self.log.seek(0, os.SEEK_END)
        self.from_byte = self.log.tell()
        super().start()

    def said(self):
        self.log.flush()
        with open(self.data / "stderr.log", "rb") as log:
            log.seek(self.from_byte)
            return log.read().decode(errors="replace")


def prepare(rootfs, binary, folder):
    """A data folder of everything, whose region was killed; what it had acknowledged."""
    with Flipped(binary, "flip") as region:
        region.build_image(rootfs, "wait:1")
        told = make.acknowledged(region)
        region.kill()
        region.start()
        wait_for("log events are rewritten", lambda: list(region.data.glob("logs/*.log")))
        wait_for("the service runs", lambda: make.runs(region))
        wait_for("its output is kept", lambda: make.said(region))
        region.stop()
        region.sweep()
        shutil.copytree(region.data, folder, symlinks=True, dirs_exist_ok=True,
                        ignore=lambda path, names: [name for name in names
                                                    if pathlib.Path(path, name).is_socket()])
    return told


def wrong(region, told):
    """What is not answered as it was acknowledged, and not refused as the region's fault either."""
    found = []

    def look(name, ask, expected):
        try:
            if ask() == expected:
                return
        except ClientError as error:
            if error.response["ResponseMetadata"]["HTTPStatusCode"] >= 500:
                return
        except urllib.error.HTTPError as error:
            if error.code >= 500:
                return
        except (BotoCoreError, ValueError):
            # It was answered, and the client itself saw that it is not whole, or no text.
            pass
        found.append(name)

    ecs, s3, ecr = region.ecs, make.client(region, "s3"), make.client(region, "ecr")
    pages = ecs.get_paginator("list_task_definitions")
    arns = lambda: sorted(arn for page in pages.paginate() for arn in page["taskDefinitionArns"])
    look("definitions", arns, sorted(told["definitions"][1:] + told["large"]))
    look("a value", lambda: ecs.describe_task_definition(taskDefinition=told["definitions"][1])[
        "taskDefinition"]["containerDefinitions"][0]["environment"][0]["value"], "1")
    look("messages", lambda: [event["message"] for event in region.logs.get_log_events(
        logGroupName="/kept", logStreamName="one", startFromHead=True)["events"]], told["messages"])
    look("an object", lambda: s3.get_object(Bucket="kept", Key="a/b")["Body"].read().decode(), told["body"])
    look("a manifest", lambda: [image["imageManifest"] for image in ecr.batch_get_image(
        repositoryName="kept", imageIds=[{"imageTag": "1"}])["images"]], [told["manifest"]])
    look("a layer", lambda: layer(ecr, told), told["layer"])
    look("a service", lambda: ecs.describe_services(cluster="kept", services=["kept"])["services"][0][
        "serviceArn"], told["service"])
    return found


def layer(ecr, told):
    address = ecr.get_download_url_for_layer(repositoryName="kept", layerDigest=told["layer"])
    with urllib.request.urlopen(address["downloadUrl"], timeout=10) as content:
        return "sha256:" + hashlib.sha256(content.read()).hexdigest()


def flip(path, at, bit):
    content = bytearray(path.read_bytes())
    content[at] ^= 1 << bit
    path.write_bytes(content)


def tried(binary, folder, told, path, at, bit, may_refuse):
    region = Flipped(binary, "flip")
    shutil.copytree(folder, region.data, symlinks=True, dirs_exist_ok=True)
    region.before = region.on_machine()
    place = region.data / path
    flip(place, at, bit)
    try:
        try:
            region.start()
        except AssertionError:
            said = region.said()
            if not may_refuse:
                return "the region does not start", said
            names = place.name in said or str(place) in said or "rows.journal" in said
            return None if names and region.process.poll() is not None else "refused without its name", said
        found = wrong(region, told)
        return (f"answered wrongly: {found}" if found else None), region.said()
    finally:
        region.__exit__()


def main():
    binary = pathlib.Path(os.environ.get("GANTRY", ROOT / "target/debug/gantry"))
    dice = random.Random(int(os.environ.get("GANTRY_SEED", "7")))
    wanted = sys.argv[1:]
    with tempfile.TemporaryDirectory() as rootfs, tempfile.TemporaryDirectory() as folder:
        make.rootfs(pathlib.Path(rootfs))
        told = prepare(rootfs, binary, folder)
        for kind, (pattern, may_refuse) in KINDS.items():
            if wanted and kind not in wanted:
                continue
            paths = sorted(path.relative_to(folder) for path in pathlib.Path(folder).glob(pattern))
            measure(f"{kind}: files of that kind", bool(paths), True)
            misses = []
            for path in paths:
                size = (pathlib.Path(folder) / path).stat().st_size
                places = {0, max(size - 1, 0), *(dice.randrange(size) for _ in range(PLACES))} if size else set()
                for at in sorted(places):
                    bit = dice.randrange(8)
                    why, said = tried(binary, folder, told, path, at, bit, may_refuse)
                    if why:
                        misses.append(f"{path} byte {at} bit {bit}: {why}: {said[-600:]}")
            measure(f"{kind}: flipped bits that were lost silently or kept the region down", len(misses), 0)
            print(*misses, sep="\n", end="\n" if misses else "", flush=True)
    return 0 if all(measures) else 1


if __name__ == "__main__":
    sys.exit(main())
