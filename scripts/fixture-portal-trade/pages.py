"""The two page designs of the invented portal of trade: flat articles, and a table of fields for documents."""
from html import escape

HOST = "sct.vankhe.example"
NAME = "Sở Công Thương tỉnh Vân Khê"
SECTIONS = {
    "tintuc": ("tin-tuc", "Tin ngành"),
    "congnghiep": ("cong-nghiep-nang-luong", "Công nghiệp - Năng lượng"),
    "thuongmai": ("thuong-mai-dich-vu", "Thương mại - Dịch vụ"),
    "phapluat": ("pho-bien-phap-luat", "Phổ biến chính sách, pháp luật"),
    "thanhtra": ("thi-dua-thanh-tra", "Thi đua, thanh tra"),
    "kehoach": ("chien-luoc-ke-hoach", "Chiến lược, kế hoạch"),
    "duan": ("dau-tu-mua-sam", "Đầu tư - Mua sắm công"),
    "gopy": ("gop-y-van-ban", "Góp ý văn bản"),
    "thongbao": ("thong-bao", "Thông báo"),
}
FOOT = f"{NAME} · số 7 đường Bến Lội, thành phố Vân Khê · Cổng hư cấu dùng để kiểm thử, mọi tên riêng đều không có thật"


def frame(title, inner):
    menu = "".join(f'<li><a href="/{path}/">{escape(name)}</a></li>' for path, name in SECTIONS.values())
    return f"""<!doctype html>
<html lang="vi"><head><meta charset="utf-8"><title>{escape(title)} | {NAME}</title></head>
<body><div id="dau"><a href="/">{NAME}</a></div>
<ul id="thuc-don"><li><a href="/">Trang chủ</a></li>{menu}<li><a href="/gioi-thieu.htm">Giới thiệu</a></li><li><a href="/lien-he.htm">Liên hệ</a></li><li><a href="/so-do-cong.htm">Sơ đồ cổng</a></li></ul>
<div id="giua">
{inner}
</div>
<div id="chan">{FOOT}</div></body></html>
"""


def crumbs(section):
    path, name = SECTIONS[section]
    return f'<div class="duong-dan"><a href="/">Trang chủ</a> › <a href="/{path}/">{escape(name)}</a></div>'


def paragraphs(lines):
    return "".join(f"<p>{escape(line)}</p>\n" for line in lines)


def article(item, day, lines, number, table=None, files=(), doc=None):
    hour = f"{7 + number % 10:02}:{number * 13 % 60:02}"
    grid = ""
    if table:
        head = "".join(f"<th>{escape(cell)}</th>" for cell in table[0])
        grid = f"<table class=\"bang\"><tr>{head}</tr>" + "".join(
            "<tr>" + "".join(f"<td>{escape(cell)}</td>" for cell in row) + "</tr>" for row in table[1]) + "</table>"
    letter = f"<p>Công văn số {escape(doc)}.</p>" if doc else ""
    links = "".join(f'<p>Tệp kèm theo: <a href="{path}">{escape(name)}</a></p>' for name, path in files)
    return frame(item["title"], f"""{crumbs(item["section"])}
<h1 class="ten-bai">{escape(item["title"])}</h1>
<div class="luc">Đăng ngày {day} {hour}</div>
<div class="bai">
{letter}{paragraphs(lines)}{grid}{links}</div>""")


def document(item, day, lines, number, doc):
    kind = "Quyết định" if "QĐ" in doc else "Kế hoạch"
    issuer = "UBND tỉnh Vân Khê" if "UBND" in doc else NAME
    rows = [("Số ký hiệu", doc), ("Ngày ban hành", day), ("Hình thức văn bản", kind), ("Cơ quan ban hành", issuer), ("Trích yếu nội dung", item["title"])]
    cells = "".join(f"<tr><td>{name}</td><td>{escape(value)}</td></tr>" for name, value in rows)
    return frame(item["title"], f"""{crumbs(item["section"])}
<h1 class="ten-bai">{escape(item["title"])}</h1>
<table class="thuoc-tinh">{cells}</table>
<div class="bai">
{paragraphs(lines)}</div>""")


def listing(section, members, number, count):
    path, name = SECTIONS[section]
    rows = "".join(f'<div class="dong"><a href="{link}">{escape(title)}</a> <span>({day})</span></div>\n' for _, day, title, link in members)
    pager = "".join(f'<a href="/{path}/{"" if n == 1 else f"trang-{n}/"}">{n}</a> ' for n in range(1, count + 1)) if count > 1 else ""
    return frame(name, f'<h2>{escape(name)}</h2>\n{rows}<div class="so-trang">{pager}</div>')


def home(latest):
    rows = "".join(f'<div class="dong"><a href="{link}">{escape(title)}</a> <span>({day})</span></div>\n' for _, day, title, link in latest)
    return frame("Trang chủ", f"<h2>Tin mới</h2>\n{rows}")


def plain_page(title, lines):
    return frame(title, f'<h1 class="ten-bai">{escape(title)}</h1>\n<div class="bai">{paragraphs(lines)}</div>')
