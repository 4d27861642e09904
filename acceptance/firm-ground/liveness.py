#!/usr/bin/env python3
"""What must not cost a task: output without pause, processes that stand still, and a wall clock
that jumps. Every case has a region of its own with a container that talks without pause, and they
run side by side, in two waves. Needs root, gcc and a built `gantry`."""

import concurrent.futures
import os
import pathlib
import shutil
import struct
import subprocess
import sys
import tempfile
import time

from ground import ROOT, measure, say, verdict  # which adds e2e to the path

import chatter  # noqa: E402
from halves import Apart, Halves  # noqa: E402
from region import Region, make_rootfs, wait_for  # noqa: E402
from traces import loopback_addresses, needed_addresses  # noqa: E402

# Seconds. What `--host-lost-after` is without anybody's saying so.
LOST_AFTER = 15
STEADY = 120
PAUSES = (5, 20, 60)
INTERVALS = (0.1, 1, 1.8)
# An hour forward, right again, an hour back, right again.
JUMPS = (3600, 0, -3600, 0)
# A host that was given up is to be back so soon after its agent goes on.
BACK_WITHIN = 15


class Clock:
    """The wall clock of the processes that it is given to."""

    def __init__(self, folder, name):
        self.shim, self.file = folder / "clock.so", folder / f"{name}.offset"
        self.set(0)

    def set(self, seconds):
        with open(self.file, "r+b" if self.file.exists() else "wb") as file:
            file.write(struct.pack("q", seconds))

    def environment(self):
        return {"LD_PRELOAD": str(self.shim), "WALL_CLOCK_OFFSET": str(self.file)}


class Clocked:
    """A region of which some processes have a clock of their own; `clocks` by kind of process."""

    clocks = {}
    lost_after = LOST_AFTER

    def start_server(self):
        self.clock = self.clocks.get("server")
        super().start_server()

    def start_agent(self):
        self.clock = self.clocks.get("agent")
        super().start_agent()

    def on_machine(self):
        """Without the addresses that all regions of the network share: they are counted at the end."""
        return {**super().on_machine(), "addresses": []}

    def environment_of_process(self, log):
        clock = self.clocks.get("up") or getattr(self, "clock", None)
        return {**super().environment_of_process(log), **(clock.environment() if clock else {})}


class Up(Clocked, Region):
    def processes(self, kind):
        return [self.process]


class Split(Clocked, Halves):
    def processes(self, kind):
        return {"agent": [self.agent], "server": [self.server], "both": [self.agent, self.server]}[kind]


class Far(Split, Apart):
    """Its agent is on another host."""

    def start(self):
        super().start()
        key, secret = self.first_key()
        self.ecs, self.logs = (self.client(name, key, secret) for name in ("ecs", "logs"))


def every(region):
    """All tasks of the service that are known, whether they run or not."""
    return {arn for desired in ("RUNNING", "STOPPED") for arn in region.ecs.list_tasks(
        cluster="default", serviceName="chatter", desiredStatus=desired)["taskArns"]}


def settled(region):
    """The task, its container, and all tasks so far."""
    return *chatter.settled(region), every(region)


def lost(region, known):
    """Tasks that were made since, or the one that is not there or not as it was."""
    stayed = (chatter.running(region), chatter.shells(region)) == known[:2]
    return max(len(every(region) - known[2]), int(not stayed))


def steady(region):
    known = settled(region)
    time.sleep(STEADY)
    return {"tasks lost": (lost(region, known), 0)}


def pauses(kind):
    """Pauses of every length, each with more than a lease behind it in which something may be lost."""

    def act(region):
        figures = {}
        for seconds in PAUSES:
            known = settled(region)
            with chatter.paused(*region.processes(kind)):
                time.sleep(seconds)
            began = time.monotonic()
            wait_for("the host is there", region.connected)
            back = time.monotonic() - began
            time.sleep(LOST_AFTER + 3)
            may_lose = isinstance(region, Far) and kind == "agent" and seconds > LOST_AFTER
            gone = lost(region, known)
            figures[f"{seconds} s: tasks lost"] = (gone, "at most 1", gone <= 1) if may_lose else (gone, 0)
            figures[f"{seconds} s: host back after, s"] = (
                round(back, 1), f"at most {BACK_WITHIN}", back <= BACK_WITHIN)
            tasks, containers = chatter.settled(region)
            figures[f"{seconds} s: tasks, containers"] = ((len(tasks), len(containers)), (1, 1))
        return figures

    return act


def jumps(region):
    """An hour forward, back, and another hour back, with a task and more than a lease behind each."""
    known, ended = settled(region), 0
    region.register("short", command=["sleep", "1"], task={"networkMode": "none"})
    for offset in JUMPS:
        for clock in region.clocks.values():
            clock.set(offset)
        arn = region.run_task("default", "short")
        ended += region.until("default", arn, "STOPPED")["containers"][0].get("exitCode") == 0
        time.sleep(LOST_AFTER + 3)
    text = (region.data / "stderr.log").read_text()
    seen = text.count("the machine's clock was set")
    return {"tasks lost": (lost(region, known), 0), "hosts there": (int(region.connected()), 1),
            "tasks run meanwhile that ended well": (ended, len(JUMPS)),
            "jumps that were noticed": (seen, len(JUMPS) * len(region.clocks))}


def play(case):
    """What one case comes to, by the name of the figure."""
    name, region, act, interval, image = case
    with region:
        region.build_image(image, "bb:1")
        chatter.begin(region, interval)
        figures = act(region)
        region.ecs.delete_service(cluster="default", service="chatter", force=True)
        wait_for("all has ended", lambda: not chatter.living(region))
        region.stop()
        figures["things left on the machine"] = (len(region.left_behind()), 0)
    return figures


def cases(binary, folder):
    """Name, region, what is done to it, how often its container talks, and of which image it is."""
    made = []

    def add(name, kind, act, interval=0.1, clocks=(), **more):
        region = kind(binary, f"live{len(made)}", **more)
        region.clocks = {of: Clock(folder, f"{len(made)}-{of}") for of in clocks}
        made.append((name, region, act, interval, folder / "rootfs"))

    add("up paused", Up, pauses("both"))
    for kind in ("agent", "server", "both"):
        add(f"{kind} paused on one machine", Split, pauses(kind))
        add(f"{kind} paused, the agent on another host", Far, pauses(kind), auth="strict")
    for interval in INTERVALS:
        add(f"up, a line every {interval} s", Up, steady, interval)
        add(f"server and agent, a line every {interval} s", Split, steady, interval)
    add("up, its wall clock jumps", Up, jumps, clocks=["up"])
    for clocks in (["server"], ["agent"], ["server", "agent"]):
        add(f"the wall clock of {' and '.join(clocks)} jumps", Split, jumps, clocks=clocks)
    return made


def main():
    binary = pathlib.Path(os.environ.get("GANTRY", ROOT / "target/debug/gantry"))
    folder = pathlib.Path(tempfile.mkdtemp(prefix="gantry-liveness-"))
    wanted = sys.argv[1] if len(sys.argv) > 1 else ""
    try:
        make_rootfs(folder / "rootfs")
        source = pathlib.Path(__file__).parent / "clock.c"
        subprocess.run(["gcc", "-shared", "-fPIC", "-O2", "-o", folder / "clock.so", source], check=True)
        made = cases(binary, folder)
        for case in made:
            if wanted not in case[0]:
                shutil.rmtree(case[1].data)
        made = [case for case in made if wanted in case[0]]
        for wave in (True, False):
            play_all([case for case in made if (case[2] is steady) == wave])
        measure("addresses left on the machine", len(loopback_addresses() - needed_addresses()), 0)
    finally:
        shutil.rmtree(folder)
    return verdict()


def play_all(made):
    """All of them at once: what one takes away at its end is not what another is only beginning to
    need. A network has room for a dozen regions."""
    with concurrent.futures.ThreadPoolExecutor(max(len(made), 1)) as pool:
        playing = {pool.submit(play, case): case[0] for case in made}
        for one in concurrent.futures.as_completed(playing):
            report(playing[one], one)


def report(name, playing):
    try:
        figures = playing.result()
    except Exception as error:
        measure(f"{name}: came to its end", f"no: {error!r}", "yes")
        return
    for what, (figure, goal, *holds) in figures.items():
        say(holds[0] if holds else figure == goal, f"{name}: {what}", figure, goal)


if __name__ == "__main__":
    sys.exit(main())
