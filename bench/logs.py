"""Logs: a container writes a line -> GetLogEvents answers it, durable by then."""

import time

import measure
from measure import Measured, Row, quantile

LINES = 100
SCRIPT = f"i=0; while [ $i -lt {LINES} ]; do stamp; sleep 0.05; i=$((i+1)); done"


def run():
    with Measured("logs") as region:
        measure.build_image(region)
        region.ecs.create_cluster(clusterName="logs")
        region.register("logs", command=["sh", "-c", SCRIPT])
        values = follow(region, region.run_task("logs", "logs"))
        yield Row(f"container line -> GetLogEvents, {LINES} lines: p50 / p99 ms",
                  f"{quantile(values, .5):.0f} / {quantile(values, .99):.0f}", goal="p99 <= 250")


def follow(region, arn):
    """Asks without a pause; each line carries the time at which it was written."""
    group, stream = "/gantry/ecs/logs", f"main/{arn.rsplit('/', 1)[1]}"
    ask = {"logGroupName": group, "logStreamName": stream, "startFromHead": True}
    values, end = [], time.monotonic() + 60
    while len(values) < LINES:
        assert time.monotonic() < end, f"{len(values)} lines came"
        try:
            answer = region.logs.get_log_events(**ask)
        except region.logs.exceptions.ResourceNotFoundException:
            continue
        now = time.time_ns()
        values += [(now - int(event["message"])) / 1e6 for event in answer["events"]]
        ask["nextToken"] = answer["nextForwardToken"]
    return values
