"""Emptying a region: everything goes, nothing of it stays on the machine, and it takes no time."""

import statistics
import time
import urllib.error

import pytest

CALLS = 50
# A test suite that resets between its tests must not notice it.
GOAL_MS = 50


def fill(region, number):
    """Some of everything that needs no container."""
    cluster = f"full{number}"
    region.ecs.create_cluster(clusterName=cluster, tags=[{"key": "a", "value": "b"}])
    for family in ("one", "two", "three"):
        region.register(family, command=["sleep", "60"])
    region.ecs.create_service(cluster=cluster, serviceName="none", taskDefinition="one", desiredCount=0)
    for group in map("group{}".format, range(10)):
        region.logs.create_log_group(logGroupName=group)
        region.logs.create_log_stream(logGroupName=group, logStreamName="stream")
        now = int(time.time() * 1000)
        region.logs.put_log_events(logGroupName=group, logStreamName="stream", logEvents=[
            {"timestamp": now, "message": f"line {line}"} for line in range(20)])


def is_empty(region):
    return (region.ecs.list_clusters()["clusterArns"] == []
            and region.ecs.list_task_definitions()["taskDefinitionArns"] == []
            and region.ecs.list_task_definition_families()["families"] == []
            and region.logs.describe_log_groups()["logGroups"] == [])


def test_a_reset_takes_no_time_when_nothing_runs(region):
    took = []
    for number in range(CALLS):
        fill(region, number)
        started = time.monotonic()
        region.reset()
        took.append((time.monotonic() - started) * 1000)
        assert is_empty(region)
    quick = statistics.quantiles(took, n=4)[0]
    print(f"{CALLS} resets: a quarter within {quick:.1f} ms, median {statistics.median(took):.1f} ms, "
          f"worst {max(took):.1f} ms")
    # What else this machine does makes the others slower, not Gantry.
    assert quick < GOAL_MS


def test_a_reset_ends_what_runs(region, cluster):
    region.register("forever", command=["sleep", "3600"])
    region.ecs.create_service(cluster=cluster, serviceName="some", taskDefinition="forever", desiredCount=2)
    arn = region.run_task(cluster, "forever")
    region.until(cluster, arn, "RUNNING")
    region.reset()
    assert is_empty(region)
    region.ecs.create_cluster(clusterName=cluster)
    region.register("again", command=["true"])
    assert region.until(cluster, region.run_task(cluster, "again"), "STOPPED")["containers"][0]["exitCode"] == 0
    definition = region.ecs.describe_task_definition(taskDefinition="again")["taskDefinition"]
    assert definition["revision"] == 1


def test_a_region_in_strict_mode_is_not_reset(binary):
    from halves import Halves
    with Halves(binary, "enoreset", auth="strict") as strict:
        with pytest.raises(urllib.error.HTTPError) as refused:
            strict.reset()
        assert refused.value.code == 403
