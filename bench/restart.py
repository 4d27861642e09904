"""Restart: kill -9 -> the first correct DescribeTasks, with a store that is not empty."""

import json
import subprocess
import time
import urllib.request

from botocore.exceptions import BotoCoreError, ClientError

import durable_writes
import measure
from measure import RELEASE, ROUNDS, Measured, Row, spread

ROWS = 1_000
TASKS = 100_000
MEMORY_GOAL = "<= 30 MiB"


def run():
    with Measured("again") as region:
        yield Row("idle RSS of a new region, MiB", f"{region.memory_mib():.1f}", goal=MEMORY_GOAL)
        measure.build_image(region)
        region.ecs.create_cluster(clusterName="again")
        region.register("again", command=["sleep", "3600"])
        arn = region.run_task("again", "again")
        region.until("again", arn, "RUNNING")
        request = measure.signed(
            region.endpoint, "ecs", durable_writes.TARGET, durable_writes.BODY)
        measure.load("http", region.port, request, 16, ROWS)
        back = [kill(region, arn) for _ in range(ROUNDS)]
        yield Row(f"kill -9 -> first correct DescribeTasks, {rows(region):,} rows: ms",
                  spread(back, digits=0))
        yield Row(f"RSS after restart, {rows(region):,} rows, one task, MiB",
                  f"{region.memory_mib():.1f}", goal=MEMORY_GOAL)
    with Filled("large") as region:
        back = [kill(region, region.one, "large") for _ in range(ROUNDS)]
        yield Row(f"kill -9 -> first correct DescribeTasks, {TASKS:,} tasks: ms",
                  spread(back, digits=0), goal="<= 500")
        yield Row(f"RSS after restart, {TASKS:,} tasks: KiB a task",
                  f"{region.memory_mib() * 1024 / TASKS:.1f}", goal="<= 2 KiB")
        region.kill()


class Filled(Measured):
    """A region with the rows of many tasks that nobody runs: hosts, instances and all."""

    one = None

    def start(self):
        if not self.one:
            fill = [RELEASE / "fill", self.data, str(TASKS)]
            self.one = subprocess.run(
                fill, capture_output=True, text=True, timeout=300, check=True).stdout.strip()
        super().start()

    def wait_ready(self):
        measure.e2e.wait_for("the task is told of", lambda: told(self, self.one, "large"))


def kill(region, arn, cluster="again"):
    """Milliseconds from the kill, the start of the new process included."""
    wait_ready = region.wait_ready
    started = time.monotonic()
    region.kill()
    region.wait_ready = lambda: measure.e2e.wait_for(
        "the task is told of", lambda: told(region, arn, cluster))
    region.start()
    answered = (time.monotonic() - started) * 1000
    region.wait_ready = wait_ready
    wait_ready()
    return answered


def told(region, arn, cluster):
    try:
        return region.task(cluster, arn)["lastStatus"] == "RUNNING"
    except (BotoCoreError, ClientError):
        return False


def rows(region):
    """What health counts, and the task definitions, which it does not."""
    with urllib.request.urlopen(f"{region.endpoint}/_gantry/health", timeout=5) as answer:
        return ROWS + 1 + sum(json.load(answer)["rows"].values())
