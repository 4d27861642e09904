"""The registry's own protocol, case by case after the OCI distribution specification 1.1: login,
push, pull, content discovery, content management, errors, referrers."""

import base64
import hashlib
import itertools
import json
import os
import socket
from urllib.parse import quote

import boto3
import pytest

from registry.door import (
    DOCKER_LIST, DOCKER_MANIFEST, INDEX, MANIFEST, Door, basic, digest,
)

ABSENT = digest(b"nobody ever pushed this")
NUMBERS = itertools.count()
ARTIFACT = "application/vnd.example.signature"


def client(region, key="test"):
    return boto3.client("ecr", endpoint_url=region.endpoint, region_name="us-east-1",
                        aws_access_key_id=key, aws_secret_access_key="x")


def login(ecr):
    token = ecr.get_authorization_token()["authorizationData"][0]["authorizationToken"]
    return basic(*base64.b64decode(token).decode().split(":", 1))


@pytest.fixture(scope="module")
def ecr(region):
    return client(region)


@pytest.fixture(scope="module")
def auth(ecr):
    return login(ecr)


@pytest.fixture
def door(region, ecr, auth, request):
    """A repository of the test's own."""
    name = f"spec/{request.node.function.__name__.replace('_', '-')}/{next(NUMBERS)}"
    ecr.create_repository(repositoryName=name)
    return Door(region.port, name, auth)


@pytest.fixture
def other(door, ecr):
    ecr.create_repository(repositoryName=f"{door.name}-other")
    return door.of(f"{door.name}-other")


# Login.


def test_who_is_not_logged_in_is_told_how(region):
    answer = Door(region.port).get("/v2/").expect(401)
    host = f"127.0.0.1:{region.port}"
    assert answer.headers["WWW-Authenticate"] == f'Basic realm="http://{host}/",service="ecr.amazonaws.com"'
    assert answer.body == b"Not Authorized\n"
    assert answer.headers["Content-Type"].startswith("text/plain")


@pytest.mark.parametrize("path", ["/v2/", "/v2"])
def test_who_is_logged_in_is_let_in(region, auth, path):
    Door(region.port, auth=auth).get(path).expect(200)


@pytest.mark.parametrize("user, password", [("AWS", "wrong"), ("AWS", ""), ("AWS", "e30="), ("me", "secret"),
                                            ("gantry-agent", "guess")])
def test_a_wrong_password_is_refused_also_where_none_is_needed(door, user, password):
    refused = Door(door.port, door.name, basic(user, password))
    refused.get("/v2/").refused(400, "DENIED")
    refused.get("tags/list").refused(400, "DENIED")


def test_a_password_of_another_account_is_refused(region, door):
    foreign = Door(region.port, door.name, login(client(region, "210987654321")))
    foreign.get("/v2/").expect(200)
    message = foreign.ask("POST", "blobs/uploads/").refused(403, "DENIED")
    assert "is not authorized to perform: ecr:InitiateLayerUpload on resource: arn:aws:ecr:" in message
    foreign.get("tags/list").refused(403, "DENIED")


def test_pulling_needs_no_login_in_open_mode_and_pushing_does(door):
    door.image("1", b"layer")
    nobody = door.nobody()
    nobody.get("manifests/1").expect(200)
    nobody.get(f"blobs/{digest(b'layer')}").expect(200)
    nobody.ask("POST", "blobs/uploads/").expect(401)
    nobody.put("2", b"{}").expect(401)
    nobody.ask("DELETE", "manifests/1").expect(401)
    # What clients without a login answer to the challenge.
    Door(door.port, door.name, basic("", "")).get("manifests/1").expect(200)


def test_an_account_has_its_repositories_under_its_own_address(region):
    theirs = client(region, "210987654321")
    uri = theirs.create_repository(repositoryName="theirs")["repository"]["repositoryUri"]
    host, name = uri.split("/", 1)
    assert (host, name) == (f"127.0.0.1:{region.port}", "210987654321/us-east-1/theirs")
    door = Door(region.port, name, login(theirs))
    pushed = door.image("1", b"theirs")
    assert door.get("manifests/1").headers["Docker-Content-Digest"] == pushed
    assert name in door.get("/v2/_catalog").json["repositories"]
    Door(region.port, "theirs", door.auth).get("tags/list").refused(403, "DENIED")


# Push.


def test_a_blob_in_two_requests(door):
    name = door.push(b"two requests")
    assert door.get(f"blobs/{name}").expect(200).body == b"two requests"


def test_a_blob_in_one_request(door):
    name = digest(b"one request")
    answer = door.ask("POST", f"blobs/uploads/?digest={name}", b"one request")
    answer.expect(201, Docker_Content_Digest=name, Location=f"/v2/{door.name}/blobs/{name}")
    assert door.get(f"blobs/{name}").expect(200).body == b"one request"


@pytest.mark.parametrize("last", [b"", b" and the end"], ids=["bare", "with the last chunk"])
def test_a_blob_in_chunks(door, last):
    chunks, place, sent = [b"first ", b"second ", b"third"], door.begin(), 0
    for chunk in chunks:
        end = sent + len(chunk) - 1
        answer = door.ask("PATCH", place, chunk, Content_Range=f"{sent}-{end}")
        answer.expect(202, Range=f"0-{end}")
        place, sent = answer.headers["Location"], end + 1
        door.get(place).expect(204, Range=f"0-{end}")
    headers = {"Content_Range": f"{sent}-{sent + len(last) - 1}"} if last else {}
    whole = b"".join(chunks) + last
    door.ask("PUT", f"{place}?digest={digest(whole)}", last, **headers).expect(201)
    assert door.get(f"blobs/{digest(whole)}").body == whole


def test_a_blob_as_a_stream_of_unknown_length(door):
    pieces = [os.urandom(n) for n in (1, 100_000, 3_000_000, 17)]
    answer = door.ask("PATCH", door.begin(), iter(pieces), Transfer_Encoding="chunked").expect(202)
    whole = b"".join(pieces)
    assert answer.headers["Range"] == f"0-{len(whole) - 1}"
    door.ask("PUT", f"{answer.headers['Location']}?digest={digest(whole)}").expect(201)
    assert door.get(f"blobs/{digest(whole)}").body == whole


def test_a_blob_of_nothing(door):
    assert door.get(f"blobs/{door.push(b'')}").expect(200, Content_Length="0").body == b""


def test_a_blob_that_is_there_is_pushed_again(door, other):
    assert door.push(b"again") == door.push(b"again") == other.push(b"again")


@pytest.mark.parametrize("chunk", ["0-2", "4-6", "2-4", "7-9"])
def test_a_chunk_out_of_order_is_refused_and_changes_nothing(door, chunk):
    place = door.begin()
    door.ask("PATCH", place, b"abc", Content_Range="0-2").expect(202)
    answer = door.ask("PATCH", place, b"xyz", Content_Range=chunk)
    answer.refused(416, "BLOB_UPLOAD_INVALID")
    answer.expect(416, Range="0-2", Location=place)
    door.ask("PATCH", place, b"def", Content_Range="3-5").expect(202, Range="0-5")
    door.ask("PUT", f"{place}?digest={digest(b'abcdef')}").expect(201)


@pytest.mark.parametrize("header", ["nonsense", "5-3", "bytes=0-2", "-"])
def test_a_chunk_that_does_not_say_where_is_refused(door, header):
    door.ask("PATCH", door.begin(), b"abc", Content_Range=header).refused(416, "BLOB_UPLOAD_INVALID")


def test_a_chunk_of_another_length_than_it_says_is_refused(door):
    door.ask("PATCH", door.begin(), b"abc", Content_Range="0-9").refused(400, "SIZE_INVALID")


def test_a_last_chunk_out_of_order_is_refused(door):
    place = door.begin()
    answer = door.ask("PUT", f"{place}?digest={digest(b'abc')}", b"abc", Content_Range="1-3")
    answer.refused(416, "BLOB_UPLOAD_INVALID")


def test_an_upload_is_cancelled(door):
    place = door.begin()
    door.ask("DELETE", place).expect(204)
    for method in ["GET", "PATCH", "DELETE"]:
        door.ask(method, place).refused(404, "BLOB_UPLOAD_UNKNOWN")
    door.ask("PUT", f"{place}?digest={ABSENT}").refused(404, "BLOB_UPLOAD_UNKNOWN")


def test_other_content_than_announced_is_refused(door):
    place = door.begin()
    door.ask("PUT", f"{place}?digest={ABSENT}", b"content").refused(400, "DIGEST_INVALID")
    door.get(place).refused(404, "BLOB_UPLOAD_UNKNOWN")
    door.ask("POST", f"blobs/uploads/?digest={ABSENT}", b"x").refused(400, "DIGEST_INVALID")
    door.get(f"blobs/{ABSENT}").refused(404, "BLOB_UNKNOWN")


@pytest.mark.parametrize("query", ["", "?digest=", "?digest=sha256:abc", "?digest=md5:" + "0" * 32,
                                   "?digest=" + ABSENT.upper()])
def test_a_blob_without_a_proper_digest_is_refused(door, query):
    door.ask("PUT", door.begin() + query, b"x").refused(400, "DIGEST_INVALID")


def test_an_upload_belongs_to_its_repository(door, other):
    place = door.begin()
    other.ask("PATCH", place.replace(door.name, other.name), b"x").refused(404, "BLOB_UPLOAD_UNKNOWN")
    door.ask("PATCH", place, b"x").expect(202)


@pytest.mark.parametrize("id", ["none", "00000000-0000-4000-8000-000000000000", "..%2F..%2Flock"])
def test_an_upload_that_never_was(door, id):
    assert door.ask("PATCH", f"blobs/uploads/{id}", b"x").status in (400, 404)


def test_a_push_to_a_repository_that_is_not_there(door):
    absent = door.of("nowhere")
    message = absent.ask("POST", "blobs/uploads/").refused(404, "NAME_UNKNOWN")
    assert message == ("The repository with name 'nowhere' does not exist in the registry with id "
                       "'123456789012'")
    absent.put("1", door.manifest()).refused(404, "NAME_UNKNOWN")


def test_a_blob_is_mounted_from_another_repository(door, other):
    name = door.push(b"to be mounted")
    other.get(f"blobs/{name}").refused(404, "BLOB_UNKNOWN")
    answer = other.ask("POST", f"blobs/uploads/?mount={name}&from={door.name}")
    answer.expect(201, Location=f"/v2/{other.name}/blobs/{name}", Docker_Content_Digest=name)
    assert other.get(f"blobs/{name}").body == b"to be mounted"


@pytest.mark.parametrize("origin", ["nowhere", None])
def test_what_cannot_be_mounted_is_to_be_uploaded(door, other, origin):
    name = door.push(b"not to be mounted")
    query = f"?mount={name}" + (f"&from={origin}" if origin else "")
    answer = other.ask("POST", f"blobs/uploads/{query}").expect(202)
    other.ask("PUT", f"{answer.headers['Location']}?digest={name}", b"not to be mounted").expect(201)
    other.ask("POST", f"blobs/uploads/?mount={ABSENT}&from={door.name}").expect(202)


def test_a_mount_of_no_digest_is_refused(door):
    door.ask("POST", "blobs/uploads/?mount=abc&from=x").refused(400, "DIGEST_INVALID")


@pytest.mark.parametrize("media_type", [MANIFEST, DOCKER_MANIFEST])
def test_an_image_by_tag_and_by_digest(door, media_type):
    content = door.manifest(b"layer", media_type=media_type)
    place = f"/v2/{door.name}/manifests/{digest(content)}"
    for reference in ["v1", digest(content), "v2"]:
        answer = door.put(reference, content, media_type)
        answer.expect(201, Location=place, Docker_Content_Digest=digest(content))
        found = door.get(f"manifests/{reference}").expect(200, Content_Type=media_type)
        assert found.body == content
    assert door.get("tags/list").json["tags"] == ["v1", "v2"]


def test_an_image_that_is_there_is_pushed_again(door):
    assert door.image("1", b"x") == door.image("1", b"x")


@pytest.mark.parametrize("list_type, child_type", [(INDEX, MANIFEST), (DOCKER_LIST, DOCKER_MANIFEST)])
def test_an_index_of_images(door, list_type, child_type):
    children = [door.image(f"part{n}", bytes([n]), media_type=child_type) for n in range(3)]
    answer, name = door.index("all", *children, media_type=list_type, child_type=child_type)
    answer.expect(201, Docker_Content_Digest=name)
    found = door.get("manifests/all").expect(200, Content_Type=list_type).json
    assert [child["digest"] for child in found["manifests"]] == children


def test_an_index_of_what_is_not_there_is_refused(door):
    listed = [{"mediaType": MANIFEST, "digest": ABSENT, "size": 2}]
    content = {"schemaVersion": 2, "mediaType": INDEX, "manifests": listed}
    door.put("1", json.dumps(content), INDEX).refused(404, "MANIFEST_BLOB_UNKNOWN")


def test_an_image_of_blobs_that_are_not_there_is_refused(door, other):
    content = other.manifest(b"only there")
    assert digest(b"only there") in door.put("1", content).refused(404, "MANIFEST_BLOB_UNKNOWN")
    door.get("manifests/1").refused(404, "MANIFEST_UNKNOWN")


@pytest.mark.parametrize("content, media_type", [
    (b"", MANIFEST), (b"{", MANIFEST), (b"[]", MANIFEST), (b"\xff", MANIFEST),
    (b'{"schemaVersion":1}', MANIFEST), (b'{"schemaVersion":2}', MANIFEST),
    (b'{"schemaVersion":2,"manifests":[]}', MANIFEST), (b'{"schemaVersion":2,"manifests":[]}', "text/plain"),
    (json.dumps({"schemaVersion": 2, "mediaType": INDEX, "manifests": []}), MANIFEST),
    (b"[" * 100_000, MANIFEST),
])
def test_what_is_no_manifest_is_refused(door, content, media_type):
    door.put("1", content, media_type).refused(400, "MANIFEST_INVALID")


def test_a_huge_manifest_is_refused(door):
    door.put("1", b" " * (4 << 20 | 1)).refused(413, "MANIFEST_INVALID")


def test_a_manifest_under_another_digest_is_refused(door):
    door.put(ABSENT, door.manifest(b"x")).refused(400, "DIGEST_INVALID")


@pytest.mark.parametrize("tag", ["-a", ".a", "a b", "a%25", "a" * 301, "ä"])
def test_a_bad_tag_is_refused(door, tag):
    door.put(quote(tag), door.manifest(b"x")).refused(400, "TAG_INVALID")


def test_an_immutable_tag_stays_where_it_is(door, ecr):
    first = door.image("1", b"first")
    ecr.put_image_tag_mutability(repositoryName=door.name, imageTagMutability="IMMUTABLE")
    message = door.put("1", door.manifest(b"second")).refused(400, "TAG_INVALID")
    assert message == (f"The image tag '1' already exists in the '{door.name}' repository and cannot "
                       "be overwritten because the tag is immutable.")
    assert door.image("1", b"first") == first
    door.image("2", b"second")


def test_a_tag_moves(door):
    first, second = door.image("1", b"first"), door.image("1", b"second")
    assert door.get("manifests/1").headers["Docker-Content-Digest"] == second
    door.get(f"manifests/{first}").expect(200)


# Pull.


def test_a_blob_and_what_is_said_of_it(door):
    name = door.push(b"content")
    for method, body in [("GET", b"content"), ("HEAD", b"")]:
        answer = door.ask(method, f"blobs/{name}").expect(
            200, Content_Length="7", Docker_Content_Digest=name, Accept_Ranges="bytes",
            Content_Type="application/octet-stream", ETag=f'"{name}"',
        )
        assert answer.body == body


@pytest.mark.parametrize("asked, status, part", [
    ("bytes=0-0", 206, slice(0, 1)), ("bytes=0-", 206, slice(0, 1000)),
    ("bytes=10-19", 206, slice(10, 20)), ("bytes=990-5000", 206, slice(990, 1000)),
    ("bytes=-10", 206, slice(990, 1000)), ("bytes=-5000", 206, slice(0, 1000)),
    ("bytes=999-", 206, slice(999, 1000)), ("bytes=1000-", 416, None), ("bytes=-0", 416, None),
    ("bytes=5-4", 200, slice(0, 1000)), ("bytes=0-1,5-6", 200, slice(0, 1000)),
    ("lines=1-2", 200, slice(0, 1000)), ("nonsense", 200, slice(0, 1000)),
])
def test_a_part_of_a_blob(door, asked, status, part):
    content = bytes(range(250)) * 4
    name = door.push(content)
    answer = door.get(f"blobs/{name}", Range=asked)
    if part is None:
        answer.refused(416, "RANGE_INVALID")
        answer.expect(416, Content_Range="bytes */1000")
        return
    assert answer.expect(status).body == content[part]
    shown = f"bytes {part.start}-{part.stop - 1}/1000" if status == 206 else None
    assert answer.headers["Content-Range"] == shown
    head = door.ask("HEAD", f"blobs/{name}", Range=asked)
    head.expect(status, Content_Length=str(part.stop - part.start))


def test_a_large_blob_in_parts_and_whole(door):
    content = os.urandom(5_000_001)
    name = door.push(content)
    assert hashlib.sha256(door.get(f"blobs/{name}").body).digest() == hashlib.sha256(content).digest()
    for start, end in [(0, 4_999_999), (1_048_575, 1_048_577), (1_048_576, 3_000_000), (4_999_999, 5_000_000)]:
        assert door.get(f"blobs/{name}", Range=f"bytes={start}-{end}").body == content[start:end + 1]


def test_many_requests_sent_at_once_are_answered_in_order(door):
    """Files and other bodies share the connection; each comes whole and in its turn."""
    large = os.urandom(2_500_000)
    names = [door.push(large), door.push(b"small"), door.push(os.urandom(1_048_576))]
    content = door.manifest(b"x")
    door.put("1", content)
    paths = [f"blobs/{name}" for name in names] + ["manifests/1", f"blobs/{names[0]}", "manifests/none"]
    expected = [door.get(path).body for path in paths]
    head = "".join(f"{name}: {value}\r\n" for name, value in door.auth.items())
    asked = "".join(f"GET /v2/{door.name}/{path} HTTP/1.1\r\nHost: localhost\r\n{head}\r\n" for path in paths)
    with socket.create_connection(("127.0.0.1", door.port), 30) as stream:
        stream.sendall(asked.encode() * 2)
        reader = stream.makefile("rb")
        for body in expected * 2:
            length = None
            while (line := reader.readline()) != b"\r\n":
                assert line, "the connection stays open"
                if line.lower().startswith(b"content-length:"):
                    length = int(line.split(b":")[1])
            assert reader.read(length) == body


@pytest.mark.parametrize("path, code", [
    (f"blobs/{ABSENT}", "BLOB_UNKNOWN"), ("manifests/none", "MANIFEST_UNKNOWN"),
    (f"manifests/{ABSENT}", "MANIFEST_UNKNOWN"),
])
def test_what_is_not_there(door, path, code):
    door.get(path).refused(404, code)
    assert door.ask("HEAD", path).expect(404).body == b""
    message = door.of("nowhere").get(path).refused(404, "NAME_UNKNOWN")
    assert "'nowhere' does not exist in the registry" in message


@pytest.mark.parametrize("path", ["blobs/sha256:abc", "blobs/abc", "manifests/sha256:abc", "referrers/abc"])
def test_what_is_no_digest_is_refused(door, path):
    door.get(path).refused(400, "DIGEST_INVALID")


def test_a_manifest_and_what_is_said_of_it(door):
    content = door.manifest(b"x")
    door.put("1", content)
    for reference in ["1", digest(content)]:
        for method, body in [("GET", content), ("HEAD", b"")]:
            answer = door.ask(method, f"manifests/{reference}").expect(
                200, Content_Type=MANIFEST, Content_Length=str(len(content)),
                Docker_Content_Digest=digest(content),
            )
            assert answer.body == body
        known = door.get(f"manifests/{reference}", If_None_Match=f'"{digest(content)}"')
        assert known.expect(304).body == b""


# Content discovery.


def follow(door, path, key):
    """All pages of a list, by their links."""
    pages = []
    while path:
        answer = door.get(path).expect(200)
        pages.append(answer.json[key])
        link = answer.headers["Link"]
        assert link is None or link.endswith('>; rel="next"')
        path = link and link[1:link.index(">")]
    return pages


def test_tags_in_order_and_in_pages(door):
    content, names = door.manifest(b"x"), ["Z", "a", "a.1", "b", "latest", "v10", "v2"]
    for name in reversed(names):
        door.put(name, content).expect(201)
    assert door.get("tags/list").json == {"name": door.name, "tags": names}
    assert follow(door, "tags/list?n=3", "tags") == [names[:3], names[3:6], names[6:]]
    assert follow(door, "tags/list?n=7", "tags") == [names]
    assert door.get("tags/list?last=a.1&n=2").json["tags"] == ["b", "latest"]
    assert door.get("tags/list?last=a.0").json["tags"] == names[2:]
    assert door.get("tags/list?last=zz").json["tags"] == []
    assert door.get("tags/list?n=0").json["tags"] == []


def test_tags_of_nothing(door):
    assert door.get("tags/list").expect(200).json["tags"] == []
    door.of("nowhere").get("tags/list").refused(404, "NAME_UNKNOWN")


@pytest.mark.parametrize("n", ["x", "-1", "1.5", ""])
def test_a_page_of_no_number_is_refused(door, n):
    door.get(f"tags/list?n={n}").refused(400, "PAGINATION_NUMBER_INVALID")


def test_repositories_in_pages(door, other):
    pages = follow(door, "/v2/_catalog?n=2", "repositories")
    names = [name for page in pages for name in page]
    assert names == sorted(set(names)) and {door.name, other.name} <= set(names)
    assert all(len(page) <= 2 for page in pages)
    assert door.get("/v2/_catalog").json["repositories"] == names


# Content management.


def test_a_tag_is_deleted_and_the_image_stays(door):
    name = door.image("1", b"x")
    door.ask("DELETE", "manifests/1").expect(202)
    door.get("manifests/1").refused(404, "MANIFEST_UNKNOWN")
    door.get(f"manifests/{name}").expect(200)
    door.ask("DELETE", "manifests/1").refused(404, "MANIFEST_UNKNOWN")


def test_an_image_is_deleted_with_its_tags(door):
    name = door.image("1", b"x")
    door.image("2", b"x")
    door.ask("DELETE", f"manifests/{name}").expect(202)
    for reference in ["1", "2", name]:
        door.get(f"manifests/{reference}").refused(404, "MANIFEST_UNKNOWN")
    assert door.get("tags/list").json["tags"] == []
    door.ask("DELETE", f"manifests/{name}").refused(404, "MANIFEST_UNKNOWN")
    assert door.image("1", b"x") == name


def test_an_image_of_an_index_is_not_deleted(door):
    child = door.image("part", b"x")
    _, name = door.index("all", child)
    door.ask("DELETE", f"manifests/{child}").refused(403, "DENIED")
    door.ask("DELETE", f"manifests/{name}").expect(202)
    door.ask("DELETE", f"manifests/{child}").expect(202)


def test_a_blob_is_deleted_when_no_image_needs_it(door, other):
    used = door.image("1", b"used")
    loose = door.push(b"loose")
    other.push(b"loose")
    door.ask("DELETE", f"blobs/{digest(b'used')}").refused(405, "UNSUPPORTED")
    door.ask("DELETE", f"blobs/{loose}").expect(202)
    door.get(f"blobs/{loose}").refused(404, "BLOB_UNKNOWN")
    other.get(f"blobs/{loose}").expect(200)
    door.ask("DELETE", f"blobs/{loose}").refused(404, "BLOB_UNKNOWN")
    door.ask("DELETE", f"manifests/{used}").expect(202)
    door.ask("DELETE", f"blobs/{digest(b'used')}").expect(202)


# Referrers.


def attach(door, subject, kind, note=None):
    """An artifact without layers that is attached to a manifest."""
    more = {"annotations": {"note": note}} if note else {}
    content = door.manifest(
        config_type=kind, subject={"mediaType": MANIFEST, "digest": subject, "size": 2}, **more
    )
    door.put(digest(content), content).expect(201, OCI_Subject=subject)
    return digest(content), content


def referrers(door, subject, query="", **headers):
    answer = door.get(f"referrers/{subject}{query}").expect(200, Content_Type=INDEX, **headers)
    assert (answer.json["schemaVersion"], answer.json["mediaType"]) == (2, INDEX)
    return answer.json["manifests"]


def test_what_is_attached_to_an_image_is_listed(door):
    subject = door.image("1", b"x")
    assert referrers(door, subject) == []
    signature, content = attach(door, subject, ARTIFACT, "signed")
    report, _ = attach(door, subject, "application/vnd.example.report")
    found = {entry["digest"]: entry for entry in referrers(door, subject)}
    assert found[signature] == {
        "mediaType": MANIFEST, "digest": signature, "size": len(content),
        "artifactType": ARTIFACT, "annotations": {"note": "signed"},
    }
    assert set(found) == {signature, report}
    filtered = referrers(door, subject, f"?artifactType={quote(ARTIFACT, safe='')}",
                         OCI_Filters_Applied="artifactType")
    assert [entry["digest"] for entry in filtered] == [signature]
    assert referrers(door, subject, "?artifactType=none") == []
    door.ask("DELETE", f"manifests/{signature}").expect(202)
    assert [entry["digest"] for entry in referrers(door, subject)] == [report]


def test_the_artifact_type_goes_before_that_of_the_configuration(door):
    content = door.manifest(artifactType=ARTIFACT, subject={"mediaType": MANIFEST, "digest": ABSENT, "size": 2})
    door.put(digest(content), content).expect(201, OCI_Subject=ABSENT)
    assert referrers(door, ABSENT)[0]["artifactType"] == ARTIFACT


def test_an_attachment_may_come_before_its_image(door):
    content = door.manifest(b"later")
    early, _ = attach(door, digest(content), ARTIFACT)
    door.put("1", content).expect(201)
    assert [entry["digest"] for entry in referrers(door, digest(content))] == [early]


def test_referrers_in_pages(door):
    subject = door.image("1", b"x")
    attached = sorted(attach(door, subject, ARTIFACT, str(n))[0] for n in range(5))
    pages = follow(door, f"referrers/{subject}?n=2&artifactType={ARTIFACT}", "manifests")
    assert [[entry["digest"] for entry in page] for page in pages] == [
        attached[:2], attached[2:4], attached[4:]]


def test_referrers_of_a_repository_that_is_not_there(door):
    door.of("nowhere").get(f"referrers/{ABSENT}").refused(404, "NAME_UNKNOWN")


# Errors.


@pytest.mark.parametrize("path", ["/v2/x", "/v2/x/y", "/v2/x/y/z", "/v2/a/tags/other", "/v2/a/manifests/"])
def test_a_path_that_leads_nowhere(door, path):
    door.get(path).refused(404, "UNSUPPORTED")


@pytest.mark.parametrize("name", ["UPPER", "a..b", "-a", "a-", "a//b", "..", "a%20b", "%00", "a/../b"])
def test_what_is_no_name_is_refused(door, name):
    door.get(f"/v2/{name}/tags/list").refused(400, "NAME_INVALID")


@pytest.mark.parametrize("method, path", [
    ("POST", "/v2/"), ("PUT", "/v2/_catalog"), ("POST", "tags/list"), ("POST", "manifests/1"),
    ("PATCH", "manifests/1"), ("PUT", f"blobs/{ABSENT}"), ("GET", "blobs/uploads/"),
    ("POST", "blobs/uploads/x"), ("DELETE", f"referrers/{ABSENT}"),
])
def test_a_method_that_is_not_there(door, method, path):
    door.ask(method, path).refused(405, "UNSUPPORTED")
