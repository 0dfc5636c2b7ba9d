#!/usr/bin/env python3
"""A made-up portal for benchmarks: site_maker.py FOLDER PAGES [SEED] [KIND]. The same seed gives the same bytes.

Kinds: `plain` (pages of 20 KB on the average) and `mixed` (40 KB, three fifths of it shared furniture, one address in
twenty a PDF or DOCX). Both have dead and moved addresses and twins marked by campaigns.

Only `random()` is used of the generator: it alone is promised to be the same in every version of Python.
"""
import datetime
import hashlib
import json
import math
import os
import random
import sys
from pathlib import Path

from files_maker import docx, pdf

LINKS = 40
MEAN_BYTES = 20_000
SIGMA = 0.5
DEAD, MOVED, TWIN = 0.02, 0.01, 0.10
PER_LIST = 12
# Of the mixed kind.
MIXED_BYTES, SHARED, FILES_EACH = 40_000, 0.6, 20
# When the files were last changed, as their server tells: the days of the crawls lie after it.
FIRST_DAY = 1_640_995_200
SECOND_DAY = FIRST_DAY + 30 * 86_400
CHANGED, GONE, NEW = 0.05, 0.002, 0.005

SECTIONS = [
    ("tin-tuc", "Tin tức - Sự kiện"),
    ("thong-bao", "Thông báo"),
    ("van-ban", "Văn bản chỉ đạo điều hành"),
    ("chien-luoc", "Chiến lược, quy hoạch, kế hoạch"),
    ("du-an", "Dự án, hạng mục đầu tư"),
    ("lay-y-kien", "Lấy ý kiến góp ý"),
    ("khen-thuong", "Khen thưởng, xử phạt"),
    ("thu-tuc", "Thủ tục hành chính"),
    ("tuyen-truyen", "Tuyên truyền, phổ biến pháp luật"),
    ("nghien-cuu", "Đề tài khoa học"),
    ("so-huu-tri-tue", "Sở hữu trí tuệ"),
    ("do-luong", "Tiêu chuẩn, đo lường, chất lượng"),
]
WHO = [
    "Sở Khoa học và Công nghệ", "Ủy ban nhân dân tỉnh", "Phòng Quản lý chuyên ngành", "Trung tâm Ứng dụng tiến bộ",
    "Chi cục Tiêu chuẩn Đo lường Chất lượng", "Hội đồng nghiệm thu cấp tỉnh", "Thanh tra Sở", "Văn phòng Sở",
    "các doanh nghiệp trên địa bàn", "các hợp tác xã nông nghiệp", "Ủy ban nhân dân các huyện, thành phố",
]
DID = [
    "tổ chức hội nghị triển khai", "ban hành kế hoạch thực hiện", "kiểm tra tình hình", "nghiệm thu kết quả",
    "tập huấn nghiệp vụ về", "đề nghị các đơn vị báo cáo", "lấy ý kiến góp ý đối với", "công bố công khai",
    "hướng dẫn trình tự", "phối hợp tuyên truyền về", "tiếp tục đẩy mạnh", "đánh giá hiệu quả của",
]
WHAT = [
    "đề tài trồng thử nghiệm giống vải thiều chín sớm", "hoạt động đo lường tại các chợ", "chỉ dẫn địa lý của địa phương",
    "ứng dụng công nghệ thông tin trong cải cách hành chính", "dự án nông thôn miền núi", "an toàn bức xạ trong y tế",
    "việc áp dụng hệ thống quản lý chất lượng ISO 9001", "truy xuất nguồn gốc sản phẩm, hàng hóa", "quy chuẩn kỹ thuật mới",
    "quỹ phát triển khoa học và công nghệ", "phong trào sáng kiến, sáng tạo", "khởi nghiệp đổi mới sáng tạo",
    "nhãn hiệu tập thể cho sản phẩm chủ lực", "kinh phí sự nghiệp khoa học", "công tác phòng, chống dịch bệnh",
]
HOW = [
    "theo đúng tiến độ đã đề ra", "nhằm nâng cao nhận thức của người dân", "trong sáu tháng đầu năm", "trên địa bàn toàn tỉnh",
    "với sự tham gia của đông đảo đại biểu", "bảo đảm công khai, minh bạch", "góp phần phát triển kinh tế - xã hội",
    "từ nguồn ngân sách nhà nước", "theo quy định của pháp luật hiện hành", "gắn với chuyển đổi số",
]
WEEKDAYS = ["Thứ Hai", "Thứ Ba", "Thứ Tư", "Thứ Năm", "Thứ Sáu", "Thứ Bảy", "Chủ Nhật"]
SIGNERS = ["Nguyễn Văn A", "Trần Thị B", "Lê Văn C", "Phạm Thị D"]


class Chance:
    def __init__(self, seed):
        self.random = random.Random(seed).random

    def below(self, n):
        return int(self.random() * n)

    def pick(self, items):
        return items[self.below(len(items))]

    def log_normal(self, mean, sigma):
        """Mean of the values themselves, not of their logarithms."""
        normal = math.sqrt(-2 * math.log(1 - self.random())) * math.cos(2 * math.pi * self.random())
        return math.exp(math.log(mean) - sigma * sigma / 2 + sigma * normal)


class Site:
    def __init__(self, pages, seed=2022, kind="plain"):
        self.count = max(pages, len(SECTIONS) + 1)
        self.chance = Chance(seed)
        self.is_mixed = kind == "mixed"
        self.mean = MIXED_BYTES if self.is_mixed else MEAN_BYTES
        self.pages = [self.plan(i) for i in range(self.count)]
        self.dead = max(1, int(self.count * DEAD))
        self.moved = max(1, int(self.count * MOVED))
        self.furniture = self.shared()

    def plan(self, i):
        if i == 0:
            return {"path": "/", "kind": "list", "section": 0, "title": "Trang chủ", "day": (1, 1)}
        section = (i - 1) % len(SECTIONS)
        slug, name = SECTIONS[section]
        if i <= len(SECTIONS):
            return {"path": f"/{slug}/", "kind": "list", "section": section, "title": name, "day": (1, 1)}
        if i % 15 == 0:
            return {"path": f"/{slug}/trang-{i}.html", "kind": "list", "section": section,
                    "title": f"{name} - trang {i}", "day": (1, 1)}
        c = self.chance
        title = f"{c.pick(WHO)} {c.pick(DID)} {c.pick(WHAT)}"
        title = title[0].upper() + title[1:]
        # Only leaves of the tree, so that every page can still be reached.
        if self.is_mixed and 2 * i + 1 >= self.count and i % (FILES_EACH // 2) == 0:
            end = "docx" if i % FILES_EACH else "pdf"
            return {"path": f"/{slug}/tep-{i}.{end}", "kind": end, "section": section, "title": title, "day": (1, 1)}
        return {"path": f"/{slug}/bai-viet-{i}.html", "kind": "article", "section": section, "title": title,
                "day": (1 + c.below(12), 1 + c.below(28))}

    def sentence(self):
        c = self.chance
        text = f"{c.pick(WHO)} {c.pick(DID)} {c.pick(WHAT)} {c.pick(HOW)}"
        if c.random() < 0.6:
            text += f", trong đó có {2 + c.below(90)} đơn vị tham gia và {c.pick(WHO)} {c.pick(DID)} {c.pick(WHAT)}"
        return text[0].upper() + text[1:] + "."

    def paragraph(self):
        return " ".join(self.sentence() for _ in range(2 + self.chance.below(4)))

    def shared(self):
        """What stands on every page: head, menu with a link to each section, side boxes, foot."""
        menu = "".join(f'<li class="menu-item"><a href="/{slug}/">{name}</a></li>' for slug, name in SECTIONS)
        style = "".join(f".khoi-{i}{{margin:{i % 7}px;padding:{i % 5}px;color:#{i * 2729:06x}}}" for i in range(40))
        box = "".join(
            f'<div class="khoi-{i} widget"><h4>Liên kết {i}</h4><p>Đường dây nóng: 0204.000.{i:04d}. '
            f"Thời gian tiếp công dân: sáng thứ {2 + i % 5} hằng tuần tại trụ sở cơ quan.</p></div>" for i in range(12))
        if self.is_mixed:
            have = len((menu + style + box).encode())
            rows = []
            while have < MIXED_BYTES * SHARED:
                rows.append(f'<li class="menu-con muc-{len(rows)}"><span title="{name_of(len(rows))}">{name_of(len(rows))}</span></li>')
                have += len(rows[-1].encode())
            box += "<ul>" + "".join(rows) + "</ul>"
        foot = ("<footer><p>Cơ quan chủ quản: Ủy ban nhân dân tỉnh. Chịu trách nhiệm: Ban Biên tập.</p>"
                "<p>Địa chỉ: Khu liên cơ quan. Ghi rõ nguồn khi phát hành lại thông tin.</p></footer>")
        return menu, style, box, foot

    def link(self, i, title=None):
        page = self.pages[i]
        return f'<a href="{page["path"]}">{title or page["title"]}</a>'

    def other(self):
        """A link of the page's own: now and then dead, moved, or marked by a campaign."""
        c = self.chance
        u = c.random()
        i = c.below(self.count)
        page = self.pages[i]
        if u < DEAD:
            return f'<a href="/da-go/bai-{c.below(self.dead)}.html">Bài đã gỡ</a>'
        if u < DEAD + MOVED:
            old = self.pages[c.below(self.moved) * (self.count // self.moved) % self.count]
            return f'<a href="/cu{old["path"]}">{old["title"]}</a>'
        if u < DEAD + MOVED + TWIN:
            return f'<a href="{page["path"]}?utm_source=trang-chu">{page["title"]}</a>'
        return self.link(i)

    def render(self, i):
        c = self.chance
        page = self.pages[i]
        if page["kind"] in ("pdf", "docx"):
            lines = [page["title"]] + [self.sentence() for _ in range(20 + c.below(200))]
            return pdf(lines) if page["kind"] == "pdf" else docx(lines)
        menu, style, box, foot = self.furniture
        slug, name = SECTIONS[page["section"]]
        month, day = page["day"]
        # A tree under the home page: every page can be reached, whatever chance gives to the other links.
        children = [self.link(k) for k in (2 * i + 1, 2 * i + 2) if k < self.count]
        crumbs = f'<nav class="breadcrumb"><a href="/">Trang chủ</a> » <a href="/{slug}/">{name}</a></nav>'
        rest = LINKS - len(SECTIONS) - 2 - len(children)
        if page["kind"] == "list":
            rows = [self.other() for _ in range(min(PER_LIST, rest))]
            rest -= len(rows)
            body = "".join(
                f'<div class="tin"><h3>{row}</h3><span class="ngay">{1 + c.below(28):02d}/{1 + c.below(12):02d}/2022</span>'
                f"<p>{self.sentence()}</p></div>" for row in rows)
            main = f'<h1>{page["title"]}</h1><div class="danh-sach">{body}</div>'
            meta = ""
        else:
            date = f"{WEEKDAYS[datetime.date(2022, month, day).weekday()]}, {day:02d}/{month:02d}/2022 {7 + c.below(10):02d}:{c.below(60):02d}"
            fields = ""
            if slug in ("van-ban", "chien-luoc"):
                fields = (
                    f'<table class="thuoc-tinh"><tr><td>Số ký hiệu</td><td>{1 + c.below(999)}/KH-SKHCN</td></tr>'
                    f"<tr><td>Ngày ban hành</td><td>{day:02d}/{month:02d}/2022</td></tr>"
                    f"<tr><td>Người ký</td><td>{c.pick(SIGNERS)}</td></tr>"
                    f'<tr><td>Trích yếu</td><td>{page["title"]}</td></tr></table>')
            main = (f'<article><h1 class="tieu-de">{page["title"]}</h1><p class="ngay-dang">{date}</p>{fields}'
                    f'<div class="noi-dung"><p>{self.paragraph()}</p>@@</div></article>')
            meta = ""
            if c.random() < 0.5:
                meta = f'<meta property="article:published_time" content="2022-{month:02d}-{day:02d}T08:00:00+07:00">'
        related = "".join(f"<li>{link}</li>" for link in children + [self.other() for _ in range(rest)])
        html = (
            f'<!DOCTYPE html>\n<html lang="vi"><head><meta charset="utf-8"><title>{page["title"]} - Cổng thông tin</title>'
            f"{meta}<style>{style}</style></head>\n<body><header><ul>{menu}</ul></header>{crumbs}\n<main>{main}</main>\n"
            f'<aside><h2>Tin liên quan</h2><ul>{related}</ul>{box}</aside>\n{foot}</body></html>\n')
        size = c.log_normal(self.mean, SIGMA)
        fill, have = [], len(html.encode())
        while page["kind"] == "article" and have < size:
            fill.append(f"<p>{self.paragraph()}</p>\n")
            have += len(fill[-1].encode())
        return html.replace("@@", "".join(fill)).encode()

    def write(self, folder):
        """Files under `folder`, and `manifest.json` beside it: each page's address and size."""
        root, digest, manifest = Path(folder), hashlib.sha256(), {}
        root.mkdir(parents=True, exist_ok=True)
        for i, page in enumerate(self.pages):
            body = self.render(i)
            put(root, page["path"], body, FIRST_DAY + i)
            manifest[page["path"]] = len(body)
            digest.update(page["path"].encode() + b"\0" + body)
        (root / "robots.txt").write_text("User-agent: *\nDisallow: /quan-tri/\n")
        about = {"sha256": digest.hexdigest(), "pages": manifest, "dead": self.dead, "moved": self.moved}
        root.with_name("manifest.json").write_text(json.dumps(about))
        return about

    def next_day(self, folder):
        """Changes what stands in `folder`: one page in twenty gets another sentence, some lists name new articles, some
        articles are gone. All that is changed or new is in `bodies`."""
        root, c = Path(folder), Chance(SECOND_DAY)
        lists = [i for i, page in enumerate(self.pages) if page["kind"] == "list"]
        articles = [i for i, page in enumerate(self.pages) if page["kind"] == "article"]
        leaves = [i for i in articles if 2 * i + 1 >= self.count]
        gone = {leaves[c.below(len(leaves))] for _ in range(int(self.count * GONE))} if leaves else set()
        new = {}
        for n in range(max(1, int(self.count * NEW))):
            path = f"/{SECTIONS[n % len(SECTIONS)][0]}/bai-moi-{n}.html"
            new[path] = lists[c.below(min(len(lists), 40))]
        changed = set(new.values())
        while len(changed) < int(self.count * CHANGED) - len(new) and len(changed) < len(articles) // 2:
            changed.add(articles[c.below(len(articles))])
        changed -= gone
        news = {"bodies": {}, "pages": {}, "new": list(new), "gone": {self.pages[i]["path"] for i in gone}}
        at = SECOND_DAY
        for i in sorted(changed):
            page = self.pages[i]
            body = file_of(root, page["path"]).read_bytes()
            links = "".join(f'<p><a href="{path}">Bài mới: {self.sentence()}</a></p>' for path, where in new.items() if where == i)
            added = f"<p>Cập nhật ngày thứ hai: {self.sentence()}</p>{links}"
            mark = b"</article>" if b"</article>" in body else b"</main>"
            news["bodies"][page["path"]] = body.replace(mark, added.encode() + mark, 1)
        sample = self.render(articles[0])
        title = self.pages[articles[0]]["title"]
        for path in new:
            fresh = f"{title} ({self.sentence()})"
            news["bodies"][path] = sample.decode().replace(title, fresh).encode()
        for path, body in news["bodies"].items():
            at += 1
            put(root, path, body, at)
        for path in news["gone"]:
            file_of(root, path).unlink()
        news["pages"] = {path: len(body) for path, body in news["bodies"].items()}
        return news


def name_of(n):
    return f"{SECTIONS[n % len(SECTIONS)][1]}: chuyên mục {n}, các bài theo năm và theo đơn vị ban hành"


def file_of(root, path):
    return root / (path[1:] + "index.html" if path.endswith("/") else path[1:])


def put(root, path, body, changed_at):
    file = file_of(root, path)
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(body)
    os.utime(file, (changed_at, changed_at))


if __name__ == "__main__":
    made = Site(int(sys.argv[2]), int(sys.argv[3]) if len(sys.argv) > 3 else 2022, (sys.argv[4:] or ["plain"])[0]).write(sys.argv[1])
    print(len(made["pages"]), "pages,", sum(made["pages"].values()), "bytes, sha256", made["sha256"])
