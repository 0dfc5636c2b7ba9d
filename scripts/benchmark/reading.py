"""Read pages, ours and trafilatura in turn: JSON lines in, JSON lines out, one process each."""
import gzip
import json
import os
from pathlib import Path

from measure import median, run, table

MOST = 2000


def generated(site, root):
    for path in list(site["pages"])[:MOST]:
        file = root + path + ("index.html" if path.endswith("/") else "")
        yield {"id": path, "url": "https://cong.example.vn" + path, "html_path": file}


def pack(folder, work):
    """A yardstick: truth.jsonl names the pages, which are unpacked for the programs."""
    out = Path(work) / ("pack-" + folder.name)
    out.mkdir()
    for line in (folder / "truth.jsonl").read_text(encoding="utf-8").splitlines():
        page = json.loads(line)
        packed = folder / page["html"]
        if not packed.exists():
            continue
        file = out / (page["id"] + ".html")
        file.write_bytes(gzip.decompress(packed.read_bytes()))
        yield {"id": page["id"], "url": page.get("url") or "", "html_path": str(file)}


def sets(setting, site, root):
    yield "generated", list(generated(site, root))
    yardsticks = Path(setting.root).parent / "shared" / "yardsticks" / "extract"
    for name in ("aeb", "vi-vhv"):
        if (yardsticks / name / "truth.jsonl").exists():
            yield name, list(pack(yardsticks / name, setting.work))
        else:
            setting.skipped.append(f"{name}: skipped, no {yardsticks.parent.parent.name}/yardsticks/extract/{name} beside the clone")


def answers(file):
    """How many pages were answered at all, and how many with a title, a text, a date: speed without them is worth nothing."""
    counts = {"answers": 0, "title": 0, "text": 0, "date": 0, "errors": 0}
    with open(file, encoding="utf-8", errors="replace") as lines:
        for line in lines:
            try:
                answer = json.loads(line)
            except ValueError:
                continue
            counts["answers"] += 1
            counts["errors"] += bool(answer.get("error"))
            for key in ("title", "text", "date"):
                counts[key] += bool(answer.get(key))
    return counts


def one_run(name, number, label, items, setting):
    source = os.path.join(setting.work, "items.jsonl")
    sink = os.path.join(setting.work, f"{name}.jsonl")
    with open(source, "w", encoding="utf-8") as file:
        file.writelines(json.dumps(item, ensure_ascii=False) + "\n" for item in items)
    command = [setting.program, "dev", "extract"]
    if name == "trafilatura":
        command = [setting.python, os.path.join(setting.here, "trafilatura_peer.py")]
    cost = run(command, setting.cores, setting.work, setting.limit(len(items)), source, sink, setting.environment)
    counts = answers(sink)
    is_void = cost.code != 0 or counts["answers"] != len(items)
    if label != "start":
        setting.say(f"{name}, {label}, run {number}: {counts['answers']} answers, {cost.cpu:.2f} CPU-s"
                    + (f"; VOID: exit {cost.code}" if is_void else ""))
        if is_void:
            setting.say("  stderr: " + cost.errors[-600:])
    return {"run": number, "wall_s": cost.wall, "cpu_s": cost.cpu, "peak_mb": cost.peak_mb, "exit": cost.code,
            "void": is_void, **counts}


def read(setting, site, root):
    names = ["portal-audit", "trafilatura"]
    # What a process costs before its first page; taken off below, for a short list would measure only that.
    start = {name: median([one_run(name, n, "start", [], setting)["cpu_s"] for n in range(3)]) for name in names}
    report = {"start_cpu_s": start, "sets": {}}
    for label, items in sets(setting, site, root):
        for name in names:
            one_run(name, 0, label, items[:100], setting)
        runs = {name: [] for name in names}
        for number in range(1, setting.runs + 1):
            for name in names:
                runs[name].append(one_run(name, number, label, items, setting))
        report["sets"][label] = compare(runs, start, items)
    return report


def compare(runs, start, items):
    size = sum(os.path.getsize(item["html_path"]) for item in items)
    out = {"pages": len(items), "bytes": size, "runs": runs, "programs": {}}
    for name, all_runs in runs.items():
        for each in all_runs:
            each["net_cpu_s"] = max(each["cpu_s"] - start[name], 1e-6)
        good = [r for r in all_runs if not r["void"]]
        cpu = median([r["net_cpu_s"] for r in good])
        out["programs"][name] = {
            "pages_per_cpu_s": len(items) / cpu if cpu else None, "mb_per_cpu_s": size / 1e6 / cpu if cpu else None,
            "peak_mb": median([r["peak_mb"] for r in good]), "void": len(all_runs) - len(good),
            **{key: all_runs[-1][key] for key in ("title", "text", "date", "errors")},
        }
    pairs = [(a, b) for a, b in zip(*runs.values()) if not a["void"] and not b["void"]]
    out["cpu_ratio"] = median([b["net_cpu_s"] / a["net_cpu_s"] for a, b in pairs])
    return out


def print_read(report, skipped):
    rows = []
    for label, results in report["sets"].items():
        for name, v in results["programs"].items():
            ratio = results["cpu_ratio"] if name == "portal-audit" else None
            rows.append([label, name, results["pages"], v["pages_per_cpu_s"], v["mb_per_cpu_s"], v["peak_mb"], v["title"],
                         v["text"], v["date"], v["errors"], v["void"], ratio])
    table("Read: title, main text, dates and fields of saved pages, one process on one core; medians",
          ["pages of", "program", "pages", "pages/CPU-s", "MB/CPU-s", "peak MB", "titles", "texts", "dates", "errors", "void",
           "times faster"], rows)
    print("  start-up taken off: " + ", ".join(f"{k} {v:.2f} CPU-s" for k, v in report["start_cpu_s"].items())
          + "; counts say how many pages were given each; right or wrong is measured elsewhere")
    for label, results in report["sets"].items():
        for name, v in results["programs"].items():
            if v["void"]:
                print(f"  {name}, {label}: {v['void']} of {len(results['runs'][name])} runs void: failed, or left pages unanswered")
    for line in skipped:
        print("  " + line)
