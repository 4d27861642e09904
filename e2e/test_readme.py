"""The first ten minutes of the README: its commands run as they stand there, but for those that
install, start or end Gantry."""

import pathlib
import subprocess

from region import PATIENCE, Region
from test_docker import saved
from test_first_minutes import bare

README = pathlib.Path(__file__).resolve().parent.parent / "README.md"
# The words before each block.
BLOCKS = [
    "In another shell:",
    "On Fargate, each task has an address of its own in the region's default VPC:",
    "Environment files come from the region's own S3, of which there is as much as that needs:",
]


def block(before):
    _, _, rest = README.read_text().partition(f"\n{before}\n\n```sh\n")
    commands, end, _ = rest.partition("\n```\n")
    assert end, f"the README has no commands after {before!r}"
    return commands


def test_the_commands_of_the_readme_run_as_they_stand(binary, rootfs, tmp_path):
    programs = tmp_path / "programs"
    programs.mkdir()
    (programs / "gantry").symlink_to(binary)
    # A test is root already, and not every machine has it.
    (programs / "sudo").write_text('#!/bin/sh\nexec "$@"\n')
    (programs / "sudo").chmod(0o755)
    _, archive = saved("my-image", rootfs, "sh", "-c", "echo it serves; exec httpd -f -p 80 -h /www")
    (tmp_path / "my-image.tar").write_bytes(archive)
    (tmp_path / "web.env").write_text("COLOUR=blue\n")
    with Region(binary, "readme") as region:
        environment = {**bare(), "PATH": f"{programs}:{bare()['PATH']}", "AWS_PAGER": ""}
        script = "\n".join(["set -eux", *map(block, BLOCKS)])
        done = subprocess.run(["bash", "-c", script], env=environment, cwd=tmp_path, text=True,
                              capture_output=True, timeout=300 * PATIENCE)
        assert done.returncode == 0, done.stdout + done.stderr
        assert "\nit serves\n" in done.stdout
        assert "\ndefault/web   5 " in done.stdout, done.stdout
        (far,) = region.ecs.list_tasks(family="far")["taskArns"]
        region.until("default", far, "RUNNING")
