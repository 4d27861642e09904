"""A host or a folder that will not do: Gantry ends, and says what to mend."""

import os
import pathlib
import shutil
import socket
import subprocess
import tempfile

import pytest

from region import PATIENCE, Region

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
