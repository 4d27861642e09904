"""Security groups as the stock CLI makes, changes and deletes them."""

import json

import pytest
from botocore.exceptions import ClientError


def refused(call, **arguments):
    with pytest.raises(ClientError) as told:
        call(**arguments)
    error = told.value.response["Error"]
    return error["Code"], error["Message"]


def described(region, group):
    return region.ec2.describe_security_groups(GroupIds=[group])["SecurityGroups"][0]


def test_a_group_is_made_changed_described_and_deleted_with_the_cli(region, aws):
    answer = aws("ec2", "create-security-group", "--group-name", "cli", "--description", "of the CLI",
                 "--tag-specifications", "ResourceType=security-group,Tags=[{Key=team,Value=a}]")
    group = json.loads(answer.stdout)["GroupId"]
    aws("ec2", "authorize-security-group-ingress", "--group-id", group,
        "--protocol", "tcp", "--port", "80-81", "--cidr", "10.0.0.9/24")
    row = described(region, group)
    assert row["Tags"] == [{"Key": "team", "Value": "a"}]
    assert row["IpPermissions"] == [{
        "IpProtocol": "tcp", "FromPort": 80, "ToPort": 81, "UserIdGroupPairs": [],
        "IpRanges": [{"CidrIp": "10.0.0.0/24"}], "Ipv6Ranges": [], "PrefixListIds": []}]
    assert row["IpPermissionsEgress"][0]["IpRanges"] == [{"CidrIp": "0.0.0.0/0"}]

    rules = region.ec2.describe_security_group_rules(
        Filters=[{"Name": "group-id", "Values": [group]}])["SecurityGroupRules"]
    assert sorted(rule["IsEgress"] for rule in rules) == [False, True]
    ingress = next(rule["SecurityGroupRuleId"] for rule in rules if not rule["IsEgress"])
    aws("ec2", "create-tags", "--resources", group, ingress, "--tags", "Key=stage,Value=test")
    tagged = region.ec2.describe_tags(Filters=[{"Name": "key", "Values": ["stage"]}])["Tags"]
    assert {tag["ResourceId"] for tag in tagged} == {group, ingress}
    aws("ec2", "delete-tags", "--resources", group, "--tags", "Key=stage")
    assert described(region, group)["Tags"] == [{"Key": "team", "Value": "a"}]

    aws("ec2", "revoke-security-group-ingress", "--group-id", group,
        "--security-group-rule-ids", ingress)
    assert described(region, group)["IpPermissions"] == []
    aws("ec2", "delete-security-group", "--group-id", group)
    assert refused(region.ec2.describe_security_groups, GroupIds=[group]) == (
        "InvalidGroup.NotFound", f"The security group '{group}' does not exist")


def test_a_second_group_or_rule_of_the_same_sort_is_refused(region):
    group = region.ec2.create_security_group(GroupName="twice", Description="x")["GroupId"]
    code, _ = refused(region.ec2.create_security_group, GroupName="twice", Description="x")
    assert code == "InvalidGroup.Duplicate"
    rule = {"GroupId": group, "IpPermissions": [{
        "IpProtocol": "tcp", "FromPort": 8080, "ToPort": 8080, "IpRanges": [{"CidrIp": "10.0.0.0/24"}]}]}
    region.ec2.authorize_security_group_ingress(**rule)
    assert refused(region.ec2.authorize_security_group_ingress, **rule) == (
        "InvalidPermission.Duplicate",
        'the specified rule "peer: 10.0.0.0/24, TCP, from port: 8080, to port: 8080, ALLOW" already exists')
    code, _ = refused(region.ec2.authorize_security_group_ingress, DryRun=True, **rule)
    assert code == "DryRunOperation"
    region.ec2.delete_security_group(GroupId=group)


def test_a_group_in_use_and_the_default_one_are_not_deleted(region, cluster):
    group = region.ec2.create_security_group(GroupName="used", Description="x")["GroupId"]
    subnet = region.ec2.describe_subnets()["Subnets"][0]["SubnetId"]
    region.ecs.register_task_definition(
        family="grouped", networkMode="awsvpc", cpu="256", memory="512",
        requiresCompatibilities=["FARGATE"],
        containerDefinitions=[{"name": "main", "image": "bb:1", "command": ["sleep", "1000"]}])
    task = region.ecs.run_task(
        cluster=cluster, taskDefinition="grouped", launchType="FARGATE",
        networkConfiguration={"awsvpcConfiguration": {"subnets": [subnet], "securityGroups": [group]}},
    )["tasks"][0]["taskArn"]
    assert refused(region.ec2.delete_security_group, GroupId=group) == (
        "DependencyViolation", f"resource {group} has a dependent object")
    found = region.ec2.describe_network_interfaces(
        Filters=[{"Name": "group-id", "Values": [group]}])["NetworkInterfaces"]
    assert [one["Groups"] for one in found] == [[{"GroupId": group, "GroupName": "used"}]]
    region.ecs.stop_task(cluster=cluster, task=task)
    region.until(cluster, task, "STOPPED")
    region.ec2.delete_security_group(GroupId=group)
    code, _ = refused(region.ec2.delete_security_group, GroupName="default")
    assert code == "CannotDelete"
