"""One region for each test module: a real `gantry up` on a free port, with its own data folder
and tag, real containers of an image made on the spot, and nothing left behind."""

import os
import pathlib
import shutil
import subprocess
import tempfile

import pytest

from region import PATIENCE, Region, make_rootfs

ROOT = pathlib.Path(__file__).resolve().parent.parent


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
