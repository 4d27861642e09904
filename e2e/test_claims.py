"""What carries a region's tag on the machine is that region's alone, however starts meet."""

import contextlib
import fcntl
import json
import os
import pathlib
import shutil
import signal
import socket
import subprocess
import urllib.request
import uuid

import pytest
from region import PATIENCE, Region, wait_for
from starts import refusal
from test_restart import processes


def test_a_second_region_of_the_same_tag_is_refused_and_nothing_happens_to_the_first(
        region, cluster, binary, starts, tmp_path):
    task = region.run_task(cluster, region.register("claimed", command=["sleep", "1000"]))
    before = region.until(cluster, task, "RUNNING")
    # With one /run for both, and with a /run of its own for the second.
    said = refusal(starts.up(tmp_path / "a", "--tag", region.tag))
    assert f"the region of {region.data} (process {region.process.pid})" in said, said
    assert "--tag NAME" in said, said
    command = f"mount -t tmpfs none /run && exec {binary} up --listen 127.0.0.1:0 " \
              f"--data {tmp_path}/b --tag {region.tag}"
    apart = subprocess.run(["unshare", "-m", "sh", "-c", command], capture_output=True, text=True, timeout=30 * PATIENCE)
    assert apart.returncode == 1 and "--tag NAME" in apart.stderr, apart.stderr
    after = region.task(cluster, task)
    assert (after["lastStatus"], after["containers"][0]["runtimeId"]) == \
        ("RUNNING", before["containers"][0]["runtimeId"])


def test_containers_of_a_killed_region_are_left_to_its_own_data_folder(
        binary, rootfs, starts, tmp_path):
    with Region(binary, "claim") as region:
        region.build_image(rootfs, "bb:1")
        region.ecs.create_cluster()
        task = region.run_task("default", region.register("kept", command=["sleep", "1000"]))
        region.until("default", task, "RUNNING")
        region.kill()
        said = refusal(starts.up(tmp_path / "other", "--tag", region.tag))
        assert str(region.data) in said and "--tag NAME" in said, said
        said = refusal(starts.up(region.data, "--tag", starts.tag("another")))
        assert f"--tag {region.tag}" in said, said
        # Nobody guesses a tag that was lost while containers run under it.
        kept, aside = region.data / "agent/tag", region.data / "agent/aside"
        region.lock().unlink()
        # They are known by its tasks, where no lock says whose they are.
        said = refusal(starts.up(region.data, "--tag", starts.tag("another")))
        assert f"--tag {region.tag}" in said, said
        kept.rename(aside)
        said = refusal(starts.up(region.data))
        assert str(kept) in said and "--tag" in said, said
        aside.rename(kept)
        # Without the option it finds the tag that it had.
        region.arguments_of_tag = lambda: []
        region.start()
        assert region.task("default", task)["lastStatus"] == "RUNNING"
        region.reset()
        region.stop()
        assert region.left_behind() == {}


def told_to_end(start):
    """Waits until a start serves, and tells it to end."""
    while "create-cluster" not in (line := start.stdout.readline()):
        assert line, refusal(start)
    start.terminate()
    _, said = start.communicate(timeout=30 * PATIENCE)
    return said


def forget_blocks(data):
    """Takes a data folder's blocks from what the machine keeps of all."""
    path = pathlib.Path("/run/gantry-blocks.json")
    entries = json.loads(path.read_bytes().split(b" #")[0])
    path.write_text(json.dumps([entry for entry in entries if entry["data"] != str(data)]))


def damages():
    """Ways in which a host's id is lost; the last with all that the machine still knows of it."""
    def flip(path):
        text = bytearray(path.read_bytes())
        text[3] ^= 1
        path.write_bytes(text)

    def pipe(path):
        path.unlink()
        os.mkfifo(path)

    def forgotten(path):
        path.unlink()
        forget_blocks(path.parent.parent)

    return [flip, lambda path: path.write_bytes(b""), lambda path: path.unlink(), pipe, forgotten]


def test_a_lost_host_id_is_found_again_and_nothing_runs_twice(binary, rootfs, starts):
    with Region(binary, "lost") as region:
        region.lost_after = 5 * PATIENCE
        region.build_image(rootfs, "bb:1")
        region.ecs.create_cluster()
        region.register("kept", command=["sleep", "1000"])
        region.ecs.create_service(cluster="default", serviceName="kept", taskDefinition="kept", desiredCount=2)
        wait_for("they run", lambda: len(processes(region)) == 2)
        before, path = processes(region), region.data / "agent/host.id"
        # The tag is taken back with the id, where both are lost.
        region.arguments_of_tag = lambda: []
        host = path.read_bytes()
        for damage in damages():
            region.kill()
            damage(path)
            region.start()
            assert path.read_bytes() == host, region.errors()
            assert processes(region) == before
        region.kill()
        path.unlink()
        (region.data / "agent/tag").unlink()
        region.start()
        assert (path.read_bytes(), processes(region)) == (host, before)
        # Under another tag than the folder names they would be nobody's.
        region.kill()
        (region.data / "agent/tag").write_text(starts.tag("other"))
        region.start()
        assert not processes(region), "those of the old tag are ended"
        region.tag = (region.data / "agent/tag").read_text().split()[0]
        wait_for("they are replaced", lambda: len(processes(region)) == 2)
        before = processes(region)
        # Where nothing knows it any more it is a new host, with new tasks in place of the old ones.
        region.kill()
        path.unlink()
        region.lock().unlink()
        forget_blocks(region.data)
        region.start()
        assert path.read_bytes() != host
        wait_for("they are replaced", lambda: len(processes(region)) == 2 and not processes(region) & before)
        described = lambda: region.ecs.describe_services(cluster="default", services=["kept"])["services"][0]
        counts = lambda service: (service["runningCount"], service["pendingCount"])
        wait_for("and no more", lambda: counts(described()) == (2, 0))
        region.reset()
        region.stop()
        assert region.left_behind() == {}


def test_containers_of_a_folder_that_is_another_now_are_ended(binary, rootfs, starts):
    with Region(binary, "anew") as region:
        region.build_image(rootfs, "bb:1")
        region.ecs.create_cluster()
        task = region.run_task("default", region.register("old", command=["sleep", "1000"]))
        region.until("default", task, "RUNNING")
        region.kill()
        aside = region.data.with_suffix(".old")
        region.data.rename(aside)
        region.data.mkdir(mode=0o700)
        region.log = open(region.data / "stderr.log", "ab")
        try:
            said = refusal(starts.up(region.data, "--tag", starts.tag("other")))
            assert f"--tag {region.tag}" in said, said
            assert len(processes(region)) == 1
            # As it was told.
            region.arguments_of_tag = lambda: []
            region.start()
            assert (region.data / "agent/tag").read_text().startswith(region.tag)
            assert processes(region) == set()
            region.stop()
            assert region.run_folder().exists() is False
        finally:
            region.stop()
            region.sweep()
            shutil.rmtree(aside)


def test_what_a_region_left_that_is_gone_is_taken_away_by_the_next_start(binary, starts, tmp_path):
    """Not while its data folder is there: then it may start again."""
    tags = starts.tag("next"), starts.tag("after")
    with Region(binary, "gone") as region:
        region.kill()
        left = region.carried()
        assert left.keys() >= {"run folder", "cgroups", "tables"}, left
        told_to_end(starts.up(tmp_path / "next", "--tag", tags[0]))
        assert region.carried() == left
        shutil.rmtree(region.data)
        after_starts(starts, tmp_path / "after", tags[1], lambda _: region.left_behind() == {})
        assert region.left_behind() == {}
        region.data.mkdir()


def after_starts(starts, data, tag, is_enough):
    """A start looks after a few marks of dead regions only, and others may have left more here."""
    said = ""
    for _ in range(20):
        said += told_to_end(starts.up(data, "--tag", tag))
        if is_enough(said):
            break
    return said


OWN_RUN = ["unshare", "--mount", "--propagation", "private", "sh", "-c",
           'mount --bind "$0" /run && exec "$@"']


def test_what_is_no_regions_is_left_as_it_is_and_keeps_no_region_from_starting(
        starts, tmp_path):
    """In a /run of their own. No link leads out of the test's folder."""
    run, theirs, named = tmp_path / "run", tmp_path / "theirs", starts.tag("own")
    run.mkdir()
    theirs.write_text("theirs")
    (tmp_path / "folder").mkdir()
    (tmp_path / "folder/file").write_text("theirs")
    (run / "gantry-link.lock").symlink_to(theirs)
    (run / "gantry-odd.lock").touch()
    (run / "gantry-odd").write_text("odd")
    (run / "gantry-linked.lock").touch()
    (run / "gantry-linked").mkdir()
    (run / "gantry-linked/sandboxes").symlink_to(tmp_path / "folder")
    (run / "gantry-pins.lock").touch()
    (run / "gantry-pins").mkdir()
    (run / "gantry-pins/netns").symlink_to(tmp_path / "folder")
    (run / "gantry-full.lock").write_text("of another program")
    (run / "gantry-No Tag.lock").touch()
    (run / "gantry-foreign.lock").touch()
    os.chown(run / "gantry-foreign.lock", 65534, 65534)
    (run / "gantry-empty.lock").touch()
    before = {path.name for path in run.iterdir()} - {"gantry-empty.lock"}
    said = told_to_end(starts.up(tmp_path / "data", "--tag", named, through=[*OWN_RUN, run]))
    after = {path.name for path in run.iterdir()}
    assert before <= after and "gantry-empty.lock" not in after, (after, said)
    assert (run / "gantry-full.lock").read_text() == "of another program"
    assert (theirs.read_text(), theirs.stat().st_mode & 0o777) == ("theirs", 0o644)
    for path in ["gantry-odd", "gantry-linked/sandboxes", "gantry-pins/netns", "gantry-link.lock"]:
        assert sum(f"/run/{path}:" in line for line in said.splitlines()) == 1, said
    # A link in the place of its own lock, or of that of all regions, is refused and not followed.
    for name in [f"gantry-{named}.lock", "gantry-claims.lock"]:
        (run / name).unlink(missing_ok=True)
        (run / name).symlink_to(theirs)
        said = refusal(starts.up(tmp_path / "data", "--tag", named, through=[*OWN_RUN, run]))
        assert f"/run/{name}" in said and "a link is in its place" in said, said
        assert (theirs.read_text(), theirs.stat().st_mode & 0o777) == ("theirs", 0o644)
        (run / name).unlink()
    # So is one in the place of the pins, before anything is touched.
    (run / f"gantry-{named}").mkdir(exist_ok=True)
    (run / f"gantry-{named}/netns").symlink_to(tmp_path / "folder")
    said = refusal(starts.up(tmp_path / "data", "--tag", named, through=[*OWN_RUN, run]))
    assert f"/run/gantry-{named}/netns: something that is no folder is in its place" in said, said
    assert (tmp_path / "folder/file").read_text() == "theirs"
    (run / f"gantry-{named}/netns").unlink()


def test_a_start_that_does_not_get_far_keeps_its_id_before_it_takes_anything_away(starts, tmp_path):
    """In a /run of their own. Else each first start that is killed in between left a mark."""
    run, data, named = tmp_path / "run", tmp_path / "data", starts.tag("first")
    run.mkdir()
    (run / "gantry-gone.lock").touch()
    data.mkdir(mode=0o700)
    (data / "agent/tag.new").mkdir(parents=True)
    said = refusal(starts.up(data, "--tag", named, through=[*OWN_RUN, run]))
    assert "agent/tag: a folder" in said and (run / "gantry-gone.lock").exists(), said
    (data / "agent/tag.new").rmdir()
    # A mark of this very folder under another tag means nothing any more.
    inode = os.stat(data)
    record = {"id": "lost", "data": str(data), "folder": {"device": inode.st_dev, "number": inode.st_ino}, "pid": 1}
    (run / "gantry-mine.lock").write_text(json.dumps(record))
    said = told_to_end(starts.up(data, "--tag", named, through=[*OWN_RUN, run]))
    assert not list(run.glob("gantry-gone*")) and not list(run.glob("gantry-mine*")), said


def test_no_text_of_a_mark_speaks_to_the_terminal(starts, tmp_path):
    run, named = tmp_path / "run", starts.tag("says")
    run.mkdir()
    with open(run / f"gantry-{named}.lock", "w") as lock:
        json.dump({"id": "x", "data": "/tmp/\u001b[2Jgone", "pid": 1}, lock)
        lock.flush()
        fcntl.flock(lock, fcntl.LOCK_EX)
        said = refusal(starts.up(tmp_path / "data", "--tag", named, through=[*OWN_RUN, run]))
    assert "\u001b" not in said and "/tmp/\\u{1b}[2Jgone" in said, said


def test_what_cannot_be_taken_away_stays_the_dead_regions_and_is_tried_again(binary, starts, tmp_path):
    with Region(binary, "stays") as region:
        region.kill()
        noted = region.lock().read_bytes()
        shutil.rmtree(region.data)
        # A file of another's in its run folder keeps that from being removed: below the tmpfs, which
        # is there where /run is none.
        subprocess.run(["umount", region.run_folder()], capture_output=True)
        (region.run_folder() / "odd").touch()
        for tag in [starts.tag("one"), starts.tag("two")]:
            said = after_starts(starts, tmp_path / tag, tag, lambda said: str(region.run_folder()) in said)
            assert "not taking away" in said and str(region.run_folder()) in said, said
            assert region.lock().read_bytes() == noted
        (region.run_folder() / "odd").unlink()
        after_starts(starts, tmp_path / "last", starts.tag("last"), lambda _: region.left_behind() == {})
        assert region.left_behind() == {}
        region.data.mkdir()


def test_containers_of_a_region_with_another_run_are_neither_taken_over_nor_ended(
        binary, rootfs, starts, tmp_path):
    run = tmp_path / "run"
    run.mkdir()
    with Region(binary, "apart") as region:
        region.build_image(rootfs, "bb:1")
        region.ecs.create_cluster()
        task = region.run_task("default", region.register("kept", command=["sleep", "1000"]))
        region.until("default", task, "RUNNING")
        region.kill()
        running = processes(region)
        lock = run / region.lock().name
        # A region that is gone and this very one both had the tag in the other /run.
        lock.write_text(json.dumps({"id": "gone", "data": str(tmp_path / "gone"), "pid": 1}))
        said = refusal(starts.up(tmp_path / "other", "--tag", region.tag, through=[*OWN_RUN, run]))
        assert "--tag NAME" in said, said
        folder = (tmp_path / "other").stat()
        lock.write_text(json.dumps({"id": "ours", "data": str(tmp_path / "other"), "pid": 1, "folder":
                                    {"device": folder.st_dev, "number": folder.st_ino}}))
        said = refusal(starts.up(tmp_path / "other", "--tag", region.tag, through=[*OWN_RUN, run]))
        assert "--tag NAME" in said, said
        # Nor does a start under another tag end them.
        told_to_end(starts.up(tmp_path / "other", "--tag", starts.tag("else"), through=[*OWN_RUN, run]))
        assert running and processes(region) == running
        region.start()
        assert region.task("default", task)["lastStatus"] == "RUNNING"
        assert processes(region) == running
        region.reset()
        region.stop()


def test_a_folder_of_before_claims_is_not_taken_for_the_owner_of_what_it_does_not_know(
        binary, starts, tmp_path):
    """Such folders name no tag, and most of them ran under the first region's; others do too. In a
    /run of its own, where nothing but a folder tells of them."""
    (tmp_path / "data/agent").mkdir(parents=True)
    (tmp_path / "data/agent/host.id").write_text(uuid.uuid4().hex)
    own_run = ["unshare", "--mount", "--propagation", "private", "sh", "-c",
               'mount -t tmpfs none /run && mkdir -p /run/gantry-gantry/sandboxes/other && exec "$@"', "sh"]
    said = told_to_end(starts.up(tmp_path / "data", "--tag", starts.tag("own"), through=own_run))
    assert "run under the tag" not in said, said


def test_a_copy_of_a_data_folder_leaves_the_original_its_containers_and_addresses(
        binary, rootfs, starts):
    blocks = lambda: {entry["tag"]: entry["data"] for entry in json.loads(
        pathlib.Path("/run/gantry-blocks.json").read_bytes().split(b" #")[0])}
    with Region(binary, "orig") as original, contextlib.ExitStack() as stack:
        original.build_image(rootfs, "bb:1")
        original.ecs.create_cluster()
        task = original.run_task("default", original.register("kept", command=["sleep", "1000"]))
        before = original.until("default", task, "RUNNING")
        running = processes(original)
        original.stop()
        copy = Region(binary, "copy")
        stack.callback(lambda: copy.__exit__())
        copy.log.close()
        shutil.rmtree(copy.data)
        subprocess.run(["cp", "-a", original.data, copy.data], check=True)
        copy.log = open(copy.data / "stderr.log", "ab")
        said = refusal(starts.up(copy.data))
        assert str(original.data) in said and "--tag NAME" in said, said
        original.start()
        copy.start()
        # It has none of the containers: what ran is as after a reboot.
        copy.until("default", task, "STOPPED")
        logged = (copy.data / "stderr.log").read_text()
        assert "a copy or was moved" in logged and "not known which layers" not in logged, logged
        original.stop()
        copy.stop()
        # A start that is refused ends nothing, and neither does one that is not.
        copy.arguments_of_tag = lambda: []
        aside = original.data.with_suffix(".aside")
        original.data.rename(aside)
        copy.start()
        aside.rename(original.data)
        assert processes(original) == running, "theirs, wherever it is"
        copy.stop()
        original.start()
        original.stop()
        copy.start()
        assert processes(original) == running, copy.errors()
        assert blocks().items() >= {original.tag: str(original.data), copy.tag: str(copy.data)}.items()
        original.start()
        after = original.task("default", task)
        assert (after["lastStatus"], after["containers"][0]["runtimeId"]) == \
            ("RUNNING", before["containers"][0]["runtimeId"])
        assert processes(original) == running


def test_ctrl_c_in_the_middle_of_a_start_is_for_the_region_alone(binary, region, starts, tmp_path):
    """A terminal sends it to the whole process group."""
    slow, asked, go = tmp_path / "nft", tmp_path / "asked", tmp_path / "go"
    slow.write_text(f"#!/bin/sh\ntouch {asked}\nwhile [ ! -e {go} ]; do sleep 0.01; done\n"
                    f'exec {shutil.which("nft", path="/usr/sbin:/sbin:/usr/bin")} "$@"\n')
    slow.chmod(0o755)
    start = subprocess.Popen(
        [binary, "up", "--listen", "127.0.0.1:0", "--data", tmp_path / "data",
         "--tag", starts.tag("ctrl")],
        env={**os.environ, "PATH": f"{tmp_path}:{os.environ['PATH']}"}, start_new_session=True,
        stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
    try:
        wait_for("it runs nft", asked.exists)
        os.killpg(start.pid, signal.SIGINT)
        go.touch()
        _, said = start.communicate(timeout=30 * PATIENCE)
        assert start.returncode == 0 and "SIGINT" not in said, said
    finally:
        start.kill()
    # The process that makes supervisors is one that stays.
    lists = pathlib.Path(f"/proc/{region.process.pid}/task").glob("*/children")
    children = [int(pid) for children in lists for pid in children.read_text().split()]
    assert children and all(os.getpgid(pid) == pid for pid in children)


def test_starts_of_the_same_millisecond_have_clear_outcomes(starts, tmp_path):
    one, two, three, four = (tmp_path / name for name in ("one", "two", "three", "four"))
    for folders, arguments, expected in [
        ((one, one), [], 1), ((one, two), ["--tag", starts.tag("race")], 1), ((three, four), [], 2),
    ]:
        both = [starts.up(folder, *arguments) for folder in folders]
        # One that serves says so; one that does not, ends.
        serving = [start for start in both if "serves" in start.stdout.readline()]
        for start in serving:
            wait_for("it serves", lambda start=start: "create-cluster" in start.stdout.readline())
        assert len(serving) == expected, [refusal(start) for start in both if start not in serving]
        for start in set(both) - set(serving):
            assert "in use" in refusal(start)
        for start in serving:
            start.terminate()
            start.communicate(timeout=30 * PATIENCE)


def test_a_run_folder_that_cannot_be_written_is_named(binary, starts, tmp_path):
    for options, mend in [("ro", "mount it read-write"), ("size=4k,nr_inodes=1", "have some room")]:
        command = f"mount -t tmpfs -o {options} none /run && exec {binary} up --listen 127.0.0.1:0 " \
                  f"--data {tmp_path}/data --tag {starts.tag('full')}"
        done = subprocess.run(["unshare", "-m", "sh", "-c", command], capture_output=True, text=True, timeout=30 * PATIENCE)
        assert done.returncode == 1 and mend in done.stderr, done.stderr
        doctor = command.partition(" --tag")[0].replace("up --listen 127.0.0.1:0", "doctor")
        done = subprocess.run(["unshare", "-m", "sh", "-c", doctor], capture_output=True, text=True, timeout=30 * PATIENCE)
        assert done.returncode == 1 and "FAIL  folder for what runs: /run has" in done.stdout, done.stdout
        # Its next start is a first one again, not that of a build that knew no claims.
        assert not (tmp_path / "data/agent/host.id").exists()


def test_a_data_folder_on_an_overlay_is_refused_and_one_in_memory_is_not(binary, starts, tmp_path):
    start = f"exec {binary} up --listen 127.0.0.1:0 --data data --tag {starts.tag('overlay')}"
    command = "mount -t tmpfs none . && cd \"$PWD\" && mkdir u w l data && " \
              "mount -t overlay none -o upperdir=u,workdir=w,lowerdir=l data && " + start
    done = subprocess.run(["unshare", "-m", "sh", "-c", command], cwd=tmp_path, capture_output=True, text=True, timeout=30 * PATIENCE)
    assert done.returncode == 1 and "lies on an overlay" in done.stderr, done.stderr
    assert "--data" in done.stderr
    memory = subprocess.Popen(["unshare", "-m", "sh", "-c", "mount -t tmpfs none . && cd \"$PWD\" && " + start],
                              cwd=tmp_path, stdout=subprocess.PIPE, text=True)
    try:
        # Its output ends when it does.
        assert any("create-cluster" in line for line in memory.stdout)
    finally:
        memory.terminate()
        assert memory.wait(timeout=30 * PATIENCE) == 0


def test_inside_ip_netns_exec_the_mend_is_said(binary, starts, tmp_path):
    # What `ip netns exec` does to the mounts.
    command = f"umount -l /sys; mount -t sysfs none /sys && exec {binary} up --listen 127.0.0.1:0 " \
              f"--data {tmp_path}/data --tag {starts.tag('netns')}"
    done = subprocess.run(["unshare", "-m", "sh", "-c", command], capture_output=True, text=True, timeout=30 * PATIENCE)
    assert done.returncode == 1 and "nsenter --net=/run/netns/NAME" in done.stderr, done.stderr


def has_open(process, path):
    """Tells whether a process has a file open, by whatever name."""
    with contextlib.suppress(OSError):
        return any(os.path.samefile(entry.path, path) for entry in os.scandir(f"/proc/{process.pid}/fd"))
    return False


@pytest.mark.parametrize("name", ["gantry-claims.lock", "gantry-network.lock"])
def test_a_start_that_waits_for_a_lock_ends_when_told_twice_and_says_whom_it_waited_for(
        starts, tmp_path, name):
    """In a /run of their own: no other region of the machine is to wait as well."""
    run = tmp_path / "run"
    run.mkdir()
    with open(run / name, "w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        own_run = ["unshare", "--mount", "--propagation", "private", "sh", "-c",
                   f'mount --bind {run} /run && exec "$@"', "sh"]
        patient = starts.up(tmp_path / "patient", "--tag", starts.tag("lock"), through=own_run)
        told = starts.up(tmp_path / "told", "--tag", starts.tag("lock"), through=own_run)
        wait_for("both wait", lambda: has_open(patient, run / name) and has_open(told, run / name))
        told.send_signal(signal.SIGINT)
        # Not by the same signal, since two that wait are one.
        told.terminate()
        assert told.wait(timeout=8 * PATIENCE) == 0
        assert patient.poll() is None
        said = refusal(patient)
        assert f"/run/{name}" in said and f"process {os.getpid()} (" in said, said


def test_a_lost_key_is_renewed_and_a_change_of_mode_is_said(starts, tmp_path):
    tag = starts.tag("keys")

    def keys(*arguments):
        start = starts.up(tmp_path / "data", "--tag", tag, *arguments)
        shown = []
        while not any("create-cluster" in line for line in shown):
            shown.append(start.stdout.readline())
        (address,) = [line.split()[-1] for line in shown if "serves" in line]
        health = lambda: json.load(urllib.request.urlopen(f"{address}/_gantry/health", timeout=PATIENCE))
        wait_for("its agent is there", lambda: health()["hostsConnected"] == 1)
        start.terminate()
        _, said = start.communicate(timeout=30 * PATIENCE)
        return [line for line in shown if line.startswith("export AWS_ACCESS_KEY_ID=AKIA")], said

    def fails_to_listen(*arguments):
        """A start that lets nobody in."""
        with socket.socket() as taken:
            taken.bind(("127.0.0.1", 0))
            taken.listen()
            said = refusal(starts.up(tmp_path / "data", "--tag", tag, *arguments, port=taken.getsockname()[1]))
            assert "listening on" in said and "mode before" not in said, said

    fails_to_listen()
    (_, said), _ = keys(), fails_to_listen("--auth", "strict")
    first, opened = keys("--auth", "strict")
    assert "mode before" not in said and "ran in open mode before" in opened, opened
    again, said = keys("--auth", "strict")
    assert (len(first), again) == (1, []) and "mode before" not in said, said
    renewed, _ = keys("--auth", "strict", "--renew-key")
    assert len(renewed) == 1 and renewed != first
    assert "--auth strict" in refusal(starts.up(tmp_path / "data", "--renew-key"))
    _, opened = keys()
    _, closed = keys("--auth", "strict")
    _, said = keys("--auth", "strict")
    assert "ran in strict mode before" in opened and "ran in open mode before" in closed, opened + closed
    assert "mode before" not in said, said


def test_a_region_is_named_like_one(binary, tmp_path):
    said = subprocess.run([binary, "up", "--data", tmp_path / "data", "--region", "Here & now"],
                          capture_output=True, text=True, timeout=30 * PATIENCE)
    assert said.returncode == 2 and "like us-east-1" in said.stderr, said.stderr
