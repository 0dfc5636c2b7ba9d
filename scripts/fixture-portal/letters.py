"""Letters as files: PDF with a text layer, PDF that is only a picture, DOCX.

Everything here must give the same bytes on every run: no clock, no random ids.
"""
import io
import os
import zipfile
from xml.sax.saxutils import escape

from PIL import Image, ImageDraw, ImageFont
from reportlab import rl_config
from reportlab.lib.enums import TA_CENTER, TA_JUSTIFY
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import cm
from reportlab.lib.utils import ImageReader
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Paragraph, SimpleDocTemplate, Spacer, Table

rl_config.invariant = 1
FONT_DIRS = [os.environ.get("FIXTURE_FONTS", ""), "/usr/share/fonts/truetype/liberation",
             "/usr/share/fonts/truetype/dejavu", "/Library/Fonts"]
# DejaVu first: the committed output was made with it.
FACES = [("DejaVuSerif.ttf", "DejaVuSerif-Bold.ttf"), ("LiberationSerif-Regular.ttf", "LiberationSerif-Bold.ttf")]
_font_path = {}


def load_fonts():
    for plain, bold in FACES:
        for folder in FONT_DIRS:
            if folder and os.path.exists(os.path.join(folder, plain)) and os.path.exists(os.path.join(folder, bold)):
                _font_path.update(plain=os.path.join(folder, plain), bold=os.path.join(folder, bold))
                pdfmetrics.registerFont(TTFont("Body", _font_path["plain"]))
                pdfmetrics.registerFont(TTFont("BodyB", _font_path["bold"]))
                return
    raise SystemExit("Cần phông DejaVu Serif hoặc Liberation Serif (đặt biến FIXTURE_FONTS).")


class Letter:
    """One official letter. `date_line` is ready text; `to` the Nơi nhận items."""

    def __init__(self, issuer, parent, number, date_line, kind, subject, body, to, signer_title, signer):
        self.issuer, self.parent, self.number, self.date_line = issuer, parent, number, date_line
        self.kind, self.subject, self.body = kind, subject, body
        self.to, self.signer_title, self.signer = to, signer_title, signer


def pdf(letter):
    st = lambda name, size, **k: ParagraphStyle(name, fontName=k.pop("font", "Body"), fontSize=size, leading=size * 1.35, **k)
    mid, midb = st("m", 10, alignment=TA_CENTER), st("mb", 10, alignment=TA_CENTER, font="BodyB")
    text = st("t", 10.5, alignment=TA_JUSTIFY, firstLineIndent=0.8 * cm, spaceAfter=4)
    small = st("s", 8.5)
    P = lambda s, style: Paragraph(escape(s), style)
    top = Table([[[P(letter.parent, mid), P(letter.issuer, midb), P("Số: " + letter.number, mid)]
                  + ([P("V/v " + letter.subject, st("vv", 9, alignment=TA_CENTER))] if not letter.kind else []),
                  [P("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", midb), P("Độc lập - Tự do - Hạnh phúc", midb),
                   P(letter.date_line, mid)]]], colWidths=[7.2 * cm, 9.6 * cm], style=[("VALIGN", (0, 0), (-1, -1), "TOP")])
    flow = [top, Spacer(1, 10)]
    if letter.kind:
        flow += [P(letter.kind.upper(), st("k", 13, alignment=TA_CENTER, font="BodyB")),
                 P(letter.subject, midb), Spacer(1, 8)]
    for line in letter.body:
        flow.append(P(line, text))
    left = [P("Nơi nhận:", st("nn", 9, font="BodyB"))] + [P(x, small) for x in letter.to] if letter.to else [P("", small)]
    right = [P(x, midb) for x in letter.signer_title.split("|")] + [Spacer(1, 30), P("(Đã ký)", mid), P(letter.signer, midb)]
    flow += [Spacer(1, 8), Table([[left, right]], colWidths=[8.6 * cm, 8.2 * cm], style=[("VALIGN", (0, 0), (-1, -1), "TOP")])]
    out = io.BytesIO()
    SimpleDocTemplate(out, pagesize=A4, leftMargin=2.4 * cm, rightMargin=1.8 * cm, topMargin=1.8 * cm, bottomMargin=1.6 * cm,
                      title=letter.subject[:90], author=letter.issuer, invariant=1).build(flow)
    return out.getvalue()


def scan_pdf(letter, r):
    """The letter as a slightly turned black-and-white picture: no text layer."""
    w, h = 1000, 1414
    img = Image.new("L", (w, h), 255)
    d = ImageDraw.Draw(img)
    f = lambda size, face="plain": ImageFont.truetype(_font_path[face], size)
    d.text((90, 70), letter.parent, font=f(19), fill=30)
    d.text((90, 98), letter.issuer, font=f(19, "bold"), fill=20)
    d.text((120, 128), "Số: " + letter.number, font=f(19), fill=30)
    d.text((470, 70), "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", font=f(19, "bold"), fill=20)
    d.text((560, 98), "Độc lập - Tự do - Hạnh phúc", font=f(19, "bold"), fill=20)
    d.text((520, 128), letter.date_line, font=f(18), fill=30)
    d.text((400, 190), (letter.kind or "").upper(), font=f(25, "bold"), fill=20)
    y = 240

    def wrap(line, size, x, width):
        nonlocal y
        font, cur = f(size), ""
        for word in line.split():
            if font.getlength(cur + " " + word) > width:
                d.text((x, y), cur, font=font, fill=35)
                y += int(size * 1.5)
                cur = word
            else:
                cur = (cur + " " + word).strip()
        d.text((x, y), cur, font=font, fill=35)
        y += int(size * 1.7)

    wrap(letter.subject, 21, 150, 720)
    for line in letter.body:
        if y < 1080:
            wrap(line, 19, 90, 820)
    y = max(y, 1120)
    top = y
    for line in ["Nơi nhận:"] + letter.to:
        wrap(line, 16, 90, 420)
    d.multiline_text((600, top), letter.signer_title.replace("|", "\n"), font=f(19, "bold"), fill=20)
    d.ellipse((620, top + 40, 760, top + 180), outline=90, width=4)
    img = img.rotate(r.choice([-0.7, 0.5, 0.9]), fillcolor=255).point(lambda p: 0 if p < 150 else 255).convert("1")
    out = io.BytesIO()
    c = Canvas(out, pagesize=A4, invariant=1)
    c.setTitle("Scan_" + str(r.randint(1000, 9999)))
    c.drawImage(ImageReader(img.convert("L")), 0, 0, A4[0], A4[1])
    c.showPage()
    c.save()
    return out.getvalue()


_CT = ('<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
       '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
       '<Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" '
       'ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>')
_RELS = ('<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
         '<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" '
         'Target="word/document.xml"/></Relationships>')


def docx(letter):
    def p(text, bold=False, center=False):
        # Word breaks a line into runs at will: split in two as it does after an edit.
        half = len(text) // 2 if len(text) > 30 else 0
        props = "<w:rPr><w:b/></w:rPr>" if bold else ""
        runs = "".join(f'<w:r>{props}<w:t xml:space="preserve">{escape(t)}</w:t></w:r>' for t in (text[:half], text[half:]) if t)
        return f'<w:p>{"<w:pPr><w:jc w:val=%scenter%s/></w:pPr>" % (chr(34), chr(34)) if center else ""}{runs}</w:p>'

    cell = lambda inner: f'<w:tc><w:tcPr><w:tcW w:w="4700" w:type="dxa"/></w:tcPr>{inner}</w:tc>'
    row = lambda a, b: f'<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid><w:gridCol w:w="4700"/><w:gridCol w:w="4700"/></w:tblGrid><w:tr>{cell(a)}{cell(b)}</w:tr></w:tbl>'
    top = row(p(letter.parent, center=True) + p(letter.issuer, True, True) + p("Số: " + letter.number, center=True)
              + (p("V/v " + letter.subject, center=True) if not letter.kind else ""),
              p("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", True, True) + p("Độc lập - Tự do - Hạnh phúc", True, True)
              + p(letter.date_line, center=True))
    head = (p(letter.kind.upper(), True, True) + p(letter.subject, True, True)) if letter.kind else ""
    foot = row((p("Nơi nhận:", True) + "".join(p(x) for x in letter.to)) if letter.to else p(""),
               "".join(p(x, True, True) for x in letter.signer_title.split("|")) + p("") + p(letter.signer, True, True))
    xml = ('<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:document xmlns:w="http://schemas.openxmlformats.org/'
           'wordprocessingml/2006/main"><w:body>' + top + head + "".join(p(x) for x in letter.body) + foot
           + p("") + "</w:body></w:document>")
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as z:
        for name, data in (("[Content_Types].xml", _CT), ("_rels/.rels", _RELS), ("word/document.xml", xml)):
            info = zipfile.ZipInfo(name, (2022, 1, 1, 0, 0, 0))
            info.compress_type = zipfile.ZIP_DEFLATED
            z.writestr(info, data)
    return out.getvalue()
