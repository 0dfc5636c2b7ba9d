"""Crawl the made-up portal: ours and its peers in turn; then judge what ours has archived."""
import json
import os
import shutil

from measure import Elsewhere, median, run, table
from peers import AUDIT, FETCH, choose

CAMPAIGN = "?utm_source="


def tally(requests, pages):
    """From nginx's own log: which pages went out whole, and what was asked for besides."""
    whole, seen = set(), set()
    counts = dict.fromkeys(("requests", "dead", "moved", "twins", "repeats", "unchanged", "bytes"), 0)
    for status, size, _, target in requests:
        counts["requests"] += 1
        counts["bytes"] += size
        counts["dead"] += status == 404
        counts["moved"] += status == 301
        counts["unchanged"] += status == 304
        path = target.split(CAMPAIGN)[0]
        if status != 200 or path not in pages:
            continue
        counts["twins"] += CAMPAIGN in target
        counts["repeats"] += target in seen
        seen.add(target)
        if size == pages[path]:
            whole.add(path)
    return {"pages": len(whole), **counts}


def held(path):
    """Bytes below a file or folder."""
    if not os.path.isdir(path):
        return os.path.getsize(path) if os.path.exists(path) else 0
    return sum(os.path.getsize(os.path.join(folder, name)) for folder, _, names in os.walk(path) for name in names
               if os.path.isfile(os.path.join(folder, name)))


def one_run(peer, number, setting, server, pages):
    out = os.path.join(setting.work, f"{peer.name.replace(' ', '')}-{number}")
    mark = server.mark()
    elsewhere = Elsewhere(server)
    cost = run(peer.command(setting, server.address, out), setting.cores, setting.work, setting.limit(len(pages)),
               env=setting.environment)
    busy = elsewhere.share(cost)
    counts = tally(server.requests(mark), pages)
    void = None
    if counts["pages"] != len(pages):
        void = f"{counts['pages']} of {len(pages)} pages"
    if cost.code == -9:
        void = (void or "all pages") + ", stopped at the time limit"
    said = (f"{peer.name} run {number}: {counts['pages']} pages, {cost.wall:.1f} s, {cost.cpu:.2f} CPU-s, "
            f"{cost.peak_mb:.0f} MB, others used {busy:.2f} cores")
    setting.say(said + (f"; VOID: {void}" if void else "") + (f"; exit {cost.code}" if cost.code else ""))
    if cost.errors and (void or cost.code):
        setting.say("  stderr: " + cost.errors[-600:])
    return {"program": peer.name, "run": number, "wall_s": cost.wall, "cpu_s": cost.cpu, "peak_mb": cost.peak_mb,
            "exit": cost.code, "void": void, "kept_mb": held(out) / 1e6, "elsewhere": busy, **counts}, out


def discard(path):
    shutil.rmtree(path) if os.path.isdir(path) else os.path.exists(path) and os.remove(path)


def crawl(setting, server, site):
    pages, peers, archive = site["pages"], choose(setting, setting.peers), None
    runs = {peer.name: [] for peer in peers}
    for number in range(setting.runs + 1):
        for peer in peers:
            result, out = one_run(peer, number, setting, server, pages)
            if number:  # The first of each warms up the disk's and the kernel's caches.
                runs[peer.name].append(result)
            if peer.name == "portal-audit" and os.path.isdir(out):
                if archive:
                    discard(archive)
                archive = out
            else:
                discard(out)
    report = {"runs": runs, "classes": {}, "ratios": {}}
    for group in (FETCH, AUDIT):
        members = [peer for peer in peers if peer.group == group]
        report["classes"][group] = {
            peer.name: {"version": peer.version, "what": peer.what, **summary(runs[peer.name], len(pages))}
            for peer in members}
        own = next((peer.name for peer in members if peer.name.startswith("portal-audit")), None)
        for peer in members if own else []:
            if peer.name != own:
                report["ratios"][peer.name] = ratio(runs[own], runs[peer.name])
    return report, archive


def ratio(own, other):
    pairs = [(a, b) for a, b in zip(own, other) if not a["void"] and not b["void"]]
    return {"cpu": median([b["cpu_s"] / a["cpu_s"] for a, b in pairs]),
            "wall": median([b["wall_s"] / a["wall_s"] for a, b in pairs]), "pairs": len(pairs)}


def summary(all_runs, count):
    good = [r for r in all_runs if not r["void"]]

    def middle(key):
        return median([r[key] for r in good])

    cpu, wall = middle("cpu_s"), middle("wall_s")
    return {
        "runs": len(all_runs), "void": len(all_runs) - len(good), "wall_s": wall,
        "cpu_s_per_1000": cpu * 1000 / count if cpu else None, "pages_per_s": count / wall if wall else None,
        "peak_mb": middle("peak_mb"), "kept_mb": middle("kept_mb"), "elsewhere": middle("elsewhere"),
        **{key: int(middle(key) or 0) for key in ("pages", "requests", "dead", "moved", "twins", "repeats")},
    }


KEYS = ["pages", "wall_s", "cpu_s_per_1000", "pages_per_s", "peak_mb", "kept_mb", "requests", "dead", "moved", "twins",
        "repeats", "void", "elsewhere"]
HEADS = ["program", "pages", "wall s", "CPU-s/1000", "pages/s", "peak MB", "kept MB", "requests", "404", "301", "twins",
         "repeats", "void", "others' cores"]
CLASSES = {FETCH: "Fetch class (fetch and find links)", AUDIT: "Audit class (fetch, take apart, keep)"}


def print_crawl(report, count):
    for group, members in report["classes"].items():
        if not members:
            continue
        table(f"{CLASSES[group]}: {count} pages by nginx on loopback, 8 connections, no delay, robots.txt obeyed; medians",
              HEADS, [[name] + [values[key] for key in KEYS] for name, values in members.items()])
        for name, values in members.items():
            print(f"  {name} {values['version']}: {values['what']}")
            if values["void"]:
                print(f"  {name}: {values['void']} of {values['runs']} runs void: not every page was fetched")
        for name in members:
            found = report["ratios"].get(name)
            if found and found["cpu"]:
                print(f"  {name} to portal-audit, pair by pair: CPU {found['cpu']:.1f} to 1, wall {found['wall']:.1f} to 1 "
                      f"(medians of {found['pairs']})")


def local_profile(setting):
    """The rules' agency with this machine as its portal: the archive's pages must be the agency's own."""
    with open(os.path.join(setting.root, "rules.json"), encoding="utf-8") as file:
        agency = json.load(file)["agencies"][0]
    agency.update(portal="http://127.0.0.1/", hosts=["127.0.0.1"])
    path = os.path.join(setting.work, "profile.json")
    with open(path, "w", encoding="utf-8") as file:
        json.dump({"agency": agency}, file, ensure_ascii=False)
    return path


def judge(setting, archive, pages):
    """Reading, classifying and judging, from the archive of the last crawl."""
    profile = local_profile(setting)
    results = []
    for number in range(setting.runs + 1):
        out = os.path.join(setting.work, f"judge-{number}")
        command = [setting.program, "judge", archive, "--rules", os.path.join(setting.root, "rules.json"),
                   "--profile", profile,
                   "--as-of", "2022-12-31", "--out", out, "--allow-unknown"]
        cost = run(command, setting.cores, setting.work, setting.limit(pages), env=setting.environment)
        setting.say(f"judge run {number}: {cost.wall:.1f} s, {cost.cpu:.2f} CPU-s" + (f"; exit {cost.code}" if cost.code else ""))
        if cost.code:
            setting.say("  stderr: " + cost.errors[-600:])
        discard(out)
        if number:
            results.append({"wall_s": cost.wall, "cpu_s": cost.cpu, "peak_mb": cost.peak_mb, "exit": cost.code})
    good = [r for r in results if r["exit"] == 0]
    cpu = median([r["cpu_s"] for r in good])
    return {
        "runs": results, "void": len(results) - len(good), "wall_s": median([r["wall_s"] for r in good]), "cpu_s": cpu,
        "cpu_s_per_1000": cpu * 1000 / pages if cpu else None, "pages_per_cpu_s": pages / cpu if cpu else None,
        "peak_mb": median([r["peak_mb"] for r in good]),
    }


def print_judge(report, crawled):
    table("Judge: the archive of that crawl, by rules.json; medians",
          ["program", "wall s", "CPU-s/1000", "pages/CPU-s", "peak MB", "void"],
          [["portal-audit judge"] + [report[k] for k in ("wall_s", "cpu_s_per_1000", "pages_per_cpu_s", "peak_mb", "void")]])
    members = crawled["classes"][AUDIT]
    own, peer = members["portal-audit"]["cpu_s_per_1000"], members.get("scrapy", {}).get("cpu_s_per_1000")
    if own and peer and report["cpu_s_per_1000"]:
        whole = own + report["cpu_s_per_1000"]
        print(f"  crawl and judge together: {whole:.2f} CPU-s/1000; Scrapy, which fetches and extracts: {peer:.2f}, "
              f"{peer / whole:.1f} to 1")
