"""A region in its two halves, `gantry server` and `gantry agent`, so that either can be killed."""

import os
import re
import signal
import subprocess

import boto3

from region import CONFIG, PATIENCE, Region, wait_for


class Halves(Region):
    """The server's data and the agent's are apart, as on two machines."""

    # Where the server listens, where the agent finds it, and how the agent's network is entered.
    listen = server_at = "127.0.0.1"
    enter = ()

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
        self.launch_server()
        self.wait_server()

    def wait_server(self):
        wait_for("the server answers", lambda: self.health() is not None)

    def launch_server(self):
        with open(self.said, "ab") as said:
            self.server = subprocess.Popen(
                [self.binary, "server", "--listen", f"{self.listen}:{self.port}", "--auth", self.auth,
                 "--data", self.server_data, "--host-lost-after", str(self.lost_after), *self.arguments],
                stdout=said, stderr=self.log, env=self.environment_of_process("warn"),
            )
        self.process = self.server

    def start_agent(self):
        self.agent = subprocess.Popen(
            [*self.enter, self.binary, "agent", "--server", f"{self.server_at}:{self.port}", "--data",
             self.agent_data, "--tag", self.tag, "--serve-all", "--token-file",
             self.server_data / "link.token"],
            stdout=subprocess.DEVNULL, stderr=self.log, env=self.environment_of_process("warn"),
        )

    def build_image(self, folder, tag, *command):
        self.gantry("image", "build", folder, "--tag", tag, "--data", self.agent_data, "--", *command)

    def kill_server(self):
        self._kill(self.server)

    def kill_agent(self):
        self._kill(self.agent)

    def _kill(self, process):
        process.send_signal(signal.SIGKILL)
        ended = process.wait(timeout=10 * PATIENCE)
        assert ended == -signal.SIGKILL, f"it had ended before: {self.errors()}"

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


class Apart(Halves):
    """The agent is on another host: in a network namespace of its own, with a cable to the server's."""

    listen = "0.0.0.0"

    def __enter__(self):
        self.other = subprocess.Popen(["unshare", "--net", "sleep", "infinity"])
        own = os.stat("/proc/self/ns/net").st_ino
        namespace = f"/proc/{self.other.pid}/ns/net"
        wait_for("the other host's network is there", lambda: os.stat(namespace).st_ino != own)
        self.enter = ("nsenter", f"--net={namespace}", "--")
        cable, subnet = f"w{self.other.pid}", self.other.pid % 0x4000 * 4
        self.server_at, agent_at = (f"198.18.{subnet >> 8}.{(subnet & 255) + end}" for end in (1, 2))
        for words in (
            f"ip link add {cable} type veth peer name wire netns {self.other.pid}",
            f"ip addr add {self.server_at}/30 dev {cable}", f"ip link set {cable} up",
            f"{' '.join(self.enter)} ip addr add {agent_at}/30 dev wire",
            f"{' '.join(self.enter)} ip link set wire up", f"{' '.join(self.enter)} ip link set lo up",
        ):
            subprocess.run(words.split(), check=True)
        return super().__enter__()

    def __exit__(self, *error):
        try:
            super().__exit__(*error)
        finally:
            self.other.kill()
            self.other.wait()
