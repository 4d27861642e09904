"""Task start: RunTask sent and accepted -> the process exec'd, and whole lives a second.

The peer is `runc run`, which has no API, no durable record, no network and no log store.
"""

import concurrent.futures
import time

import measure
from measure import ROUNDS, Measured, Row, quantile, spread, times
from peers import Runc

TASKS_A_ROUND = 10
BURST = 40
AT_ONCE = 10
MODES = ["none", "host", "bridge", "awsvpc"]
# Seconds after which a task has most likely ended: who asks before only has the asking measured.
LIFE = 0.05


def run():
    with Measured("start") as region, Runc("/bin/stamp") as runc:
        measure.build_image(region)
        prepare(region)
        networks = {mode: network(region, mode) for mode in MODES}
        read(region, live(region, "none", networks))
        runc.run()
        seen = {mode: [] for mode in MODES}
        cpu = {mode: [] for mode in MODES}
        peer, peer_cpu = [], []
        for _ in range(ROUNDS):
            for mode in MODES:
                before = region.account.seconds()
                lives = [live(region, mode, networks) for _ in range(TASKS_A_ROUND)]
                cpu[mode].append((region.account.seconds() - before) / TASKS_A_ROUND * 1000)
                seen[mode] += [read(region, life) for life in lives]
            before = runc.account.seconds()
            peer += [runc.run() for _ in range(TASKS_A_ROUND)]
            peer_cpu.append((runc.account.seconds() - before) / TASKS_A_ROUND * 1000)
        yield from starts(seen, peer)
        for mode in MODES:
            yield Row(f"task start + stop, {mode}: CPU ms a task", spread(cpu[mode]),
                      f"runc run {spread(peer_cpu)}", times(cpu[mode], peer_cpu), "<= 0.5x")
        yield rate(region, runc)


def starts(seen, peer):
    for mode in MODES:
        goal = "10" if mode in ("awsvpc", "bridge") else "8"
        for what, which in [("RunTask sent", 0), ("RunTask accepted", 1)]:
            values = [one[which] for one in seen[mode]]
            yield Row(
                f"{what} -> exec, {mode}, {len(values)} in sequence: p50 / p99 ms",
                f"{quantile(values, .5):.1f} / {quantile(values, .99):.1f}",
                f"runc run -> exec {quantile(peer, .5):.1f} / {quantile(peer, .99):.1f}",
                times(values, peer), f"<= {goal} / 40",
            )


def prepare(region):
    region.ecs.create_cluster(clusterName="start")
    for mode in MODES:
        region.register(mode, command=["stamp"], task={"networkMode": mode})


def network(region, mode):
    if mode != "awsvpc":
        return {}
    subnets = [one["SubnetId"] for one in region.ec2.describe_subnets()["Subnets"]]
    return {"networkConfiguration": {"awsvpcConfiguration": {"subnets": subnets}}}


def live(region, mode, networks):
    """One task until it has stopped, and when its request was sent and answered."""
    sent = time.time_ns()
    arn = region.run_task("start", mode, **networks[mode])
    accepted = time.time_ns()
    time.sleep(LIFE)
    measure.e2e.wait_for("the task stops", lambda: stopped(region, [arn]))
    return arn, sent, accepted


def read(region, life):
    """Milliseconds until the exec since the request was sent, and since it was answered."""
    arn, sent, accepted = life
    line = measure.e2e.wait_for("its line is kept", lambda: region.output("start", arn))
    return (int(line[0]) - sent) / 1e6, (int(line[0]) - accepted) / 1e6


def burst_of_runc(runc):
    with concurrent.futures.ThreadPoolExecutor(AT_ONCE) as pool:
        list(pool.map(lambda _: runc.run(), range(BURST)))


def stopped(region, arns):
    tasks = region.ecs.describe_tasks(cluster="start", tasks=arns)["tasks"]
    return all(task["lastStatus"] == "STOPPED" for task in tasks)


def rate(region, runc):
    """Whole lives a second: accepted, started, ended and known to have ended."""
    ours, peer = [], []
    for _ in range(ROUNDS):
        ours.append(BURST / seconds(lambda: burst(region)))
        peer.append(BURST / seconds(lambda: burst_of_runc(runc)))
    return Row(f"start + stop, {BURST} at a time: tasks/s", spread(ours),
               f"runc run, {AT_ONCE} at once {spread(peer)}", times(ours, peer), ">= 200/s")


def seconds(work):
    started = time.monotonic()
    work()
    return time.monotonic() - started


def burst(region):
    arns = []
    for _ in range(BURST // AT_ONCE):
        answer = region.ecs.run_task(cluster="start", taskDefinition="none", count=AT_ONCE)
        assert answer["failures"] == [], answer["failures"]
        arns += [task["taskArn"] for task in answer["tasks"]]
    measure.e2e.wait_for("the tasks stop", lambda: stopped(region, arns))
