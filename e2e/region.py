"""A running `gantry up`, what it leaves on the machine, and how to take that away."""

import contextlib
import hashlib
import json
import os
import pathlib
import re
import shutil
import signal
import socket
import subprocess
import tempfile
import time
import urllib.request

import boto3
from botocore.config import Config

CONFIG = Config(retries={"total_max_attempts": 1}, region_name="us-east-1")
CGROUPS = pathlib.Path("/sys/fs/cgroup")
# A machine may be slower than those the limits of time are meant for, an emulated one twenty times.
PATIENCE = int(os.environ.get("GANTRY_PATIENCE", "1"))
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


class Region:
    # Seconds; a machine that is busy with other tests may keep an agent waiting.
    lost_after = 60 * PATIENCE

    def __init__(self, binary, tag, *arguments):
        # Another run of the same tests may be at it on this machine: no two share a tag.
        self.tag = f"{tag[:8]}{os.urandom(2).hex()}"
        self.binary, self.arguments = binary, arguments
        self.data = pathlib.Path(tempfile.mkdtemp(prefix=f"gantry-{self.tag}-"))
        self.port = free_port()
        self.endpoint = f"http://127.0.0.1:{self.port}"
        self.process = None
        self.log = open(self.data / "stderr.log", "ab")
        client = lambda name: boto3.client(
            name, endpoint_url=self.endpoint, aws_access_key_id="test",
            aws_secret_access_key="test", config=CONFIG,
        )
        self.ecs, self.logs, self.sts, self.ec2 = map(client, ["ecs", "logs", "sts", "ec2"])

    def __enter__(self):
        self.before = self.on_machine()
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
            stdout=subprocess.DEVNULL, stderr=self.log,
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

    # What is on the machine, by kind: names that carry the tag, and what is shared by all tags
    # but needed by none.

    def on_machine(self):
        return {
            "cgroups": sorted(p for p in map(str, cgroups(f"gantry-{self.tag}")) if os.path.isdir(p)),
            "run folder": [str(path) for path in [self.run_folder(), self.lock()] if path.exists()],
            "mounts": [line for line in pathlib.Path("/proc/self/mounts").read_text().splitlines()
                       if str(self.data) in line or f"{self.run_folder()}/" in line],
            "supervisors": sorted(map(str, self.supervisors())),
            "interfaces": sorted(self._interfaces()),
            "tables": [name for _, name in tables() if name == self._table()],
            "addresses": sorted(loopback_addresses() - needed_addresses()),
        }

    def supervisors(self):
        """Pids; nothing tells whose they are but their sandboxes' folders, which may be gone."""
        for process in pathlib.Path("/proc").glob("[0-9]*"):
            with contextlib.suppress(OSError):
                if (process / "comm").read_text() == "gantry-shim\n" and \
                        f"{os.readlink(process / 'cwd')}/".startswith(f"{self.run_folder()}/"):
                    yield int(process.name)

    def run_folder(self):
        return pathlib.Path(f"/run/gantry-{self.tag}")

    def lock(self):
        return pathlib.Path(f"/run/gantry-{self.tag}.lock")

    def _table(self):
        return f"gantry_{self.tag.replace('-', '_')}"

    def _interfaces(self):
        """Host ends begin with three letters of the tag and as many of its hash."""
        shown = self.tag.replace("-", "")[:3]
        digest = hashlib.sha256(self.tag.encode()).digest()[:6 - len(shown)]
        prefix = shown + "".join("abcdefghijklmnopqrstuvwxyz234567"[byte & 31] for byte in digest)
        return re.findall(rf"^\d+: ({prefix}[^:@]*)", output("ip", "-o", "link"), re.M)

    def left_behind(self):
        """What is there now and was not before; given a moment, because the kernel is lazy."""

        def difference():
            now = self.on_machine()
            more = {kind: sorted(set(now[kind]) - set(self.before[kind])) for kind in now}
            return {kind: names for kind, names in more.items() if names}

        end = time.monotonic() + 20 * PATIENCE
        while difference() and time.monotonic() < end:
            time.sleep(0.1)
        return difference()

    def sweep(self):
        """Takes away by force what a failed test left: processes, mounts, cgroups, namespaces."""
        for procs in cgroups(f"gantry-{self.tag}/**/cgroup.procs"):
            try:
                pids = procs.read_text().split()
            except OSError:
                continue
            for pid in pids:
                try:
                    os.kill(int(pid), signal.SIGKILL)
                except ProcessLookupError:
                    pass
        for supervisor in self.supervisors():
            with contextlib.suppress(ProcessLookupError):
                os.kill(supervisor, signal.SIGKILL)
        time.sleep(0.2)
        for line in reversed(pathlib.Path("/proc/self/mounts").read_text().splitlines()):
            place = line.split()[1]
            # The run folder is a mount itself where `/run` is on a disk.
            if str(self.data) in place or f"{self.run_folder()}/" in f"{place}/":
                subprocess.run(["umount", "-l", place], check=False)
        for name in set(self._interfaces()):
            subprocess.run(["ip", "link", "delete", name], check=False, capture_output=True)
        for family, table in tables():
            if table == self._table():
                subprocess.run(["nft", "delete", "table", family, table], check=False)
        shutil.rmtree(self.run_folder(), ignore_errors=True)
        self.lock().unlink(missing_ok=True)
        for address in loopback_addresses() - needed_addresses():
            subprocess.run(["ip", "addr", "delete", address, "dev", "lo"], check=False)
        for folder in sorted(cgroups(f"gantry-{self.tag}/**/"), reverse=True):
            try:
                folder.rmdir()
            except OSError:
                pass


def cgroups(pattern):
    """Cgroups come and go while they are looked for, those of neighbours too: then from the start."""
    name, _, below = pattern.partition("/")
    for _ in range(100):
        try:
            return [path for top in named(name, CGROUPS) for path in (top.glob(below) if below else [top])]
        except OSError:
            pass
    raise AssertionError("cgroups came and went at every look")


def named(name, folder):
    """The cgroups of that name; those below another Gantry's are nobody's business, however deep."""
    for entry in os.scandir(folder):
        if entry.name == name:
            yield pathlib.Path(entry.path)
        elif entry.is_dir(follow_symlinks=False) and not entry.name.startswith("gantry-"):
            yield from named(name, entry.path)


# What all regions of a machine share.


def output(*words):
    return subprocess.run(words, capture_output=True, text=True, check=False).stdout


def tables():
    """Family and name of every firewall table of any Gantry."""
    return re.findall(r"^table (\S+) (gantry_\S+)$", output("nft", "list", "tables"), re.M)


def loopback_addresses():
    """The gateways' and the metadata address that Gantry added, with their lengths."""
    shown = output("ip", "-o", "addr", "show", "lo")
    return set(re.findall(r"inet (\S+) .*lo:gantry", shown))


def needed_addresses():
    """Those of them that a table says it needs; a table that is gone by now needs none."""
    listed = [output("nft", "list", "set", family, name, "addresses") for family, name in tables()]
    return {f"{address}/32" for text in listed for address in re.findall(r"\d+\.\d+\.\d+\.\d+", text)}
