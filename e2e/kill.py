"""kill -9 at random, under load: of the control plane, of the agent, of both, and of either soon
after its start.

    sudo python e2e/kill.py [ROUNDS] [SEED]

prints a table, and ends with 1 when anything was lost, touched, left over or started twice.
"""

import collections
import dataclasses
import os
import pathlib
import random
import statistics
import sys
import tempfile
import threading
import time

from botocore.exceptions import BotoCoreError, ClientError

from halves import Halves
from region import make_rootfs, wait_for
from traces import cgroups

ROOT = pathlib.Path(__file__).resolve().parent.parent
CLUSTER = "kill"
STAYING = 3
# Seconds between a restart and the next kill: from the middle of the start to well after it.
PAUSE = (0.02, 0.8)
# RunTasks a second, so that some are under way at every kill and none starves the machine.
RUNS_PER_SECOND = 6
# Writes of each writer a second: what they leave makes a start longer, and is not to be what a long
# series measures.
WRITERS, WRITES_PER_SECOND = 2, 10
# Kills in a row that each hit a start, and how long that start had by then at the most, in seconds.
STARTS, IN_START = 5, 0.3


@dataclasses.dataclass
class Tally:
    """What one series of kills came to."""

    kind: str
    kills: int
    acked_writes: int
    lost_writes: int
    acked_tasks: int
    lost_tasks: int
    unfinished: list
    touched: int
    twice: list
    never: list
    orphans: dict
    back_ms: list

    def faults(self):
        """What must not be, by its name; empty when all is well."""
        found = {name: getattr(self, name) for name in
                 ("lost_writes", "lost_tasks", "unfinished", "touched", "twice", "never", "orphans")}
        return {name: value for name, value in found.items() if value}

    def __str__(self):
        return (f"| {self.kind} | {self.kills} | {self.acked_writes} / {self.lost_writes} "
                f"| {self.acked_tasks} / {self.lost_tasks} / {len(self.unfinished)} | {self.touched} "
                f"| {len(self.twice)} | {sum(map(len, self.orphans.values()))} "
                f"| {statistics.median(self.back_ms):.0f} / {max(self.back_ms):.0f} |")


HEAD = ("| killed | kills | writes: acked / lost | tasks: acked / lost / not ended well "
        "| containers touched | started twice | orphans | serves again: median / worst ms |\n"
        "|---|---|---|---|---|---|---|---|")


class Load:
    """Clients that never stop: some write, one runs short tasks. They note what was acknowledged."""

    def __init__(self, region, kind):
        self.region, self.kind = region, kind
        self.definitions, self.tasks = [], {}
        self.stop = threading.Event()
        self.threads = [threading.Thread(target=self._write, args=(number,)) for number in range(WRITERS)]
        self.threads.append(threading.Thread(target=self._run))

    def __enter__(self):
        for thread in self.threads:
            thread.start()
        return self

    def __exit__(self, *_):
        self.stop.set()
        for thread in self.threads:
            thread.join()

    def _write(self, number):
        while not self.stop.is_set():
            try:
                self.definitions.append(self.region.register(f"{self.kind}-{number}", command=["true"]))
                self.stop.wait(1 / WRITES_PER_SECOND)
            except (BotoCoreError, ClientError):
                self.stop.wait(0.005)

    def _run(self):
        number = 0
        while not self.stop.is_set():
            token = f"{self.kind}-{number}"
            try:
                self.tasks[token] = run_short(self.region, token)
                number += 1
                self.stop.wait(1 / RUNS_PER_SECOND)
            except (BotoCoreError, ClientError):
                # Whether it was taken is not known: the token lets it be asked again.
                self.stop.wait(0.005)


def run_short(region, token):
    """Runs a task that writes its token down when it starts."""
    return region.run_task(CLUSTER, "short", clientToken=token, overrides={"containerOverrides": [
        {"name": "main", "environment": [{"name": "RUN", "value": token}]}]})


def series(region, kind, rounds, dice):
    """One series of kills, and what came of it."""
    started = region.data / f"{kind}.starts"
    started.mkdir()
    region.register("short", command=["sh", "-c", "echo $RUN >> /starts/all; sleep 0.2"],
                    mountPoints=[{"sourceVolume": "starts", "containerPath": "/starts"}],
                    task={"volumes": [{"name": "starts", "host": {"sourcePath": str(started)}}]})
    before, touched, back_ms = staying(), 0, []
    with Load(region, kind) as load:
        for number in range(rounds):
            time.sleep(dice.uniform(*PAUSE))
            back_ms.append(KILLS[kind](region, f"{kind}-probe-{number}", dice))
            touched += len(set(before) ^ set(staying()))
    wait_for("the agent is connected", region.connected)
    tasks = ended(region, load.tasks)
    starts = collections.Counter((started / "all").read_text().split())
    known = definitions(region)
    return Tally(
        kind=kind, kills=rounds * KILLS_OF_A_ROUND.get(kind, 1), back_ms=back_ms, touched=touched,
        acked_writes=len(load.definitions),
        lost_writes=sum(arn not in known for arn in load.definitions),
        acked_tasks=len(load.tasks), lost_tasks=sum(task is None for task in tasks.values()),
        unfinished=[(starts[token], *summary(token, task)) for token, task in tasks.items()
                    if task and exit_code(task) != 0],
        twice=[token for token, count in starts.items() if count > 1],
        never=[token for token, task in tasks.items() if task and exit_code(task) == 0 and not starts[token]],
        orphans=orphans(region),
    )


def kill_server(region, _token, _dice):
    """Milliseconds until DescribeTasks is right again, the start of the process included."""
    at = time.monotonic()
    region.kill_server()
    region.start_server()
    wait_for("DescribeTasks is right", lambda: all_run(region))
    return (time.monotonic() - at) * 1000


def kill_agent(region, token, _dice):
    """Milliseconds until a task that was asked for after the kill runs."""
    at = time.monotonic()
    region.kill_agent()
    arn = run_short(region, token)
    region.start_agent()
    return until_it_runs(region, arn, at)


def kill_both(region, token, _dice):
    """Milliseconds until a task that was asked for when the server was back runs."""
    at = time.monotonic()
    region.kill_server()
    region.kill_agent()
    return start_again(region, token, at)


def kill_in_starts(region, token, dice):
    """The same behind a row of starts that came to nothing."""
    at = time.monotonic()
    region.kill_server()
    region.kill_agent()
    for _ in range(STARTS - 1):
        halves = dice.choice(("server", "agent", "both"))
        if halves != "agent":
            region.launch_server()
        if halves != "server":
            region.start_agent()
        time.sleep(dice.uniform(0, IN_START))
        if halves != "agent":
            region.kill_server()
        if halves != "server":
            region.kill_agent()
    return start_again(region, token, at)


def start_again(region, token, at):
    region.start_server()
    region.start_agent()
    arn = run_short(region, token)
    until_it_runs(region, arn, at)
    wait_for("DescribeTasks is right", lambda: all_run(region))
    return (time.monotonic() - at) * 1000


def until_it_runs(region, arn, at):
    wait_for("a new task runs", lambda: "startedAt" in region.task(CLUSTER, arn))
    return (time.monotonic() - at) * 1000


KILLS = {"server": kill_server, "agent": kill_agent, "both": kill_both, "in-starts": kill_in_starts}
KILLS_OF_A_ROUND = {"in-starts": STARTS}


def all_run(region):
    try:
        arns = region.ecs.list_tasks(cluster=CLUSTER, serviceName="stay")["taskArns"]
        tasks = region.ecs.describe_tasks(cluster=CLUSTER, tasks=arns)["tasks"]
        return [task["lastStatus"] for task in tasks] == ["RUNNING"] * STAYING
    except (BotoCoreError, ClientError):
        return False


def staying():
    """The long-running containers' processes: pid and start time."""
    found = []
    for pid in filter(str.isdigit, os.listdir("/proc")):
        try:
            words = pathlib.Path(f"/proc/{pid}/cmdline").read_bytes()
            if words == STAY_WORDS:
                found.append((pid, pathlib.Path(f"/proc/{pid}/stat").read_text().rsplit(") ")[1].split()[19]))
        except OSError:
            continue
    return sorted(found)


# Seconds that nobody else on this machine sleeps for.
STAY = ["sleep", str(1_000_000 + os.getpid())]
STAY_WORDS = "\0".join(STAY).encode() + b"\0"


def ended(region, tasks):
    """The tasks by token as they are once all have ended; None for one that is not known."""
    arns = list(tasks.values())

    def look():
        found = {}
        for at in range(0, len(arns), 100):
            answer = region.ecs.describe_tasks(cluster=CLUSTER, tasks=arns[at:at + 100])
            found.update({task["taskArn"]: task for task in answer["tasks"]})
        over = all(task["lastStatus"] == "STOPPED" for task in found.values())
        return {token: found.get(arn) for token, arn in tasks.items()} if over else None

    return wait_for("all short tasks have ended", look, 120)


def exit_code(task):
    return task["containers"][0].get("exitCode")


def summary(token, task):
    container = task["containers"][0]
    return (token, task["taskArn"].rsplit("/")[-1], task.get("stopCode"), task.get("stoppedReason"),
            container.get("exitCode"), container.get("reason"))


def definitions(region):
    pages = region.ecs.get_paginator("list_task_definitions").paginate()
    return {arn for page in pages for arn in page["taskDefinitionArns"]}


def orphans(region):
    """What there is on the machine of tasks that do not run; given a moment to go."""
    arns = region.ecs.list_tasks(cluster=CLUSTER)["taskArns"]
    live = {arn.rsplit("/")[-1] for arn in arns}

    def left():
        found = {
            "cgroups": [str(path) for path in cgroups(f"gantry-{region.tag}/*")
                        if path.is_dir() and path.name not in live],
            # Routers are no task's: one waits some minutes for the next.
            "mounts": [line for line in region.on_machine()["mounts"]
                       if not any(part in line for part in [*live, "/routers/"])],
            "folders": [path.name for path in (region.run_folder() / "sandboxes").iterdir()
                        if path.name not in live],
        }
        return {kind: names for kind, names in found.items() if names}

    end = time.monotonic() + 15
    while left() and time.monotonic() < end:
        time.sleep(0.2)
    return left()


def run(binary, rootfs, rounds, seed=7):
    """All series on one region, each of so many rounds, and a line about each; nothing of it stays on
    the machine."""
    dice = random.Random(seed)
    with Halves(binary, "ekill") as region:
        region.build_image(rootfs, "bb:1")
        region.ecs.create_cluster(clusterName=CLUSTER)
        region.register("stay", command=STAY)
        region.ecs.create_service(
            cluster=CLUSTER, serviceName="stay", taskDefinition="stay", desiredCount=STAYING)
        wait_for("they run", lambda: all_run(region) and len(staying()) == STAYING)
        print(HEAD, flush=True)
        tallies = []
        for kind in KILLS:
            tallies.append(series(region, kind, rounds[kind], dice))
            print(tallies[-1], flush=True)
        region.reset()
        region.stop()
        left = region.left_behind()
    return tallies, left


def main():
    rounds, seed = (list(map(int, sys.argv[1:])) + [50, 7][len(sys.argv) - 1:])[:2]
    binary = pathlib.Path(os.environ.get("GANTRY", ROOT / "target/debug/gantry"))
    with tempfile.TemporaryDirectory(prefix="gantry-rootfs-") as folder:
        make_rootfs(pathlib.Path(folder))
        tallies, left = run(binary, pathlib.Path(folder), dict.fromkeys(KILLS, rounds), seed)
    print(f"left on the machine after a reset and a stop: {left or 'nothing'}")
    for tally in tallies:
        if tally.faults():
            print(f"{tally.kind}: {tally.faults()}")
    sys.exit(any(tally.faults() for tally in tallies) or left != {})


if __name__ == "__main__":
    main()
