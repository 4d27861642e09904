"""The first ten minutes: the commands that find the running region by themselves."""

import json
import os
import pathlib
import shutil
import stat
import subprocess

from region import PATIENCE, Region, wait_for

ROOT = pathlib.Path(__file__).resolve().parents[1]
RUN = pathlib.Path("/run")
# What a user's shell may have set before, and what must not decide here.
SET_BEFORE = ["AWS_ENDPOINT_URL", "AWS_DEFAULT_REGION", "AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY"]


def bare():
    """An environment that names no region."""
    return {name: value for name, value in os.environ.items() if name not in SET_BEFORE}


def run(binary, *words, check=True, environment=None, **more):
    done = subprocess.run([binary, *map(str, words)], env=environment or bare(), capture_output=True,
                          text=True, timeout=120 * PATIENCE, **more)
    if check:
        assert done.returncode == 0, f"gantry {' '.join(map(str, words))}: {done.stderr}"
    return done


def notes():
    return {path: json.loads(path.read_bytes().split(b" #")[0]) for path in RUN.glob("gantry-*.region")}


def note_of(region):
    return [path for path, note in notes().items() if note["pid"] == region.process.pid]


def test_a_running_region_is_found_and_a_stopped_or_killed_one_is_not(region, binary):
    with Region(binary, "first", "--region", "eu-west-1") as other:
        (path,) = note_of(other)
        assert stat.S_IMODE(path.stat().st_mode) == 0o600
        assert notes()[path] == {
            "endpoint": other.endpoint, "region": "eu-west-1", "account": "123456789012",
            "data": str(other.data), "is_open": True, "pid": other.process.pid,
        }
        # Of several regions one must be named.
        refused = run(binary, "env", check=False)
        assert refused.returncode == 1 and "several regions run" in refused.stderr
        for known in [region, other]:
            assert f"\n  --endpoint {known.endpoint} or --data {known.data} " in refused.stderr
            assert f", process {known.process.pid})\n" in refused.stderr
        said = run(binary, "env", "--shell", "bash", "--data", other.data).stdout
        assert said == run(binary, "env", "--shell", "bash", "--endpoint", other.endpoint).stdout
        shown = subprocess.run(["bash", "-c", 'eval "$1" && aws ecs list-clusters --output text '
                                '&& echo "$AWS_DEFAULT_REGION $AWS_ENDPOINT_URL"', "bash", said],
                               env=bare(), capture_output=True, text=True, check=True)
        assert shown.stdout.split() == ["eu-west-1", other.endpoint]
        other.kill()
        assert path.exists(), "nothing took it away"
        # Now there is one alone, and the dead one's note goes.
        assert region.endpoint in run(binary, "env").stdout
        assert not path.exists()
        other.start()
        assert len(note_of(other)) == 1
    assert not note_of(other), "a clean stop takes the note away"


def test_the_demo_leaves_the_region_of_another_folder_on_its_port_alone(region, binary, tmp_path):
    # Nothing is installed or built here: the port comes after that.
    shutil.copy(ROOT / "demo", tmp_path)
    for place, to in [("quick/gantry", binary), ("venv/bin/aws", "/bin/false"),
                      ("tools/cargo", "/bin/true"), ("tools/dpkg", "/bin/true")]:
        (tmp_path / "target" / place).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / "target" / place).symlink_to(to)
    environment = {**bare(), "GANTRY_PORT": str(region.port), "GANTRY_DATA": str(tmp_path / "data"),
                   "PATH": f"{tmp_path}/target/tools:{os.environ['PATH']}"}
    done = subprocess.run([tmp_path / "demo"], env=environment, capture_output=True, text=True)
    assert done.returncode == 1, done.stdout + done.stderr
    phases = [line[:6] for line in done.stdout.splitlines() if line.startswith("[")]
    assert phases == ["[1/5] ", "[2/5] ", "[3/5] ", "[4/5] "]
    assert f"listening on 127.0.0.1:{region.port} (is another Gantry running?" in done.stdout
    known = f"a region that runs: --endpoint {region.endpoint} or --data {region.data} "
    assert known in done.stdout and "GANTRY_PORT" in done.stdout


def test_a_shell_that_evaluates_the_lines_of_no_region_fails_and_says_what_to_do(region, binary):
    for words in ['eval $("$0" env --data /nowhere)', 'eval "$("$0" env --data /nowhere)"']:
        shell = ["bash", "-c", f"{words} && env", binary]
        done = subprocess.run(shell, env=bare(), capture_output=True, text=True)
        assert (done.returncode, done.stdout) == (1, "")
        assert "nothing is set in this shell: no region runs on the data folder" in done.stderr
        assert f"\n  --endpoint {region.endpoint} or --data {region.data} " in done.stderr


def test_a_command_goes_to_the_region_that_runs(region, binary, cluster):
    region.register("hello", command=["echo", "hello"])
    arn = region.run_task(cluster, "hello")
    region.until(cluster, arn, "STOPPED")
    assert run(binary, "logs", arn).stdout == "hello\n"
    assert "bb:1" in run(binary, "image", "ls").stdout
    elsewhere = {**bare(), "AWS_ENDPOINT_URL": "http://127.0.0.1:1"}
    refused = run(binary, "logs", arn, environment=elsewhere, check=False)
    assert "http://127.0.0.1:1" in refused.stderr, "the environment names another"
    found = run(binary, "logs", arn, "--data", region.data, environment=elsewhere)
    assert found.stdout == "hello\n"


def test_each_shell_has_its_lines_and_its_completions(region, binary):
    lines = {shell: run(binary, "env", "--shell", shell).stdout for shell in ["fish", "powershell"]}
    assert f"set -gx AWS_ENDPOINT_URL '{region.endpoint}'\n" in lines["fish"]
    assert f"$Env:AWS_ENDPOINT_URL = '{region.endpoint}'\n" in lines["powershell"]
    for shell in ["bash", "zsh", "fish", "elvish", "powershell"]:
        assert "gantry" in run(binary, "completions", shell).stdout
    completed = subprocess.run(
        ["bash", "-c", 'source <("$0" completions bash); COMP_WORDS=(gantry com); COMP_CWORD=1; '
         '_gantry gantry com gantry; echo "${COMPREPLY[@]}"', binary],
        capture_output=True, text=True, check=True)
    assert completed.stdout.split() == ["completions"]


def test_ps_lists_containers_like_docker_with_and_without_an_agent(binary, rootfs):
    with Region(binary, "ps") as other:
        other.build_image(rootfs, "bb:1")
        other.ecs.create_cluster(clusterName="c")
        both = [{"name": "main", "image": "bb:1", "memory": 64, "command": ["sleep", "3600"],
                 "portMappings": [{"containerPort": 80}]},
                {"name": "side", "image": "bb:1", "memory": 64, "command": ["sh", "-c", "exit 3"],
                 "essential": False}]
        other.ecs.register_task_definition(family="web", containerDefinitions=both)
        web = other.run_task("c", "web")
        other.until("c", web, "RUNNING")

        def ps(*words):
            return run(binary, "ps", "--data", other.data, *words).stdout

        wait_for("the second one ends", lambda: "Exited (3) " in ps("-a"))
        container = next(one for one in other.task("c", web)["containers"] if one["name"] == "main")
        head, line = ps().splitlines()
        assert head.split() == "CONTAINER ID IMAGE COMMAND CREATED STATUS PORTS NAMES".split()
        cells = [line[head.index(name):][:size].strip() for name, size in
                 [("CONTAINER", 12), ("IMAGE", 6), ("COMMAND", 12), ("STATUS", 3)]]
        assert cells == [container["runtimeId"][:12], "bb:1", '"sleep 3600"', "Up"]
        port = container["networkBindings"][0]["hostPort"]
        assert f" 0.0.0.0:{port}->80/tcp " in line
        assert line.endswith(f" ecs-web-1-main-{web.rsplit('/', 1)[1]}")
        assert len(ps("-a").splitlines()) == 3
        assert ps("-q", "--no-trunc") == container["runtimeId"] + "\n"
        other.kill()
        assert ps("-q") == container["runtimeId"][:12] + "\n", "nothing but the container runs"
        run(binary, "down", "--data", other.data)
        assert ps("-q") == "" and "Exited (?)" in ps("-a")


def test_status_shows_what_there_is_and_what_is_wrong(region, binary, cluster):
    def status(ends_with=None):
        said = run(binary, "status", "--data", region.data).stdout
        return said if ends_with is None or said.rstrip().endswith(ends_with) else None

    region.register("good", command=["sleep", "3600"], portMappings=[{"containerPort": 80}])
    region.register("bad", command=["sh", "-c", "exit 4"])
    region.register("large", command=["true"], memory=1_000_000)
    region.ecs.create_service(cluster=cluster, serviceName="good", taskDefinition="good", desiredCount=2)
    wait_for("both run", lambda: f"{cluster}/good   2         2         0         COMPLETED" in status())
    first = status()
    assert first.startswith(f"Region us-east-1 at {region.endpoint}\n")
    (port,) = {binding["hostPort"] for arn in region.ecs.list_tasks(cluster=cluster)["taskArns"][:1]
               for one in region.task(cluster, arn)["containers"] for binding in one["networkBindings"]}
    assert f" 0.0.0.0:{port}->80" in first
    region.until(cluster, region.run_task(cluster, "bad"), "STOPPED")
    region.ecs.create_service(cluster=cluster, serviceName="large", taskDefinition="large", desiredCount=1)
    said = wait_for("the service's trouble", lambda: status() if "unable to place" in status() else None)
    wrong = said.split("WRONG NOW\n")[1]
    assert wrong.startswith(f"service {cluster}/large: 0 of 1 tasks run: (service large) was unable to place")
    assert " of bad:1: Essential container in task exited; container main exited with 4\n" in wrong
    for name in ["good", "large"]:
        region.ecs.delete_service(cluster=cluster, service=name, force=True)
