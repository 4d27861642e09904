"""S3 by the stock clients, and environment files that tasks get from it."""

import hashlib
import json
import urllib.error
import urllib.request

import boto3
import pytest
from botocore.config import Config
from botocore.exceptions import ClientError

from region import OPERATOR

PART = 8 << 20


def client(region, key="test", name="us-east-1", **config):
    config = Config(retries={"total_max_attempts": 1}, region_name=name, **config)
    return boto3.client("s3", endpoint_url=region.endpoint, aws_access_key_id=key,
                        aws_secret_access_key="test", config=config)


@pytest.fixture(scope="module")
def s3(region):
    return client(region)


@pytest.fixture
def bucket(s3, request):
    name = request.node.name.replace("_", "-").lower()[:60].rstrip("-")
    s3.create_bucket(Bucket=name)
    return name


def refusal(call):
    with pytest.raises(ClientError) as refused:
        call()
    answer = refused.value.response
    return answer["Error"]["Code"], answer["ResponseMetadata"]["HTTPStatusCode"]


def test_the_command_line_makes_copies_lists_and_removes(aws, tmp_path):
    (tmp_path / "in/sub").mkdir(parents=True)
    (tmp_path / "in/a.txt").write_text("a\n")
    (tmp_path / "in/sub/b c+é.txt").write_text("b\n")
    (tmp_path / "empty").write_text("")
    aws("s3", "mb", "s3://cli-bucket")
    assert "cli-bucket" in aws("s3", "ls").stdout
    aws("s3", "cp", str(tmp_path / "empty"), "s3://cli-bucket/empty")
    aws("s3", "sync", str(tmp_path / "in"), "s3://cli-bucket/in")
    assert aws("s3", "sync", str(tmp_path / "in"), "s3://cli-bucket/in").stdout == "", "all is there"
    assert "PRE in/" in aws("s3", "ls", "s3://cli-bucket/").stdout
    listed = aws("s3", "ls", "--recursive", "s3://cli-bucket").stdout.splitlines()
    assert [line.split(None, 3)[3] for line in listed] == ["empty", "in/a.txt", "in/sub/b c+é.txt"]
    aws("s3", "cp", "s3://cli-bucket/in/a.txt", "s3://cli-bucket/copied")
    aws("s3", "mv", "s3://cli-bucket/copied", str(tmp_path / "moved"))
    assert (tmp_path / "moved").read_text() == "a\n"
    aws("s3", "cp", "--recursive", "s3://cli-bucket/in", str(tmp_path / "out"))
    assert (tmp_path / "out/sub/b c+é.txt").read_text() == "b\n"
    assert "BucketNotEmpty" in aws("s3", "rb", "s3://cli-bucket", check=False).stderr
    aws("s3", "rm", "--recursive", "s3://cli-bucket")
    aws("s3", "rb", "s3://cli-bucket")
    assert "cli-bucket" not in aws("s3", "ls").stdout


def test_large_files_come_in_parts(aws, s3, bucket, tmp_path):
    content = bytes(range(256)) * (2 * PART // 256 + 4000)
    (tmp_path / "large").write_bytes(content)
    aws("s3", "cp", str(tmp_path / "large"), f"s3://{bucket}/large")
    head = s3.head_object(Bucket=bucket, Key="large")
    parts = [content[at:at + PART] for at in range(0, len(content), PART)]
    tag = hashlib.md5(b"".join(hashlib.md5(part).digest() for part in parts)).hexdigest()
    assert head["ETag"] == f'"{tag}-{len(parts)}"' and head["ContentLength"] == len(content)
    aws("s3", "cp", f"s3://{bucket}/large", str(tmp_path / "back"))
    assert (tmp_path / "back").read_bytes() == content

    upload = s3.create_multipart_upload(Bucket=bucket, Key="given-up")["UploadId"]
    s3.upload_part(Bucket=bucket, Key="given-up", UploadId=upload, PartNumber=3, Body=b"x")
    listed = s3.list_parts(Bucket=bucket, Key="given-up", UploadId=upload)["Parts"]
    assert [(part["PartNumber"], part["Size"]) for part in listed] == [(3, 1)]
    s3.abort_multipart_upload(Bucket=bucket, Key="given-up", UploadId=upload)
    gone = lambda: s3.list_parts(Bucket=bucket, Key="given-up", UploadId=upload)
    assert refusal(gone) == ("NoSuchUpload", 404)


def test_an_object_is_given_back_as_it_came(s3, bucket):
    put = s3.put_object(Bucket=bucket, Key="a/ü b", Body=b"hello world", ContentType="text/x",
                        CacheControl="no-store", Metadata={"colour": "blue"})
    assert put["ETag"] == f'"{hashlib.md5(b"hello world").hexdigest()}"'
    assert put["ChecksumCRC32"] == "DUoRhQ=="
    got = s3.get_object(Bucket=bucket, Key="a/ü b")
    assert got["Body"].read() == b"hello world"
    assert (got["ContentType"], got["CacheControl"], got["Metadata"]) == (
        "text/x", "no-store", {"colour": "blue"})
    assert s3.head_object(Bucket=bucket, Key="a/ü b")["LastModified"] == got["LastModified"]
    part = s3.get_object(Bucket=bucket, Key="a/ü b", Range="bytes=6-")
    assert part["Body"].read() == b"world" and part["ContentRange"] == "bytes 6-10/11"
    assert refusal(lambda: s3.get_object(Bucket=bucket, Key="a/ü b", Range="bytes=11-")) == (
        "InvalidRange", 416)
    same = lambda: s3.get_object(Bucket=bucket, Key="a/ü b", IfNoneMatch=put["ETag"])
    assert refusal(same) == ("304", 304)
    new = lambda: s3.put_object(Bucket=bucket, Key="a/ü b", Body=b"", IfNoneMatch="*")
    assert refusal(new) == ("PreconditionFailed", 412)
    s3.put_object(Bucket=bucket, Key="sum", Body=b"x", ChecksumAlgorithm="SHA256")
    assert s3.get_object(Bucket=bucket, Key="sum", ChecksumMode="ENABLED")["ChecksumSHA256"]
    wrong = lambda: s3.put_object(Bucket=bucket, Key="sum", Body=b"y", ChecksumCRC32="AAAAAA==")
    assert refusal(wrong) == ("BadDigest", 400)
    wrong = lambda: s3.put_object(Bucket=bucket, Key="sum", Body=b"y", ContentMD5="A" * 22 + "==")
    assert refusal(wrong) == ("BadDigest", 400)
    assert s3.get_object(Bucket=bucket, Key="sum")["Body"].read() == b"x"


def test_lists_come_in_pages(s3, bucket):
    keys = sorted([f"dir{n % 3}/{n:02}" for n in range(12)] + ["top", "a&b <c>", "odd\u0001key"])
    for key in keys:
        s3.put_object(Bucket=bucket, Key=key, Body=b"")
    pages = s3.get_paginator("list_objects_v2")
    found = [row["Key"] for page in pages.paginate(Bucket=bucket, PaginationConfig={"PageSize": 4})
             for row in page["Contents"]]
    assert found == keys
    pages = list(s3.get_paginator("list_objects").paginate(
        Bucket=bucket, Delimiter="/", PaginationConfig={"PageSize": 2}))
    prefixes = [row["Prefix"] for page in pages for row in page.get("CommonPrefixes", [])]
    assert prefixes == ["dir0/", "dir1/", "dir2/"]
    assert [row["Key"] for page in pages for row in page.get("Contents", [])] == [
        key for key in keys if "/" not in key]
    under = s3.list_objects_v2(Bucket=bucket, Prefix="dir1/", StartAfter="dir1/04")
    assert [row["Key"] for row in under["Contents"]] == ["dir1/07", "dir1/10"]
    deleted = s3.delete_objects(Bucket=bucket, Delete={"Objects": [{"Key": key} for key in keys]})
    # The one key that no XML can name comes back otherwise.
    assert [row["Key"].replace("\ufffd", "\u0001") for row in deleted["Deleted"]] == keys
    assert s3.list_objects_v2(Bucket=bucket)["KeyCount"] == 0


def test_refusals_are_s3s(region, s3, bucket):
    assert refusal(lambda: s3.get_object(Bucket=bucket, Key="none")) == ("NoSuchKey", 404)
    assert refusal(lambda: s3.head_object(Bucket=bucket, Key="none")) == ("404", 404)
    assert refusal(lambda: s3.list_objects_v2(Bucket="no-such-bucket")) == ("NoSuchBucket", 404)
    assert refusal(lambda: s3.get_bucket_acl(Bucket=bucket)) == ("NotImplemented", 501)
    assert refusal(lambda: s3.get_bucket_versioning(Bucket=bucket)) == ("NotImplemented", 501)
    public = lambda: s3.put_object(Bucket=bucket, Key="a", Body=b"", ACL="public-read")
    assert refusal(public) == ("NotImplemented", 501)
    other = client(region, key="210987654321")
    assert refusal(lambda: other.list_objects_v2(Bucket=bucket)) == ("AccessDenied", 403)
    assert refusal(lambda: other.create_bucket(Bucket=bucket)) == ("BucketAlreadyExists", 409)
    assert other.list_buckets()["Buckets"] == []
    s3.put_object(Bucket=bucket, Key="k", Body=b"")
    assert refusal(lambda: s3.delete_bucket(Bucket=bucket)) == ("BucketNotEmpty", 409)
    elsewhere = client(region, name="eu-west-1")
    elsewhere.create_bucket(Bucket="in-ireland", CreateBucketConfiguration={
        "LocationConstraint": "eu-west-1"})
    assert s3.get_bucket_location(Bucket="in-ireland")["LocationConstraint"] == "eu-west-1"
    assert s3.get_bucket_location(Bucket=bucket)["LocationConstraint"] is None
    assert s3.head_bucket(Bucket="in-ireland")["BucketRegion"] == "eu-west-1"


def test_signed_addresses_and_hosts_names(region, s3, bucket):
    s3.put_object(Bucket=bucket, Key="a b", Body=b"hello")
    four = client(region, signature_version="s3v4")
    url = four.generate_presigned_url("get_object", {"Bucket": bucket, "Key": "a b"})
    assert urllib.request.urlopen(url, timeout=10).read() == b"hello"
    url = four.generate_presigned_url("put_object", {"Bucket": bucket, "Key": "put"})
    urllib.request.urlopen(urllib.request.Request(url, b"by url", method="PUT"), timeout=10).read()
    assert s3.get_object(Bucket=bucket, Key="put")["Body"].read() == b"by url"
    # The bucket in the host's name: what clients do with a name that is no address.
    request = urllib.request.Request(
        f"{region.endpoint}/put?X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential=test%2F20261121"
        "%2Fus-east-1%2Fs3%2Faws4_request&X-Amz-Date=20261121T000000Z&X-Amz-Expires=9"
        "&X-Amz-SignedHeaders=host&X-Amz-Signature=0",
        headers={"Host": f"{bucket}.localhost:{region.port}"})
    assert urllib.request.urlopen(request, timeout=10).read() == b"by url"
    two = client(region, signature_version="s3")
    with pytest.raises(urllib.error.HTTPError) as refused:
        url = two.generate_presigned_url("get_object", {"Bucket": bucket, "Key": "a b"})
        urllib.request.urlopen(url, timeout=10)
    assert refused.value.code == 400 and b"<Code>InvalidRequest</Code>" in refused.value.read()


def test_bodies_in_chunks(region, s3, bucket):
    """As SDKs other than boto3 send them over HTTP."""
    body = b"5\r\nhello\r\n6\r\n world\r\n0\r\nx-amz-checksum-crc32:DUoRhQ==\r\n\r\n"

    def put(body):
        return urllib.request.urlopen(urllib.request.Request(
            f"{region.endpoint}/{bucket}/chunks", body, method="PUT", headers={
                "Authorization": "AWS4-HMAC-SHA256 Credential=test/20261121/us-east-1/s3/"
                                 "aws4_request, SignedHeaders=host;x-amz-date, Signature=0",
                "X-Amz-Date": "20261121T000000Z", "Content-Encoding": "aws-chunked",
                "X-Amz-Content-Sha256": "STREAMING-UNSIGNED-PAYLOAD-TRAILER",
                "X-Amz-Decoded-Content-Length": "11", "X-Amz-Trailer": "x-amz-checksum-crc32",
            }), timeout=10)

    assert put(body).headers["x-amz-checksum-crc32"] == "DUoRhQ=="
    got = s3.get_object(Bucket=bucket, Key="chunks")
    assert got["Body"].read() == b"hello world" and "ContentEncoding" not in got
    with pytest.raises(urllib.error.HTTPError) as refused:
        put(body.replace(b"hello", b"jello"))
    assert refused.value.code == 400 and b"<Code>BadDigest</Code>" in refused.value.read()


def test_content_is_kept_while_an_object_names_it(region, s3, bucket):
    sweep = lambda: json.load(urllib.request.urlopen(
        urllib.request.Request(f"{region.endpoint}/_gantry/sweep", method="POST", headers=OPERATOR), timeout=30))
    s3.put_object(Bucket=bucket, Key="one", Body=b"kept by two names")
    s3.copy_object(Bucket=bucket, Key="two", CopySource={"Bucket": bucket, "Key": "one"})
    sweep()
    s3.delete_object(Bucket=bucket, Key="one")
    assert sweep()["blobs"] == 0
    assert s3.get_object(Bucket=bucket, Key="two")["Body"].read() == b"kept by two names"
    s3.delete_object(Bucket=bucket, Key="two")
    assert sweep()["blobs"] == 1


def test_objects_outlive_a_kill(region, s3, bucket):
    s3.put_object(Bucket=bucket, Key="k", Body=b"durable")
    region.kill()
    region.start()
    assert s3.get_object(Bucket=bucket, Key="k")["Body"].read() == b"durable"


HOST = dict(networkMode="host")
FARGATE = dict(requiresCompatibilities=["FARGATE"], networkMode="awsvpc", cpu="256", memory="512")


def subnets(region):
    found = region.ec2.describe_subnets()["Subnets"]
    return {"awsvpcConfiguration": {"subnets": [found[0]["SubnetId"]]}}


@pytest.mark.parametrize("launch", ["EC2", "FARGATE"])
def test_a_task_gets_its_environment_files(region, cluster, aws, tmp_path, launch):
    bucket = f"env-{launch.lower()}"
    aws("s3", "mb", f"s3://{bucket}")
    for name, text in [("one", "# first\nA=file\nB=\"quoted\"\n\nC=one\n"), ("two", "C=two\nD=x=y\n")]:
        (tmp_path / f"{name}.env").write_text(text)
        aws("s3", "cp", str(tmp_path / f"{name}.env"), f"s3://{bucket}/dir/{name}.env")
    files = [{"type": "s3", "value": f"arn:aws:s3:::{bucket}/dir/{name}.env"} for name in ["one", "two"]]
    more = dict(networkConfiguration=subnets(region), launchType="FARGATE") if launch == "FARGATE" else {}
    region.register(f"env-{launch}", command=["sh", "-c", "echo $A,$B,$C,$D"], environmentFiles=files,
                    environment=[{"name": "A", "value": "definition"}],
                    task=FARGATE if launch == "FARGATE" else HOST)
    arn = region.run_task(cluster, f"env-{launch}", **more)
    task = region.until(cluster, arn, "STOPPED")
    assert task["containers"][0].get("exitCode") == 0, task["stoppedReason"]
    assert region.output(cluster, arn) == ['definition,"quoted",one,x=y']
    (tmp_path / "three.env").write_text("C=three\n")
    aws("s3", "cp", str(tmp_path / "three.env"), f"s3://{bucket}/three.env")
    override = {"name": "main", "environmentFiles": [
        {"type": "s3", "value": f"arn:aws:s3:::{bucket}/three.env"}]}
    arn = region.run_task(cluster, f"env-{launch}", overrides={"containerOverrides": [override]}, **more)
    region.until(cluster, arn, "STOPPED")
    assert region.output(cluster, arn) == ['definition,"quoted",three,x=y']
    assert "quoted" not in (region.data / "stderr.log").read_text(), "contents are never logged"


def test_a_file_that_cannot_be_had_stops_the_task(region, cluster, s3, bucket):
    other = client(region, key="210987654321")
    other.create_bucket(Bucket="others-bucket")
    other.put_object(Bucket="others-bucket", Key="a.env", Body=b"SECRET=1")
    s3.put_object(Bucket=bucket, Key="bytes.env", Body=b"\xff\xfe")
    for object, why in [
        (f"{bucket}/none.env", "NoSuchKey: The specified key does not exist. status code: 404, request id: "),
        ("no-such-bucket/a.env", "NoSuchBucket: The specified bucket does not exist status code: 404, "),
        ("others-bucket/a.env", "AccessDenied: Access Denied status code: 403, request id: "),
        (f"{bucket}/bytes.env", f"arn:aws:s3:::{bucket}/bytes.env: the file is no UTF-8 text"),
    ]:
        region.register("envfail", environmentFiles=[{"type": "s3", "value": f"arn:aws:s3:::{object}"}])
        task = region.until(cluster, region.run_task(cluster, "envfail"), "STOPPED")
        beginning = ("ResourceInitializationError: failed to download env files: file download "
                     "command: non empty error stream: ")
        assert task["stoppedReason"].startswith(beginning + why), task["stoppedReason"]
        assert task["stopCode"] == "TaskFailedToStart"
        assert "exitCode" not in task["containers"][0]


def test_a_file_must_be_an_environment_file_by_its_name(region):
    register = lambda value: region.register("envname", environmentFiles=[{"type": "s3", "value": value}])
    for value in ["arn:aws:s3:::b/a.txt", "s3://b/a.env", "arn:aws:s3:::b"]:
        with pytest.raises(ClientError) as refused:
            register(value)
        assert refused.value.response["Error"]["Code"] == "ClientException", value
