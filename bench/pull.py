"""Pull and unpack: an image of 8 gzip layers and 1 GB of this machine's own programs and libraries.

Both sides pull from the same docker-registry on this machine, which is not counted; the peer is
`podman pull` onto overlayfs. From Gantry's own registry the image comes without a request.
"""

import contextlib
import gzip
import hashlib
import http.client
import io
import json
import os
import pathlib
import shutil
import subprocess
import tarfile
import tempfile
import time

import boto3

import measure
from measure import Account, Measured, Row, spread, times
from peers import connects, served

# Each pull writes a gigabyte: fewer rounds than elsewhere.
ROUNDS = 3
LAYERS = 8
LAYER_BYTES = 125_000_000
# As docker and buildah compress.
LEVEL = 6
FROM = ["/usr/bin", "/usr/lib", "/usr/share"]
MANIFEST = "application/vnd.oci.image.manifest.v1+json"
CONFIG = "application/vnd.oci.image.config.v1+json"
LAYER = "application/vnd.oci.image.layer.v1.tar+gzip"


def run():
    with tempfile.TemporaryDirectory(prefix="gantry-bench-") as folder:
        folder = pathlib.Path(folder)
        image = Image(folder)
        with registry(folder) as port, Measured("pull") as region, Podman(folder) as podman:
            image.push(port)
            own = image.push_own(region)
            region.ecs.create_cluster(clusterName="pull")
            seen = {"ours": [], "podman": [], "own": []}
            for _ in range(ROUNDS):
                seen["ours"].append(ours(region, f"127.0.0.1:{port}/bench:1"))
                seen["podman"].append(podman.pull(f"127.0.0.1:{port}/bench:1"))
                seen["own"].append(ours(region, own))
            yield from rows(seen, image)


def rows(seen, image):
    size = f"{image.content / 1e9:.2f} GB in {image.packed / 1e6:.0f} MB"
    for at, what in enumerate(["CPU s", "wall s"]):
        mine, peer, own = ([one[at] for one in seen[side]] for side in ("ours", "podman", "own"))
        yield Row(f"pull + unpack, {size}: {what}", spread(mine, digits=2),
                  f"podman pull {spread(peer, digits=2)}", times(mine, peer), "<= 0.5x")
        yield Row(f"the same from our own registry: {what}", spread(own, digits=2),
                  f"podman pull {spread(peer, digits=2)}", times(own, peer), "<= 0.5x")


def ours(region, image):
    """CPU and wall seconds of a task's pull, as ECS's own two times tell."""
    os.sync()
    region.register("pull", image=image, command=["/bin/busybox", "true"], task={"networkMode": "none"})
    before = region.account.seconds()
    arn = region.run_task("pull", "pull")
    task = region.until("pull", arn, "STOPPED", 600)
    used = region.account.seconds() - before
    assert task["stopCode"] == "EssentialContainerExited", task["stoppedReason"]
    wall = (task["pullStoppedAt"] - task["pullStartedAt"]).total_seconds()
    measure.e2e.wait_for("the image is idle and goes", lambda: "Removed" in region.gantry(
        "image", "prune", "--data", region.data), 120)
    return used, wall


class Podman:
    """podman with a store of its own."""

    def __init__(self, folder):
        self.folder, self.account = folder, Account("podman")
        self.words = ["podman", "--root", folder / "podman", "--runroot", folder / "run",
                      "--storage-driver", "overlay"]

    def __enter__(self):
        self.account.__enter__()
        return self

    def __exit__(self, *exception):
        subprocess.run([*self.words, "system", "reset", "--force"], capture_output=True)
        self.account.__exit__(*exception)

    def pull(self, image):
        os.sync()
        before, begun = self.account.seconds(), time.monotonic()
        subprocess.run([*self.words, "pull", "--quiet", "--tls-verify=false", image], check=True,
                       stdout=subprocess.DEVNULL, preexec_fn=self.account.enter)
        taken = self.account.seconds() - before, time.monotonic() - begun
        subprocess.run([*self.words, "rmi", "--all", "--force"], check=True, capture_output=True)
        return taken


class Image:
    """Layers of files of this machine, made once."""

    def __init__(self, folder):
        self.blobs, diff_ids, files = [], [], self.files()
        self.content = 0
        for number in range(LAYERS):
            path = folder / f"layer{number}"
            plain = hashlib.sha256()
            with open(path, "wb") as raw, gzip.GzipFile(fileobj=raw, mode="wb", compresslevel=LEVEL) as packed:
                self.content += self.layer(files, Both(packed, plain))
            diff_ids.append("sha256:" + plain.hexdigest())
            self.blobs.append((path, LAYER))
        config = folder / "config"
        config.write_text(json.dumps({
            "architecture": "amd64", "os": "linux", "config": {"Cmd": ["/bin/busybox", "true"]},
            "rootfs": {"type": "layers", "diff_ids": diff_ids},
        }))
        self.blobs.append((config, CONFIG))
        points = [self.point(*blob) for blob in self.blobs]
        self.packed = sum(point["size"] for point in points)
        self.manifest = json.dumps({
            "schemaVersion": 2, "mediaType": MANIFEST, "config": points[-1], "layers": points[:-1],
        }).encode()

    @staticmethod
    def files():
        for top in FROM:
            for folder, _, names in os.walk(top):
                for name in sorted(names):
                    path = os.path.join(folder, name)
                    if os.path.isfile(path) or os.path.islink(path):
                        yield path

    @staticmethod
    def layer(files, out):
        with tarfile.open(fileobj=out, mode="w|") as tar:
            # Static, for the one command that is run.
            tar.add(shutil.which("busybox"), "bin/busybox")
            while out.count < LAYER_BYTES:
                tar.add(next(files), recursive=False)
        return out.count

    @staticmethod
    def point(path, kind):
        content = path.read_bytes()
        return {"mediaType": kind, "digest": "sha256:" + hashlib.sha256(content).hexdigest(),
                "size": len(content)}

    def push(self, port, headers=None, name="bench"):
        connection = http.client.HTTPConnection("127.0.0.1", port, timeout=120)

        def ask(method, path, body=None, **more):
            named = {key.replace("_", "-"): value for key, value in more.items()}
            connection.request(method, path, body, {**(headers or {}), **named})
            answer = connection.getresponse()
            assert answer.status < 300, (answer.status, answer.read())
            answer.read()
            return answer.headers

        for path, kind in self.blobs:
            place = ask("POST", f"/v2/{name}/blobs/uploads/", b"")["Location"]
            place = "/" + place.split("/", 3)[3] if place.startswith("http") else place
            joint = "&" if "?" in place else "?"
            with open(path, "rb") as body:
                ask("PUT", f"{place}{joint}digest={self.point(path, kind)['digest']}", body,
                    Content_Length=str(path.stat().st_size))
        ask("PUT", f"/v2/{name}/manifests/1", self.manifest, Content_Type=MANIFEST)

    def push_own(self, region):
        ecr = boto3.client("ecr", endpoint_url=region.endpoint, region_name="us-east-1",
                           aws_access_key_id="test", aws_secret_access_key="test")
        uri = ecr.create_repository(repositoryName="bench")["repository"]["repositoryUri"]
        token = ecr.get_authorization_token()["authorizationData"][0]["authorizationToken"]
        self.push(region.port, {"Authorization": f"Basic {token}"})
        return f"{uri}:1"


class Both(io.RawIOBase):
    """What is written goes to a file and a hash, and is counted."""

    def __init__(self, file, digest):
        self.file, self.digest, self.count = file, digest, 0

    def write(self, content):
        self.digest.update(content)
        self.count += len(content)
        return self.file.write(content)


@contextlib.contextmanager
def registry(folder):
    """Debian's docker-registry; its CPU is nobody's."""
    port, account = measure.e2e.free_port(), Account("pull-registry")
    config = folder / "registry.json"
    config.write_text(json.dumps({
        "version": 0.1, "log": {"level": "error", "accesslog": {"disabled": True}},
        "storage": {"filesystem": {"rootdirectory": str(folder / "registry")}},
        "http": {"addr": f"127.0.0.1:{port}"},
    }))
    argv = ["docker-registry", "serve", str(config)]
    with served("docker-registry", account, argv, lambda: connects(port)):
        yield port
