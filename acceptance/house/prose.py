#!/usr/bin/env python3
"""The house as a reader finds it: how many comments open with a question word, which files and
functions are over their limits, which crates use what is above them, and which files import each
other in circles. Counted here anew; the rules that hold it are `cargo xtask tidy`'s."""

import re
import sys

from figures import ROOT, at_most, measure, tell, verdict

QUESTIONS = ("What", "Who", "Whoever", "Whether", "Which", "Whose", "How")
MAX_FILE, MAX_FUNCTION = 600, 70
COMMENT = re.compile(r"^\s*(///|//!|//)\s?(.*)$")
FUNCTION = re.compile(r"^(\s*)(?:pub(?:\([a-z ]+\))? )?(?:const |async |unsafe |extern \"C\" )*fn ")


def ours():
    files = [*ROOT.glob("crates/*/src/**/*.rs"), *ROOT.glob("crates/*/tests/**/*.rs"),
             *ROOT.glob("xtask/src/**/*.rs")]
    return sorted(file for file in files if "generated" not in file.parts)


def comments(lines):
    """The first line of each comment and of each paragraph in one."""
    before = None
    for line in lines:
        found = COMMENT.match(line)
        mark, text = found.groups() if found else (None, "")
        if mark and text.strip() and mark != before:
            yield text.strip()
        before = mark if text.strip() else None


def functions(lines):
    """How many lines each function has: to the brace below its first letter."""
    for start, line in enumerate(lines):
        found = FUNCTION.match(line)
        if not found:
            continue
        end = found[1] + "}"
        for length, other in enumerate(lines[start:], 1):
            if other.rstrip() == end or length == 1 and other.rstrip().endswith("}"):
                yield length
                break


def arrows_up():
    """Uses of a crate that the table in ARCHITECTURE.md does not allow."""
    table = re.findall(r"(?m)^\| `(?:crates/)?(\w+)` \|.*\| ([^|]*) \|$",
                       (ROOT / "ARCHITECTURE.md").read_text())
    may = {name: set() if uses == "-" else set(uses.split(", ")) for name, uses in table}
    up = []
    for name, allowed in may.items():
        manifest = ROOT / "crates" / name / "Cargo.toml"
        if allowed == {"all"} or not manifest.exists():
            continue
        section = re.search(r"(?ms)^\[dependencies\]\n(.*?)(?:^\[|\Z)", manifest.read_text())
        used = set(re.findall(r"(?m)^([\w-]+)", section[1] if section else ""))
        up += [f"{name} -> {other}" for other in sorted(used & may.keys() - allowed)]
    unknown = {place.name for place in (ROOT / "crates").iterdir() if place.is_dir()} - may.keys()
    return up + [f"{name} is not in the table" for name in sorted(unknown)]


def main():
    opened = asked = 0
    long_files, long_functions = [], []
    for file in ours():
        lines = file.read_text().splitlines()
        for text in comments(lines):
            opened += 1
            asked += text.split()[0].strip(",.;:") in QUESTIONS
        if len(lines) > MAX_FILE:
            long_files.append(file.name)
        long_functions += [f"{file.name}: {n}" for n in functions(lines) if n > MAX_FUNCTION]
    tell("comments and their paragraphs", opened)
    at_most("those that open with a question word", 100 * asked / opened, 3, "%")
    measure(f"files of more than {MAX_FILE} lines", long_files, [])
    measure(f"functions of more than {MAX_FUNCTION} lines", long_functions, [])
    measure("arrows that the table of crates does not draw", arrows_up(), [])
    known = re.findall(r'\("(\w+)", (\d+)\)', (ROOT / "xtask/src/tidy/circles.rs").read_text()
                       .split("const KNOWN", 1)[1].split("];", 1)[0])
    circles = {name: int(count) for name, count in known}
    # That these figures are the tree's is what `cargo xtask tidy` checks.
    composed = ("front", "gantry", "sim")
    measure("files of the doors, the binary and the simulator that import each other in a circle",
            sum(circles.get(name, 0) for name in composed), 0)
    tell("such files of other crates, which may fall and never rise", sum(circles.values()))
    return verdict()


if __name__ == "__main__":
    sys.exit(main())
