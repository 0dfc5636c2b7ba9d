#!/usr/bin/env python3
"""Called by scripts/bench, which sets up, builds, and clears away."""
import argparse
import importlib.metadata
import json
import os
import platform
import re
import signal
import subprocess
import sys
import time
from pathlib import Path

from bomb import bomb, print_bomb
from crawling import crawl, judge, print_crawl, print_judge
from measure import Cores
from queued import print_queue, queue
from reading import print_read, read
from second_day import print_second_day, second_day
from server import Server
from site_maker import Site


class Setting:
    """What all parts need to know."""

    def __init__(self, arguments):
        self.here = str(Path(__file__).resolve().parent)
        self.root = str(Path(self.here).parent.parent)
        self.work, self.program, self.runs = arguments.work, arguments.program, arguments.runs
        self.python = sys.executable
        self.cores = Cores()
        self.peers = [name for name in (arguments.peers or "").split(",") if name]
        self.skipped = []
        self.environment = {k: v for k, v in os.environ.items() if not k.lower().endswith("_proxy")}
        self.environment["PORTAL_AUDIT_HOME"] = self.root
        # So that both sides speak alike, wherever this runs.
        self.environment["LC_ALL"] = "C.UTF-8"
        self.version = said([self.program, "--version"], r"(\d\S*)")

    def module(self, name):
        """The version of a Python package, None without it."""
        try:
            return importlib.metadata.version(name)
        except importlib.metadata.PackageNotFoundError:
            return None

    def limit(self, pages):
        """Seconds that a run may take: many times what the slowest peer needs."""
        return 120 + pages * 0.2

    def say(self, text):
        print(text, file=sys.stderr, flush=True)


def said(command, pattern=r"(.+)"):
    try:
        out = subprocess.run(command, capture_output=True, text=True, timeout=30)
    except (OSError, subprocess.TimeoutExpired):
        return "?"
    found = re.search(pattern, out.stdout + out.stderr)
    return found.group(1).strip() if found else "?"


def model():
    try:
        text = Path("/proc/cpuinfo").read_text()
    except OSError:
        text = ""
    found = re.search(r"^model name\s*:\s*(.+)$", text, re.MULTILINE)
    return found.group(1) if found else platform.machine()


def machine(setting):
    nginx = "/usr/sbin/nginx" if os.path.exists("/usr/sbin/nginx") else "nginx"
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") >> 20
    return {
        "day": time.strftime("%Y-%m-%d"), "cores": setting.cores.count, "model": model(), "memory_mb": memory,
        "kernel": platform.release(), "load": list(os.getloadavg()), "pinning": setting.cores.text,
        "portal-audit": setting.version, "swift": said(["swift", "--version"], r"Swift version (\S+)"),
        "nginx": said([nginx, "-v"], r"nginx/(\S+)"), "python": platform.python_version(),
        "scrapy": importlib.metadata.version("scrapy"), "trafilatura": importlib.metadata.version("trafilatura"),
    }


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("what", choices=["crawl", "read", "queue", "bomb", "all"])
    parser.add_argument("--pages", type=int, required=True)
    parser.add_argument("--runs", type=int, required=True)
    parser.add_argument("--work", required=True)
    parser.add_argument("--program", required=True)
    parser.add_argument("--json")
    parser.add_argument("--site", choices=["plain", "mixed"], default="plain")
    parser.add_argument("--peers", default="")
    parser.add_argument("--queued", type=int, default=1_000_000)
    arguments = parser.parse_args()
    setting = Setting(arguments)
    about = machine(setting)
    load = " ".join(f"{value:.2f}" for value in about["load"])
    versions = ", ".join(f"{k} {about[k]}" for k in ("portal-audit", "swift", "nginx", "python", "scrapy", "trafilatura"))
    print(f"Machine: {about['cores']} cores, {about['model']}, {about['memory_mb']} MB, Linux {about['kernel']}, "
          f"load {load}; {about['pinning']}\nVersions: {versions}")
    report = {"machine": about}
    try:
        if arguments.what == "queue":
            one_queue(setting, report, arguments.queued)
        elif arguments.what == "bomb":
            report["bomb"] = bomb(setting)
            print_bomb(report["bomb"])
        else:
            whole(setting, report, arguments)
    finally:
        report["machine"]["load_after"] = list(os.getloadavg())
        if arguments.json:
            Path(arguments.json).write_text(json.dumps(report, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    print("\nLoad at the end: " + " ".join(f"{value:.2f}" for value in os.getloadavg()))


def whole(setting, report, arguments):
    root = os.path.join(setting.work, "site")
    maker = Site(arguments.pages, kind=arguments.site)
    site = maker.write(root)
    pages = site["pages"]
    print(f"Site: {len(pages)} pages ({arguments.site}), {sum(pages.values()) / len(pages) / 1000:.1f} KB each, seed 2022, "
          f"sha256 {site['sha256'][:16]}, {site['dead']} dead and {site['moved']} moved addresses", flush=True)
    report["site"] = {"kind": arguments.site, "pages": len(pages), "bytes": sum(pages.values()), "sha256": site["sha256"]}
    if arguments.what != "read":
        server = Server(root, os.path.join(setting.work, "nginx"), setting.cores, linkchecker="linkchecker" in setting.peers)
        try:
            report["crawl"], archive = crawl(setting, server, site)
            print_crawl(report["crawl"], len(pages))
            if archive:
                report["judge"] = judge(setting, archive, len(pages))
                print_judge(report["judge"], report["crawl"])
            if archive and arguments.what == "crawl":
                report["second_day"] = second_day(setting, server, site, archive, maker, root)
                print_second_day(report["second_day"], len(pages))
        finally:
            server.stop()
        for line in setting.skipped:
            print("  " + line)
    if arguments.what in ("read", "all"):
        del setting.skipped[:]
        report["read"] = read(setting, site, root)
        print_read(report["read"], setting.skipped)


def one_queue(setting, report, count):
    root = os.path.join(setting.work, "queue")
    server = Server(root, os.path.join(setting.work, "nginx"), setting.cores, made_up=True)
    try:
        report["queue"] = queue(setting, server, root, count)
    finally:
        server.stop()
    print_queue(report["queue"])


def leave(number, _):
    # A second signal would cut the clearing away short.
    for each in (signal.SIGTERM, signal.SIGINT):
        signal.signal(each, signal.SIG_IGN)
    raise SystemExit(128 + number)


if __name__ == "__main__":
    signal.signal(signal.SIGTERM, leave)
    signal.signal(signal.SIGINT, leave)
    main()
