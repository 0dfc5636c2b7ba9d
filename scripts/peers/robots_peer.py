#!/usr/bin/env python3
"""Compares the reading of robots.txt with the Python port of Google's parser on random files.

    python3 -m venv /tmp/peers && /tmp/peers/bin/pip install gpyrobotstxt
    swift build --product portal-audit
    /tmp/peers/bin/python scripts/peers/robots_peer.py --cases 20000 --seed 1 .build/debug/portal-audit

Prints how many cases there were, how many agree, and each disagreement; exit code 1 when there is one that is not
among the differences below. The cases depend on the seed alone.

The port differs from the C++ original, with which we agree, in a few places. Lines that it cannot read (it stops at one
with neither colon nor blank, and ignores one with several blanks in place of the colon) it gets as the original would
understand them. Counted apart, when answers differ, are:
- bytes that are no UTF-8, which it replaces, and the blanks of Unicode, which it strips;
- addresses that Python's urlparse refuses, which it denies.
"""

import argparse
import base64
import json
import random
import re
import subprocess
import sys
import time
from urllib.parse import urlparse

AGENTS = ["FooBot", "foobot", "Foo-Bot", "foo_bot", "Foo", "BarBot", "bar", "kiem-toan", "FooBot/2.1", "Foo Bot", ""]
KEYS = (
    ["User-agent"] * 8 + ["Disallow"] * 8 + ["Allow"] * 6
    + ["user-agent", "USER-AGENT", "useragent", "User agent", "user-agents", "user_agent", "User-agent-x"]
    + ["disallow", "DISALLOW", "dissallow", "dissalow", "disalow", "diasllow", "disallaw", "dis allow", "disallowed"]
    + ["allow", "ALLOW", "allowed", "alow", "Sitemap", "site-map", "Crawl-delay", "Noindex", "Host", "", "#Disallow"]
)
WORDS = ["a", "b", "tin", "tin-tuc", "van-ban", "index.html", "index.htm", "index.php", "văn", "bản", "hồ sơ", "%61",
         "%c4%83", "%C4%83", "%2f", "%2F", "%2A", "%24", "%", "%g1", "~", "{x}", "a b", ".pdf", "_", "-", "ツ", "$", "*",
         "**", "'", '"', "\\", "|", "[1]", "(2)", "@", "!", "+", ",", "=", "&", "?", ";", ":", "//", "index.html/x"]
GAPS = [": ", ": ", ": ", ": ", ":", " : ", ":\t", " ", "\t", "  ", "::", " :: ", ""]
ENDS = ["\n", "\n", "\n", "\r\n", "\r", "\n\n", "\r\r\n"]


def path(rng):
    text = "/" if rng.random() < 0.93 else ""
    for _ in range(rng.randrange(0, 4)):
        text += rng.choice(WORDS) + rng.choice(["/", "/", "", "*", ".", "?", "="])
    return text + rng.choice(["", "", "", "$", "*", "/", "index.html"])


def agent(rng):
    base = rng.choice(AGENTS + ["*", "*", "*", "* x", "*x"])
    return base + rng.choice([""] * 6 + ["/1.0", " x", "\t", "2", "*", "-", "."])


def line(rng):
    key = rng.choice(KEYS)
    if "gent" in key.lower() or rng.random() < 0.03:
        value = agent(rng)
    elif "allow" in key.lower() or rng.random() < 0.3:
        value = path(rng)
    else:
        value = rng.choice(["/x", "https://a.vn/sitemap.xml", "10", "", "x"])
    text = rng.choice(["", "", "", " ", "\t", "\v"]) + key + rng.choice(GAPS) + value
    return text + rng.choice([""] * 8 + [" # x", "#", " ", "\t ", "\f", " y"])


def mutated(rng, data):
    data = bytearray(data)
    for _ in range(rng.randrange(0, 4)):
        if not data:
            break
        at = rng.randrange(len(data))
        kind = rng.randrange(5)
        if kind == 0:
            del data[at]
        elif kind == 1:
            data.insert(at, rng.choice(b" \t:#*$/%\r\nAa1-_?;"))
        elif kind == 2:
            data[at] = rng.choice(b" \t:#*$/%\r\nAa1-_?;")
        elif kind == 3:
            piece = data[at:at + rng.randrange(1, 20)]
            data[at:at] = piece
        else:
            data[at] ^= 0x20 if 0x40 <= data[at] < 0x80 else 0
    return bytes(data)


def robots(rng):
    if rng.random() < 0.5:
        lines = [line(rng) for _ in range(rng.randrange(0, 9))]
    else:
        # Mostly right, so that rules meet each other.
        lines = []
        for _ in range(rng.randrange(1, 4)):
            lines += ["User-agent: " + rng.choice(["*", "FooBot", "foobot", "BarBot"]) for _ in range(rng.choice([1, 1, 2]))]
            lines += [rng.choice(["Allow: ", "Disallow: "]) + path(rng) for _ in range(rng.randrange(0, 5))]
            if rng.random() < 0.2:
                lines.insert(rng.randrange(len(lines)), rng.choice(["", "Sitemap: /s.xml", "Crawl-delay: 2", "# x"]))
    data = "".join(text + rng.choice(ENDS) for text in lines).encode()
    if rng.random() < 0.02:
        data = data + b"Disallow: /" + b"x" * rng.choice([16650, 16651, 16652, 16653, 16663, 20000]) + b"\nAllow: /tin\n"
    if rng.random() < 0.06:
        data = rng.choice([b"\xef\xbb\xbf", b"\xef", b"\xef\xbb", b"\xef\xbb\xbf\xef\xbb\xbf"]) + data
    return mutated(rng, data) if rng.random() < 0.5 else data


def values(data):
    text = data.decode("utf-8", "ignore")
    return [m for m in re.findall(r"(?:allow\w*|disal\w*)[ \t]*[: \t][ \t]*(\S+)", text, re.I)]


def url(rng, data):
    found = values(data)
    if found and rng.random() < 0.7:
        text = rng.choice(found)
        if rng.random() < 0.7:
            text = "".join(f"%{b:02X}" if b >= 0x80 else chr(b) for b in text.encode())
        text = text.replace("*", rng.choice(["", "x", "/x/", "*"])).removesuffix("$")
        text += rng.choice(["", "", "", "x", "/", "?a=b", "#f", ";p", "index.html"])
        if rng.random() < 0.1 and text:
            text = text[:rng.randrange(len(text))]
        if not text.startswith("/"):
            text = rng.choice(["/", ""]) + text
    else:
        text = path(rng)
    host = rng.choice(["http://foo.bar"] * 8 + ["https://foo.bar:81", "//foo.bar", "foo.bar", "", "HTTP://FOO.BAR"])
    return host + text


def for_port(data):
    """The file without the two kinds of lines that the port does not read as the original does."""
    head = b"\xef\xbb\xbf" if data.startswith(b"\xef\xbb\xbf") else b""
    parts = re.split(b"([\r\n])", data[len(head):])
    for n in range(0, len(parts), 2):
        text = parts[n][:2083 * 8 - 1].split(b"#")[0].strip()
        if b":" in text:
            continue
        words = re.split(b"[ \t]+", text)
        parts[n] = b" ".join(words) if len(words) == 2 else b""
    return head + b"".join(parts)


def excused(data, address):
    """Which known difference a case shows."""
    try:
        urlparse(address)
    except ValueError:
        return "no address to urlparse"
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        return "no UTF-8"
    if re.search("[\x1c-\x1f\x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]", text):
        return "blanks of Unicode"
    return None


def main():
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("program", help="portal-audit")
    options.add_argument("--cases", type=int, default=20000)
    options.add_argument("--seed", type=int, default=1)
    options = options.parse_args()
    try:
        from gpyrobotstxt.robots_cc import RobotsMatcher
    except ImportError:
        sys.exit("gpyrobotstxt is missing: see the head of this script")

    rng = random.Random(options.seed)
    cases = []
    while len(cases) < options.cases:
        data = robots(rng)
        for _ in range(4):
            named = [text.strip() for text in re.findall(r"gent[ \t:]+([\w-]+)", data.decode("utf-8", "ignore"))]
            name = rng.choice(named or AGENTS) if rng.random() < 0.6 else rng.choice(AGENTS)
            cases.append((data, name, url(rng, data)))
    cases = cases[:options.cases]

    questions = "".join(
        json.dumps({"id": n, "robots_b64": base64.b64encode(data).decode(), "agent": name, "url": address}) + "\n"
        for n, (data, name, address) in enumerate(cases))
    begun = time.monotonic()
    done = subprocess.run([options.program, "dev", "robots"], input=questions.encode(), stdout=subprocess.PIPE, check=True)
    took = time.monotonic() - begun
    ours = {answer["id"]: answer["allowed"] for answer in map(json.loads, done.stdout.splitlines())}

    agree, known, wrong, denied = 0, {}, 0, 0
    for n, (data, name, address) in enumerate(cases):
        try:
            theirs = RobotsMatcher().allowed_by_robots(for_port(data), [name], address)
        except Exception as error:
            theirs = type(error).__name__
        denied += theirs is False
        if ours.get(n) == theirs:
            agree += 1
            continue
        reason = excused(data, address)
        if reason:
            known[reason] = known.get(reason, 0) + 1
            continue
        wrong += 1
        if wrong <= 20:
            print(f"case {n}: ours {ours.get(n)}, theirs {theirs}: agent {name!r}, url {address!r}, robots {data[:400]!r}")
    print(f"seed {options.seed}: {len(cases)} cases ({denied} denied by the port), {agree} agree, {wrong} disagree,"
          f" known differences {known}; ours took {took:.2f} s")
    sys.exit(1 if wrong else 0)


if __name__ == "__main__":
    main()
