"""Crawl the made-up portal, ours and Scrapy in turn; then judge what ours has archived."""
import json
import os
import shutil

from measure import median, run, table

CAMPAIGN = "?utm_source="


def tally(requests, pages):
    """From nginx's own log: which pages went out whole, and what was asked for besides."""
    whole, seen, dead, moved, twins, again, total = set(), set(), 0, 0, 0, 0, 0
    for status, size, _, target in requests:
        total += 1
        path = target.split(CAMPAIGN)[0]
        dead += status == 404
        moved += status == 301
        if status != 200 or path not in pages:
            continue
        twins += CAMPAIGN in target
        again += target in seen
        seen.add(target)
        if size == pages[path]:
            whole.add(path)
    return {"pages": len(whole), "requests": total, "dead": dead, "moved": moved, "twins": twins, "repeats": again}


def ours(program, address, out):
    return [program, "crawl", address, "--out", out, "--delay", "0", "--connections", "8", "--page-limit", "100000",
            "--allow-net", "127.0.0.0/8", "--quiet"]


def one_run(name, number, setting, server, pages):
    out = os.path.join(setting.work, f"{name}-{number}")
    if name == "portal-audit":
        command = ours(setting.program, server.address, out)
    else:
        command = [setting.python, os.path.join(setting.here, "scrapy_peer.py"), server.address, out]
    mark = server.mark()
    cost = run(command, setting.cores, setting.work, setting.limit(len(pages)), env=setting.environment)
    counts = tally(server.requests(mark), pages)
    is_whole = counts["pages"] == len(pages)
    void = None
    if not is_whole:
        void = f"{counts['pages']} of {len(pages)} pages"
    if cost.code == -9:
        void = (void or "all pages") + ", stopped at the time limit"
    said = f"{name} run {number}: {counts['pages']} pages, {cost.wall:.1f} s, {cost.cpu:.2f} CPU-s"
    setting.say(said + (f"; VOID: {void}" if void else "") + (f"; exit {cost.code}" if cost.code else ""))
    if cost.errors and (void or cost.code):
        setting.say("  stderr: " + cost.errors[-600:])
    return {"program": name, "run": number, "wall_s": cost.wall, "cpu_s": cost.cpu, "peak_mb": cost.peak_mb,
            "exit": cost.code, "void": void, **counts}, out


def discard(path):
    shutil.rmtree(path) if os.path.isdir(path) else os.path.exists(path) and os.remove(path)


def crawl(setting, server, site):
    pages, runs, archive = site["pages"], {"portal-audit": [], "scrapy": []}, None
    for number in range(setting.runs + 1):
        for name in runs:
            result, out = one_run(name, number, setting, server, pages)
            if number:  # The first of each warms up the disk's and the kernel's caches.
                runs[name].append(result)
            if name == "portal-audit" and os.path.isdir(out):
                if archive:
                    discard(archive)
                archive = out
            else:
                discard(out)
    report = {"runs": runs, "programs": {}}
    for name, all_runs in runs.items():
        good = [r for r in all_runs if not r["void"]]
        report["programs"][name] = summary(good, all_runs, len(pages))
    pairs = [(a, b) for a, b in zip(*runs.values()) if not a["void"] and not b["void"]]
    report["cpu_ratio"] = median([b["cpu_s"] / a["cpu_s"] for a, b in pairs])
    report["pairs"] = len(pairs)
    return report, archive


def summary(good, all_runs, count):
    def middle(key):
        return median([r[key] for r in good])

    cpu, wall = middle("cpu_s"), middle("wall_s")
    return {
        "runs": len(all_runs), "void": len(all_runs) - len(good), "pages": int(middle("pages") or 0), "wall_s": wall,
        "cpu_s_per_1000": cpu * 1000 / count if cpu else None, "pages_per_s": count / wall if wall else None,
        "peak_mb": middle("peak_mb"), "requests": int(middle("requests") or 0), "dead": int(middle("dead") or 0),
        "moved": int(middle("moved") or 0), "twins": int(middle("twins") or 0), "repeats": int(middle("repeats") or 0),
    }


def print_crawl(report, count):
    keys = ["pages", "wall_s", "cpu_s_per_1000", "pages_per_s", "peak_mb", "requests", "dead", "moved", "twins", "repeats", "void"]
    heads = ["program", "pages", "wall s", "CPU-s/1000", "pages/s", "peak MB", "requests", "404", "301", "twins", "repeats", "void"]
    rows = [[name] + [values[key] for key in keys] for name, values in report["programs"].items()]
    table(f"Crawl: {count} pages by nginx on loopback, 8 connections, no delay, robots.txt obeyed; medians", heads, rows)
    print("  ours keeps every answer whole (archive and database), Scrapy the title, heading, date and links (JSON lines)")
    if report["cpu_ratio"]:
        print(f"  CPU, Scrapy to portal-audit crawl, pair by pair: {report['cpu_ratio']:.1f} to 1 (median of {report['pairs']})")
    for name, values in report["programs"].items():
        if values["void"]:
            print(f"  {name}: {values['void']} of {values['runs']} runs void: not every page was fetched")


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
    own = crawled["programs"]["portal-audit"]["cpu_s_per_1000"]
    peer = crawled["programs"]["scrapy"]["cpu_s_per_1000"]
    if own and peer and report["cpu_s_per_1000"]:
        whole = own + report["cpu_s_per_1000"]
        print(f"  crawl and judge together: {whole:.2f} CPU-s/1000; Scrapy, which fetches and extracts: {peer:.2f}, "
              f"{peer / whole:.1f} to 1")
