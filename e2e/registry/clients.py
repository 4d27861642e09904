"""What image tools make of the registry: each logs in, pushes, pulls, lists and deletes with its own
commands, and the outcome is printed as a table.

`python e2e/registry/clients.py BINARY [CLIENT...]`, as root, with the tools that are to be tried on
the path, and `oras` among Python's packages. A tool that is missing is said to be.
"""

import base64
import contextlib
import hashlib
import io
import json
import os
import pathlib
import shutil
import subprocess
import sys
import tarfile
import tempfile
import traceback

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent))

import boto3  # noqa: E402

from region import Region, wait_for  # noqa: E402
from registry.archive import add, docker_archive  # noqa: E402

STEPS = ["login", "push", "pull", "index", "list", "delete", "refused"]
CONTENT = b"what the image holds\n"


class Refused(Exception):
    """A tool answered with an error."""


def run(*words, stdin=None, **env):
    done = subprocess.run([str(word) for word in words], input=stdin, capture_output=True, text=True,
                          timeout=120, env={**os.environ, **env})
    if done.returncode != 0:
        raise Refused(f"{' '.join(map(str, words))}: {done.stderr.strip()[-500:]}")
    return done.stdout


def must_refuse(*words, **env):
    """Answers what the tool said."""
    try:
        run(*words, **env)
    except Refused as refused:
        return str(refused)
    raise AssertionError(f"{' '.join(map(str, words))} was let through")


class Tool:
    """One image tool with a home and a repository of its own; a step is a method."""

    def __init__(self, region, home, ecr):
        self.home, self.host = home, f"127.0.0.1:{region.port}"
        name = f"clients/{type(self).__name__.lower()}"
        ecr.create_repository(repositoryName=name)
        self.image = f"{self.host}/{name}"
        token = ecr.get_authorization_token()["authorizationData"][0]["authorizationToken"]
        self.password = base64.b64decode(token).decode().split(":", 1)[1]
        self.auth = home / "auth.json"
        # An image of one file.
        layer = io.BytesIO()
        with tarfile.open(fileobj=layer, mode="w") as tar:
            add(tar, "etc/content", CONTENT)
        self.saved = docker_archive(home / "saved.tar", layer.getvalue(), "local/image:1", ["/bin/true"])

    def start(self):
        """Whatever the tool needs that runs all the while."""

    def stop(self):
        """Ends it."""

    def tags(self):
        shown = run("skopeo", "list-tags", "--tls-verify=false", "--authfile", self.auth, f"docker://{self.image}")
        return json.loads(shown)["Tags"]


class Skopeo(Tool):
    program = "skopeo"

    def login(self):
        run("skopeo", "login", "--tls-verify=false", "--authfile", self.auth, "-u", "AWS",
            "--password-stdin", self.host, stdin=self.password)

    def copy(self, *words):
        return run("skopeo", "copy", "--authfile", self.auth, *words)

    def push(self):
        self.copy("--dest-tls-verify=false", f"docker-archive:{self.saved}", f"docker://{self.image}:1")
        self.copy("--dest-tls-verify=false", "--format=oci", f"docker-archive:{self.saved}", f"docker://{self.image}:oci")

    def pull(self):
        self.copy("--src-tls-verify=false", f"docker://{self.image}:1", f"dir:{self.home}/pulled")
        assert (self.home / "pulled/manifest.json").exists()

    def index(self):
        with indexed(self) as layout:
            self.copy("--all", "--dest-tls-verify=false", f"oci:{layout}:all", f"docker://{self.image}:all")
        raw = run("skopeo", "inspect", "--raw", "--tls-verify=false", "--authfile", self.auth, f"docker://{self.image}:all")
        assert len(json.loads(raw)["manifests"]) == 2

    def list(self):
        assert {"1", "oci", "all"} <= set(self.tags()), self.tags()

    def delete(self):
        # The index first: what it lists is not deleted before.
        for tag in ["all", "oci"]:
            run("skopeo", "delete", "--tls-verify=false", "--authfile", self.auth, f"docker://{self.image}:{tag}")
            assert tag not in self.tags()

    def refused(self):
        said = must_refuse("skopeo", "login", "--tls-verify=false", "--authfile", self.home / "other.json",
                           "-u", "AWS", "-p", "wrong", self.host)
        assert "400" in said or "invalid" in said.lower(), said


@contextlib.contextmanager
def indexed(tool):
    """An OCI layout with an index of two images, tagged `all`."""
    layout = tool.home / "indexed"
    for name in ["one", "two"]:
        run("skopeo", "copy", f"docker-archive:{tool.saved}", f"oci:{layout}:{name}")
    document = json.loads((layout / "index.json").read_text())
    children = document["manifests"]
    for child, cpu in zip(children, ["amd64", "arm64"]):
        child.pop("annotations")
        child["platform"] = {"os": "linux", "architecture": cpu}
    content = json.dumps({"schemaVersion": 2, "mediaType": "application/vnd.oci.image.index.v1+json",
                          "manifests": children}).encode()
    name = hashlib.sha256(content).hexdigest()
    (layout / "blobs/sha256" / name).write_bytes(content)
    document["manifests"] = [{"mediaType": "application/vnd.oci.image.index.v1+json", "digest": f"sha256:{name}",
                              "size": len(content), "annotations": {"org.opencontainers.image.ref.name": "all"}}]
    (layout / "index.json").write_text(json.dumps(document))
    yield layout


class Podman(Tool):
    program = "podman"

    def tool(self, *words, stdin=None):
        storage = ["--root", self.home / "root", "--runroot", self.home / "run", "--storage-driver", "vfs"]
        return run(self.program, *storage, *words, stdin=stdin, REGISTRY_AUTH_FILE=str(self.auth),
                   XDG_RUNTIME_DIR=str(self.home))

    def login(self):
        self.tool("login", "--tls-verify=false", "-u", "AWS", "--password-stdin", self.host, stdin=self.password)

    def load(self):
        self.tool("load", "-i", self.saved)
        return "localhost/local/image:1"

    def push(self):
        self.local = self.load()
        self.tool("tag", self.local, f"{self.image}:1")
        self.tool("push", "--tls-verify=false", f"{self.image}:1")

    def pull(self):
        self.tool("rmi", f"{self.image}:1", self.local)
        self.tool("pull", "--tls-verify=false", f"{self.image}:1")
        assert self.image in self.tool("images")

    def index(self):
        self.tool("manifest", "create", "local/all")
        self.tool("manifest", "add", "--tls-verify=false", "local/all", f"docker://{self.image}:1")
        self.tool("manifest", "push", "--all", "--tls-verify=false", "local/all", f"docker://{self.image}:all")
        self.tool("pull", "--tls-verify=false", f"{self.image}:all")

    def list(self):
        shown = self.tool("search", "--list-tags", "--tls-verify=false", self.image)
        assert "all" in shown, shown

    delete = None

    def refused(self):
        try:
            self.tool("login", "--tls-verify=false", "-u", "AWS", "-p", "wrong", self.host)
        except Refused:
            return
        raise AssertionError("a wrong password was taken")


class Buildah(Podman):
    program = "buildah"

    def load(self):
        name = self.tool("from", "scratch").strip()
        file = self.home / "content"
        file.write_bytes(CONTENT)
        self.tool("add", name, file, "/etc/content")
        self.tool("commit", name, "local/image:1")
        self.tool("rm", name)
        return "localhost/local/image:1"

    list = None


class Docker(Tool):
    """With a daemon of its own; run all this in a network namespace of its own (`unshare -n`)."""

    program = "docker"

    def docker(self, *words, stdin=None):
        socket = f"unix://{self.home}/docker.sock"
        return run("docker", "-H", socket, "--config", self.home / "docker", *words, stdin=stdin)

    def start(self):
        words = ["--data-root", self.home / "data", "--exec-root", self.home / "exec",
                 "--pidfile", self.home / "pid", "-H", f"unix://{self.home}/docker.sock"]
        alone = ["--bridge=none", "--iptables=false", "--ip-forward=false", "--storage-driver=vfs"]
        self.log = open(self.home / "dockerd.log", "ab")
        self.daemon = subprocess.Popen(["dockerd", *words, *alone], stdout=self.log, stderr=self.log)

        def answers():
            assert self.daemon.poll() is None, (self.home / "dockerd.log").read_text()[-2000:]
            return (self.home / "docker.sock").exists()

        wait_for("dockerd answers", answers, 60)

    def stop(self):
        self.daemon.terminate()
        self.daemon.wait(timeout=60)

    def login(self):
        self.docker("login", "-u", "AWS", "--password-stdin", self.host, stdin=self.password)

    def push(self):
        self.docker("load", "-i", self.saved)
        self.docker("tag", "local/image:1", f"{self.image}:1")
        self.docker("push", f"{self.image}:1")

    def pull(self):
        self.docker("rmi", f"{self.image}:1", "local/image:1")
        self.docker("pull", f"{self.image}:1")
        assert self.image in self.docker("images")

    def index(self):
        self.docker("manifest", "create", "--insecure", f"{self.image}:all", f"{self.image}:1")
        self.docker("manifest", "push", "--insecure", f"{self.image}:all")
        self.docker("pull", f"{self.image}:all")

    list = None
    delete = None

    def refused(self):
        said = must_refuse("docker", "--config", self.home / "other", "-H", f"unix://{self.home}/docker.sock",
                           "login", "-u", "AWS", "-p", "wrong", self.host)
        assert "400 Bad Request" in said, said


class Oras(Tool):
    program = "oras (Python)"

    def login(self):
        import oras.client
        self.client = oras.client.OrasClient(insecure=True, auth_backend="basic", hostname=self.host)
        self.client.login(hostname=self.host, username="AWS", password=self.password,
                          config_path=str(self.home / "config.json"))

    def push(self):
        file = self.home / "artifact.txt"
        file.write_bytes(CONTENT)
        answer = self.client.push(target=f"{self.image}:1", files=[f"{file}:text/plain"], disable_path_validation=True)
        assert answer.status_code == 201, answer

    def pull(self):
        found = self.client.pull(target=f"{self.image}:1", outdir=str(self.home / "pulled"))
        assert pathlib.Path(found[0]).read_bytes() == CONTENT

    index = None

    def list(self):
        assert self.client.get_tags(self.image) == ["1"]

    def delete(self):
        assert "1" in self.client.delete_tags(self.image, ["1"])
        assert self.client.get_tags(self.image) == []

    def refused(self):
        import oras.client
        other = oras.client.OrasClient(insecure=True, auth_backend="basic", hostname=self.host)
        other.auth.set_basic_auth("AWS", "wrong")
        file = self.home / "artifact.txt"
        try:
            other.push(target=f"{self.image}:2", files=[f"{file}:text/plain"], disable_path_validation=True)
        except Exception:
            return
        raise AssertionError("a wrong password was taken")


TOOLS = [Docker, Skopeo, Podman, Buildah, Oras]


def version(tool):
    if tool is Oras:
        from importlib.metadata import version
        return version("oras")
    return run(tool.program, "--version").split()[2].strip(",")


def tried(it):
    """What came of each step."""
    outcomes = []
    it.start()
    try:
        for step in STEPS:
            try:
                # A tool that has no command for a step has no method either.
                act = getattr(it, step)
                outcomes.append("-" if act is None else act() or "ok")
            except Exception:
                traceback.print_exc()
                outcomes.append("FAILED")
    finally:
        it.stop()
    return outcomes


def table(region, wanted):
    ecr = boto3.client("ecr", endpoint_url=region.endpoint, region_name="us-east-1",
                       aws_access_key_id="test", aws_secret_access_key="test")
    print(f"| client | {' | '.join(STEPS)} |\n|---|{'---|' * len(STEPS)}")
    failures = 0
    for tool in TOOLS:
        if wanted and tool.__name__.lower() not in wanted:
            continue
        if tool is not Oras and not shutil.which(tool.program):
            print(f"| {tool.program} | not installed |")
            continue
        with tempfile.TemporaryDirectory(prefix="gantry-clients-") as home:
            outcomes = tried(tool(region, pathlib.Path(home), ecr))
            failures += outcomes.count("FAILED")
            print(f"| {tool.program} {version(tool)} | {' | '.join(outcomes)} |", flush=True)
    return failures


if __name__ == "__main__":
    with Region(pathlib.Path(sys.argv[1]), "clients") as region:
        sys.exit(1 if table(region, sys.argv[2:]) else 0)
