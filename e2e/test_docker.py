"""Images of a local Docker daemon, found by its socket without a registry. The daemon here is a real
HTTP server of the two calls of the Engine API that matter, with archives as `docker save` makes them:
dockerd itself does not start on every machine that runs these tests."""

import contextlib
import hashlib
import http.server
import io
import json
import os
import pathlib
import shutil
import socketserver
import subprocess
import tarfile
import threading

import pytest

from region import PATIENCE, Region
from test_disk_full import MEBIBYTES, SmallDisk
from test_first_minutes import bare


def tar_of(members):
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode="w") as tar:
        for name, content in members.items():
            entry = tarfile.TarInfo(name)
            entry.size = len(content)
            tar.addfile(entry, io.BytesIO(content))
    return out.getvalue()


def image_of(rootfs, command):
    """The configuration and the layer of an image of that root file system."""
    layer = io.BytesIO()
    with tarfile.open(fileobj=layer, mode="w") as tar:
        tar.add(rootfs, arcname=".")
    layer = layer.getvalue()
    machine = {"x86_64": "amd64", "aarch64": "arm64"}[os.uname().machine]
    config = json.dumps({
        "architecture": machine, "os": "linux", "config": {"Cmd": list(command)},
        "rootfs": {"type": "layers", "diff_ids": [f"sha256:{hashlib.sha256(layer).hexdigest()}"]},
    }).encode()
    return config, layer


def saved(name, rootfs, *command):
    """The id of an image, and the archive that `docker save` makes of it, where Docker keeps images
    itself: the id is the digest of the configuration."""
    config, layer = image_of(rootfs, command)
    digest = hashlib.sha256(config).hexdigest()
    manifest = [{"Config": f"{digest}.json", "RepoTags": [name], "Layers": ["1/layer.tar"]}]
    return f"sha256:{digest}", tar_of({
        "1/layer.tar": layer, f"{digest}.json": config, "manifest.json": json.dumps(manifest).encode(),
    })


def saved_by_containerd(name, rootfs, *command):
    """The same where containerd keeps Docker's images, as in new installations: the archive is an OCI
    layout, and the id the digest of the index that the name stands for."""
    blobs = {}

    def blob(kind, content, **more):
        content = content if isinstance(content, bytes) else json.dumps(content).encode()
        digest = hashlib.sha256(content).hexdigest()
        blobs[f"blobs/sha256/{digest}"] = content
        return {"mediaType": f"application/vnd.oci.image.{kind}", "digest": f"sha256:{digest}",
                "size": len(content), **more}

    config, layer = image_of(rootfs, command)
    manifest = blob("manifest.v1+json", {
        "schemaVersion": 2, "mediaType": "application/vnd.oci.image.manifest.v1+json",
        "config": blob("config.v1+json", config), "layers": [blob("layer.v1.tar", layer)],
    }, platform={"os": "linux", "architecture": json.loads(config)["architecture"]})
    index = blob("index.v1+json", {
        "schemaVersion": 2, "mediaType": "application/vnd.oci.image.index.v1+json", "manifests": [manifest],
    }, annotations={"io.containerd.image.name": f"docker.io/{name}",
                    "org.opencontainers.image.ref.name": name.rpartition(":")[2]})
    return index["digest"], tar_of({
        **blobs, "index.json": json.dumps({"schemaVersion": 2, "manifests": [index]}).encode(),
        "oci-layout": b'{"imageLayoutVersion": "1.0.0"}',
    })


class Daemon(socketserver.ThreadingUnixStreamServer):
    daemon_threads = True

    def __init__(self, path):
        super().__init__(str(path), Handler)
        # By the name that a client asks for: id and archive; and all that was asked.
        self.images, self.asked = {}, []


class Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def address_string(self):
        return "a unix socket"

    def log_message(self, *_):
        pass

    def do_GET(self):
        self.server.asked.append(self.path)
        name, _, what = self.path.removeprefix("/images/").rpartition("/")
        if name not in self.server.images:
            return self.answer(404, json.dumps({"message": f"No such image: {name}"}).encode())
        digest, archive = self.server.images[name]
        if what == "json":
            return self.answer(200, json.dumps({"Id": digest, "RepoTags": [name]}).encode())
        # Docker sends archives in chunks, without saying how long they are.
        self.send_response(200)
        self.send_header("Transfer-Encoding", "chunked")
        self.end_headers()
        for at in range(0, len(archive), 1 << 16):
            chunk = archive[at:at + (1 << 16)]
            self.wfile.write(b"%x\r\n%s\r\n" % (len(chunk), chunk))
        self.wfile.write(b"0\r\n\r\n")

    def answer(self, status, body):
        self.send_response(status)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)


@pytest.fixture
def docker(tmp_path):
    with Daemon(tmp_path / "docker.sock") as daemon:
        thread = threading.Thread(target=daemon.serve_forever)
        thread.start()
        yield daemon
        daemon.shutdown()
        thread.join()


@contextlib.contextmanager
def region_with(binary, *options):
    with Region(binary, "docker", *options) as region:
        region.ecs.create_cluster(clusterName="c")
        yield region
        region.reset()
        region.stop()
        assert region.left_behind() == {}


def says(region, image):
    """What a task of the image prints, or why it did not start."""
    region.register("task", image=image)
    arn = region.run_task("c", "task")
    task = region.until("c", arn, "STOPPED")
    return region.output("c", arn) if task["containers"][0].get("exitCode") == 0 else task["stoppedReason"]


APP = "docker.io/team/app:1"


@pytest.mark.parametrize("saved", [saved, saved_by_containerd])
def test_an_image_of_the_daemon_is_found_and_a_newer_one_is_taken(binary, rootfs, docker, tmp_path, saved):
    docker.images[APP] = saved("team/app:1", rootfs, "echo", "one")
    with region_with(binary, "--docker-socket", tmp_path / "docker.sock") as region:
        assert says(region, "team/app:1") == ["one"]
        assert says(region, "team/app:1") == ["one"]
        json_, get = f"/images/{APP}/json", f"/images/{APP}/get"
        assert docker.asked == [json_, get, json_], "it is brought once"
        # `docker build` again.
        docker.images[APP] = saved("team/app:1", rootfs, "echo", "two")
        assert says(region, "team/app:1") == ["two"]
        # A daemon that lost it, or does not run any more: what was brought stays.
        docker.images.clear()
        assert says(region, "team/app:1") == ["two"]
        (tmp_path / "docker.sock").unlink()
        assert says(region, "team/app:1") == ["two"]


def test_once_takes_an_image_of_the_daemon_once(binary, rootfs, docker, tmp_path):
    docker.images[APP] = saved("team/app:1", rootfs, "echo", "one")
    once = ("--image-pull-behavior", "once", "--docker-socket", tmp_path / "docker.sock")
    with region_with(binary, *once) as region:
        # No registry is reached from here: the second start has nothing but what the first one took.
        assert [says(region, "team/app:1") for _ in range(2)] == [["one"], ["one"]]
        assert docker.asked == [f"/images/{APP}/json", f"/images/{APP}/get"]
        pruned = region.gantry("image", "prune", "--data", region.data)
        assert APP in pruned, "the daemon gives it again, so it need not be kept"
        assert says(region, "team/app:1") == ["one"]


def test_an_image_of_the_daemon_finds_room_on_a_full_disk(binary, rootfs, docker, tmp_path):
    with SmallDisk(binary, "edock", "--docker-socket", tmp_path / "docker.sock") as region:
        region.ecs.create_cluster(clusterName="c")
        for name in ("one", "two"):
            folder = tmp_path / name
            shutil.copytree(rootfs, folder, symlinks=True)
            # One fits with its archive beside it, and not beside another one.
            (folder / "noise").write_bytes(os.urandom(MEBIBYTES * 9 // 25 << 20))
            docker.images[f"docker.io/team/{name}:1"] = saved(f"team/{name}:1", folder, "echo", name)
            assert says(region, f"team/{name}:1") == [name]
        assert "docker.io/team/one:1" not in region.gantry("image", "ls", "--data", region.data)


def test_a_name_with_a_registry_and_a_switch_leave_the_daemon_alone(binary, rootfs, docker, tmp_path):
    nowhere = "127.0.0.1:1/app:1"
    docker.images[nowhere] = saved(nowhere, rootfs, "echo", "no")
    docker.images[APP] = saved("team/app:1", rootfs, "echo", "one")
    with region_with(binary, "--docker-socket", tmp_path / "docker.sock") as region:
        assert "CannotPullContainerError" in says(region, nowhere)
        assert docker.asked == []
        # What is wrong with the daemon's image is said, and nothing else is tried.
        docker.images[APP] = (docker.images[APP][0], b"no archive")
        assert "from Docker at " in says(region, "team/app:1")
    # No registry is reached from here in any case; the socket has the image and is not asked.
    docker.asked.clear()
    with region_with(binary, "--docker-socket", "off") as region:
        assert "CannotPullContainerError" in says(region, "team/app:1")
        assert docker.asked == []


def test_docker_save_is_piped_into_image_load(region, binary, rootfs):
    _, archive = saved("piped:1", rootfs, "echo", "piped")
    load = [binary, "image", "load", "-", "--data", region.data]
    done = subprocess.run(load, input=archive, env=bare(), capture_output=True, timeout=60 * PATIENCE)
    assert done.stdout.decode() == "Loaded docker.io/library/piped:1\n", done.stderr
    region.ecs.create_cluster(clusterName="c")
    assert says(region, "piped:1") == ["piped"]
    half = subprocess.run(load, input=archive[:-len(archive) // 2], env=bare(), capture_output=True)
    assert half.returncode == 1 and b"from standard input" in half.stderr
    assert not list(pathlib.Path(region.data).glob("load-*"))
