"""A few rounds of what `kill.py` does at length."""

import os

import kill

ROUNDS = int(os.environ.get("GANTRY_KILLS", "3"))


def test_killed_under_load(binary, rootfs):
    tallies, left = kill.run(binary, rootfs, dict.fromkeys(kill.KILLS, ROUNDS))
    assert [tally.faults() for tally in tallies] == [{}] * len(kill.KILLS)
    assert left == {}
