"""With Terraform's own AWS provider: a second plan is empty. Run by name (`pytest e2e/plan_terraform.py`),
where terraform is installed and GANTRY_TERRAFORM_PLUGINS names a mirror that has the provider."""

import os
import shutil
import subprocess

import pytest

from region import wait_for
from test_services import running

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
data "aws_vpc" "default" { default = true }
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
    assert program and mirror, "needs terraform, and GANTRY_TERRAFORM_PLUGINS to name a mirror with its AWS provider"
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
