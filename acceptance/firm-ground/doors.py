#!/usr/bin/env python3
"""Tries to be the administrator of a region without being asked in: as a web page on the
administrator's machine, as a container in every network mode, as another user, as a stranger to a
strict region, and by keeping everybody else out. Counts attempts and successes, in open and in
strict mode. Starts regions in namespaces of its own. Needs root and a built `gantry`."""

import base64
import contextlib
import http.client
import pathlib
import resource
import shutil
import socket
import struct
import subprocess
import sys
import tempfile
import urllib.parse

import ground

ground.apart()

from botocore.exceptions import ClientError  # noqa: E402

from halves import Halves  # noqa: E402
from links import MAX_STRANGERS, hello, receive, send, upgrade  # noqa: E402
from region import Region, make_rootfs, wait_for  # noqa: E402
from test_doors import DOORS, LoopbackAddress, ask, listen_everywhere, signed  # noqa: E402

# More than a region serves at once.
MANY = 2100
NOBODY = 65534


class Count:
    """Attempts by kind, and those that succeeded."""

    def __init__(self):
        self.tried, self.succeeded = 0, 0
        self.kind = None

    def of(self, kind):
        self.say()
        self.kind, self.before = kind, (self.tried, self.succeeded)

    def attempt(self, what, success):
        self.tried += 1
        if success:
            self.succeeded += 1
            print(f"      SUCCEEDED: {self.kind}: {what}", flush=True)

    def say(self):
        if self.kind:
            tried, succeeded = self.tried - self.before[0], self.succeeded - self.before[1]
            print(f"      {self.kind}: {tried} attempts, {succeeded} successes", flush=True)
        self.kind = None


def is_in(status):
    return status < 400


def web_pages(region, count):
    """Other names that lead here, pages of other sites, and what they can send without asking."""
    count.of("web pages")
    port = region.port
    hosts = ["evil.example", f"evil.example:{port}", f"localhost.evil.example:{port}",
             f"127.0.0.1.nip.io:{port}", "amazonaws.com.evil.example", "evilamazonaws.com", "169.254.169.254",
             f"localhost:{port}@evil.example", "[::1].evil.example", "0.0.0.0", "", "evil.example."]
    origins = ["http://evil.example", "null", f"http://localhost:{port + 1}", f"https://evil.localhost:{port}",
               f"http://localhost.evil.example:{port}", "file://", ""]
    foreign = [dict(Host=host) for host in hosts] + [dict(Origin=origin) for origin in origins]
    foreign += [dict(Sec_Fetch_Site=site) for site in ("cross-site", "same-site", "", "other")]
    for method, path, headers in DOORS:
        for more in foreign:
            body = "{}" if method == "POST" else None
            status, _ = ask(region, method, path, body, **headers, **more)
            count.attempt(f"{method} {path} with {more}", is_in(status))
    for path in presigned():
        for more in (dict(Origin="http://evil.example"), dict(Host="evil.example")):
            for method in ("GET", "POST"):
                status, _ = ask(region, method, path, "" if method == "POST" else None,
                                Content_Type="text/plain", **more)
                count.attempt(f"{method} {path[:30]} with {more}", is_in(status))
    for path in ("/_gantry/reset", "/_gantry/sweep"):
        for kind in ("text/plain", "application/x-www-form-urlencoded", "multipart/form-data"):
            status, _ = ask(region, "POST", path, "", Content_Type=kind)
            count.attempt(f"{path} as {kind}", is_in(status))


def presigned():
    """Addresses that carry a signature which nobody made."""
    now = signed("sts")["X-Amz-Date"]
    query = urllib.parse.urlencode({
        "X-Amz-Algorithm": "AWS4-HMAC-SHA256", "X-Amz-Credential": f"a/{now[:8]}/us-east-1/sts/aws4_request",
        "X-Amz-Date": now, "X-Amz-Expires": "600", "X-Amz-SignedHeaders": "host",
        "X-Amz-Signature": "0" * 64})
    objects = query.replace("sts", "s3")
    return [f"/?Action=GetCallerIdentity&Version=2011-06-15&{query}", f"/?{objects}"]


def ask_absolutely(region, count):
    count.of("requests that name another server in their first line")
    for target in ("http://evil.example/_gantry/health", "http://evil.example:4566/v2/"):
        connection = http.client.HTTPConnection("127.0.0.1", region.port, timeout=30)
        connection.putrequest("GET", target, skip_host=True)
        connection.putheader("Host", f"localhost:{region.port}")
        connection.endheaders()
        count.attempt(target, is_in(connection.getresponse().status))


def other_users(region, count):
    """What a user of the machine without any rights may open of a region's files."""
    count.of("files read by other users")
    folders = [region.data, region.run_folder()]
    words = ["setpriv", f"--reuid={NOBODY}", f"--regid={NOBODY}", "--clear-groups"]
    for folder in folders:
        for path in [folder, *list(folder.rglob("*"))[:300]]:
            if path.is_symlink() or not (path.is_file() or path.is_dir()):
                continue
            tool = ["ls", path] if path.is_dir() else ["head", "-c", "1", path]
            done = subprocess.run([*words, *tool], capture_output=True, check=False)
            count.attempt(str(path), done.returncode == 0)


@contextlib.contextmanager
def machine_below():
    """The addresses at which a cloud's machine would serve its role's credentials."""
    with contextlib.ExitStack() as stack:
        server = stack.enter_context(listen_everywhere())
        for address in ("169.254.169.254", "169.254.42.42"):
            stack.enter_context(LoopbackAddress(address))
        stack.callback(subprocess.run, ["ip", "link", "del", "lan"], check=True)
        subprocess.run(["ip", "link", "add", "lan", "type", "veth", "peer", "name", "lan-far"], check=True)
        for words in (["address", "add", "192.0.2.1/24", "dev", "lan"], ["link", "set", "lan", "up"],
                      ["link", "set", "lan-far", "up"]):
            subprocess.run(["ip", *words], check=True)
        yield server.getsockname()[1]


def said_by(region, launch, mode, script, **container):
    """What a container said that ran a script."""
    more, task = {}, {"networkMode": mode}
    if mode == "awsvpc":
        subnets = [one["SubnetId"] for one in region.ec2.describe_subnets()["Subnets"]]
        more["networkConfiguration"] = {"awsvpcConfiguration": {"subnets": subnets}}
    if launch == "FARGATE":
        task |= {"requiresCompatibilities": ["FARGATE"], "cpu": "256", "memory": "512"}
    family = region.register("door", command=["sh", "-c", script + "echo end"], task=task, **container)
    arn = region.run_task("default", family, launchType=launch, **more)
    region.until("default", arn, "STOPPED")
    return wait_for("its output", lambda: has_ended(region.output("default", arn)))


def has_ended(lines):
    return lines if "end" in lines else None


def containers(region, count, auth):
    """From every network mode: the region's doors, the machine's services, the machine below."""
    claim = lambda name: " ".join(f"--header '{one}: {value}'" for one, value in signed(name).items())
    call = (f"{claim('ecs')} --header 'Content-Type: application/x-amz-json-1.1' --header 'X-Amz-Target: "
            "AmazonEC2ContainerServiceV20141113.ListClusters' --post-data '{}'")
    listing = claim("s3")
    reached = 0
    with machine_below() as served:
        for launch, mode in (("EC2", "host"), ("EC2", "bridge"), ("EC2", "awsvpc"), ("FARGATE", "awsvpc")):
            count.of(f"{auth}: containers of {launch} in {mode} mode")
            tries = {}
            for address in ("127.0.0.1", "172.31.0.1", "169.254.192.1", "169.254.170.2", "192.0.2.1",
                            "$(ip route | busybox awk '/default/ {print $3}')"):
                api = f"http://{address}:{region.port}"
                tries |= {f"{address} call": f"{call} {api}/", f"{address} objects": f"{listing} {api}/",
                          f"{address} reset": f"--header 'x-gantry-operator: x' --post-data '' {api}/_gantry/reset",
                          f"{address} images": f"{api}/v2/_catalog", f"{address} link": f"{api}/_gantry/link"}
                if mode != "host":
                    tries[f"{address} of the host"] = f"http://{address}:{served}/"
            for address in ("169.254.169.254", "169.254.42.42"):
                tries[f"{address} of the machine below"] = f"http://{address}:{served}/latest/meta-data/"
            script = "".join(f"busybox timeout 3 wget -q -T 2 -O /dev/null {words} 2>/dev/null && "
                             f"echo 'IN {number}'; " for number, words in enumerate(tries.values()))
            script = script.replace("$(ip ", "$(busybox ip ")
            control = "wget -q -O /dev/null $ECS_CONTAINER_METADATA_URI_V4 && echo IN control; "
            for user in ("root", "web"):
                lines = said_by(region, launch, mode, control + script, user=user)
                reached += "IN control" in lines
                for number, what in enumerate(tries):
                    count.attempt(f"{what} as {user}", f"IN {number}" in lines)
    ground.measure(f"{auth}: containers that reached what they may", reached, 8)


def strangers(region, key, count):
    """Without a key, with a wrong one, with a wrong signature, with tokens that are none."""
    count.of("strict: strangers")
    for method, path, headers in [*DOORS, ("GET", "/v2/_catalog", {}), ("GET", "/bucket/key", {})]:
        if path == "/_gantry/health":
            continue
        passwords = [{}, {"Authorization": "Basic " + base64.b64encode(b"AWS:").decode()},
                     {"Authorization": "Basic " + base64.b64encode(b"agent:").decode()},
                     {"Authorization": "Bearer "}, {"Authorization": "Bearer " + "0" * 64}]
        for claim in [headers, *({**headers, **password} for password in passwords)]:
            for body in (None, "{}"):
                status, _ = ask(region, method, path, body, **claim)
                count.attempt(f"{method} {path} with {sorted(claim)}", is_in(status) or status == 101)
    for name, call in (("ecs", "list_clusters"), ("logs", "describe_log_groups"), ("sts", "get_caller_identity"),
                       ("ec2", "describe_vpcs"), ("ecr", "describe_repositories"), ("s3", "list_buckets")):
        for claim in (("AKIAUNKNOWNUNKNOWN00", "secret"), (key[0], "wrong" * 8), ("123456789012", "test"),
                      ("agent", ""), ("test", "test")):
            try:
                getattr(region.client(name, *claim), call)()
                count.attempt(f"{name} with {claim}", True)
            except (ClientError, ValueError):
                count.attempt(f"{name} with {claim}", False)
    right = (region.server_data / "link.token").read_text()
    welcomed = False
    for token in ("", "short", "\0" * 64, "0" * 64, right):
        link, status = upgrade(region)
        if status != 101:
            count.attempt(f"a link with {token!r}", False)
            continue
        with link:
            with contextlib.suppress(OSError):
                send(link, hello(token, serves_all=True))
            if token == right:
                welcomed = is_welcome(link)
            else:
                count.attempt(f"a link with {token!r}", is_welcome(link))
    ground.measure("strict: links with the right token that were welcomed", int(welcomed), 1)


def is_welcome(link):
    try:
        return "Welcome" in receive(link)
    except (OSError, ValueError, struct.error):
        return False


def damaged_tokens(binary, count):
    """A link token that a power cut left behind must not become the one that everybody knows."""
    count.of("strict: damaged link tokens")
    for damaged in (b"", b"short", b"\0" * 64, b"g" * 64):
        data = pathlib.Path(tempfile.mkdtemp(prefix="gantry-damaged-"))
        (data / "link.token").write_bytes(damaged)
        done = subprocess.run(
            [binary, "server", "--listen", "127.0.0.1:0", "--auth", "strict", "--data", data],
            capture_output=True, text=True, timeout=20, check=False)
        count.attempt(repr(damaged), "remove it" not in done.stderr)
        shutil.rmtree(data)


def crowds(region, count, auth):
    """Who keeps everybody else out: links that say nothing, and bodies that do not come."""
    count.of(f"{auth}: crowds")
    with contextlib.ExitStack() as held:
        taken = 0
        for _ in range(MAX_STRANGERS * 4):
            link, status = upgrade(region)
            held.enter_context(link)
            taken += status == 101
        count.attempt(f"{taken} links of strangers at once", taken > MAX_STRANGERS)
        count.attempt("links shut requests out", not answers(region))
    with contextlib.ExitStack() as held:
        head = (f"POST / HTTP/1.1\r\nHost: localhost:{region.port}\r\nContent-Type: application/x-amz-json-1.1"
                "\r\nContent-Length: 900\r\n\r\n{").encode()
        for number in range(MANY):
            with contextlib.suppress(OSError):
                client = held.enter_context(socket.create_connection(("127.0.0.1", region.port), timeout=10))
                client.sendall(head if number % 2 else head[:40])
        count.attempt(f"{MANY} slow requests shut others out", not answers(region))


def answers(region):
    """Whether a request is answered in a time that nobody would call shut out."""
    try:
        connection = http.client.HTTPConnection("127.0.0.1", region.port, timeout=5)
        connection.request("GET", "/_gantry/health", headers={"Host": f"localhost:{region.port}"})
        return connection.getresponse().status == 200
    except OSError:
        return False


def main():
    _, most = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (min(most, 8192), most))
    work = pathlib.Path(tempfile.mkdtemp(prefix="gantry-doors-"))
    count, left = Count(), 0
    try:
        make_rootfs(work)
        with Region(ground.BINARY, "doors") as region:
            region.build_image(work, "bb:1")
            region.ecs.create_cluster()
            own = [ask(region, method, path, "{}" if method == "POST" else None, **headers)[0]
                   for method, path, headers in DOORS if path in ("/", "/_gantry/health")]
            own += [ask(region, "GET", path)[0] for path in presigned()]
            ground.measure("open: the same requests, by the administrator", own, [200] * len(own))
            web_pages(region, count)
            ask_absolutely(region, count)
            other_users(region, count)
            containers(region, count, "open")
            crowds(region, count, "open")
            kept = region.ecs.describe_clusters()["clusters"] != []
            ground.measure("open: what the administrator made is there", kept, True)
            region.reset()
            region.stop()
            left += len(region.left_behind())
        with Halves(ground.BINARY, "strict", auth="strict") as region:
            key = region.first_key()
            region.ecs, region.logs, region.ec2 = (
                region.client(name, *key) for name in ("ecs", "logs", "ec2"))
            region.build_image(work, "bb:1")
            region.ecs.create_cluster()
            strangers(region, key, count)
            other_users(region, count)
            containers(region, count, "strict")
            crowds(region, count, "strict")
            damaged_tokens(ground.BINARY, count)
            kept = region.ecs.describe_clusters()["clusters"] != []
            ground.measure("strict: what the administrator made is there", kept, True)
            region.stop()
            left += len(region.left_behind())
        count.say()
    finally:
        shutil.rmtree(work)
    ground.measure("things that the regions left", left, 0)
    ground.measure(f"successes of {count.tried} attempts", count.succeeded, 0)
    return ground.verdict()


if __name__ == "__main__":
    sys.exit(main())
