#!/usr/bin/env python3
"""A new build takes up what a landed one runs: the landed binary runs a bridge and an awsvpc task of
services, and a networkless one, is killed or stopped, and the new one is started on its data folder.
The networkless task goes on with its process, checks of health and logs. The others, whose networks
builds before routers made, are ended and replaced, and the log says so; nothing that was acknowledged
or that they printed is lost. Every task can be stopped; in the end nothing is left. Needs root and a
built `gantry`; landed ones are built from the repository's history unless GANTRY_LANDED_COMMIT names
them."""

import os
import pathlib
import re
import shutil
import sys
import tempfile
import urllib.request

from ground import ROOT, measure, verdict  # which adds e2e to the path

from landed import build  # noqa: E402
from region import Region, make_rootfs, wait_for  # noqa: E402
from traces import cgroups  # noqa: E402

CLUSTER = "default"
# Counts aloud, serves a page, and ends with 7 when it is asked to.
COUNT = ("trap 'exit 7' TERM; httpd -p 8080 -h /www; n=0; "
         "while :; do echo $n; n=$((n+1)); sleep 0.2 & wait $!; done")
PAGE = "served by a container\n"


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
    once = {"minimumHealthyPercent": 0, "maximumPercent": 100}
    for name, more in {"bridge": {}, "awsvpc": {"launchType": "FARGATE", "networkConfiguration": {
            "awsvpcConfiguration": {"subnets": [subnet]}}}}.items():
        region.ecs.create_service(cluster=CLUSTER, serviceName=name, taskDefinition=name,
                                  desiredCount=1, deploymentConfiguration=once, **more)
    tasks = {name: wait_for(f"a task of {name}", lambda name=name: of_service(region, name))
             for name in ("bridge", "awsvpc")}
    tasks["none"] = region.run_task(CLUSTER, "none")
    for arn in tasks.values():
        region.until(CLUSTER, arn, "RUNNING")
    wait_for("they are healthy", lambda: healthy(region, tasks) == len(tasks))
    return tasks


def of_service(region, name, but=None):
    arns = region.ecs.list_tasks(cluster=CLUSTER, serviceName=name)["taskArns"]
    return next((arn for arn in arns if arn != but), None)


def places(region, tasks):
    task = region.task(CLUSTER, tasks["bridge"])
    port = task["containers"][0]["networkBindings"][0]["hostPort"]
    details = region.task(CLUSTER, tasks["awsvpc"])["attachments"][0]["details"]
    address = next(one["value"] for one in details if one["name"] == "privateIPv4Address")
    return [f"127.0.0.1:{port}", f"{address}:8080"]


def healthy(region, tasks):
    return sum(region.task(CLUSTER, arn).get("healthStatus") == "HEALTHY" for arn in tasks.values())


def processes(region):
    """Pid, start time and task's cgroup of the shells that count: all else in the cgroups comes and
    goes, even the shell's child on its way to become a `sleep`."""
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
                found.add((pid, began, str(procs)))
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
    kept, replaced = tasks["none"], [tasks["bridge"], tasks["awsvpc"]]
    of_kept = lambda found: {one[:2] for one in found if kept.rsplit("/", 1)[1] in one[2]}
    new_ones = {name: wait_for(f"{name} is replaced", lambda name=name: of_service(
        region, name, but=tasks[name])) for name in ("bridge", "awsvpc")}
    for arn in new_ones.values():
        region.until(CLUSTER, arn, "RUNNING")
    stopped = [region.until(CLUSTER, arn, "STOPPED") for arn in replaced]
    measure("tasks with interfaces that were replaced", len(new_ones), 2)
    measure("codes of why they stopped", {task["stopCode"] for task in stopped}, {"TerminationNotice"})
    measure("their containers' exit codes", [task["containers"][0].get("exitCode") for task in stopped],
            [7, 7])
    measure("tasks that the log says are ended", (region.data / "stderr.log").read_text().count(
        "ending it, so that it is replaced"), 2)
    measure("the networkless task runs on", region.task(CLUSTER, kept)["lastStatus"], "RUNNING")
    measure("its processes, before and now", (len(of_kept(before)), len(of_kept(processes(region))),
                                              len(of_kept(before) & of_kept(processes(region)))),
            (1, 1, 1))
    now = {**new_ones, "none": kept}
    where = places(region, now)
    wait_for("the new ones answer", lambda: all(map(answers, where)))
    measure("places that answer", sum(map(answers, where)), len(where))
    wait_for("it counts on in the logs", lambda: len(lines(region, kept)) > said[kept] + 10)
    found = [lines(region, arn) for arn in tasks.values()]
    measure("lines missing in the logs", sum(len(set(range(max(one))) - one) for one in found), 0)
    wait_for("all are healthy", lambda: healthy(region, now) == len(now))
    for pid, *_ in of_kept(before):
        fall_ill(region, pid)
    is_ill = lambda: region.task(CLUSTER, kept).get("healthStatus") == "UNHEALTHY"
    measure("the check of the task that ran on still runs", wait_for("it is ill", is_ill), True)
    for name in ("bridge", "awsvpc"):
        region.ecs.update_service(cluster=CLUSTER, service=name, desiredCount=0)
    codes = [stop(region, arn) for arn in now.values()]
    measure("exit codes of the tasks that are stopped", codes, [7] * len(codes))
    region.reset()
    region.stop()
    measure("things that are left", sum(map(len, region.left_behind().values())), 0)


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
    return verdict()


if __name__ == "__main__":
    sys.exit(main())
