"""A full disk: pushes are refused with a reason, pulls and everything else go on."""

import os
import pathlib
import subprocess

import pytest

from registry.door import Door, digest
from region import Region
from test_registry import client, login

MIB = 1 << 20


@pytest.fixture
def small(binary):
    """A region whose blobs lie on a file system of 72 MiB, 64 of which are kept for the rest."""
    region = Region(binary, "eregfull")
    blobs = pathlib.Path(region.data, "blobs")
    blobs.mkdir()
    subprocess.run(["mount", "-t", "tmpfs", "-o", "size=72m", "tmpfs", blobs], check=True)
    try:
        with region:
            yield region
            region.reset()
    finally:
        # The region's own sweep has done it unless it never came so far.
        subprocess.run(["umount", "-l", blobs], check=False, capture_output=True)


def test_a_full_disk_is_said_and_harms_nothing(small):
    ecr = client(small)
    ecr.create_repository(repositoryName="full")
    door = Door(small.port, "full", login(ecr))
    image = door.image("1", os.urandom(1000))
    place = door.begin()
    ballast = pathlib.Path(small.data, "blobs/ballast")
    ballast.write_bytes(bytes(70 * MIB))
    message = door.ask("POST", "blobs/uploads/").refused(507, "DENIED")
    assert "no space left on the disk; free space" in message
    door.ask("PATCH", place, os.urandom(4 * MIB)).refused(507, "DENIED")
    assert door.get("manifests/1").expect(200).headers["Docker-Content-Digest"] == image
    small.ecs.create_cluster(clusterName="goes-on")

    ballast.unlink()
    content = os.urandom(MIB)
    door.get(place).expect(204, Range="0-0")
    door.ask("PATCH", place, content, Content_Range=f"0-{MIB - 1}").expect(202)
    door.ask("PUT", f"{place}?digest={digest(content)}").expect(201)
    assert digest(door.get(f"blobs/{digest(content)}").body) == digest(content)
