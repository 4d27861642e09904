"""A service whose one container never stops talking: what is to stay whatever stands still."""

import contextlib
import pathlib
import re
import signal

from region import wait_for
from traces import cgroups

SAYS = "while true; do echo tick; sleep {}; done"


def begin(region, seconds=0.1):
    """Makes the cluster, and the service whose container says something so often."""
    region.ecs.create_cluster(clusterName="default")
    definition = region.register("chatter", command=["sh", "-c", SAYS.format(seconds)],
                                 task={"networkMode": "none"})
    region.ecs.create_service(
        cluster="default", serviceName="chatter", taskDefinition=definition, desiredCount=1)


def living(region):
    """The tasks that have not STOPPED: ARN and status."""
    arns = [arn for desired in ("RUNNING", "STOPPED") for arn in
            region.ecs.list_tasks(cluster="default", desiredStatus=desired)["taskArns"]]
    tasks = region.ecs.describe_tasks(cluster="default", tasks=arns)["tasks"] if arns else []
    found = {task["taskArn"]: task["lastStatus"] for task in tasks}
    return {arn: status for arn, status in found.items() if status != "STOPPED"}


def running(region):
    return sorted(arn for arn, status in living(region).items() if status == "RUNNING")


def shells(region):
    """The first processes of the containers that talk."""
    found = set()
    for procs in cgroups(f"gantry-{region.tag}/**/cgroup.procs"):
        with contextlib.suppress(OSError):
            found.update(int(pid) for pid in procs.read_text().split() if is_first(pid))
    return found


def is_first(pid):
    """Whether it talks, and is not the shell's child on its way to become a `sleep`."""
    with contextlib.suppress(OSError):
        words = pathlib.Path(f"/proc/{pid}/cmdline").read_bytes()
        status = pathlib.Path(f"/proc/{pid}/status").read_text()
        return words.startswith(b"sh\0-c\0while") and re.search(r"^NSpid:.*\t1$", status, re.M)
    return False


def settled(region):
    """Waits until one task runs, and exactly one container; answers which."""

    def one():
        arns, pids = running(region), shells(region)
        return (arns, pids) if len(arns) == len(pids) == 1 else None

    return wait_for("one task runs, once", one)


@contextlib.contextmanager
def paused(*processes):
    for process in processes:
        process.send_signal(signal.SIGSTOP)
    try:
        yield
    finally:
        for process in processes:
            process.send_signal(signal.SIGCONT)
