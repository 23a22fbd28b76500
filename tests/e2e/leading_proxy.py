# SPDX-License-Identifier: Apache-2.0
"""An HTTP CONNECT proxy that leads every name to one port of this machine: how clients that know no host but their own
are led to a sandbox."""

import select
import socket
import socketserver
import subprocess
import threading


def certificate(folder, name):
    """(certificate, key) files of `name`, which is its own authority."""
    files = str(folder / "certificate.pem"), str(folder / "key.pem")
    subprocess.run(
        ["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "2"]
        + ["-subj", "/CN=test", "-addext", "subjectAltName=DNS:" + name, "-out", files[0], "-keyout", files[1]],
        check=True,
        capture_output=True,
    )
    return files


class LeadingProxy:
    """`targets` are the names that were asked for."""

    def __init__(self, port):
        self.port = port
        self.targets = []
        proxy = self

        class Handler(socketserver.StreamRequestHandler):
            def handle(self):
                proxy.targets.append(self.rfile.readline().split()[1].decode())
                while self.rfile.readline().strip():
                    pass
                with socket.create_connection(("127.0.0.1", proxy.port)) as server:
                    self.wfile.write(b"HTTP/1.1 200 Connection established\r\n\r\n")
                    pump(self.connection, server)

        class Server(socketserver.ThreadingTCPServer):
            daemon_threads = True
            block_on_close = False

        self.server = Server(("127.0.0.1", 0), Handler)
        self.url = "http://127.0.0.1:%d" % self.server.server_address[1]
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    def close(self):
        self.server.shutdown()
        self.server.server_close()


def pump(one, other):
    """Carries bytes both ways until one end closes."""
    while True:
        for ready in select.select([one, other], [], [])[0]:
            try:
                data = ready.recv(65536)
                if not data:
                    return
                (other if ready is one else one).sendall(data)
            except OSError:
                return
