"""An image of Debian's nginx, made without any registry: the program, what it is linked with, and
its settings, as two layers of a `docker save` archive."""

import hashlib
import io
import json
import pathlib
import re
import shutil
import subprocess
import tarfile

SETTINGS = """
worker_processes 2;
error_log /dev/stderr notice;
events {}
http {
    access_log /dev/stdout;
    server {
        listen 80;
        location / { return 200 "nginx $nginx_version, pid $pid\\n"; }
    }
}
"""
ACCOUNTS = "root:x:0:0::/root:/bin/sh\nnobody:x:65534:65534::/nonexistent:/bin/false\n"


def libraries(program):
    """The shared libraries of a program and the loader, by the paths it is linked with."""
    shown = subprocess.run(["ldd", program], capture_output=True, text=True, check=True).stdout
    return sorted(set(re.findall(r"(/\S+) \(0x", shown)))


# Where its package is unpacked: installing it would start it.
UNPACKED = pathlib.Path(__file__).parents[1] / "target/nginx"


def find():
    """nginx of this machine, or of Debian's package, which `python e2e/nginx.py` unpacks while
    there is a network: the tests have none but their own."""
    found = shutil.which("nginx", path="/usr/sbin:/usr/bin") or UNPACKED / "usr/sbin/nginx"
    program = pathlib.Path(found)
    assert program.exists(), f"there is no nginx: python {__file__}"
    return program


def unpack():
    UNPACKED.mkdir(parents=True, exist_ok=True)
    for package in ("nginx", "nginx-light"):
        subprocess.run(["apt-get", "download", "-qq", package], cwd=UNPACKED, check=False)
    for package in UNPACKED.glob("nginx*.deb"):
        subprocess.run(["dpkg-deb", "--extract", package, UNPACKED], check=True)


def archive(path, name, binary):
    """Writes the image archive: its libraries are the layer below, itself the one above."""
    program = "/usr/sbin/nginx"
    base = layer({path: pathlib.Path(path).read_bytes() for path in libraries(binary)}, {
        "/etc/passwd": ACCOUNTS, "/etc/group": "root:x:0:\nnogroup:x:65534:\n",
    })
    top = layer({program: binary.read_bytes()}, {
        "/etc/nginx/nginx.conf": SETTINGS, "/var/log/nginx/.keep": "", "/var/lib/nginx/.keep": "",
        "/run/.keep": "", "/tmp/.keep": "",
    })
    config = json.dumps({
        "architecture": machine(), "os": "linux",
        "config": {"Cmd": [program, "-g", "daemon off;"], "StopSignal": "SIGQUIT"},
        "rootfs": {"type": "layers", "diff_ids": [f"sha256:{digest(data)}" for data in (base, top)]},
    }).encode()
    members = {"base/layer.tar": base, "top/layer.tar": top, f"{digest(config)}.json": config}
    manifest = [{"Config": f"{digest(config)}.json", "RepoTags": [name],
                 "Layers": ["base/layer.tar", "top/layer.tar"]}]
    members["manifest.json"] = json.dumps(manifest).encode()
    with tarfile.open(path, "w:gz", compresslevel=1) as tar:
        for member, data in members.items():
            add(tar, member, data, 0o644)


def layer(programs, texts):
    """The bytes of a tar of programs and of text files, by their absolute paths."""
    written = io.BytesIO()
    with tarfile.open(fileobj=written, mode="w") as tar:
        for path, data in programs.items():
            add(tar, path.lstrip("/"), data, 0o755)
        for path, text in texts.items():
            add(tar, path.lstrip("/"), text.encode(), 0o644)
    return written.getvalue()


def add(tar, name, data, mode):
    member = tarfile.TarInfo(name)
    member.size, member.mode = len(data), mode
    tar.addfile(member, io.BytesIO(data))


def digest(data):
    return hashlib.sha256(data).hexdigest()


def machine():
    found = subprocess.run(["dpkg", "--print-architecture"], capture_output=True, text=True, check=True)
    return found.stdout.strip()


if __name__ == "__main__":
    if not (UNPACKED / "usr/sbin/nginx").exists():
        unpack()
    print(find())
