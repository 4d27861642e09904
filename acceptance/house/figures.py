"""What the shows of this folder share: figures beside their goals, and what they ended with."""

import os
import pathlib
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
TARGET = pathlib.Path(os.environ.get("CARGO_TARGET_DIR", ROOT / "target"))
measures = []


def say(ok, what, figure, goal):
    measures.append(ok)
    print(f"{'ok  ' if ok else 'MISS'}  {what}: {figure} (goal: {goal})", flush=True)


def measure(what, figure, goal):
    say(figure == goal, what, figure, goal)


def at_most(what, figure, most, unit):
    say(figure <= most, what, f"{figure:.1f} {unit}", f"at most {most} {unit}")


def tell(what, figure):
    """A figure without a goal."""
    print(f"      {what}: {figure}", flush=True)


def apart():
    """Goes on in namespaces of its own, which end with it: no region that serves is touched."""
    if os.environ.get("GANTRY_APART") != "yes":
        os.environ["GANTRY_APART"] = "yes"
        os.execv(ROOT / "e2e/apart", ["apart", sys.executable, *sys.argv])


def verdict():
    return 0 if measures and all(measures) else 1
