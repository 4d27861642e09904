#!/usr/bin/env python3
"""A bit of each kind of file is flipped while the region is down, the file is overwritten, emptied, cut to
half, or a FIFO is put in its place. What was acknowledged is answered as before; or the start is refused, where
the kind allows that, with the path of the file and what to do; or exactly what was in the file is
refused as the region's fault, and the answer or the log has the path. A file of one task or image never keeps the
region from starting, nor touches the containers of others (flipped_agent.py). Needs root and a built `gantry`."""

import hashlib
import os
import pathlib
import random
import shutil
import sys
import tempfile
import time
import urllib.error
import urllib.request

from botocore.exceptions import BotoCoreError, ClientError

from ground import ROOT, measure, verdict  # which adds e2e to the path

import flipped_agent  # noqa: E402
from landed import make  # noqa: E402
from region import Region, make_rootfs, wait_for  # noqa: E402

# Places tried in each file, beside its first and last byte.
PLACES = 3
# Longer than every head.
OVERWRITTEN_BYTES = 300
# Told by a refusal beside the path of the file: what the reader is to do.
ADVICE = ("restore", "put back", "put it back", "move this file", "move it away", "remove it", "write into it")


class Kind:
    """A kind of files below the data folder."""

    def __init__(self, pattern, refuses=False, fails=(), named_as=()):
        self.pattern = pattern
        # Tells whether damage to one may keep the region from starting.
        self.refuses = refuses
        # What may be refused later, with the path of the file in the answer or in the log.
        self.fails = set(fails)
        # Files of the same kind that a refusal may name as well: what is missing between two is in neither.
        self.named_as = named_as


ROWS = ("rows.journal.0", "rows.journal.1", "rows.redb")
KINDS = {
    "checkpoint": Kind("rows.redb", refuses=True),
    "journal": Kind("rows.journal.0", refuses=True, named_as=ROWS),
    "the other journal": Kind("rows.journal.1", refuses=True, named_as=ROWS),
    "arriving log events": Kind("logs/*.wal", refuses=True),
    "rewritten log events": Kind("logs/*.log", refuses=True, fails=["messages"]),
    "manifest of log events": Kind("logs/manifest", refuses=True),
    "token of agents": Kind("link.token", refuses=True),
    "mode before": Kind("auth.mode"),
    "host": Kind("agent/host.id"),
    "tag": Kind("agent/tag", refuses=True),
    "address blocks": Kind("agent/blocks.json"),
    "content of an object or a layer": Kind("blobs/sha256/*/*", fails=["an object", "a manifest", "a layer"]),
}
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
        # So that there is a file of log events that is not rewritten yet.
        region.logs.create_log_stream(logGroupName="/kept", logStreamName="two")
        region.logs.put_log_events(logGroupName="/kept", logStreamName="two", logEvents=[
            {"timestamp": int(time.time() * 1000), "message": "arrived last"}])
        region.stop()
        region.sweep()
        shutil.copytree(region.data, folder, symlinks=True, dirs_exist_ok=True,
                        ignore=lambda path, names: [name for name in names
                                                    if pathlib.Path(path, name).is_socket()])
    return told


def wrong(region, told):
    """What is answered otherwise than it was acknowledged, and what is refused as the region's fault."""
    found, refused = [], {}

    def look(name, ask, expected):
        try:
            if ask() == expected:
                return
        except ClientError as error:
            if error.response["ResponseMetadata"]["HTTPStatusCode"] >= 500:
                refused[name] = str(error)
                return
        except urllib.error.HTTPError as error:
            if error.code >= 500:
                refused[name] = str(error)
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
    return found, refused


def layer(ecr, told):
    address = ecr.get_download_url_for_layer(repositoryName="kept", layerDigest=told["layer"])
    with urllib.request.urlopen(address["downloadUrl"], timeout=10) as content:
        return "sha256:" + hashlib.sha256(content.read()).hexdigest()


def flip(path, at, bit):
    # In its place: a container may be writing to it.
    with open(path, "r+b") as file:
        file.seek(at)
        content = file.read(1)[0] ^ 1 << bit
        file.seek(at)
        file.write(bytes([content]))


def halve(path):
    os.truncate(path, path.stat().st_size // 2)


def overwrite(path, content):
    with open(path, "r+b") as file:
        file.write(content[:path.stat().st_size])


def replace(path):
    path.unlink()
    os.mkfifo(path, 0o600)


def ways(path, dice):
    """The ways in which a file is damaged, each with its name."""
    size = path.stat().st_size
    if not size:
        return [("replaced by a FIFO", replace)]
    places = sorted({0, size - 1, *(dice.randrange(size) for _ in range(PLACES))})
    flips = [(at, dice.randrange(8)) for at in places]
    named = [(f"byte {at} bit {bit}", lambda path, at=at, bit=bit: flip(path, at, bit)) for at, bit in flips]
    garbage = dice.randbytes(OVERWRITTEN_BYTES)
    named += [("zeros over it", lambda path: overwrite(path, bytes(size))),
              (f"{OVERWRITTEN_BYTES} random bytes over its head", lambda path: overwrite(path, garbage))]
    return named + [("emptied", lambda path: os.truncate(path, 0)), ("cut to half", halve),
                    ("replaced by a FIFO", replace)]


def unfit(region, place, kind):
    """The reason why a refused start is not as it must be."""
    said = region.said()
    if not kind.refuses:
        return "the region does not start"
    if region.process.poll() is None:
        return "it neither starts nor ends"
    names = [place, *(region.data / name for name in kind.named_as)]
    if not any(str(name) in said for name in names):
        return "refused without the path of the file"
    return None if any(word in said for word in ADVICE) else "refused without a word on what to do"


def tried(binary, folder, told, path, damage, kind):
    region = Flipped(binary, "flip")
    shutil.copytree(folder, region.data, symlinks=True, dirs_exist_ok=True)
    region.before = region.on_machine()
    place = region.data / path
    damage(place)
    try:
        try:
            region.start()
        except AssertionError:
            return unfit(region, place, kind), region.said()
        found, refused = wrong(region, told)
        if found:
            return f"answered wrongly: {found}", region.said()
        # One file holds one of them.
        if set(refused) - kind.fails or len(refused) > 1:
            return f"refused without need: {refused}", region.said()
        if refused and str(place) not in region.said() + "".join(refused.values()):
            return f"refused without the path of the file in the answer or in the log: {refused}", region.said()
        return None, ""
    finally:
        region.__exit__()


def anywhere(dice):
    """Ways to damage a file that is not there yet, each with its name."""
    parts = [0, 1, *(dice.random() for _ in range(PLACES))]
    last = lambda path: max(path.stat().st_size - 1, 0)
    named = [(f"at {part:.2f} bit {bit}", lambda path, part=part, bit=bit: flip(path, int(last(path) * part), bit))
             for part in parts for bit in [dice.randrange(8)]]
    return named + [("emptied", lambda path: os.truncate(path, 0)), ("cut to half", halve),
                    ("replaced by a FIFO", replace)]


def of_an_agent(binary, dice, wanted):
    """Tries the kinds of files that belong to what runs on while the region is down."""
    with tempfile.TemporaryDirectory() as rootfs:
        make_rootfs(pathlib.Path(rootfs))
        for name, kind in flipped_agent.KINDS.items():
            if wanted and name not in wanted:
                continue
            misses = []
            for what, damage in anywhere(dice):
                with Flipped(binary, "flip") as region:
                    refused = lambda region, path: unfit(region, path, Kind(kind.pattern))
                    path, why = flipped_agent.tried(region, rootfs, kind, damage, dice, refused)
                    if why:
                        misses.append(f"{path} {what}: {why}: {region.said()[-600:]}")
            measure(f"{name}: damage that was lost silently or touched another task", len(misses), 0)
            print(*misses, sep="\n", end="\n" if misses else "", flush=True)


def main():
    binary = pathlib.Path(os.environ.get("GANTRY", ROOT / "target/debug/gantry"))
    dice = random.Random(int(os.environ.get("GANTRY_SEED", "7")))
    wanted = sys.argv[1:]
    with tempfile.TemporaryDirectory() as rootfs, tempfile.TemporaryDirectory() as folder:
        make.rootfs(pathlib.Path(rootfs))
        told = prepare(rootfs, binary, folder)
        for name, kind in KINDS.items():
            if wanted and name not in wanted:
                continue
            paths = sorted(path.relative_to(folder) for path in pathlib.Path(folder).glob(kind.pattern))
            measure(f"{name}: files of that kind", bool(paths), True)
            misses = []
            for path in paths:
                for what, damage in ways(pathlib.Path(folder) / path, dice):
                    why, said = tried(binary, folder, told, path, damage, kind)
                    if why:
                        misses.append(f"{path} {what}: {why}: {said[-600:]}")
            measure(f"{name}: damage that was lost silently, kept the region down or was told badly", len(misses), 0)
            print(*misses, sep="\n", end="\n" if misses else "", flush=True)
    of_an_agent(binary, dice, wanted)
    return verdict()


if __name__ == "__main__":
    sys.exit(main())
