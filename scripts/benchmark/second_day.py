"""The second day: the archive of the last crawl is asked again, first of a site that stands still, then of one with
changes. No peer here does this; what counts is what the server's log and the archive show."""
import hashlib
import os
import sqlite3

from crawling import CAMPAIGN, held, tally
from measure import run, table
from peers import options, ours


def flags(program):
    """How a round is asked for, if the program wants to be asked."""
    words = options(program)
    return [flag for flag in ("--again",) if flag + " " in words or flag + "\n" in words]


def kept_hashes(archive):
    """{path: SHA-256 of the body that stands}, from the archive's own index; None when it cannot be read."""
    path = next((os.path.join(folder, "portal.sqlite") for folder, _, names in os.walk(archive) if "portal.sqlite" in names), None)
    if path is None:
        return None
    try:
        with sqlite3.connect(f"file:{path}?mode=ro", uri=True) as database:
            rows = database.execute(
                "SELECT link.address, capture.sha256 FROM link JOIN capture ON capture.link = link.id "
                "WHERE capture.sha256 IS NOT NULL ORDER BY capture.id")
            return {"/" + address.split("/", 3)[3]: digest.hex() for address, digest in rows}
    except (sqlite3.Error, IndexError):
        return None


def one_round(setting, server, archive, pages, changed):
    before = held(archive)
    mark = server.mark()
    cost = run(ours(setting, server.address, archive, *flags(setting.program)), setting.cores, setting.work,
               setting.limit(len(pages)), env=setting.environment)
    requests = list(server.requests(mark))
    counts = tally(requests, pages)
    whole = {target.split(CAMPAIGN)[0] for status, size, _, target in requests if status == 200}
    asked = {target.split(CAMPAIGN)[0] for _, _, _, target in requests}
    hashes = kept_hashes(archive)
    right = None
    if hashes is not None:
        right = sum(hashes.get(path) == digest for path, digest in changed.items())
    if cost.code:
        setting.say(f"  second day: exit {cost.code}; stderr: {cost.errors[-400:]}")
    return {
        "wall_s": cost.wall, "cpu_s": cost.cpu, "peak_mb": cost.peak_mb, "exit": cost.code, **counts,
        "asked": len(asked & set(pages)), "changed": len(changed), "refetched": len(whole & set(changed)),
        "in_archive": right, "needless": len((whole & set(pages)) - set(changed)), "grown_mb": (held(archive) - before) / 1e6,
    }


def second_day(setting, server, site, archive, maker, root):
    first = sum(site["pages"].values())
    report = {"first_day_bytes": first, "rounds": {}}
    report["rounds"]["unchanged"] = one_round(setting, server, archive, site["pages"], {})
    news = maker.next_day(root)
    pages = {**{p: n for p, n in site["pages"].items() if p not in news["gone"]}, **news["pages"]}
    changed = {path: hashlib.sha256(body).hexdigest() for path, body in news["bodies"].items()}
    report["rounds"]["5 % changed"] = one_round(setting, server, archive, pages, changed)
    report["rounds"]["the day after"] = one_round(setting, server, archive, pages, {})
    report["new"], report["gone"] = len(news["new"]), len(news["gone"])
    return report


def print_second_day(report, count):
    rows = []
    for name, values in report["rounds"].items():
        recall = f"{values['refetched']}/{values['changed']}" if values["changed"] else "-"
        archived = "?" if values["in_archive"] is None else f"{values['in_archive']}/{values['changed']}" if values["changed"] else "-"
        rows.append([name, values["asked"], values["requests"], values["unchanged"], values["bytes"] / 1e6,
                     f"{100 * values['bytes'] / report['first_day_bytes']:.2f} %", recall, archived, values["needless"],
                     values["grown_mb"], values["wall_s"], values["cpu_s"], values["exit"]])
    table(f"Second day: {count} pages again, {report['new']} of the changed ones new, {report['gone']} gone",
          ["site", "asked", "requests", "304", "body MB", "of day one", "changed: sent", "in archive", "needless", "archive + MB",
           "wall s", "CPU-s", "exit"], rows)
