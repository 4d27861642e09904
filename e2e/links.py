"""An agent's link by hand: what a stranger, or another agent with the token, can send over it."""

import json
import os
import pathlib
import re
import socket
import struct

_LINK = pathlib.Path(__file__).parent.parent / "crates" / "model" / "src" / "link.rs"
# The number this tree's agents say, so that a hello is judged by the rest of what it says.
PROTOCOL_VERSION = int(re.search(r"PROTOCOL_VERSION: u32 = (\d+);", _LINK.read_text())[1])
# The first message of a link may have as many bytes, and so many links may wait with it.
MAX_HELLO_BYTES, MAX_STRANGERS = 16 << 10, 64


def upgrade(region, *headers):
    """A connection that asked to become a link, and how it was answered."""
    link = socket.create_connection(("127.0.0.1", region.port), timeout=20)
    lines = ["GET /_gantry/link HTTP/1.1", f"host: 127.0.0.1:{region.port}", "connection: upgrade",
             "upgrade: gantry-link", *headers, "", ""]
    link.sendall("\r\n".join(lines).encode())
    answer = b""
    while b"\r\n\r\n" not in answer:
        answer += link.recv(1)
    return link, int(answer.split()[1])


def send(link, message):
    text = json.dumps(message).encode()
    link.sendall(struct.pack(">I", len(text)) + text)


def receive(link):
    read = lambda count: link.recv(count, socket.MSG_WAITALL)
    return json.loads(read(struct.unpack(">I", read(4))[0]))


def hello(token, serves_all=False):
    """The first message of a new host that knows `token`."""
    facts = {"cpu_units": 128, "memory_mib": 128, "architecture": "x86_64", "agent_version": "1",
             "attributes": {}, "dynamic_ports": [32768, 60999]}
    return {"Hello": {"protocol_version": PROTOCOL_VERSION, "host": os.urandom(16).hex(), "facts": facts,
                      "cluster": None, "serves_all": serves_all, "token": token}}
