"""What the kernel holds a task to, whichever version of cgroups the machine has: memory, processes,
CPU time, devices; and what it says of a task's use. What is left afterwards is the fixture's."""

import json
import os
import pathlib

from region import wait_for

# A file of the container's own cgroup, by version 2's name and by version 1's.
READ = "for f in {}; do cat /sys/fs/cgroup/$f 2> /dev/null; done; "
STATS = "wget -q -O - $ECS_CONTAINER_METADATA_URI_V4/stats; echo"


def output(region, cluster, arn):
    return region.until(cluster, arn, "STOPPED") and region.output(cluster, arn)


def fargate(region, memory="512"):
    subnet = region.ec2.describe_subnets()["Subnets"][0]["SubnetId"]
    task = dict(requiresCompatibilities=["FARGATE"], networkMode="awsvpc", cpu="256", memory=memory)
    return task, dict(launchType="FARGATE", networkConfiguration={
        "awsvpcConfiguration": {"subnets": [subnet]}})


def test_a_tasks_memory_is_that_of_all_its_containers(region, cluster):
    """Neither of the two has a limit of its own."""
    eat = ["sh", "-c", "tail /dev/zero"]
    region.ecs.register_task_definition(
        family="together", memory="32", cpu="128", networkMode="bridge", containerDefinitions=[
            {"name": "main", "image": "bb:1", "command": eat},
            {"name": "other", "image": "bb:1", "command": ["sleep", "3600"], "stopTimeout": 2}])
    arn = region.run_task(cluster, "together")
    task = region.until(cluster, arn, "STOPPED")
    main = next(one for one in task["containers"] if one["name"] == "main")
    assert (main["exitCode"], main["reason"]) == \
        (137, "OutOfMemoryError: Container killed due to memory usage"), task


def test_limits_are_written_where_the_kernel_reads_them(region, cluster):
    region.register("written", memory=64, memoryReservation=32, linuxParameters={"maxSwap": 0}, command=[
        "sh", "-c", READ.format("memory.max memory/memory.limit_in_bytes")
        + READ.format("memory.low memory/memory.soft_limit_in_bytes")])
    assert output(region, cluster, region.run_task(cluster, "written")) == [str(64 << 20), str(32 << 20)]


def test_a_fargate_task_has_no_more_processes_than_allowed(region, cluster):
    task, how = fargate(region)
    region.register("many", task=task, command=["sh", "-c", READ.format("pids.max pids/pids.max")])
    assert output(region, cluster, region.run_task(cluster, "many", **how)) == ["4096"]


def test_users_keep_to_their_number_of_processes(region, cluster):
    start = "i=0; while [ $i -lt 8 ]; do sleep 60 & i=$((i+1)); done; echo unreachable"
    region.register("few", user="31337", ulimits=[{"name": "nproc", "softLimit": 4, "hardLimit": 4}],
                    command=["sh", "-c", start])
    arn = region.run_task(cluster, "few")
    said = output(region, cluster, arn)
    assert "unreachable" not in said and any("fork" in line for line in said), said


def test_a_task_that_wants_more_than_its_part_of_a_cpu_is_held_back(region, cluster):
    task, how = fargate(region)
    busy = f"while :; do :; done & while :; do sleep 1; {STATS}; done"
    region.register("busy", task=task, command=["sh", "-c", busy])
    arn = region.run_task(cluster, "busy", **how)
    region.until(cluster, arn, "RUNNING")

    def held_back():
        told = [json.loads(line)["cpu_stats"] for line in region.output(cluster, arn)[-1:]]
        return [one for one in told if one["throttling_data"]["throttled_periods"] > 0]

    (told,) = wait_for("it is held back", held_back)
    assert told["throttling_data"]["throttled_time"] > 0
    assert told["throttling_data"]["periods"] >= told["throttling_data"]["throttled_periods"]
    region.ecs.stop_task(cluster=cluster, task=arn)
    region.until(cluster, arn, "STOPPED")


def test_statistics_tell_what_is_used(region, cluster):
    use = f"head -c 8000000 /dev/zero > /tmp/x; sleep 60 & {STATS}"
    region.register("used", memory=64, command=["sh", "-c", use], task=dict(networkMode="bridge"))
    (line,) = output(region, cluster, region.run_task(cluster, "used"))
    told = json.loads(line)
    memory, cpu = told["memory_stats"], told["cpu_stats"]["cpu_usage"]
    assert memory["limit"] == 64 << 20
    assert 8_000_000 <= memory["usage"] < 64 << 20 and memory["stats"]["cache"] >= 8_000_000, memory
    # The shell, what it left in the background, and who asks.
    assert told["pids_stats"]["current"] == 3, told
    assert cpu["total_usage"] > 0 and cpu["total_usage"] >= cpu["usage_in_usermode"], cpu
    assert cpu.get("percpu_usage") != [], "Docker leaves out what version 2 does not keep"
    assert told["networks"]["eth0"]["tx_packets"] > 0, told


# A block device that no machine gives to a container: the last of the loop devices.
NOT_GIVEN = "7 255"


def a_disk():
    """A block device of this machine."""
    nodes = (pathlib.Path("/dev") / name for name in sorted(os.listdir("/sys/block")))
    return next(str(node) for node in nodes if node.is_block_device())


def test_devices_are_those_of_the_definition(region, cluster):
    region.register("devices", linuxParameters={"devices": [
        {"hostPath": a_disk(), "containerPath": "/dev/mine", "permissions": ["read"]}]}, command=[
            "sh", "-c", "(: < /dev/mine) && echo opened; (: <> /dev/mine) || echo not for writing; "
            f"busybox mknod /tmp/other b {NOT_GIVEN} && echo made; (: < /tmp/other) || echo not opened"])
    said = output(region, cluster, region.run_task(cluster, "devices"))
    told = [line for line in said if ":" not in line]
    assert told == ["opened", "not for writing", "made", "not opened"], said
    assert sum("peration not permitted" in line for line in said) == 2, said


def test_a_privileged_task_has_the_machines_devices(region, cluster):
    region.register("privileged", privileged=True, command=[
        "sh", "-c", "busybox mknod /tmp/log c 1 11; head -c 4 /tmp/log > /dev/null && echo the kernels log"])
    assert output(region, cluster, region.run_task(cluster, "privileged")) == ["the kernels log"]
