"""nginx for a folder, on a free loopback port, with everything it writes below a folder of ours."""
import grp
import os
import pwd
import socket
import subprocess
import time
import urllib.request
from pathlib import Path

CONFIG = """
{user}
daemon off;
worker_processes 1;
pid {home}/nginx.pid;
error_log {home}/error.log warn;
events {{ worker_connections 256; }}
http {{
    types {{
        text/html html; text/plain txt; text/xml xml; application/pdf pdf;
        application/vnd.openxmlformats-officedocument.wordprocessingml.document docx;
    }}
    default_type application/octet-stream;
    charset utf-8;
    sendfile on;
    server_tokens off;
    log_format counted '$status $body_bytes_sent $request_method $request_uri';
    access_log {home}/access.log counted;
    client_body_temp_path {home}/t1; proxy_temp_path {home}/t2; fastcgi_temp_path {home}/t3;
    uwsgi_temp_path {home}/t4; scgi_temp_path {home}/t5;
    {http}
    server {{
        listen 127.0.0.1:{port};
        root {root};
        index index.html;
        location ~ ^/cu(/.*)$ {{ return 301 $1; }}
        {more}
    }}
}}
"""


# For a long queue: pages that are nowhere a file, each with words of its own, drawn by its address.
MADE_UP = """
    split_clients "${{uri}}a" $who {{ 25% "Sở Khoa học và Công nghệ"; 25% "Văn phòng Sở"; 25% "Thanh tra Sở"; * "Chi cục"; }}
    split_clients "${{uri}}b" $did {{ 20% "tổ chức hội nghị"; 20% "ban hành kế hoạch"; 20% "kiểm tra"; 20% "tập huấn"; * "công bố"; }}
    split_clients "${{uri}}c" $what {{ 20% "đề tài vải thiều"; 20% "đo lường tại chợ"; 20% "chỉ dẫn địa lý"; 20% "an toàn bức xạ"; * "sáng kiến"; }}
"""
MADE_UP_PAGES = """location / { try_files $uri $uri/index.html @page; }
        location @page {
            default_type text/html;
            return 200 "<!DOCTYPE html><html lang=vi><title>$who $did $uri</title><h1>$who $did $what $uri</h1><p>$did $what; $who $uri.</p><a href=/>Trang chủ</a></html>";
        }"""
# linkchecker takes this header for leave to ask faster than ten times a second.
LINKCHECKER = "add_header LinkChecker on always;"


class Server:
    def __init__(self, root, home, cores, made_up=False, linkchecker=False):
        self.home = Path(home)
        self.home.mkdir(parents=True, exist_ok=True)
        self.log = self.home / "access.log"
        for attempt in range(5):
            with socket.socket() as probe:
                probe.bind(("127.0.0.1", 0))
                self.port = probe.getsockname()[1]
            user = ""
            if os.getuid() == 0:
                # Else the worker would become a user that may not enter a temporary folder of ours.
                user = f"user {pwd.getpwuid(0).pw_name} {grp.getgrgid(os.getgid()).gr_name};"
            config = self.home / "nginx.conf"
            config.write_text(CONFIG.format(user=user, home=self.home, port=self.port, root=root,
                                            http=MADE_UP.format() if made_up else "",
                                            more=(MADE_UP_PAGES if made_up else "") + (LINKCHECKER if linkchecker else "")))
            nginx = "/usr/sbin/nginx" if os.path.exists("/usr/sbin/nginx") else "nginx"
            self.process = subprocess.Popen(
                [*cores.server, nginx, "-p", str(self.home), "-c", str(config)],
                stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True)
            if self.answers():
                return
            self.stop()
        raise SystemExit("benchmark: nginx does not answer: " + self.complaint())

    @property
    def address(self):
        return f"http://127.0.0.1:{self.port}/"

    def answers(self):
        direct = urllib.request.build_opener(urllib.request.ProxyHandler({}))
        for _ in range(50):
            if self.process.poll() is not None:
                return False
            try:
                direct.open(self.address + "robots.txt", timeout=2).read()
                return True
            except OSError:
                time.sleep(0.1)
        return False

    def complaint(self):
        log = self.home / "error.log"
        return log.read_text(errors="replace")[-500:] if log.exists() else "no error log"

    def mark(self):
        time.sleep(0.2)
        return self.log.stat().st_size

    def requests(self, mark):
        """(status, bytes of the body, method, path with query) of all requests since the mark."""
        time.sleep(0.2)
        with open(self.log, "rb") as log:
            log.seek(mark)
            for line in log.read().decode("utf-8", "replace").splitlines():
                status, size, method, target = line.split(" ", 3)
                yield int(status), int(size), method, target

    def stop(self):
        if self.process.poll() is None:
            self.process.terminate()
            try:
                self.process.wait(timeout=5)
            except subprocess.TimeoutExpired:
                self.process.kill()
                self.process.wait(timeout=5)
