"""The binary of a landed commit: the one that is named, or built from the repository's history."""

import os
import pathlib
import subprocess
import tempfile

ROOT = pathlib.Path(__file__).resolve().parents[2]
# Landed builds whose data folders, agents and supervisors this build takes up. What landed before
# the first is too old.
COMMITS = ["7fef2f1", "9036843", "3a6274b"]


def binary(commit):
    """GANTRY_LANDED_COMMIT in the environment, or built once into target/landed."""
    named = os.environ.get(f"GANTRY_LANDED_{commit}")
    if named:
        return pathlib.Path(named)
    place = ROOT / "target/landed" / commit / "gantry"
    if not place.exists():
        build(commit, place)
    return place


def build(commit, place):
    target = place.parent / "target"
    with tempfile.TemporaryDirectory(prefix=f"gantry-{commit}-") as folder:
        archive = subprocess.run(["git", "-C", ROOT, "archive", commit], check=True, capture_output=True)
        subprocess.run(["tar", "xf", "-", "-C", folder], input=archive.stdout, check=True)
        subprocess.run(["cargo", "build", "--quiet", "-p", "gantry"], cwd=folder, check=True,
                       env={**os.environ, "CARGO_TARGET_DIR": str(target)})
    (target / "debug/gantry").rename(place)
