#!/usr/bin/env python3
"""Checks signatures, routes and error bodies against botocore, which plays the client.

usage: door.py PATH-OF-THE-door-EXAMPLE [ROUNDS]

Needs the pinned botocore. Seeds are fixed; prints `door: N checks, M failures` and exits 1 on any.
"""

import datetime
import json
import random
import string
import subprocess
import sys
from urllib.parse import parse_qsl, quote, urlencode, urlsplit

import botocore.auth
import botocore.parsers
import botocore.serialize
import botocore.session
from botocore.awsrequest import AWSRequest
from botocore.credentials import Credentials
from botocore.utils import normalize_url_path

NOW = datetime.datetime(2026, 11, 21, 12, 0, 0, tzinfo=datetime.timezone.utc)
NOW_MS = int(NOW.timestamp() * 1000)
REGION = "eu-central-1"
botocore.auth.get_current_datetime = lambda *_, **__: NOW

# Our module's name of a service -> botocore's name, for the models that are generated whole.
WHOLE = {
    "ecs": "ecs",
    "ecr": "ecr",
    "elbv2": "elbv2",
    "iam": "iam",
    "sts": "sts",
    "logs": "logs",
    "cloudwatch": "cloudwatch",
    "application_autoscaling": "application-autoscaling",
    "autoscaling": "autoscaling",
    "servicediscovery": "servicediscovery",
    "secretsmanager": "secretsmanager",
    "events": "events",
}
PART = {"ec2": ("ec2", "DescribeSubnets"), "ssm": ("ssm", "GetParameters")}
SHOWN = {"json": "Json", "query": "Query", "ec2": "Ec2", "smithy-rpc-v2-cbor": "Cbor"}


class Checks:
    """Commands for the example, each with a judge of its result."""

    def __init__(self):
        self.commands, self.judges = [], []

    def add(self, command, judge):
        self.commands.append(json.dumps(command))
        self.judges.append(judge)

    def run(self, program):
        text = "".join(command + "\n" for command in self.commands)
        done = subprocess.run([program], input=text.encode(), stdout=subprocess.PIPE, check=True)
        results = done.stdout.decode().splitlines()
        assert len(results) == len(self.commands), "the example lost lines"
        failures = 0
        for command, judge, result in zip(self.commands, self.judges, results):
            problem = judge(json.loads(result))
            if problem:
                failures += 1
                print(f"{problem}\n  command {command[:600]}\n  result  {result[:600]}")
        return len(results), failures


def word(rng, low, high, alphabet=string.ascii_letters + string.digits):
    return "".join(rng.choice(alphabet) for _ in range(rng.randint(low, high)))


ODD = string.ascii_letters + string.digits + " -._~/+%&=?:@!$'()*,;[]é€\u1234"


def random_request(rng):
    """An unsigned request with everything that canonical forms differ about."""
    method = rng.choice(["GET", "POST", "PUT", "DELETE"])
    segments = [quote(word(rng, 0, 6, ODD), safe="") for _ in range(rng.randint(0, 4))]
    segments += rng.choices(["..", ".", "", "a"], k=rng.randint(0, 2))
    rng.shuffle(segments)
    path = "/" + "/".join(segments)
    pairs = [(word(rng, 1, 4, ODD), word(rng, 0, 6, ODD)) for _ in range(rng.randint(0, 4))]
    query = urlencode(pairs, quote_via=quote, safe="-_.~")
    url = f"https://{word(rng, 1, 8).lower()}.example.com{path}"
    body = rng.randbytes(rng.randint(0, 200)) if method in ("POST", "PUT") else b""
    request = AWSRequest(method=method, url=url + (f"?{query}" if query else ""), data=body)
    for _ in range(rng.randint(0, 4)):
        name = rng.choice(["X-Amz-Target", "X-Custom", "X-Custom", "Content-Type", "Accept"])
        value = "".join(rng.choice([word(rng, 1, 5), " ", "  ", "\t"]) for _ in range(4))
        if name == "X-Custom" or name not in request.headers:
            request.headers.add_header(name, "v" + value)
    return request


def command_of(request, **more):
    url = urlsplit(request.url)
    headers = [[name, str(value)] for name, value in request.headers.items()]
    if "host" not in request.headers:
        headers.append(["host", url.netloc])
    body = request.body or b""
    body = body.encode() if isinstance(body, str) else body
    parts = {"method": request.method, "path": url.path, "query": url.query}
    return {"headers": headers, "body": list(body), **parts, **more}


def accepted(result):
    return None if result == "accepted" else "refused what botocore signed"


def refused(result):
    known = isinstance(result, dict) and "refused" in result
    return None if known else "accepted a changed request"


def flip(rng, text, allowed):
    """`text` with one of its letters or digits replaced, or None if it has none."""
    at = [i for i, c in enumerate(text) if c in allowed and "%" not in text[max(0, i - 2):i]]
    if not at:
        return None
    i = rng.choice(at)
    other = rng.choice([c for c in allowed if c != text[i]])
    return text[:i] + other + text[i + 1:]


ALNUM = string.ascii_lowercase + string.digits


def mutations(rng, command, presigned):
    """Requests that differ in one byte of one part, where the difference means something."""
    path = flip(rng, command["path"], ALNUM)
    if path and normalize_url_path(path) != normalize_url_path(command["path"]):
        yield {**command, "path": path}
    query = flip(rng, command["query"], ALNUM)
    meaning = lambda text: sorted(parse_qsl(text, keep_blank_values=True))
    if query and meaning(query) != meaning(command["query"]):
        yield {**command, "query": query}
    if presigned:
        yield {**command, "query": command["query"] + "&x=y"}
    if not presigned:
        headers = command["headers"]
        signed = next(value for name, value in headers if name == "Authorization")
        signed = signed.split("SignedHeaders=")[1].split(",")[0].split(";")
        for i, (name, value) in enumerate(headers):
            value = flip(rng, value, ALNUM)
            if value and (name.lower() in signed or name == "Authorization"):
                yield {**command, "headers": headers[:i] + [[name, value]] + headers[i + 1:]}
        names = [name.lower() for name, _ in headers]
        if "x-amz-target" not in names:
            yield {**command, "headers": headers + [["x-amz-target", "Some.Operation"]]}
    body = list(command["body"])
    if body:
        body[rng.randrange(len(body))] ^= 1 << rng.randrange(8)
        yield {**command, "body": body}
    else:
        yield {**command, "body": [rng.randrange(256)]}
    other = {"GET": "POST", "POST": "PUT", "PUT": "DELETE", "DELETE": "GET"}
    yield {**command, "method": other[command["method"]]}
    yield {**command, "secret": command["secret"] + "x"}
    yield {**command, "now_ms": NOW_MS + 604_801_000}
    yield {**command, "now_ms": NOW_MS - 301_000}
    yield {**command, "service": "other"}
    yield {**command, "region": "other"}


def signature_checks(checks, rng, rounds):
    for number in range(rounds):
        request = random_request(rng)
        token = rng.choice([None, word(rng, 100, 900)])
        secret = word(rng, 40, 40, string.ascii_letters + "/+")
        credentials = Credentials("AKIA" + word(rng, 16, 16).upper(), secret, token)
        service = rng.choice(["ecs", "iam", "logs", "elasticloadbalancing"])
        more = {"secret": secret, "token": token, "region": REGION, "service": service}
        more |= {"now_ms": NOW_MS, "key_id": credentials.access_key}
        presigned = number % 3 == 2
        if presigned:
            request.data = b""
            expires = rng.randint(1, 604_800)
            signer = botocore.auth.SigV4QueryAuth(credentials, service, REGION, expires=expires)
        else:
            if rng.random() < 0.2:
                request.headers["Date"] = "replaced by the signer"
            signer = botocore.auth.SigV4Auth(credentials, service, REGION)
        bare = command_of(request, do="sign", **more)
        signer.add_auth(request)
        command = command_of(request, do="verify", **more)
        checks.add(command, accepted)
        for changed in mutations(rng, command, presigned):
            checks.add(changed, refused)
        names = [name.lower() for name, _ in bare["headers"]]
        if not presigned and "date" not in names:
            expected = request.headers["Authorization"]
            checks.add(bare, lambda result, expected=expected: None
                       if result == expected else f"we sign differently from {expected}")


def object_checks(checks, rng, rounds):
    """S3's rules: keys encoded once and never normalised, bodies optionally unsigned."""
    for _ in range(rounds):
        key = "/".join(quote(word(rng, 1, 8, ODD), safe="/~") for _ in range(3))
        body = rng.randbytes(40)
        request = AWSRequest(method="PUT", url=f"https://s3.example.com/b//{key}", data=body)
        request.context["payload_signing_enabled"] = rng.random() < 0.5
        credentials = Credentials("AKIAEXAMPLE", "secret")
        botocore.auth.S3SigV4Auth(credentials, "s3", REGION).add_auth(request)
        more = {"secret": "secret", "token": None, "region": REGION, "service": "s3",
                "key_id": "AKIAEXAMPLE"}
        checks.add(command_of(request, do="verify", now_ms=NOW_MS, **more), accepted)
    request = AWSRequest(method="POST", url="https://ecs.example.com/", data=b"{}")
    request.context["payload_signing_enabled"] = False
    botocore.auth.SigV4Auth(credentials, "ecs", REGION).add_auth(request)
    more["service"] = "ecs"
    checks.add(command_of(request, do="verify", now_ms=NOW_MS, **more), refused)


def route_checks(checks, session):
    """Every operation of every model, in every protocol of its service, signed and unsigned."""
    for ours, name in {**WHOLE, **{ours: name for ours, (name, _) in PART.items()}}.items():
        model = session.get_service_model(name)
        metadata = model.metadata
        operations = [PART[ours][1]] if ours in PART else model.operation_names
        for protocol in metadata["protocols"]:
            serializer = botocore.serialize.create_serializer(protocol, False)
            for operation in operations:
                wire = serializer.serialize_to_request({}, model.operation_model(operation))
                body = wire["body"]
                if isinstance(body, dict):
                    body = urlencode(body, doseq=True)
                request = AWSRequest(
                    method=wire["method"],
                    url=f"https://host{wire['url_path']}",
                    headers=wire["headers"],
                    data=body,
                )
                expected = {"service": ours, "operation": operation, "protocol": SHOWN[protocol]}
                seen = lambda result, expected=expected: (
                    None if expected.items() <= result.items() else f"routed not to {expected}")
                checks.add(command_of(request, do="route"), seen)
                signer = botocore.auth.SigV4Auth(
                    Credentials("123456789012", "s"), model.signing_name, REGION)
                signer.add_auth(request)
                checks.add(command_of(request, do="route"), seen)
        if ours in PART or "json" in metadata["protocols"]:
            continue
        signer = botocore.auth.SigV4QueryAuth(Credentials("K", "s"), model.signing_name, REGION)
        request = AWSRequest(method="GET", url=f"https://host/?Action={operations[0]}"
                                               f"&Version={metadata['apiVersion']}")
        signer.add_auth(request)
        expected = {"service": ours, "operation": operations[0], "protocol": "Query"}
        checks.add(command_of(request, do="route"), lambda result, expected=expected: (
            None if expected.items() <= result.items() else f"routed not to {expected}"))


def foreign_checks(checks, session):
    """A call of every service that Gantry has no model of, as far as its signature names it."""
    ours = {*WHOLE.values(), *(name for name, _ in PART.values())}
    for name in session.get_available_services():
        model = session.get_service_model(name)
        # S3's own signatures lead to the objects' door.
        if name in ours or model.signing_name in ("s3", "s3express", "s3-outposts"):
            continue
        plain = [it for it in model.operation_names
                 if "{" not in model.operation_model(it).http["requestUri"]]
        if not plain:
            continue
        serializer = botocore.serialize.create_serializer(model.resolved_protocol, False)
        wire = serializer.serialize_to_request({}, model.operation_model(plain[0]))
        body = wire["body"]
        if isinstance(body, dict):
            body = urlencode(body, doseq=True)
        request = AWSRequest(method=wire["method"], url=f"https://host{wire['url_path']}",
                             headers=wire["headers"], data=body)
        credentials = Credentials("123456789012", "s")
        botocore.auth.SigV4Auth(credentials, model.signing_name, REGION).add_auth(request)
        checks.add(command_of(request, do="route"), lambda result, name=name: (
            None if result.get("fault") == "NotImplementedException"
            else f"{name} is not answered as not implemented: {result}"))


class Captured(Exception):
    """Carries what a client was about to send."""


def captured(client, operation, **parameters):
    def stop(request, **_):
        raise Captured(request)
    client.meta.events.register_first("before-send", stop)
    try:
        getattr(client, operation)(**parameters)
    except Captured as sent:
        return sent.args[0]
    raise AssertionError("the client sent nothing")


CALLS = [
    ("ecs", "list_clusters", {}),
    ("ecs", "describe_tasks", {"cluster": "x", "tasks": ["y" * 32]}),
    ("ecr", "describe_repositories", {}),
    ("elbv2", "describe_load_balancers", {"Names": ["a b+c", "ü"]}),
    ("iam", "list_roles", {"PathPrefix": "/a/"}),
    ("sts", "get_caller_identity", {}),
    ("logs", "describe_log_groups", {}),
    ("cloudwatch", "list_metrics", {}),
    ("cloudwatch", "put_metric_data", {"Namespace": "N", "MetricData": [
        {"MetricName": f"metric-{number}", "Value": number} for number in range(900)]}),
    ("application_autoscaling", "describe_scalable_targets", {"ServiceNamespace": "ecs"}),
    ("autoscaling", "describe_auto_scaling_groups", {}),
    ("servicediscovery", "list_services", {}),
    ("servicediscovery", "discover_instances", {"NamespaceName": "n", "ServiceName": "s"}),
    ("secretsmanager", "list_secrets", {}),
    ("events", "list_rules", {}),
    ("ssm", "get_parameters", {"Names": ["/a/b"]}),
    ("ec2", "describe_subnets", {"Filters": [{"Name": "vpc-id", "Values": ["vpc-1"]}]}),
]


def client_checks(checks, session):
    """Real clients with all their headers, compression and presigning, caught before the wire."""
    session.set_credentials("AKIAEXAMPLE", "secret")
    names = {**WHOLE, **{ours: name for ours, (name, _) in PART.items()}}
    more = {"do": "serve", "secret": "secret", "region": REGION, "now_ms": NOW_MS}
    for ours, operation, parameters in CALLS:
        client = session.create_client(
            names[ours], region_name=REGION, endpoint_url="http://127.0.0.1:1")
        called = client.meta.method_to_api_mapping[operation]
        request = captured(client, operation, **parameters)
        request.headers = {name: value.decode() if isinstance(value, bytes) else value
                           for name, value in request.headers.items()}
        if "Content-Encoding" in request.headers:
            assert len(request.body) < 20_000, "not compressed"
        expected = {"service": ours, "operation": called}
        checks.add(command_of(request, **more), lambda result, expected=expected: (
            None if expected.items() <= result.items() else f"served not as {expected}"))
    client = session.create_client("sts", region_name=REGION, endpoint_url="http://127.0.0.1:1")
    url = client.generate_presigned_url("get_caller_identity", HttpMethod="GET")
    request = AWSRequest(method="GET", url=url)
    expected = {"service": "sts", "operation": "GetCallerIdentity"}
    checks.add(command_of(request, **more), lambda result: (
        None if expected.items() <= result.items() else f"served not as {expected}"))


def fault_checks(checks, rng, session, rounds):
    for ours, name in {**WHOLE, **{ours: name for ours, (name, _) in PART.items()}}.items():
        model = session.get_service_model(name)
        operation = model.operation_model(PART[ours][1] if ours in PART
                                          else model.operation_names[0])
        for protocol in model.metadata["protocols"]:
            parser = botocore.parsers.create_parser(protocol)
            for _ in range(rounds):
                message = word(rng, 1, 80, ODD + "<>&\"'\n\t\\\x01\u2028😀")
                command = {"do": "fault", "service": ours, "protocol": protocol,
                           "code": word(rng, 3, 30), "message": message,
                           "status": rng.choice([400, 403, 404, 409, 500, 501]),
                           "request_id": word(rng, 36, 36)}
                if rng.random() < 0.3:
                    command["resourceIds"] = [word(rng, 1, 30) for _ in range(rng.randint(0, 3))]
                checks.add(command, judge_fault(parser, operation, protocol, command))


def judge_fault(parser, operation, protocol, command):
    def judge(result):
        response = {"body": bytes(result["body"]), "headers": dict(result["headers"]),
                    "status_code": result["status"], "context": {}}
        parsed = parser.parse(response, operation.output_shape)
        message = command["message"]
        if protocol in ("query", "ec2"):
            message = message.replace("\x01", "\ufffd")
        found = (parsed["Error"].get("Code"), parsed["Error"].get("Message"),
                 parsed["ResponseMetadata"].get("RequestId"), result["status"])
        expected = (command["code"], message, command["request_id"], command["status"])
        if found != expected:
            return f"botocore reads {found} instead of {expected}"
        return None
    return judge


def modelled_checks(checks, session):
    """Errors whose shape and query code differ arrive under their code, with their members."""
    model = session.get_service_model("ecs")
    shape = model.shape_for("ConflictException")
    parser = botocore.parsers.create_parser("json")
    command = {"do": "fault", "service": "ecs", "protocol": "json", "code": "ConflictException",
               "message": "m", "status": 400, "request_id": "r", "resourceIds": ["a", "b"]}

    def judge(result):
        response = {"body": bytes(result["body"]), "headers": dict(result["headers"]),
                    "status_code": result["status"], "context": {}}
        parsed = parser.parse(response, shape)
        return None if parsed.get("resourceIds") == ["a", "b"] else f"botocore reads {parsed}"
    checks.add(command, judge)


def main():
    program = sys.argv[1]
    rounds = int(sys.argv[2]) if len(sys.argv) > 2 else 400
    session = botocore.session.get_session()
    total = failed = 0
    for name, fill in {
        "signatures": lambda checks: signature_checks(checks, random.Random(1), rounds),
        "objects": lambda checks: object_checks(checks, random.Random(2), rounds // 10 + 1),
        "routes": lambda checks: route_checks(checks, session),
        "foreign": lambda checks: foreign_checks(checks, session),
        "clients": lambda checks: client_checks(checks, session),
        "faults": lambda checks: fault_checks(checks, random.Random(3), session, rounds // 10 + 1),
        "modelled": lambda checks: modelled_checks(checks, session),
    }.items():
        checks = Checks()
        fill(checks)
        count, failures = checks.run(program)
        print(f"  {name}: {count} checks, {failures} failures")
        total, failed = total + count, failed + failures
    print(f"door: {total} checks, {failed} failures")
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()
