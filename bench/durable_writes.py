"""Durable writes: 64 clients, each write on the disk before it is acknowledged, against etcd.

Ours is a whole RegisterTaskDefinition: its signature verified, parsed, checked, given its revision,
indexed and kept. etcd's is a Put of the request's body as the value, on the same disk. What of ours
is HTTP, signature and JSON is told by a read of the same definition from as many clients.
"""

import json
import tempfile

import measure
from measure import ROUNDS, Measured, Row, spread, times
from peers import etcd

CLIENTS = 64
WRITES = 2_000
PREFIX = "AmazonEC2ContainerServiceV20141113"
TARGET = f"{PREFIX}.RegisterTaskDefinition"
BODY = {
    "family": "writes", "networkMode": "none",
    "containerDefinitions": [{
        "name": "main", "image": "bb:1", "memory": 64, "command": ["sleep", "3600"],
        "environment": [{"name": "GREETING", "value": "good morning"}],
    }],
}


def run():
    seen = {"ours": [], "peer": [], "read": []}
    with Measured("writes") as region, tempfile.TemporaryDirectory(prefix="gantry-bench-") as data:
        with etcd(data) as (port, account):
            message = put("writes", json.dumps(BODY).encode())
            for _ in range(ROUNDS):
                request = measure.signed(region.endpoint, "ecs", TARGET, BODY, region.key)
                seen["ours"].append(one(region.account, "http", region.port, request))
                seen["peer"].append(one(account, "grpc", port, message))
                request = measure.signed(
                    region.endpoint, "ecs", f"{PREFIX}.DescribeTaskDefinition",
                    {"taskDefinition": "writes:1"}, region.key)
                seen["read"].append(one(region.account, "http", region.port, request))
    for which, name, goal, digits in [
        ("rate", f"writes acked after fsync, {CLIENTS} clients: acks/s", ">= 18,000/s", 0),
        ("cpu_us", "CPU us a durable write", "<= 0.2x", 0),
        ("p50_ms", "durable write p50 ms", "-", 1),
        ("p99_ms", "durable write p99 ms", "<= 3 fsyncs", 1),
    ]:
        ours = [one[which] for one in seen["ours"]]
        peer = [one[which] for one in seen["peer"]]
        yield Row(name, spread(ours, digits=digits), f"etcd {spread(peer, digits=digits)}",
                  times(ours, peer), goal)
    pairs = list(zip(seen["ours"], seen["read"], seen["peer"]))
    reads = [read["cpu_us"] for _, read, _ in pairs]
    yield Row("of it, what a read of the same definition costs: CPU us", spread(reads, digits=0))
    ours = [write["cpu_us"] - read["cpu_us"] for write, read, _ in pairs]
    peer = [put["cpu_us"] for _, _, put in pairs]
    yield Row("of it, the rest, which is the write: CPU us", spread(ours, digits=0),
              f"etcd's whole Put {spread(peer, digits=0)}", times(ours, peer), "<= 0.2x")


def one(account, kind, port, request):
    before = account.seconds()
    answer = measure.load(kind, port, request, CLIENTS, WRITES)
    return {
        "rate": WRITES / answer["seconds"],
        "cpu_us": (account.seconds() - before) / WRITES * 1e6,
        "p50_ms": answer["p50_us"] / 1000,
        "p99_ms": answer["p99_us"] / 1000,
    }


def put(key, value):
    """etcd's PutRequest: key is field 1, value is field 2."""
    return b"\x0a" + length(len(key)) + key.encode() + b"\x12" + length(len(value)) + value


def length(number):
    """A protobuf varint."""
    out = b""
    while number > 127:
        out += bytes([number & 127 | 128])
        number >>= 7
    return out + bytes([number])
