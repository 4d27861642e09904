"""Images on their way to a task: pushed by Gantry and by others, pulled by any of their names."""

import hashlib
import http.server
import json
import socket
import subprocess
import tarfile
import threading
import urllib.error
import urllib.request

import boto3
import pytest

from halves import Halves
from region import Region, wait_for
from registry.archive import configuration, docker_archive, layer

ECR = "123456789012.dkr.ecr.us-east-1.amazonaws.com"
MANIFEST = "application/vnd.oci.image.manifest.v1+json"


def digest(content):
    return "sha256:" + hashlib.sha256(content).hexdigest()


def marked_archive(path, rootfs, mark):
    """An image that prints its mark."""
    return docker_archive(path, layer(rootfs, mark), f"{mark}:1", ["cat", "/mark"])


@pytest.fixture(scope="module")
def ecr(region):
    return boto3.client("ecr", endpoint_url=region.endpoint, region_name="us-east-1",
                        aws_access_key_id="test", aws_secret_access_key="test")


# Two regions of one machine would share the addresses of bridge tasks.
ALONE = {"networkMode": "none"}


def ran(region, cluster, image, family):
    """Runs an image to its end; answers its task and what it wrote."""
    region.register(family, image=image, task=ALONE)
    arn = region.run_task(cluster, family)
    task = region.until(cluster, arn, "STOPPED")
    assert task["stopCode"] == "EssentialContainerExited", task.get("stoppedReason")
    return task, region.output(cluster, arn)


def test_a_pushed_archive_runs_by_its_ecr_name(region, cluster, ecr, rootfs, tmp_path):
    ecr.create_repository(repositoryName="team/app")
    archive = marked_archive(tmp_path / "app.tar", rootfs, "first")
    region.gantry("image", "push", archive, f"{ECR}/team/app:1")
    (image,) = ecr.describe_images(repositoryName="team/app")["imageDetails"]
    task, output = ran(region, cluster, f"{ECR}/team/app:1", "byecrname")
    (container,) = task["containers"]
    assert output == ["first"]
    assert container["image"] == f"{ECR}/team/app:1"
    assert container["imageDigest"] == image["imageDigest"]
    assert task["createdAt"] <= task["pullStartedAt"] <= task["pullStoppedAt"] <= task["startedAt"]
    assert ecr.describe_images(repositoryName="team/app")["imageDetails"][0]["lastRecordedPullTime"]


def test_a_moved_tag_is_seen_by_the_next_task(region, cluster, ecr, rootfs, tmp_path):
    ecr.create_repository(repositoryName="moves")
    for mark in ["old", "new"]:
        region.gantry("image", "push", marked_archive(tmp_path / mark, rootfs, mark), f"{ECR}/moves:1")
        _, output = ran(region, cluster, f"{ECR}/moves:1", "moves")
        assert output == [mark]
    old = ecr.describe_images(repositoryName="moves", filter={"tagStatus": "UNTAGGED"})["imageDetails"]
    _, output = ran(region, cluster, f"{ECR}/moves@{old[0]['imageDigest']}", "fixed")
    assert output == ["old"]


def test_another_accounts_image_is_denied_wherever_it_lies(region, cluster, ecr, rootfs, tmp_path):
    ecr.create_repository(repositoryName="private")
    archive = marked_archive(tmp_path / "private.tar", rootfs, "secret")
    region.gantry("image", "push", archive, f"{ECR}/private:1")
    near = region.endpoint.removeprefix("http://")
    other = boto3.client("ecs", endpoint_url=region.endpoint, region_name="us-east-1",
                         aws_access_key_id="222222222222", aws_secret_access_key="test")
    other.create_cluster(clusterName="theirs")
    digest = ecr.describe_images(repositoryName="private")["imageDetails"][0]["imageDigest"]

    def denied(image):
        container = {"name": "main", "image": image, "memory": 64}
        other.register_task_definition(family="thief", containerDefinitions=[container], **ALONE)
        answer = other.run_task(cluster="theirs", taskDefinition="thief")
        assert answer["failures"] == []
        arn = answer["tasks"][0]["taskArn"]
        task = wait_for("it stops", lambda: next(
            (found for found in other.describe_tasks(cluster="theirs", tasks=[arn])["tasks"]
             if found["lastStatus"] == "STOPPED"), None))
        assert task["stopCode"] == "TaskFailedToStart"
        assert task["containers"][0]["reason"].startswith("CannotPullECRContainerError: ")
        assert "denied: User: " in task["containers"][0]["reason"]
        assert ":123456789012:repository/private" in task["containers"][0]["reason"]

    images = [f"{ECR}/private:1", f"{ECR}/private@{digest}", f"{near}/private:1",
              f"{near}/123456789012/us-east-1/private:1"]
    for image in images:
        denied(image)
    for image in images:
        _, output = ran(region, cluster, image, "owner")
        assert output == ["secret"]
    for image in images:
        denied(image)


def test_an_ecr_image_that_is_not_there(region, cluster, ecr):
    name = f"{ECR}/nothing:1"
    region.register("nothing", image=name)
    task = region.until(cluster, region.run_task(cluster, "nothing"), "STOPPED")
    assert task["stopCode"] == "TaskFailedToStart"
    assert task["stoppedReason"] == (
        "CannotPullContainerError: pull image manifest has been retried 0 time(s): "
        f"failed to resolve ref {name}: {name}: not found")


def test_skopeo_pushes_to_the_repository_uri(region, cluster, ecr, rootfs, tmp_path, aws):
    uri = ecr.create_repository(repositoryName="skopeo")["repository"]["repositoryUri"]
    archive = marked_archive(tmp_path / "app.tar", rootfs, "by-skopeo")
    password = aws("ecr", "get-login-password").stdout.strip()
    subprocess.run(["skopeo", "copy", "--quiet", "--dest-tls-verify=false", "--dest-creds", f"AWS:{password}",
                    f"docker-archive:{archive}", f"docker://{uri}:1"], check=True)
    for name in [f"{uri}:1", f"{ECR}/skopeo:1"]:
        _, output = ran(region, cluster, name, "skopeo")
        assert output == ["by-skopeo"]


def test_an_image_of_buildah_is_used_unchanged(region, cluster, ecr, rootfs, tmp_path):
    buildah = ["buildah", "--root", tmp_path / "root", "--runroot", tmp_path / "run",
               "--storage-driver", "vfs"]

    def run(*words):
        return subprocess.run([*buildah, *words], check=True, capture_output=True, text=True).stdout.strip()

    container = run("from", "scratch")
    run("copy", container, rootfs, "/")
    run("config", "--cmd", '["echo", "by-buildah"]', "--env", "A=1", container)
    archive = tmp_path / "built.tar"
    run("commit", "--quiet", container, f"oci-archive:{archive}")
    run("rm", container)
    with tarfile.open(archive) as tar:
        index = json.load(tar.extractfile("index.json"))
    ecr.create_repository(repositoryName="buildah")
    region.gantry("image", "push", archive, f"{ECR}/buildah:1")
    task, output = ran(region, cluster, f"{ECR}/buildah:1", "buildah")
    assert output == ["by-buildah"]
    assert task["containers"][0]["imageDigest"] == index["manifests"][0]["digest"]


class Registry(http.server.ThreadingHTTPServer):
    """A registry of one image that counts what it is asked."""

    def __init__(self, rootfs, mark):
        super().__init__(("127.0.0.1", 0), Answers)
        self.asked, self.guard, self.down = [], threading.Lock(), False
        self.offer(rootfs, mark)
        threading.Thread(target=self.serve_forever, daemon=True).start()

    def offer(self, rootfs, mark):
        content = layer(rootfs, mark)
        config = configuration(content, ["cat", "/mark"])
        point = lambda what, kind: {"mediaType": kind, "digest": digest(what), "size": len(what)}
        manifest = json.dumps({
            "schemaVersion": 2, "mediaType": MANIFEST,
            "config": point(config, "application/vnd.oci.image.config.v1+json"),
            "layers": [point(content, "application/vnd.oci.image.layer.v1.tar")],
        }).encode()
        blobs = {f"/v2/app/blobs/{digest(what)}": what for what in (content, config)}
        self.documents = {"/v2/app/manifests/1": manifest, **blobs}

    @property
    def name(self):
        return f"127.0.0.1:{self.server_port}/app:1"

    def count(self, text):
        with self.guard:
            return sum(text in path for path in self.asked)


class Answers(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        with self.server.guard:
            self.server.asked.append(f"{self.command} {self.path}")
        body = None if self.server.down else self.server.documents.get(self.path)
        self.send_response(200 if body else 503 if self.server.down else 404)
        self.send_header("Content-Length", str(len(body or b"")))
        if body and "/manifests/" in self.path:
            self.send_header("Content-Type", MANIFEST)
            self.send_header("Docker-Content-Digest", digest(body))
        self.end_headers()
        if body and self.command == "GET":
            self.wfile.write(body)

    do_HEAD = do_GET

    def log_message(self, *_):
        pass


@pytest.fixture
def registry(rootfs):
    with Registry(rootfs, "v1") as registry:
        yield registry
        registry.shutdown()


def test_twenty_tasks_share_one_pull(region, cluster, registry):
    region.register("many", image=registry.name, command=["sleep", "60"])
    tasks = [task["taskArn"] for _ in range(2) for task in region.ecs.run_task(
        cluster=cluster, taskDefinition="many", count=10)["tasks"]]
    assert len(tasks) == 20
    for task in tasks:
        region.until(cluster, task, "RUNNING")
    assert registry.count("/manifests/") == 1
    assert registry.count("/blobs/") == 2
    # Another registry than Gantry's own is not asked while the image is here.
    region.until(cluster, region.run_task(cluster, "many"), "RUNNING")
    assert registry.count("/v2/") == 3
    removed = region.gantry("image", "prune", "--data", region.data)
    assert registry.name not in removed, "its tasks run"
    for task in tasks:
        region.ecs.stop_task(cluster=cluster, task=task)


def test_an_upstream_image_comes_through_the_own_registry(region, cluster, ecr, registry):
    ecr.create_pull_through_cache_rule(
        ecrRepositoryPrefix="up", upstreamRegistryUrl=f"127.0.0.1:{registry.server_port}")
    for _ in range(2):
        _, output = ran(region, cluster, f"{ECR}/up/app:1", "through")
        assert output == ["v1"]
    assert registry.count("GET /v2/app/blobs/") == 2
    assert ecr.describe_images(repositoryName="up/app")["imageDetails"][0]["imageTags"] == ["1"]


def test_a_pull_ends_with_its_last_task(region, cluster):
    with socket.create_server(("127.0.0.1", 0)) as silent:
        image = f"127.0.0.1:{silent.getsockname()[1]}/app:1"
        region.register("waits", image=image, task=ALONE)
        first, second = (region.run_task(cluster, "waits") for _ in range(2))
        silent.settimeout(30)
        connection, _ = silent.accept()
        with connection:
            assert connection.recv(4096).startswith(b"GET /v2/app/manifests/1 ")
            region.ecs.stop_task(cluster=cluster, task=first)
            region.until(cluster, first, "STOPPED")
            connection.settimeout(0.5)
            with pytest.raises(TimeoutError):
                connection.recv(1)
            region.ecs.stop_task(cluster=cluster, task=second)
            connection.settimeout(30)
            assert connection.recv(1) == b""
            region.until(cluster, second, "STOPPED")


def test_prune_takes_what_can_come_again(region, cluster, registry):
    _, output = ran(region, cluster, registry.name, "once")
    assert output == ["v1"]
    # A stopped task's files stay for a while, and with them its image.
    wait_for("the image is idle", lambda: f"Removed {registry.name}" in
             region.gantry("image", "prune", "--data", region.data), 120)
    assert "bb:1" in region.gantry("image", "ls", "--data", region.data), "it came from no registry"


@pytest.mark.parametrize("behavior", ["default", "always", "once", "prefer-cached"])
def test_pull_behavior(binary, rootfs, registry, behavior):
    with Region(binary, f"p{behavior[:3]}", "--image-pull-behavior", behavior) as region:
        region.ecs.create_cluster(clusterName="c")
        _, output = ran(region, "c", registry.name, "image")
        assert output == ["v1"]
        registry.offer(rootfs, "v2")
        _, output = ran(region, "c", registry.name, "image")
        looks = behavior in ("default", "always")
        assert output == (["v2"] if looks else ["v1"])
        registry.down = True
        arn = region.run_task("c", "image")
        task = region.until("c", arn, "STOPPED", seconds=120)
        if behavior == "always":
            assert task["stopCode"] == "TaskFailedToStart"
            assert "503 Service Unavailable" in task["stoppedReason"]
        else:
            assert region.output("c", arn) == output
        region.reset()
        region.stop()
        assert region.left_behind() == {}


def test_idle_images_go_by_themselves(binary, rootfs, registry):
    often = ["--image-cleanup-interval", "1s", "--image-minimum-cleanup-age", "0s"]
    with Region(binary, "pclean", *often) as region:
        region.build_image(rootfs, "bb:1")
        region.ecs.create_cluster(clusterName="c")
        images = lambda: region.gantry("image", "ls", "--data", region.data)
        region.register("runs", image=registry.name, command=["sleep", "60"], task=ALONE)
        runs = region.run_task("c", "runs")
        region.until("c", runs, "RUNNING")
        region.register("loaded", command=["true"], task=ALONE)
        region.until("c", region.run_task("c", "loaded"), "STOPPED")
        assert registry.name in images(), "a task uses it"
        region.ecs.stop_task(cluster="c", task=runs)
        wait_for("the idle image is gone", lambda: registry.name not in images())
        assert "bb:1" in images(), "it came from no registry"
        region.reset()
        region.stop()
        assert region.left_behind() == {}


def test_an_agent_elsewhere_logs_in_with_its_token(binary, rootfs, tmp_path, monkeypatch):
    """In strict mode nobody pulls without a login, over HTTP or by whatever name."""
    with Halves(binary, "papart", auth="strict") as region:
        key = region.first_key()
        monkeypatch.setattr(region, "environment", lambda: {
            **Region.environment(region),
            "AWS_ACCESS_KEY_ID": key[0], "AWS_SECRET_ACCESS_KEY": key[1]})
        region.ecs, region.logs = (region.client(name, *key) for name in ("ecs", "logs"))
        region.client("ecr", *key).create_repository(repositoryName="app")
        archive = marked_archive(tmp_path / "app.tar", rootfs, "apart")
        region.gantry("image", "push", archive, f"{ECR}/app:1")
        with pytest.raises(urllib.error.HTTPError, match="401"):
            urllib.request.urlopen(f"{region.endpoint}/v2/app/manifests/1")
        region.ecs.create_cluster(clusterName="c")
        for name in [f"{ECR}/app:1", f"127.0.0.1:{region.port}/app:1"]:
            _, output = ran(region, "c", name, "apart")
            assert output == ["apart"]
