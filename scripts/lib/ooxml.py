"""Pieces of WordprocessingML for scripts/paper-templates: paragraphs, content controls, tables, the file around them."""
import zipfile
from xml.sax.saxutils import escape, quoteattr

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
TYPES = "http://schemas.openxmlformats.org/package/2006/content-types"
RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships"
WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml"


def mm(value):
    """Twentieths of a point."""
    return round(value * 1440 / 25.4)


class Ids:
    """Every content control has a number of its own."""

    last = 0

    @classmethod
    def next(cls):
        cls.last += 1
        return cls.last


def run(text, bold=False, italic=False):
    marks = ("<w:b/>" if bold else "") + ("<w:i/>" if italic else "")
    return f'<w:r>{f"<w:rPr>{marks}</w:rPr>" if marks else ""}<w:t xml:space="preserve">{escape(text)}</w:t></w:r>'


def control(tag, content, plain=False):
    """What is in a content control is replaced, or repeated, by portal-audit."""
    kind = "<w:text/>" if plain else ""
    return (f'<w:sdt><w:sdtPr><w:alias w:val={quoteattr(tag)}/><w:tag w:val={quoteattr(tag)}/>'
            f'<w:id w:val="{Ids.next()}"/>{kind}</w:sdtPr><w:sdtContent>{content}</w:sdtContent></w:sdt>')


def field(tag, sample=None, bold=False, italic=False):
    return control(tag, run(f"«{sample or tag}»", bold, italic), plain=True)


def inline(*pieces, bold=False, italic=False):
    """Strings are text; `{tag}` within them is a field."""
    out = ""
    for piece in pieces:
        if piece.startswith("<w:"):
            out += piece
            continue
        while piece:
            text, brace, rest = piece.partition("{")
            if text:
                out += run(text, bold, italic)
            if not brace:
                break
            tag, _, piece = rest.partition("}")
            out += field(tag, None, bold, italic)
    return out


def p(style, *pieces, keep=False, bold=False, italic=False):
    extra = "<w:keepNext/>" if keep else ""
    return f'<w:p><w:pPr><w:pStyle w:val="{style}"/>{extra}</w:pPr>{inline(*pieces, bold=bold, italic=italic)}</w:p>'


def line(width, within):
    """A drawn line in the middle: the upper border of a low paragraph, as long as its indents leave."""
    side = mm((within - width) / 2)
    return ('<w:p><w:pPr><w:pStyle w:val="Vach"/>'
            '<w:pBdr><w:top w:val="single" w:sz="6" w:space="1" w:color="000000"/></w:pBdr>'
            f'<w:ind w:left="{side}" w:right="{side}"/></w:pPr></w:p>')


def cell(width, content, span=1, top=False):
    merged = f'<w:gridSpan w:val="{span}"/>' if span > 1 else ""
    return (f'<w:tc><w:tcPr><w:tcW w:w="{mm(width)}" w:type="dxa"/>{merged}'
            f'<w:vAlign w:val="{"top" if top else "center"}"/></w:tcPr>{content}</w:tc>')


def row(*cells, head=False):
    marks = "<w:cantSplit/>" + ("<w:tblHeader/>" if head else "")
    return f'<w:tr><w:trPr>{marks}</w:trPr>{"".join(cells)}</w:tr>'


def table(widths, *rows, borders=True, title=None):
    sides = "".join(f'<w:{side} w:val="single" w:sz="4" w:space="0" w:color="000000"/>'
                    for side in ("top", "left", "bottom", "right", "insideH", "insideV")) if borders else ""
    inner = mm(1.6) if borders else 0
    caption = f"<w:tblCaption w:val={quoteattr(title)}/>" if title else ""
    return (f'<w:tbl><w:tblPr><w:tblW w:w="{sum(mm(w) for w in widths)}" w:type="dxa"/>'
            + (f"<w:tblBorders>{sides}</w:tblBorders>" if borders else "")
            + f'<w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="{inner}" w:type="dxa"/>'
            f'<w:right w:w="{inner}" w:type="dxa"/></w:tblCellMar>{caption}</w:tblPr><w:tblGrid>'
            + "".join(f'<w:gridCol w:w="{mm(w)}"/>' for w in widths) + f'</w:tblGrid>{"".join(rows)}</w:tbl>')


# Nghị định 30/2020/NĐ-CP, Phụ lục I: sizes in points, spacing in points, indents in millimetres.
# id, name, alignment, size, marks, space before, space after, first line, further paragraph properties
STYLES = [
    ("QuocHieu", "NĐ30 Quốc hiệu", "center", 12, "b", 0, 0, 0),
    ("TieuNgu", "NĐ30 Tiêu ngữ", "center", 13, "b", 0, 0, 0),
    ("CoQuanChuQuan", "NĐ30 Cơ quan chủ quản", "center", 12, "", 0, 0, 0),
    ("CoQuan", "NĐ30 Cơ quan ban hành", "center", 12, "b", 0, 0, 0),
    ("SoKyHieu", "NĐ30 Số, ký hiệu", "center", 13, "", 4, 0, 0),
    ("DiaDanh", "NĐ30 Địa danh, ngày", "center", 13, "i", 4, 0, 0),
    ("TrichYeuCongVan", "NĐ30 Trích yếu công văn", "center", 12, "", 2, 0, 0),
    ("TenLoai", "NĐ30 Tên loại", "center", 14, "b", 14, 0, 0),
    ("TrichYeu", "NĐ30 Trích yếu", "center", 14, "b", 0, 0, 0),
    ("KinhGui", "NĐ30 Kính gửi", "center", 14, "", 14, 12, 0),
    ("NoiDung", "NĐ30 Nội dung", "both", 14, "", 0, 6, 10),
    ("Muc", "NĐ30 Mục", "both", 14, "b", 6, 6, 10),
    ("GhiChu", "NĐ30 Ghi chú", "both", 13, "i", 0, 6, 10),
    ("BangDau", "NĐ30 Đầu bảng", "center", 12, "b", 2, 2, 0),
    ("BangChu", "NĐ30 Chữ trong bảng", "left", 12, "", 2, 2, 0),
    ("BangGiua", "NĐ30 Số trong bảng", "center", 12, "", 2, 2, 0),
    ("NoiNhan", "NĐ30 Nơi nhận", "left", 12, "bi", 0, 0, 0),
    ("NoiNhanDong", "NĐ30 Dòng nơi nhận", "left", 11, "", 0, 0, 0),
    ("ChuKy", "NĐ30 Chữ ký", "center", 14, "b", 0, 0, 0),
    ("SoTrang", "NĐ30 Số trang", "center", 13, "", 0, 0, 0),
]


def styles():
    fonts = '<w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="Times New Roman" w:cs="Times New Roman"/>'
    out = (f'<w:styles xmlns:w="{W}"><w:docDefaults><w:rPrDefault><w:rPr>{fonts}<w:color w:val="000000"/>'
           '<w:sz w:val="28"/><w:szCs w:val="28"/><w:lang w:val="vi-VN" w:eastAsia="vi-VN" w:bidi="ar-SA"/></w:rPr></w:rPrDefault>'
           '<w:pPrDefault><w:pPr><w:spacing w:before="0" w:after="0" w:line="240" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>'
           f'<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/><w:rPr>{fonts}</w:rPr></w:style>'
           '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/>'
           '<w:semiHidden/><w:unhideWhenUsed/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/></w:tblPr></w:style>'
           '<w:style w:type="paragraph" w:customStyle="1" w:styleId="Vach"><w:name w:val="NĐ30 Vạch kẻ"/><w:basedOn w:val="Normal"/>'
           '<w:pPr><w:spacing w:before="20" w:after="0" w:line="60" w:lineRule="exact"/></w:pPr><w:rPr><w:sz w:val="4"/><w:szCs w:val="4"/></w:rPr></w:style>')
    # As Word names and LibreOffice asks for it; black, as all of a paper is, and not underlined: lines hide the dots of ạ, ị.
    out += ('<w:style w:type="character" w:styleId="Hyperlink"><w:name w:val="Hyperlink"/><w:uiPriority w:val="99"/>'
            '<w:unhideWhenUsed/><w:rPr><w:u w:val="none"/></w:rPr></w:style>')
    for ident, name, align, size, marks, before, after, first in STYLES:
        level = '<w:outlineLvl w:val="0"/>' if ident == "Muc" else ""
        keep = "<w:keepNext/>" if ident == "Muc" else ""
        wide = ' w:line="259" w:lineRule="auto"' if ident in ("NoiDung", "Muc", "GhiChu") else ""
        indent = f'<w:ind w:firstLine="{mm(first)}"/>' if first else ""
        out += (f'<w:style w:type="paragraph" w:customStyle="1" w:styleId="{ident}"><w:name w:val="{name}"/><w:basedOn w:val="Normal"/><w:qFormat/>'
                f'<w:pPr>{keep}<w:spacing w:before="{before * 20}" w:after="{after * 20}"{wide}/>{indent}<w:jc w:val="{align}"/>{level}</w:pPr>'
                f'<w:rPr>{"<w:b/><w:bCs/>" if "b" in marks else ""}{"<w:i/><w:iCs/>" if "i" in marks else ""}'
                f'<w:sz w:val="{size * 2}"/><w:szCs w:val="{size * 2}"/></w:rPr></w:style>')
    return out + "</w:styles>"


def section(landscape):
    width, height = (297, 210) if landscape else (210, 297)
    turned = ' w:orient="landscape"' if landscape else ""
    return (f'<w:sectPr><w:headerReference w:type="default" r:id="rId3"/><w:headerReference w:type="first" r:id="rId4"/>'
            f'<w:pgSz w:w="{mm(width)}" w:h="{mm(height)}"{turned}/>'
            f'<w:pgMar w:top="{mm(20)}" w:right="{mm(15)}" w:bottom="{mm(20)}" w:left="{mm(30)}" w:header="{mm(10)}" w:footer="{mm(10)}" w:gutter="0"/>'
            "<w:titlePg/></w:sectPr>")


def save(path, body, title, landscape=False):
    """The same bytes whenever it is made."""
    part = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
    page = ('<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> PAGE </w:instrText></w:r>'
            '<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>2</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>')
    header = lambda content: f'<w:hdr xmlns:w="{W}"><w:p><w:pPr><w:pStyle w:val="SoTrang"/></w:pPr>{content}</w:p></w:hdr>'
    kinds = [("document", "document.main"), ("styles", "styles"), ("settings", "settings"), ("header1", "header"), ("header2", "header")]
    links = [("rId1", "styles", "styles.xml"), ("rId2", "settings", "settings.xml"), ("rId3", "header", "header1.xml"), ("rId4", "header", "header2.xml")]
    parts = {
        "[Content_Types].xml": f'<Types xmlns="{TYPES}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        '<Default Extension="xml" ContentType="application/xml"/>'
        + "".join(f'<Override PartName="/word/{name}.xml" ContentType="{WORD}.{kind}+xml"/>' for name, kind in kinds)
        + '<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>',
        "_rels/.rels": f'<Relationships xmlns="{RELATIONS}"><Relationship Id="rId1" Type="{R}/officeDocument" Target="word/document.xml"/>'
        '<Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>',
        "word/_rels/document.xml.rels": f'<Relationships xmlns="{RELATIONS}">'
        + "".join(f'<Relationship Id="{ident}" Type="{R}/{kind}" Target="{target}"/>' for ident, kind, target in links) + "</Relationships>",
        "word/document.xml": f'<w:document xmlns:w="{W}" xmlns:r="{R}"><w:body>{body}{section(landscape)}</w:body></w:document>',
        "word/styles.xml": styles(),
        "word/settings.xml": f'<w:settings xmlns:w="{W}"><w:zoom w:percent="100"/><w:defaultTabStop w:val="567"/><w:compat>'
        '<w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>'
        '<w:themeFontLang w:val="vi-VN"/></w:settings>',
        # From page 2 on, in the middle above; the first page has none.
        "word/header1.xml": header(page),
        "word/header2.xml": header(""),
        "docProps/core.xml": '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" '
        f'xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>{escape(title)}</dc:title><dc:language>vi-VN</dc:language></cp:coreProperties>',
    }
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as out:
        for name, text in parts.items():
            info = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
            info.compress_type = zipfile.ZIP_DEFLATED
            info.external_attr = 0o100644 << 16
            out.writestr(info, (part + text).encode())
