"""Compares Gantry's codecs with botocore, operation by operation and protocol by protocol.

Inputs: random valid parameters, serialized by botocore, are read by Gantry; the JSON it makes of
them must be the parameters. Outputs: random values, written by Gantry, are parsed by botocore;
what it finds must be the values. Needs botocore 1.44.5 and the example built:

    cargo build -p wire --example conformance
    python3 e2e/conformance/run.py target/debug/examples/conformance [rounds] [seed]
"""

import base64
import datetime
import json
import random
import struct
import subprocess
import sys
from urllib.parse import urlencode

import botocore.loaders
import botocore.model
import botocore.parsers
import botocore.serialize

MODELS = {
    "application_autoscaling": "application-autoscaling",
}
BOTOCORE_NAMES = {"cbor": "smithy-rpc-v2-cbor"}
EPOCH = datetime.datetime(1970, 1, 1, tzinfo=datetime.timezone.utc)
TEXTS = ["", "a", "web-1", "Grüße 🎉", "a&b<c>\"d'", "1+1=2 %41", " padded ", "x" * 300]
TEXTS.append("line\nbreak\ttab")
PLAIN = ("string", "integer", "long", "boolean", "double", "timestamp")
MAX_DEPTH = 5


class Values:
    """Random values of a shape; `form` says what the protocol cannot carry."""

    def __init__(self, rng, protocol, whole_seconds):
        self.rng = rng
        self.form = protocol in ("query", "ec2")
        self.ec2 = protocol == "ec2"
        self.whole_seconds = whole_seconds

    def of(self, shape, depth=0):
        return getattr(self, "_" + shape.type_name)(shape, depth)

    def _structure(self, shape, depth):
        if shape.is_document_type:
            return self.rng.choice([{"a": [1, None, "x"]}, "text", 7, [], True])
        names = list(shape.members)
        if shape.is_tagged_union:
            names = [self.rng.choice(names)]
        elif depth > 0:
            required = set(shape.required_members)
            likely = 0.8 if depth < MAX_DEPTH else 0.1
            names = [n for n in names if n in required or self.rng.random() < likely]
        value = {}
        for name in names:
            member = shape.members[name]
            if depth >= MAX_DEPTH and name not in shape.required_members:
                if member.type_name in ("structure", "list", "map") and not shape.is_tagged_union:
                    continue
            inner = self.of(member, depth + 1)
            while name in shape.required_members and self.form and empty(inner, self.ec2):
                inner = self.of(member, depth + 1)
            if not (self.form and empty(inner, self.ec2)):
                value[name] = inner
        plain = [n for n, m in shape.members.items() if m.type_name in PLAIN]
        if self.form and not value and plain:
            value[plain[0]] = self.of(shape.members[plain[0]], depth + 1)
        return value

    def _list(self, shape, depth):
        least = 1 if self.ec2 or (self.form and depth > MAX_DEPTH) else 0
        count = self.rng.choice([least, 1, 2, 3, 11] if depth < 3 else [least, 1])
        values = [self.of(shape.member, depth + 1) for _ in range(count)]
        return [v for v in values if not (self.form and empty(v, True))]

    def _map(self, shape, depth):
        count = self.rng.choice([0, 1, 2])
        keys = [self.of(shape.key, depth + 1) for _ in range(count)]
        entries = {key: self.of(shape.value, depth + 1) for key in keys}
        return {k: v for k, v in entries.items() if not (self.form and empty(v, True))}

    def _string(self, shape, depth):
        return self.rng.choice(shape.enum) if shape.enum else self.rng.choice(TEXTS)

    def _character(self, shape, depth):
        return self._string(shape, depth)

    def _integer(self, shape, depth):
        return self.rng.choice([0, 1, -1, 23, 24, 255, 256, 65535, 65536, 2**31 - 1, -(2**31)])

    def _long(self, shape, depth):
        return self.rng.choice([0, -1, 2**32, 2**53 + 1, 2**63 - 1, -(2**63)])

    def _float(self, shape, depth):
        return struct.unpack(">f", struct.pack(">f", self.rng.uniform(-1e6, 1e6)))[0]

    def _double(self, shape, depth):
        return self.rng.choice([0.0, -0.5, 80.0, 1e-300, 1.7e300, self.rng.uniform(-1e9, 1e9)])

    def _boolean(self, shape, depth):
        return self.rng.random() < 0.5

    def _blob(self, shape, depth):
        return self.rng.randbytes(self.rng.choice([0, 1, 2, 3, 60]))

    def _timestamp(self, shape, depth):
        # 2001 to 2100.
        milliseconds = self.rng.randrange(10**12, 41 * 10**11)
        if self.whole_seconds:
            milliseconds -= milliseconds % 1000
        return EPOCH + datetime.timedelta(milliseconds=milliseconds)


def empty(value, lists_too):
    """Whether form parameters cannot say this value."""
    return value == {} or (lists_too and value == [])


def canonical(shape, value):
    """A value as Gantry's JSON shows it."""
    kind = shape.type_name
    if kind == "structure" and not shape.is_document_type:
        return {n: canonical(shape.members[n], v) for n, v in value.items() if n in shape.members}
    if kind == "list":
        return [canonical(shape.member, v) for v in value]
    if kind == "map":
        return {k: canonical(shape.value, v) for k, v in value.items()}
    if kind == "timestamp":
        return (value - EPOCH) // datetime.timedelta(milliseconds=1) / 1000
    if kind == "blob":
        return base64.b64encode(value).decode()
    return value


def streams(shape):
    return shape is not None and shape.event_stream_name is not None


class Comparison:
    def __init__(self, program, rounds, seed):
        self.rounds, self.seed = rounds, seed
        self.messages = self.mismatches = 0
        self.child = subprocess.Popen(
            [program], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )
        self.operations = json.loads(self.child.stdout.readline())
        self.loader = botocore.loaders.Loader()
        self.services = {}

    def service(self, name):
        if name not in self.services:
            model = self.loader.load_service_model(MODELS.get(name, name), "service-2")
            self.services[name] = botocore.model.ServiceModel(model)
        return self.services[name]

    def ask(self, **request):
        self.child.stdin.write(json.dumps(request) + "\n")
        self.child.stdin.flush()
        return json.loads(self.child.stdout.readline())

    def run(self):
        for name, operation_name in self.operations:
            service = self.service(name)
            operation = service.operation_model(operation_name)
            for spoken in service.metadata["protocols"]:
                protocol = "cbor" if spoken == BOTOCORE_NAMES["cbor"] else spoken
                for number in range(self.rounds):
                    where = f"{name} {operation_name} {protocol} {number}"
                    self.input(where, name, operation, protocol)
                    self.output(where, name, operation, protocol)
        self.child.stdin.close()
        self.child.wait()
        print(f"conformance: {self.messages} messages, {self.mismatches} mismatches")
        return 1 if self.mismatches else 0

    def input(self, where, name, operation, protocol):
        shape = operation.input_shape
        if shape is None:
            return
        rng = random.Random(f"{self.seed} input {where}")
        parameters = Values(rng, protocol, protocol == "json").of(shape)
        serializer = botocore.serialize.create_serializer(
            BOTOCORE_NAMES.get(protocol, protocol), include_validation=False
        )
        body = serializer.serialize_to_request(parameters, operation)["body"]
        if isinstance(body, dict):
            body = urlencode(body, doseq=True).encode()
        answer = self.ask(
            service=name, operation=operation.name, protocol=protocol, input=body.hex()
        )
        got = json.loads(answer["json"]) if "json" in answer else answer
        self.compare("input " + where, canonical(shape, parameters), got, body)

    def output(self, where, name, operation, protocol):
        shape = operation.output_shape
        if shape is None or streams(shape):
            return
        rng = random.Random(f"{self.seed} output {where}")
        # Empty lists and maps are legal in answers of every protocol.
        value = Values(rng, "any", False).of(shape)
        wanted = canonical(shape, value)
        answer = self.ask(
            service=name, operation=operation.name, protocol=protocol, output=wanted
        )
        if "body" not in answer:
            self.compare("output " + where, wanted, answer, b"")
            return
        body = bytes.fromhex(answer["body"])
        parser = botocore.parsers.create_parser(BOTOCORE_NAMES.get(protocol, protocol))
        headers = {"smithy-protocol": "rpc-v2-cbor"} if protocol == "cbor" else {}
        response = {"status_code": 200, "headers": headers, "body": body}
        parsed = parser.parse(response, shape)
        self.compare("output " + where, wanted, canonical(shape, parsed), body)

    def compare(self, where, wanted, got, body):
        self.messages += 1
        if wanted == got:
            return
        self.mismatches += 1
        if self.mismatches <= 5:
            print(f"MISMATCH {where}\n  wanted {json.dumps(wanted)[:600]}")
            print(f"  got    {json.dumps(got)[:600]}\n  body   {body[:600]!r}")


if __name__ == "__main__":
    program = sys.argv[1]
    rounds = int(sys.argv[2]) if len(sys.argv) > 2 else 3
    seed = int(sys.argv[3]) if len(sys.argv) > 3 else 1
    sys.exit(Comparison(program, rounds, seed).run())
