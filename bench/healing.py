"""Healing: an essential container's process is killed -> its replacement is exec'd.

Each service is hurt once, because a task that ends again within ten seconds waits on purpose.
"""

import os
import pathlib
import signal
import time

import measure
from measure import Measured, Row, quantile

SERVICES = 20


def run():
    with Measured("heal") as region:
        measure.build_image(region)
        region.ecs.create_cluster(clusterName="heal")
        for number in range(SERVICES):
            region.register(f"heal{number}", command=["stamp", *asleep(number)])
            region.ecs.create_service(
                cluster="heal", serviceName=f"heal{number}", taskDefinition=f"heal{number}",
                desiredCount=1,
            )
        measure.e2e.wait_for("all run", lambda: all(map(processes, range(SERVICES))))
        values = [hurt(region, number) for number in range(SERVICES)]
        yield Row(
            f"process killed -> replacement exec'd, {SERVICES} services: p50 / worst ms",
            f"{quantile(values, .5):.0f} / {max(values):.0f}",
            "Docker Swarm 5,000 (recorded)", f"{quantile(values, .5) / 5000:.3f}x", "p50 <= 100",
        )


def asleep(number):
    """A command that no other service has."""
    return ["sleep", str(40_000 + number)]


def processes(number):
    words = "\0".join(asleep(number)).encode() + b"\0"
    found = set()
    for process in pathlib.Path("/proc").glob("[0-9]*"):
        try:
            if (process / "cmdline").read_bytes() == words:
                found.add(int(process.name))
        except OSError:
            continue
    return found


def hurt(region, number):
    service = {"cluster": "heal", "serviceName": f"heal{number}"}
    before = set(region.ecs.list_tasks(**service)["taskArns"])
    old = processes(number)
    killed = time.time_ns()
    for pid in old:
        os.kill(pid, signal.SIGKILL)
    measure.e2e.wait_for("a replacement runs", lambda: processes(number) - old)
    (arn,) = set(region.ecs.list_tasks(**service)["taskArns"]) - before
    line = measure.e2e.wait_for("its line is kept", lambda: region.output("heal", arn))
    return (int(line[0]) - killed) / 1e6
