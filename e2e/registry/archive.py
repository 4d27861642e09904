"""Images as `docker save` writes them, made without docker."""

import hashlib
import io
import json
import tarfile


def layer(folder, mark):
    """A layer of what is in a folder and one file more, so that no two are the same."""
    packed = io.BytesIO()
    with tarfile.open(fileobj=packed, mode="w") as tar:
        tar.add(folder, ".")
        add(tar, "mark", mark.encode())
    return packed.getvalue()


def configuration(layer, command):
    return json.dumps({
        "architecture": "amd64", "os": "linux", "config": {"Cmd": command},
        "rootfs": {"type": "layers", "diff_ids": [f"sha256:{hashlib.sha256(layer).hexdigest()}"]},
    }).encode()


def docker_archive(path, layer, name, command):
    """An image of one layer. Answers the archive's path."""
    entry = [{"Config": "config.json", "RepoTags": [name], "Layers": ["layer.tar"]}]
    with tarfile.open(path, "w") as tar:
        add(tar, "layer.tar", layer)
        add(tar, "config.json", configuration(layer, command))
        add(tar, "manifest.json", json.dumps(entry).encode())
    return path


def add(tar, name, content):
    member = tarfile.TarInfo(name)
    member.size = len(content)
    tar.addfile(member, io.BytesIO(content))
