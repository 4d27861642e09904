"""A program that people really run: nginx, from an archive, behind a host port of the region's
choice."""

import re
import urllib.request

import nginx
from region import listens, wait_for


def test_nginx_answers_on_a_dynamic_host_port(region, cluster, tmp_path):
    archive = tmp_path / "nginx.tar.gz"
    nginx.archive(archive, "nginx:light", nginx.find())
    said = region.gantry("image", "load", archive, "--data", region.data)
    assert "nginx:light" in said
    region.register("nginx", image="nginx:light", memory=64, stopTimeout=10,
                    portMappings=[{"containerPort": 80, "hostPort": 0}],
                    task={"networkMode": "bridge"})
    arn = region.run_task(cluster, "nginx")
    container = region.until(cluster, arn, "RUNNING")["containers"][0]
    binding = container["networkBindings"][0]
    assert (binding["containerPort"], binding["protocol"]) == (80, "tcp")
    wait_for("it listens", lambda: listens(binding["hostPort"]))
    pids = {ask(binding["hostPort"]) for _ in range(20)}
    assert len(pids) <= 2, "its two workers answer"
    wait_for("its access log is kept", lambda: any(
        '"GET / HTTP/1.1" 200' in line for line in region.output(cluster, arn)))
    region.ecs.stop_task(cluster=cluster, task=arn)
    stopped = region.until(cluster, arn, "STOPPED")["containers"][0]
    assert stopped["exitCode"] == 0, "the image's stop signal lets it finish"


def ask(port):
    """The pid of the worker that answered."""
    with urllib.request.urlopen(f"http://127.0.0.1:{port}/", timeout=5) as answer:
        assert answer.headers["Server"].startswith("nginx/")
        return int(re.fullmatch(r"nginx [\d.]+, pid (\d+)\n", answer.read().decode())[1])
