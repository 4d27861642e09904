#!/usr/bin/env python3
"""The guards of `./test`, each broken once in a copy of the tree and seen to fail, for the reason
that it was broken for. Needs what `./test` sets up. The copy and what is built of it stay below
`target/guards`, so that a second run is quick. `--quick` leaves out the guards for which more than
the tool box has to be built; another argument names the guards, those whose name has it."""

import contextlib
import os
import pathlib
import shutil
import subprocess
import sys

from figures import ROOT, TARGET, measure, verdict

TREE = TARGET / "guards/tree"
BUILT = TARGET / "guards/built"
PYTHON = TARGET / "venv/bin/python"
ENVIRONMENT = {**os.environ, "CARGO_TARGET_DIR": str(BUILT), "RUST_BACKTRACE": "0",
               "PATH": f"{TARGET}/venv/bin:{os.environ['PATH']}"}

# Rules of tidy: the file, the text in it that goes, the text that comes (at the end if nothing
# goes), and what tidy has to say of it.
TIDY = [
    ("a long line", "crates/model/src/looks.rs", "", "// " + "x" * 120 + "\n", "too many columns"),
    ("a long function", "crates/model/src/looks.rs", "",
     "fn long() {\n" + "    looks();\n" * 80 + "}\n", "a function of 82 lines"),
    ("a long file", "crates/model/src/looks.rs", "", "// more\n" * 600, "lines; 600 at most"),
    ("a file without a header", "crates/model/src/looks.rs", "//!", "//", "without //!"),
    ("a clock in a decision", "crates/control/src/placement.rs", "",
     "fn now() { std::time::Instant::now(); }\n", "time is an argument"),
    ("an ignored test", "crates/agent/src/core/tests.rs", "", "#[ignore = \"slow\"]\n",
     "a test that does not run is no test"),
    ("a test that sleeps", "crates/agent/src/core/tests.rs", "",
     "fn waits() { std::thread::sleep(WHILE); }\n", "wait for an event"),
    ("a comment that opens with a question", "crates/net/src/lib.rs", "",
     "/// What is left.\nconst LEFT: u8 = 0;\n", "a comment opens with What"),
    ("a name that says nothing", "crates/net/src/lib.rs", "", "struct TaskManager;\n",
     "is a Manager"),
    ("an arrow that is not drawn", "crates/container/Cargo.toml", "[dependencies]\n",
     "[dependencies]\nimage.workspace = true\n", "container may not use image"),
    ("a service that imports another", "crates/services/src/ecs/page.rs", "",
     "use crate::logs::group;\n", "services meet in State"),
    ("a circle of imports", "crates/sim/src/dice.rs", "", "use crate::world::World;\n",
     "import each other in a circle"),
    ("a licence that is not permissive", "deny.toml", '    "MIT",\n', "", "MIT"),
    ("a package in two versions", "deny.toml", '    { name = "syn" },\n', "", "syn"),
    ("a dead link in a document", "README.md", "", "\n[there](docs/not-there.md)\n", "not there"),
    ("an operation without an exchange", "crates/services/src/sts/operations.rs", "",
     "    read GetSessionToken => token::get;\n", "GetSessionToken has no exchange"),
    ("a file of ours that is read whole", "crates/net/src/lib.rs", "",
     "fn all() { std::fs::read(\"note\"); }\n", "files::read"),
    ("a test of docs/security.md that is gone", "docs/security.md", "",
     "\n`e2e/test_security.py::test_gone`\n", "test_gone: not there"),
    ("unsafe code elsewhere", "crates/store/src/lib.rs", "",
     "#[expect(unsafe_code, reason = \"quick\")]\nfn quick() {}\n", "has unsafe code"),
    ("a crate with lints of its own", "crates/store/Cargo.toml", "[lints]\nworkspace = true\n", "",
     "has lints of its own"),
    ("a path followed where containers write", "crates/container/src/lib.rs", "",
     "fn gone() { std::fs::remove_dir_all(\"tree\"); }\n", "remove_dir_all"),
]


def copy():
    """Makes the copy again: what the tree has, whether committed or not."""
    listed = subprocess.run(["git", "ls-files", "-co", "--exclude-standard"], cwd=ROOT, check=True,
                            capture_output=True, text=True).stdout.splitlines()
    wanted = {name for name in listed if (ROOT / name).is_file()}
    for name in sorted(wanted):
        place = TREE / name
        place.parent.mkdir(parents=True, exist_ok=True)
        if not place.exists() or place.read_bytes() != (ROOT / name).read_bytes():
            shutil.copyfile(ROOT / name, place)
            shutil.copymode(ROOT / name, place)
    for place in TREE.rglob("*"):
        if place.is_file() and str(place.relative_to(TREE)) not in wanted:
            place.unlink()


def run(*command):
    done = subprocess.run(command, cwd=TREE, env=ENVIRONMENT, capture_output=True, text=True)
    return done.returncode, done.stdout + done.stderr


@contextlib.contextmanager
def broken(name, gone, come):
    """Changes a file of the copy for a while; its time is put back with it, or cargo would build
    again."""
    place = TREE / name
    text, times = place.read_text(), place.stat()
    changed = text.replace(gone, come, 1) if gone else text + come
    assert changed != text, f"{name} has no {gone!r} any more"
    place.write_text(changed)
    try:
        yield
    finally:
        place.write_text(text)
        os.utime(place, ns=(times.st_atime_ns, times.st_mtime_ns))


def is_asked(what):
    return all(part in what for part in sys.argv[1:] if part != "--quick")


def guard(what, name, gone, come, said, *command):
    if not is_asked(what):
        return
    with broken(name, gone, come):
        code, output = run(*command)
    if code != 0 and said in output:
        figure = "fails"
    else:
        figure = f"ended with {code}, and {'said' if said in output else 'did not say'} {said!r}"
        print(output[-600:])
    measure(what, figure, "fails")


def passes(what, *command):
    """A guard that fails of the tree as it is would say nothing of what was broken."""
    if not is_asked(what):
        return
    code, output = run(*command)
    if code:
        print(output[-600:])
    measure(f"{what}, of the tree as it is", "passes" if code == 0 else "fails", "passes")


def quick():
    print("-- formats and names")
    passes("cargo fmt --check", "cargo", "fmt", "--all", "--check")
    guard("cargo fmt --check", "crates/oci/src/lib.rs", "pub mod digest;", "pub   mod digest;",
          "Diff in", "cargo", "fmt", "--all", "--check")
    flakes = (PYTHON, "-m", "pyflakes", "e2e", "acceptance", "bench")
    passes("pyflakes", *flakes)
    guard("pyflakes", "bench/healing.py", "", "\nimport json as unused\n", "imported but unused",
          *flakes)
    print("-- cargo xtask tidy")
    code, output = run("cargo", "build", "--quiet", "--package", "xtask")
    assert code == 0, output
    tool = BUILT / "debug/xtask"
    passes("tidy", tool, "tidy")
    for what, name, gone, come, said in TIDY:
        guard(f"tidy: {what}", name, gone, come, said, tool, "tidy")
    print("-- generated files")
    models = next(pathlib.Path(TARGET / "venv/lib").glob("python3*/site-packages"))
    command = (tool, "codegen", "--check", "--from", models)
    passes("codegen --check", *command)
    guard("codegen --check", "crates/api/src/generated/sts.rs", "", "// by hand\n", "sts", *command)
    print("-- cargo clippy")
    lint = ("cargo", "clippy", "--quiet", "--package", "kernel", "--", "-D", "warnings")
    passes("clippy", *lint)
    for what, come, said in [
        ("a plain fault", "fn twice(a: bool) -> bool { if a == true { a } else { a } }\n",
         "equality checks against true"),
        ("unwrap", "pub(crate) fn of(a: Option<u8>) -> u8 { a.unwrap() }\n", "used `unwrap()`"),
        ("a public thing without a comment", "pub fn bare() {}\n", "missing documentation"),
        ("an unsafe block that does not say why", "#[expect(unsafe_code, reason = \"quick\")]\n"
         "pub(crate) fn at(byte: *const u8) -> u8 { unsafe { *byte } }\n", "unsafe block missing"),
    ]:
        guard(f"clippy: {what}", "crates/kernel/src/lib.rs", "", come, said, *lint)


def thorough():
    print("-- what needs more to be built")
    lint = ("cargo", "clippy", "--quiet", "--package", "control", "--", "-D", "warnings")
    guard("clippy: a wildcard over our own enum", "crates/control/src/placement.rs", "",
          "pub fn told(key: &model::state::RowKey) -> bool {\n    match key {\n"
          "        model::state::RowKey::Host(_) => true,\n        _ => false,\n    }\n}\n",
          "wildcard match", *lint)
    tool = BUILT / "debug/xtask"
    passes("operations --check", tool, "operations", "--check")
    guard("operations --check", "docs/generated/operations.md", "", "| more |\n",
          "is not what the rows say", tool, "operations", "--check")
    # Here the bug is the simulator's own: no tree has to be broken for it.
    subprocess.run(["cargo", "build", "--quiet", "--workspace", "--bin", "sim"], cwd=ROOT, check=True)
    code, output = run(TARGET / "debug/sim", "--seeds", "6", "--minutes", "30", "--plant", "scan")
    found = "fails" if code != 0 and "broke law 24" in output else f"ended with {code}"
    measure("the short simulation, with a planted bug", found, "fails")


def main():
    copy()
    quick()
    if "--quick" not in sys.argv:
        thorough()
    return verdict()


if __name__ == "__main__":
    sys.exit(main())
