"""The image registry by its API: the lab of the documentation, and what becomes of images."""

import base64
import gzip
import hashlib
import io
import json
import subprocess
import tarfile
import urllib.error
import urllib.request

import boto3
import pytest
from botocore.config import Config

from region import listens, wait_for
from registry.archive import docker_archive, layer as layer_of

MANIFEST = "application/vnd.oci.image.manifest.v1+json"
INDEX = "application/vnd.oci.image.index.v1+json"
ACCOUNT = "123456789012"


def digest(content):
    return "sha256:" + hashlib.sha256(content).hexdigest()


def client(region, name="us-east-1", key="test"):
    config = Config(retries={"total_max_attempts": 1}, region_name=name)
    return boto3.client("ecr", endpoint_url=region.endpoint, aws_access_key_id=key,
                        aws_secret_access_key="test", config=config)


@pytest.fixture(scope="module")
def ecr(region):
    return client(region)


@pytest.fixture(scope="module")
def layer(rootfs):
    """The root file system of the tests as a layer, and the digest of what is in it."""
    plain = io.BytesIO()
    with tarfile.open(fileobj=plain, mode="w") as archive:
        archive.add(rootfs, arcname=".")
    return gzip.compress(plain.getvalue(), mtime=0), digest(plain.getvalue())


def upload(ecr, repository, content, part=5_000_000):
    """A layer by the API, in parts."""
    upload = ecr.initiate_layer_upload(repositoryName=repository)["uploadId"]
    for first in range(0, len(content), part):
        blob = content[first:first + part]
        answer = ecr.upload_layer_part(
            repositoryName=repository, uploadId=upload, partFirstByte=first,
            partLastByte=first + len(blob) - 1, layerPartBlob=blob)
        assert answer["lastByteReceived"] == first + len(blob) - 1
    answer = ecr.complete_layer_upload(
        repositoryName=repository, uploadId=upload, layerDigests=[digest(content)])
    assert answer["layerDigest"] == digest(content)


def descriptor(kind, content):
    return {"mediaType": kind, "digest": digest(content), "size": len(content)}


def push(ecr, repository, layer, tag=None, note="", upload_layer=True):
    """An image of one layer; `note` makes it another image. Answers its manifest."""
    packed, inside = layer
    config = json.dumps({
        "architecture": "amd64", "os": "linux", "author": note,
        "config": {"Cmd": ["cat", "/www/index.html"]},
        "rootfs": {"type": "layers", "diff_ids": [inside]},
    }).encode()
    if upload_layer:
        upload(ecr, repository, packed)
    upload(ecr, repository, config)
    manifest = json.dumps({
        "schemaVersion": 2, "mediaType": MANIFEST,
        "config": descriptor("application/vnd.oci.image.config.v1+json", config),
        "layers": [descriptor("application/vnd.oci.image.layer.v1.tar+gzip", packed)],
    })
    more = {"imageTag": tag} if tag else {}
    answer = ecr.put_image(repositoryName=repository, imageManifest=manifest, **more)
    assert answer["image"]["imageId"]["imageDigest"] == digest(manifest.encode())
    return manifest


def get(region, path, accept=MANIFEST):
    request = urllib.request.Request(f"{region.endpoint}{path}", headers={"Accept": accept})
    with urllib.request.urlopen(request, timeout=30) as answer:
        return answer.read()


def refused(code, call, **arguments):
    with pytest.raises(Exception) as failed:
        call(**arguments)
    assert failed.value.response["Error"]["Code"] == code, failed.value
    return failed.value.response["Error"]["Message"]


def test_the_lab_of_the_documentation(region, cluster, aws, ecr, layer):
    made = json.loads(aws("ecr", "create-repository", "--repository-name", "lab/web").stdout)
    uri = made["repository"]["repositoryUri"]
    assert uri == f"127.0.0.1:{region.port}/lab/web"
    password = aws("ecr", "get-login-password").stdout.strip()
    token = ecr.get_authorization_token()["authorizationData"][0]
    assert token["proxyEndpoint"] == region.endpoint
    user, other = base64.b64decode(token["authorizationToken"]).decode().split(":", 1)
    assert user == "AWS" and 100 < len(password) < 4096 and 100 < len(other) < 4096
    manifest = push(ecr, "lab/web", layer, "v1")
    shown = json.loads(aws("ecr", "describe-images", "--repository-name", "lab/web").stdout)
    [image] = shown["imageDetails"]
    assert image["imageTags"] == ["v1"]
    config = json.loads(manifest)["config"]["size"]
    assert image["imageSizeInBytes"] == len(layer[0]) + config
    refused("ImageAlreadyExistsException", ecr.put_image,
            repositoryName="lab/web", imageManifest=manifest, imageTag="v1")
    region.register("lab", image=f"{uri}:v1")
    arn = region.run_task(cluster, "lab")
    task = region.until(cluster, arn, "STOPPED", 120)
    assert task["containers"][0].get("exitCode") == 0, [task["stoppedReason"], task["containers"][0].get("reason")]
    assert region.output(cluster, arn) == ["served by a container"]
    got = ecr.batch_get_image(repositoryName="lab/web", imageIds=[{"imageTag": "v1"}])
    assert got["images"][0]["imageManifest"] == manifest and got["failures"] == []
    refused("RepositoryNotEmptyException", ecr.delete_repository, repositoryName="lab/web")
    aws("ecr", "batch-delete-image", "--repository-name", "lab/web", "--image-ids", "imageTag=v1")
    assert json.loads(aws("ecr", "list-images", "--repository-name", "lab/web").stdout) == {"imageIds": []}
    aws("ecr", "delete-repository", "--repository-name", "lab/web", "--force")
    refused("RepositoryNotFoundException", ecr.describe_repositories, repositoryNames=["lab/web"])


def test_the_lab_with_a_service_and_the_tools_it_names(region, cluster, aws, rootfs, tmp_path):
    """Create, log in, push, describe, run, expire, delete: as the documentation shows it, but that
    skopeo stands for docker, and AWS's name of the image is pulled from here."""
    def ask(operation, **parameters):
        words = [word for name, value in parameters.items() for word in (f"--{name.replace('_', '-')}", value)]
        return json.loads(aws("ecr", operation, *words).stdout or "null")

    uri = ask("create-repository", repository_name="lab/svc")["repository"]["repositoryUri"]
    host, auth = uri.split("/")[0], ["--authfile", tmp_path / "auth.json"]
    password = aws("ecr", "get-login-password").stdout
    login = ["skopeo", "login", "--tls-verify=false", *auth, "-u", "AWS", "--password-stdin", host]
    subprocess.run(login, input=password, text=True, check=True, capture_output=True)
    for mark in ["v1", "v2", "v3"]:
        saved = docker_archive(tmp_path / mark, layer_of(rootfs, mark), f"local:{mark}",
                               ["httpd", "-f", "-p", "8080", "-h", "/"])
        subprocess.run(["skopeo", "copy", "--quiet", "--dest-tls-verify=false", *auth,
                        f"docker-archive:{saved}", f"docker://{uri}:{mark}"], check=True)
    images = ask("describe-images", repository_name="lab/svc")["imageDetails"]
    digests = {image["imageTags"][0]: image["imageDigest"] for image in images}
    assert sorted(digests) == ["v1", "v2", "v3"]

    region.register("svc", image=f"{ACCOUNT}.dkr.ecr.us-east-1.amazonaws.com/lab/svc:v1",
                    portMappings=[{"containerPort": 8080}])
    aws("ecs", "create-service", "--cluster", cluster, "--service-name", "svc",
        "--task-definition", "svc", "--desired-count", "2")
    aws("ecs", "wait", "services-stable", "--cluster", cluster, "--services", "svc")
    tasks = region.ecs.list_tasks(cluster=cluster, serviceName="svc")["taskArns"]
    containers = [task["containers"][0] for task in
                  region.ecs.describe_tasks(cluster=cluster, tasks=tasks)["tasks"]]
    assert [container["imageDigest"] for container in containers] == [digests["v1"]] * 2
    ports = [container["networkBindings"][0]["hostPort"] for container in containers]
    for port in ports:
        wait_for("it listens", lambda: listens(port))
    fetch = lambda port: urllib.request.urlopen(f"http://127.0.0.1:{port}/mark", timeout=5).read()
    assert [fetch(port) for port in ports] == [b"v1", b"v1"]

    policy = json.dumps({"rules": [{
        "rulePriority": 1, "selection": {"tagStatus": "any", "countType": "imageCountMoreThan", "countNumber": 1},
        "action": {"type": "expire"}}]})
    ask("start-lifecycle-policy-preview", repository_name="lab/svc", lifecycle_policy_text=policy)
    aws("ecr", "wait", "lifecycle-policy-preview-complete", "--repository-name", "lab/svc")
    preview = ask("get-lifecycle-policy-preview", repository_name="lab/svc")
    assert [image["imageTags"] for image in preview["previewResults"]] == [["v2"]], "v1 runs"

    refusal = aws("ecr", "delete-repository", "--repository-name", "lab/svc", check=False)
    assert refusal.returncode != 0 and "(RepositoryNotEmptyException)" in refusal.stderr
    aws("ecr", "delete-repository", "--repository-name", "lab/svc", "--force")
    gone = aws("ecr", "describe-images", "--repository-name", "lab/svc", check=False)
    assert "(RepositoryNotFoundException)" in gone.stderr
    assert [fetch(port) for port in ports] == [b"v1", b"v1"], "what runs goes on"
    aws("ecs", "delete-service", "--cluster", cluster, "--service", "svc", "--force")
    aws("ecs", "wait", "services-inactive", "--cluster", cluster, "--services", "svc")


def test_a_layer_is_downloaded_by_its_address_alone(region, ecr):
    ecr.create_repository(repositoryName="down")
    content = b"layer " * 1000
    upload(ecr, "down", content, part=1000)
    answer = ecr.get_download_url_for_layer(repositoryName="down", layerDigest=digest(content))
    with urllib.request.urlopen(answer["downloadUrl"], timeout=10) as blob:
        assert blob.read() == content
    with pytest.raises(urllib.error.HTTPError) as wrong:
        urllib.request.urlopen(answer["downloadUrl"][:-1] + "x", timeout=10)
    assert wrong.value.code in (401, 403)
    availability = ecr.batch_check_layer_availability(
        repositoryName="down", layerDigests=[digest(content), digest(b"")])["layers"]
    assert [layer["layerAvailability"] for layer in availability] == ["AVAILABLE", "UNAVAILABLE"]


def test_a_lifecycle_policy_spares_what_runs(region, cluster, aws, ecr, layer):
    ecr.create_repository(repositoryName="old")
    for number in range(4):
        push(ecr, "old", layer, f"v{number}", note=str(number), upload_layer=number == 0)
    region.register("old", image=f"127.0.0.1:{region.port}/old:v0", command=["sleep", "600"])
    region.ecs.create_service(cluster=cluster, serviceName="old", taskDefinition="old", desiredCount=0)
    policy = json.dumps({"rules": [{
        "rulePriority": 1, "description": "keep the newest",
        "selection": {"tagStatus": "tagged", "tagPatternList": ["v*"],
                      "countType": "imageCountMoreThan", "countNumber": 1},
        "action": {"type": "expire"}}]})
    ecr.start_lifecycle_policy_preview(repositoryName="old", lifecyclePolicyText=policy)
    aws("ecr", "wait", "lifecycle-policy-preview-complete", "--repository-name", "old")
    preview = ecr.get_lifecycle_policy_preview(repositoryName="old")
    assert preview["summary"] == {"expiringImageTotalCount": 2}
    assert [image["imageTags"] for image in preview["previewResults"]] == [["v1"], ["v2"]]
    tags = lambda: sorted(image["imageTag"] for image in ecr.list_images(repositoryName="old")["imageIds"])
    assert tags() == ["v0", "v1", "v2", "v3"]
    ecr.put_lifecycle_policy(repositoryName="old", lifecyclePolicyText=policy)
    assert tags() == ["v0", "v3"]
    region.ecs.delete_service(cluster=cluster, service="old", force=True)


def test_an_immutable_tag_stays(ecr, layer):
    ecr.create_repository(
        repositoryName="fixed", imageTagMutability="IMMUTABLE_WITH_EXCLUSION",
        imageTagMutabilityExclusionFilters=[{"filterType": "WILDCARD", "filter": "dev-*"}])
    push(ecr, "fixed", layer, "v1")
    push(ecr, "fixed", layer, "dev-1", note="x", upload_layer=False)
    other = push(ecr, "fixed", layer, "dev-1", note="y", upload_layer=False)
    said = refused("ImageTagAlreadyExistsException", ecr.put_image,
                   repositoryName="fixed", imageManifest=other, imageTag="v1")
    assert said.startswith("The image tag 'v1' already exists in the 'fixed' repository")


def test_an_image_is_copied_to_another_region(region, ecr, layer):
    there = client(region, "eu-west-1")
    ecr.put_replication_configuration(replicationConfiguration={"rules": [{
        "destinations": [{"region": "eu-west-1", "registryId": ACCOUNT}],
        "repositoryFilters": [{"filter": "prod/", "filterType": "PREFIX_MATCH"}]}]})
    ecr.create_repository(repositoryName="prod/web")
    manifest = push(ecr, "prod/web", layer, "v1")
    status = ecr.describe_image_replication_status(
        repositoryName="prod/web", imageId={"imageTag": "v1"})["replicationStatuses"]
    assert [(one["region"], one["status"]) for one in status] == [("eu-west-1", "COMPLETE")]
    [copy] = there.describe_images(repositoryName="prod/web")["imageDetails"]
    assert copy["imageTags"] == ["v1"]
    uri = there.describe_repositories()["repositories"][0]["repositoryUri"]
    assert uri == f"127.0.0.1:{region.port}/{ACCOUNT}/eu-west-1/prod/web"
    path = f"/v2/{ACCOUNT}/eu-west-1/prod/web"
    assert get(region, f"{path}/manifests/v1") == manifest.encode()
    assert get(region, f"{path}/blobs/{digest(layer[0])}") == layer[0]
    ecr.put_replication_configuration(replicationConfiguration={"rules": []})


def test_an_image_is_fetched_through_a_rule(region, ecr, layer):
    """The upstream registry is this one, by another name."""
    ecr.create_repository(repositoryName="base/web")
    manifest = push(ecr, "base/web", layer, "v1")
    index = json.dumps({"schemaVersion": 2, "mediaType": INDEX,
                        "manifests": [descriptor(MANIFEST, manifest.encode())]})
    ecr.put_image(repositoryName="base/web", imageManifest=index, imageTag="all")
    ecr.create_pull_through_cache_rule(
        ecrRepositoryPrefix="through", upstreamRegistryUrl=f"127.0.0.1:{region.port}",
        upstreamRepositoryPrefix="base")
    assert get(region, "/v2/through/web/manifests/all", INDEX) == index.encode()
    inside = digest(manifest.encode())
    assert get(region, f"/v2/through/web/manifests/{inside}") == manifest.encode()
    assert get(region, f"/v2/through/web/blobs/{digest(layer[0])}") == layer[0]
    images = ecr.describe_images(repositoryName="through/web")["imageDetails"]
    assert {image["imageDigest"] for image in images} == {inside, digest(index.encode())}
    ecr.delete_repository(repositoryName="base/web", force=True)
    assert get(region, "/v2/through/web/manifests/all", INDEX) == index.encode()
    with pytest.raises(urllib.error.HTTPError) as missing:
        get(region, "/v2/through/web/manifests/v1")
    assert missing.value.code == 404
