"""A host or a folder that will not do: Gantry ends, and says what to mend."""

import os
import pathlib
import shutil
import socket
import subprocess
import tempfile

import pytest

from halves import Halves
from region import PATIENCE, Region, wait_for
from traces import Traces, second_tag

NOBODY = 65534
# In a mount namespace of its own, so that this machine keeps its cgroups.
WITHOUT_CGROUPS = ("unshare", "--mount", "sh", "-c", 'umount -lR /sys/fs/cgroup && exec "$@"', "sh")


@pytest.fixture
def up(binary, starts, tmp_path):
    """Runs `gantry up` that is expected to end by itself."""
    tag = starts.tag("ehosts")

    def run(*words, before=(), data=tmp_path / "data", program=binary, listen="127.0.0.1:0", **how):
        done = subprocess.run(
            [*before, program, "up", "--listen", listen, "--tag", tag, "--data", data, *words],
            capture_output=True, text=True, timeout=30 * PATIENCE,
            env={**os.environ, "GANTRY_LOG": ""}, **how)
        print(done.stderr)
        assert done.returncode == 1, done.stderr
        assert done.stderr.startswith("gantry: ") and done.stderr.count("\n") == 1, done.stderr
        assert "panicked" not in done.stderr
        return done.stderr

    return run


@pytest.fixture
def open_folder():
    """A folder that anyone may enter, unlike those of pytest."""
    with tempfile.TemporaryDirectory(prefix="gantry-ehosts-") as folder:
        os.chmod(folder, 0o755)
        yield pathlib.Path(folder)


def test_without_root(binary, up, open_folder):
    program = shutil.copy(binary, open_folder / "gantry")
    data = open_folder / "data"
    data.mkdir()
    os.chown(data, NOBODY, NOBODY)
    said = up(program=program, data=data, user=NOBODY, group=NOBODY, extra_groups=[])
    assert "needs root" in said and "sudo" in said


def test_a_port_that_is_taken(up):
    with socket.create_server(("127.0.0.1", 0)) as other:
        port = other.getsockname()[1]
        said = up(listen=f"127.0.0.1:{port}")
    assert f"127.0.0.1:{port}" in said and "--listen" in said


def test_a_folder_in_use(up, region):
    said = up(data=region.data)
    assert str(region.data) in said
    assert f"in use by process {region.process.pid}" in said and "choose another folder" in said


def test_a_folder_that_cannot_be_written(up, tmp_path):
    (tmp_path / "file").write_text("not a folder")
    said = up(data=tmp_path / "file" / "data")
    assert str(tmp_path / "file" / "data") in said and "Not a directory" in said


def test_without_cgroups(up):
    said = up(before=WITHOUT_CGROUPS)
    assert "cgroup" in said and "mount" in said


def test_without_nft(up):
    """It is looked for in $PATH and where administrators' tools are."""
    hide = "for d in /usr/sbin /sbin; do mount -t tmpfs none $d; done; export PATH=/nowhere; exec"
    said = up(before=("unshare", "--mount", "sh", "-c", f'{hide} "$@"', "sh"))
    assert "nft" in said and "install" in said


class Untrusting(Region):
    """On a host that has no CA certificates, as Debian's smallest has none."""

    def environment_of_process(self, log):
        return super().environment_of_process(log) | {
            "SSL_CERT_FILE": "/dev/null", "SSL_CERT_DIR": "/nowhere"}


def test_without_certificates_images_made_here_run(binary, rootfs, tmp_path):
    with Untrusting(binary, "bare") as region:
        region.build_image(rootfs, "bb:1")
        region.ecs.create_cluster()
        arn = region.run_task("default", region.register("here", command=["true"]))
        assert region.until("default", arn, "STOPPED")["containers"][0]["exitCode"] == 0
        assert "install this host's CA certificates" in region.errors()
        told = subprocess.run([binary, "doctor", "--data", tmp_path], capture_output=True, text=True,
                              env=region.environment_of_process("info"), timeout=30 * PATIENCE)
        assert "less  CA certificates" in told.stdout and "ca-certificates" in told.stdout
        region.reset()
        region.stop()
        assert region.left_behind() == {}


def test_doctor_names_what_is_missing(binary, tmp_path):
    done = subprocess.run([*WITHOUT_CGROUPS, binary, "doctor", "--data", tmp_path],
                          capture_output=True, text=True, timeout=30 * PATIENCE)
    assert done.returncode == 1
    assert "FAIL  cgroups" in done.stdout and "mount" in done.stdout


class Twins(Halves):
    """A control plane, its agent, and one that works on a copy of that agent's folder."""

    lost_after = 30 * PATIENCE
    refused = "another agent is this host; if this one works on a copy of the other's data folder " \
              "or machine, start it with an empty data folder (--data), as a host of its own"

    def __init__(self, binary, folder):
        super().__init__(binary, "etwins")
        self.copied, self.empty, self.copy_log = (
            folder / name for name in ("copy", "empty", "copy.log"))
        self.command = ["sleep", f"98{self.port}"]
        self.second = Traces(second_tag(self.tag), folder)

    def __enter__(self):
        self.second.__enter__()
        return super().__enter__()

    def __exit__(self, *error):
        try:
            super().__exit__(*error)
        finally:
            self.second.sweep()

    def left_behind(self):
        left = {self.tag: super().left_behind(), self.second.tag: self.second.left_behind()}
        return {tag: what for tag, what in left.items() if what}

    def start_copy(self, data):
        with open(self.copy_log, "ab") as said:
            self.copy = subprocess.Popen(
                [self.binary, "agent", "--server", f"{self.server_at}:{self.port}", "--data",
                 data, "--tag", self.second.tag, "--serve-all", "--token-file",
                 self.server_data / "link.token"],
                stdout=subprocess.DEVNULL, stderr=said, env=self.environment_of_process("info"))

    def stop_copy(self):
        self.copy.terminate()
        assert self.copy.wait(timeout=30 * PATIENCE) == 0

    def refusals(self):
        """What the copy's operator reads of them."""
        said = self.copy_log.read_text().splitlines()
        return [line for line in said if self.refused in line and " WARN " in line]

    def running(self):
        """The processes of the service's tasks, whichever agent's they are."""
        found = subprocess.run(["pgrep", "-fx", " ".join(self.command)], capture_output=True, text=True)
        return set(found.stdout.split())

    def serve_and_copy(self, rootfs):
        """Starts a service of two tasks and copies the agent's folder; answers their processes."""
        self.build_image(rootfs, "bb:1")
        self.ecs.create_cluster()
        self.register("stay", command=self.command)
        self.ecs.create_service(cluster="default", serviceName="stay", taskDefinition="stay",
                                desiredCount=2)
        self.wait_running(2)
        shutil.copytree(self.agent_data, self.copied, symlinks=True,
                        ignore=shutil.ignore_patterns("*.sock", "blocks.json"))
        running = self.running()
        assert len(running) == 2
        return running

    def scale(self, count):
        self.ecs.update_service(cluster="default", service="stay", desiredCount=count)
        self.wait_running(count)

    def wait_running(self, count):
        # What is reported is on disk, too.
        wait_for(f"{count} are reported to run", lambda: self.ecs.describe_services(
            cluster="default", services=["stay"])["services"][0]["runningCount"] == count)


def test_a_copied_agent_is_refused_in_words_and_runs_nothing(binary, rootfs, tmp_path):
    with Twins(binary, tmp_path) as region:
        before = region.serve_and_copy(rootfs)
        region.start_copy(region.copied)
        try:
            wait_for("it is refused", lambda: len(region.refusals()) == 1)
            # It gave networks to the tasks it found, as it does after a restart of its machine.
            wait_for("it lets its tasks go", lambda: not os.listdir(region.copied / "agent/tasks"))
        finally:
            region.stop_copy()
        assert region.running() == before

        # Of a control plane that restarted it is the first to ask.
        region.kill_agent()
        region.kill_server()
        region.start_server()
        region.start_copy(region.copied)
        try:
            wait_for("it is refused again", lambda: len(region.refusals()) == 2)
            region.start_agent()
            region.scale(3)
            assert len(region.running()) == 3 and before <= region.running()
        finally:
            region.stop_copy()

        # As it is told to be.
        before = region.running()
        region.start_copy(region.empty)
        try:
            wait_for("it is a host of its own",
                     lambda: (region.health() or {}).get("hostsConnected") == 2)
            # The service may have spread to it.
            assert before <= region.running()
            region.reset()
        finally:
            region.stop_copy()
        region.stop()
        assert region.left_behind() == {}


class Replaced(Twins):
    """The original is given up soon."""

    lost_after = 10 * PATIENCE


def test_an_original_whose_host_a_copy_is_by_now_ends_its_containers(binary, rootfs, tmp_path):
    with Replaced(binary, tmp_path) as region:
        before = region.serve_and_copy(rootfs)
        region.kill_agent()
        region.start_copy(region.copied)
        try:
            wait_for("the copy runs the service",
                     lambda: len(region.running() - before) == 2, seconds=120)
            assert before <= region.running(), "nobody looks after the original's"
            region.start_agent()
            wait_for("the original's have ended", lambda: not region.running() & before)
            assert region.errors().count("ending its containers") == 2, region.errors()
            region.wait_running(2)
            assert len(region.running()) == 2, "each runs once"
            region.reset()
        finally:
            region.stop_copy()
        region.stop()
        assert region.left_behind() == {}
