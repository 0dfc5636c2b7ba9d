"""MariaDB, PHP and nginx for one WordPress, all below one folder, all children of this process."""
import glob
import grp
import os
import pwd
import shutil
import socket
import subprocess
import time
import urllib.request
from pathlib import Path

SOURCE = Path("/usr/share/wordpress")

NGINX = """
{user}
daemon off;
worker_processes 1;
pid {home}/nginx.pid;
error_log {home}/nginx-error.log warn;
events {{ worker_connections 256; }}
http {{
    include /etc/nginx/mime.types;
    default_type application/octet-stream;
    server_tokens off;
    log_format counted '$status $body_bytes_sent $request_method $request_uri';
    access_log {home}/access.log counted;
    client_body_temp_path {home}/t1; proxy_temp_path {home}/t2; fastcgi_temp_path {home}/t3;
    uwsgi_temp_path {home}/t4; scgi_temp_path {home}/t5;
    server {{
        listen 127.0.0.1:{port};
        root {home}/www;
        index index.php;
        location / {{ try_files $uri $uri/ /index.php?$args; }}
        location ~ \\.php$ {{
            try_files $uri =404;
            include /etc/nginx/fastcgi_params;
            # Debian's file leaves the port out, and WordPress would redirect to itself for ever.
            fastcgi_param HTTP_HOST 127.0.0.1:{port};
            fastcgi_param SCRIPT_FILENAME $document_root$fastcgi_script_name;
            fastcgi_pass unix:{home}/php.sock;
        }}
    }}
}}
"""

FPM = """[global]
pid = {home}/php.pid
error_log = {home}/php-error.log
daemonize = no
[www]
{user}
listen = {home}/php.sock
pm = static
pm.max_children = 2
catch_workers_output = yes
"""


class Failed(Exception):
    pass


class Services:
    def __init__(self, work, here):
        self.home, self.here, self.children = Path(work), Path(here), []
        self.socket = self.home / "db.sock"
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            self.port = probe.getsockname()[1]
        self.address = f"http://127.0.0.1:{self.port}/"
        self.user = pwd.getpwuid(os.getuid()).pw_name
        self.group = grp.getgrgid(os.getgid()).gr_name
        self.is_root = os.getuid() == 0

    def start(self):
        self.database()
        self.folder()
        self.php()
        self.nginx()

    def stop(self):
        for child in reversed(self.children):
            if child.poll() is None:
                child.terminate()
        for child in reversed(self.children):
            try:
                child.wait(timeout=20)
            except subprocess.TimeoutExpired:
                child.kill()
                child.wait(timeout=5)

    def spawn(self, name, command):
        with open(self.home / f"{name}.out", "wb") as out:
            child = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=out, stderr=out, start_new_session=True)
        self.children.append(child)
        return child

    def until(self, name, child, is_ready, seconds=60):
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            if child.poll() is not None:
                break
            if is_ready():
                return
            time.sleep(0.1)
        said = (self.home / f"{name}.out").read_text(errors="replace")[-1500:]
        raise Failed(f"{name} does not start: {said}")

    def database(self):
        data = self.home / "db"
        as_user = [f"--user={self.user}"] if self.is_root else []
        self.tool(["mariadb-install-db", "--no-defaults", f"--datadir={data}", "--auth-root-authentication-method=normal",
                   "--skip-test-db", *as_user])
        # What is lost when the machine falls is made anew: no waiting for the disk.
        child = self.spawn("mariadb", [
            "/usr/sbin/mariadbd", "--no-defaults", f"--datadir={data}", f"--socket={self.socket}", "--skip-networking",
            f"--pid-file={self.home}/db.pid", "--innodb-flush-log-at-trx-commit=0", "--innodb-buffer-pool-size=64M",
            "--skip-log-bin", *as_user])
        self.until("mariadb", child, lambda: self.ask("SELECT 1", check=False) is not None)
        self.ask("CREATE DATABASE wordpress CHARACTER SET utf8mb4")

    def ask(self, query, check=True):
        """Rows as lists of texts; None if it could not be asked and that is allowed."""
        done = subprocess.run(
            ["mariadb", "--no-defaults", f"--socket={self.socket}", "-uroot", "-N", "-B", "-e", query],
            capture_output=True, text=True, timeout=60)
        if done.returncode:
            if check:
                raise Failed(f"{query}: {done.stderr}")
            return None
        return [line.split("\t") for line in done.stdout.splitlines()]

    def folder(self):
        # A copy, because WordPress looks for its settings beside its own files.
        www = self.home / "www"
        shutil.copytree(SOURCE, www, symlinks=False, ignore=shutil.ignore_patterns("languages", "akismet", "wp-config.php"),
                        ignore_dangling_symlinks=True)
        settings = (self.here / "wp-config.php").read_text()
        for name, value in {"@SOCKET@": self.socket, "@ADDRESS@": self.address.rstrip("/")}.items():
            settings = settings.replace(name, str(value))
        (www / "wp-config.php").write_text(settings)
        extras = www / "wp-content" / "mu-plugins"
        extras.mkdir(exist_ok=True)
        shutil.copy(self.here / "portal.php", extras / "portal.php")
        (www / "wp-content" / "uploads").mkdir(exist_ok=True)

    def php(self):
        program = sorted(glob.glob("/usr/sbin/php-fpm*"))[-1]
        user = f"user = {self.user}\ngroup = {self.group}" if self.is_root else ""
        config = self.home / "php.conf"
        config.write_text(FPM.format(home=self.home, user=user))
        child = self.spawn("php", [program, "--nodaemonize", "--fpm-config", str(config), *(["-R"] if self.is_root else [])])
        self.until("php", child, lambda: (self.home / "php.sock").exists())

    def nginx(self):
        # As root the worker would else become a user that may not enter this folder.
        user = f"user {self.user} {self.group};" if self.is_root else ""
        config = self.home / "nginx.conf"
        config.write_text(NGINX.format(home=self.home, user=user, port=self.port))
        child = self.spawn("nginx", ["/usr/sbin/nginx", "-p", str(self.home), "-c", str(config)])
        self.until("nginx", child, lambda: self.status("readme.html") == 200)

    def status(self, path):
        direct = urllib.request.build_opener(urllib.request.ProxyHandler({}))
        try:
            with direct.open(self.address + path, timeout=20) as answer:
                return answer.status
        except urllib.error.HTTPError as error:
            return error.code
        except OSError:
            return None

    def tool(self, command, **more):
        done = subprocess.run(command, capture_output=True, text=True, timeout=300, stdin=subprocess.DEVNULL, **more)
        if done.returncode:
            raise Failed(f"{command[0]}: exit {done.returncode}: {(done.stdout + done.stderr)[-1500:]}")
        return done.stdout

    def fill(self, what):
        out = self.home / "expected.json"
        php, www = ["php", "-d", "memory_limit=512M"], str(self.home / "www")
        self.tool([*php, str(self.here / "fill.php"), www, str(what)])
        self.tool([*php, str(self.here / "expected.php"), www, self.address, str(out)])
        return out
