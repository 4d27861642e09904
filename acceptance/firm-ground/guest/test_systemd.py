"""Beside systemd, which takes the root of version 2's tree for its own. Runs in the guest's copy of
`e2e`."""

import pathlib
import subprocess
import types

from region import PATIENCE, Region, wait_for

# What users are told to take.
UNIT = pathlib.Path(__file__).with_name("gantry.service")
STARTS = "ExecStart=/usr/local/bin/gantry up\n"


def systemctl(*words):
    subprocess.run(["systemctl", *words], check=True, timeout=60 * PATIENCE)


def use(region, cluster, family):
    """A Fargate task that stays; the folder of its cgroup."""
    subnet = region.ec2.describe_subnets()["Subnets"][0]["SubnetId"]
    region.register(family, command=["sleep", "3600"], task=dict(
        requiresCompatibilities=["FARGATE"], networkMode="awsvpc", cpu="256", memory="512"))
    arn = region.run_task(cluster, family, launchType="FARGATE", networkConfiguration={
        "awsvpcConfiguration": {"subnets": [subnet]}})
    region.until(cluster, arn, "RUNNING")
    (process,) = processes(region, arn)
    return arn, pathlib.Path("/sys/fs/cgroup") / process.read_text().strip().removeprefix("0::/")


def processes(region, arn):
    task = arn.rsplit("/", 1)[1]
    texts = {one: read(one) for one in pathlib.Path("/proc").glob("[0-9]*/cgroup")}
    parent = f"/gantry-{region.tag}/"
    return [one for one, text in texts.items() if parent in text and task in text]


def read(path):
    try:
        return path.read_text()
    except (FileNotFoundError, ProcessLookupError):
        return ""


def limits(folder):
    names = ["cpu.max", "cpu.weight", "memory.max", "pids.max"]
    return [(folder / name).read_text().strip() for name in names]


def test_limits_outlast_what_systemd_does_to_the_tree(region, cluster):
    expected = ["25000 100000", "10", str(64 << 20), "4096"]
    first, folder = use(region, cluster, "first")
    assert limits(folder) == expected
    for control in ("CPUWeight=200", "IOWeight=200"):
        # While it runs the controller is wanted at the root, afterwards it is not.
        text = f"[Service]\nType=oneshot\nExecStart=/bin/true\n{control}\n"
        pathlib.Path("/run/systemd/system/gantry-weight.service").write_text(text)
        systemctl("daemon-reload")
        systemctl("start", "gantry-weight.service")
    systemctl("daemon-reload")
    assert limits(folder) == expected
    second, other = use(region, cluster, "second")
    assert limits(other) == expected
    for arn in (first, second):
        region.ecs.stop_task(cluster=cluster, task=arn)
        region.until(cluster, arn, "STOPPED")
    wait_for("their cgroups are gone", lambda: not folder.exists() and not other.exists())


class Service(Region):
    """Runs as a service of systemd."""

    def start(self):
        self.unit = f"gantry-test-{self.tag}.service"
        words = [self.binary, "up", "--listen", f"127.0.0.1:{self.port}", "--data", self.data,
                 "--tag", self.tag, "--host-lost-after", self.lost_after]
        text = UNIT.read_text()
        assert STARTS in text
        text = text.replace(STARTS, f"ExecStart={' '.join(map(str, words))}\nEnvironment=GANTRY_LOG=info\n"
                                    f"StandardError=append:{self.data / 'stderr.log'}\n")
        pathlib.Path("/run/systemd/system", self.unit).write_text(text)
        systemctl("daemon-reload")
        systemctl("start", self.unit)
        self.process = types.SimpleNamespace(poll=lambda: None)
        self.wait_ready()

    def stop(self):
        systemctl("stop", self.unit)


def test_tasks_outlive_a_restart_of_the_service(binary, rootfs):
    with Service(binary, "unit") as region:
        region.build_image(rootfs, "bb:1")
        region.ecs.create_cluster()
        arn, folder = use(region, "default", "stays")
        before = processes(region, arn)
        systemctl("restart", region.unit)
        region.wait_ready()
        assert before and processes(region, arn) == before
        assert limits(folder)[2] == str(64 << 20)
        region.reset()
        region.stop()
        assert region.left_behind() == {}
