"""kill -9 of control plane and agent: acknowledged writes stay, containers are not touched."""

import os
import random
import resource
import subprocess
import time

from region import listens, wait_for
from test_services import WEB, fetch, ports

ROUNDS = int(os.environ.get("GANTRY_KILLS", "5"))


def processes(region):
    """Pids of all container processes, by the agent's cgroup."""
    found = set()
    for pid in filter(str.isdigit, os.listdir("/proc")):
        try:
            with open(f"/proc/{pid}/cgroup") as cgroups, open(f"/proc/{pid}/cmdline") as words:
                if f"gantry-{region.tag}/" in cgroups.read() and words.read().startswith("sleep"):
                    found.add(int(pid))
        except OSError:
            continue
    return found


def test_killed_at_random(region, cluster):
    dice = random.Random(7)
    region.register("stay", command=["sleep", "3600"])
    region.ecs.create_service(cluster=cluster, serviceName="stay", taskDefinition="stay", desiredCount=3)
    wait_for("3 run", lambda: len(processes(region)) == 3)
    before, acknowledged, back = processes(region), [], []
    for number in range(ROUNDS):
        end = time.monotonic() + dice.uniform(0.05, 0.6)
        while time.monotonic() < end:
            arn = region.register(f"write{number}", command=["true"])
            acknowledged.append(arn)
        region.kill()
        started = time.monotonic()
        region.start()
        back.append(time.monotonic() - started)
        assert processes(region) == before, "containers are not touched"
    known = set()
    for page in region.ecs.get_paginator("list_task_definitions").paginate():
        known.update(page["taskDefinitionArns"])
    assert [arn for arn in acknowledged if arn not in known] == [], "acknowledged writes stay"
    service = region.ecs.describe_services(cluster=cluster, services=["stay"])["services"][0]
    assert service["runningCount"] == 3
    print(f"{ROUNDS} kills, {len(acknowledged)} acknowledged writes, lost 0, touched 0; "
          f"back after {sorted(back)[len(back) // 2] * 1000:.0f} ms (median)")
    region.ecs.delete_service(cluster=cluster, service="stay", force=True)
    wait_for("all end", lambda: processes(region) == set())


def test_a_clean_stop_keeps_what_runs(region, cluster):
    region.register("keep", **WEB)
    region.ecs.create_service(cluster=cluster, serviceName="keep", taskDefinition="keep", desiredCount=1)
    (port,) = wait_for("it runs", lambda: ports(region, cluster, "keep"))
    wait_for("it listens", lambda: listens(port))
    region.stop()
    assert region.process.returncode == 0
    assert fetch(port) == "served by a container\n", "it serves on while Gantry is away"
    assert region.on_machine()["tables"], "because the way to it is kept"
    region.start()
    assert ports(region, cluster, "keep") == [port]
    assert fetch(port) == "served by a container\n"
    region.ecs.delete_service(cluster=cluster, service="keep", force=True)


def test_a_mount_in_the_folder_of_a_lost_task_keeps_nothing_down(region):
    """Killed before a task's first save, its root file system stays mounted; somebody else may have
    mounted something there too, which is theirs to take away."""
    region.kill()
    folder = region.data / "agent/tasks" / ("0" * 32)
    ours, foreign = folder / "c/upper", folder / "foreign"
    for place in (ours, foreign):
        place.mkdir(parents=True)
        subprocess.run(["mount", "-t", "tmpfs", "none", place], check=True)
    try:
        region.start()
        wait_for("what is ours is unmounted", lambda: not os.path.ismount(ours))
        assert os.path.ismount(foreign)
    finally:
        subprocess.run(["umount", foreign], check=True)
    region.kill()
    region.start()
    wait_for("the folder is gone", lambda: not folder.exists())


def test_open_files_are_bounded_by_the_hard_limit_alone(region):
    region.stop()
    before = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (256, before[1]))
    try:
        region.start()
    finally:
        resource.setrlimit(resource.RLIMIT_NOFILE, before)
    assert resource.prlimit(region.process.pid, resource.RLIMIT_NOFILE) == (before[1], before[1])
