"""One region for each test module: a real `gantry up` on a free port, with its own data folder
and tag, real containers of an image made on the spot, and nothing left behind."""

import os
import pathlib
import shutil
import subprocess
import tempfile

import pytest

from region import PATIENCE, Region, make_rootfs
from starts import Starts
from traces import TAGS, Traces, loopback_addresses, needed_addresses

ROOT = pathlib.Path(__file__).resolve().parent.parent


@pytest.fixture(scope="session", autouse=True)
def machine():
    """After all tests nothing of the machine carries a tag that one of them made."""
    addresses = loopback_addresses() - needed_addresses()
    yield
    left = {tag: what for tag in TAGS if (what := Traces(tag, f"/gantry-{tag}-").carried())}
    assert left == {}, "tests left this behind"
    assert loopback_addresses() - needed_addresses() <= addresses, "tests left addresses behind"


@pytest.fixture(scope="session")
def binary():
    path = pathlib.Path(os.environ.get("GANTRY", ROOT / "target/debug/gantry"))
    assert path.exists(), f"{path} is not there: run `cargo build -p gantry`"
    assert os.geteuid() == 0, "containers need root: run the tests with sudo"
    return path


@pytest.fixture(scope="session")
def rootfs():
    folder = pathlib.Path(tempfile.mkdtemp(prefix="gantry-rootfs-"))
    make_rootfs(folder)
    yield folder
    shutil.rmtree(folder)


@pytest.fixture(scope="module")
def region(binary, rootfs, request):
    tag = "e" + request.module.__name__.removeprefix("test_")[:8].replace("_", "")
    # Some tests have their upstream registries on this machine.
    with Region(binary, tag, "--allow-local-upstreams") as region:
        region.build_image(rootfs, "bb:1")
        yield region
        region.reset()
        region.stop()
        assert region.left_behind() == {}, "everything is taken away again"


@pytest.fixture
def starts(binary, tmp_path):
    """For starts beside the module's region: the way for tests to run `gantry up` themselves."""
    with Starts(binary, tmp_path) as starts:
        yield starts


@pytest.fixture
def cluster(region, request):
    name = request.node.name.replace("[", "-").replace("]", "")[:60]
    region.ecs.create_cluster(clusterName=name)
    return name


@pytest.fixture
def aws(region):
    """The stock command line client; answers what it printed."""

    def run(*words, check=True):
        done = subprocess.run(
            ["aws", *words], env=region.environment(), capture_output=True, text=True, timeout=120 * PATIENCE
        )
        if check:
            assert done.returncode == 0, f"aws {' '.join(words)}: {done.stderr}"
        return done

    return run
