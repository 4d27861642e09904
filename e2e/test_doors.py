"""Who is let in at the doors of a region in open mode, and what its containers reach."""

import datetime
import http.client
import os
import pathlib
import re
import socket
import subprocess
import threading

import pytest

from region import OPERATOR, PATIENCE, wait_for

HOST = dict(task=dict(networkMode="host"))


def signed(service):
    """What a request says that somebody signed who has no secret, just now."""
    now = datetime.datetime.now(datetime.timezone.utc).strftime("%Y%m%dT%H%M%SZ")
    scope = f"a/{now[:8]}/us-east-1/{service}/aws4_request"
    more, names = {}, "content-type;host;x-amz-date;x-amz-target"
    if service == "s3":
        more, names = {"X-Amz-Content-Sha256": "UNSIGNED-PAYLOAD"}, "host;x-amz-content-sha256;x-amz-date"
    return {"X-Amz-Date": now, **more, "Authorization": f"AWS4-HMAC-SHA256 Credential={scope}, "
            f"SignedHeaders={names}, Signature={'0' * 64}"}


def ask(region, method, path, body=None, signed_for=None, **headers):
    """Status and body; names of headers with underscores for dashes."""
    headers = {**headers, **(signed(signed_for) if signed_for else {})}
    connection = http.client.HTTPConnection("127.0.0.1", region.port, timeout=30 * PATIENCE)
    headers = {name.replace("_", "-"): value for name, value in headers.items()}
    connection.request(method, path, body, headers)
    answer = connection.getresponse()
    return answer.status, answer.read().decode()


DOORS = [
    ("POST", "/", dict(signed_for="ecs", Content_Type="application/x-amz-json-1.1",
                       X_Amz_Target="AmazonEC2ContainerServiceV20141113.ListClusters")),
    ("GET", "/", dict(signed_for="s3")),
    ("GET", "/v2/", {}), ("GET", "/_gantry/health", {}), ("GET", "/_gantry/link", {}),
    ("POST", "/_gantry/reset", OPERATOR), ("POST", "/_gantry/sweep", OPERATOR),
]


@pytest.mark.parametrize("method, path, headers", DOORS)
def test_no_door_opens_to_other_names_and_sites(region, method, path, headers):
    for foreign in [dict(Host=f"evil.example:{region.port}"), dict(Origin="http://evil.example"),
                    dict(Sec_Fetch_Site="cross-site")]:
        status, text = ask(region, method, path, "{}" if method == "POST" else None, **headers, **foreign)
        assert status == 403 and "open mode" in text, (foreign, status, text)


def test_a_reset_wants_a_header_that_no_page_can_send(region):
    region.ecs.create_cluster(clusterName="stays")
    for path in ("/_gantry/reset", "/_gantry/sweep"):
        status, text = ask(region, "POST", path, "", Content_Type="text/plain")
        assert status == 403 and "x-gantry-operator" in text
    assert region.ecs.list_clusters()["clusterArns"] != []
    # What a page of the region's own would say.
    own = f"localhost:{region.port}"
    status, _ = ask(region, "GET", "/_gantry/health", Host=own, Origin=f"http://{own}",
                    Sec_Fetch_Site="same-origin")
    assert status == 200


def test_a_body_over_the_limit_is_answered(region):
    status, text = ask(region, "POST", "/", b"x" * (12 << 20), **DOORS[0][2])
    assert status == 413, text


def test_the_data_folder_is_its_owners(region):
    assert region.data.stat().st_mode & 0o077 == 0
    assert (region.data / "link.token").stat().st_mode & 0o077 == 0
    assert region.run_folder().stat().st_mode & 0o077 == 0


def run(region, cluster, script, **more):
    """The lines that a container of that script wrote."""
    family = region.register("doors", command=["sh", "-c", script], **more)
    arn = region.run_task(cluster, family)
    task = region.until(cluster, arn, "STOPPED")
    assert task["containers"][0].get("exitCode") == 0, task
    return "\n".join(wait_for("its output", lambda: region.output(cluster, arn)))


def test_a_container_in_host_mode_is_not_the_administrator(region, cluster):
    claim = " ".join(f"--header '{name}: {value}'" for name, value in signed("ecs").items())
    call = (f"wget -q -O - -S --post-data '{{}}' {claim} --header 'Content-Type: application/x-amz-json-1.1' "
            "--header 'X-Amz-Target: AmazonEC2ContainerServiceV20141113.ListClusters' "
            f"http://127.0.0.1:{region.port}/ 2>&1; ")
    reset = (f"wget -q -O - -S --post-data '' --header 'x-gantry-operator: x' "
             f"http://127.0.0.1:{region.port}/_gantry/reset 2>&1; echo end")
    said = run(region, cluster, call + reset, user="web", **HOST)
    assert "400 Bad Request" in said and "403 Forbidden" in said, said
    assert "200 OK" not in said and said.endswith("end"), said
    status, text = ask(region, *DOORS[0][:2], "{}", **DOORS[0][2])
    assert status == 200 and cluster in text, text


def listen_everywhere():
    server = socket.create_server(("0.0.0.0", 0))

    def serve():
        while True:
            try:
                connection, _ = server.accept()
            except OSError:
                return
            connection.sendall(b"HTTP/1.0 200 OK\r\n\r\nof the host\n")
            connection.close()

    threading.Thread(target=serve, daemon=True).start()
    return server


@pytest.mark.parametrize("mode", ["bridge", "host"])
def test_containers_do_not_reach_the_surroundings(region, cluster, mode):
    """The machine's own metadata service, and what the host serves at all of its addresses."""
    with listen_everywhere() as server:
        port = server.getsockname()[1]
        imds = LoopbackAddress("169.254.169.254")
        with imds:
            get = "wget -q -T 2 -O - http://{}:{}/ 2>&1 || echo refused {}; "
            script = get.format("169.254.169.254", port, "metadata")
            if mode == "bridge":
                script += "gateway=$(ip route | sed -n 's/^default via \\([0-9.]*\\).*/\\1/p'); "
                script += "echo its gateway is $gateway.; " + get.format("$gateway", port, "gateway")
                script += get.format("169.254.170.2", port, "address")
            script += "wget -q -O - $ECS_CONTAINER_METADATA_URI_V4 && echo"
            said = run(region, cluster, script, task=dict(networkMode=mode))
    assert "of the host" not in said, said
    assert "refused metadata" in said and '"DockerId"' in said, said
    if mode == "bridge":
        assert re.search(r"its gateway is \d+\.\d+\.\d+\.1\.", said) and "refused gateway" in said, said


class LoopbackAddress:
    """An address on the machine's loopback, as a cloud's metadata service would be near."""

    def __init__(self, address):
        self.address = address

    def __enter__(self):
        subprocess.run(["ip", "address", "add", f"{self.address}/32", "dev", "lo"], check=True)

    def __exit__(self, *_):
        subprocess.run(["ip", "address", "del", f"{self.address}/32", "dev", "lo"], check=True)


def test_one_container_does_not_take_all_of_the_metadata_endpoint(region, cluster):
    """Idle connections have an end and a bound; others are answered meanwhile."""
    hold = "i=0; while [ $i -lt 100 ]; do (sleep 4 | nc 169.254.170.2 80) & i=$((i+1)); done; sleep 4"
    family = region.register("hold", command=["sh", "-c", hold], task=dict(networkMode="bridge"))
    arn = region.run_task(cluster, family)
    region.until(cluster, arn, "RUNNING")
    said = run(region, cluster, "wget -q -O - $ECS_CONTAINER_METADATA_URI_V4 && echo",
               task=dict(networkMode="bridge"))
    assert '"DockerId"' in said
    assert len(list((region_process(region) / "fd").iterdir())) < 400
    region.ecs.stop_task(cluster=cluster, task=arn)
    region.until(cluster, arn, "STOPPED")


def region_process(region):
    return pathlib.Path(f"/proc/{region.process.pid}")


def test_an_archive_that_is_no_file_is_refused_at_once(region):
    """A pipe would keep a thread of the region, and the region from ending, for ever."""
    pipe = region.data / "pipe"
    os.mkfifo(pipe)
    done = subprocess.run([region.binary, "image", "load", pipe, "--data", region.data],
                          capture_output=True, text=True, timeout=20 * PATIENCE)
    assert done.returncode == 1 and "no regular file" in done.stderr, done.stderr
