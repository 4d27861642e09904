"""The image registry: pushes and pulls of a 200 MB blob, and manifests, in CPU of the server.

The peer is docker-registry (Debian) on the file system, which asks for no login; ours does.
"""

import base64
import contextlib
import hashlib
import http.client
import json
import os
import pathlib
import tempfile

import boto3

import measure
from measure import ROUNDS, Account, Measured, Row, spread, times
from peers import connects, served
from registry.door import MANIFEST, Door, basic, closing

BLOB_BYTES = 200_000_000
PIECE = 1 << 20
MANIFESTS = 5_000
CLIENTS = 8


def run():
    with Measured("registry") as region, tempfile.TemporaryDirectory(prefix="gantry-bench-") as folder:
        with docker_registry(pathlib.Path(folder)) as (port, account):
            sides = [(Door(region.port, "bench", login(region)), region.account), (Door(port, "bench"), account)]
            pushes, pulls, gets = ([[], []] for _ in range(3))
            content = bytearray(os.urandom(BLOB_BYTES))
            for door, _ in sides:
                door.image("1", os.urandom(1000))
            for turn in range(ROUNDS):
                # New content each time, or nothing would be written.
                content[:8] = turn.to_bytes(8, "big")
                name = "sha256:" + hashlib.sha256(content).hexdigest()
                for at, (door, account) in enumerate(sides):
                    pushes[at].append(spent(account, lambda: push(door, content, name)))
                    pulls[at].append(spent(account, lambda: pull(door, name)))
                    gets[at].append(spent(account, lambda: manifests(door)) / MANIFESTS * 1e6)
            yield from rows(pushes, pulls, gets)


def rows(pushes, pulls, gets):
    for what, seen, goal in [("push", pushes, "<= 0.3x"), ("pull", pulls, "<= 0.35x")]:
        ours, peer = ([seconds / BLOB_BYTES * 1e9 for seconds in side] for side in seen)
        yield Row(f"{what} of a 200 MB blob: CPU-s a GB", spread(ours, digits=2),
                  f"docker-registry {spread(peer, digits=2)}", times(ours, peer), goal)
    ours, peer = gets
    yield Row("GET of a manifest: CPU us", spread(ours), f"docker-registry {spread(peer)}",
              times(ours, peer), "<= 1/40")


def spent(account, work):
    before = account.seconds()
    work()
    return account.seconds() - before


def login(region):
    ecr = boto3.client("ecr", endpoint_url=region.endpoint, region_name="us-east-1",
                       aws_access_key_id="test", aws_secret_access_key="test")
    ecr.create_repository(repositoryName="bench")
    token = ecr.get_authorization_token()["authorizationData"][0]["authorizationToken"]
    return basic(*base64.b64decode(token).decode().split(":", 1))


@contextlib.contextmanager
def docker_registry(folder):
    """Debian's docker-registry over `folder`. Answers its port and account."""
    port, account = measure.e2e.free_port(), Account("docker-registry")
    config = folder / "config.json"
    config.write_text(json.dumps({
        "version": 0.1, "log": {"level": "error", "accesslog": {"disabled": True}},
        "storage": {"filesystem": {"rootdirectory": str(folder)}, "delete": {"enabled": True}},
        "http": {"addr": f"127.0.0.1:{port}", "relativeurls": True},
    }))
    argv = ["docker-registry", "serve", str(config)]
    with served("docker-registry", account, argv, lambda: connects(port)):
        yield port, account


def push(door, content, name):
    """As clients do: begin, all in one PATCH, commit."""
    # On a busy machine the peer's turn outlasts what a server waits for the next request.
    door.connection.close()
    place = door.ask("POST", "blobs/uploads/").expect(202).headers["Location"]
    place = door.ask("PATCH", place, content).expect(202).headers["Location"]
    door.ask("PUT", closing(place, name)).expect(201)


def pull(door, name):
    connection = http.client.HTTPConnection("127.0.0.1", door.port, timeout=60)
    connection.request("GET", f"/v2/{door.name}/blobs/{name}", headers=door.auth)
    answer, into, count = connection.getresponse(), memoryview(bytearray(PIECE)), 0
    assert answer.status == 200, answer.status
    while got := answer.readinto(into):
        count += got
    assert count == BLOB_BYTES
    connection.close()


def manifests(door):
    head = "".join(f"{name}: {value}\r\n" for name, value in door.auth.items())
    request = (f"GET /v2/{door.name}/manifests/1 HTTP/1.1\r\nHost: 127.0.0.1:{door.port}\r\n"
               f"Accept: {MANIFEST}\r\n{head}\r\n")
    measure.load("http", door.port, request.encode(), CLIENTS, MANIFESTS)
