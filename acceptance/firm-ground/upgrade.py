#!/usr/bin/env python3
"""A new build takes up what a landed one runs: the landed binary runs a bridge, an awsvpc and a
networkless task, is killed or stopped, and the new one is started on its data folder. Tasks,
processes, addresses, checks of health and logs go on, and every task can be stopped; in the end
nothing is left. Needs root and a built `gantry`; landed ones are built from the repository's
history unless GANTRY_LANDED_COMMIT names them."""

import os
import pathlib
import re
import shutil
import sys
import tempfile
import urllib.request

ROOT = pathlib.Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "e2e"))

from landed import build  # noqa: E402
from region import Region, make_rootfs, wait_for  # noqa: E402
from traces import cgroups  # noqa: E402

CLUSTER = "default"
# Counts aloud, serves a page, and ends with 7 when it is asked to.
COUNT = ("trap 'exit 7' TERM; httpd -p 8080 -h /www; n=0; "
         "while :; do echo $n; n=$((n+1)); sleep 0.2 & wait $!; done")
PAGE = "served by a container\n"
measures = []


def measure(what, figure, goal):
    measures.append(figure == goal)
    print(f"{'ok  ' if figure == goal else 'MISS'}  {what}: {figure} (goal: {goal})", flush=True)


def answers(address):
    try:
        return urllib.request.urlopen(f"http://{address}/", timeout=5).read().decode() == PAGE
    except OSError:
        return False


def deploy(region):
    """The tasks by network mode, and where two of them answer."""
    region.ecs.create_cluster()
    health = {"command": ["CMD-SHELL", "test -e /tmp/ill && exit 1 || exit 0"],
              "interval": 5, "timeout": 4, "retries": 1}
    common = {"command": ["sh", "-c", COUNT], "healthCheck": health, "stopTimeout": 10}
    ports = [{"containerPort": 8080}]
    region.register("bridge", portMappings=ports, **common)
    region.register("awsvpc", portMappings=ports, **common, task={
        "networkMode": "awsvpc", "requiresCompatibilities": ["FARGATE"], "cpu": "256", "memory": "512"})
    region.register("none", **common, task={"networkMode": "none"})
    subnet = region.ec2.describe_subnets()["Subnets"][0]["SubnetId"]
    tasks = {
        "bridge": region.run_task(CLUSTER, "bridge"),
        "awsvpc": region.run_task(CLUSTER, "awsvpc", launchType="FARGATE", networkConfiguration={
            "awsvpcConfiguration": {"subnets": [subnet]}}),
        "none": region.run_task(CLUSTER, "none"),
    }
    for arn in tasks.values():
        region.until(CLUSTER, arn, "RUNNING")
    wait_for("they are healthy", lambda: healthy(region, tasks) == len(tasks))
    return tasks


def places(region, tasks):
    task = region.task(CLUSTER, tasks["bridge"])
    port = task["containers"][0]["networkBindings"][0]["hostPort"]
    details = region.task(CLUSTER, tasks["awsvpc"])["attachments"][0]["details"]
    address = next(one["value"] for one in details if one["name"] == "privateIPv4Address")
    return [f"127.0.0.1:{port}", f"{address}:8080"]


def healthy(region, tasks):
    return sum(region.task(CLUSTER, arn).get("healthStatus") == "HEALTHY" for arn in tasks.values())


def processes(region):
    """Pid and start time of the shells that count: all else in the cgroups comes and goes, even the
    shell's child on its way to become a `sleep`."""
    found = set()
    for procs in cgroups(f"gantry-{region.tag}/**/cgroup.procs"):
        for pid in procs.read_text().split():
            try:
                words = pathlib.Path(f"/proc/{pid}/cmdline").read_bytes()
                status = pathlib.Path(f"/proc/{pid}/status").read_text()
                began = pathlib.Path(f"/proc/{pid}/stat").read_text().rsplit(") ")[1].split()[19]
            except OSError:
                continue
            if COUNT.encode() in words and re.search(r"^NSpid:.*\t1$", status, re.M):
                found.add((pid, began))
    return found


def lines(region, arn):
    """All that a task said. A kill may have told some of it twice, and lost nothing."""
    events, token = [], None
    while True:
        more = {"nextToken": token} if token else {}
        answer = region.logs.get_log_events(
            logGroupName=f"/gantry/ecs/{CLUSTER}", logStreamName=f"main/{arn.rsplit('/', 1)[1]}",
            startFromHead=True, **more)
        if answer["nextForwardToken"] == token:
            return {int(event["message"]) for event in events}
        events += answer["events"]
        token = answer["nextForwardToken"]


def fall_ill(region, pid):
    (pathlib.Path(f"/proc/{pid}/root/tmp/ill")).touch()


def upgrade(region, new, how):
    tasks = deploy(region)
    where, before = places(region, tasks), processes(region)
    wait_for("they answer", lambda: all(map(answers, where)))
    said = {arn: len(lines(region, arn)) for arn in tasks.values()}
    getattr(region, how)()
    region.binary = new
    region.start()
    listed = region.ecs.list_tasks(desiredStatus="RUNNING")["taskArns"]
    measure("tasks that run on", len(set(listed) & set(tasks.values())), len(tasks))
    measure("processes that are not the same", len(processes(region) ^ before), 0)
    measure("places that answer", sum(map(answers, where)), len(where))
    measure("tasks at the same places", places(region, tasks) == where, True)
    wait_for("they count on in the logs",
             lambda: all(len(lines(region, arn)) > said[arn] + 10 for arn in tasks.values()))
    found = [lines(region, arn) for arn in tasks.values()]
    measure("lines missing in the logs", sum(len(set(range(max(one))) - one) for one in found), 0)
    measure("tasks that are healthy", healthy(region, tasks), len(tasks))
    for pid, _ in before:
        fall_ill(region, pid)
    wait_for("their checks still run", lambda: ill(region, tasks) == len(tasks))
    measure("tasks whose checks still run", ill(region, tasks), len(tasks))
    beside = region.run_task(CLUSTER, "bridge")
    region.until(CLUSTER, beside, "RUNNING")
    stopped = [stop(region, arn) for arn in [*tasks.values(), beside]]
    measure("exit codes of the tasks that are stopped", stopped, [7] * len(stopped))
    region.reset()
    region.stop()
    measure("things that are left", sum(map(len, region.left_behind().values())), 0)


def ill(region, tasks):
    return sum(region.task(CLUSTER, arn).get("healthStatus") == "UNHEALTHY" for arn in tasks.values())


def stop(region, arn):
    region.ecs.stop_task(task=arn)
    return region.until(CLUSTER, arn, "STOPPED")["containers"][0].get("exitCode")


def main():
    new = pathlib.Path(os.environ.get("GANTRY", ROOT / "target/debug/gantry"))
    rootfs = pathlib.Path(tempfile.mkdtemp(prefix="gantry-rootfs-"))
    try:
        make_rootfs(rootfs)
        for commit in build.COMMITS:
            landed = build.binary(commit)
            for how in ("kill", "stop"):
                print(f"-- {commit}, ended by {how}")
                with Region(landed, "up") as region:
                    region.build_image(rootfs, "bb:1")
                    upgrade(region, new, how)
    finally:
        shutil.rmtree(rootfs)
    return 0 if all(measures) else 1


if __name__ == "__main__":
    sys.exit(main())
