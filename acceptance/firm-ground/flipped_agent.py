"""Damage to the files of an agent and of its images while its containers run on: part of flipped.py.

Each trial has a region of its own, whose service runs tasks that count aloud. It is killed, the tasks
go on, a file is damaged, and it starts again. Then as many tasks run as are wanted, none of them twice,
those of no damaged state are the ones that ran before, and all go on to be heard. Of what they said
nothing is missing or doubled but what belongs to the damaged file, and then the log names that."""

import contextlib
import pathlib

from botocore.exceptions import ClientError

from region import cgroups, wait_for

WANTED = 2
COUNTS = "number=0; while true; do echo $number; number=$((number + 1)); sleep 0.05; done"
# So many more numbers show that a task is still heard.
MORE = 10
# Bytes that come to a spool while no agent reads it.
UNHEARD_BYTES = 400


class Kind:
    """A kind of files, and what damage to one may do to the task it belongs to."""

    def __init__(self, pattern, replaces=False, garbles=False):
        self.pattern = pattern
        # Tells whether the task may be replaced by another one.
        self.replaces = replaces
        # Tells whether some of its output may be missing or come twice.
        self.garbles = garbles


KINDS = {
    "state of a task": Kind("agent/tasks/*/state.jsonl", replaces=True),
    "output of a container": Kind("agent/tasks/*/output.*/*.spool", garbles=True),
    "how far output was delivered": Kind("agent/tasks/*/output.*.position.json", garbles=True),
    "layers that containers stand on": Kind("images/pins.jsonl"),
    "image": Kind("images/refs/*.json"),
    "layer": Kind("images/layers/*.json"),
    "manifest or configuration of an image": Kind("images/blobs/*"),
}


def begin(region, rootfs):
    """Starts the service and waits until each of its tasks was heard."""
    region.build_image(rootfs, "bb:1")
    region.ecs.create_cluster(clusterName="counts")
    definition = region.register("counts", command=["sh", "-c", COUNTS], task={"networkMode": "none"})
    region.ecs.create_service(cluster="counts", serviceName="counts", taskDefinition=definition,
                              desiredCount=WANTED)
    wait_for("all tasks count", lambda: settled(region))
    heard_on(region)


def running(region):
    return region.ecs.list_tasks(cluster="counts", desiredStatus="RUNNING")["taskArns"]


def containers(region):
    """The first processes of the containers."""
    found = set()
    for procs in cgroups(f"gantry-{region.tag}/**/cgroup.procs"):
        with contextlib.suppress(OSError):
            found.update(pid for pid in procs.read_text().split()
                         if pathlib.Path(f"/proc/{pid}/cmdline").read_bytes().startswith(b"sh\0-c\0"))
    return found


def settled(region):
    """Tells whether exactly what is wanted runs, by the answers and by the machine."""
    service = region.ecs.describe_services(cluster="counts", services=["counts"])["services"][0]
    told = (service["runningCount"], service["pendingCount"], len(running(region)))
    there = (len(containers(region)), len(list(region.supervisors())))
    return told == (WANTED, 0, WANTED) and there == (WANTED, WANTED)


def numbers(region, task):
    try:
        return [int(line) for line in region.output("counts", task)]
    except ClientError as error:
        assert error.response["Error"]["Code"] == "ResourceNotFoundException", error
        return []


def heard_on(region):
    """Waits until every running task has counted on."""
    for task in running(region):
        before = max(numbers(region, task), default=0)
        wait_for(f"{task} is heard", lambda: max(numbers(region, task), default=0) >= before + MORE, 30)


def unheard(region):
    """Waits for output of each task that no agent has read."""
    sizes = lambda: {path.parent: sum(each.stat().st_size for each in path.parent.iterdir())
                     for path in region.data.glob(KINDS["output of a container"].pattern)}
    before = sizes()
    wait_for("tasks go on", lambda: all(size >= before.get(folder, 0) + UNHEARD_BYTES
                                        for folder, size in sizes().items()))


def tried(region, rootfs, kind, damage, dice, unfit):
    """Damages one file of a kind; answers it and what is not as it must be."""
    begin(region, rootfs)
    before = set(running(region))
    region.kill()
    unheard(region)
    path = dice.choice(sorted(region.data.glob(kind.pattern)))
    damage(path)
    try:
        region.start()
    except AssertionError:
        return path, unfit(region, path)
    try:
        wait_for("as many tasks run as are wanted", lambda: settled(region))
        heard_on(region)
    except AssertionError as error:
        return path, str(error)
    return path, told_badly(region, kind, path, before)


def told_badly(region, kind, path, before):
    """What happened to tasks that may not happen, or that the log does not tell."""
    now = set(running(region))
    if not settled(region):
        return "tasks come and go"
    counted = {task: numbers(region, task) for task in before | now}
    garbled = {task for task in now if counted[task] != list(range(len(counted[task])))}
    replaced = before - now
    if replaced and not kind.replaces or len(replaced) > 1:
        return f"tasks were replaced: {replaced}"
    others = {task for task in garbled if task.rsplit("/", 1)[1] not in path.parts}
    if garbled and not kind.garbles or others:
        return f"output is missing or came twice: {[(task, counted[task]) for task in garbled]}"
    names = {str(path), str(path.parent)} if kind.garbles else {str(path)}
    if (garbled or replaced) and not any(name in region.said() for name in names):
        return f"a loss that the log does not name: replaced {replaced}, garbled {garbled}"
    return None
