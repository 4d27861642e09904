"""What goes on running after a region's process, and `gantry down`, which ends and takes it away."""

import os
import pathlib
import shutil
import signal
import subprocess

import pytest

from region import PATIENCE, Region, wait_for
from test_first_minutes import run
from traces import Traces

KEPT = ["sleep", "3600"]


@pytest.fixture
def other(binary, rootfs):
    """A region of the test's own, on which two tasks of a service and one with a network run."""
    with Region(binary, "down") as other:
        other.build_image(rootfs, "bb:1")
        other.ecs.create_cluster(clusterName="c")
        other.register("stay", command=KEPT, portMappings=[{"containerPort": 80}])
        other.ecs.create_service(cluster="c", serviceName="stay", taskDefinition="stay", desiredCount=2)
        other.register("far", command=KEPT, task={
            "networkMode": "awsvpc", "requiresCompatibilities": ["FARGATE"], "cpu": "256", "memory": "512"})
        subnet = other.ec2.describe_subnets()["Subnets"][0]["SubnetId"]
        other.run_task("c", "far", launchType="FARGATE", networkConfiguration={
            "awsvpcConfiguration": {"subnets": [subnet]}})
        runs(other, 3)
        yield other


def runs(region, count):
    def are_there():
        tasks = region.ecs.list_tasks(cluster="c")["taskArns"]
        described = region.ecs.describe_tasks(cluster="c", tasks=tasks)["tasks"] if tasks else []
        return [task["lastStatus"] for task in described] == ["RUNNING"] * count

    wait_for(f"{count} tasks run", are_there)


def carried(region):
    return Traces(region.tag, region.data).carried()


def test_ctrl_c_says_what_goes_on_and_down_ends_it(other, binary):
    said = other.data / "stdout.log"
    other.stop()
    with open(said, "w") as other.stdout:
        other.start()
        runs(other, 3)
        other.process.send_signal(signal.SIGINT)
        other.process.wait(timeout=30 * PATIENCE)
    assert "3 tasks run on" in said.read_text() and f"sudo gantry down --data {other.data}" in said.read_text()
    assert carried(other)["supervisors"], "they do run on"
    elsewhere = run(binary, "down", "--data", other.data / "none").stdout
    assert f"the region of {other.data} run on; to end them: sudo gantry down --tag {other.tag}" in \
        elsewhere
    assert f"Ended 3 tasks and took away all that carries the tag {other.tag}" in \
        run(binary, "down", "--data", other.data).stdout
    assert other.left_behind() == {}
    assert "Nothing of the region of" in run(binary, "down", "--data", other.data).stdout, "again"
    # The data stayed: the service's tasks are made anew.
    other.stdout = subprocess.DEVNULL
    other.start()
    runs(other, 2)


def test_down_ends_the_process_first_and_deletes_the_data_if_told_to(other, binary):
    said = run(binary, "down", "--data", other.data, "--data-too").stdout
    assert f"Asking the running Gantry (process {other.process.pid}) to end" in said
    assert other.process.wait(timeout=PATIENCE) == 0
    assert other.left_behind() == {} and not other.data.exists()
    assert "Nothing of" in run(binary, "down", "--data", other.data, "--data-too").stdout


# Not without a name, which would end the region of whoever runs this test, too.
@pytest.mark.parametrize("named_by", ["data", "tag"])
def test_down_needs_no_data_folder(other, binary, named_by):
    other.kill()
    for mount in carried(other)["mounts"]:
        if str(other.data) in mount:
            subprocess.run(["umount", "-l", mount.split()[1]], check=True)
    shutil.rmtree(other.data)
    words = {"data": ["--data", other.data], "tag": ["--tag", other.tag]}[named_by]
    said = run(binary, "down", *words).stdout
    assert f"Ended 3 tasks and took away all that carries the tag {other.tag}" in said
    other.data.mkdir()
    assert other.left_behind() == {}


def test_a_copy_or_a_stranger_is_not_taken_down(other, binary, tmp_path):
    other.kill()
    copy = tmp_path / "copy"
    subprocess.run(["cp", "-a", "-x", other.data, copy], check=True)
    assert "Nothing of" in run(binary, "down", "--data", copy).stdout
    assert len(carried(other)["supervisors"]) == 3
    stranger = tmp_path / "stranger"
    stranger.mkdir()
    (stranger / "letter.txt").write_text("mine")
    refused = run(binary, "down", "--data", stranger, "--data-too", check=False)
    assert refused.returncode == 1 and "no data folder of Gantry's" in refused.stderr
    assert (stranger / "letter.txt").exists()
    # By its tag it is taken down, because its folder is where it was; and that one is meant.
    said = run(binary, "down", "--tag", other.tag).stdout
    assert f"The data folder {other.data} stays" in said
    assert other.left_behind() == {} and pathlib.Path(other.data).exists()


def test_down_takes_away_the_cgroups_of_a_region_whose_run_folder_went_with_its_namespace(binary):
    tag = f"gone-{os.getpid()}"
    unified = pathlib.Path("/sys/fs/cgroup/unified")
    root = unified if unified.is_dir() else pathlib.Path("/sys/fs/cgroup")
    cgroup = root / f"gantry-{tag}"
    cgroup.mkdir()
    try:
        assert "Ended 0 tasks" in run(binary, "down", "--tag", tag).stdout
        assert not cgroup.exists()
        assert "Nothing of a region" in run(binary, "down", "--tag", tag).stdout
    finally:
        if cgroup.exists():
            cgroup.rmdir()
