"""The peers: programs that can be installed and do the same work, each with a CPU account."""

import contextlib
import itertools
import json
import pathlib
import shutil
import socket
import subprocess
import tempfile
import time

from measure import Account, e2e, rootfs


@contextlib.contextmanager
def served(name, account, argv, ready):
    """A server in its account until the block ends."""
    program = shutil.which(argv[0])
    assert program, f"{argv[0]} is not there; bench/README.md says how to install it"
    with account, tempfile.TemporaryFile() as log:
        process = subprocess.Popen(
            [program, *argv[1:]], stdout=log, stderr=log, preexec_fn=account.enter
        )
        try:
            def answers():
                log.seek(0)
                assert process.poll() is None, f"{name} ended: {log.read()[-2000:]}"
                return ready()

            e2e.wait_for(f"{name} answers", answers)
            yield
        finally:
            process.terminate()
            process.wait(timeout=30)


def connects(port):
    try:
        socket.create_connection(("127.0.0.1", port), 1).close()
        return True
    except OSError:
        return False


@contextlib.contextmanager
def moto():
    """moto_server: AWS in memory, the most used stand-in. Answers its port and account."""
    port, account = e2e.free_port(), Account("moto")
    argv = ["moto_server", "-H", "127.0.0.1", "-p", str(port)]
    with served("moto_server", account, argv, lambda: connects(port)):
        yield port, account


@contextlib.contextmanager
def etcd(folder):
    """One etcd that syncs to the disk under `folder`. Answers its client port and account."""
    port, peers, account = e2e.free_port(), e2e.free_port(), Account("etcd")
    client, peer = f"http://127.0.0.1:{port}", f"http://127.0.0.1:{peers}"
    argv = [
        "etcd", "--data-dir", str(folder), "--listen-client-urls", client,
        "--advertise-client-urls", client, "--listen-peer-urls", peer,
        "--initial-advertise-peer-urls", peer, "--initial-cluster", f"default={peer}",
        "--log-level", "warn",
    ]
    with served("etcd", account, argv, lambda: connects(port)):
        yield port, account


class Runc:
    """`runc run` of the same root file system with the same memory limit, without an engine."""

    def __init__(self, *command):
        self.account, self.command, self.numbers = Account("runc"), command, itertools.count()

    def __enter__(self):
        assert shutil.which("runc"), "runc is not there: apt-get install runc"
        self.account.__enter__()
        self.bundle = pathlib.Path(tempfile.mkdtemp(prefix="gantry-bench-runc-"))
        rootfs(self.bundle / "rootfs")
        subprocess.run(["runc", "spec"], cwd=self.bundle, check=True)
        file = self.bundle / "config.json"
        spec = json.loads(file.read_text())
        spec["process"].update(terminal=False, args=list(self.command))
        spec["linux"]["resources"]["memory"] = {"limit": 64 << 20}
        file.write_text(json.dumps(spec))
        return self

    def __exit__(self, *exception):
        shutil.rmtree(self.bundle)
        self.account.__exit__(*exception)

    def run(self):
        """One container from nothing to gone; answers milliseconds until it was exec'd."""
        name = f"bench-{next(self.numbers)}"
        started = time.time_ns()
        done = subprocess.run(
            ["runc", "run", "--bundle", self.bundle, name],
            capture_output=True, text=True, timeout=60, preexec_fn=self.account.enter,
        )
        assert done.returncode == 0, done.stderr
        return (int(done.stdout.split()[0]) - started) / 1e6
