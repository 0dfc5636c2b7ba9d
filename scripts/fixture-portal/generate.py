#!/usr/bin/env python3
"""Writes the bundled fixture portal: the saved site of a made-up department.

    generate.py           writes Fixtures/portal
    generate.py --check   reads it again and checks routes, links, truth and totals
"""
import csv
import io
import json
import re
import shutil
import sys
from datetime import date, datetime, timedelta
from pathlib import Path
from urllib.parse import quote, urljoin, urlsplit

OUT = Path(__file__).resolve().parents[2] / "Fixtures" / "portal"
SITE_DIR = OUT / "site"
HTML = "text/html; charset=utf-8"
MIME = {"pdf": "application/pdf", "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "png": "image/png", "jpg": "image/jpeg",
        "ico": "image/x-icon", "css": "text/css; charset=utf-8", "xml": "application/xml; charset=utf-8", "txt": "text/plain; charset=utf-8", "rar": "application/x-rar-compressed"}
# Links and an attachment that are dead on purpose.
DEAD = {"/web/so-khcn/van-ban-cu/-/asset_publisher/Zz9yX8/content/huong-dan-da-go", "/index.php?language=vi&nv=news&op=Thong-bao-cu/bai-da-xoa-99",
        "/noidung/vanban/Lists/VanBan/Attachments/9001/Phu%20luc%20da%20mat.pdf"}
# Disallowed by robots or an archive link nobody serves.
IGNORED = ("/search",)


class Store:
    """Files and routes of the site."""

    def __init__(self):
        self.routes, self.seq = {}, 0

    def write(self, rel, data):
        path = SITE_DIR / rel
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data.encode("utf-8") if isinstance(data, str) else data)
        return "site/" + rel

    def page(self, target, rel, data, ctype=HTML, **more):
        assert target not in self.routes, target
        self.routes[target] = {"target": target, "file": self.write(rel, data), "type": ctype, **more}

    def redirect(self, target, location, status=301):
        if target not in self.routes:
            self.routes[target] = {"target": target, "status": status, "location": location}

    def attachment(self, file_name, shown, data, ext, numbered=False, place="sp", modified=None):
        """Registers the file and gives (shown name, target); names keep spaces and Vietnamese letters."""
        self.seq += 1
        name = quote(shown)
        if place == "lf":
            target = f"/documents/20182/{31000 + self.seq}/{name}"
        elif place == "nv":
            target = f"/uploads/news/2022/{name}"
        else:
            target = f"/noidung/vanban/Lists/VanBan/Attachments/{self.seq}/{name}"
        if numbered:
            target += "?download=1&id=0"
        headers = {"Content-Disposition": f"attachment; filename*=UTF-8''{name}"}
        if modified:
            headers["Last-Modified"] = modified.strftime("%a, %d %b %Y 08:00:00 GMT")
        self.page(target, f"dinh-kem/{file_name}", data, MIME[ext], headers=headers)
        return (shown, target)


def newest(items, n, not_key=None):
    seen = [i for i in sorted(items, key=lambda i: (i.posted, i.key), reverse=True) if i.key != not_key]
    return seen[:n]


def pictures(store):
    from PIL import Image, ImageDraw
    for i, (top, low) in enumerate([((120, 170, 210), (70, 120, 60)), ((230, 200, 150), (140, 90, 50)), ((160, 190, 230), (90, 90, 110))], 1):
        img = Image.new("RGB", (320, 200), top)
        d = ImageDraw.Draw(img)
        d.polygon([(0, 150), (90, 60 + 10 * i), (200, 140), (320, 80), (320, 200), (0, 200)], fill=low)
        d.ellipse((240, 20, 280, 60), fill=(250, 240, 200))
        buf = io.BytesIO()
        img.save(buf, "JPEG", quality=70)
        store.page(f"/documents/20182/anh/anh-{i}.jpg", f"anh/lf-anh-{i}.jpg", buf.getvalue(), MIME["jpg"])
        store.page(f"/uploads/news/anh-{i}.jpg", f"anh/nv-anh-{i}.jpg", buf.getvalue(), MIME["jpg"])
    img = Image.new("RGB", (32, 32), (190, 20, 20))
    ImageDraw.Draw(img).ellipse((6, 6, 26, 26), fill=(250, 210, 0))
    for target, fmt, rel in (("/favicon.ico", "ICO", "favicon.ico"), ("/so-khcn-theme/images/quoc-huy.png", "PNG", "anh/quoc-huy.png")):
        buf = io.BytesIO()
        img.save(buf, fmt)
        store.page(target, rel, buf.getvalue(), MIME[rel.split(".")[-1]])


def build():
    import articles
    import designs as X
    import documents
    import letters
    import registers as R
    from prose import rng, slug

    letters.load_fonts()
    for folder in (SITE_DIR, OUT / "registers"):
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(parents=True)
    store = Store()

    docs = documents.build(store)
    items = articles.guidance() + articles.news() + articles.hard_cases() + articles.consultations(store)
    items += articles.reposts(items, docs)
    projects, rows = articles.project_pages()

    # --- marks that a few chosen pages carry
    by = {i.key: i for i in items}
    c1 = [i for i in items if i.criterion == "C1"]
    orphans = [next(i for i in c1 if i.design == "lf" and i.posted.month == 6), by["nw-135"], by["nw-057"]]
    for it in orphans:
        it.flags.add("orphan")
    next(i for i in items if i.design == "lf" and i.key.startswith("nw-") and i.posted.year == 2022).flags.add("ai_line")
    next(i for i in items if i.design == "lf" and i.key.startswith("nw-") and i.posted.year == 2021).flags.add("dead_link")
    next(i for i in items if i.design == "nv" and i.key.startswith("nw-") and i.posted.year == 2022).flags.add("dead_link")
    next(i for i in items if i.design == "nv" and i.key.startswith("nw-") and i.posted.year == 2020).flags.add("zero_date")
    next(i for i in items if i.design == "nv" and i.key.startswith("nw-") and i.posted.year == 2021).flags.add("spam_link")
    # an archive nobody here can open, on an older document
    old = [d for d in docs if d.posted.year == 2021 and not d.files]
    old[3].files.append(store.attachment("bieu-mau-2021.rar", "Biểu mẫu (kèm theo).rar", b"Rar!\x1a\x07\x00" + bytes(range(200)), "rar"))
    old[0].files.append(("Phu luc da mat.pdf", "/noidung/vanban/Lists/VanBan/Attachments/9001/Phu%20luc%20da%20mat.pdf"))

    # --- addresses
    used = set()
    for n, it in enumerate(sorted(items + docs, key=lambda i: (i.posted, i.key))):
        it.ident = {"nv": 300 + n, "sp": n + 1, "lf": n}[it.design]
        it.slug = slug(it.title)
        while (it.design, it.slug) in used:
            it.slug += "-1"
        used.add((it.design, it.slug))
        it.url = X.item_url(it)
    everything = items + docs + projects
    files = {}
    lists = {}
    for it in items + docs:
        lists.setdefault((it.design, it.section), []).append(it)
    for group in lists.values():
        group.sort(key=lambda i: (i.posted, i.key), reverse=True)
    # one listing shows only the newest: the rest of an archive is reached by paging
    listed = {k: [i for i in v if "orphan" not in i.flags] for k, v in lists.items()}
    latest = newest([i for i in items if "orphan" not in i.flags and "x503" not in i.flags and "zero_date" not in i.flags], 5)

    def related(it, n=4):
        group = [x for x in listed[(it.design, it.section)] if x is not it and "x503" not in x.flags and "zero_date" not in x.flags]
        older = [x for x in group if x.posted < it.posted]
        return (older or group)[:n]

    # --- item pages and their twins
    for it in items + docs:
        rel = f"{it.design}/{it.section}/{it.ident:03d}-{slug(it.title, 40)}.html"
        if "x503" in it.flags:
            store.page(it.url, "503.html", "<html lang=\"vi\"><head><title>503</title></head><body><h1>Dịch vụ tạm thời gián đoạn</h1></body></html>", status=503)
            continue
        if it.design == "lf":
            html = X.lf_article(it, related(it), latest)
        elif it.design == "nv":
            html = X.nv_article(it, related(it), latest)
        elif it.kind == "document":
            html = X.sp_document(it, related(it), latest)
        else:
            html = X.sp_article(it, related(it), latest)
        more = {"headers": {"Last-Modified": it.posted.strftime("%a, %d %b %Y %H:%M:00 GMT")}} if rng("lm", it.key).random() < .2 else {}
        store.page(it.url, rel, html, **more)
        if it.design == "lf":
            lang = f"/c/portal/update_language?languageId=en_US&redirect={quote(it.url, safe='')}"
            store.redirect(lang, it.url, 302)
        for mode, url in X.twin_urls(it):
            twin = X.lf_print(it) if it.design == "lf" else X.nv_twin(it, mode)
            more = {"headers": {"Content-Disposition": f'attachment; filename="{it.slug[:40]}.html"'}} if mode == "savefile" else {}
            store.page(url, f"{it.design}/{it.section}/{it.ident:03d}-{'in' if mode == 'print' else 'luu'}.html", twin, **more)

    # --- listings
    listing_items = []

    def note_listing(url, title, label):
        listing_items.append((url, title, label))

    for (design, section), group in sorted(listed.items()):
        size = {"lf": 10, "nv": 12, "sp": 20}[design]
        pages = (len(group) + size - 1) // size
        for p in range(1, pages + 1):
            url, part = X.listing_url(design, section, p), group[(p - 1) * size:p * size]
            make = {"lf": X.lf_listing, "nv": X.nv_listing, "sp": X.sp_listing}[design]
            store.page(url, f"{design}/{section}/danh-sach-{p}.html", make(section, part, p, pages, latest, url))
            label = {"lf": X.LF, "nv": X.NV, "sp": X.SP}[design][section][1]
            note_listing(url, label, label)
            if design == "lf":
                store.redirect(f"/c/portal/update_language?languageId=en_US&redirect={quote(url, safe='')}", url, 302)
    nv_all = [i for (d, _), g in sorted(listed.items()) if d == "nv" for i in g]
    url = "/index.php?language=vi&nv=news"
    store.page(url, "nv/trang-nhat.html", X.nv_listing(None, newest(nv_all, 12), 1, 1, latest, url, "Tin Tức"))
    note_listing(url, "Tin Tức", "Tin Tức")
    store.page("/noidung/duan/Pages/default.aspx", "sp/duan-trang/default.html", X.sp_page("Dự án, đấu thầu", X.sp_crumb(X.a("/", "Trang chủ"), "Dự án, đấu thầu") + "<ul>" + "".join(
        f"<li>{X.a(p.url, p.title)}</li>" for p in projects) + f"<li>{X.a(X.listing_url('sp', 'duan'), 'Thông báo đấu thầu, đầu tư')}</li></ul>", "/noidung/duan/Pages/default.aspx", X.sp_side(latest)))
    note_listing("/noidung/duan/Pages/default.aspx", "Dự án, đấu thầu", "Dự án, đấu thầu")
    for p in projects:
        store.page(p.url, f"sp/duan-trang/{p.url.rsplit('/', 1)[1][:-5]}.html", X.sp_project(p, projects, latest))
    blocks = [({"lf": X.LF, "nv": X.NV, "sp": X.SP}[d][s][1], X.listing_url(d, s), [i for i in g if "x503" not in i.flags and "zero_date" not in i.flags][:4]) for (d, s), g in sorted(listed.items())]
    store.page("/", "trang-chu.html", X.home(blocks, latest))
    about = "<h3 class='asset-title'>Giới thiệu</h3><div class='journal-content-article'><p>Sở Khoa học và Công nghệ tỉnh Sông Cẩm là cơ quan chuyên môn (hư cấu) tham mưu về hoạt động khoa học và công nghệ; tiêu chuẩn, đo lường, chất lượng; sở hữu trí tuệ; an toàn bức xạ và hạt nhân.</p><ul>" + "".join(
        f"<li>{n}</li>" for n in __import__("prose").UNIT_NAME.values()) + "</ul></div>"
    store.page("/gioi-thieu", "lf/gioi-thieu.html", X.lf_page("Giới thiệu", about, X.lf_side(latest, []), "/gioi-thieu"))
    store.page("/thong-ke-khcn", "lf/thong-ke.html", X.lf_page("Thống kê KH&amp;CN", "<h2 class='section-title'>Thống kê KH&amp;CN</h2><p>Chuyên mục đang được cập nhật.</p>", X.lf_side(latest, []), "/thong-ke-khcn"))
    note_listing("/thong-ke-khcn", "Thống kê KH&CN", "Thống kê KH&CN")
    for u in ("/", "/gioi-thieu", "/thong-ke-khcn"):
        store.redirect(f"/c/portal/update_language?languageId=en_US&redirect={quote(u, safe='')}", u, 302)
    store.page("/search", "lf/tim-kiem.html", X.lf_page("Tìm kiếm", "<p>Nhập từ khóa.</p>", "", "/search"))
    store.redirect(f"/c/portal/update_language?languageId=en_US&redirect={quote('/search', safe='')}", "/search", 302)

    # --- old addresses, machine files
    store.redirect("/trang-chu", "/")
    store.redirect("/index.html", "/")
    store.redirect("/web/so-khcn", "/")
    moved = next(i for i in c1 if i.design == "lf" and "orphan" not in i.flags)
    store.redirect(f"/chi-tiet-tin/-/view-article/1/{moved.slug[:30]}", moved.url)
    store.page("/so-khcn-theme/css/main.css", "css/main.css", X.LF_CSS + "\n", MIME["css"])
    store.page("/robots.txt", "robots.txt", f"User-agent: *\nDisallow: /c/portal/\nDisallow: /search\nSitemap: {X.BASE}/sitemap.xml\n", MIME["txt"])
    in_map = [i for i in items + docs if "orphan" in i.flags or (rng("map", i.key).random() < .7 and "x503" not in i.flags)]
    locs = [("/", None)] + [(u, None) for u, _, _ in listing_items if "cur=" not in u and "page=" not in u.lower()] + [(i.url, i.posted) for i in sorted(in_map, key=lambda i: i.url)]
    store.page("/sitemap.xml", "sitemap.xml", '<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n' + "\n".join(
        f"<url><loc>{X.BASE}{X.escape(u)}</loc>{f'<lastmod>{d:%Y-%m-%d}</lastmod>' if d else ''}</url>" for u, d in locs) + "\n</urlset>\n", MIME["xml"])
    feed = []
    for n, i in enumerate(newest([x for x in nv_all if "x503" not in x.flags], 20)):
        # a known slip of date formats: minutes printed where the month belongs
        when = i.posted.strftime("%a, %d %b %Y %H:%M:00 +0700") if n % 3 else i.posted.strftime("%Y-%M-%dT%H:%M:00+07:00")
        feed.append(f"<item><title>{X.escape(i.title)}</title><link>{X.BASE}{X.escape(i.url)}</link><guid isPermaLink=\"false\">news_{i.ident}</guid><description>{X.short(i)}</description><pubDate>{when}</pubDate></item>")
    store.page("/index.php?language=vi&nv=news&op=rss", "nv/rss.xml", '<?xml version="1.0" encoding="utf-8"?>\n<rss version="2.0"><channel>\n<title>Tin Tức - ' + X.SITE + f"</title><link>{X.BASE}</link><description>{X.FICTION}</description>\n" + "\n".join(feed) + "\n</channel></rss>\n", "application/rss+xml; charset=utf-8")
    pictures(store)
    store.write("404.html", X.lf_page("Không tìm thấy trang", "<h3>Không tìm thấy trang</h3><p>Trang bạn yêu cầu không tồn tại hoặc đã bị gỡ.</p>", "", "/"))

    write_routes(store, X.HOST)
    write_registers(R, docs)
    write_truth(everything, listing_items, rows, R, X)
    print(summary())


def write_routes(store, host):
    lines = [json.dumps(store.routes[t], ensure_ascii=False, separators=(",", ":")) for t in sorted(store.routes)]
    (OUT / "routes.json").write_text('{"host":"%s","not_found":"site/404.html","routes":[\n' % host + ",\n".join(lines) + "\n]}\n", encoding="utf-8")


def write_registers(R, docs):
    dmy = lambda d: d.strftime("%d/%m/%Y") if d else ""

    def save(name, head, rows):
        with open(OUT / "registers" / name, "w", encoding="utf-8", newline="") as f:
            w = csv.writer(f, lineterminator="\n")
            w.writerow(head)
            w.writerows(rows)

    save("ke-hoach-2022.csv", ["so_ky_hieu", "trich_yeu", "ngay_ban_hanh", "don_vi", "han"], [[p[0], p[1], dmy(p[2]), p[4], dmy(p[5])] for p in R.PLANS])
    save("du-an-2022.csv", ["ma_du_an", "ten", "trang_thai", "don_vi", "han"], [[p[0], p[1], p[2], p[5], dmy(p[6])] for p in R.PROJECTS])
    save("lay-y-kien-2022.csv", ["so_ky_hieu", "ten_du_thao", "ngay_dang", "han_gop_y", "don_vi"],
         [[c[1], c[2][0].upper() + c[2][1:], dmy(c[3] or R.CONSULTATION_SENT[c[0]]), dmy(c[4]), c[5]] for c in R.CONSULTATIONS])
    out = [[a[0], a[1], a[2], a[8], {"khen_thuong": "khen_thuong", "xu_phat": "xu_phat"}[a[4]]] for a in R.AWARDS_FINES]
    for d in docs:
        # ordinary outgoing documents; those that hold persons' initials stay out of the register
        if d.key.startswith("vb") and d.hard not in ("phat_ca_nhan",):
            out.append([d.number, d.title, d.signed, d.unit, "khac"])
    save("van-ban-di-2022.csv", ["so_ky_hieu", "trich_yeu", "ngay_ban_hanh", "don_vi", "loai"], [[n, t, dmy(d), u, k] for n, t, d, u, k in sorted(out, key=lambda x: (x[2], x[0]))])


def write_truth(everything, listing_items, rows, R, X):
    BASE = X.BASE
    by = {i.key: i for i in everything}
    iso = lambda d: d.strftime("%Y-%m-%d") if d else None
    out = []
    for it in everything:
        t = {"url": BASE + it.url, "kind": it.kind, "title": it.title.strip(), "section": ["Trang chủ", X.section_label(it)], "posted": None if "zero_date" in it.flags else iso(it.posted), "signed": iso(it.signed),
             "number": it.number, "category": it.category, "criterion": it.criterion, "counts": it.counts, "why": it.why}
        for name in ("side", "hard", "noi_nhan", "unit", "state", "period"):
            if getattr(it, name) is not None:
                t[name] = getattr(it, name)
        if it.twin_of:
            t["twin_of"] = BASE + by[it.twin_of].url
        if it.deadline:
            t["deadline"] = iso(it.deadline)
        if it.pair:
            t["pair"] = BASE + (it.url if it.pair == "self" else it.pair[5:] if it.pair.startswith("file:") else by[it.pair].url)
        if it.files:
            t["attachments"] = [BASE + f[1] for f in it.files]
        if "orphan" in it.flags:
            t["orphan"] = True
        if "x503" in it.flags:
            t["unavailable"] = True
        out.append(t)
        for mode, url in X.twin_urls(it) if it.kind != "project_page" else []:
            out.append({"url": BASE + url, "kind": it.kind, "title": it.title.strip(), "section": t["section"], "posted": t["posted"], "signed": t["signed"], "number": it.number, "category": it.category,
                        "criterion": it.criterion, "counts": False, "why": "Bản in của trang" if mode == "print" else "Bản tải về của trang", "twin_of": t.get("twin_of", t["url"]), "hard": "ban_in"})
    for url, title, label in listing_items:
        out.append({"url": BASE + url, "kind": "listing", "title": title, "section": ["Trang chủ", label], "posted": None, "signed": None, "number": None, "category": "other", "criterion": None, "counts": False, "why": "Trang danh sách"})
    for url, kind, title in (("/", "home", "Trang chủ"), ("/gioi-thieu", "other", "Giới thiệu"), ("/search", "other", "Tìm kiếm")):
        out.append({"url": BASE + url, "kind": kind, "title": title, "section": ["Trang chủ"], "posted": None, "signed": None, "number": None, "category": "other", "criterion": None, "counts": False, "why": "Trang chung"})
    out.sort(key=lambda t: t["url"])
    projects = [{"name": r["name"], "code": r["code"], "state": r["state"], "url": BASE + r["url"]} for r in rows]
    totals = totals_of(out, projects, R)
    dump = lambda x: json.dumps(x, ensure_ascii=False, separators=(",", ":"))
    text = '{"site":"%s","as_of":"2022-11-15","period":["2022-01-01","2022-12-31"],"items":[\n' % X.HOST + ",\n".join(map(dump, out)) + \
        '\n],"projects":[\n' + ",\n".join(map(dump, projects)) + '\n],"totals":{\n' + ",\n".join(f'"{k}":{dump(v)}' for k, v in totals.items()) + "\n}}\n"
    (OUT / "truth.json").write_text(text, encoding="utf-8")


def totals_of(items, projects, R):
    """Totals counted from the items and the registers, never written by hand."""
    n = lambda crit, **k: sum(1 for t in items if t["criterion"] == crit and t["counts"] and all(t.get(a) == b for a, b in k.items()))
    numbers = {t["number"] for t in items if t["category"] == "plans" and t["counts"]}
    asks = [t for t in items if t["category"] == "consultation_request" and t["counts"]]
    due = lambda t: date.fromisoformat(t["deadline"]) + timedelta(days=30)
    as_of = date(2022, 11, 15)
    names = {p["name"]: p["state"] for p in projects}
    registered = {t["number"] for t in items if t["number"]}
    own = [t for t in items if "noi_nhan" in t]
    return {
        "C1": {"counted": n("C1"), "needed": 50},
        "C2": {"counted": n("C2"), "khen_thuong": n("C2", side="khen_thuong"), "xu_phat": n("C2", side="xu_phat"),
               "missing_from_portal": [a[0] for a in R.AWARDS_FINES if a[0] not in registered]},
        "C3": {"counted": n("C3"), "matched": sum(p[0] in numbers for p in R.PLANS), "missing": [p[0] for p in R.PLANS if p[0] not in numbers]},
        "C4": {"listed": sum(p[1] in names for p in R.PROJECTS), "missing": [p[0] for p in R.PROJECTS if p[1] not in names],
               "state_differs": [p[0] for p in R.PROJECTS if p[1] in names and names[p[1]] != p[2]], "on_portal": len(projects),
               "pages": n("C4", kind="project_page"), "notices": n("C4", kind="document")},
        "C5": {"requests": len(asks), "paired": sum("pair" in t for t in asks), "overdue": [t["url"] for t in asks if "pair" not in t and due(t) < as_of],
               "not_due": [t["url"] for t in asks if "pair" not in t and due(t) >= as_of], "missing_from_portal": [c[1] for c in R.CONSULTATIONS if c[1] not in registered]},
        "N1": {k: sum(t["noi_nhan"] == k for t in own) for k in ("yes", "no", "unreadable", "na")},
    }


def summary():
    truth = json.loads((OUT / "truth.json").read_text(encoding="utf-8"))
    base = [t for t in truth["items"] if t.get("hard") != "ban_in"]
    kinds = {k: sum(t["kind"] == k for t in base) for k in ("article", "document", "project_page", "listing")}
    years = {y: sum((t["posted"] or "").startswith(y) for t in base) for y in ("2020", "2021", "2022")}
    hard = sum(1 for t in base if t.get("hard") and (t["posted"] or "").startswith("2022"))
    sizes = [p.stat().st_size for p in OUT.rglob("*") if p.is_file()]
    return json.dumps({"kinds": kinds, "years": years, "hard_2022": hard, "files": len(sizes), "bytes": sum(sizes), "largest": max(sizes), "totals": truth["totals"]}, ensure_ascii=False, indent=1)


def check():
    from html.parser import HTMLParser
    import registers as R
    routes = {r["target"]: r for r in json.loads((OUT / "routes.json").read_text(encoding="utf-8"))["routes"]}
    truth = json.loads((OUT / "truth.json").read_text(encoding="utf-8"))
    host, errors, dead_seen = truth["site"], [], set()

    class Links(HTMLParser):
        def __init__(self):
            super().__init__()
            self.found = []

        def handle_starttag(self, tag, attrs):
            self.found += [v for k, v in attrs if k in ("href", "src", "action") and v]

    def target_of(base, link):
        u = urlsplit(urljoin(f"http://{host}{base}", link))
        if u.scheme not in ("http", "https") or u.netloc != host:
            return None
        return (u.path or "/") + ("?" + u.query if u.query else "")

    linked = set()                   # targets that some other page leads to
    for target, route in routes.items():
        if "location" in route:
            if target_of(target, route["location"]) not in routes:
                errors.append(f"chuyển hướng hỏng: {target}")
            continue
        path = OUT / route["file"]
        if not path.exists():
            errors.append(f"thiếu tệp: {route['file']}")
        if path.exists() and path.stat().st_size > 1_500_000:
            errors.append(f"tệp quá lớn: {route['file']}")
        if not route["type"].startswith("text/html"):
            continue
        p = Links()
        p.feed(path.read_text(encoding="utf-8"))
        for link in p.found:
            t = target_of(target, link)
            if t is None:
                continue
            if t != target:
                linked.add(t)
            if t in DEAD:
                dead_seen.add(t)
            elif t not in routes:
                errors.append(f"liên kết hỏng: {target} -> {link}")
    if dead_seen != DEAD:
        errors.append(f"liên kết chết có chủ ý không xuất hiện: {DEAD - dead_seen}")
    urls = set()
    for t in truth["items"]:
        target = t["url"].split(host, 1)[1]
        urls.add(t["url"])
        if target not in routes:
            errors.append(f"mục không có đường dẫn: {t['url']}")
        elif t.get("orphan"):
            if target in linked:
                errors.append(f"bài mồ côi lại có liên kết: {target}")
        elif target not in linked and target != "/search":
            errors.append(f"không trang nào dẫn tới: {target}")
        for f in t.get("attachments", []):
            f = f.split(host, 1)[1]
            if f not in routes and f not in DEAD:
                errors.append(f"thiếu tệp đính kèm: {f}")
    for t in truth["items"]:
        if "twin_of" in t and t["twin_of"] not in urls:
            errors.append(f"twin_of lạ: {t['url']}")
        if t["counts"] and t["criterion"] in ("C1", "C2") and not t["posted"].startswith("2022"):
            errors.append(f"tính ngoài năm: {t['url']}")
        if t["counts"] and t["criterion"] == "C3" and not t["period"][0] <= "2022-12-31" <= t["period"][1] and not t["period"][0] <= "2022-01-01" <= t["period"][1]:
            errors.append(f"kỳ kế hoạch: {t['url']}")
    if len(urls) != len(truth["items"]):
        errors.append("địa chỉ trùng trong truth")
    if json.dumps(totals_of(truth["items"], truth["projects"], R)) != json.dumps(truth["totals"]):
        errors.append("tổng số không khớp")
    print(summary())
    for e in errors[:40]:
        print("LỖI", e)
    print("đạt" if not errors else f"{len(errors)} lỗi")
    return 1 if errors else 0


if __name__ == "__main__":
    sys.exit(check() if "--check" in sys.argv else build())
