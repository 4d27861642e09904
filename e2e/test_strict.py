"""A control plane in strict mode: only keys that it issued, and only with their secrets."""

import hashlib
import subprocess
import urllib.error
import urllib.request

import pytest
from botocore.auth import S3SigV4Auth
from botocore.awsrequest import AWSRequest
from botocore.credentials import Credentials
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


def test_gantrys_own_commands_say_which_key_is_wanted_and_what_to_do_instead(strict):
    for words in (["logs", "0123456789abcdef" * 2], ["reset"]):
        done = subprocess.run([strict.binary, *words], env=strict.environment(), capture_output=True,
                              text=True)
        wanted = "--auth open" if words == ["reset"] else "AWS_ACCESS_KEY_ID"
        assert done.returncode == 1 and wanted in done.stderr, done.stderr


def test_a_wrong_secret(strict, key):
    wrong = strict.client("ecs", key[0], "wrong" * 8)
    code, status, text = refusal(lambda: wrong.create_cluster(clusterName="forged"))
    assert (code, status) == ("InvalidSignatureException", 400)
    assert text.startswith("The request signature we calculated does not match the signature you provided.")
    found = refusal(lambda: strict.client("sts", key[0], "wrong" * 8).get_caller_identity())
    assert found[:2] == ("SignatureDoesNotMatch", 403)
    assert strict.client("ecs", *key).describe_clusters(clusters=["forged"])["clusters"] == []


def test_objects_want_the_key_and_the_bytes_that_were_signed(strict, key):
    s3 = strict.client("s3", *key)
    s3.create_bucket(Bucket="strict")
    s3.put_object(Bucket="strict", Key="k", Body=b"signed")
    assert s3.get_object(Bucket="strict", Key="k")["Body"].read() == b"signed"
    unknown = strict.client("s3", "AKIAUNKNOWNUNKNOWN00", "secret")
    assert refusal(lambda: unknown.list_buckets())[:2] == ("InvalidAccessKeyId", 403)
    wrong = strict.client("s3", key[0], "wrong" * 8)
    assert refusal(lambda: wrong.list_buckets())[:2] == ("SignatureDoesNotMatch", 403)
    agent = strict.client("s3", "gantry-agent", "0" * 64)
    assert refusal(lambda: agent.get_object(Bucket="strict", Key="k"))[:2] == ("SignatureDoesNotMatch", 403)

    def change(request, **_):
        request.body = b"forged"

    s3.meta.events.register("before-send.s3.PutObject", change)
    forged = lambda: s3.put_object(Bucket="strict", Key="k", Body=b"honest")
    assert refusal(forged)[:2] == ("XAmzContentSHA256Mismatch", 400)
    s3.meta.events.unregister("before-send.s3.PutObject", change)
    assert s3.get_object(Bucket="strict", Key="k")["Body"].read() == b"signed"


def test_chunks_want_their_signatures(strict, key):
    """As the SDKs of other languages sign what they send over HTTP."""
    hashed = lambda data: hashlib.sha256(data).hexdigest()

    def put(chunks, spoil=lambda signature: signature):
        request = AWSRequest("PUT", f"{strict.endpoint}/strict/chunks", headers={
            "X-Amz-Content-SHA256": "STREAMING-AWS4-HMAC-SHA256-PAYLOAD",
            "X-Amz-Decoded-Content-Length": str(sum(map(len, chunks))),
            "Content-Encoding": "aws-chunked"})
        auth = S3SigV4Auth(Credentials(*key), "s3", "us-east-1")
        auth.payload = lambda _: "STREAMING-AWS4-HMAC-SHA256-PAYLOAD"
        auth._should_sha256_sign_payload = lambda _: True
        auth.add_auth(request)
        at, scope = request.context["timestamp"], auth.credential_scope(request)
        previous = request.headers["Authorization"].rsplit("Signature=", 1)[1]
        body = b""
        for chunk in [*chunks, b""]:
            text = "\n".join(["AWS4-HMAC-SHA256-PAYLOAD", at, scope, previous, hashed(b""), hashed(chunk)])
            previous = auth.signature(text, request)
            body += f"{len(chunk):x};chunk-signature={spoil(previous)}\r\n".encode() + chunk + b"\r\n"
        sent = urllib.request.Request(request.url, body, dict(request.headers), method="PUT")
        return urllib.request.urlopen(sent, timeout=10).status

    assert put([b"a" * 70_000, b"b" * 10]) == 200
    got = strict.client("s3", *key).get_object(Bucket="strict", Key="chunks")["Body"].read()
    assert got == b"a" * 70_000 + b"b" * 10
    with pytest.raises(urllib.error.HTTPError) as refused:
        put([b"a" * 70_000], spoil=lambda signature: "0" + signature[1:] if signature[0] != "0" else "1" + signature[1:])
    assert refused.value.code == 403 and b"<Code>SignatureDoesNotMatch</Code>" in refused.value.read()


def test_an_agent_on_another_machine_reads_environment_files(strict, key, rootfs):
    strict.build_image(rootfs, "bb:1")
    ecs, logs = strict.client("ecs", *key), strict.client("logs", *key)
    strict.client("s3", *key).put_object(Bucket="strict", Key="a.env", Body=b"A=from a file\n")
    ecs.create_cluster(clusterName="files")
    ecs.register_task_definition(family="files", networkMode="host", containerDefinitions=[{
        "name": "main", "image": "bb:1", "memory": 64, "command": ["sh", "-c", "echo $A"],
        "environmentFiles": [{"type": "s3", "value": "arn:aws:s3:::strict/a.env"}]}])
    arn = ecs.run_task(cluster="files", taskDefinition="files")["tasks"][0]["taskArn"]
    task = lambda: ecs.describe_tasks(cluster="files", tasks=[arn])["tasks"][0]
    wait_for("the task has ended", lambda: task()["lastStatus"] == "STOPPED")
    assert task()["containers"][0].get("exitCode") == 0, task()["stoppedReason"]
    events = logs.get_log_events(logGroupName="/gantry/ecs/files",
                                 logStreamName=f"main/{arn.rsplit('/', 1)[1]}")["events"]
    assert [event["message"] for event in events] == ["from a file"]


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
