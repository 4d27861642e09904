"""`cargo xtask bench [name...]`: runs the benches that are named, or all, and prints their table.

Every bench interleaves us and the peer in rounds, keeps to loopback, is bounded, and takes away
what it made. Figures are the median of the rounds and their range.
"""

import importlib
import os
import sys
import time
import traceback

from measure import ROUNDS, load_average

# In order of worth to a user.
BENCHES = [
    "task_start", "api_reads", "durable_writes", "healing", "placement", "restart", "logs",
    "image_registry", "pull",
]


def main(names):
    unknown = [name for name in names if name not in BENCHES]
    if unknown:
        sys.exit(f"no bench is called {', '.join(unknown)}; there are {', '.join(BENCHES)}")
    if os.geteuid() != 0:
        sys.exit("containers need root: run the benches with sudo")
    print(f"{time.strftime('%Y-%m-%d')}, {os.cpu_count()} cores, {ROUNDS} rounds, "
          f"release build with LTO {os.environ.get('CARGO_PROFILE_RELEASE_LTO', 'thin')}\n")
    failed = [name for name in names or BENCHES if not ran(name)]
    if failed:
        sys.exit(f"did not finish: {', '.join(failed)}")


def ran(name):
    """A bench that fails keeps the others from nothing."""
    print(f"### {name}, load average {load_average()} before\n", flush=True)
    print("| name | ours | peer | ratio | goal |\n|---|---|---|---|---|")
    try:
        for row in importlib.import_module(name).run():
            print(row, flush=True)
    except Exception:
        traceback.print_exc()
        return False
    print(f"\nLoad average {load_average()} after.\n", flush=True)
    return True


if __name__ == "__main__":
    main(sys.argv[1:])
