"""A client of the distribution protocol that hides nothing: one request, one answer."""

import base64
import dataclasses
import hashlib
import http.client
import json

MANIFEST = "application/vnd.oci.image.manifest.v1+json"
INDEX = "application/vnd.oci.image.index.v1+json"
DOCKER_MANIFEST = "application/vnd.docker.distribution.manifest.v2+json"
DOCKER_LIST = "application/vnd.docker.distribution.manifest.list.v2+json"
CONFIG = "application/vnd.oci.image.config.v1+json"
LAYER = "application/vnd.oci.image.layer.v1.tar+gzip"
EMPTY = b"{}"


def digest(content):
    return "sha256:" + hashlib.sha256(content).hexdigest()


@dataclasses.dataclass
class Answer:
    status: int
    headers: http.client.HTTPMessage
    body: bytes

    @property
    def json(self):
        return json.loads(self.body)

    def refused(self, status, code):
        """The one error of a refusal, which must be of this kind; answers its message."""
        assert self.status == status, (self.status, self.body)
        assert self.headers["Content-Type"] == "application/json"
        (error,) = self.json["errors"]
        assert error["code"] == code, error
        return error["message"]

    def expect(self, status, **headers):
        assert self.status == status, (self.status, dict(self.headers), self.body[:2000])
        for name, value in headers.items():
            assert self.headers[name.replace("_", "-")] == value, dict(self.headers)
        return self


def basic(user, password):
    return {"Authorization": "Basic " + base64.b64encode(f"{user}:{password}".encode()).decode()}


def closing(place, name):
    """Where an upload is finished; other registries keep notes in the query."""
    return f"{place}{'&' if '?' in place else '?'}digest={name}"


class Door:
    """One repository, or none, seen by one caller over one connection."""

    def __init__(self, port, name=None, auth=None):
        self.port, self.name, self.auth = port, name, auth or {}
        self.connection = http.client.HTTPConnection("127.0.0.1", port, timeout=60)

    def of(self, name):
        return Door(self.port, name, self.auth)

    def nobody(self):
        return Door(self.port, self.name)

    def ask(self, method, path, body=None, **headers):
        """`path` is relative to the repository unless it begins with a slash."""
        path = path if path.startswith("/") else f"/v2/{self.name}/{path}"
        named = {name.replace("_", "-"): value for name, value in headers.items()}
        try:
            chunked = "Transfer-Encoding" in named
            self.connection.request(method, path, body, {**self.auth, **named}, encode_chunked=chunked)
            answer = self.connection.getresponse()
            answer = Answer(answer.status, answer.headers, answer.read())
        except Exception:
            self.connection.close()
            raise
        assert answer.headers["Docker-Distribution-Api-Version"] == "registry/2.0"
        return answer

    def get(self, path, **headers):
        return self.ask("GET", path, **headers)

    def begin(self):
        answer = self.ask("POST", "blobs/uploads/").expect(202, Range="0-0")
        assert answer.headers["Docker-Upload-UUID"] in answer.headers["Location"]
        return answer.headers["Location"]

    def push(self, content):
        """A blob in two requests; answers its digest."""
        name = digest(content)
        self.ask("PUT", closing(self.begin(), name), content).expect(
            201, Docker_Content_Digest=name, Location=f"/v2/{self.name}/blobs/{name}"
        )
        return name

    def descriptor(self, content, media_type=LAYER):
        return {"mediaType": media_type, "digest": self.push(content), "size": len(content)}

    def manifest(self, *layers, media_type=MANIFEST, config=EMPTY, config_type=CONFIG, **more):
        """The bytes of an image of these layers, which are pushed."""
        document = {
            "schemaVersion": 2, "mediaType": media_type,
            "config": self.descriptor(config, config_type),
            "layers": [self.descriptor(layer) for layer in layers], **more,
        }
        return json.dumps(document).encode()

    def put(self, reference, content, media_type=MANIFEST):
        return self.ask("PUT", f"manifests/{reference}", content, Content_Type=media_type)

    def image(self, tag, *layers, **more):
        """Pushes an image; answers the digest of its manifest."""
        content = self.manifest(*layers, **more)
        answer = self.put(tag, content, more.get("media_type", MANIFEST))
        answer.expect(201, Docker_Content_Digest=digest(content))
        return digest(content)

    def index(self, reference, *children, media_type=INDEX, child_type=MANIFEST):
        listed = [
            {"mediaType": child_type, "digest": child,
             "size": len(self.get(f"manifests/{child}").expect(200).body)}
            for child in children
        ]
        document = {"schemaVersion": 2, "mediaType": media_type, "manifests": listed}
        content = json.dumps(document).encode()
        return self.put(reference, content, media_type), digest(content)
