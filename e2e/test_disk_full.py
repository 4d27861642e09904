"""The disk runs full: writes are refused in words, all else goes on, and space mends it."""

import pathlib
import subprocess
import tempfile
import time

import pytest
from botocore.exceptions import ClientError

from kill import STAY, staying
from region import Region, wait_for

MEBIBYTES = 48
# Registrations until a full disk refuses one: the files have some room of their own left.
MAX_WRITES = 3_000


class SmallDisk(Region):
    """A region whose data folder is a file system of its own, and small."""

    lost_after = 3

    def __enter__(self):
        self.log.close()
        subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={MEBIBYTES}m,mode=700", "gantry-edisk",
                        self.data], check=True)
        # What is said about a full disk must not need room on it.
        self.said = tempfile.NamedTemporaryFile(prefix="gantry-edisk-", suffix=".log")
        self.log = open(self.said.name, "ab")
        return super().__enter__()

    def __exit__(self, *exception):
        self.free()
        # Sweeping unmounts all that is at or below the data folder, and then the folder goes.
        super().__exit__(*exception)

    def errors(self):
        self.log.flush()
        return pathlib.Path(self.said.name).read_text()[-4000:]

    @property
    def filler(self):
        return self.data / "filler"

    def fill(self):
        """Takes every byte that is left."""
        with open(self.filler, "ab", buffering=0) as filler:
            for size in (1 << 20, 1 << 12, 1):
                try:
                    while True:
                        filler.write(b"x" * size)
                except OSError:
                    continue

    def free(self):
        self.filler.unlink(missing_ok=True)


@pytest.fixture(scope="module")
def region(binary, rootfs):
    with SmallDisk(binary, "edisk") as region:
        region.build_image(rootfs, "bb:1")
        yield region
        region.free()
        region.reset()
        region.stop()
        region.before["mounts"] = [line for line in region.on_machine()["mounts"] if "gantry-edisk" in line]
        assert region.left_behind() == {}, "everything is taken away again"


def refused_write(region, acknowledged):
    """Fills the disk and writes until that is refused; gives the refusal and how long it took."""
    region.fill()
    for number in range(MAX_WRITES):
        started = time.monotonic()
        try:
            acknowledged.append(region.register("written", command=["true", str(number)]))
        except ClientError as error:
            return error.response, time.monotonic() - started
    raise AssertionError(f"{MAX_WRITES} writes were taken on a full disk")


def known(region):
    pages = region.ecs.get_paginator("list_task_definitions").paginate()
    return {arn for page in pages for arn in page["taskDefinitionArns"]}


def is_running(region, cluster, count):
    service = region.ecs.describe_services(cluster=cluster, services=["stay"])["services"][0]
    return service["runningCount"] == count and service["desiredCount"] == count


@pytest.fixture
def service(region, cluster):
    region.register("stay", command=STAY)
    region.ecs.create_service(cluster=cluster, serviceName="stay", taskDefinition="stay", desiredCount=2)
    wait_for("2 run", lambda: is_running(region, cluster, 2))
    yield "stay"
    region.free()
    region.ecs.delete_service(cluster=cluster, service="stay", force=True)
    wait_for("they end", lambda: staying() == [])


def test_writes_are_refused_and_nothing_is_lost(region, cluster, service):
    containers, acknowledged = staying(), []
    region.register("ends", command=["sh", "-c", "sleep 2; exit 3"])
    ends = region.run_task(cluster, "ends")
    # A service that always has something to do, so that every look at the clock means a write.
    region.register("crashes", command=["false"])
    region.ecs.create_service(cluster=cluster, serviceName="crashes", taskDefinition="crashes", desiredCount=1)
    region.until(cluster, ends, "RUNNING")
    refused, seconds = refused_write(region, acknowledged)
    assert refused["ResponseMetadata"]["HTTPStatusCode"] == 503
    assert refused["Error"] == {
        "Code": "ServiceUnavailable", "Message": "The request could not be stored. Try again later."}
    assert seconds < 2
    wait_for("it says which disk", lambda: "no space left" in region.errors() and str(region.data) in region.errors())
    # Longer than the lease of the host: its silence must not be made up.
    end, refusals = time.monotonic() + 3 * region.lost_after, 1
    while time.monotonic() < end:
        assert set(acknowledged) <= known(region), "what was read before is read now"
        assert is_running(region, cluster, 2)
        refused_write(region, acknowledged)
        refusals += 1
    assert staying() == containers, "containers are not touched"
    region.free()
    # Clients try again; so does this.
    wait_for("writes go on", lambda: accepted(region, acknowledged), 10)
    wait_for("the agent is connected", region.connected)
    stopped = region.until(cluster, ends, "STOPPED", 20)
    assert stopped["containers"][0]["exitCode"] == 3, "what ended meanwhile is told now"
    assert is_running(region, cluster, 2) and staying() == containers
    region.kill()
    region.start()
    assert set(acknowledged) <= known(region), "and it is there after a restart"
    assert is_running(region, cluster, 2) and staying() == containers
    print(f"{len(acknowledged)} acknowledged writes, {refusals} refused, the first after "
          f"{seconds * 1000:.0f} ms; lost 0, containers touched 0")
    region.ecs.delete_service(cluster=cluster, service="crashes", force=True)


def accepted(region, acknowledged):
    try:
        acknowledged.append(region.register("again", command=["true"]))
        return True
    except ClientError:
        return False


def test_killed_while_the_disk_is_full(region, cluster, service):
    containers, acknowledged = staying(), []
    refused_write(region, acknowledged)
    region.kill()
    region.free()
    region.start()
    assert set(acknowledged) <= known(region)
    assert is_running(region, cluster, 2) and staying() == containers


def test_started_on_a_full_disk(region, cluster, service):
    containers, acknowledged = staying(), []
    refused_write(region, acknowledged)
    for end in (region.kill, region.stop):
        end()
        region.fill()
        region.start()
        assert set(acknowledged) <= known(region)
        assert is_running(region, cluster, 2) and staying() == containers
        refused_write(region, acknowledged)
    region.free()
    wait_for("writes go on", lambda: accepted(region, acknowledged), 10)
    assert is_running(region, cluster, 2) and staying() == containers


def test_a_data_folder_of_before_is_taken_up_on_a_full_disk(region, cluster, service):
    """Builds up to 9036843 kept neither seals nor, before claims, a tag and address blocks."""
    containers = staying()
    region.kill()
    agent = region.data / "agent"
    (agent / "tag").unlink()
    (agent / "blocks.json").unlink()
    (agent / "host.id").write_text((agent / "host.id").read_text().split()[0])
    region.fill()
    region.start()
    assert is_running(region, cluster, 2) and staying() == containers
    assert not (agent / "tag").exists()
    region.free()
    region.kill()
    region.start()
    assert (agent / "tag").read_text().split()[0] == region.tag
    assert is_running(region, cluster, 2) and staying() == containers


def test_an_image_that_does_not_fit(region, tmp_path):
    folder = tmp_path / "large"
    folder.mkdir()
    (folder / "noise").write_bytes(b"0123456789abcdef" * (64 << 16))
    before = images(region)
    done = subprocess.run(
        [region.binary, "image", "build", folder, "--tag", "large:1", "--data", region.data, "--", "true"],
        capture_output=True, text=True, timeout=60)
    assert done.returncode == 1
    assert "no space left on device" in done.stderr and "panicked" not in done.stderr, done.stderr
    print(done.stderr)
    assert images(region) == before, "no part of it stays"
    assert "large:1" not in region.gantry("image", "ls", "--data", region.data)


def images(region):
    folder = region.data / "images"
    return sorted(str(path.relative_to(folder)) for part in ("tmp", "layers", "blobs", "refs")
                  for path in (folder / part).iterdir())


class Deaf(Region):
    """A region whose log is on a disk that is always full."""

    def __enter__(self):
        self.log.close()
        self.log = open("/dev/full", "ab")
        return super().__enter__()

    def errors(self):
        return "its log is not kept"


def test_a_log_that_cannot_be_written(binary, rootfs):
    with Deaf(binary, "edeaf") as region:
        region.build_image(rootfs, "bb:1")
        region.ecs.create_cluster(clusterName="deaf")
        region.register("noimage", image="127.0.0.1:9/nothing:1")
        region.register("fails", command=["/bin/there-is-no-such-thing"])
        for family in ("noimage", "fails"):
            task = region.until("deaf", region.run_task("deaf", family), "STOPPED", 120)
            assert task["stopCode"] == "TaskFailedToStart"
        region.reset()
        region.stop()
        assert region.process.returncode == 0
