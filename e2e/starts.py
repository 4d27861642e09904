"""Starts that a test looks at itself, refused ones above all, and nothing of them left behind."""

import contextlib
import json
import pathlib
import subprocess

from region import free_port
from traces import PATIENCE, Traces, new_tag


class Starts:
    """All `gantry up` of a test. Those that still run at its end are told to end; what any of them
    left fails the test, and is taken away."""

    def __init__(self, binary, folder):
        self.binary, self.folder = binary, folder
        self.processes, self.data, self.traces = [], [], []

    def __enter__(self):
        return self

    def tag(self, name):
        """A tag that nobody else has, for `up` or for a command of the test's own."""
        self.traces.append(Traces(new_tag(name), self.folder).__enter__())
        return self.traces[-1].tag

    def up(self, data, *arguments, through=(), port=None):
        """A start, not waited for; `through` another command, which runs it in its place."""
        listen = f"127.0.0.1:{port or free_port()}"
        command = [*through, self.binary, "up", "--listen", listen, "--data", data]
        self.data.append(pathlib.Path(data))
        self.processes.append(subprocess.Popen(
            [*command, *arguments], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True))
        return self.processes[-1]

    def __exit__(self, failed=None, *_):
        for process in self.processes:
            if process.poll() is None:
                process.terminate()
        left = {}
        try:
            for process in self.processes:
                # Their pipes are emptied, else they might wait for a reader for ever.
                with contextlib.suppress(subprocess.TimeoutExpired, ValueError):
                    process.communicate(timeout=30 * PATIENCE)
                process.kill()
                process.wait(timeout=30 * PATIENCE)
            traces = [*self.traces, *self.chosen()]
            left = {trace.tag: what for trace in traces if (what := trace.left_behind())}
        finally:
            for trace in [*self.traces, *self.chosen()]:
                trace.sweep()
        assert failed or left == {}, "what starts left"

    def chosen(self):
        """The tags that regions chose themselves; others may have had them before and may again."""
        for data in self.data:
            with contextlib.suppress(OSError):
                tag = (data / "agent/tag").read_text().split()[0]
                trace = Traces(tag, self.folder)
                noted = json.loads(trace.lock().read_bytes().split(b" #")[0])
                if noted["data"] == str(data):
                    yield trace


def refusal(process):
    """What a start said that was refused."""
    try:
        _, said = process.communicate(timeout=30 * PATIENCE)
    finally:
        process.kill()
    assert process.returncode == 1, said
    return said
