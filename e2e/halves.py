"""A region in its two halves, `gantry server` and `gantry agent`, so that either can be killed."""

import os
import re
import signal
import subprocess

import boto3

from region import CONFIG, PATIENCE, Region, wait_for


class Halves(Region):
    """The server's data and the agent's are apart, as on two machines."""

    def __init__(self, binary, tag, *arguments, auth="open"):
        super().__init__(binary, tag, *arguments)
        self.auth = auth
        self.server = self.agent = None
        self.server_data, self.agent_data = self.data / "server", self.data / "agent"
        self.said = self.data / "server.out"
        for folder in (self.server_data, self.agent_data):
            folder.mkdir()

    def start(self):
        self.start_server()
        self.start_agent()
        self.wait_ready()

    def start_server(self):
        with open(self.said, "ab") as said:
            self.server = subprocess.Popen(
                [self.binary, "server", "--listen", f"127.0.0.1:{self.port}", "--auth", self.auth,
                 "--data", self.server_data, "--host-lost-after", str(self.lost_after), *self.arguments],
                stdout=said, stderr=self.log, env={**os.environ, "GANTRY_LOG": "warn"},
            )
        self.process = self.server
        wait_for("the server answers", lambda: self.health() is not None)

    def start_agent(self):
        self.agent = subprocess.Popen(
            [self.binary, "agent", "--server", f"127.0.0.1:{self.port}", "--data", self.agent_data,
             "--tag", self.tag, "--serve-all", "--token-file", self.server_data / "link.token"],
            stdout=subprocess.DEVNULL, stderr=self.log, env={**os.environ, "GANTRY_LOG": "warn"},
        )

    def build_image(self, folder, tag, *command):
        self.gantry("image", "build", folder, "--tag", tag, "--data", self.agent_data, "--", *command)

    def kill_server(self):
        self._kill(self.server)

    def kill_agent(self):
        self._kill(self.agent)

    def _kill(self, process):
        process.send_signal(signal.SIGKILL)
        process.wait(timeout=10 * PATIENCE)

    def stop(self):
        for process in (self.agent, self.server):
            if process and process.poll() is None:
                process.terminate()
                process.wait(timeout=30 * PATIENCE)

    def first_key(self):
        """The access key that a new region in strict mode shows once: id and secret."""
        shown = r"AWS_ACCESS_KEY_ID=(\S+)\nexport AWS_SECRET_ACCESS_KEY=(\S+)"
        found = wait_for("the first key is shown", lambda: re.findall(shown, self.said.read_text()))
        return found[0]

    def client(self, name, key, secret):
        return boto3.client(name, endpoint_url=self.endpoint, aws_access_key_id=key,
                            aws_secret_access_key=secret, config=CONFIG)
