/// How the makers of ASP.NET controls write their pagers.
enum PagerMarkup: String, Sendable, CaseIterable {
    case gridView, dataPager, dnnPagingControl, dnnRepeater, sharePoint, radGrid, aspNetPager, submitButton, imageButton
    case nextOnly, gridViewNextPrevious, refreshPage

    /// An event of the pager and the page it leads to.
    struct Move {
        var key: String
        var page: Int
    }

    struct Rendered {
        var html = ""
        var moves: [Move] = []

        mutating func link(_ target: String, _ argument: String, _ text: String, _ page: Int, _ extra: String = "") {
            moves.append(Move(key: target + "|" + argument, page: page))
            html +=
                "<a\(extra) href=\"javascript:__doPostBack(&#39;\(target)&#39;,&#39;\(argument)&#39;)\">\(text)</a> "
        }
    }

    /// The page that a list asked for by its address shows.
    static func addressedPage(_ target: String) -> Int? {
        guard target.contains("Paged=TRUE"), let mark = target.range(of: "p_ID=") else { return nil }
        return Int(target[mark.upperBound...].prefix { $0.isNumber })
    }

    func place(rows: String, pager: String) -> String {
        switch self {
        case .gridView, .gridViewNextPrevious, .radGrid:
            "<table class=\"luoi\" id=\"ctl00_Main_gvVanBan\"><tr><th>STT</th><th>Trích yếu</th></tr>\(rows)"
                + "<tr class=\"chan\"><td colspan=\"4\">\(pager)</td></tr></table>"
        case .aspNetPager: "<div class=\"khung\"><div>\(pager)</div><table>\(rows)</table><div>\(pager)</div></div>"
        default: "<div class=\"khung\"><table>\(rows)</table><div>\(pager)</div></div>"
        }
    }

    func render(_ page: Int, of pages: Int, nextNeverEnds: Bool = false) -> Rendered {
        var out = Rendered()
        let hasNext = page < pages || nextNeverEnds
        let next = min(page + 1, pages)
        switch self {
        case .gridView:
            let first = (page - 1) / 10 * 10 + 1
            out.html += "<table><tr>"
            if first > 1 { cell(&out, "Page$\(first - 1)", "...", first - 1) }
            for number in first...min(first + 9, pages) {
                if number == page {
                    out.html += "<td><span>\(number)</span></td>"
                } else {
                    cell(&out, "Page$\(number)", "\(number)", number)
                }
            }
            if first + 10 <= pages { cell(&out, "Page$\(first + 10)", "...", first + 10) }
            out.html += "</tr></table>"
        case .gridViewNextPrevious:
            if page > 1 { out.link("ctl00$Main$gvVanBan", "Page$Prev", "&lt; Trước", page - 1) }
            if hasNext { out.link("ctl00$Main$gvVanBan", "Page$Next", "Sau &gt;", next) }
        case .dataPager:
            let control = "ctl00$Main$dpTin"
            out.html += "<span id=\"ctl00_Main_dpTin\">"
            if page > 1 { out.link(control + "$ctl00$ctl00", "", "Đầu", 1) }
            let first = (page - 1) / 5 * 5 + 1
            var index = 0
            func name() -> String {
                defer { index += 1 }
                return control + "$ctl01$ctl0\(index)"
            }
            if first > 1 { out.link(name(), "", "...", first - 1) }
            for number in first...min(first + 4, pages) {
                let name = name()
                if number == page {
                    out.html += "<span>\(number)</span>&nbsp;"
                } else {
                    out.link(name, "", "\(number)", number)
                }
            }
            if first + 5 <= pages { out.link(name(), "", "...", first + 5) }
            out.html += "</span>"
        case .dnnPagingControl:
            let control = "dnn$ctr412$ViewTin$ctlPhanTrang"
            out.html += "<table class=\"PagingTable\"><tr><td>Trang \(page) của \(pages)</td><td>"
            for number in max(1, page - 2)...min(pages, page + 2) {
                if number == page {
                    out.html += "<span class=\"NormalDisabled\">[\(number)]</span>&nbsp;"
                } else {
                    out.link(control, "Page_\(number)", "\(number)", number)
                }
            }
            if hasNext { out.link(control, "Page_\(page + 1)", "Next", next) }
            out.html += "</td></tr></table>"
        case .dnnRepeater:
            out.html += "<ul class=\"phan-trang\">"
            for number in max(1, page - 3)...min(pages, page + 3) {
                let target = "dnn$ctr98$ViewVB$rptTrang$ctl0\(number - max(1, page - 3))$lnkPage"
                if number == page {
                    out.html += "<li class=\"active\"><a>\(number)</a></li>"
                } else {
                    out.moves.append(Move(key: target + "|", page: number))
                    out.html +=
                        "<li><a href='javascript:WebForm_DoPostBackWithOptions(new WebForm_PostBackOptions(\"\(target)\","
                        + " \"\", true, \"\", \"\", false, true))'>\(number)</a></li>"
                }
            }
            if hasNext { out.link("dnn$ctr98$ViewVB$lnkTiep", "", "»", next) }
            out.html += "</ul>"
        case .sharePoint:
            let control = "ctl00$m$g_5f1c2b7a_11d0$ctl02"
            out.html += "<table id=\"bottomPagingCellWPQ2\"><tr><td class=\"ms-paging\">"
            if page > 1 { dvt(&out, control, page - 1, "prev.gif", "Trước") }
            out.html += "\((page - 1) * 5 + 1) - \(page * 5)"
            if hasNext { dvt(&out, control, next, "next.gif", "Tiếp") }
            out.html += "</td></tr></table>"
        case .refreshPage:
            out.html += "<table id=\"bottomPagingCellWPQ3\"><tr>"
            if page < pages {
                out.html +=
                    "<td id=\"pagingWPQ3next\"><a onclick='javascript:RefreshPageTo(event, \"\\u002fdanh-sach.aspx?Paged=TRUE"
                    + "\\u0026p_ID=\(page + 1)\\u0026PageFirstRow=\(page * 5 + 1)\");javascript:return false;'"
                    + " href=\"javascript:\"><img src=\"next.gif\" alt=\"Tiếp\"></a></td>"
            }
            out.html += "</tr></table>"
        case .radGrid:
            out.html += "<div class=\"rgWrap rgNumPart\">"
            for number in max(1, page - 4)...min(pages, page + 5) {
                let target = "ctl00$Main$RadGrid1$ctl00$ctl03$ctl01$ctl\(10 + number - max(1, page - 4))"
                if number == page {
                    out.html +=
                        "<a onclick=\"return false;\" class=\"rgCurrentPage\" href=\"javascript:__doPostBack(&#39;\(target)&#39;,&#39;&#39;)\"><span>\(number)</span></a>"
                } else {
                    out.link(target, "", "<span>\(number)</span>", number)
                }
            }
            let button = "ctl00$Main$RadGrid1$ctl00$ctl03$ctl01$ctl28"
            out.moves.append(Move(key: button + "|", page: next))
            let off = hasNext ? "" : " onclick=\"return false;\""
            out.html +=
                "</div><div class=\"rgWrap rgArrPart2\"><input type=\"submit\" name=\"\(button)\" value=\" \""
                + " title=\"Trang sau\"\(off) class=\"rgPageNext\"></div>"
        case .aspNetPager:
            out.html += "<div id=\"AspNetPager1\"><a disabled=\"disabled\">Trang đầu</a>"
            for number in max(1, page - 1)...min(pages, page + 2) {
                if number == page {
                    out.html += "<span style=\"color:red;\">\(number)</span>"
                } else {
                    out.link("AspNetPager1", "\(number)", "\(number)", number)
                }
            }
            if hasNext { out.link("AspNetPager1", "\(page + 1)", "Trang sau", next) }
            if page < pages { out.link("AspNetPager1", "\(pages)", "Trang cuối", pages) }
            out.html += "</div>"
        case .submitButton:
            out.html += "<input type=\"submit\" name=\"ctl00$Main$btnPrev\" value=\"Trang trước\" disabled>"
            if hasNext {
                out.moves.append(Move(key: "ctl00$Main$btnNext|", page: next))
                out.html += "<input type=\"submit\" name=\"ctl00$Main$btnNext\" value=\"Trang sau\">"
            }
        case .imageButton:
            if hasNext {
                out.moves.append(Move(key: "ctl00$Main$ibtnSau|", page: next))
                out.html +=
                    "<input type=\"image\" name=\"ctl00$Main$ibtnSau\" src=\"/images/icon.png\" alt=\"Trang sau\""
                    + " onclick=\"javascript:WebForm_DoPostBackWithOptions(new WebForm_PostBackOptions(&quot;ctl00$Main$ibtnSau&quot;,"
                    + " &quot;&quot;, true, &quot;&quot;, &quot;&quot;, false, false))\">"
            }
        case .nextOnly:
            if page > 1 { out.link("ctl00$Main$lbtnTruoc", "", "&laquo; Trang trước", page - 1) }
            if hasNext { out.link("ctl00$Main$lbtnTiep", "", "Trang tiếp &raquo;", next) }
        }
        return out
    }

    private func cell(_ out: inout Rendered, _ argument: String, _ text: String, _ page: Int) {
        out.html += "<td>"
        out.link("ctl00$Main$gvVanBan", argument, text, page)
        out.html += "</td>"
    }

    private func dvt(_ out: inout Rendered, _ control: String, _ page: Int, _ picture: String, _ alt: String) {
        let argument = "dvt_firstrow={\((page - 1) * 5 + 1)};dvt_startposition={Paged=TRUE&p_ID=\(page * 5)}"
        out.moves.append(Move(key: control + "|" + argument, page: page))
        let shown = argument.replacing("&", with: "&amp;")
        out.html +=
            "<a href=\"javascript: __doPostBack('\(control)','\(shown)');\"><img src=\"/_layouts/images/\(picture)\""
            + " alt=\"\(alt)\"></a> "
    }
}
