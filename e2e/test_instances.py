"""Container instances that were registered by the API: shown as they were said, and not placed on
while no agent stands behind them."""

import json

import pytest
from botocore.exceptions import ClientError


def registered(region, cluster, **more):
    return region.ecs.register_container_instance(cluster=cluster, **{
        "totalResources": [
            {"name": "CPU", "type": "INTEGER", "integerValue": 1024},
            {"name": "MEMORY", "type": "INTEGER", "integerValue": 900},
            {"name": "PORTS", "type": "STRINGSET", "stringSetValue": ["22"]},
            {"name": "PORTS_UDP", "type": "STRINGSET", "stringSetValue": []},
        ],
        "versionInfo": {"agentVersion": "1.99.0", "dockerVersion": "DockerVersion: 25.0.8"},
        "attributes": [{"name": "ecs.instance-type", "value": "t3.micro"}],
        "instanceIdentityDocument": json.dumps({"instanceId": "i-0123456789abcdef0"}),
        **more,
    })["containerInstance"]


def test_an_instance_is_registered_drained_and_taken_out(region, cluster, aws):
    row = registered(region, cluster, tags=[{"key": "a", "value": "b"}])
    arn = row["containerInstanceArn"]
    assert (row["status"], row["agentConnected"]) == ("ACTIVE", False)
    assert region.ecs.list_container_instances(cluster=cluster)["containerInstanceArns"] == [arn]
    chosen = region.ecs.list_container_instances(
        cluster=cluster, filter="attribute:ecs.instance-type == t3.micro")
    assert chosen["containerInstanceArns"] == [arn]

    region.register("nowhere", command=["true"])
    answer = region.ecs.start_task(
        cluster=cluster, taskDefinition="nowhere", containerInstances=[arn])
    assert answer["failures"] == [{"arn": arn, "reason": "AGENT"}] and answer["tasks"] == []

    region.ecs.update_container_instances_state(
        cluster=cluster, containerInstances=[arn], status="DRAINING")
    again = registered(region, cluster, containerInstanceArn=arn)
    assert again["containerInstanceArn"] == arn and again["status"] == "DRAINING"
    with pytest.raises(ClientError) as refused:
        registered(region, cluster, containerInstanceArn=arn, attributes=[
            {"name": "ecs.instance-type", "value": "t3.large"}])
    assert refused.value.response["Error"]["Message"] == "Container instance type changes are not supported."
    with pytest.raises(region.ecs.exceptions.ClusterContainsContainerInstancesException):
        region.ecs.delete_cluster(cluster=cluster)
    aws("ecs", "deregister-container-instance", "--cluster", cluster, "--container-instance", arn)
    assert region.ecs.list_container_instances(cluster=cluster)["containerInstanceArns"] == []
    region.ecs.delete_cluster(cluster=cluster)


def test_the_vpc_has_its_attributes(region):
    vpc = region.ec2.describe_vpcs()["Vpcs"][0]["VpcId"]
    value = lambda name: region.ec2.describe_vpc_attribute(VpcId=vpc, Attribute=name)
    assert value("enableDnsSupport")["EnableDnsSupport"] == {"Value": True}
    assert value("enableDnsHostnames")["EnableDnsHostnames"] == {"Value": True}
    assert value("enableNetworkAddressUsageMetrics")["EnableNetworkAddressUsageMetrics"] == {"Value": False}
    with pytest.raises(ClientError) as refused:
        region.ec2.describe_vpc_attribute(VpcId="vpc-0123", Attribute="enableDnsSupport")
    assert refused.value.response["Error"]["Code"] == "InvalidVpcID.NotFound"
