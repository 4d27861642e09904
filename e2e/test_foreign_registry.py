"""A registry of others that wants to know who asks: the logins of the agent's environment. That
registry is a second control plane, in strict mode."""

import base64
import json
import os
import subprocess

import pytest

from halves import Halves
from region import Region
from registry.archive import docker_archive, layer


class Far(Halves):
    """A control plane without an agent, and an image in its registry."""

    def start(self):
        self.start_server()

    def environment(self):
        key, secret = self.first_key()
        return {**super().environment(), "AWS_ACCESS_KEY_ID": key, "AWS_SECRET_ACCESS_KEY": secret}

    @property
    def host(self):
        return f"127.0.0.1:{self.port}"

    def password(self):
        token = self.client("ecr", *self.first_key()).get_authorization_token()["authorizationData"][0]
        return base64.b64decode(token["authorizationToken"]).decode().split(":", 1)[1]


@pytest.fixture(scope="module")
def far(binary, rootfs, tmp_path_factory):
    with Far(binary, "efar", auth="strict") as far:
        far.client("ecr", *far.first_key()).create_repository(repositoryName="team/app")
        saved = docker_archive(tmp_path_factory.mktemp("far") / "app.tar", layer(rootfs, "far"), "far:1", ["cat", "/mark"])
        far.gantry("image", "push", saved, f"{far.host}/team/app:1")
        yield far


def packed(user, password):
    return {"auth": base64.b64encode(f"{user}:{password}".encode()).decode(), "email": "a@b.c"}


def ran(binary, far, tag):
    """The task that ran the image in a region of its own, its output, and what that region logged."""
    with Region(binary, tag) as region:
        region.ecs.create_cluster(clusterName="c")
        region.register("far", image=f"{far.host}/team/app:1", task={"networkMode": "none"})
        arn = region.run_task("c", "far")
        task = region.until("c", arn, "STOPPED")
        output = region.output("c", arn) if task["stopCode"] == "EssentialContainerExited" else None
        logged = region.errors()
        region.reset()
        region.stop()
        assert region.left_behind() == {}
    return task, output, logged


@pytest.mark.parametrize("form", ["docker", "dockercfg"])
def test_an_image_is_pulled_with_the_agents_login(binary, far, monkeypatch, form):
    password = far.password()
    login = {"username": "AWS", "password": password} if form == "docker" else packed("AWS", password)
    other = {"username": "x", "password": "y"} if form == "docker" else packed("x", "y")
    monkeypatch.setenv("ECS_ENGINE_AUTH_TYPE", form)
    monkeypatch.setenv("ECS_ENGINE_AUTH_DATA", json.dumps({
        "https://index.docker.io/v1/": other, f"https://{far.host}": other, f"{far.host}/team": login}))
    _, output, logged = ran(binary, far, f"el{form[6:]}")
    assert output == ["far"]
    assert password not in logged and packed("AWS", password)["auth"] not in logged


@pytest.mark.parametrize("login, said", [
    (None, "no basic auth credentials"),
    (packed("AWS", "guessed"), "Your Authorization Token is invalid"),
], ids=["none", "wrong"])
def test_without_the_right_login_the_reason_is_told(binary, far, monkeypatch, login, said):
    if login:
        monkeypatch.setenv("ECS_ENGINE_AUTH_TYPE", "dockercfg")
        monkeypatch.setenv("ECS_ENGINE_AUTH_DATA", json.dumps({far.host: login}))
    task, _, _ = ran(binary, far, f"en{'wrong' if login else 'none'}")
    assert task["stopCode"] == "TaskFailedToStart"
    assert task["stoppedReason"].startswith("CannotPullContainerError: ")
    assert said in task["stoppedReason"]


def test_what_cannot_be_read_is_told_at_once_and_without_its_secrets(binary, starts, tmp_path):
    secret = base64.b64encode(b"no colon in it").decode()
    given = {"ECS_ENGINE_AUTH_TYPE": "dockercfg",
             "ECS_ENGINE_AUTH_DATA": json.dumps({"registry.test": {"auth": secret}})}
    done = subprocess.run([binary, "up", "--listen", "127.0.0.1:0", "--data",
                           tmp_path / "new", "--auth", "strict", "--tag", starts.tag("ebad")],
                          env={**os.environ, **given}, capture_output=True, text=True, timeout=60)
    assert done.returncode != 0
    # A welcome, and in strict mode a key that is shown only once, would be of a region that never was.
    assert (done.stdout, (tmp_path / "new").exists()) == ("", False)
    assert 'ECS_ENGINE_AUTH_DATA, "registry.test": its auth must be' in done.stderr
    assert secret not in done.stderr + done.stdout
