#!/usr/bin/env python3
"""Two regions at once in one network namespace, as a user starts them: only --data and --listen
differ. Both run bridge and awsvpc tasks that answer HTTP; the awsvpc tasks have the same address, at
which the machine itself reaches the first region's. A third start with the tag of the first is
refused; the stop of one leaves the other answering. Needs root and a built `gantry`."""

import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import urllib.request

from ground import ROOT, measure, verdict  # which adds e2e to the path

from region import Region, make_rootfs, wait_for  # noqa: E402

PAGE = "served by a container\n"


class Plain(Region):
    """Started without --tag; goes by the one that it prints."""

    def arguments_of_tag(self):
        return []

    def start(self):
        super().start()
        self.tag = (self.data / "agent/tag").read_text().split()[0]


def answer(address):
    try:
        return urllib.request.urlopen(f"http://{address}/", timeout=5).read().decode()
    except OSError:
        return None


def deploy(region, rootfs):
    """One bridge and one awsvpc task; where they answer."""
    region.build_image(rootfs, "bb:1")
    region.ecs.create_cluster()
    httpd = ["httpd", "-f", "-p", "8080", "-h", "/www"]
    ports = [{"containerPort": 8080}]
    bridge = region.register("bridge", command=httpd, portMappings=ports)
    far = region.register("far", command=httpd, portMappings=ports, task={
        "networkMode": "awsvpc", "requiresCompatibilities": ["FARGATE"], "cpu": "256", "memory": "512"})
    subnets = region.ec2.describe_subnets()["Subnets"]
    subnet = min(subnets, key=lambda one: one["CidrBlock"])["SubnetId"]
    one = region.run_task("default", bridge)
    two = region.run_task("default", far, launchType="FARGATE", networkConfiguration={
        "awsvpcConfiguration": {"subnets": [subnet]}})
    port = region.until("default", one, "RUNNING")["containers"][0]["networkBindings"][0]["hostPort"]
    details = region.until("default", two, "RUNNING")["attachments"][0]["details"]
    address = next(one["value"] for one in details if one["name"] == "privateIPv4Address")
    places = [f"127.0.0.1:{port}", f"{address}:8080"]
    for place in places:
        wait_for(f"{place} answers", lambda place=place: answer(place))
    return places


def reached_by_host(places):
    """The bridge tasks of both, and the awsvpc task of the first."""
    return [place for pair in places.values() for place in pair][:3]


def answering(places):
    return sum(answer(place) == PAGE for place in places)


def running(region):
    return len(region.ecs.list_tasks(desiredStatus="RUNNING")["taskArns"])


def refused_start(binary, first):
    """What a start with the first region's tag says."""
    data = tempfile.mkdtemp(prefix="gantry-refused-")
    done = subprocess.run(
        [binary, "up", "--listen", "127.0.0.1:0", "--data", data, "--tag", first.tag],
        capture_output=True, text=True, timeout=60)
    shutil.rmtree(data)
    print(f"      it says: {done.stderr.strip()}")
    return done.returncode != 0 and "--tag" in done.stderr and str(first.data) in done.stderr


def main():
    binary = pathlib.Path(os.environ.get("GANTRY", ROOT / "target/debug/gantry"))
    rootfs = pathlib.Path(tempfile.mkdtemp(prefix="gantry-rootfs-"))
    try:
        make_rootfs(rootfs)
        with Plain(binary, "one") as first, Plain(binary, "two") as second:
            measure("regions with different tags", len({first.tag, second.tag}), 2)
            # In this order: the first that has an address is the one that the machine reaches.
            places = {region: deploy(region, rootfs) for region in (first, second)}
            both = reached_by_host(places)
            measure("different places of their four tasks: the awsvpc tasks share one",
                    len({place for pair in places.values() for place in pair}), 3)
            measure("places that answer, of both regions", answering(both), 3)
            measure("a start with the first one's tag is refused", refused_start(binary, first), True)
            measure("places that answer afterwards", answering(both), 3)
            first.stop()
            first.start()
            measure("places that answer when the first was started again", answering(both), 3)
            second.reset()
            second.stop()
            measure("things that the second left", len(second.left_behind()), 0)
            measure("tasks of the first that answer when the second is gone", answering(places[first]), 2)
            measure("tasks of the first that still run", running(first), 2)
            first.reset()
            first.stop()
            measure("things that the first left", len(first.left_behind()), 0)
    finally:
        shutil.rmtree(rootfs)
    return verdict()


if __name__ == "__main__":
    sys.exit(main())
