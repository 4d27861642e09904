"""Security groups as the kernel enforces them between tasks of one VPC."""

import pytest

from networks import PORT, TELL, address, answer, asking, heard, run
from region import wait_for


@pytest.fixture(scope="module")
def groups(region):
    """The web's group lets in the friend's, on its port alone."""
    made = {name: region.ec2.create_security_group(GroupName=name, Description=name)["GroupId"]
            for name in ["web", "friend", "stranger"]}
    region.ec2.authorize_security_group_ingress(GroupId=made["web"], IpPermissions=port(made["friend"]))
    return made


@pytest.fixture(scope="module")
def tasks(region, groups):
    """A task that tells, and two that ask it for ever; by their groups."""
    web = run(region, "secured", "web", TELL, groups=[groups["web"]])
    ask = asking(address(region, "secured", web))
    return {"web": web, **{name: run(region, "secured", name, ask, groups=[groups[name]])
                           for name in ["friend", "stranger"]}}


def port(group):
    return [{"IpProtocol": "tcp", "FromPort": PORT, "ToPort": PORT,
             "UserIdGroupPairs": [{"GroupId": group}]}]


def hears(region, tasks, name, what):
    return "".join(heard(region, "secured", tasks[name], what))


def test_a_task_is_reached_by_the_members_of_a_group_that_its_own_names_and_by_no_other(region, tasks):
    hears(region, tasks, "friend", tasks["web"])
    assert tasks["web"] not in hears(region, tasks, "stranger", "none")
    place = address(region, "secured", tasks["web"])
    assert tasks["web"] in wait_for("the host itself reaches it", lambda: answer(place))


def test_a_rule_acts_on_tasks_that_run(region, tasks, groups):
    rule = {"GroupId": groups["web"], "IpPermissions": port(groups["stranger"])}
    region.ec2.authorize_security_group_ingress(**rule)
    hears(region, tasks, "stranger", tasks["web"])
    region.ec2.revoke_security_group_ingress(**rule)
    hears(region, tasks, "stranger", "none")
    hears(region, tasks, "friend", tasks["web"])


def test_a_task_sends_what_its_own_group_allows(region, tasks, groups):
    anywhere = {"GroupId": groups["friend"], "IpPermissions": [
        {"IpProtocol": "-1", "IpRanges": [{"CidrIp": "0.0.0.0/0"}]}]}
    region.ec2.revoke_security_group_egress(**anywhere)
    hears(region, tasks, "friend", "none")
    only = {"GroupId": groups["friend"], "IpPermissions": port(groups["web"])}
    region.ec2.authorize_security_group_egress(**only)
    hears(region, tasks, "friend", tasks["web"])


def test_kill_9_of_agent_and_control_plane_opens_nothing(region, tasks, groups):
    region.kill()
    region.start()
    hears(region, tasks, "friend", tasks["web"])
    hears(region, tasks, "stranger", "none")
    # A member that comes afterwards is let in, and the groups are what they were.
    late = run(region, "secured", "late", asking(address(region, "secured", tasks["web"])),
               groups=[groups["friend"], groups["stranger"]])
    heard(region, "secured", late, tasks["web"])
