"""Tasks that say over HTTP whose they are, for tests of networks with the same addresses."""

import urllib.request

from region import PATIENCE, wait_for

PORT = 8080
# Serves what the metadata endpoint says of the very task, asked for anew each time, and what it says
# to that task of another endpoint id.
TELL = f"""busybox mkdir -p /www/cgi-bin
printf '#!/bin/sh\\necho Content-Type: text/plain\\necho\\nwget -q -O - $ECS_CONTAINER_METADATA_URI_V4/task\\n' > /www/cgi-bin/me
printf '#!/bin/sh\\necho Content-Type: text/plain\\necho\\nwget -q -O - http://169.254.170.2/v4/$QUERY_STRING/task 2>&1\\n' > /www/cgi-bin/of
busybox chmod +x /www/cgi-bin/me /www/cgi-bin/of
exec httpd -f -p {PORT} -h /www"""
FARGATE = {"networkMode": "awsvpc", "requiresCompatibilities": ["FARGATE"], "cpu": "256",
           "memory": "512"}


def run(region, cluster, family, script, groups=(), **more):
    """A Fargate task in the first subnet, running, in these security groups or the default one; its
    ARN."""
    region.ecs.create_cluster(clusterName=cluster)
    subnet = sorted(region.ec2.describe_subnets()["Subnets"], key=lambda one: one["CidrBlock"])[0]
    definition = region.register(family, command=["sh", "-c", script], task=FARGATE, **more)
    arn = region.run_task(cluster, definition, launchType="FARGATE", networkConfiguration={
        "awsvpcConfiguration": {"subnets": [subnet["SubnetId"]], "securityGroups": list(groups)}})
    region.until(cluster, arn, "RUNNING")
    return arn


def address(region, cluster, arn):
    details = region.task(cluster, arn)["attachments"][0]["details"]
    return next(one["value"] for one in details if one["name"] == "privateIPv4Address")


def asking(place, what="me"):
    """A script that prints for ever what it is told of that at `place`, in the words of nc: busybox's wget
    does not survive the answer of a CGI program."""
    ask = f"printf 'GET /cgi-bin/{what} HTTP/1.0\\r\\n\\r\\n' | nc -w 2 {place} {PORT} | tail -n 1"
    return f'while :; do said="$({ask})"; echo "${{said:-none}}"; sleep 0.3; done'


def answer(place):
    """What the host itself is answered there; None for no answer."""
    try:
        return urllib.request.urlopen(f"http://{place}:{PORT}/cgi-bin/me",
                                      timeout=5 * PATIENCE).read().decode()
    except OSError:
        return None


def heard(region, cluster, arn, what):
    """Waits until a task has printed `what` three times more; all that it ever printed."""
    count = lambda: sum(what in line for line in lines(region, cluster, arn))
    before = count()
    wait_for(f"it hears {what}", lambda: count() >= before + 3)
    return lines(region, cluster, arn)


def lines(region, cluster, arn):
    try:
        return region.output(cluster, arn)
    except region.logs.exceptions.ResourceNotFoundException:
        return []
