"""kill -9 under 200 pushes at once: what was acknowledged is there, nothing is torn, uploads go on,
and a sweep afterwards frees what nobody names and nothing else."""

import hashlib
import json
import os
import pathlib
import random
import threading
import urllib.request

import pytest

from registry.door import Door, digest
from region import OPERATOR, wait_for
from test_registry import client, login

PUSHERS = 200
ROUNDS = 3
NAMES = [f"kill/{n}" for n in range(5)]


class Pusher(threading.Thread):
    """Pushes images until the registry is gone, and notes what was acknowledged."""

    def __init__(self, port, auth, number, shared):
        super().__init__(daemon=True)
        self.door = Door(port, NAMES[number % len(NAMES)], auth)
        self.number, self.shared, self.kept, self.failure = number, shared, {}, None
        self.random = random.Random(number)

    def run(self):
        try:
            for turn in range(1_000_000):
                own = self.random.randbytes(self.random.randrange(1, 200_000))
                content = self.door.manifest(own, self.shared)
                tag = f"p{self.number}-{os.getpid()}-{turn}"
                self.door.put(tag, content).expect(201)
                self.kept[self.door.name, tag] = content
        except AssertionError as failure:
            self.failure = failure
        except Exception:
            pass  # The registry was killed under it.


def files(region):
    return {path.name: path for path in pathlib.Path(region.data, "blobs/sha256").glob("*/*")}


def sweep(region):
    request = urllib.request.Request(f"{region.endpoint}/_gantry/sweep", method="POST", headers=OPERATOR)
    with urllib.request.urlopen(request, timeout=60) as answer:
        return json.load(answer)


def check(region, kept):
    """Every acknowledged image is there whole; every file has its own name."""
    doors = {name: Door(region.port, name) for name in NAMES}
    for (name, tag), content in kept.items():
        assert doors[name].get(f"manifests/{tag}").expect(200).body == content
        for layer in json.loads(content)["layers"]:
            doors[name].ask("HEAD", f"blobs/{layer['digest']}").expect(200, Content_Length=str(layer["size"]))
    for name, path in files(region).items():
        assert hashlib.sha256(path.read_bytes()).hexdigest() == name, f"{path} is torn"


def test_nothing_is_torn_or_lost(region):
    ecr = client(region)
    for name in NAMES:
        ecr.create_repository(repositoryName=name)
    shared, kept = os.urandom(300_000), {}
    auth = login(ecr)
    for turn in range(ROUNDS):
        pushers = [Pusher(region.port, auth, number, shared) for number in range(PUSHERS)]
        for pusher in pushers:
            pusher.start()
        enough = PUSHERS // 4 * (turn + 1)
        wait_for("pushes are acknowledged",
                 lambda: sum(len(pusher.kept) for pusher in pushers) >= enough, 300)
        region.kill()
        for pusher in pushers:
            pusher.join(timeout=60)
            assert pusher.failure is None, pusher.failure
            kept.update(pusher.kept)
        region.start()
        check(region, kept)
    print(f"{ROUNDS} kills, {len(kept)} images acknowledged, 0 lost, {len(files(region))} blobs, 0 torn")

    # Images and a whole repository go; their blobs may, those of the others may not.
    gone = {key for key in kept if key[0] == NAMES[0]}
    ecr.delete_repository(repositoryName=NAMES[0], force=True)
    freed = sweep(region)
    assert freed["blobs"] >= len(gone), "a manifest and a layer of each, at least"
    left = {key: content for key, content in kept.items() if key not in gone}
    check(region, left)
    named = {digest(content).removeprefix("sha256:") for content in left.values()}
    for content in left.values():
        document = json.loads(content)
        named |= {it["digest"].removeprefix("sha256:") for it in [document["config"], *document["layers"]]}
    assert named <= set(files(region))
    for (name, tag), content in kept.items():
        if name == NAMES[0]:
            assert digest(content).removeprefix("sha256:") not in files(region)
    assert sweep(region) == {"blobs": 0, "bytes": 0}


@pytest.fixture
def door(region):
    ecr = client(region)
    ecr.create_repository(repositoryName="resume")
    return Door(region.port, "resume", login(ecr))


def test_an_upload_goes_on_after_a_kill(region, door):
    first, second = os.urandom(3_000_000), os.urandom(1_000_000)
    place = door.begin()
    door.ask("PATCH", place, first).expect(202)
    region.kill()
    region.start()
    door.connection.close()
    door.get(place).expect(204, Range=f"0-{len(first) - 1}")
    door.ask("PATCH", place, second, Content_Range=f"{len(first)}-{len(first) + len(second) - 1}").expect(202)
    name = digest(first + second)
    door.ask("PUT", f"{place}?digest={name}").expect(201)
    assert digest(door.get(f"blobs/{name}").body) == name
