"""Rules of the pull through cache that lead to slow registries, or back to this one."""

import contextlib
import hashlib
import http.server
import json
import socket
import threading
import urllib.error
import urllib.request

import boto3
import pytest

from region import PATIENCE

MANIFEST = "application/vnd.oci.image.manifest.v1+json"
OWN, MINE, THEIRS = "123456789012", "222222222222", "333333333333"


def digest(content):
    return "sha256:" + hashlib.sha256(content).hexdigest()


def ecr_of(region, account):
    """In open mode twelve digits as a key are an account."""
    return boto3.client("ecr", endpoint_url=region.endpoint, region_name="us-east-1",
                        aws_access_key_id=account, aws_secret_access_key="test")


def get(region, path, **headers):
    """The status and body of what is answered."""
    request = urllib.request.Request(region.endpoint + path, headers={"Accept": MANIFEST, **headers})
    try:
        with urllib.request.urlopen(request, timeout=60 * PATIENCE) as answer:
            return answer.status, answer.read()
    except urllib.error.HTTPError as error:
        return error.code, error.read()


def image(account, repository, tag="1"):
    return f"/v2/{account}/us-east-1/{repository}/manifests/{tag}"


def image_of(config):
    """A manifest of an image without layers."""
    point = {"mediaType": "application/vnd.oci.image.config.v1+json", "digest": digest(config), "size": len(config)}
    return json.dumps({"schemaVersion": 2, "mediaType": MANIFEST, "config": point, "layers": []}).encode()


class Answers(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        self.server.asked.append(self.path)
        body = self.server.documents.get(self.path)
        self.send_response(200 if body else 404)
        self.send_header("Content-Length", str(len(body or b"")))
        self.end_headers()
        self.wfile.write(body or b"")

    def log_message(self, *_):
        pass


@pytest.fixture
def quick():
    """A registry of one image."""
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), Answers) as server:
        server.asked, server.manifest = [], image_of(b"{}")
        server.documents = {"/v2/app/manifests/1": server.manifest, f"/v2/app/blobs/{digest(b'{}')}": b"{}"}
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield server
        server.shutdown()


@contextlib.contextmanager
def rule(ecr, prefix, port, upstream=None):
    more = {"upstreamRepositoryPrefix": upstream} if upstream else {}
    ecr.create_pull_through_cache_rule(
        ecrRepositoryPrefix=prefix, upstreamRegistryUrl=f"127.0.0.1:{port}", **more)
    try:
        yield
    finally:
        ecr.delete_pull_through_cache_rule(ecrRepositoryPrefix=prefix)


def test_a_slow_upstream_keeps_only_its_own_account_waiting(region, quick):
    tags = 60
    with socket.create_server(("127.0.0.1", 0), backlog=tags) as silent, contextlib.ExitStack() as rules:
        rules.enter_context(rule(ecr_of(region, MINE), "slow", silent.getsockname()[1]))
        rules.enter_context(rule(ecr_of(region, THEIRS), "quick", quick.server_port))
        waiting = []
        for tag in range(tags):
            asking = socket.create_connection(("127.0.0.1", region.port))
            path = image(MINE, "slow/app", tag)
            asking.sendall(f"GET {path} HTTP/1.1\r\nHost: 127.0.0.1:{region.port}\r\n\r\n".encode())
            waiting.append(rules.enter_context(asking))
        # As many fetches as there may be at once; a hash of sixty tags leaves hardly one out.
        held = []
        silent.settimeout(5)
        with contextlib.suppress(TimeoutError):
            while len(held) < 16:
                held.append(rules.enter_context(silent.accept()[0]))
        assert len(held) > 8
        assert get(region, image(THEIRS, "quick/app")) == (200, quick.manifest)
        for asking in waiting:
            asking.settimeout(0)
            with pytest.raises(BlockingIOError):
                asking.recv(1)


def test_who_comes_from_a_cache_is_answered_from_what_is_here(region, quick):
    with rule(ecr_of(region, MINE), "via", quick.server_port):
        path = image(MINE, "via/app")
        for via in ["1.1 gantry-pull-through-cache", "1.1 proxy, 1.1 gantry-pull-through-cache (x)"]:
            status, _ = get(region, path, Via=via)
            assert status == 404
        assert quick.asked == []
        assert get(region, path, Via="1.1 proxy") == (200, quick.manifest)
        assert get(region, path, Via="1.1 gantry-pull-through-cache") == (200, quick.manifest)


@pytest.mark.parametrize("upstream", ["ring", "ring/a"])
def test_a_rule_that_leads_back_here_ends(region, upstream):
    """To its own repository, and to one that its own prefix makes longer each time."""
    with rule(ecr_of(region, OWN), "ring", region.port, upstream):
        status, body = get(region, "/v2/ring/app/manifests/1")
        assert status == 404 and b"does not have the image" in body


def test_rules_that_lead_to_each_other_end(region):
    own = ecr_of(region, OWN)
    with rule(own, "one", region.port, "other"), rule(own, "other", region.port, "one"):
        status, body = get(region, "/v2/one/app/manifests/1")
        assert status == 404 and b"does not have the image" in body


@pytest.fixture
def private(region):
    """An image of the region's own account, and its manifest."""
    own = ecr_of(region, OWN)
    own.create_repository(repositoryName="private")
    upload = own.initiate_layer_upload(repositoryName="private")["uploadId"]
    own.upload_layer_part(repositoryName="private", uploadId=upload, partFirstByte=0, partLastByte=1, layerPartBlob=b"{}")
    own.complete_layer_upload(repositoryName="private", uploadId=upload, layerDigests=[digest(b"{}")])
    manifest = image_of(b"{}")
    own.put_image(repositoryName="private", imageManifest=manifest.decode(), imageTag="1")
    yield manifest
    own.delete_repository(repositoryName="private", force=True)


class Leads(http.server.BaseHTTPRequestHandler):
    """A registry that sends its clients on to this region."""

    def do_GET(self):
        self.send_response(307)
        self.send_header("Location", self.server.leads_to + self.path)
        self.send_header("Content-Length", "0")
        self.end_headers()

    def log_message(self, *_):
        pass


@pytest.mark.parametrize("name", ["127.0.0.1", "localhost", "redirect"])
def test_a_rule_gives_no_images_of_other_accounts(region, private, name):
    with contextlib.ExitStack() as stack:
        url = f"{name}:{region.port}"
        if name == "redirect":
            server = stack.enter_context(http.server.ThreadingHTTPServer(("127.0.0.1", 0), Leads))
            server.leads_to = region.endpoint
            threading.Thread(target=server.serve_forever, daemon=True).start()
            stack.callback(server.shutdown)
            url = f"127.0.0.1:{server.server_port}"
        mine = ecr_of(region, MINE)
        for prefix, upstream in [("stolen", f"{OWN}/us-east-1"), ("default", None)]:
            more = {"upstreamRepositoryPrefix": upstream} if upstream else {}
            mine.create_pull_through_cache_rule(ecrRepositoryPrefix=prefix, upstreamRegistryUrl=url, **more)
            stack.callback(mine.delete_pull_through_cache_rule, ecrRepositoryPrefix=prefix)
            status, body = get(region, image(MINE, f"{prefix}/private"))
            assert status == 502 and f"account {MINE} is not authorized".encode() in body
        # Its own it may have that way, as by name.
        own = ecr_of(region, OWN)
        own.create_pull_through_cache_rule(ecrRepositoryPrefix="mirror", upstreamRegistryUrl=url)
        stack.callback(own.delete_pull_through_cache_rule, ecrRepositoryPrefix="mirror")
        assert get(region, "/v2/mirror/private/manifests/1") == (200, private)
        own.delete_repository(repositoryName="mirror/private", force=True)
