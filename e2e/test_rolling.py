"""A rolling update as its users see it: asked over HTTP without pause, never fewer answer than the
minimum, and both revisions do in turn."""

import collections
import concurrent.futures
import threading
import time
import urllib.request

import pytest

from region import wait_for
from test_services import ports, running

DESIRED, MINIMUM, MAXIMUM = 4, 2, 6
LIMITS = {"minimumHealthyPercent": 50, "maximumPercent": 150}


def serving(revision, age):
    """A container that says its revision; one without a check counts as healthy after a second."""
    check = {"command": ["CMD-SHELL", "wget -q -O /dev/null http://127.0.0.1:8080/"], "interval": 5}
    page = f"mkdir -p /tmp/w; echo {revision} > /tmp/w/index.html; exec httpd -f -p 8080 -h /tmp/w"
    return {"command": ["sh", "-c", page], "portMappings": [{"containerPort": 8080, "hostPort": 0}],
            "task": {"networkMode": "bridge"}} | ({"healthCheck": check} if age == "checked" else {})


class Asking:
    """Asks every task that DescribeTasks tells of, round after round, while the body runs."""

    def __init__(self, region, cluster, service):
        self.where = (region, cluster, service)
        self.rounds, self.stop = [], threading.Event()
        self.thread = threading.Thread(target=self._run)

    def __enter__(self):
        self.thread.start()
        return self

    def __exit__(self, *_):
        self.stop.set()
        self.thread.join()

    def _run(self):
        with concurrent.futures.ThreadPoolExecutor(MAXIMUM * 2) as pool:
            while not self.stop.is_set():
                found = ports(*self.where)
                said = collections.Counter(filter(None, pool.map(answer, found)))
                self.rounds.append((running(*self.where), said))


def answer(port):
    """The revision that answers; none when nothing does."""
    try:
        with urllib.request.urlopen(f"http://127.0.0.1:{port}/", timeout=2) as response:
            return response.read().decode().strip()
    except OSError:
        return None


def events(region, cluster):
    return region.ecs.describe_services(cluster=cluster, services=["roll"])["services"][0]["events"]


@pytest.mark.parametrize("age", ["young", "checked"])
def test_never_fewer_answer_than_the_minimum(region, cluster, age):
    """Young tasks serve, and do not count as healthy yet."""
    region.register("roll", **serving("one", age))
    region.ecs.create_service(
        cluster=cluster, serviceName="roll", taskDefinition="roll", desiredCount=DESIRED,
        deploymentConfiguration=LIMITS)
    stable = region.ecs.get_waiter("services_stable")
    stable.wait(cluster=cluster, services=["roll"], WaiterConfig={"Delay": 1})
    wait_for("all answer", lambda: sum(map(bool, map(answer, ports(region, cluster, "roll")))) == DESIRED)
    if age == "checked":
        wait_for("they count as healthy", lambda: "deployment completed" in " ".join(
            event["message"] for event in events(region, cluster)))
    new = region.register("roll", **serving("two", age))
    with Asking(region, cluster, "roll") as asking:
        started = time.monotonic()
        region.ecs.update_service(cluster=cluster, service="roll", taskDefinition=new)
        stable.wait(cluster=cluster, services=["roll"], WaiterConfig={"Delay": 1})
        took = time.monotonic() - started
    answering = [said.total() for _, said in asking.rounds]
    revisions = collections.Counter()
    for _, said in asking.rounds:
        revisions += said
    print(f"rolled in {took:.1f} s, {len(answering)} rounds, {sum(answering)} answers "
          f"({dict(revisions)}), at a time {min(answering)}..{max(answering)} of {DESIRED}")
    assert min(answering) >= MINIMUM, f"answering in each round: {answering}"
    assert max(count for count, _ in asking.rounds) <= MAXIMUM
    assert set(revisions) == {"one", "two"}
    mixed = [said for _, said in asking.rounds if len(said) == 2]
    assert mixed, "both revisions answer side by side for a while"
    assert set(asking.rounds[0][1]) == {"one"} and set(asking.rounds[-1][1]) == {"two"}
    arns = region.ecs.list_tasks(cluster=cluster, serviceName="roll")["taskArns"]
    tasks = region.ecs.describe_tasks(cluster=cluster, tasks=arns)["tasks"]
    assert [task["taskDefinitionArn"] for task in tasks] == [new] * DESIRED
    wait_for("it is announced", lambda: events(region, cluster)[0]["message"]
             == "(service roll) has reached a steady state.")
    region.ecs.delete_service(cluster=cluster, service="roll", force=True)
