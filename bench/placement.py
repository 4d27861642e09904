"""Placement: decisions a CPU second at 10,000 instances, by the example of the control crate."""

import subprocess

from measure import RELEASE, Row


def run():
    program = RELEASE / "examples/placement_bench"
    done = subprocess.run([program], capture_output=True, text=True, timeout=300, check=True)
    for line in done.stdout.splitlines()[2:]:
        name, (_, rate, _, p99, oracle, ratio, checked) = line[:34].strip(), line[34:].split()
        yield Row(f"placement, {name}: decisions per CPU-s (p99 {int(p99) / 1000:.1f} us)", rate,
                  f"every instance asked {oracle}; SwarmKit 3,560 (recorded)", ratio,
                  f">= 1,000,000; {checked} checked")
