"""Checks a run's archive with the tools of other people: check_archive.py PORTAL_AUDIT RUN WORK_FOLDER."""

import base64
import glob
import hashlib
import os
import pathlib
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
import zipfile

from warcio.archiveiterator import ArchiveIterator

PROGRAM, RUN, WORK = sys.argv[1], pathlib.Path(sys.argv[2]), pathlib.Path(sys.argv[3])
TOOLS = pathlib.Path(sys.executable).parent
SAMPLE = 40
failures = []


def say(words, fine, detail=""):
    print(("  đạt    " if fine else "  HỎNG   ") + words)
    if not fine:
        failures.append(words)
        print(detail[-2000:], file=sys.stderr)


def tool(*command, **options):
    done = subprocess.run([str(c) for c in command], capture_output=True, text=True, **options)
    return done.returncode, done.stdout, done.stdout + done.stderr


def sound(warcs):
    count = 0
    for warc in warcs:
        status, out, said = tool(TOOLS / "warcio", "check", "-v", warc)
        count += out.count("digest pass")
        if status != 0 or "fail" in out:
            say(f"warcio check {warc.name}", False, said)
            return
    say(f"warcio check: {len(warcs)} tệp, {count} bản ghi có tổng kiểm đúng", count > 0)
    for warc in warcs:
        status, _, said = tool(TOOLS / "fastwarc", "check", warc)
        if status != 0:
            say(f"fastwarc check {warc.name}", False, said)
            return
    say(f"fastwarc check: {len(warcs)} tệp", True)


def index(warcs):
    """Our index and theirs, line by line."""
    ours = WORK / "ours.cdxj"
    status, _, said = tool(PROGRAM, "export", RUN, "--cdxj", ours, "--quiet")
    if status != 0:
        say("export --cdxj", False, said)
        return
    status, theirs, said = tool(TOOLS / "cdxj-indexer", "-s", "-p", *warcs)
    mine = ours.read_text(encoding="utf-8").splitlines()
    other = theirs.splitlines()
    only = [f"ta: {line}" for line in mine if line not in set(other)][:3]
    only += [f"họ: {line}" for line in other if line not in set(mine)][:3]
    say(f"cdxj-indexer: {len(other)} dòng, giống từng dòng ({len(mine)})", status == 0 and mine == other,
        said[:300] + "\n".join(only))


def package():
    wacz = WORK / "run.wacz"
    status, _, said = tool(PROGRAM, "export", RUN, "--wacz", wacz, "--quiet")
    if status != 0:
        say("export --wacz", False, said)
        return
    status, out, said = tool(TOOLS / "wacz", "validate", "-f", wacz)
    bad = status != 0 or "invalid" in said.lower() or "fail" in said.lower()
    say(f"wacz validate ({wacz.stat().st_size} byte)", not bad, said)
    with zipfile.ZipFile(wacz) as archive:
        say(f"zip: {len(archive.namelist())} mục, CRC đúng", archive.testzip() is None)
    return wacz


def samples(warcs):
    """Some of each kind of record that replay must bring back: what to ask, and the SHA-1 of what must come."""
    found = {}
    for warc in warcs:
        with open(warc, "rb") as stream:
            last = None
            for record in ArchiveIterator(stream):
                head = record.rec_headers
                kind, status = record.rec_type, record.http_headers and record.http_headers.get_statuscode()
                if kind == "request" and last and record.http_headers.protocol == "POST":
                    if head.get_header("WARC-Concurrent-To") == last[0]:
                        body = record.content_stream().read()
                        type_ = record.http_headers.get_header("Content-Type")
                        found.setdefault("POST", []).append((*last[1], body, type_))
                elif last:
                    found.setdefault(last[2], []).append((*last[1], None, None))
                last = None
                if kind == "response" and status == "200" or kind == "revisit":
                    name = "response" if kind == "response" else head.get_header("WARC-Profile").rsplit("/", 1)[1]
                    stamp = "".join(c for c in head.get_header("WARC-Date") if c.isdigit())[:14]
                    what = (head.get_header("WARC-Target-URI"), stamp, head.get_header("WARC-Payload-Digest"))
                    last = (head.get_header("WARC-Record-ID"), what, name)
            if last:
                found.setdefault(last[2], []).append((*last[1], None, None))
    return found


def replay(wacz, wanted):
    folder = WORK / "pywb"
    folder.mkdir()
    for command in (["init", "run"], ["add", "--unpack-wacz", "run", str(wacz)]):
        status, _, said = tool(TOOLS / "wb-manager", *command, cwd=folder)
        if status != 0:
            say("wb-manager " + command[0], False, said)
            return
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    log = open(WORK / "pywb.log", "wb")
    server = subprocess.Popen([TOOLS / "wayback", "--port", str(port), "-b", "127.0.0.1"], cwd=folder, stdout=log, stderr=log)
    try:
        for _ in range(120):
            try:
                socket.create_connection(("127.0.0.1", port), 1).close()
                break
            except OSError:
                time.sleep(0.25)
        for kind, all_ in sorted(wanted.items()):
            step = max(1, len(all_) // SAMPLE)
            chosen = all_[::step][:SAMPLE]
            wrong = [w for w in (fetched(port, *one) for one in chosen) if w]
            say(f"pywb phát lại {kind}: {len(chosen)} trong {len(all_)}, đúng từng byte", not wrong, "\n".join(wrong[:5]))
    finally:
        server.terminate()
        server.wait()


def fetched(port, address, stamp, digest, body, type_):
    request = urllib.request.Request(f"http://127.0.0.1:{port}/run/{stamp}id_/{address}", data=body)
    if type_:
        request.add_header("Content-Type", type_)
    try:
        with urllib.request.urlopen(request, timeout=30) as answer:
            got = answer.read()
    except urllib.error.HTTPError as error:
        return f"{address}: {error.code}"
    label = "sha1:" + base64.b32encode(hashlib.sha1(got).digest()).decode()
    return None if label == digest else f"{address}: {len(got)} byte, {label} thay vì {digest}"


def main():
    warcs = [pathlib.Path(p) for p in sorted(glob.glob(str(RUN / "**" / "*.warc.gz"), recursive=True))]
    print(f"{RUN}: {len(warcs)} tệp WARC, {sum(w.stat().st_size for w in warcs)} byte")
    if not warcs:
        say("có tệp WARC", False)
        return 1
    sound(warcs)
    index(warcs)
    wacz = package()
    if wacz:
        replay(wacz, samples(warcs))
    return 1 if failures else 0


os.environ["PYTHONWARNINGS"] = "ignore"
sys.exit(main())
