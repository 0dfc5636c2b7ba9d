#!/usr/bin/env python3
"""Called by scripts/cms/run, which sets up, builds, and clears away."""
import argparse
import collections
import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from urllib.parse import unquote, urlsplit

from warcio.archiveiterator import ArchiveIterator

from plan import SECRET, Plan
from services import Failed, Services

# A crawler may try an unending space to know it, not walk it: so many requests of a kind are forgiven.
FORGIVEN = 50
TRAPS = {
    "replytocom": lambda path, query: "replytocom=" in query,
    "share": lambda path, query: "share=" in query,
    "print": lambda path, query: "print=" in query,
    "wp-login": lambda path, query: path.startswith(("/wp-login", "/wp-admin", "/wp-signup")),
    "wp-json": lambda path, query: path.startswith("/wp-json") or "rest_route=" in query,
    "xmlrpc": lambda path, query: path.startswith("/xmlrpc"),
    "comment feeds": lambda path, query: path.endswith("/feed/") and path.count("/") > 4 or "feed=" in query,
    "search": lambda path, query: query.startswith("s=") or "&s=" in query,
    "short links": lambda path, query: query.startswith(("p=", "page_id=", "attachment_id=")),
}


def say(text):
    print(text, flush=True)


def same(address):
    """One spelling for comparisons: WordPress writes Vietnamese slugs with small hex digits, crawlers with capital ones."""
    parts = urlsplit(address)
    return unquote(parts.path) + ("?" + unquote(parts.query) if parts.query else "")


def archived(folder):
    """{address: status} of what the archive holds, and the bodies that carry a mark of hidden things."""
    found, leaks = {}, []
    files = sorted(Path(folder).rglob("*.warc.gz"))
    if not files:
        raise Failed("the crawl left no archive")
    for file in files:
        with open(file, "rb") as stream:
            for record in ArchiveIterator(stream):
                if record.rec_type not in ("response", "revisit"):
                    continue
                address = record.rec_headers.get_header("WARC-Target-URI")
                status = int(record.http_headers.get_statuscode()) if record.http_headers else 0
                known = found.get(same(address))
                if known != 200:
                    found[same(address)] = status
                body = record.content_stream().read()
                if SECRET.encode() in body:
                    leaks.append(f"{address}: {body[body.index(SECRET.encode()):][:40].decode(errors='replace')}")
    return found, leaks


def log_lines(path):
    for line in Path(path).read_text(errors="replace").splitlines():
        status, size, method, target = line.split(" ", 3)
        yield int(status), int(size), method, target


def check(expected, found, leaks, requests):
    """Lines of a table, and what is wrong."""
    faults, rows = [], []
    for kind in ("post", "part", "page", "file", "attachment", "category", "tag", "list", "month", "day"):
        wanted = {same(address) for address in expected.get(kind, [])}
        missing = sorted(address for address in wanted if found.get(address) != 200)
        rows.append((kind, len(wanted), len(wanted) - len(missing)))
        if missing:
            faults.append(f"{len(missing)} of {len(wanted)} {kind} missing, such as {', '.join(missing[:3])}")
    hidden = {same(address) for address in expected["hidden"]}
    shown = sorted(address for address in hidden if found.get(address) == 200)
    if shown:
        faults.append(f"hidden items in the archive: {shown[:3]}")
    if leaks:
        faults.append(f"{len(leaks)} bodies with words of hidden items: {leaks[:2]}")
    for name in ("/wp-sitemap.xml", "/feed/", "/robots.txt"):
        if found.get(name) != 200:
            faults.append(f"{name} was not read")
    waste = collections.Counter()
    seen = collections.Counter()
    for status, _, method, target in requests:
        path, _, query = target.partition("?")
        seen[target] += 1
        if method != "GET":
            faults.append(f"a {method} to {target}")
        for name, is_trap in TRAPS.items():
            waste[name] += is_trap(path, query)
    for name, count in waste.items():
        if count > FORGIVEN:
            faults.append(f"{count} requests of the kind «{name}», more than {FORGIVEN}")
    waste["asked twice or more"] = sum(count - 1 for count in seen.values())
    return rows, waste, faults


def crawl(program, services, out):
    command = [program, "crawl", services.address, "--out", str(out), "--allow-net", "127.0.0.0/8", "--delay", "0",
               "--connections", "2", "--quiet"]
    environment = {k: v for k, v in os.environ.items() if not k.lower().endswith("_proxy")}
    environment["PORTAL_AUDIT_HOME"] = str(Path(__file__).resolve().parent.parent.parent)
    return subprocess.run(command, capture_output=True, text=True, timeout=900, env=environment, stdin=subprocess.DEVNULL)


def one_day(program, services, out, name):
    start = time.monotonic()
    mark = os.path.getsize(services.home / "access.log")
    done = crawl(program, services, out)
    seconds = time.monotonic() - start
    time.sleep(0.3)
    lines = list(log_lines(services.home / "access.log"))
    text = (services.home / "access.log").read_text(errors="replace")[:mark]
    requests = lines[len(text.splitlines()):]
    statuses = collections.Counter(status for status, *_ in requests)
    say(f"{name}: exit {done.returncode}, {seconds:.0f} s, {len(requests)} requests "
        f"({', '.join(f'{count} × {status}' for status, count in sorted(statuses.items()))}), "
        f"{sum(size for _, size, *_ in requests) / 1e6:.1f} MB")
    return done, requests


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--work", required=True)
    parser.add_argument("--program", required=True)
    parser.add_argument("--posts", type=int, required=True)
    arguments = parser.parse_args()
    begin = time.monotonic()
    services = Services(arguments.work, Path(__file__).resolve().parent)
    try:
        services.start()
        plan = Plan(arguments.posts, services.address, services.home / "files")
        (services.home / "plan.json").write_text(json.dumps(plan.value, ensure_ascii=False))
        expected = json.loads(services.fill(services.home / "plan.json").read_text())
        counts = services.ask("SELECT post_type, post_status, COUNT(*) FROM wordpress.wp_posts GROUP BY 1, 2 ORDER BY 1, 2")
        version = services.ask("SELECT VERSION()")[0][0]
        say(f"WordPress on MariaDB {version}: " + ", ".join(f"{n} {kind}/{status}" for kind, status, n in counts)
            + f"; ready after {time.monotonic() - begin:.0f} s")
        if services.status("") != 200 or services.status("wp-sitemap.xml") != 200:
            raise Failed("WordPress does not answer")
        out = services.home / "crawl"
        done, requests = one_day(arguments.program, services, out, "first day")
        if done.returncode:
            say("stderr: " + done.stderr[-1500:])
        found, leaks = archived(out)
        rows, waste, faults = check(expected, found, leaks, requests)
        if done.returncode:
            faults.insert(0, f"crawl ended with exit {done.returncode}")
        for kind, wanted, have in rows:
            say(f"  {kind:<12}{have:>6} of {wanted}")
        say("  requests beside: " + ", ".join(f"{name} {count}" for name, count in waste.items()))
        for fault in faults:
            say(f"  WRONG: {fault}")
    finally:
        services.stop()
    say(f"cms: {'failed' if faults else 'ok'}, {time.monotonic() - begin:.0f} s in all")
    return 1 if faults else 0


def leave(number, _):
    for each in (signal.SIGTERM, signal.SIGINT):
        signal.signal(each, signal.SIG_IGN)
    raise SystemExit(128 + number)


if __name__ == "__main__":
    signal.signal(signal.SIGTERM, leave)
    signal.signal(signal.SIGINT, leave)
    try:
        sys.exit(main())
    except Failed as failure:
        print(f"cms: {failure}", file=sys.stderr)
        sys.exit(70)
