"""How much memory a long queue takes: sitemaps name a million addresses, of which few are fetched."""
import os
import sqlite3
from pathlib import Path

from measure import run, table
from peers import ours

PER_FILE = 50_000
SPACE = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"'
HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n'


def write(root, address, count):
    root = Path(root)
    root.mkdir(parents=True)
    names = []
    for first in range(0, count, PER_FILE):
        names.append(f"sitemap-{first // PER_FILE}.xml")
        rows = "".join(f"<url><loc>{address}muc-{n % 97}/bai-{n}.html</loc></url>\n" for n in range(first, min(first + PER_FILE, count)))
        (root / names[-1]).write_text(f"{HEAD}<urlset {SPACE}>\n{rows}</urlset>\n")
    rows = "".join(f"<sitemap><loc>{address}{name}</loc></sitemap>" for name in names)
    (root / "sitemap.xml").write_text(f"{HEAD}<sitemapindex {SPACE}>{rows}</sitemapindex>\n")
    (root / "robots.txt").write_text(f"User-agent: *\nDisallow:\nSitemap: {address}sitemap.xml\n")
    (root / "index.html").write_text("<!DOCTYPE html><title>Trang chủ</title><a href=/muc-0/bai-0.html>Bài</a>")
    return len(names)


def in_queue(archive):
    path = next((os.path.join(folder, "portal.sqlite") for folder, _, names in os.walk(archive) if "portal.sqlite" in names), None)
    if path is None:
        return None
    try:
        with sqlite3.connect(f"file:{path}?mode=ro", uri=True) as database:
            return database.execute("SELECT count(*) FROM link WHERE state = 0").fetchone()[0]
    except sqlite3.Error:
        return None


def queue(setting, server, root, count):
    files = write(root, server.address, count)
    limit = files + 500
    runs = []
    for number in range(setting.runs):
        out = os.path.join(setting.work, f"queued-{number}")
        command = ours(setting, server.address, out)
        command[command.index("--page-limit") + 1] = str(limit)
        cost = run(command, setting.cores, setting.work, 120 + count * 0.002, env=setting.environment)
        waiting = in_queue(out)
        size = sum(file.stat().st_size for file in Path(out).rglob("*") if file.is_file()) if os.path.isdir(out) else 0
        # 2 is the program's word for «a budget was reached»: so it must end.
        setting.say(f"queue run {number + 1}: {waiting} waiting, {cost.wall:.1f} s, {cost.peak_mb:.0f} MB; exit {cost.code}")
        if cost.code not in (0, 2):
            setting.say("  stderr: " + cost.errors[-600:])
        runs.append({"waiting": waiting, "wall_s": cost.wall, "cpu_s": cost.cpu, "peak_mb": cost.peak_mb, "exit": cost.code,
                     "archive_mb": size / 1e6})
    return {"named": count, "page_limit": limit, "runs": runs}


def print_queue(report):
    table(f"Queue: {report['named']} addresses named by sitemaps, at most {report['page_limit']} fetched",
          ["run", "waiting at the end", "wall s", "CPU-s", "peak MB", "archive MB", "exit"],
          [[str(n + 1)] + [r[k] for k in ("waiting", "wall_s", "cpu_s", "peak_mb", "archive_mb", "exit")]
           for n, r in enumerate(report["runs"])])
