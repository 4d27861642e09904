"""Placement: decisions a CPU second at 10,000 instances, by the example of the control crate."""

import subprocess

from measure import RELEASE, Row

# Tasks a CPU second of SwarmKit's own scheduler, measured once on such a machine.
SWARMKIT = 3_560


def run():
    program = RELEASE / "examples/placement_bench"
    done = subprocess.run([program], capture_output=True, text=True, timeout=300, check=True)
    decisions, requests = done.stdout.split("RunTask", 1)
    for line in decisions.splitlines()[2:]:
        name, (_, rate, _, p99, _, _, checked) = line[:34].strip(), line[34:].split()
        yield Row(f"placement, {name}: decisions per CPU-s; p99 us; checked",
                  f"{int(rate):,}; {int(p99) / 1000:.1f}; {checked}", f"SwarmKit {SWARMKIT:,} (recorded)",
                  f"{int(rate) / SWARMKIT:.0f}x", ">= 1,000,000; <= 20")
    for line in requests.splitlines()[1:]:
        name, (p50, p99) = line[:34].strip(), line[34:].split()
        yield Row(f"RunTask at 10,000 instances, {name}, opening included: p50 / p99 us",
                  f"{int(p50) / 1000:.0f} / {int(p99) / 1000:.0f}", goal="p99 <= 20")
