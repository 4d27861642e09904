"""A control plane in strict mode: only keys that it issued, and only with their secrets."""

import pytest
from botocore.exceptions import ClientError

from halves import Halves
from region import wait_for


@pytest.fixture(scope="module")
def strict(binary):
    with Halves(binary, "estrict", auth="strict") as region:
        yield region
        region.stop()
        assert region.left_behind() == {}, "everything is taken away again"


@pytest.fixture(scope="module")
def key(strict):
    return strict.first_key()


def refusal(call):
    with pytest.raises(ClientError) as refused:
        call()
    answer = refused.value.response
    return answer["Error"]["Code"], answer["ResponseMetadata"]["HTTPStatusCode"], answer["Error"]["Message"]


def test_the_first_key_is_the_accounts_administrator(strict, key):
    ecs = strict.client("ecs", *key)
    arn = ecs.create_cluster(clusterName="mine")["cluster"]["clusterArn"]
    assert arn in ecs.list_clusters()["clusterArns"]
    caller = strict.client("sts", *key).get_caller_identity()
    assert (caller["Account"], caller["Arn"]) == ("123456789012", "arn:aws:iam::123456789012:root")


@pytest.mark.parametrize("service, call", [
    ("ecs", lambda client: client.list_clusters()),
    ("ecs", lambda client: client.create_cluster(clusterName="not-mine")),
    ("logs", lambda client: client.describe_log_groups()),
])
def test_an_unknown_key(strict, service, call):
    code, status, text = refusal(lambda: call(strict.client(service, "AKIAUNKNOWNUNKNOWN00", "secret")))
    assert (code, status) == ("UnrecognizedClientException", 400)
    assert text == "The security token included in the request is invalid."


@pytest.mark.parametrize("service, call, status, code", [
    ("sts", lambda client: client.get_caller_identity(), 403, "InvalidClientTokenId"),
    ("ec2", lambda client: client.describe_vpcs(), 401, "AuthFailure"),
])
def test_an_unknown_key_where_xml_is_spoken(strict, service, call, status, code):
    found = refusal(lambda: call(strict.client(service, "AKIAUNKNOWNUNKNOWN00", "secret")))
    assert found[:2] == (code, status)


def test_a_wrong_secret(strict, key):
    wrong = strict.client("ecs", key[0], "wrong" * 8)
    code, status, text = refusal(lambda: wrong.create_cluster(clusterName="forged"))
    assert (code, status) == ("InvalidSignatureException", 400)
    assert text.startswith("The request signature we calculated does not match the signature you provided.")
    found = refusal(lambda: strict.client("sts", key[0], "wrong" * 8).get_caller_identity())
    assert found[:2] == ("SignatureDoesNotMatch", 403)
    assert strict.client("ecs", *key).describe_clusters(clusters=["forged"])["clusters"] == []


def test_the_key_outlives_a_restart_and_is_not_shown_again(strict, key):
    strict.kill_server()
    strict.start_server()
    strict.wait_ready()
    assert strict.client("ecs", *key).list_clusters()["clusterArns"] != []
    assert strict.said.read_text().count("AWS_SECRET_ACCESS_KEY") == 1


def test_an_agent_without_the_token_is_refused(strict, key, tmp_path):
    (tmp_path / "link.token").write_text("0" * 64)
    other = Halves(strict.binary, "estranger")
    try:
        other.port, other.server_data = strict.port, tmp_path
        other.start_agent()
        wait_for("the refusal is told", lambda: "token is not this control plane's" in other.errors())
        assert strict.health()["hostsConnected"] == 1
    finally:
        other.__exit__()
