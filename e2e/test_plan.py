"""What is described is what was asked for plus AWS's defaults, field by field: so that a tool that
compares the two, as Terraform does, finds nothing to change."""

import os
import shutil
import subprocess

import pytest

from region import wait_for
from test_services import running

# Every member that Gantry runs or keeps, in a form that needs no rewriting.
CONTAINER = {
    "name": "main", "image": "bb:1", "cpu": 128, "memory": 256, "memoryReservation": 128,
    "essential": True, "entryPoint": ["sh", "-c"], "command": ["sleep 3600"], "workingDirectory": "/tmp",
    "portMappings": [{"containerPort": 8080, "hostPort": 0, "protocol": "tcp", "name": "web", "appProtocol": "http"},
                     {"containerPort": 53, "hostPort": 5353, "protocol": "udp"}],
    "environment": [{"name": "A", "value": "1"}, {"name": "B", "value": ""}],
    "mountPoints": [{"sourceVolume": "scratch", "containerPath": "/scratch", "readOnly": False},
                    {"sourceVolume": "machine", "containerPath": "/machine", "readOnly": True}],
    "volumesFrom": [{"sourceContainer": "side", "readOnly": True}],
    "linuxParameters": {
        "capabilities": {"add": ["NET_ADMIN"], "drop": ["MKNOD"]}, "initProcessEnabled": True,
        "sharedMemorySize": 64, "tmpfs": [{"containerPath": "/quick", "size": 16, "mountOptions": ["noexec"]}],
    },
    "dependsOn": [{"containerName": "side", "condition": "START"}],
    "startTimeout": 60, "stopTimeout": 5, "user": "web", "privileged": False,
    "readonlyRootFilesystem": True, "dnsServers": ["10.0.0.2"], "dnsSearchDomains": ["example.test"],
    "extraHosts": [{"hostname": "db", "ipAddress": "10.0.0.9"}], "hostname": "box", "interactive": True,
    "pseudoTerminal": True, "dockerLabels": {"a.b": "c"}, "dockerSecurityOptions": ["no-new-privileges"],
    "ulimits": [{"name": "nofile", "softLimit": 1024, "hardLimit": 2048}],
    "logConfiguration": {"logDriver": "awslogs", "options": {
        "awslogs-group": "/plan/main", "awslogs-region": "us-east-1", "awslogs-stream-prefix": "plan"}},
    "healthCheck": {"command": ["CMD-SHELL", "true"], "interval": 10, "timeout": 3, "retries": 2, "startPeriod": 5},
    "systemControls": [{"namespace": "net.core.somaxconn", "value": "256"}],
    "restartPolicy": {"enabled": True, "ignoredExitCodes": [7], "restartAttemptPeriod": 60},
    "versionConsistency": "disabled",
}
SIDE = {"name": "side", "image": "bb:1", "memory": 32, "essential": False, "command": ["sleep", "3600"]}
TASK = {
    "family": "big", "networkMode": "bridge", "requiresCompatibilities": ["EC2"], "cpu": "256", "memory": "512",
    "pidMode": "task", "ipcMode": "task",
    "taskRoleArn": "arn:aws:iam::123456789012:role/task",
    "executionRoleArn": "arn:aws:iam::123456789012:role/execution",
    "volumes": [{"name": "scratch"}, {"name": "machine", "host": {"sourcePath": "/tmp"}},
                {"name": "kept", "dockerVolumeConfiguration": {
                    "scope": "shared", "autoprovision": True, "driver": "local",
                    "driverOpts": {"type": "none"}, "labels": {"k": "v"}}}],
    "placementConstraints": [{"type": "memberOf", "expression": "attribute:ecs.os-type == linux"}],
    "runtimePlatform": {"cpuArchitecture": "X86_64", "operatingSystemFamily": "LINUX"},
}
# What AWS adds to a container that does not say otherwise.
CONTAINER_DEFAULTS = {
    "cpu": 0, "portMappings": [], "essential": True, "environment": [], "mountPoints": [],
    "volumesFrom": [], "systemControls": [],
}
OF_THE_REVISION = {"taskDefinitionArn", "revision", "status", "requiresAttributes", "compatibilities",
                   "registeredAt", "registeredBy"}


def test_a_task_definition_of_every_member(region):
    answer = region.ecs.register_task_definition(
        **TASK, containerDefinitions=[CONTAINER, SIDE], tags=[{"key": "team", "value": "blue"}])
    registered = answer["taskDefinition"]
    described = region.ecs.describe_task_definition(taskDefinition="big", include=["TAGS"])
    assert described["taskDefinition"] == registered
    assert described["tags"] == [{"key": "team", "value": "blue"}]
    containers = registered.pop("containerDefinitions")
    assert {key: value for key, value in registered.items() if key not in OF_THE_REVISION} == TASK
    for found, asked in zip(containers, [CONTAINER, SIDE], strict=True):
        assert found == CONTAINER_DEFAULTS | asked


def test_a_fargate_task_definition(region):
    asked = {
        "family": "plan-far", "networkMode": "awsvpc", "requiresCompatibilities": ["FARGATE"], "cpu": "512",
        "memory": "1024", "ephemeralStorage": {"sizeInGiB": 40},
        "runtimePlatform": {"cpuArchitecture": "X86_64", "operatingSystemFamily": "LINUX"},
    }
    container = {"name": "main", "image": "bb:1", "portMappings": [{"containerPort": 80}]}
    registered = region.ecs.register_task_definition(**asked, containerDefinitions=[container])["taskDefinition"]
    described = region.ecs.describe_task_definition(taskDefinition="plan-far")["taskDefinition"]
    assert described == registered
    ports = [{"containerPort": 80, "hostPort": 80, "protocol": "tcp"}]
    assert registered.pop("containerDefinitions") == [CONTAINER_DEFAULTS | container | {"portMappings": ports}]
    rest = {key: value for key, value in registered.items() if key not in OF_THE_REVISION}
    assert rest == asked | {"volumes": [], "placementConstraints": []}


def test_a_cluster(region):
    asked = {
        "clusterName": "plan", "settings": [{"name": "containerInsights", "value": "enabled"}],
        "tags": [{"key": "a", "value": "b"}],
        "configuration": {"executeCommandConfiguration": {"logging": "DEFAULT"}},
        "capacityProviders": ["FARGATE", "FARGATE_SPOT"],
        "defaultCapacityProviderStrategy": [{"capacityProvider": "FARGATE", "weight": 1, "base": 1}],
    }
    region.ecs.create_cluster(**asked)
    described = region.ecs.describe_clusters(
        clusters=["plan"], include=["SETTINGS", "CONFIGURATIONS", "TAGS", "STATISTICS", "ATTACHMENTS"])["clusters"][0]
    assert {key: described[key] for key in asked} == asked
    assert described["status"] == "ACTIVE"


def test_a_service(region, cluster):
    region.register("plan-web", command=["sleep", "3600"])
    asked = {
        "serviceName": "plan", "desiredCount": 1, "launchType": "EC2", "schedulingStrategy": "REPLICA",
        "deploymentController": {"type": "ECS"}, "enableECSManagedTags": True, "propagateTags": "SERVICE",
        "enableExecuteCommand": False, "availabilityZoneRebalancing": "DISABLED",
        "deploymentConfiguration": {
            "deploymentCircuitBreaker": {
                "enable": True, "rollback": True, "resetOnHealthyTask": True,
                "thresholdConfiguration": {"type": "BOUNDED_PERCENT", "value": 50}},
            "maximumPercent": 150, "minimumHealthyPercent": 50, "strategy": "ROLLING"},
        "placementStrategy": [{"type": "spread", "field": "attribute:ecs.availability-zone"},
                              {"type": "binpack", "field": "memory"}],
        "placementConstraints": [{"type": "memberOf", "expression": "attribute:ecs.os-type == linux"}],
        "tags": [{"key": "a", "value": "b"}],
    }
    created = region.ecs.create_service(cluster=cluster, taskDefinition="plan-web", **asked)["service"]
    described = region.ecs.describe_services(cluster=cluster, services=["plan"], include=["TAGS"])["services"][0]
    for found in (created, described):
        shown = {key: found[key] for key in asked}
        shown["deploymentConfiguration"] = {
            key: found["deploymentConfiguration"][key] for key in asked["deploymentConfiguration"]}
        assert shown == asked
        assert found["taskDefinition"].endswith(":task-definition/plan-web:1")
        assert found["clusterArn"].endswith(f":cluster/{cluster}")
    region.ecs.delete_service(cluster=cluster, service="plan", force=True)


CONFIGURATION = """
terraform {
  required_providers {
    aws = { source = "hashicorp/aws" }
  }
}
provider "aws" {
  region                      = "us-east-1"
  access_key                  = "test"
  secret_key                  = "test"
  skip_metadata_api_check     = true
  skip_requesting_account_id  = false
  endpoints {
    ecs  = "ENDPOINT"
    sts  = "ENDPOINT"
    ec2  = "ENDPOINT"
    logs = "ENDPOINT"
    iam  = "ENDPOINT"
  }
}
data "aws_subnets" "default" {}
resource "aws_cloudwatch_log_group" "app" {
  name              = "/terraform/app"
  retention_in_days = 7
  tags              = { team = "blue" }
}
resource "aws_ecs_cluster" "main" {
  name = "terraform"
  setting {
    name  = "containerInsights"
    value = "disabled"
  }
  tags = { team = "blue" }
}
resource "aws_ecs_cluster_capacity_providers" "main" {
  cluster_name       = aws_ecs_cluster.main.name
  capacity_providers = ["FARGATE", "FARGATE_SPOT"]
  default_capacity_provider_strategy {
    capacity_provider = "FARGATE"
    weight            = 1
  }
}
resource "aws_ecs_task_definition" "web" {
  family                   = "terraform-web"
  network_mode             = "bridge"
  requires_compatibilities = ["EC2"]
  container_definitions = jsonencode([{
    name         = "web"
    image        = "bb:1"
    memory       = 64
    command      = ["httpd", "-f", "-p", "8080", "-h", "/www"]
    stopTimeout  = 2
    portMappings = [{ containerPort = 8080, hostPort = 0 }]
    environment  = [{ name = "Z", value = "last" }, { name = "A", value = "first" }]
    mountPoints  = [{ sourceVolume = "scratch", containerPath = "/scratch" }]
    logConfiguration = {
      logDriver = "awslogs"
      options = {
        awslogs-group         = aws_cloudwatch_log_group.app.name
        awslogs-region        = "us-east-1"
        awslogs-stream-prefix = "web"
      }
    }
    healthCheck = { command = ["CMD-SHELL", "true"], interval = 5 }
  }])
  volume { name = "scratch" }
  tags = { team = "blue" }
}
resource "aws_ecs_task_definition" "far" {
  family                   = "terraform-far"
  network_mode             = "awsvpc"
  requires_compatibilities = ["FARGATE"]
  cpu                      = 256
  memory                   = 512
  container_definitions = jsonencode([
    { name = "web", image = "bb:1", essential = true, stopTimeout = 2, command = ["httpd", "-f", "-p", "8080", "-h", "/www"] },
  ])
}
resource "aws_ecs_service" "web" {
  name                               = "web"
  cluster                            = aws_ecs_cluster.main.id
  task_definition                    = aws_ecs_task_definition.web.arn
  desired_count                      = 2
  launch_type                        = "EC2"
  deployment_minimum_healthy_percent = 50
  deployment_maximum_percent         = 200
  propagate_tags                     = "SERVICE"
  ordered_placement_strategy {
    type  = "binpack"
    field = "memory"
  }
  deployment_circuit_breaker {
    enable   = true
    rollback = true
  }
  tags = { team = "blue" }
}
resource "aws_ecs_service" "far" {
  name            = "far"
  cluster         = aws_ecs_cluster.main.id
  task_definition = aws_ecs_task_definition.far.arn
  desired_count   = 1
  launch_type     = "FARGATE"
  network_configuration {
    subnets = slice(sort(data.aws_subnets.default.ids), 0, 1)
  }
}
"""


@pytest.fixture
def terraform(region, tmp_path):
    """Terraform with its AWS provider from the mirror that GANTRY_TERRAFORM_PLUGINS names."""
    program, mirror = shutil.which("terraform"), os.environ.get("GANTRY_TERRAFORM_PLUGINS")
    if not program or not mirror:
        pytest.skip("needs terraform, and GANTRY_TERRAFORM_PLUGINS to name a mirror with its AWS provider")
    (tmp_path / "main.tf").write_text(CONFIGURATION.replace("ENDPOINT", region.endpoint))
    settings = tmp_path / "terraform.rc"
    settings.write_text(f'disable_checkpoint = true\nprovider_installation {{ filesystem_mirror {{ path = "{mirror}" }} }}\n')

    def run(*words, codes=(0,)):
        done = subprocess.run(
            [program, words[0], "-no-color", "-input=false", *words[1:]], cwd=tmp_path, text=True,
            capture_output=True, timeout=240,
            env={**os.environ, "TF_CLI_CONFIG_FILE": str(settings), "AWS_EC2_METADATA_DISABLED": "true"})
        assert done.returncode in codes, f"{done.stdout}\n{done.stderr}"
        return done

    run("init")
    return run


def test_a_second_terraform_plan_is_empty(region, terraform):
    terraform("apply", "-auto-approve")
    for service, count in (("web", 2), ("far", 1)):
        wait_for(f"{service} runs", lambda: running(region, "terraform", service) == count)
    again = terraform("plan", "-detailed-exitcode", codes=(0, 2))
    assert again.returncode == 0, again.stdout
    terraform("destroy", "-auto-approve")
    cluster = region.ecs.describe_clusters(clusters=["terraform"])["clusters"][0]
    assert (cluster["status"], cluster["activeServicesCount"]) == ("INACTIVE", 0)
