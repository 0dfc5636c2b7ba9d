#!/usr/bin/env python3
"""Compares the reading of HTML with html5lib, which follows the HTML Standard to the letter, on made-up and real markup.

    python3 -m venv /tmp/peers && /tmp/peers/bin/pip install html5lib
    swift build --product portal-audit
    /tmp/peers/bin/python scripts/peers/html_peer.py --cases 20000 --seed 1 .build/debug/portal-audit
    /tmp/peers/bin/python scripts/peers/html_peer.py --pages 'saved/*.html' .build/debug/portal-audit

Compared are the title, the letters of the page in their order (what is between them is ours to fold), and the addresses
of links. Prints how many cases there were, how many agree, and the first disagreements; exit code 1 when there is one
that is not among the differences below. The cases depend on the seed alone.

Meant differences, counted apart:
- order: words that stand in a table outside its cells stay where they are written; browsers move them before the table
  (html5lib loses some of them);
- unended: a title or noscript whose end tag is missing does not swallow the rest of the page;
- select: since 2025 the Standard keeps markup in a select, which html5lib throws away;
- template: html5lib knows none and takes it for an inline element;
- foreign: script, style, textarea and their like in svg or math are passed over, where browsers read them as markup;
- cut: markup that the page's end cuts off.
Each excuses only letters that stand behind its tag, and never a lost title, word or link of another part.
A link ends with the element that it stands in, where browsers open it once more behind: its address counts once.
"""

import argparse
import base64
import glob
import html
import json
import random
import re
import subprocess
import sys
from collections import Counter

SKIPPED = {"script", "style", "textarea", "iframe", "noembed", "noframes", "template", "noscript", "title", "head"}
TAGS = ("p div span a b i em strong font u li ul ol dl dt dd table tbody thead tr td th caption h1 h2 h3 section article nav "
        "header footer form select option button input img br hr pre blockquote center address object svg math title script "
        "style textarea iframe noscript template xmp html head body meta link base label small code nobr unknown x-y").split()
WORDS = ["một", "hai ", " ba", "12/3", "a&nbsp;b", "&amp;", "&lt;p&gt;", "&eacute;t", "&nbsp", "&copy2", "&notin;", "&not in",
         "&#x110;", "&#273", "&#0;", "&bogus;", "&", "<", "< p", "</", "<3", "\u00a0", "\u200b", "\r\n", "é", "—"]
NAMES = ["class=x", "id=y", "title='a > b'", "alt=\"t\"", "x", "/", "data-a=1", "style='color:red'", "=", "a=b=c", "\"", "'"]


def attributes(rng, tag):
    out = []
    if tag in ("a", "area", "link") and rng.random() < 0.8:
        out.append(rng.choice(["href='/{}'", "href=\"/{}?a=1&amp;b=2\"", "href=/{}", "HREF = '/{}'", "href='/{}' href='/no'"])
                   .format(rng.randrange(1000)))
    out += [rng.choice(NAMES) for _ in range(rng.choice([0, 0, 0, 1, 1, 2]))]
    rng.shuffle(out)
    return "".join(" " + one for one in out)


def made(rng):
    open_tags, out = [], []
    if rng.random() < 0.5:
        out.append(rng.choice(["<!DOCTYPE html>", "<!doctype html><html><head><title>Tên</title></head><body>", "<html><body>"]))
    for _ in range(rng.randrange(1, 30)):
        kind = rng.random()
        if kind < 0.42:
            tag = rng.choice(TAGS)
            out.append(f"<{tag}{attributes(rng, tag)}{rng.choice(['', '', '', '/', ' /'])}>")
            open_tags.append(tag)
        elif kind < 0.65:
            at = -1 if rng.random() < 0.6 else rng.randrange(0, max(1, len(open_tags)))
            tag = open_tags.pop(at) if open_tags else rng.choice(TAGS)
            out.append(f"</{tag if rng.random() < 0.95 else tag.upper()}{rng.choice(['', '', ' ', ' x=1'])}>")
        elif kind < 0.96:
            out.append(rng.choice(WORDS))
        else:
            out.append(rng.choice(["<!-- <a href='/c'>no</a> -->", "<!-->", "<!--->x-->", "<!-- a --!>", "<![CDATA[x]]>", "<?pi x>",
                                   "<!x>", "</ x>", "</>", "<!-- -- > -->"]))
    if rng.random() < 0.7:
        out += [f"</{tag}>" for tag in reversed(open_tags)]
    return "".join(out).encode()


def mutated(rng, data):
    data = bytearray(data)
    for _ in range(rng.randrange(1, 8)):
        if not data:
            break
        at = rng.randrange(len(data))
        kind = rng.randrange(4)
        if kind == 0:
            del data[at:at + rng.randrange(1, 12)]
        elif kind == 1:
            data.insert(at, rng.choice(b"<>/='\"&; \n!-a"))
        elif kind == 2:
            data[at] = rng.choice(b"<>/='\"&; \n!-a")
        else:
            data[at:at] = data[at:at + rng.randrange(1, 40)]
    return data.decode("utf-8", "ignore").encode()


def squeezed(text):
    """Letters and digits: spaces, marks and what nobody sees are folded by us and not by browsers."""
    return "".join(c for c in text if c.isalnum())


def theirs(data):
    import html5lib
    # Written out, for what stands behind it is tree building and not what is compared here.
    tree = html5lib.parse(data.decode("utf-8", "replace").replace("\0", ""), treebuilder="etree", namespaceHTMLElements=False,
                          scripting=True)
    words, links, titles = [], [], []

    def walk(node, skipping, foreign):
        name = node.tag if isinstance(node.tag, str) else ""
        foreign = foreign or name.endswith("}svg")
        name = name.rsplit("}", 1)[-1]
        if not isinstance(node.tag, str):
            return
        if name == "title" and not foreign and not skipping.intersection({"template"}):
            titles.append(node.text or "")
        if name == "a" and "href" in node.attrib and not skipping & {"template"}:
            links.append(node.attrib["href"])
        below = skipping | ({name} & SKIPPED)
        hidden = below - {"head"}
        if node.text and not hidden and name not in SKIPPED:
            words.append(node.text)
        for child in node:
            walk(child, below, foreign)
            if child.tail and not hidden and name not in SKIPPED:
                words.append(child.tail)

    sys.setrecursionlimit(20000)
    walk(tree, frozenset(), False)
    return squeezed(" ".join(words)), links, next((t for t in titles if t.strip()), "")


def once(links):
    return [link for at, link in enumerate(links) if link not in links[:at]]


def verdict(data, answer):
    words, links, title = theirs(data)
    ours = squeezed(" ".join(answer["lines"]))
    our_links = answer["links"]
    lower = data.lower()
    hides = b"<noscript" in lower or b"<template" in lower
    missing = [link for link in once(links) if link not in our_links]
    extra = [link for link in once(our_links) if link not in links]
    same_links = not missing and (hides or not extra)
    same_title = squeezed(title) == squeezed(answer["title"])
    if ours == words and same_links and same_title:
        return None, ""
    lost, extra_words = Counter(words) - Counter(ours), Counter(ours) - Counter(words)
    if same_links and same_title and b"<table" in lower and not lost:
        return "order", ""

    def within(names, *counts):
        """Whether what differs may stand behind the first of those tags: their letters all do."""
        first = min((at for at in (lower.find(name) for name in names) if at >= 0), default=-1)
        if first < 0:
            return False
        rest = data[first:].decode("utf-8", "replace")
        # A reference may be read or not: `&copy2` is one in text and none in an attribute.
        there = Counter(squeezed(html.unescape(rest))) | Counter(squeezed(rest))
        return not any(count - there for count in counts)

    for name in (b"title", b"noscript"):
        if b"<" + name in lower and not re.search(b"</" + name + rb"[\s/>]", lower.rsplit(b"<" + name, 1)[1]):
            if within([b"<" + name], lost, extra_words):
                return "unended", ""
    # What html5lib keeps of a select is lost with us only where its markup, which html5lib throws away, makes it raw text.
    in_select = lower[lower.find(b"<select"):] if b"<select" in lower else b""
    is_raw = any(b"<" + name.encode() in in_select for name in SKIPPED | {"xmp"})
    if same_title and not missing and (is_raw or not lost) and within([b"<select"], lost, extra_words):
        return "select", ""
    if same_title and within([b"<template"], lost, extra_words):
        return "template", ""
    if within([b"<svg", b"<math"], lost, extra_words):
        return "foreign", ""
    if same_title and lower.rfind(b"<") > lower.rfind(b">") and within([lower[lower.rfind(b"<"):]], lost, extra_words):
        return "cut", ""
    return "wrong", (f"words {ours!r}\nnot   {words!r}\nlinks {once(our_links)}\nnot   {once(links)}\n"
                     f"title {answer['title']!r} not {title!r}")


def main():
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("program", help="portal-audit")
    options.add_argument("--cases", type=int, default=20000)
    options.add_argument("--seed", type=int, default=1)
    options.add_argument("--show", type=int, default=10)
    options.add_argument("--pages", help="files in place of made-up cases")
    options = options.parse_args()
    try:
        import html5lib  # noqa: F401
    except ImportError:
        sys.exit("html5lib is missing: see the head of this script")
    rng = random.Random(options.seed)
    if options.pages:
        names = sorted(glob.glob(options.pages))
        cases = [open(name, "rb").read().decode("utf-8", "ignore").encode() for name in names]
    else:
        cases = [made(rng) for _ in range(options.cases)]
        cases = [mutated(rng, case) if rng.random() < 0.4 else case for case in cases]
        names = [str(n) for n in range(len(cases))]
    questions = "".join(json.dumps({"id": n, "html_b64": base64.b64encode(case).decode()}) + "\n"
                        for n, case in enumerate(cases))
    done = subprocess.run([options.program, "dev", "outline"], input=questions.encode(), stdout=subprocess.PIPE, check=True)
    answers = {answer["id"]: answer for answer in map(json.loads, done.stdout.splitlines())}
    counts = Counter()
    for n, case in enumerate(cases):
        try:
            kind, why = verdict(case, answers[n])
        except Exception as error:
            kind, why = "peer failed", repr(error)
        counts[kind or "agree"] += 1
        if kind == "wrong" and counts["wrong"] <= options.show:
            print(f"--- {names[n]}\n{case.decode()[:2000] if not options.pages else ''}\n{why[:3000]}")
    print(f"{len(cases)} cases, seed {options.seed}: " + ", ".join(f"{count} {kind}" for kind, count in counts.most_common()))
    return 1 if counts["wrong"] else 0


if __name__ == "__main__":
    sys.exit(main())
