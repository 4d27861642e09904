"""A running `gantry up`, and what one does with it."""

import contextlib
import copy
import json
import os
import pathlib
import shutil
import signal
import socket
import subprocess
import tempfile
import time
import urllib.request

import boto3
from botocore.config import Config

from traces import PATIENCE, Traces, new_tag

CONFIG = Config(retries={"total_max_attempts": 1}, region_name="us-east-1")
# What the operator's doors want to hear; no web page can say it.
OPERATOR = {"x-gantry-operator": "test"}
APPLETS = ("sh sleep echo cat ls httpd nc wget id true false env kill ps hostname head tail dd yes wc"
           .split())


def make_rootfs(folder):
    """A root file system of Debian's static busybox and a page to serve."""
    busybox = shutil.which("busybox")
    assert busybox, "busybox is not there: apt-get install busybox-static"
    for part in ["bin", "etc", "tmp", "www", "root", "proc", "sys", "dev"]:
        (folder / part).mkdir(parents=True, exist_ok=True)
    shutil.copy(busybox, folder / "bin/busybox")
    for applet in APPLETS:
        (folder / "bin" / applet).symlink_to("busybox")
    (folder / "etc/passwd").write_text("root:x:0:0:root:/root:/bin/sh\nweb:x:100:101::/:/bin/sh\n")
    (folder / "etc/group").write_text("root:x:0:\nweb:x:101:\n")
    (folder / "www/index.html").write_text("served by a container\n")


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def wait_for(what, condition, seconds=60):
    """Asks until `condition` holds and answers what it answered."""
    seconds *= PATIENCE
    end = time.monotonic() + seconds
    while True:
        found = condition()
        if found:
            return found
        assert time.monotonic() < end, f"not within {seconds} s: {what}"
        # On a slow machine asking takes from what is waited for.
        time.sleep(0.05 * PATIENCE)


def listens(port, address="127.0.0.1"):
    """RUNNING says that a program was started, not that it listens already."""
    with contextlib.suppress(OSError), socket.create_connection((address, port), timeout=2):
        return True
    return False


class Region(Traces):
    # Seconds; a machine that is busy with other tests may keep an agent waiting.
    lost_after = 60 * PATIENCE

    def __init__(self, binary, tag, *arguments):
        tag = new_tag(tag)
        super().__init__(tag, pathlib.Path(tempfile.mkdtemp(prefix=f"gantry-{tag}-")))
        # A test may let it go on under another.
        self.first_tag = self.tag
        self.binary, self.arguments = binary, arguments
        self.port = free_port()
        self.endpoint = f"http://127.0.0.1:{self.port}"
        self.process, self.stdout = None, subprocess.DEVNULL
        self.log = open(self.data / "stderr.log", "ab")
        self._make_clients("test")

    def _make_clients(self, key):
        client = lambda name: boto3.client(
            name, endpoint_url=self.endpoint, aws_access_key_id=key,
            aws_secret_access_key="test", config=CONFIG,
        )
        self.ecs, self.logs, self.sts, self.ec2 = map(client, ["ecs", "logs", "sts", "ec2"])

    def as_account(self, account):
        """The same region as another account's administrator sees it in open mode."""
        other = copy.copy(self)
        other._make_clients(account)
        return other

    def __enter__(self):
        super().__enter__()
        try:
            self.start()
        except BaseException:
            self.__exit__()
            raise
        return self

    def __exit__(self, failed=None, *_):
        if failed:
            print(f"{self.tag} said: {self.errors()}")
        self.stop()
        self.log.close()
        self.sweep()
        if self.tag != self.first_tag:
            Traces(self.first_tag, self.data).sweep()
        if os.environ.get("GANTRY_KEEP"):
            print(f"kept {self.data}")
        else:
            shutil.rmtree(self.data, ignore_errors=True)

    def start(self):
        self.launch()
        self.wait_ready()

    def launch(self):
        self.process = subprocess.Popen(
            [self.binary, "up", "--listen", f"127.0.0.1:{self.port}", "--data", self.data,
             *self.arguments_of_tag(), "--host-lost-after", str(self.lost_after), *self.arguments],
            stdout=self.stdout, stderr=self.log,
            env=self.environment_of_process("info"),
        )

    def arguments_of_tag(self):
        return ["--tag", self.tag]

    def environment_of_process(self, log):
        return {**os.environ, "GANTRY_LOG": log}

    def wait_ready(self):
        wait_for("the region answers and its agent is connected", self.connected)

    def connected(self):
        return (self.health() or {}).get("hostsConnected") == 1

    def health(self):
        """What the region says of itself; None while it does not answer."""
        assert self.process.poll() is None, f"gantry ended: {self.errors()}"
        try:
            with urllib.request.urlopen(f"{self.endpoint}/_gantry/health", timeout=PATIENCE) as answer:
                return json.load(answer)
        except OSError:
            return None

    def stop(self):
        """A clean stop: it has the time to tidy up."""
        if self.process and self.process.poll() is None:
            self.process.terminate()
            self.process.wait(timeout=30 * PATIENCE)

    def kill(self):
        """kill -9: nothing is given time to tidy up."""
        self.process.send_signal(signal.SIGKILL)
        self.process.wait(timeout=10 * PATIENCE)

    def errors(self):
        self.log.flush()
        return (self.data / "stderr.log").read_text()[-4000:]

    def environment(self):
        return {
            **os.environ, "AWS_ENDPOINT_URL": self.endpoint, "AWS_ACCESS_KEY_ID": "test",
            "AWS_SECRET_ACCESS_KEY": "test", "AWS_DEFAULT_REGION": "us-east-1", "AWS_PAGER": "",
        }

    def gantry(self, *words):
        done = subprocess.run(
            [self.binary, *words], env=self.environment(), capture_output=True, text=True, timeout=120 * PATIENCE
        )
        assert done.returncode == 0, f"gantry {' '.join(map(str, words))}: {done.stderr}"
        return done.stdout

    def build_image(self, folder, tag, *command):
        self.gantry("image", "build", folder, "--tag", tag, "--data", self.data, "--", *command)

    def reset(self):
        request = urllib.request.Request(f"{self.endpoint}/_gantry/reset", method="POST",
                                         headers=OPERATOR)
        urllib.request.urlopen(request, timeout=150 * PATIENCE).read()

    def register(self, family, **container):
        """Registers a task definition of one container; `task=` holds members of the whole."""
        task = container.pop("task", {})
        container = {"name": "main", "image": "bb:1", "memory": 64, "stopTimeout": 2, **container}
        answer = self.ecs.register_task_definition(
            family=family, containerDefinitions=[container], **task
        )
        return answer["taskDefinition"]["taskDefinitionArn"]

    def run_task(self, cluster, definition, **more):
        answer = self.ecs.run_task(cluster=cluster, taskDefinition=definition, **more)
        assert answer["failures"] == [], answer["failures"]
        return answer["tasks"][0]["taskArn"]

    def task(self, cluster, arn):
        return self.ecs.describe_tasks(cluster=cluster, tasks=[arn])["tasks"][0]

    def until(self, cluster, arn, status, seconds=60):
        def reached():
            task = self.task(cluster, arn)
            return task if task["lastStatus"] == status else None

        return wait_for(f"task {arn} is {status}", reached, seconds)

    def output(self, cluster, arn, container="main"):
        """The lines a container wrote where no log configuration sends them elsewhere."""
        events = self.logs.get_log_events(
            logGroupName=f"/gantry/ecs/{cluster}",
            logStreamName=f"{container}/{arn.rsplit('/', 1)[1]}", startFromHead=True,
        )["events"]
        return [event["message"] for event in events]
