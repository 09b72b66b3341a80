"""Running the web application under uvicorn, in one process or several."""

import errno
import http.client
import os
import shutil
import socket
import tempfile
import threading
import time
from collections.abc import Callable

import uvicorn
from uvicorn.supervisors import ChangeReload, Multiprocess

from app.core.settings import ROOT, settings

NEXT_PORTS = 50  # how many further ports are tried when none was chosen
WEBSOCKET_MESSAGE_BYTES = 16 * 1024
GRACE_SECONDS = 4
STALLED_MILLISECONDS = 30_000


class PortTakenError(Exception):
    """Nothing can listen at the address that was asked for. The message is for people."""


def listen(host: str, port: int, *, chosen: bool) -> socket.socket:
    """A listening socket, before anything slow begins, so that a taken port is told at once.

    Args:
        chosen: somebody asked for exactly this port; otherwise the next free one does.

    Raises:
        PortTakenError: with a sentence that says what to do.
    """
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    for candidate in [port] if chosen else range(port, min(port + NEXT_PORTS, 65536)):
        made = socket.socket(family, socket.SOCK_STREAM)
        made.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        if hasattr(socket, "TCP_USER_TIMEOUT"):  # a receiver that takes nothing is cut off; Linux has it
            made.setsockopt(socket.IPPROTO_TCP, socket.TCP_USER_TIMEOUT, STALLED_MILLISECONDS)
        try:
            made.bind((host, candidate))
            made.listen(2048)
        except OSError as error:
            made.close()
            if error.errno == errno.EADDRINUSE:
                continue
            raise PortTakenError(f"Cannot listen on {host}:{candidate}: {error.strerror}.") from error
        made.set_inheritable(True)
        return made
    if chosen:
        raise PortTakenError(
            f"Port {port} is taken. Stop the program that uses it, or choose another by --port."
        )
    raise PortTakenError(f"Ports {port} to {port + NEXT_PORTS - 1} are all taken. Choose one by --port.")


def local_address() -> tuple[str, int]:
    """Where this machine reaches the server."""
    host = settings().host
    return {"0.0.0.0": "127.0.0.1", "::": "::1"}.get(host, host), settings().port  # noqa: S104 (compared, not bound)


def browser_address() -> str:
    """The address to open in a browser."""
    if settings().base_url:
        return settings().base_url
    host, port = local_address()
    return f"http://[{host}]:{port}" if ":" in host else f"http://{host}:{port}"


def announce_when_ready(say: Callable[[str], None]) -> None:
    """Once the server really answers, tell the address and, in a demo, who to sign in as."""
    host, port = local_address()
    for _ in range(600):
        try:
            connection = http.client.HTTPConnection(host, port, timeout=2)
            connection.request("GET", "/health/ready")
            ready = connection.getresponse().status == 200
            connection.close()
        except OSError:
            ready = False
        if ready:
            for line in welcome():
                say(line)
            return
        time.sleep(0.1)


def welcome() -> list[str]:
    """The lines shown when everything is up."""
    lines = [f"Ready. Open {browser_address()}"]
    if settings().demo:
        from app.accounts.demo import DEMO_PASSWORD, DEMO_PEOPLE  # shown in demos only

        lines.append(f"Sign in as one of these people; everybody's password is {DEMO_PASSWORD}")
        width = max(len(person.email) for person in DEMO_PEOPLE)
        cooperative = ""
        for person in DEMO_PEOPLE:
            if person.cooperative != cooperative:
                cooperative = person.cooperative
                lines.append(f"  {cooperative}")
            also = f"; {person.also}" if person.also else ""
            lines.append(f"    {person.email:<{width}}  {person.name}, {person.role}{also}")
    lines.append("Ctrl-C stops it.")
    return lines


def configuration(*, processes: int, reload: bool) -> uvicorn.Config:
    """How uvicorn serves us."""
    return uvicorn.Config(
        "app.main:create_app",
        factory=True,
        host=settings().host,
        port=settings().port,
        loop="uvloop",
        http="httptools",
        ws="websockets-sansio",
        ws_max_size=WEBSOCKET_MESSAGE_BYTES,
        ws_ping_interval=20,
        ws_ping_timeout=20,
        ws_per_message_deflate=False,  # compression would cost each socket more memory than all the rest of it
        log_config=None,
        access_log=False,
        server_header=False,
        proxy_headers=True,
        forwarded_allow_ips=settings().trusted_proxies,
        timeout_graceful_shutdown=GRACE_SECONDS,
        timeout_keep_alive=30,
        workers=processes,
        reload=reload,
        reload_dirs=[str(ROOT / "app")] if reload else None,
    )


def run(listening: socket.socket, *, processes: int, reload: bool, say: Callable[[str], None]) -> None:
    """Serve until a signal. With several processes their metrics are summed by way of files."""
    threading.Thread(target=announce_when_ready, args=(say,), daemon=True).start()
    config = configuration(processes=processes, reload=reload)
    if processes == 1 and not reload:
        uvicorn.Server(config).run([listening])
        return
    metrics = tempfile.mkdtemp(prefix="batzar-metrics-")
    os.environ["PROMETHEUS_MULTIPROC_DIR"] = metrics
    try:
        if reload:
            ChangeReload(config, target=uvicorn.Server(config).run, sockets=[listening]).run()
        else:
            Multiprocess(config, sockets=[listening]).run()
    finally:
        shutil.rmtree(metrics, ignore_errors=True)
