#!/usr/bin/env python3
"""The same work by trafilatura: JSON lines {id, url, html_path} in, {id, title, text, date} out."""
import json
import logging
import sys

from trafilatura import bare_extraction

logging.disable(logging.CRITICAL)


def answer(item):
    with open(item["html_path"], "rb") as file:
        page = bare_extraction(
            file.read(), url=item.get("url") or None, with_metadata=True, include_comments=False, include_tables=True)
    if page is None:
        return {"id": item["id"]}
    return {"id": item["id"], "title": page.title, "text": page.text, "date": page.date, "author": page.author}


for line in sys.stdin:
    if line.strip():
        item = json.loads(line)
        try:
            out = answer(item)
        except Exception as error:  # The reader under test fails: that is an answer too.
            out = {"id": item["id"], "error": repr(error)}
        print(json.dumps(out, ensure_ascii=False), flush=True)
