#!/usr/bin/env python3
"""Writes Fixtures/cms/<system>/: an article, its print copy, a listing and a document, with the truth beside them.

The same bytes on every run; nothing is fetched. Run after a change: python3 scripts/fixture-cms/generate.py
"""
import datetime
import json
import pathlib
import re
import unicodedata

from content import ARTICLES, DOCS, PAPERS, ROWS, SECTION
from designs import SYSTEMS

HOST = "http://skhcn.songcam.example"
OUT = pathlib.Path(__file__).resolve().parents[2] / "Fixtures" / "cms"


def slug(title):
    plain = unicodedata.normalize("NFD", title.replace("đ", "d").replace("Đ", "D"))
    return re.sub(r"[^a-z0-9]+", "-", "".join(c for c in plain if not unicodedata.combining(c)).lower()).strip("-")


def fill(shell, body, title, section, weekday=""):
    page = shell.replace("{body}", body).replace("{title}", title).replace("{section}", section)
    return page.replace("{weekday}", weekday) + "\n"


def iso(day):
    return "{:04d}-{:02d}-{:02d}".format(*day)


def main():
    for name, (build, article_at, print_at, list_at, paper_at) in SYSTEMS.items():
        folder = OUT / name
        folder.mkdir(parents=True, exist_ok=True)
        title, day, hour, paragraphs, file = ARTICLES[name]
        weekday = ["Hai", "Ba", "Tư", "Năm", "Sáu", "Bảy", "CN"][datetime.date(*day).weekday()]
        article = {"title": title, "day": day, "hour": hour, "paragraphs": paragraphs, "file": file}
        number, signed, kind, subject, signer, paper_file = PAPERS[name]
        paper = {"number": number, "signed": signed, "type": kind, "subject": subject, "signer": signer, "file": paper_file}
        address = article_at.format(slug=slug(title))
        pages = []

        def write(part, value, url, shown, section, truth):
            shell, body = build(part, value)
            (folder / f"{truth['file']}").write_text(fill(shell, body(), shown, section, weekday), encoding="utf-8")
            pages.append({**truth, "url": HOST + url, "section": section})

        write("article", article, address, title, SECTION,
              {"file": "article.html", "kind": "article", "title": title, "date": iso(day), "text": "\n".join(paragraphs),
               "attachment": file})
        twin = print_at.format(article=address, slug=slug(title))
        write("article", article, twin, title, SECTION,
              {"file": "print.html", "kind": "article", "title": title, "date": iso(day), "twin": True})
        write("listing", {"rows": ROWS}, list_at, SECTION, SECTION,
              {"file": "listing.html", "kind": "listing", "title": SECTION,
               "rows": [{"title": t, "day": iso(d)} for t, d in ROWS]})
        write("document", paper, paper_at, subject, DOCS,
              {"file": "document.html", "kind": "document", "number": number, "signed": iso(signed), "attachment": paper_file})
        (folder / "truth.json").write_text(
            json.dumps({"system": name, "pages": pages}, ensure_ascii=False, indent=1, sort_keys=True) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
