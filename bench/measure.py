"""What every bench shares: CPU accounts, quantiles, the load generator, and rows of the table."""

import dataclasses
import json
import os
import pathlib
import statistics
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "e2e"))

from botocore.auth import SigV4Auth  # noqa: E402
from botocore.awsrequest import AWSRequest  # noqa: E402
from botocore.credentials import Credentials  # noqa: E402

import region as e2e  # noqa: E402

ROUNDS = 5
RELEASE = pathlib.Path(os.environ.get("CARGO_TARGET_DIR", ROOT / "target")) / "release"


@dataclasses.dataclass
class Row:
    """One line of the table. Without a peer that ran here, `peer` says what was recorded."""

    name: str
    ours: str
    peer: str = "-"
    ratio: str = "-"
    goal: str = "-"

    def __str__(self):
        return f"| {self.name} | {self.ours} | {self.peer} | {self.ratio} | {self.goal} |"


def spread(values, unit="", digits=1):
    """Median and range of the rounds."""
    show = lambda value: f"{value:,.{digits}f}"
    return f"{show(statistics.median(values))}{unit} ({show(min(values))}..{show(max(values))})"


def quantile(values, share):
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(len(ordered) * share))]


def times(ours, peer):
    """How many times the first median is of the second."""
    return f"{statistics.median(ours) / statistics.median(peer):.3g}x"


def load_average():
    return pathlib.Path("/proc/loadavg").read_text().split()[0]


class Account:
    """CPU seconds of processes and all their descendants, dead or alive, by a cgroup of its own.

    The unified hierarchy counts without any controller. Where it is the only one, containers leave
    the account for the agent's cgroup, so that is counted as well.
    """

    def __init__(self, name, *also):
        hybrid = pathlib.Path("/sys/fs/cgroup/unified")
        self.root = hybrid if hybrid.is_dir() else pathlib.Path("/sys/fs/cgroup")
        self.folder = self.root / f"bench-{name}"
        self.also = also

    def __enter__(self):
        self.folder.mkdir(exist_ok=True)
        return self

    def __exit__(self, *_):
        def emptied():
            try:
                self.folder.rmdir()
                return True
            except OSError:
                return False

        e2e.wait_for(f"{self.folder} is empty", emptied, 20)

    def enter(self):
        """Run in a child before exec, or with no argument for the caller."""
        (self.folder / "cgroup.procs").write_text(str(os.getpid()))

    def move(self, pid):
        (self.folder / "cgroup.procs").write_text(str(pid))

    def seconds(self):
        folders = [self.folder, *(self.root / name for name in self.also)]
        stats = [folder / "cpu.stat" for folder in folders]
        return sum(int(stat.read_text().split()[1]) for stat in stats if stat.exists()) / 1e6


class Measured(e2e.Region):
    """A region of the release build whose CPU is accounted for."""

    def __init__(self, name, *arguments):
        super().__init__(RELEASE / "gantry", f"b{name}", *arguments)
        self.account = Account(self.tag, f"gantry-{self.tag}")

    def __enter__(self):
        self.account.__enter__()
        self.key = self.issued_key()
        return super().__enter__()

    def __exit__(self, *exception):
        try:
            # Tasks outlive the region unless it is emptied, and nothing may stay behind.
            if self.process and self.process.poll() is None:
                self.reset()
        finally:
            super().__exit__(*exception)
            self.account.__exit__(*exception)

    def start(self):
        super().start()
        for pid in [self.process.pid, *descendants(self.process.pid)]:
            self.account.move(pid)

    def issued_key(self):
        """The key that a region in strict mode makes in an empty folder. The region knows it in
        open mode too, and so verifies the signatures made with it."""
        server = subprocess.Popen(
            [self.binary, "server", "--auth", "strict", "--listen", "127.0.0.1:0",
             "--data", self.data],
            stdout=subprocess.PIPE, stderr=self.log, text=True,
        )
        try:
            words = {}
            while "AWS_SECRET_ACCESS_KEY" not in words:
                line = server.stdout.readline()
                assert line, f"no key was shown: {self.errors()}"
                if line.startswith("export "):
                    name, value = line.removeprefix("export ").strip().split("=", 1)
                    words[name] = value
        finally:
            server.terminate()
            server.wait(timeout=30)
            server.stdout.close()
        return words["AWS_ACCESS_KEY_ID"], words["AWS_SECRET_ACCESS_KEY"]

    def memory_mib(self):
        status = pathlib.Path(f"/proc/{self.process.pid}/status").read_text()
        line = next(line for line in status.splitlines() if line.startswith("VmRSS:"))
        return int(line.split()[1]) / 1024


def descendants(pid):
    """Among them the process that all supervisors are forked from, and those that are spare."""
    lists = pathlib.Path(f"/proc/{pid}/task").glob("*/children")
    children = [int(child) for text in lists for child in text.read_text().split()]
    return children + [one for child in children for one in descendants(child)]


def build_image(region):
    """The end to end tests' image with the program that stamps the time of its exec."""
    with tempfile.TemporaryDirectory(prefix="gantry-bench-") as folder:
        rootfs(pathlib.Path(folder))
        region.build_image(folder, "bb:1")


def rootfs(folder):
    e2e.make_rootfs(folder)
    (folder / "bin/stamp").write_bytes((RELEASE / "stamp").read_bytes())
    (folder / "bin/stamp").chmod(0o755)


def signed(endpoint, service, target, body, key=("test", "test")):
    """A whole HTTP/1.1 request of a JSON service, signed once; good for five minutes."""
    headers = {"Content-Type": "application/x-amz-json-1.1", "X-Amz-Target": target}
    request = AWSRequest("POST", f"{endpoint}/", headers=headers, data=json.dumps(body).encode())
    SigV4Auth(Credentials(*key), service, "us-east-1").add_auth(request)
    request.headers["Host"] = endpoint.removeprefix("http://")
    request.headers["Content-Length"] = str(len(request.data))
    head = "".join(f"{name}: {value}\r\n" for name, value in request.headers.items())
    return f"POST / HTTP/1.1\r\n{head}\r\n".encode() + request.data


def load(kind, port, request, clients, requests):
    """Runs the load generator; every request must be answered with success."""
    with tempfile.NamedTemporaryFile(prefix="gantry-bench-") as file:
        file.write(request)
        file.flush()
        done = subprocess.run(
            [RELEASE / "load", kind, f"127.0.0.1:{port}", file.name, str(clients), str(requests)],
            capture_output=True, text=True, timeout=120,
        )
    assert done.returncode == 0, done.stderr
    answer = json.loads(done.stdout)
    assert answer["answered"] == requests, f"{answer} {done.stderr}"
    return answer
