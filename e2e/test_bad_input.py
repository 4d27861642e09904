"""What is wrong is answered as AWS answers it, and changes nothing."""

import http.client
import json

import pytest
from botocore.exceptions import ClientError


def post(region, body, target="AmazonEC2ContainerServiceV20141113.ListClusters", headers=None):
    connection = http.client.HTTPConnection("127.0.0.1", region.port, timeout=10)
    credential = "Credential=AKIATEST/20260101/us-east-1/ecs/aws4_request"
    connection.request("POST", "/", body, {
        "X-Amz-Target": target, "Content-Type": "application/x-amz-json-1.1",
        "X-Amz-Date": "20260101T000000Z",
        "Authorization": f"AWS4-HMAC-SHA256 {credential}, SignedHeaders=host;x-amz-date;x-amz-target, Signature={'0' * 64}",
        **(headers or {}),
    })
    answer = connection.getresponse()
    return answer.status, answer.read().decode(), answer.headers


@pytest.mark.parametrize("body", [b"{", b"[]", b'{"maxResults":"many"}', b'{"nextToken":7}', b"\xff\xfe", b"{}{}", b'{"a":' * 5000])
def test_malformed_bodies(region, body):
    status, text, headers = post(region, body)
    assert status == 400, text
    assert json.loads(text)["__type"] == "SerializationException"
    assert headers["x-amzn-RequestId"]


def test_unknown_operation(region):
    status, text, _ = post(region, b"{}", "AmazonEC2ContainerServiceV20141113.MakeCoffee")
    assert (status, json.loads(text)["__type"]) == (400, "UnknownOperationException")


def test_a_huge_body_is_refused_early(region):
    status, _, _ = post(region, b" " * (3 << 20))
    assert status == 413


def test_an_operation_gantry_does_not_have(region):
    with pytest.raises(ClientError) as refused:
        region.ecs.describe_gateway(gateway="x")
    assert refused.value.response["Error"]["Code"] == "NotImplementedException"
    assert "not implemented by Gantry" in refused.value.response["Error"]["Message"]


@pytest.mark.parametrize("call, code, text", [
    (lambda ecs: ecs.list_tasks(cluster="nowhere"), "ClusterNotFoundException", "Cluster not found."),
    (lambda ecs: ecs.run_task(taskDefinition="nothing"), "ClientException", "TaskDefinition not found."),
    (lambda ecs: ecs.describe_task_definition(taskDefinition="nothing"), "ClientException", "Unable to describe task definition."),
    (lambda ecs: ecs.register_task_definition(family="x", containerDefinitions=[]), "ClientException", "Container list cannot be empty."),
    (lambda ecs: ecs.register_task_definition(family="x", containerDefinitions=[{"name": "a", "image": "b"}]), "ClientException",
     "Invalid setting for container 'a'. At least one of 'memory' or 'memoryReservation' must be specified."),
])
def test_errors_as_aws_words_them(region, call, code, text):
    region.ecs.create_cluster()
    with pytest.raises(ClientError) as refused:
        call(region.ecs)
    assert refused.value.response["Error"] == {"Code": code, "Message": text} | {
        key: value for key, value in refused.value.response["Error"].items() if key not in ("Code", "Message")}


def test_an_impossible_placement_is_a_failure_with_a_reason(region, cluster):
    region.register("huge", memory=4_000_000)
    answer = region.ecs.run_task(cluster=cluster, taskDefinition="huge")
    assert answer["tasks"] == []
    assert answer["failures"][0]["reason"] == "RESOURCE:MEMORY"


def test_another_region_and_account_are_other_worlds(region, cluster):
    import boto3
    for key, name in [("test", "eu-west-1"), ("210987654321", "us-east-1")]:
        other = boto3.client("ecs", endpoint_url=region.endpoint, region_name=name,
                             aws_access_key_id=key, aws_secret_access_key="x")
        assert other.describe_clusters(clusters=[cluster])["clusters"] == []
