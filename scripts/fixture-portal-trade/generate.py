#!/usr/bin/env python3
"""Writes Fixtures/portal-trade: an invented Sở Công Thương in 2023, its registers, its rules and what each item is meant to be.

  scripts/fixture-portal-trade/generate.py [--check]

Python's standard library alone; the same bytes on every run. `--check` compares with what is committed.
"""
import argparse
import csv
import io
import json
import pathlib
import random
import re
import unicodedata
import zipfile

import content
import prose
from pages import HOST, SECTIONS, article, document, home, listing, plain_page

ROOT = pathlib.Path(__file__).resolve().parents[2]
OUT = ROOT / "Fixtures" / "portal-trade"
BASE = "http://" + HOST


def rows(block):
    return [[cell.strip() for cell in line.split("|")] for line in block.strip().split("\n")]


def iso(day):
    d, m, y = day.split("/")
    return f"{y}-{m}-{d}"


def slug(text):
    text = unicodedata.normalize("NFD", text.lower().replace("đ", "d"))
    text = "".join(c for c in text if not unicodedata.combining(c))
    return re.sub(r"[^a-z0-9]+", "-", text).strip("-")[:70].strip("-")


def docx(lines):
    """The least that a word processor opens; the same bytes on every run."""
    word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    parts = {
        "[Content_Types].xml": '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
        "_rels/.rels": '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
        "word/document.xml": f'<w:document xmlns:w="{word}"><w:body>' + "".join(f"<w:p><w:r><w:t>{line}</w:t></w:r></w:p>" for line in lines) + "</w:body></w:document>",
    }
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name, text in parts.items():
            archive.writestr(zipfile.ZipInfo(name, (2023, 1, 1, 0, 0, 0)), '<?xml version="1.0" encoding="UTF-8"?>' + text)
    return out.getvalue()


class Portal:
    def __init__(self):
        self.items, self.files, self.members = [], {}, {key: [] for key in SECTIONS}

    def add(self, kind, section, day, title, body, category, criterion=None, counts=False, why="", **more):
        number = len(self.items) + 1
        path = f"/{SECTIONS[section][0]}/{slug(title)}-{3000 + number * 7}.htm" if kind == "article" else f"/van-ban/xem?so={500 + number}"
        item = dict(url=BASE + path, kind=kind, title=title, section=section, posted=iso(day), category=category,
                    criterion=criterion, counts=counts, why=why)
        make = article if kind == "article" else document
        self.files[path] = make(item, day, body, number, **more)
        self.items.append(item)
        self.members[section].append((iso(day), day, title, path))
        return item


def build():
    portal, totals, registers = Portal(), {}, {}

    def body(kind, title):
        return prose.body(kind, title, random.Random(title))

    for day, title in rows(content.GUIDANCE):
        r = random.Random("s" + title)
        portal.add("article", r.choice(["phapluat", "phapluat", "congnghiep", "thuongmai"]), day, title, body("guide", title),
                   "legal_guidance", "C1", True, "phổ biến, hướng dẫn trong lĩnh vực")
    for day, title, why in rows(content.GUIDANCE_NOT):
        portal.add("article", "phapluat", day, title, body("law" if why == "other_field" else "guide", title), "legal_guidance", "C1", False, why)
    totals["C1"] = {"counted": len(rows(content.GUIDANCE))}
    for day, title, side in rows(content.REWARDS):
        portal.add("article", "thanhtra", day, title, body("fine" if side == "x" else "award", title), "rewards_penalties", "C2", True,
                   "xử phạt" if side == "x" else "khen thưởng")
    for day, title, why in rows(content.REWARDS_NOT):
        kind = {"persons": "person", "staff": "person", "other_field": "spa"}.get(why, "fine")
        portal.add("article", "thanhtra", day, title, body(kind, title), "rewards_penalties", "C2", False, why)
    sides = [side for _, _, side in rows(content.REWARDS)]
    totals["C2"] = {"counted": len(sides), "khen_thuong": sides.count("k"), "xu_phat": sides.count("x")}

    plans = []
    for number, day, title, key, counts in rows(content.PLANS):
        portal.add("document", "kehoach", day, title, body("plan", title), "plans" if counts == "1" or "cụm công nghiệp" in title else "other",
                   "C3", counts == "1", "kế hoạch phủ năm 2023" if counts == "1" else "không phải hoặc đã hết thời kỳ", doc=number)
        if key:
            plans.append((number, title, day))
    missing = [(number, title, "15/03/2023") for number, title in content.PLANS_MISSING]
    registers["ke-hoach-2023.csv"] = [["so_ky_hieu", "trich_yeu", "ngay_ban_hanh", "don_vi", "han"]] + [
        [n, t, d, "phong-khtc", "31/05/2023"] for n, t, d in plans + missing]
    totals["C3"] = {"matched": len(plans), "missing": [n for n, _ in content.PLANS_MISSING]}

    projects = rows(content.PROJECTS)
    names = {"chuan_bi": "Chuẩn bị đầu tư", "dang_trien_khai": "Đang triển khai", "hoan_thanh": "Đã hoàn thành"}
    table = [[str(i + 1), code, name, "Sở Công Thương", names[seen]] for i, (code, name, _, seen) in enumerate(p for p in projects if p[3])]
    portal.add("article", "duan", "30/06/2023", "Thông tin các dự án, hạng mục đầu tư năm 2023", body("list", "x"), "projects_procurement", "C4", True,
               "bảng dự án", table=(["STT", "Mã dự án", "Tên dự án", "Chủ đầu tư", "Tình trạng"], table))
    for day, title in rows(content.NOTICES):
        portal.add("article", "duan", day, title, body("bid", title), "projects_procurement", "C4", True, "thông báo đấu thầu, mua sắm")
    for day, title in rows(content.NOTICES_NOT):
        portal.add("article", "tintuc", day, title, body("news", title), "other", None, False, "tin quanh dự án")
    registers["du-an-2023.csv"] = [["ma_du_an", "ten", "trang_thai", "don_vi", "han"]] + [
        [code, name, wanted, "phong-khtc", "30/06/2023"] for code, name, wanted, _ in projects]
    totals["C4"] = {"missing": [p[0] for p in projects if not p[3]], "state_differs": [p[0] for p in projects if p[3] and p[3] != p[2]]}

    c5 = {"paired": [], "overdue": [], "not_due": []}
    log = [["so_ky_hieu", "ten_du_thao", "ngay_dang", "han_gop_y", "don_vi"]]
    for key, day, draft, deadline, told, how in [r + [""] * (6 - len(r)) for r in rows(content.REQUESTS)]:
        title = random.Random(key).choice(["Mời góp ý {}", "Lấy ý kiến tổ chức, cá nhân về {}", "Về việc xin ý kiến {}"]).format(draft)
        own = [f"Bảng tổng hợp ý kiến góp ý {draft}", "Sở đã nhận 14 ý kiến, tiếp thu 9, giải trình 5."] if how == "own" else []
        files = [("Bảng tổng hợp ý kiến góp ý.docx", "/tep/tong-hop-y-kien-dien.docx")] if how == "file" else []
        item = portal.add("article", "gopy", day, title, prose.request(draft, deadline) + own, "consultation_request", "C5", True,
                          "lấy ý kiến", files=files, doc=key)
        # A summary is due 30 days after the deadline; the portal is judged on 10/12/2023.
        state = "paired" if told else "overdue" if iso(deadline) < "2023-11-10" else "not_due"
        c5[state].append(item["url"])
        if how == "page":
            portal.add("article", "gopy", told, f"Tổng hợp, tiếp thu, giải trình ý kiến góp ý {draft}", body("summary", draft),
                       "consultation_summary", "C5", True, "tổng hợp ý kiến")
        log.append([key, draft[0].upper() + draft[1:], day, deadline, "phong-qltm"])
    for day, title, why in rows(content.REQUESTS_NOT):
        portal.add("article", "gopy", day, title, body("news", title), "consultation_request" if why == "central" else "other", "C5", False, why)
    registers["lay-y-kien-2023.csv"] = log
    totals["C5"] = c5

    news = rows(content.NEWS)
    for month in range(1, 12):
        for (title,) in random.Random(month).sample(news, 14):
            day = f"{random.Random(title + str(month)).randint(1, 28):02}/{month:02}/2023"
            text = title.replace("{m}", str(month))
            if text in {item["title"] for item in portal.items}:
                text = f"{text} (tháng {month})"
            portal.add("article", random.Random(text).choice(["tintuc", "tintuc", "congnghiep", "thuongmai", "thongbao"]), day, text,
                       body("news", text), "other")

    files = dict(portal.files)
    files["/tep/tong-hop-y-kien-dien.docx"] = docx(["BẢNG TỔNG HỢP Ý KIẾN GÓP Ý", "Tổng số 11 ý kiến; tiếp thu 8; giải trình 3."])
    for key, members in portal.members.items():
        members.sort(reverse=True)
        pages = [members[i : i + 12] for i in range(0, len(members), 12)] or [[]]
        for number, part in enumerate(pages, 1):
            path = f"/{SECTIONS[key][0]}/" if number == 1 else f"/{SECTIONS[key][0]}/trang-{number}/"
            files[path] = listing(key, part, number, len(pages))
    latest = sorted((m for members in portal.members.values() for m in members), reverse=True)[:10]
    files["/"] = home(latest)
    for name, title in (("gioi-thieu", "Giới thiệu Sở Công Thương tỉnh Vân Khê"), ("lien-he", "Liên hệ"), ("so-do-cong", "Sơ đồ cổng")):
        files[f"/{name}.htm"] = plain_page(title, prose.body("about", title, random.Random(title)))
    return portal, files, registers, totals


def outputs():
    portal, files, registers, totals = build()
    out, routes = {}, []
    for number, (path, text) in enumerate(sorted(files.items())):
        is_page = isinstance(text, str)
        name = f"site/{number:03}." + ("html" if is_page else "docx")
        out[name] = text
        kind = "text/html; charset=utf-8" if is_page else "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
        routes.append({"target": path, "file": name, "type": kind})
    out["site/404.html"] = plain_page("Không tìm thấy trang", ["Trang này không có trên Cổng."])
    out["routes.json"] = json.dumps({"host": HOST, "not_found": "site/404.html", "routes": routes}, ensure_ascii=False, indent=0) + "\n"
    for name, table in registers.items():
        text = io.StringIO()
        csv.writer(text, lineterminator="\n").writerows(table)
        out["registers/" + name] = text.getvalue()
    out["truth.json"] = json.dumps({"items": portal.items, "totals": totals}, ensure_ascii=False, indent=1) + "\n"
    out["overlay.json"] = (pathlib.Path(__file__).parent / "overlay.json").read_text(encoding="utf-8")
    return out


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--check", action="store_true")
    arguments = parser.parse_args()
    made = {name: text if isinstance(text, bytes) else text.encode() for name, text in outputs().items()}
    if arguments.check:
        stale = [name for name, text in made.items() if not (OUT / name).exists() or (OUT / name).read_bytes() != text]
        raise SystemExit(f"differs: {stale[:5]}" if stale else 0)
    for name, text in made.items():
        (OUT / name).parent.mkdir(parents=True, exist_ok=True)
        (OUT / name).write_bytes(text)
    print(len(made), "files")


if __name__ == "__main__":
    main()
