"""What answers cost that are small on the wire and huge when decompressed: pages and a sitemap of 300 MiB."""
import gzip
import http.server
import os
import threading
import zlib

from measure import run, table
from peers import ours

SIZE = 300 << 20
PAGE = b"<!DOCTYPE html><title>x</title><p>"


def squeezed(method, head=PAGE, size=SIZE):
    """`size` bytes of blanks behind `head`, compressed in pieces: the bomb is never whole in this program either."""
    window = {"gzip": 31, "deflate": 15}[method]
    packer = zlib.compressobj(9, zlib.DEFLATED, window)
    out = [packer.compress(head)]
    block = b" " * (1 << 20)
    for _ in range(size >> 20):
        out.append(packer.compress(block))
    return b"".join(out) + packer.flush()


def answers(kind):
    """Path → (content type, content encoding, body)."""
    home = (b"<!DOCTYPE html><title>Trang chu</title><a href=/bom.html>b</a>", None, "text/html")
    robots = b"User-agent: *\nDisallow:\n"
    site = {"/": home, "/bom.html": (b"<title>x</title>", None, "text/html")}
    if kind == "none":
        pass
    elif kind == "sitemap":
        robots += b"Sitemap: /sitemap.xml.gz\n"
        head = b'<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">'
        site["/sitemap.xml.gz"] = (squeezed("gzip", head), None, "application/gzip")
    elif kind == "gzip twice":
        site["/bom.html"] = (gzip.compress(squeezed("gzip"), 9, mtime=0), "gzip, gzip", "text/html")
    else:
        site["/bom.html"] = (squeezed(kind), kind, "text/html")
    site["/robots.txt"] = (robots, None, "text/plain")
    return site


class Bomber:
    def __init__(self, site):
        class Handler(http.server.BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def do_GET(self):
                body, encoding, kind = site.get(self.path.split("?")[0], (b"khong co", None, "text/plain"))
                self.send_response(200 if self.path.split("?")[0] in site else 404)
                self.send_header("Content-Type", kind)
                if encoding:
                    self.send_header("Content-Encoding", encoding)
                self.send_header("Content-Length", str(len(body)))
                self.end_headers()
                try:
                    self.wfile.write(body)
                except OSError:
                    pass  # It was told enough and hung up.

            def log_message(self, *_):
                pass

        class Server(http.server.ThreadingHTTPServer):
            def handle_error(self, *_):
                pass  # As above: who hangs up is no fault.

        self.server = Server(("127.0.0.1", 0), Handler)
        threading.Thread(target=self.server.serve_forever, daemon=True).start()
        self.address = f"http://127.0.0.1:{self.server.server_port}/"

    def stop(self):
        self.server.shutdown()
        self.server.server_close()


def bomb(setting):
    rows = []
    for kind in ("none", "gzip", "deflate", "gzip twice", "sitemap"):
        site = answers(kind)
        server = Bomber(site)
        wire = sum(len(body) for body, _, _ in site.values())
        try:
            for number in range(setting.runs):
                out = os.path.join(setting.work, f"bomb-{kind.replace(' ', '-')}-{number}")
                cost = run(ours(setting, server.address, out), setting.cores, setting.work, 60, env=setting.environment)
                rows.append({"kind": kind, "wire_kb": wire / 1000, "wall_s": cost.wall, "cpu_s": cost.cpu,
                             "peak_mb": cost.peak_mb, "exit": cost.code})
        finally:
            server.stop()
    return rows


def print_bomb(rows):
    table("Bombs: 300 MiB in one answer ('none' is the same portal without one)",
          ["kind", "KB on the wire", "wall s", "CPU-s", "peak MB", "exit"],
          [[r["kind"]] + [r[k] for k in ("wire_kb", "wall_s", "cpu_s", "peak_mb", "exit")] for r in rows])
