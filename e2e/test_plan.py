"""What is described is what was asked for plus AWS's defaults, field by field: so that a tool that
compares the two, as Terraform does, finds nothing to change."""

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
