"""The markup of each content system, written after its manner: a shell, then article, listing and document.

`{body}` is where the page's own part goes. Everything else on a shell is furniture.
"""
from content import DOCS, FOOT, SECTION, SITE

MENU = [("Trang chủ", "/"), ("Giới thiệu", "/gioi-thieu"), (SECTION, "/tin-hoat-dong"), (DOCS, "/van-ban"), ("Liên hệ", "/lien-he")]
SIDE = ["Lịch làm việc của lãnh đạo Sở tuần này", "Hỏi đáp về thủ tục đăng ký sáng chế", "Góp ý dự thảo quy chế quản lý đề tài"]


def menu(item="<li><a href=\"{1}\">{0}</a></li>"):
    return "".join(item.format(*entry) for entry in MENU)


def side(item="<li><a href=\"/tin-moi/{1}\">{0}</a></li>"):
    return "".join(item.format(title, at) for at, title in enumerate(SIDE))


def paras(article):
    return "\n".join(f"<p>{p}</p>" for p in article["paragraphs"])


def dmy(day, sep="/"):
    return f"{day[2]:02d}{sep}{day[1]:02d}{sep}{day[0]}"


def table(paper, cls="", link="/tep/"):
    rows = [("Số ký hiệu", paper["number"]), ("Ngày ban hành", dmy(paper["signed"])), ("Hình thức văn bản", paper["type"]),
            ("Trích yếu", paper["subject"]), ("Người ký", paper["signer"])]
    cells = "".join(f"<tr><td>{a}</td><td>{b}</td></tr>" for a, b in rows)
    return f'<table class="{cls}">{cells}<tr><td>Tài liệu đính kèm</td><td><a href="{link}{paper["file"]}">{paper["file"]}</a></td></tr></table>'


def liferay(part, a):
    shell = f"""<!DOCTYPE html><html class="aui ltr" dir="ltr" lang="vi-VN"><head><title>{{title}} - {SITE}</title>
<link class="lfr-css-file" href="/html/themes/classic/css/main.css?browserId=other" rel="stylesheet"><script src="/html/js/liferay/available_languages.jsp?browserId=other"></script></head>
<body class="yui3-skin-sam controls-visible signed-out public-page site"><header id="banner"><nav id="navigation"><ul>{menu()}</ul></nav></header>
<div class="columns-2" id="main-content"><div class="portlet-layout row-fluid"><div class="portlet-column portlet-column-first span9" id="column-1">
<div class="portlet-boundary portlet-boundary_73_ portlet-breadcrumb"><ul class="breadcrumb"><li><a href="/">Trang chủ</a><span class="divider">»</span></li><li><a href="/tin-hoat-dong">{{section}}</a></li></ul></div>
<div class="portlet-boundary portlet-boundary_101_ portlet-asset-publisher"><div class="portlet-borderless-container"><div class="portlet-body">{{body}}</div></div></div></div>
<div class="portlet-column portlet-column-last span3" id="column-2"><div class="portlet-boundary portlet-boundary_56_ portlet-journal-content"><h2 class="portlet-title-text">Tin mới</h2><ul>{side()}</ul></div></div></div></div>
<footer id="footer"><p>{FOOT}</p></footer></body></html>"""
    bodies = {
        "article": lambda: f"""<div class="taglib-header"><h1 class="header-title"><span>{a['title']}</span></h1></div><div class="asset-full-content"><div class="asset-metadata"><span class="metadata-entry metadata-publish-date">{dmy(a['day'])} {a['hour']}</span><span class="metadata-entry metadata-view-count">Lượt xem: 213</span></div>
<div class="asset-content"><div class="journal-content-article">{paras(a)}</div><div class="asset-attachments"><a href="/documents/20181/0/{a['file']}">{a['file']}</a></div></div><div class="taglib-ratings">Đánh giá trung bình (0 phiếu)</div></div><div class="asset-links"><h3>Tin liên quan</h3><ul>{side()}</ul></div>""",
        "listing": lambda: "".join(f'<div class="asset-abstract"><h3 class="asset-title"><a href="/tin-hoat-dong/-/asset_publisher/Ab1/content/tin-{n}">{t}</a></h3><div class="asset-metadata"><span class="metadata-publish-date">{dmy(d)}</span></div></div>' for n, (t, d) in enumerate(a["rows"])) + '<div class="taglib-page-iterator">Trang 1 trong 7</div>',
        "document": lambda: f'<h1 class="header-title">Chi tiết văn bản</h1>{table(a, "taglib-search-iterator", "/documents/20181/0/")}',
    }
    return shell, bodies[part]


def sharepoint(part, a):
    shell = f"""<!DOCTYPE html><html lang="vi-vn" dir="ltr"><head><meta name="GENERATOR" content="Microsoft SharePoint"><title>{{title}} - {SITE}</title>
<link rel="stylesheet" href="/_layouts/1066/styles/Themable/corev4.css"><script src="/_layouts/1066/init.js"></script></head>
<body><form name="aspnetForm" method="post" id="aspnetForm"><input type="hidden" name="__VIEWSTATE" id="__VIEWSTATE" value="wEPDwUK"><a class="ms-accessible" href="#mainContent">Skip Ribbon Commands</a>
<div id="s4-workspace"><div id="s4-bodycontainer"><div class="menu horizontal"><ul class="root static">{menu('<li class="static"><a class="static menu-item" href="{1}"><span class="menu-item-text">{0}</span></a></li>')}</ul></div>
<div class="breadcrumbs"><a href="/">Trang chủ</a> &gt; <a href="/noidung/tintuc">{{section}}</a></div><div id="MSO_ContentTable">{{body}}</div>
<div class="ms-webpart-zone right"><h2 class="ms-webpart-titleText">Tin mới nhất</h2><ul>{side()}</ul></div></div></div></form><div class="footer"><p>{FOOT}</p></div></body></html>"""
    bodies = {
        "article": lambda: f"""<div class="news-detail"><h1 class="tieude">{a['title']}</h1><div class="articlebyline">{dmy(a['day'])} {a['hour']}</div><div id="ctl00_PlaceHolderMain_Content__ControlWrapper_RichHtmlField" class="ms-rtestate-field" style="display:inline">{paras(a)}
<p><a href="/noidung/tintuc/Lists/TinTuc/Attachments/25/{a['file']}">{a['file']}</a></p></div><div class="ms-navedit">Các tin khác</div><ul class="othernews">{side()}</ul></div>""",
        "listing": lambda: '<table class="ms-listviewtable"><tr class="ms-viewheadertr"><th>Tiêu đề</th><th>Ngày đăng</th></tr>' + "".join(f'<tr class="ms-itmhover"><td class="ms-vb2"><a href="/noidung/tintuc/Lists/TinTuc/View_Detail.aspx?ItemID={n}">{t}</a></td><td class="ms-vb2">{dmy(d)}</td></tr>' for n, (t, d) in enumerate(a["rows"])) + "</table>",
        "document": lambda: table(a, "ms-formtable", "/noidung/vanban/Lists/VanBan/Attachments/8/"),
    }
    return shell, bodies[part]


def vnpt(part, a):
    shell = f"""<!DOCTYPE html><html xmlns="http://www.w3.org/1999/xhtml"><head id="Head1"><title>{{title}} - {SITE}</title><link href="StyleSheet/jQueryUI/jquery-ui.css" rel="stylesheet"><link href="Themes/Mac-dinh/PanelStyleSheet/Top-TwoColumn-Footer/Default.css" rel="stylesheet"><script src="DesktopModule/UIDropdownMenu/DropdownMenu.js"></script></head>
<body><form method="post" action="./Default.aspx" id="form1"><div class="aspNetHidden"><input type="hidden" name="__VIEWSTATE" id="__VIEWSTATE" value="AAEC"></div><div class="MainStructure"><div class="TopBanner">{SITE}</div><ul class="DropdownMenu">{menu()}</ul>
<div class="Panel_Top-TwoColumn-Footer"><div class="LeftBar"><div class="VerticalMenuControl"><ul>{side()}</ul></div></div><div class="MainContent"><div class="NavContainer"><a class="HomeLink" href="/">Trang chủ</a> » <a href="/Default.aspx?pageid=20&catid=7">{{section}}</a></div>{{body}}</div></div>
<div class="UIFooterControl"><p>{FOOT}</p></div></div></form></body></html>"""
    bodies = {
        "article": lambda: f"""<div class="ArticleDetailControl"><div class="ArticleHeader"><h1 class="ArticleTitle">{a['title']}</h1><div class="ArticlePostDate"><span class="PostDate">Đăng ngày {dmy(a['day'])} | {a['hour']}</span></div><div class="ArticleViewCount">Lượt xem: 88</div></div><div class="ArticleContent">{paras(a)}<div class="Attach"><a href="/Uploads/Article/{a['file']}">{a['file']}</a></div></div></div>
<div class="ArticleFeedbackControl">Ý kiến bạn đọc</div><div class="SimilarArticleControl"><div class="ModuleTitle">Tin khác</div><ul>{side()}</ul></div>""",
        "listing": lambda: '<div class="ArticleList">' + "".join(f'<div class="Item"><a class="Title" href="/Default.aspx?pageid=20&catid=7&id={n}">{t}</a> <span class="DateIssued">({dmy(d)})</span></div>' for n, (t, d) in enumerate(a["rows"])) + "</div>",
        "document": lambda: f'<div class="SteeringDocument"><div class="Header">Chi tiết văn bản</div>{table(a, "Detail", "/Uploads/Steering/")}</div>',
    }
    return shell, bodies[part]


def dotnetnuke(part, a):
    shell = f"""<!DOCTYPE html><html lang="vi-VN"><head id="Head"><meta name="GENERATOR" content="DotNetNuke"><title>{SITE} &gt; {{title}}</title><link rel="stylesheet" href="/Portals/_default/default.css"><script src="/DesktopModules/HTML/module.js"></script></head>
<body id="Body"><form method="post" action="/Default.aspx?tabid=61" id="Form"><div id="dnn_MenuPane"><ul class="rmRootGroup">{menu()}</ul></div><div class="skinbreadcrumb"><a href="/">Trang chủ</a> &gt; <a class="SkinObject" href="/tabid/61">{{section}}</a></div>
<div id="dnn_ContentPane" class="contentpane"><div class="c_head"><span id="dnn_ctr402_dnnTITLE_titleLabel" class="Head">{{section}}</span></div><div id="dnn_ctr402_ContentPane" class="c_contentpane">{{body}}</div></div>
<div id="dnn_RightPane"><div class="c_head"><span class="Head">Thông tin cần biết</span></div><ul>{side()}</ul></div><div id="dnn_FooterPane"><p>{FOOT}</p></div></form></body></html>"""
    bodies = {
        "article": lambda: f"""<div class="Normal"><h1 class="newstitle">{a['title']}</h1><p class="newsdate">{dmy(a['day'])} {a['hour']}</p><div class="newsbody">{paras(a)}<p><a href="/Portals/0/TepTin/{a['file']}">{a['file']}</a></p></div><div class="othernewslist"><b>Các tin đã đưa</b><ul>{side()}</ul></div></div>""",
        "listing": lambda: '<div class="Normal">' + "".join(f'<div class="news_item"><a class="newstitle" href="/tabid/61/catid/3/item/{n}/Default.aspx">{t}</a> <span class="newsdate">({dmy(d)})</span></div>' for n, (t, d) in enumerate(a["rows"])) + "</div>",
        "document": lambda: table(a, "Normal dnnGrid", "/Portals/0/VanBan/"),
    }
    return shell, bodies[part]


def nukeviet(part, a):
    shell = f"""<!DOCTYPE html><html lang="vi" xmlns="http://www.w3.org/1999/xhtml"><head><title>{{title}} - {SITE}</title><meta name="generator" content="NukeViet v4.5"><link rel="stylesheet" href="/themes/egov/css/style.css"><script src="/assets/js/language/vi.js"></script></head>
<body><nav class="second-nav" id="menusite"><ul class="nav navbar-nav">{menu()}</ul></nav><nav class="third-nav"><ol class="breadcrumb breadcrumbs"><li><a href="/">Trang chủ</a></li><li><a href="/news/Tin-hoat-dong/">{{section}}</a></li></ol></nav>
<section><div class="container" id="body"><div class="row"><div class="col-sm-16 col-md-18">{{body}}</div><div class="col-sm-8 col-md-6"><div class="nv-block-banners">Tin mới</div><ul class="block_news">{side()}</ul></div></div></div></section>
<footer id="footer"><p>{FOOT}</p></footer><script src="/themes/egov/js/nv_main.js"></script></body></html>"""
    lead, rest = (a["paragraphs"][0], a["paragraphs"][1:]) if part == "article" else ("", [])
    bodies = {
        "article": lambda: f"""<div class="news_column panel panel-default"><div class="panel-body"><h1 class="title margin-bottom-lg">{a['title']}</h1><div class="row margin-bottom-lg"><span class="h5">Thứ {{weekday}} - {dmy(a['day'])} {a['hour']}</span></div>
<div class="hometext m-bottom">{lead}</div><div id="news-bodyhtml" class="bodytext margin-bottom-lg">{"".join(f"<p>{p}</p>" for p in rest)}</div><h3 class="newh3">File đính kèm</h3><div class="list-group"><a href="/uploads/news/2022/{a['file']}">{a['file']}</a></div></div></div>
<div class="news_column_related"><p class="h3">Những tin cũ hơn</p><ul class="related list-inline">{side()}</ul></div>""",
        "listing": lambda: '<div class="news_column">' + "".join(f'<div class="panel panel-default"><div class="panel-body"><h3><a href="/index.php?language=vi&nv=news&op=Tin-hoat-dong/tin-{n}">{t}</a></h3><span class="h5">{dmy(d)}</span></div></div>' for n, (t, d) in enumerate(a["rows"])) + "</div>",
        "document": lambda: f'<h3 class="lawh3">{a["subject"]}</h3>{table(a, "table table-striped laws-detail", "/uploads/laws/")}',
    }
    return shell, bodies[part]


def drupal(part, a):
    shell = f"""<!DOCTYPE html><html lang="vi" dir="ltr"><head><meta name="Generator" content="Drupal 7 (http://drupal.org)"><title>{{title}} | {SITE}</title><link rel="stylesheet" href="/sites/default/files/css/css_a1.css"><script src="/misc/drupal.js?q1"></script></head>
<body class="html not-front page-node page-node-type-article"><div id="page-wrapper"><div id="main-menu" class="navigation"><ul class="links inline">{menu()}</ul></div><div id="breadcrumb"><div class="breadcrumb"><a href="/">Trang chủ</a> » <a href="/tin-hoat-dong">{{section}}</a></div></div>
<div id="content" class="column"><div class="section"><h1 class="title" id="page-title">{{title}}</h1><div class="region region-content"><div id="block-system-main" class="block block-system">{{body}}</div></div></div></div>
<div class="region region-sidebar-second"><div class="block block-views"><h2>Nội dung mới</h2><ul>{side()}</ul></div></div><div id="footer"><p>{FOOT}</p></div></div></body></html>"""
    bodies = {
        "article": lambda: f"""<div class="node node-article clearfix"><div class="meta submitted">Được đăng bởi <span class="username">bientap</span> ngày {dmy(a['day'])} - {a['hour']}</div><div class="content"><div class="field field-name-body field-type-text-with-summary"><div class="field-items"><div class="field-item even">{paras(a)}</div></div></div>
<div class="field field-name-field-tep field-type-file"><div class="field-items"><div class="field-item even"><span class="file"><a href="/sites/default/files/{a['file']}">{a['file']}</a></span></div></div></div></div><div class="link-wrapper"><ul class="links inline"><li><a href="/user/login">Đăng nhập</a> để gửi ý kiến</li></ul></div></div>""",
        "listing": lambda: '<div class="view-content">' + "".join(f'<div class="views-row views-row-{n + 1}"><span class="field-content"><a href="/node/{400 + n}">{t}</a></span> <span class="views-field-created">{dmy(d)}</span></div>' for n, (t, d) in enumerate(a["rows"])) + '</div><div class="item-list"><ul class="pager"><li><a href="?page=1">sau</a></li></ul></div>',
        "document": lambda: f'<div class="node node-van-ban"><div class="content">{table(a, "views-table", "/sites/default/files/")}</div></div>',
    }
    return shell, bodies[part]


def wordpress(part, a):
    shell = f"""<!DOCTYPE html><html lang="vi"><head><title>{{title}} – {SITE}</title><meta name="generator" content="WordPress 6.0"><link rel="stylesheet" href="/wp-content/themes/sogd/style.css"><script src="/wp-includes/js/jquery/jquery.min.js"></script></head>
<body class="wp-embed-responsive single single-post"><header id="masthead" class="site-header"><nav class="main-navigation"><ul class="menu">{menu()}</ul></nav></header><div id="primary" class="content-area"><div class="breadcrumbs"><a href="/">Trang chủ</a> › <a href="/tin-hoat-dong">{{section}}</a></div><main id="main">{{body}}</main></div>
<aside id="secondary" class="widget-area"><section class="widget widget_recent_entries"><h2 class="widget-title">Bài viết mới</h2><ul>{side()}</ul></section></aside><footer id="colophon"><p>{FOOT}</p></footer></body></html>"""
    iso = "-".join(f"{x:02d}" for x in a["day"]) if part == "article" else ""
    bodies = {
        "article": lambda: f"""<article id="post-311" class="post-311 post type-post hentry"><header class="entry-header"><h1 class="entry-title">{a['title']}</h1><div class="entry-meta"><span class="posted-on"><time class="entry-date published" datetime="{iso}T{a['hour']}:00+07:00">{dmy(a['day'])}</time></span></div></header>
<div class="entry-content">{paras(a)}<p><a href="/wp-content/uploads/2022/10/{a['file']}">{a['file']}</a></p></div><footer class="entry-footer">Chuyên mục: <a href="/tin-hoat-dong">{SECTION}</a></footer></article><nav class="navigation post-navigation"><a href="/cu-hon" rel="prev">Tập huấn sử dụng máy gieo hạt</a></nav>""",
        "listing": lambda: f'<header class="page-header"><h1 class="page-title">{SECTION}</h1></header>' + "".join(f'<article class="post hentry"><h2 class="entry-title"><a href="/2022/tin-{n}/">{t}</a></h2><div class="entry-meta"><time class="entry-date">{dmy(d)}</time></div></article>' for n, (t, d) in enumerate(a["rows"])) + '<nav class="navigation pagination"><a class="page-numbers" href="/page/2">2</a></nav>',
        "document": lambda: f'<article class="page hentry"><h1 class="entry-title">{a["subject"]}</h1><div class="entry-content">{table(a, "wp-block-table", "/wp-content/uploads/2022/")}</div></article>',
    }
    return shell, bodies[part]


def joomla(part, a):
    shell = f"""<!DOCTYPE html><html lang="vi-vn" dir="ltr"><head><meta name="generator" content="Joomla! - Open Source Content Management"><title>{{title}} - {SITE}</title><link href="/media/jui/css/bootstrap.min.css" rel="stylesheet"><script src="/media/system/js/core.js"></script></head>
<body class="site com_content view-article"><div class="moduletable"><ul class="nav menu mod-list">{menu()}</ul></div><div class="breadcrumbs"><ul class="breadcrumb"><li><a class="pathway" href="/">Trang chủ</a></li><li><a class="pathway" href="/tin-hoat-dong">{{section}}</a></li></ul></div>
<main id="content">{{body}}</main><div class="sidebar"><div class="moduletable"><h3>Tin mới nhất</h3><ul class="latestnews mod-articlesnews">{side()}</ul></div></div><footer class="footer"><p>{FOOT}</p></footer></body></html>"""
    bodies = {
        "article": lambda: f"""<div class="com-content-article item-page" itemscope itemtype="https://schema.org/Article"><div class="page-header"><h2 itemprop="headline">{a['title']}</h2></div><dl class="article-info muted"><dt class="article-info-term">Chi tiết</dt><dd class="published"><time itemprop="datePublished">Ngày đăng: {dmy(a['day'])} {a['hour']}</time></dd><dd class="hits">Lượt xem: 402</dd></dl>
<div itemprop="articleBody" class="com-content-article__body">{paras(a)}<p><a href="/images/tep/{a['file']}">{a['file']}</a></p></div><ul class="pager pagenav"><li class="previous"><a href="/cu">Trang trước</a></li></ul></div>""",
        "listing": lambda: '<div class="com-content-category-blog blog">' + "".join(f'<div class="item"><h2 class="item-title"><a href="/tin-hoat-dong/{n}-tin">{t}</a></h2><dd class="published">{dmy(d)}</dd></div>' for n, (t, d) in enumerate(a["rows"])) + '</div><div class="pagination"><p class="counter">Trang 1 / 9</p></div>',
        "document": lambda: f'<div class="com-content-article item-page"><h2>{a["subject"]}</h2>{table(a, "table", "/images/tep/")}</div>',
    }
    return shell, bodies[part]


def viettel(part, a):
    shell = f"""<!DOCTYPE html><html lang="vi"><head><title>{{title}}</title><meta property="og:site_name" content="{SITE}"><link rel="stylesheet" href="/css/1.493/39060/style.css"><link rel="stylesheet" href="/3rdparty/font-awesome-4.7.0/css/font-awesome.min.css"><link href="/App/Corporate/images/favicon.ico" rel="shortcut icon"></head>
<body><div class="whole-page"><div class="page-header region-top"><div class="ModuleWrapper" id="module1"><ul class="nav navbar-nav menu-header">{menu('<li class="item-lv1 item-link relative"><a href="{1}">{0}</a></li>')}</ul></div></div>
<div class="page-content"><div class="columns-widget row"><div class="col-md-8 col-left"><div class="ModuleWrapper" id="module9"><section class="section-list"><div class="breadcrumb"><a href="/">Trang chủ</a> / <a href="/tin-hoat-dong">{{section}}</a></div>{{body}}</section></div></div>
<div class="col-md-4 col-right"><div class="ModuleWrapper" id="module12"><div class="panel panel-default"><div class="panel-heading"><h4 class="panel-title">Tin nổi bật</h4></div><ul class="panel-body">{side()}</ul></div></div></div></div></div><div class="page-footer region-bottom"><div class="footer-editer"><p>{FOOT}</p></div></div></div></body></html>"""
    bodies = {
        "article": lambda: f"""<div class="Article-News-Detail-default"><h1 class="title-detail">{a['title']}</h1><div class="post-date">Thứ {{weekday}}, {dmy(a['day'])} | {a['hour']}</div><div class="btn_email">Gửi email</div><div class="content-detail font-size-text mb-20">{paras(a)}<p><a href="/upload/39060/{a['file']}">{a['file']}</a></p></div><div class="totalRating">Tổng số điểm của bài viết: 0</div></div><div class="news-relation"><h3>Tin liên quan</h3><ul>{side()}</ul></div>""",
        "listing": lambda: '<div class="list-news-one">' + "".join(f'<div class="post-item"><h4 class="post-title"><a href="/tin-hoat-dong/tin-{n}.html">{t}</a></h4><div class="post-date">{dmy(d)}</div></div>' for n, (t, d) in enumerate(a["rows"])) + '</div><ul class="default-pagination"><li><a href="?pageNo=2">2</a></li></ul>',
        "document": lambda: f'<div class="legaldocument-default"><h1 class="title-documment">{a["subject"]}</h1>{table(a, "table table-responsive", "/upload/39060/vanban/")}</div>',
    }
    return shell, bodies[part]


def generic(part, a):
    shell = f"""<!DOCTYPE html><html><head><title>{{title}} - {SITE}</title><link rel="stylesheet" href="/css/giaodien.css"></head><body><div class="dau"><ul>{menu()}</ul></div>
<div class="duong"><a href="/">Trang chủ</a> » <a href="/tin-hoat-dong">{{section}}</a></div><div class="giua">{{body}}</div><div class="ben"><b>Xem nhiều</b><ul>{side()}</ul></div><div class="chan"><p>{FOOT}</p></div></body></html>"""
    bodies = {
        "article": lambda: f"""<h1>{a['title']}</h1><div class="ngay">Ngày đăng: {dmy(a['day'])} {a['hour']}</div><div class="bai">{paras(a)}<p><a href="/tep/{a['file']}">{a['file']}</a></p></div>""",
        "listing": lambda: '<div class="ds">' + "".join(f'<div class="dong"><a href="/tin/{n}">{t}</a> <i>{dmy(d)}</i></div>' for n, (t, d) in enumerate(a["rows"])) + "</div>",
        "document": lambda: f"<h1>{a['subject']}</h1>{table(a)}",
    }
    return shell, bodies[part]


# Builder, address of the article, of its print copy, of a list and of a document.
SYSTEMS = {
    "liferay": (liferay, "/web/so-khcn/tin-hoat-dong/-/asset_publisher/Ab1/content/{slug}", "{article}?_101_INSTANCE_Ab1_viewMode=print", "/tin-hoat-dong?p_p_id=101_INSTANCE_Ab1&_101_INSTANCE_Ab1_cur=1", "/van-ban?p_p_id=vanban_WAR_vanbanportlet&id=41"),
    "sharepoint": (sharepoint, "/noidung/tintuc/Lists/TinTuc/View_Detail.aspx?ItemID=25", "/noidung/tintuc/Pages/Print.aspx?ItemID=25", "/noidung/tintuc/Lists/TinTuc/AllItems.aspx", "/noidung/vanban/Lists/VanBan/DispForm.aspx?ID=8"),
    "vnpt": (vnpt, "/Default.aspx?sname=sokhcn&sid=4&pageid=20&catid=7&id=812&catname=tin&title={slug}", "/Print.aspx?sid=4&pageid=20&id=812", "/Default.aspx?sname=sokhcn&sid=4&pageid=20", "/Default.aspx?sname=sokhcn&sid=4&pageid=31&p_steering=43"),
    "dotnetnuke": (dotnetnuke, "/Default.aspx?tabid=61&NDID=907&keyword={slug}", "/Default.aspx?tabid=61&NDID=907&ctl=Print&mid=402", "/Default.aspx?tabid=61", "/Default.aspx?tabid=75&vb=44"),
    "nukeviet": (nukeviet, "/index.php?language=vi&nv=news&op=Tin-hoat-dong/{slug}-311", "/index.php?language=vi&nv=news&op=print/Tin-hoat-dong/{slug}-311", "/index.php?language=vi&nv=news&op=Tin-hoat-dong", "/index.php?language=vi&nv=laws&op=detail/45"),
    "drupal": (drupal, "/node/1956", "/print/node/1956", "/tin-hoat-dong", "/node/2044"),
    "wordpress": (wordpress, "/2022/10/{slug}/", "/2022/10/{slug}/?print=print", "/category/tin-hoat-dong/", "/van-ban-47/"),
    "joomla": (joomla, "/index.php/tin-hoat-dong/311-{slug}", "/index.php/tin-hoat-dong/311-{slug}?tmpl=component&print=1", "/index.php/tin-hoat-dong", "/index.php/van-ban/48-van-ban"),
    "viettel": (viettel, "/tin-hoat-dong/{slug}.html", "/?page=Article.Print.detail&id=5fd1a2b3c4", "/tin-hoat-dong", "/van-ban/49-van-ban.html"),
    "generic": (generic, "/tin/{slug}", "/bm/print/311", "/tin-hoat-dong", "/van-ban/50"),
}
