#!/usr/bin/env python3
"""Networks with the same addresses on one machine: two VPCs of one region (two accounts), and the
default VPCs of two regions. In each a task tells what the metadata endpoint says of it, and another
asks it; the addresses are the same everywhere. Prints what is heard inside and across, what the
machine itself reaches, and what is left in the end. Needs root and a built `gantry`."""

import os
import pathlib
import shutil
import sys
import tempfile

from figures import ROOT, measure, verdict

sys.path.insert(0, str(ROOT / "e2e"))

from networks import TELL, address, answer, asking, heard, run  # noqa: E402
from region import Region, make_rootfs, wait_for  # noqa: E402


def deploy(region, places):
    """A task that tells and tasks that ask at each of the places, its own among them."""
    teller = run(region, "twins", "teller", TELL)
    own = address(region, "twins", teller)
    askers = {place: run(region, "twins", "asker", asking(place)) for place in {own, *places}}
    return teller, own, askers


def apart(title, found):
    """Measures regions, or accounts of one, whose tellers have one address."""
    print(f"-- {title}")
    measure("different addresses of the tasks that tell", len({own for _, _, own, _ in found}), 1)
    tellers = {teller for _, teller, _, _ in found}
    measure("different tasks that tell", len(tellers), len(found))
    inside = across = 0
    for region, teller, own, askers in found:
        said = "".join(heard(region, "twins", askers[own], teller))
        inside += teller in said
        across += sum(other in said for other in tellers - {teller})
    measure("tasks that hear their own neighbour", inside, len(found))
    measure("tasks that hear another network's, at the same address", across, 0)
    first = found[0]
    told = wait_for("the machine is answered", lambda: answer(first[2]))
    measure("the machine itself reaches the first", first[1] in told, True)


def far(region, beside):
    """A VPC with other addresses is not reached either, and the machine reaches both."""
    print("-- a region with other addresses beside it")
    teller, place = beside
    own_teller, own, askers = deploy(region, [place])
    heard(region, "twins", askers[place], "none")
    inside = heard(region, "twins", askers[own], own_teller)
    measure("its tasks hear their own", own_teller in "".join(inside), True)
    across = heard(region, "twins", askers[place], "none")
    measure("its tasks hear the other region's", teller in "".join(across), False)
    both = [one for one in (place, own) if wait_for(f"{one} answers", lambda at=one: answer(at))]
    measure("addresses at which the machine itself is answered", len(both), 2)


def main():
    binary = pathlib.Path(os.environ.get("GANTRY", ROOT / "target/debug/gantry"))
    rootfs = pathlib.Path(tempfile.mkdtemp(prefix="gantry-rootfs-"))
    try:
        make_rootfs(rootfs)
        with Region(binary, "house") as first, Region(binary, "other") as second, \
                Region(binary, "far", "--task-network", "10.64.0.0/13") as third:
            for region in (first, second, third):
                region.build_image(rootfs, "bb:1")
            accounts = [first.as_account(account) for account in ("111122223333", "444455556666")]
            # The first that has the address is the one that the machine reaches.
            found = [(region, *deploy(region, [])) for region in (*accounts, second)]
            apart("two VPCs with the same range in one region", found[:2])
            apart("two regions with the same range", found[::2])
            far(third, found[0][1:3])
            for region in (first, second, third):
                region.reset()
                region.stop()
            left = sum(len(names) for region in (first, second, third)
                       for names in region.left_behind().values())
            measure("things that are left", left, 0)
    finally:
        shutil.rmtree(rootfs)
    return verdict()


if __name__ == "__main__":
    sys.exit(main())
