"""The addresses of containers outlive what other regions of the machine do meanwhile."""

import contextlib
import ctypes
import json
import os
import subprocess

import pytest

from halves import Halves
from region import Region
from test_restart import processes


def blocks(data):
    return json.loads((data / "agent/blocks.json").read_bytes().split(b" #")[0])


CLONE_NEWNET = 0x4000_0000
LIBC = ctypes.CDLL(None, use_errno=True)


def entered(failed):
    assert not failed, os.strerror(ctypes.get_errno())


@pytest.fixture
def own_network():
    """A network namespace for the test and what it starts: in the machine's, others may have the
    blocks that are given out first."""
    with contextlib.ExitStack() as stack:
        before = stack.enter_context(open("/proc/thread-self/ns/net"))
        entered(LIBC.unshare(CLONE_NEWNET))
        stack.callback(lambda: entered(LIBC.setns(before.fileno(), CLONE_NEWNET)))
        subprocess.run(["ip", "link", "set", "lo", "up"], check=True)
        yield


@pytest.mark.usefixtures("own_network")
def test_containers_keep_their_addresses_whatever_others_of_the_machine_do_meanwhile(binary, rootfs):
    with Region(binary, "blocks") as region:
        region.build_image(rootfs, "busybox:1")
        region.ecs.create_cluster()
        web = region.register("web", image="busybox:1", command=["sleep", "1000"],
                              portMappings=[{"containerPort": 80}])
        task = region.run_task("default", web)
        region.until("default", task, "RUNNING")
        before = blocks(region.data), processes(region)
        region.kill()
        with Halves(binary, "beside") as halves:
            assert blocks(halves.agent_data) != before[0]
            assert vpc(halves) == vpc(halves.as_account("111122223333")) == "172.31.0.0/16"
            for _ in range(2):
                region.start()
                assert (blocks(region.data), processes(region)) == before
                assert region.task("default", task)["lastStatus"] == "RUNNING"
                region.kill()
        region.start()
        assert (blocks(region.data), processes(region)) == before


def vpc(region):
    return region.ec2.describe_vpcs()["Vpcs"][0]["CidrBlock"]
