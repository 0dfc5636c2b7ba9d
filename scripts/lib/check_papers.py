"""What Nghị định 30/2020/NĐ-CP, Phụ lục I, asks of a paper's layout, measured by python-docx; and what LibreOffice and
pdftotext make of it."""
import json
import pathlib
import re
import subprocess
import sys
import unicodedata
import zipfile

import docx
from docx.enum.text import WD_ALIGN_PARAGRAPH as ALIGN
from docx.oxml.ns import qn

FAULTS = []


def expect(holds, paper, what):
    if not holds:
        FAULTS.append(f"{paper}: {what}")


def paragraphs(document):
    """Of text and tables, in order; python-docx's own list leaves tables and content controls out."""
    return [docx.text.paragraph.Paragraph(p, document) for p in document.element.body.iter(qn("w:p"))]


def inherited(paragraph, attribute):
    """A font's property as Word resolves it: run, style, its bases, document defaults."""
    run = next((r for r in paragraph.runs if r.text.strip()), None)
    value = getattr(run.font, attribute) if run is not None else None
    style = paragraph.style
    while value is None and style is not None:
        value, style = getattr(style.font, attribute), style.base_style
    return value


def layout(path):
    name = path.stem
    document = docx.Document(path)
    section = document.sections[0]
    sizes = sorted((round(section.page_width.mm), round(section.page_height.mm)))
    expect(sizes == [210, 297], name, f"khổ giấy {sizes}, phải là A4")
    for side, least, most in [("top_margin", 20, 25), ("bottom_margin", 20, 25), ("left_margin", 30, 35), ("right_margin", 15, 20)]:
        value = getattr(section, side).mm
        expect(least - 0.05 <= value <= most + 0.05, name, f"{side} {value:.1f} mm, phải từ {least} đến {most}")
    expect(section.different_first_page_header_footer, name, "trang 1 không được đánh số")
    header = section.header.paragraphs[0]
    expect("PAGE" in header._p.xml and header.style.paragraph_format.alignment == ALIGN.CENTER, name, "số trang phải ở giữa, phía trên")
    expect("PAGE" not in section.first_page_header.paragraphs[0]._p.xml, name, "trang 1 không được đánh số")
    found = paragraphs(document)
    fonts = {inherited(p, "name") for p in found if p.text.strip()}
    expect(fonts == {"Times New Roman"}, name, f"phông chữ {fonts}")

    def one(words):
        return next((p for p in found if words in p.text), None)

    rules = [
        ("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", 12, 13, True, None), ("Độc lập - Tự do - Hạnh phúc", 13, 14, True, None),
        ("Nơi nhận:", 12, 12, True, True), ("Lưu: VT", 11, 11, None, None),
    ]
    for words, least, most, bold, italic in rules:
        paragraph = one(words)
        expect(paragraph is not None, name, f"thiếu «{words}»")
        if paragraph is None:
            continue
        size = inherited(paragraph, "size").pt
        expect(least <= size <= most, name, f"«{words}» cỡ {size}, phải từ {least} đến {most}")
        expect(bold is None or inherited(paragraph, "bold") == bold, name, f"«{words}» phải đậm")
        expect(italic is None or inherited(paragraph, "italic") == italic, name, f"«{words}» phải nghiêng")
    by_style = {
        "NĐ30 Cơ quan chủ quản": (12, 13, None, None), "NĐ30 Cơ quan ban hành": (12, 13, True, None),
        "NĐ30 Số, ký hiệu": (13, 13, None, None), "NĐ30 Địa danh, ngày": (13, 14, None, True), "NĐ30 Trích yếu": (13, 14, True, None),
        "NĐ30 Trích yếu công văn": (12, 13, None, None), "NĐ30 Nội dung": (13, 14, None, None), "NĐ30 Chữ ký": (13, 14, True, None),
    }
    for paragraph in found:
        if paragraph.style.name in by_style and paragraph.text.strip():
            least, most, bold, italic = by_style[paragraph.style.name]
            size = inherited(paragraph, "size").pt
            expect(least <= size <= most, name, f"«{paragraph.text[:40]}» cỡ {size}, phải từ {least} đến {most}")
            expect(bold is None or inherited(paragraph, "bold"), name, f"«{paragraph.text[:40]}» phải đậm")
            expect(italic is None or inherited(paragraph, "italic"), name, f"«{paragraph.text[:40]}» phải nghiêng")
    body = document.styles["NĐ30 Nội dung"].paragraph_format
    expect(body.alignment == ALIGN.JUSTIFY, name, "nội dung phải căn đều hai bên")
    expect(9.9 <= body.first_line_indent.mm <= 12.8, name, f"lùi đầu dòng {body.first_line_indent.mm:.1f} mm, phải từ 10 đến 12,7")
    expect(body.space_after.pt >= 6, name, f"cách đoạn {body.space_after.pt} pt, phải từ 6")
    lines = document.element.body.findall(".//" + qn("w:pBdr"))
    expect(len(lines) >= 2, name, "thiếu đường kẻ dưới tên cơ quan hoặc tiêu ngữ")
    text = "\n".join(p.text for p in found)
    expect("___" not in text, name, "đường kẻ phải vẽ, không gõ gạch dưới")
    portal = [p.text for p in found if "đăng tải);" in p.text]
    expect(portal, name, "phần nơi nhận không có Cổng")
    day = next((p.text for p in found if p.style.name == "NĐ30 Địa danh, ngày"), "")
    # In a template it is a content control, which python-docx does not read.
    expect(not day or re.search(r"ngày\s{3,}tháng\s{3,}năm \d{4}$", day), name, f"ngày, tháng phải để trống: {day}")
    return document


def tags(path):
    document = docx.Document(path)
    found = [element.get(qn("w:val")) for element in document.element.body.iter(qn("w:tag"))]
    expect(found, path.stem, "mẫu không có thẻ nào")
    numbers = [element.get(qn("w:val")) for element in document.element.body.iter(qn("w:id"))]
    expect(len(numbers) == len(set(numbers)), path.stem, "hai thẻ cùng mã số")


def printed(path):
    pdf = path.with_suffix(".pdf")
    fonts = subprocess.run(["pdffonts", pdf], capture_output=True, text=True, check=True).stdout.splitlines()[2:]
    # Columns from the right: object, generation, uni, sub, emb.
    expect(fonts and all(line.split()[-5] == "yes" for line in fonts), pdf.name, "phông chữ chưa nhúng đủ")
    info = subprocess.run(["pdfinfo", pdf], capture_output=True, text=True, check=True).stdout
    expect(re.search(r"Tagged:\s+yes", info), pdf.name, "PDF không có thẻ cấu trúc (tagged)")
    expect(re.search(r"Page size:.*A4", info), pdf.name, "PDF không phải A4")
    text = subprocess.run(["pdftotext", pdf, "-"], capture_output=True, check=True).stdout.decode()
    expect(unicodedata.is_normalized("NFC", text), pdf.name, "chữ trích từ PDF không ở dạng NFC")
    if path.suffix == ".docx":
        squeezed = "".join(text.split())
        for paragraph in paragraphs(docx.Document(path)):
            # Word by word: lines of neighbouring cells come in turn, and a hyphen at the end of a line is dropped.
            lost = [word for word in re.split(r"[\s-]+", paragraph.text) if word not in squeezed]
            expect(not lost, pdf.name, f"mất chữ {lost} của «{paragraph.text[:40]}»")


def same(path, made):
    """The parts, not the bytes: Python's zlib differs from one version to the next."""
    with zipfile.ZipFile(path) as one, zipfile.ZipFile(made) as other:
        equal = one.namelist() == other.namelist() and all(one.read(n) == other.read(n) for n in one.namelist())
    expect(equal, path.name, "khác mẫu mà scripts/paper-templates làm ra")


def valid(folder):
    """By the schemas of Office Open XML."""
    program = pathlib.Path(sys.executable).parent / "openxml-audit"
    done = subprocess.run([program, "-r", "-o", "json", "-m", "0", folder], capture_output=True, text=True)
    for paper in json.loads(done.stdout):
        for error in paper["errors"]:
            # A table of fonts and a theme may be there; python-docx, LibreOffice and the standard ask for neither.
            if error["node"] != "Relationship" or not re.search("relationships/(fontTable|theme)'", error["description"]):
                expect(False, pathlib.Path(paper["file"]).stem, f"{error['path']}: {error['description']}")


def main():
    templates, made, papers, letters = (pathlib.Path(argument) for argument in sys.argv[1:5])
    for path in sorted(templates.glob("*.docx")):
        same(path, made / path.name)
        layout(path)
        tags(path)
    written = sorted(papers.glob("*.docx")) + sorted(letters.glob("*.docx"))
    expect(len(written) >= 5, "giấy tờ", f"chỉ có {len(written)} tệp")
    valid(papers)
    for path in written:
        document = layout(path)
        expect(not list(document.element.body.iter(qn("w:sdt"))), path.stem, "còn thẻ trong giấy đã lập")
        expect("«" + "don-vi" not in "".join(p.text for p in paragraphs(document)), path.stem, "còn chữ mẫu")
        if path.with_suffix(".pdf").exists():
            printed(path)
            links = document.element.body.xpath("count(.//w:instrText[contains(., 'HYPERLINK')])")
            found = subprocess.run(["pdfinfo", "-url", path.with_suffix(".pdf")], capture_output=True, text=True, check=True).stdout
            expect(not links or "http" in found, path.stem, "liên kết không còn trong PDF")
    for path in papers.glob("report.pdf"):
        printed(path)
    for fault in FAULTS:
        print(f"check-papers: {fault}")
    print(f"check-papers: {len(written)} giấy tờ, {len(FAULTS)} lỗi")
    return 1 if FAULTS else 0


if __name__ == "__main__":
    sys.exit(main())
