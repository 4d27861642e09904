"""Tasks: what a container does is what ECS says it did."""

import json
import subprocess

import boto3
from region import wait_for


def test_exit_code_and_output(region, cluster, aws, tmp_path):
    definition = tmp_path / "hello.json"
    definition.write_text(json.dumps({
        "family": "hello",
        "containerDefinitions": [{
            "name": "main", "image": "bb:1", "memory": 64,
            "command": ["sh", "-c", "echo to stdout; echo to stderr >&2; echo $GREETING; exit 7"],
            "environment": [{"name": "GREETING", "value": "good morning"}],
        }],
    }))
    aws("ecs", "register-task-definition", "--cli-input-json", f"file://{definition}")
    ran = json.loads(aws("ecs", "run-task", "--cluster", cluster, "--task-definition", "hello").stdout)
    arn = ran["tasks"][0]["taskArn"]
    aws("ecs", "wait", "tasks-stopped", "--cluster", cluster, "--tasks", arn)
    task = region.task(cluster, arn)
    assert task["stopCode"] == "EssentialContainerExited"
    assert task["stoppedReason"] == "Essential container in task exited"
    assert task["containers"][0]["exitCode"] == 7
    assert sorted(region.output(cluster, arn)) == ["good morning", "to stderr", "to stdout"]
    assert "good morning" in region.gantry("logs", arn, "--cluster", cluster)


def test_logs_are_read_where_the_task_and_its_options_say(region):
    ecs = boto3.client("ecs", endpoint_url=region.endpoint, region_name="eu-west-1",
                       aws_access_key_id="210987654321", aws_secret_access_key="test")
    ecs.create_cluster(clusterName="far")
    options = {"awslogs-group": "far", "awslogs-region": "ap-south-1", "awslogs-create-group": "true",
               "awslogs-stream-prefix": "p"}
    ecs.register_task_definition(family="far", containerDefinitions=[
        {"name": "kept", "image": "bb:1", "memory": 64, "command": ["echo", "of its region"],
         "dependsOn": [{"containerName": "sent", "condition": "COMPLETE"}]},
        {"name": "sent", "essential": False, "image": "bb:1", "memory": 64,
         "command": ["echo", "of another"], "logConfiguration": {"logDriver": "awslogs", "options": options}},
    ])
    arn = ecs.run_task(cluster="far", taskDefinition="far")["tasks"][0]["taskArn"]
    wait_for("the task has ended", lambda: ecs.describe_tasks(
        cluster="far", tasks=[arn])["tasks"][0]["lastStatus"] == "STOPPED")
    assert sorted(region.gantry("logs", arn).splitlines()) == ["kept: of its region", "sent: of another"]
    logs = boto3.client("logs", endpoint_url=region.endpoint, region_name="ap-south-1",
                        aws_access_key_id="210987654321", aws_secret_access_key="test")
    logs.delete_log_group(logGroupName="far")
    done = subprocess.run([region.binary, "logs", arn, "--container", "sent"],
                          env=region.environment(), capture_output=True, text=True)
    assert done.returncode == 1 and "the log group far," in done.stderr, done.stderr


def test_container_definitions_from_a_file(cluster, aws, tmp_path):
    containers = tmp_path / "containers.json"
    containers.write_text(json.dumps([{"name": "main", "image": "bb:1", "memory": 64}]))
    done = aws("ecs", "register-task-definition", "--family", "fromfile",
               "--container-definitions", f"file://{containers}")
    assert json.loads(done.stdout)["taskDefinition"]["containerDefinitions"][0]["essential"] is True


def test_overrides_change_one_run(region, cluster):
    region.register("override", command=["sh", "-c", "echo $A-$B"],
                    environment=[{"name": "A", "value": "1"}, {"name": "B", "value": "2"}])
    arn = region.run_task(cluster, "override", overrides={"containerOverrides": [
        {"name": "main", "environment": [{"name": "B", "value": "3"}]}]})
    region.until(cluster, arn, "STOPPED")
    assert region.output(cluster, arn) == ["1-3"]


def test_memory_limit_is_real(region, cluster):
    region.register("oom", memory=16, command=["sh", "-c", "head -c 64m /dev/zero | tail > /tmp/x; x=$(yes | head -c 60000000); echo alive"])
    arn = region.run_task(cluster, "oom")
    container = region.until(cluster, arn, "STOPPED")["containers"][0]
    assert container["exitCode"] == 137
    assert container["reason"] == "OutOfMemoryError: Container killed due to memory usage"


def test_a_command_that_is_not_there(region, cluster):
    region.register("nocommand", command=["/bin/there-is-no-such-thing"])
    task = region.until(cluster, region.run_task(cluster, "nocommand"), "STOPPED")
    assert task["stopCode"] == "TaskFailedToStart"
    assert "CannotStartContainerError" in task["stoppedReason"] or (
        "CannotStartContainerError" in task["containers"][0]["reason"]
        or "CannotCreateContainerError" in task["containers"][0]["reason"])
    assert "exitCode" not in task["containers"][0]


def test_an_image_that_is_not_there(region, cluster):
    region.register("noimage", image="127.0.0.1:9/nothing:1")
    task = region.until(cluster, region.run_task(cluster, "noimage"), "STOPPED", seconds=120)
    assert task["stopCode"] == "TaskFailedToStart"
    assert task["stoppedReason"].startswith("CannotPullContainerError: ")


def test_stop_sends_term_then_kill(region, cluster):
    region.register("polite", command=["sh", "-c", "trap 'echo bye; exit 0' TERM; echo up; while :; do sleep 0.1; done"])
    region.register("deaf", command=["sh", "-c", "trap '' TERM; echo up; while :; do sleep 0.1; done"])
    for family, code in [("polite", 0), ("deaf", 137)]:
        arn = region.run_task(cluster, family)
        region.until(cluster, arn, "RUNNING")
        wait_for("it has set its trap", lambda: "up" in region.output(cluster, arn))
        stopped = region.ecs.stop_task(cluster=cluster, task=arn, reason="enough")["task"]
        assert stopped["desiredStatus"] == "STOPPED" and stopped["containers"] == []
        task = region.until(cluster, arn, "STOPPED")
        assert (task["stopCode"], task["stoppedReason"]) == ("UserInitiated", "enough")
        assert task["containers"][0]["exitCode"] == code


def test_depends_on_and_shared_volume(region, cluster):
    region.ecs.register_task_definition(
        family="chain", volumes=[{"name": "shared"}],
        containerDefinitions=[
            {"name": "first", "image": "bb:1", "memory": 32, "essential": False,
             "command": ["sh", "-c", "echo from first > /shared/note"],
             "mountPoints": [{"sourceVolume": "shared", "containerPath": "/shared"}]},
            {"name": "main", "image": "bb:1", "memory": 32, "command": ["cat", "/shared/note"],
             "dependsOn": [{"containerName": "first", "condition": "SUCCESS"}],
             "mountPoints": [{"sourceVolume": "shared", "containerPath": "/shared", "readOnly": True}]},
        ],
    )
    arn = region.run_task(cluster, "chain")
    region.until(cluster, arn, "STOPPED")
    assert region.output(cluster, arn) == ["from first"]


def test_a_health_check_turns_unhealthy(region, cluster):
    region.register("check", command=["sleep", "600"], healthCheck={
        "command": ["CMD-SHELL", "false"], "interval": 5, "timeout": 2, "retries": 1})
    arn = region.run_task(cluster, "check")
    wait_for("UNHEALTHY", lambda: region.task(cluster, arn)["healthStatus"] == "UNHEALTHY")
    region.ecs.stop_task(cluster=cluster, task=arn)
    region.until(cluster, arn, "STOPPED")


def test_containers_are_confined(region, cluster):
    region.register("confined", user="web", readonlyRootFilesystem=True,
                    command=["sh", "-c", "id -u; echo x > /etc/file || echo read-only; cat /proc/self/status"])
    arn = region.run_task(cluster, "confined")
    region.until(cluster, arn, "STOPPED")
    lines = region.output(cluster, arn)
    assert lines[0] == "100"
    assert "read-only" in lines
    status = dict(line.split(":\t", 1) for line in lines if ":\t" in line)
    assert status["Seccomp"] == "2"
    assert int(status["CapEff"], 16) == 0
