# SPDX-License-Identifier: Apache-2.0
"""docker-compose.yml, built and started by an engine of the test's own, with compose v2 and with Debian's 1.29.2."""

import json
import os
import pathlib
import time

import pytest
import yaml

from conftest import ROOT, run
from processes import Program, http, wait_until

TABLE = "docker compose"
URL = "http://127.0.0.1:50051"
SERVICE = "composio.gateway.v1."


@pytest.fixture(scope="module")
def engine(folder):
    """DOCKER_HOST of a daemon without bridge and packet filter, which a container cannot have; it has the base image."""
    host = "unix://%s/docker.sock" % folder
    daemon = Program(
        ["dockerd", "--bridge=none", "--iptables=false", "--ip6tables=false", "-H", host]
        + ["--data-root=%s/data" % folder, "--exec-root=%s/exec" % folder, "--pidfile=%s/docker.pid" % folder]
    )
    environment = {"DOCKER_HOST": host, "PATH": "/usr/local/bin:/usr/bin:/usr/sbin:/bin:/sbin", "HOME": str(folder)}
    environment["DOCKER_BUILDKIT"] = "0"
    environment["COMPOSE_PROJECT_NAME"] = "composio-long"
    wait_until(lambda: daemon.running() and pathlib.Path(folder, "docker.sock").exists(), daemon.output())
    base = folder / "base"
    run("debootstrap", "--variant=minbase", "bookworm", base)
    # What the network around this machine asks for.
    for source in ("/usr/local/share/ca-certificates", "/etc/ssl/certs", "/etc/pip.conf"):
        if pathlib.Path(source).exists():
            pathlib.Path("%s%s" % (base, source)).parent.mkdir(parents=True, exist_ok=True)
            run("cp", "-aLT", source, "%s%s" % (base, source))
    run("tar", "-C", base, "-cf", folder / "base.tar", ".")
    run("docker", "import", folder / "base.tar", "debian:bookworm-slim", env=environment)
    yield environment
    assert daemon.stop() == 0
    run("umount", folder / "exec" / "netns" / "default")  # the daemon leaves it, and the folder could not be removed


@pytest.fixture(scope="module", params=["docker compose", "docker-compose"])
def program(request, engine):
    """The words to call compose with: v2 is a plugin of `docker`."""
    if request.param == "docker compose":
        plugins = pathlib.Path(engine["HOME"], ".docker", "cli-plugins")
        plugins.mkdir(parents=True, exist_ok=True)
        (plugins / "docker-compose").symlink_to(os.environ["COMPOSIO_DEV_COMPOSE"])
    return request.param.split()


def published(port):
    """A port of `config`, which v1 writes as text and v2 as an object."""
    if isinstance(port, str):
        return port
    return "%(host_ip)s:%(published)s:%(target)s/%(protocol)s" % port


@pytest.fixture(scope="module")
def compose(program, engine, folder):
    """compose with the repository's file, on the host's network: this engine has no other."""
    config = yaml.safe_load(run(*program, "--profile", "tools", "config", cwd=ROOT, env=engine))
    assert [published(port) for port in config["services"]["gateway"]["ports"]] == ["127.0.0.1:50051:50051/tcp"]
    for service in config["services"].values():
        service.pop("ports", None)
        service.pop("networks", None)
        service["network_mode"] = service["build"]["network"] = "host"
    config.pop("networks", None)
    path = folder / ("%s.yml" % "-".join(program))
    path.write_text(yaml.safe_dump(config))

    def call(*arguments):
        return run(*program, "-f", path, *arguments, env=engine)

    yield call
    call("down", "--volumes")


def grpcurl(compose, method, request):
    return compose("run", "--rm", "-T", "grpcurl", "-plaintext", "-d", json.dumps(request), "127.0.0.1:50051", SERVICE + method)


def healthy(engine):
    names = run("docker", "ps", "--filter", "health=healthy", "--format", "{{.Names}}", env=engine)
    return "gateway" in names


def test_up_gives_what_dev_run_gives_and_the_volume_keeps_events(compose, engine, program, row):
    assert http(URL + "/healthz")[0] == 0, "port 50051 is in use"
    name = "`%s` %s" % (" ".join(program), run(*program, "version", "--short", env=engine).strip())
    start = time.monotonic()
    compose("--profile", "tools", "build")
    row(name + ": build both images; the second compose finds what the first built", "%.0f s" % (time.monotonic() - start))
    start = time.monotonic()
    compose("up", "-d", "gateway")
    wait_until(lambda: healthy(engine), "the container is healthy")
    row(name + ": up, until healthy", "%.1f s" % (time.monotonic() - start))
    container = run("docker", "ps", "-q", env=engine).strip()
    assert run("docker", "exec", container, "id", "-u", env=engine).strip() == "10001"
    size = run("docker", "image", "inspect", "-f", "{{.Size}}", "composio-gateway", env=engine)
    row(name + ": size of the image `composio-gateway`", "%.0f MB" % (int(size) / 1e6))
    text = grpcurl(compose, "EventService/SubscribeTriggers", {"stop": {"max_events": 3}})
    assert text.count('"delivery"') == 3
    before = json.loads(grpcurl(compose, "EventService/GetEventLog", {}))["eventLog"]
    compose("down")
    compose("up", "-d", "gateway")
    wait_until(lambda: healthy(engine), "the container is healthy again")
    after = json.loads(grpcurl(compose, "EventService/GetEventLog", {}))["eventLog"]
    assert after["epoch"] == before["epoch"]
    assert int(after["eventCount"]) >= int(before["eventCount"])
