"""VPCs with the same addresses on one machine: two accounts of a region, and two regions."""

import pytest

from networks import TELL, address, answer, asking, heard, run
from region import Region, wait_for

FIRST, SECOND = "111122223333", "444455556666"


@pytest.fixture(scope="module")
def two(region):
    """In each account a task that tells, and one that asks for ever at the same address."""
    accounts = {}
    for account in (FIRST, SECOND):
        seen = region.as_account(account)
        teller = run(seen, "twins", "teller", TELL)
        asker = run(seen, "twins", "asker", asking(address(seen, "twins", teller)))
        accounts[account] = seen, teller, asker
    return accounts


def test_tasks_of_two_vpcs_have_the_same_addresses_and_talk_to_their_own(region, two):
    (first, teller, asker), (second, other, other_asker) = two.values()
    place = address(first, "twins", teller)
    assert place == address(second, "twins", other)
    hear_their_own(two)


def hear_their_own(two):
    arns = {arn for _, arn, _ in two.values()}
    for seen, arn, asker in two.values():
        said = "".join(heard(seen, "twins", asker, arn))
        assert not any(other in said for other in arns - {arn})


def test_the_host_reaches_the_first_and_says_once_that_it_does_not_reach_the_others(region, two):
    (first, teller, _), (second, other, _) = two.values()
    place = address(first, "twins", teller)
    told = wait_for("the first answers the host", lambda: answer(place))
    assert teller in told and other not in told
    assert region.errors().count("own programs do not reach the address") == 1


def test_a_task_is_told_about_itself_and_not_about_a_twin_with_its_address(region, two):
    ids = {arn: seen.task("twins", arn)["containers"][0]["runtimeId"] for seen, arn, _ in two.values()}
    for seen, own, _ in two.values():
        place = address(seen, "twins", own)
        # The teller itself asks, from the address that both have: for itself and for its twin.
        for arn, id in ids.items():
            spy = run(seen, "twins", "spy", asking(place, f"of?{id}"))
            said = "".join(heard(seen, "twins", spy, own if arn == own else "404"))
            assert arn == own or arn not in said, said


def test_after_kill_9_of_the_agent_each_task_still_has_only_its_own(region, two):
    region.kill()
    region.start()
    for seen, arn, _ in two.values():
        assert seen.task("twins", arn)["lastStatus"] == "RUNNING"
    hear_their_own(two)
    assert two[FIRST][1] in answer(address(two[FIRST][0], "twins", two[FIRST][1]))


def test_two_regions_have_the_same_addresses_and_a_vpc_of_other_ones_is_not_reached(
        region, two, binary, rootfs):
    with Region(binary, "beside", "--host-access", "off", "--task-network", "10.64.0.0/13") as beside:
        beside.build_image(rootfs, "bb:1")
        first, teller, _ = two[FIRST]
        place = address(first, "twins", teller)
        own = run(beside, "twins", "teller", TELL)
        far = address(beside, "twins", own)
        assert far.startswith("10.71.")
        outside = run(beside, "twins", "outside", asking(place))
        inside = run(beside, "twins", "inside", asking(far))
        assert teller not in "".join(heard(beside, "twins", outside, "none"))
        heard(beside, "twins", inside, own)
        assert answer(far) is None, "it serves, and the host has no access"
        assert teller in answer(place), "while the host itself is answered"
    with Region(binary, "beside") as beside:
        beside.build_image(rootfs, "bb:1")
        own = run(beside, "twins", "teller", TELL)
        assert address(beside, "twins", own) == place
        asker = run(beside, "twins", "asker", asking(place))
        said = "".join(heard(beside, "twins", asker, own))
        assert teller not in said
        beside.reset()
        beside.stop()
        assert beside.left_behind() == {}


def test_the_first_tasks_of_a_region_all_start(binary, rootfs):
    """They make their router side by side."""
    with Region(binary, "first") as fresh:
        fresh.build_image(rootfs, "bb:1")
        fresh.ecs.create_cluster(clusterName="c")
        fresh.register("stay", command=["sleep", "3600"])
        fresh.ecs.create_service(cluster="c", serviceName="stay", taskDefinition="stay", desiredCount=6)
        fresh.ecs.get_waiter("services_stable").wait(
            cluster="c", services=["stay"], WaiterConfig={"Delay": 1, "MaxAttempts": 60})
        assert not fresh.ecs.list_tasks(cluster="c", desiredStatus="STOPPED")["taskArns"]
