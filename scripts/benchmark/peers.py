"""What runs against what. Two classes, never mixed in a claim: «fetch» finds links and keeps at most the files; «audit»
also takes the page apart and keeps what it found for good."""
import os
import re
import shutil
import subprocess
import sys

FETCH, AUDIT = "fetch", "audit"


class Peer:
    def __init__(self, name, group, command, what, version):
        self.name, self.group, self.command, self.what, self.version = name, group, command, what, version


def said(command, pattern):
    try:
        out = subprocess.run(command, capture_output=True, text=True, timeout=60, stdin=subprocess.DEVNULL)
    except (OSError, subprocess.TimeoutExpired):
        return "?"
    found = re.search(pattern, out.stdout + out.stderr)
    return found.group(1) if found else "?"


def options(program):
    """The words of `crawl --help`: a program of another day may not have all."""
    try:
        out = subprocess.run([program, "crawl", "--help-hidden"], capture_output=True, text=True, timeout=60)
    except (OSError, subprocess.TimeoutExpired):
        return ""
    return out.stdout + out.stderr


def ours(setting, address, out, *more):
    return [setting.program, "crawl", address, "--out", out, "--delay", "0", "--connections", "8", "--page-limit",
            "2000000", "--allow-net", "127.0.0.0/8", "--quiet", *more]


def scrapy(setting, address, out):
    return [setting.python, os.path.join(setting.here, "scrapy_peer.py"), address, out]


def linkchecker(setting, address, out):
    return [sys.executable, "-m", "linkcheck", "--no-status", "--no-warnings", "--threads=8", "-o", "none",
            "-F", "csv/utf_8/" + out, address]


def wget2(setting, address, out):
    # Campaign twins are cut, as ours and Scrapy do.
    return ["wget2", "-q", "-r", "-l", "0", "--max-threads=8", "--http2=off", "--robots=on", "--cut-url-get-vars",
            "--progress=none", "--tries=1", "-P", out, address]


def httrack(setting, address, out):
    # Its own limits (five connections a second, 25 KB a second) are lifted.
    return ["httrack", address, "-O", out, "-q", "-c8", "-%c0", "-A0", "--disable-security-limits", "-s2", "-%v0",
            "-C0", "-r999", "-n", "-%e0"]


def choose(setting, names):
    """The peers in the order in which they take turns; what is missing is said."""
    help_text = options(setting.program)
    found = []
    if "--no-archive" in help_text:
        found.append(Peer("portal-audit --no-archive", FETCH, lambda s, a, o: ours(s, a, o, "--no-archive"),
                          "finds links, keeps nothing", setting.version))
    else:
        setting.skipped.append("fetch class: this portal-audit has no --no-archive; its peers stand alone")
    commands = {
        "wget2": (FETCH, wget2, "saves files", ["wget2", "--version"], r"GNU Wget2 (\S+)"),
        "httrack": (FETCH, httrack, "saves files, rewrites links", ["httrack", "--version"], r"version (\S+)"),
        "scrapy": (AUDIT, scrapy, "title, heading, date, links as JSON lines", None, None),
        "linkchecker": (AUDIT, linkchecker, "each link's answer as CSV", None, None),
    }
    for name in names:
        group, command, what, ask, pattern = commands[name]
        if ask is None:
            version = setting.module(name)
            is_there = version is not None
        else:
            is_there = shutil.which(ask[0]) is not None
            version = said(ask, pattern) if is_there else None
        if is_there:
            found.append(Peer(name, group, command, what, version))
        else:
            setting.skipped.append(f"{name}: not installed")
    found.append(Peer("portal-audit", AUDIT, ours, "every answer whole in WARC, links and hashes in SQLite", setting.version))
    return found
