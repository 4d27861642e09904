"""What carries a region's tag on the machine is that region's alone, however starts meet."""

import signal
import subprocess
import uuid

from region import PATIENCE, Region, free_port, wait_for


def up(binary, data, *arguments):
    """A start, not waited for."""
    return subprocess.Popen(
        [binary, "up", "--listen", f"127.0.0.1:{free_port()}", "--data", data, *arguments],
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)


def tag(name):
    """A tag that no other run has: cgroups and claims are the machine's."""
    return name + uuid.uuid4().hex[:4]


def refusal(process):
    """What a start said that was refused."""
    _, said = process.communicate(timeout=30 * PATIENCE)
    assert process.returncode == 1, said
    return said


def test_a_second_region_of_the_same_tag_is_refused_and_nothing_happens_to_the_first(
        region, cluster, binary, tmp_path):
    task = region.run_task(cluster, region.register("claimed", command=["sleep", "1000"]))
    before = region.until(cluster, task, "RUNNING")
    # With one /run for both, and with a /run of its own for the second.
    said = refusal(up(binary, tmp_path / "a", "--tag", region.tag))
    assert f"the region of {region.data} (process {region.process.pid})" in said, said
    assert "--tag NAME" in said, said
    command = f"mount -t tmpfs none /run && exec {binary} up --listen 127.0.0.1:0 " \
              f"--data {tmp_path}/b --tag {region.tag}"
    apart = subprocess.run(["unshare", "-m", "sh", "-c", command], capture_output=True, text=True, timeout=30 * PATIENCE)
    assert apart.returncode == 1 and "--tag NAME" in apart.stderr, apart.stderr
    after = region.task(cluster, task)
    assert (after["lastStatus"], after["containers"][0]["runtimeId"]) == \
        ("RUNNING", before["containers"][0]["runtimeId"])


def test_containers_of_a_killed_region_are_left_to_its_own_data_folder(binary, rootfs, tmp_path):
    with Region(binary, "claim") as region:
        region.build_image(rootfs, "bb:1")
        region.ecs.create_cluster()
        task = region.run_task("default", region.register("kept", command=["sleep", "1000"]))
        region.until("default", task, "RUNNING")
        region.kill()
        said = refusal(up(binary, tmp_path / "other", "--tag", region.tag))
        assert str(region.data) in said and "--tag NAME" in said, said
        said = refusal(up(binary, region.data, "--tag", "another"))
        assert f"--tag {region.tag}" in said, said
        # Nobody guesses a tag that was lost while containers run under it.
        kept, aside = region.data / "agent/tag", region.data / "agent/aside"
        kept.rename(aside)
        said = refusal(up(binary, region.data))
        assert str(kept) in said and "--tag" in said, said
        aside.rename(kept)
        # Without the option it finds the tag that it had.
        region.arguments_of_tag = lambda: []
        region.start()
        assert region.task("default", task)["lastStatus"] == "RUNNING"
        region.reset()
        region.stop()
        assert region.left_behind() == {}


def test_starts_of_the_same_millisecond_have_clear_outcomes(binary, tmp_path):
    one, two = tmp_path / "one", tmp_path / "two"
    for folders, arguments, expected in [
        ((one, one), [], 1), ((one, two), ["--tag", tag("race")], 1), ((tmp_path / "3", tmp_path / "4"), [], 2),
    ]:
        starts = [up(binary, folder, *arguments) for folder in folders]
        try:
            # One that serves says so; one that does not, ends.
            serving = [start for start in starts if "serves" in start.stdout.readline()]
            for start in serving:
                wait_for("it serves", lambda start=start: "create-cluster" in start.stdout.readline())
            assert len(serving) == expected, [start.stderr.read() for start in starts if start not in serving]
            for start in set(starts) - set(serving):
                assert "in use" in refusal(start)
        finally:
            for start in starts:
                if start.poll() is None:
                    start.send_signal(signal.SIGTERM)
                    start.communicate(timeout=30 * PATIENCE)


def test_a_run_folder_that_cannot_be_written_is_named(binary, tmp_path):
    for options, mend in [("ro", "mount it read-write"), ("size=4k,nr_inodes=1", "have some room")]:
        command = f"mount -t tmpfs -o {options} none /run && exec {binary} up --listen 127.0.0.1:0 " \
                  f"--data {tmp_path}/data"
        done = subprocess.run(["unshare", "-m", "sh", "-c", command], capture_output=True, text=True, timeout=30 * PATIENCE)
        assert done.returncode == 1 and mend in done.stderr, done.stderr
        # Its next start is a first one again, not that of a build that knew no claims.
        assert not (tmp_path / "data/agent/host.id").exists()


def test_a_data_folder_on_an_overlay_is_refused_and_one_in_memory_is_not(binary, tmp_path):
    start = f"exec {binary} up --listen 127.0.0.1:0 --data data --tag {tag('overlay')}"
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


def test_inside_ip_netns_exec_the_mend_is_said(binary, tmp_path):
    # What `ip netns exec` does to the mounts.
    command = f"umount -l /sys && mount -t sysfs none /sys && exec {binary} up --listen 127.0.0.1:0 --data {tmp_path}/data"
    done = subprocess.run(["unshare", "-m", "sh", "-c", command], capture_output=True, text=True, timeout=30 * PATIENCE)
    assert done.returncode == 1 and "nsenter --net=/run/netns/NAME" in done.stderr, done.stderr
