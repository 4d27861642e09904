"""Hosts that live are not given up, whatever else stands still, and those that were come back."""

import concurrent.futures
import contextlib
import struct
import time

import pytest

import chatter
from chatter import living, paused, running, settled, shells
from halves import Apart, Halves
from links import MAX_HELLO_BYTES, MAX_STRANGERS, hello, receive, send, upgrade
from region import Region, wait_for

# Seconds. Hosts are given up this fast here, so that a pause need not be long.
LOST_AFTER = 2


class Whole(Region):
    lost_after = LOST_AFTER


class Split(Halves):
    lost_after = LOST_AFTER

    def start(self):
        super().start()
        key, secret = self.first_key()
        self.ecs, self.logs = (self.client(name, key, secret) for name in ("ecs", "logs"))


class Far(Split, Apart):
    """Its agent is on another host."""


@pytest.fixture(scope="module")
def regions(binary, rootfs):
    """A whole region, one split on one machine and one on two, each with a task that never stops
    talking."""
    with (Whole(binary, "elivew") as whole, Split(binary, "elives", auth="strict") as split,
          Far(binary, "elivef", auth="strict") as far):
        for region in (whole, split, far):
            region.build_image(rootfs, "bb:1")
            chatter.begin(region)
        yield whole, split, far
        for region in (whole, split, far):
            region.ecs.delete_service(cluster="default", service="chatter", force=True)
            wait_for("all has ended", lambda: not living(region))
            region.stop()
            assert region.left_behind() == {}, "everything is taken away again"


def pause(seconds, *processes):
    with paused(*processes):
        time.sleep(seconds)


def stays(region, known, seconds=LOST_AFTER + 1):
    """For longer than a lease, the same task is there and its host."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        assert running(region) == known[0]
        time.sleep(0.2)
    assert shells(region) == known[1]
    assert region.connected()


def whole_is_steady(region):
    known = settled(region)
    stays(region, known, 2 * LOST_AFTER)
    for _ in range(2):
        pause(LOST_AFTER + 1, region.process)
        stays(region, known)


def split_is_steady(region):
    known = settled(region)
    stays(region, known, 2 * LOST_AFTER)
    for process in (region.server, region.agent):
        pause(LOST_AFTER + 1, process)
        stays(region, known)


def far_comes_back(region):
    known = settled(region)
    pause(LOST_AFTER + 1, region.server)
    stays(region, known)
    with paused(region.agent):
        wait_for("the host is given up", lambda: region.health()["hostsConnected"] == 0)
    wait_for("the host comes back by itself", region.connected, seconds=20)
    stays(region, settled(region))


def test_steady_output_and_pauses(regions):
    acts = (whole_is_steady, split_is_steady, far_comes_back)
    with concurrent.futures.ThreadPoolExecutor() as all_three:
        done = [all_three.submit(act, region) for act, region in zip(acts, regions)]
    for one in done:
        one.result()


def test_strangers_cannot_keep_an_agent_out(regions):
    _, split, _ = regions
    token = (split.server_data / "link.token").read_text()
    with contextlib.ExitStack() as links:
        held = [upgrade(split) for _ in range(MAX_STRANGERS + 8)]
        for link, _ in held:
            links.enter_context(link)
        taken = [link for link, status in held if status == 101]
        assert len(taken) == MAX_STRANGERS
        assert {status for _, status in held} == {101, 503}
        agent, status = upgrade(split, f"authorization: Bearer {token}")
        links.enter_context(agent)
        assert status == 101
        taken[0].sendall(struct.pack(">I", MAX_HELLO_BYTES + 1))
        assert taken[0].recv(1) == b"", "its hello is too long to be listened to"


def test_an_agent_speaks_for_its_own_tasks_only(regions):
    """Another host with the token: its log events for a task that it was not given are left out."""
    _, split, _ = regions
    (arn,), _ = settled(split)
    link, status = upgrade(split)
    assert status == 101
    with link:
        send(link, hello((split.server_data / "link.token").read_text()))
        assert "Welcome" in receive(link)
        event = {"at": int(time.time() * 1000), "message": "forged"}
        send(link, {"Logs": {"number": 1, "task": arn.rsplit("/", 1)[1], "container": "main",
                             "events": [event]}})
        while "LogsKept" not in receive(link):
            pass
    lines = split.output("default", arn)
    assert "tick" in lines and "forged" not in lines
    wait_for("the other host is given up", split.connected)
