"""API reads: requests that one CPU second of the server answers, against moto_server.

Both hold one cluster with five Fargate tasks. Ours are signed with a key that the region issued, and
it verifies them; moto verifies none.
"""

import boto3
from botocore.config import Config

import measure
from measure import ROUNDS, Measured, Row, spread, times
from peers import moto

CLIENTS = 8
OURS, PEERS = 20_000, 300
TASKS = 5
PREFIX = "AmazonEC2ContainerServiceV20141113"


def run():
    with Measured("reads") as region, moto() as (port, account):
        measure.build_image(region)
        theirs = client(f"http://127.0.0.1:{port}", "ecs")
        calls = fill(region.ecs, region.ec2)
        # moto's tasks move on each time they are asked about, ours when they do.
        for arn in calls["DescribeTasks"]["tasks"]:
            region.until("reads", arn, "RUNNING")
        their_calls = fill(theirs, client(f"http://127.0.0.1:{port}", "ec2"))
        for name in calls:
            ours, peer, rate = [], [], []
            for _ in range(ROUNDS):
                ask = (name, calls[name], region.key)
                a, a_rate = per_cpu_second(region.port, region.account, *ask, OURS)
                ask = (name, their_calls[name], ("test", "test"))
                b, _ = per_cpu_second(port, account, *ask, PEERS)
                ours.append(a), peer.append(b), rate.append(a_rate)
            yield Row(f"{name}: requests per CPU-s", spread(ours, digits=0),
                      f"moto {spread(peer, digits=0)}, memory only", times(ours, peer),
                      ">= 50,000")
            yield Row(f"{name}: requests/s by the wall clock, {CLIENTS} clients",
                      spread(rate, digits=0))


def client(endpoint, service):
    return boto3.client(
        service, endpoint_url=endpoint, region_name="us-east-1", aws_access_key_id="test",
        aws_secret_access_key="test", config=Config(retries={"total_max_attempts": 1}),
    )


def fill(ecs, ec2):
    """The same rows on both sides; answers the calls that read them."""
    ecs.create_cluster(clusterName="reads")
    ecs.register_task_definition(
        family="reads", networkMode="awsvpc", requiresCompatibilities=["FARGATE"],
        cpu="256", memory="512",
        containerDefinitions=[{
            "name": "main", "image": "bb:1", "cpu": 256, "memory": 512,
            "command": ["sleep", "3600"],
        }],
    )
    subnets = [one["SubnetId"] for one in ec2.describe_subnets()["Subnets"]]
    group = ec2.describe_security_groups()["SecurityGroups"][0]["GroupId"]
    placed = {"awsvpcConfiguration": {"subnets": subnets, "securityGroups": [group]}}
    arns = [ecs.run_task(
        cluster="reads", taskDefinition="reads", launchType="FARGATE",
        networkConfiguration=placed,
    )["tasks"][0]["taskArn"] for _ in range(TASKS)]
    assert len(ecs.list_tasks(cluster="reads")["taskArns"]) == TASKS
    return {
        "DescribeClusters": {"clusters": ["reads"]},
        "ListTasks": {"cluster": "reads"},
        "DescribeTasks": {"cluster": "reads", "tasks": arns},
    }


def per_cpu_second(port, account, name, body, key, requests):
    request = measure.signed(f"http://127.0.0.1:{port}", "ecs", f"{PREFIX}.{name}", body, key)
    before = account.seconds()
    answer = measure.load("http", port, request, CLIENTS, requests)
    return requests / (account.seconds() - before), requests / answer["seconds"]
