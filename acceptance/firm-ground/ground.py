"""What the shows of this folder share: what those of the house share, and images with anything in
them."""

import hashlib
import io
import json
import os
import pathlib
import sys
import tarfile

ROOT = pathlib.Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT / "e2e"), str(ROOT / "acceptance/house")]

import figures  # noqa: E402

apart, measure, say, verdict = figures.apart, figures.measure, figures.say, figures.verdict

BINARY = pathlib.Path(os.environ.get("GANTRY", ROOT / "target/debug/gantry"))


def layer(entries):
    """A layer of (path, content) pairs: bytes are files, text is what a link says, None a folder;
    a TarInfo stands for itself."""
    buffer = io.BytesIO()
    with tarfile.open(fileobj=buffer, mode="w") as tar:
        for path, content in entries:
            if isinstance(content, tarfile.TarInfo):
                tar.addfile(content)
                continue
            info = tarfile.TarInfo(path)
            info.mode = 0o755
            if content is None:
                info.type = tarfile.DIRTYPE
            elif isinstance(content, str):
                info.type, info.linkname = tarfile.SYMTYPE, content
            else:
                info.size = len(content)
            tar.addfile(info, io.BytesIO(content) if isinstance(content, bytes) else None)
    return buffer.getvalue()


def layer_of(folder):
    buffer = io.BytesIO()
    with tarfile.open(fileobj=buffer, mode="w") as tar:
        tar.add(folder, arcname=".")
    return buffer.getvalue()


def archive(path, name, layers, **config):
    """Writes what `docker save` would of an image with these layers."""
    diffs = ["sha256:" + hashlib.sha256(one).hexdigest() for one in layers]
    machine = {"x86_64": "amd64", "aarch64": "arm64"}[os.uname().machine]
    document = json.dumps({"architecture": machine, "os": "linux", "config": config,
                           "rootfs": {"type": "layers", "diff_ids": diffs}}).encode()
    files = {"config.json": document}
    files |= {f"{number}.tar": one for number, one in enumerate(layers)}
    manifest = [{"Config": "config.json", "RepoTags": [name],
                 "Layers": [f"{number}.tar" for number in range(len(layers))]}]
    files["manifest.json"] = json.dumps(manifest).encode()
    with tarfile.open(path, "w") as tar:
        for file, content in files.items():
            info = tarfile.TarInfo(file)
            info.size = len(content)
            tar.addfile(info, io.BytesIO(content))
