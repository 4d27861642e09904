#!/usr/bin/env python3
"""Tries to get out of containers, on both launch types: by volumes, images, links, descriptors,
masks, working folders, health checks and system calls. Each attempt must be carried out, or be
refused, and none may succeed. Starts a region in namespaces of its own. Needs root, a C compiler
and a built `gantry`."""

import os
import pathlib
import shutil
import subprocess
import sys
import tarfile
import tempfile

import ground

ground.apart()

from botocore.exceptions import ClientError  # noqa: E402

import nginx  # noqa: E402
from region import Region, make_rootfs  # noqa: E402

SECRET = "the-hosts-own-secret"
PATTERN = pathlib.Path("/proc/sys/kernel/core_pattern")
LAUNCHES = ("EC2", "FARGATE")


class Stage:
    """A region, and a folder of the host's that no container may read or change."""

    def __init__(self, region, work, rootfs):
        self.region, self.work, self.rootfs = region, work, rootfs
        self.host = work / "host"
        self.host.mkdir(mode=0o700)
        (self.host / "secret").write_text(SECRET)
        (self.host / "sub").mkdir()
        self.pattern = PATTERN.read_text()
        self.base = ground.layer_of(rootfs)
        self.images = 0
        self.families = 0
        region.ecs.create_cluster()
        self.subnets = [one["SubnetId"] for one in region.ec2.describe_subnets()["Subnets"]]

    def image(self, entries, **config):
        """An image of busybox, with more on top; its name, or why it was refused."""
        self.images += 1
        name = f"evil{self.images}:1"
        path = self.work / "image.tar"
        ground.archive(path, name, [self.base, ground.layer(entries)], **config)
        self.region.gantry("image", "load", path, "--data", self.region.data)
        return name

    def run(self, launch, containers, volumes=(), seconds=60, **task):
        """What the containers of a task said, or why there is none."""
        self.families += 1
        family = f"attack{self.families}"
        containers = [{"image": "bb:1", "stopTimeout": 2, "name": f"c{number}", **one}
                      for number, one in enumerate(containers)]
        more = {}
        if launch == "FARGATE":
            task = {"networkMode": "awsvpc", "requiresCompatibilities": ["FARGATE"], "cpu": "1024",
                    "memory": "2048", **task}
            more["networkConfiguration"] = {"awsvpcConfiguration": {"subnets": self.subnets}}
        else:
            containers = [{"memory": 96, **one} for one in containers]
        try:
            self.region.ecs.register_task_definition(
                family=family, containerDefinitions=containers, volumes=list(volumes), **task)
            answer = self.region.ecs.run_task(taskDefinition=family, launchType=launch, **more)
        except ClientError as refusal:
            return f"refused: {refusal}"
        assert answer["failures"] == [], answer["failures"]
        arn = answer["tasks"][0]["taskArn"]
        stopped = self.region.until("default", arn, "STOPPED", seconds)
        said = [str(stopped.get("stoppedReason", ""))]
        for container in stopped["containers"]:
            said.append(f"{container['name']}: {container.get('reason', '')}")
            try:
                said += self.region.output("default", arn, container["name"])
            except self.region.logs.exceptions.ResourceNotFoundException:
                pass
        return "\n".join(said)

    def is_hurt(self, said):
        """Whether the host was read or changed, or the attack says that it got through."""
        kept = sorted(path.name for path in self.host.iterdir()) == ["secret", "sub"]
        kept = kept and not list((self.host / "sub").iterdir())
        kept = kept and (self.host / "secret").read_text() == SECRET
        return not kept or PATTERN.read_text() != self.pattern or SECRET in said or "ESCAPED" in said

    def mend(self):
        """So that the next attempt is judged by itself."""
        shutil.rmtree(self.host)
        self.host.mkdir(mode=0o700)
        (self.host / "secret").write_text(SECRET)
        (self.host / "sub").mkdir()
        PATTERN.write_text(self.pattern)


def sh(script, **more):
    return {"command": ["sh", "-c", script], **more}


def mount(volume, path):
    return {"sourceVolume": volume, "containerPath": path}


def after(name, condition="START"):
    return [{"containerName": name, "condition": condition}]


def volume_that_is_filled(stage, launch):
    """attacks: a folder turns into a link while the host fills the volume from the image."""
    entries = [(f"data/d{number:02}/pwned", b"#!/bin/sh\n") for number in range(60)]
    name = stage.image([("data", None), *entries])
    swap = sh(f"attack swap 3 /vol {stage.host}", mountPoints=[mount("v", "/vol")])
    filled = sh("sleep 4; echo did start", image=name, mountPoints=[mount("v", "/data")],
                dependsOn=after("c0"))
    return stage.run(launch, [swap, filled], [{"name": "v"}])


def null_device_as_link(stage, launch):
    """attacks: the image's /dev/null leads to a kernel parameter, which masks would then show."""
    name = stage.image([("dev/null", str(PATTERN)), ("dev/zero", str(PATTERN))],
                       Volumes={"/dev": {}})
    script = ("grep -q core_pattern /proc/self/mountinfo && echo ESCAPED mounted; "
              "echo x > /proc/interrupts; echo x > /proc/keys; echo x > /proc/timer_list; echo did write")
    return stage.run(launch, [sh(script, image=name)])


def console_as_link(stage, launch):
    name = stage.image([("dev/console", str(PATTERN)), ("dev/pts/ptmx", str(PATTERN)),
                        ("dev/pts/0", str(PATTERN))], Volumes={"/dev": {}})
    script = "grep -q core_pattern /proc/self/mountinfo && echo ESCAPED mounted; echo x > /dev/console; echo did write"
    return stage.run(launch, [sh(script, image=name, pseudoTerminal=True)])


def folders_of_another_process(stage, launch):
    """attacks: with the host's processes in view, paths lead through /proc/PID/root."""
    out = f"/proc/{os.getpid()}/root{stage.host}"
    name = stage.image([("etc/hosts", f"{out}/made"), ("etc/resolv.conf", f"{out}/made-too"),
                        ("to", f"{out}/sub")])
    said = ""
    for more in ({"workingDirectory": f"{out}/sub/by-cwd"}, {"workingDirectory": "/to/by-link"}, {},
                 {"mountPoints": [mount("v", "/to/by-mount")]}):
        said += stage.run(launch, [sh("echo did run", image=name, **more)], [{"name": "v"}],
                          pidMode="host")
    return said


def tracing_of_health_checks(stage, launch):
    """attacks: who may trace takes hold of a health check before it is confined."""
    trace = {"capabilities": {"add": ["SYS_PTRACE"]}}
    check = {"command": ["CMD", "sleep", "1"], "interval": 5, "timeout": 3, "retries": 10}
    return stage.run(launch, [sh("attack hunt 13", linuxParameters=trace, healthCheck=check)])


def tracing_of_neighbours(stage, launch):
    trace = {"capabilities": {"add": ["SYS_PTRACE"]}}
    guests = [sh("sleep 3", dependsOn=after("c0"), essential=False) for _ in range(4)]
    return stage.run(launch, [sh("attack hunt 5", linuxParameters=trace), *guests], pidMode="task")


def mounts_into_a_folder_that_flips(stage, launch):
    """A folder of a volume is a link every other moment, while mounts and working folders of others
    go through it."""
    flip = sh(f"attack flip 12 /vol {stage.host}/sub", mountPoints=[mount("v", "/vol")],
              healthCheck={"command": ["CMD", "true"], "interval": 5})
    guests = [sh("echo did run", essential=False, dependsOn=after("c0", condition="HEALTHY"),
                 workingDirectory=f"/vol/d/work{number}/deep",
                 mountPoints=[mount("v", "/vol"), mount("w", f"/vol/d/in{number}/deep")])
              for number in range(9)]
    return stage.run(launch, [flip, *guests], [{"name": "v"}, {"name": "w"}])


def health_checks_in_a_folder_that_flips(stage, launch):
    """Health checks begin in the working folder, which is made when it is not there."""
    flip = sh(f"cd /; busybox rm -rf /vol/d/w; attack flip 17 /vol {stage.host}/sub",
              workingDirectory="/vol/d/w", mountPoints=[mount("v", "/vol")], healthCheck={
                  "command": ["CMD-SHELL", "touch made; cat secret ../secret"], "interval": 5})
    return stage.run(launch, [flip], [{"name": "v"}])


def links_in_an_image(stage, launch):
    name = stage.image([("etc/passwd", f"{stage.host}/secret"), ("etc/group", f"{stage.host}/secret"),
                        ("etc/hostname", f"{stage.host}/made"), ("data", str(stage.host)),
                        ("rel", "../../../../../../../.." + str(stage.host))],
                       Volumes={"/data": {}, "/rel": {}})
    script = f"cat /data/* /rel/* {stage.host}/* /etc/passwd; echo x > /data/made; echo did look"
    said = stage.run(launch, [sh(script, image=name, mountPoints=[mount("v", "/rel/in")])],
                     [{"name": "v"}])
    name = stage.image([], Volumes={f"/../../..{stage.host}": {}, "/x/../../.." + str(stage.host): {}})
    return said + stage.run(launch, [sh(f"cat {stage.host}/secret; echo did look", image=name)])


def layers_that_write_outside(stage, launch):
    hard = tarfile.TarInfo("hard")
    hard.type, hard.linkname = tarfile.LNKTYPE, f"../../../../../../../..{stage.host}/secret"
    said = ""
    for entries in ([("x", str(stage.host)), ("x/pwned", b"x")],
                    [(f"../../../../../../../..{stage.host}/pwned", b"x")],
                    [(f"{stage.host}/pwned", b"x")], [("hard", hard)],
                    [("x", f"{stage.host}/secret"), ("x", b"changed")],
                    [("y", str(stage.host)), ("y/.wh.secret", b""), ("y/.wh..wh..opq", b"")]):
        try:
            name = stage.image(entries)
            said += stage.run(launch, [sh("cat /hard /x/secret; echo did run", image=name)])
        except AssertionError as refusal:
            said += f"refused: {refusal}\n"
    return said


def magic_links_as_working_folders(stage, launch):
    folders = [f"/proc/self/fd/{number}" for number in (3, 5, 7, 8, 9, 10)] + ["/proc/1/root", "/self"]
    name = stage.image([("self", "/proc/self/root")])
    script = f"cat ../../../../../../../..{stage.host}/secret ./secret; echo did run"
    return stage.run(launch, [
        sh(script, image=name, essential=number == 0, workingDirectory=folder)
        for number, folder in enumerate(["/", *folders])])


def inherited_descriptors(stage, launch):
    script = (f"for p in self 1; do for f in /proc/$p/fd/*; do cat $f/../../../../../..{stage.host}/secret "
              f"$f{stage.host}/secret 2>/dev/null; n=${{f##*/}}; [ $n -gt 3 ] && [ $n -ne 255 ] && "
              "[ -e $f ] && echo ESCAPED with descriptor $n; done; done; echo did look")
    check = {"command": ["CMD-SHELL", "ls -l /proc/self/fd > /fds; busybox true"], "interval": 5}
    late = "; sleep 6; [ $(busybox wc -l < /fds) -gt 5 ] && cat /fds && echo ESCAPED; cat /fds | head -n 1"
    return stage.run(launch, [sh(script + late, healthCheck=check)])


def masks_and_read_only_folders(stage, launch):
    script = ("cd /proc; for f in kcore keys timer_list sched_debug interrupts latency_stats; do "
              "[ -e $f ] && [ $(head -c 9 $f | busybox wc -c) -gt 0 ] && echo ESCAPED reads $f; done; "
              "for f in acpi scsi asound /sys/firmware; do [ -n \"$(ls -A $f 2>/dev/null)\" ] && "
              "echo ESCAPED lists $f; done; for f in sysrq-trigger sys/kernel/core_pattern "
              "sys/kernel/modprobe sys/vm/drop_caches irq/default_smp_affinity /sys/kernel/uevent_helper "
              "/sys/power/state; do busybox umount $f 2>/dev/null && echo ESCAPED uncovers $f; "
              "(echo > $f) 2>/dev/null && echo ESCAPED writes $f; done; echo did try")
    return stage.run(launch, [sh(script)])


def namespaces_and_mounts(stage, launch):
    tries = ["mount -t tmpfs x /tmp", "mount -t proc x /tmp", "mount --bind / /tmp", "unshare -m true",
             "unshare -U true", "unshare -n true", "nsenter -t 1 -m true", "nsenter -t 1 -n true",
             "mount -o remount,rw /proc/sys", "mount -o remount,rw /sys", "mount -t cgroup -o memory x /tmp",
             "swapoff -a", "insmod /bin/busybox", "pivot_root / /tmp", "hostname other",
             "ip link set lo down", "sysctl -w kernel.panic=1"]
    script = "".join(f"busybox {one} >/dev/null 2>&1 && echo 'ESCAPED {one}'; " for one in tries)
    script += ("for f in /sys/fs/cgroup/*/release_agent /sys/fs/cgroup/*/cgroup.procs "
               "/sys/fs/cgroup/cgroup.procs; do (echo 1 > $f) 2>/dev/null && echo ESCAPED writes $f; "
               "done; echo did try")
    return stage.run(launch, [sh(script)])


def devices_of_the_host(stage, launch):
    numbers = [line.split()[:2] for line in pathlib.Path("/proc/partitions").read_text().splitlines()[2:]]
    script = "".join(f"for d in /tmp /vol; do busybox mknod $d/b{major}.{minor} b {major} {minor}; "
                     f"head -c 1 $d/b{major}.{minor} >/dev/null && echo ESCAPED reads {major}:{minor}; done; "
                     for major, minor in numbers[:4])
    script += ("busybox mknod /tmp/mem c 1 1; head -c 1 /tmp/mem && echo ESCAPED reads memory; "
               "busybox mknod /tmp/kmsg c 1 11; head -c 1 /tmp/kmsg && echo ESCAPED reads kmsg; echo did try")
    return stage.run(launch, [sh(script, mountPoints=[mount("v", "/vol")])], [{"name": "v"}])


def the_supervisors_program(stage, launch):
    """Commands and checks that are the program which sets them up, as long as it can be caught."""
    libraries = [(path, pathlib.Path(path).read_bytes()) for path in nginx.libraries(ground.BINARY)]
    name = stage.image([("bin/again", b"#!/proc/self/exe\n"), ("bin/me", "/proc/self/exe"), *libraries])
    check = {"command": ["CMD", "/bin/again"], "interval": 5, "timeout": 2, "retries": 10}
    guest = {"image": name, "command": ["/bin/me", "up", "--listen", "127.0.0.1:0", "--data", "/d"]}
    guest |= {"essential": False, "dependsOn": after("c0")}
    said = stage.run(launch, [sh("attack overwrite 11", image=name, healthCheck=check), guest],
                     pidMode="task")
    for command in (["/proc/self/exe"], ["/bin/me"], ["/bin/again"]):
        said += stage.run(launch, [{"image": name, "command": command}])
    return said


def kernel_parameters(stage, launch):
    said = ""
    for key in ("kernel.core_pattern", "net/../kernel/core_pattern", "net..kernel.core_pattern",
                "kernel.shm_rmid_forced+kernel.core_pattern"):
        parameters = [{"namespace": key, "value": f"|{stage.host}/x"}]
        said += stage.run(launch, [sh("echo did run", systemControls=parameters)]) + "\n"
    return said


def what_is_left_to_clean_up(stage, launch):
    """Links and deep trees in the container's files and volumes, and folders that turn into links
    until the end: the host takes them away."""
    script = (f"for d in /vol /tmp; do cd $d; ln -s {stage.host} link; mkdir real; ln -s ../link real/a; "
              "i=0; while [ $i -lt 400 ]; do mkdir d; cd d; ln -s /proc/1/root l; i=$((i+1)); done; done; "
              "mkdir /vol/swapped /vol/swapped/0 /vol/swapped/1; sleep 1; echo did make")
    script = script.replace("mkdir", "busybox mkdir").replace("ln -s", "busybox ln -s")
    swap = sh(f"until [ -d /vol/swapped/1 ]; do sleep 0.1; done; attack swap 60 /vol/swapped {stage.host}",
              mountPoints=[mount("v", "/vol")])
    return stage.run(launch, [sh(script, mountPoints=[mount("v", "/vol")]), swap], [{"name": "v"}])


def sockets_of_the_supervisors(stage, launch):
    script = ("grep -i -E '@.*(gantry|shim|containerd)' /proc/net/unix && echo ESCAPED finds sockets; "
              "ls /run/gantry* 2>/dev/null && echo ESCAPED lists; echo did look")
    mode = {} if launch == "FARGATE" else {"networkMode": "host"}
    return stage.run(launch, [sh(script.replace("grep", "busybox grep"))], **mode)


def what_is_given(stage, launch):
    """No attack: a folder of the host's that the definition names. It shows that a success is seen."""
    volumes = [{"name": "v", "host": {"sourcePath": str(stage.host)}}]
    return stage.run(launch, [sh("cat /v/secret; echo x > /v/made", mountPoints=[mount("v", "/v")])], volumes)


ATTACKS = [
    volume_that_is_filled, null_device_as_link, console_as_link, folders_of_another_process,
    tracing_of_health_checks, tracing_of_neighbours, mounts_into_a_folder_that_flips,
    health_checks_in_a_folder_that_flips, links_in_an_image, layers_that_write_outside,
    magic_links_as_working_folders, inherited_descriptors, masks_and_read_only_folders,
    namespaces_and_mounts, devices_of_the_host, the_supervisors_program, kernel_parameters,
    what_is_left_to_clean_up, sockets_of_the_supervisors,
]


def main():
    only = sys.argv[1:]
    work = pathlib.Path(tempfile.mkdtemp(prefix="gantry-escapes-"))
    tried, carried_out, succeeded = 0, 0, 0
    try:
        rootfs = work / "rootfs"
        make_rootfs(rootfs)
        source = pathlib.Path(__file__).with_name("attack.c")
        subprocess.run(["cc", "-static", "-O1", "-o", rootfs / "bin/attack", source], check=True)
        with Region(ground.BINARY, "escapes") as region:
            region.build_image(rootfs, "bb:1")
            stage = Stage(region, work, rootfs)
            for attack in ATTACKS:
                for launch in LAUNCHES:
                    if only and attack.__name__ not in only:
                        continue
                    said = attack(stage, launch)
                    hurt = stage.is_hurt(said)
                    done = any(word in said for word in ("did ", "refused", "Cannot"))
                    tried, carried_out = tried + 1, carried_out + done
                    succeeded += hurt
                    print(f"      {attack.__name__} on {launch}: "
                          f"{'SUCCEEDED' if hurt else 'held' if done else 'NOT CARRIED OUT'}", flush=True)
                    if hurt or not done or only:
                        print(said)
                    if hurt:
                        stage.mend()
            seen = stage.is_hurt(what_is_given(stage, "EC2")) and stage.is_hurt("")
            ground.measure("a success would be seen", seen, True)
            stage.mend()
            region.reset()
            region.stop()
            ground.measure("the host's folder is as it was after all was cleaned up",
                           not stage.is_hurt(""), True)
            ground.measure("things that the region left", len(region.left_behind()), 0)
    finally:
        shutil.rmtree(work)
    ground.measure("attempts that were carried out or refused", carried_out, tried)
    ground.measure(f"successes of {tried} attempts", succeeded, 0)
    return ground.verdict()


if __name__ == "__main__":
    sys.exit(main())
