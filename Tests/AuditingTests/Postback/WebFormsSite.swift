import DemoServer
import Foundation
import Storing
import Synchronization

/// One list page of an ASP.NET portal that keeps its rules: signed view state, validated events, a session, and much
/// beside the pager that must never be pressed.
final class WebFormsSite: Sendable {
    struct Setup: Sendable {
        var pager: PagerMarkup
        var pages: Int
        var rows = 5
        /// The server turns pages only in answer to scripts that ask for a part.
        var needsPartial = false
        /// The list stands in an update panel.
        var hasPanel = false
        /// Without the cookie of the first answer a visitor is sent away.
        var needsSession = false
        /// Posts after which a form has grown too old.
        var expiresAfter: Int?
        /// Every post shows the first page again.
        var isStuck = false
        /// «Next» stays a link on the last page and shows it again.
        var nextNeverEnds = false
    }

    struct Log: Sendable {
        var turns = 0
        /// What was pressed that is no pager's.
        var harm: [String] = []
        var refused: [String] = []
        var gets = 0
    }

    let setup: Setup
    private let key = Array("khóa của máy chủ".utf8)
    private let state = Mutex(Log())
    private let age = Mutex(0)

    init(_ setup: Setup) { self.setup = setup }

    var log: Log { state.withLock { $0 } }
    var items: Set<String> { Set((0..<(setup.pages * setup.rows)).map { "/tin/\($0 + 1).aspx" }) }

    @Sendable func respond(_ request: Request) -> Response {
        let path = request.target.utf8.split(separator: UInt8(ascii: "?")).first.map { String(Substring($0)) }
        guard path == "/danh-sach.aspx" else { return .text(404, "không có") }
        guard request.method == "POST" else {
            state.withLock { $0.gets += 1 }
            age.withLock { $0 = 0 }
            let page = PagerMarkup.addressedPage(request.target) ?? 1
            return .whole(
                status: 200,
                headers: [
                    ("Content-Type", "text/html; charset=utf-8"),
                    ("Set-Cookie", "ASP.NET_SessionId=p0rtal; path=/; HttpOnly"),
                ], body: Array(html(page).utf8))
        }
        if setup.needsSession, !(request.header("cookie") ?? "").contains("ASP.NET_SessionId=p0rtal") {
            return .whole(status: 302, headers: [("Location", "/loi.aspx?aspxerrorpath=/danh-sach.aspx")])
        }
        return answer(Form(request.body), isPartial: request.header("x-microsoftajax") == "Delta=true")
    }

    private func answer(_ form: Form, isPartial: Bool) -> Response {
        guard let page = unsealed(form["__VIEWSTATE"]).flatMap({ Int($0) }) else {
            return refuse(
                "Validation of viewstate MAC failed. If this application is hosted by a Web Farm or cluster, ensure that"
                    + " &lt;machineKey&gt; configuration specifies the same validationKey and validation algorithm.")
        }
        if let limit = setup.expiresAfter,
            age.withLock({
                $0 += 1; return $0
            }) > limit
        {
            return refuse("The state information is invalid for this page and might be corrupted.")
        }
        let events = (unsealed(form["__EVENTVALIDATION"]) ?? "").split(separator: "\n").map(String.init)
        let target = form["__EVENTTARGET"] ?? ""
        let pressed =
            target.isEmpty ? events.first { form.pressed($0) } : target + "|" + (form["__EVENTARGUMENT"] ?? "")
        guard let pressed, events.contains(pressed) else {
            return refuse(
                "Invalid postback or callback argument. Event validation is enabled using &lt;pages"
                    + " enableEventValidation=\"true\"/&gt; in configuration.")
        }
        let moves = setup.pager.render(page, of: setup.pages, nextNeverEnds: setup.nextNeverEnds).moves
        guard var next = moves.first(where: { $0.key == pressed })?.page else {
            state.withLock { $0.harm.append(pressed) }
            return .whole(status: 302, headers: [("Location", "/")])
        }
        state.withLock { $0.turns += 1 }
        // A form that comes back changed is another question, as on any page with a filter.
        let isWhole =
            form["ctl00$txtTuKhoa"] == "nghị quyết" && form["ctl00$ddlLoai"] == "2"
            && form["ctl00$hdfMa"] == "a&b=\"c\""
            && form["ctl00$chkCon"] == "on" && form["ctl00$chkHet"] == nil
            && form["ctl00$txtGhiChu"] == "dòng 1\r\ndòng 2"
            && form["ctl00$txtKhoa"] == nil
        guard isWhole else {
            state.withLock { $0.refused.append("form changed: \(form.fields)") }
            return .html(html(1))
        }
        if setup.isStuck || setup.needsPartial && !isPartial { next = 1 }
        guard isPartial, setup.hasPanel else { return .html(html(next)) }
        guard form["ctl00$ScriptManager1"] == "ctl00$Main$upDanhSach|" + (form["__EVENTTARGET"] ?? ""),
            form["__ASYNCPOST"] == "true"
        else { return refuse("no such panel") }
        return .whole(
            status: 200, headers: [("Content-Type", "text/plain; charset=utf-8")], body: Array(delta(next).utf8))
    }

    private func refuse(_ why: String) -> Response {
        state.withLock { $0.refused.append(why) }
        let page =
            "<html><head><title>\(why)</title></head><body><span><H1>Server Error in '/' Application.<hr></H1>"
            + "<h2><i>\(why)</i></h2></span></body></html>"
        return .whole(
            status: 500, headers: [("Content-Type", "text/html; charset=utf-8")], body: Array(page.utf8))
    }

    // MARK: Pages

    private func delta(_ page: Int) -> String {
        func record(_ type: String, _ id: String, _ content: String) -> String {
            "\(content.utf16.count)|\(type)|\(id)|\(content)|"
        }
        let (viewState, validation) = sealedState(page)
        return "1|#||4|" + record("updatePanel", "ctl00_Main_upDanhSach", list(page))
            + record("hiddenField", "__EVENTTARGET", "") + record("hiddenField", "__EVENTARGUMENT", "")
            + record("hiddenField", "__VIEWSTATE", viewState) + record("hiddenField", "__EVENTVALIDATION", validation)
            + record("asyncPostBackControlIDs", "", "") + record("formAction", "", "./danh-sach.aspx")
            + record("pageTitle", "", "Danh sách | Cổng 🇻🇳")
    }

    private func sealedState(_ page: Int) -> (String, String) {
        let moves = setup.pager.render(page, of: setup.pages, nextNeverEnds: setup.nextNeverEnds).moves
        let events = (moves.map(\.key) + Traps.events).joined(separator: "\n")
        return (sealed(String(page)), sealed(events))
    }

    private func list(_ page: Int) -> String {
        let first = (page - 1) * setup.rows
        let rows = (first..<(first + setup.rows)).map { row in
            "<tr><td>\(row + 1)</td><td><a href=\"/tin/\(row + 1).aspx\">Nghị quyết số \(row + 1)/NQ-HĐND về nhiệm vụ"
                + " của năm</a></td><td>0\(row % 9 + 1)/03/2024</td>"
                + "<td><a href=\"javascript:__doPostBack('ctl00$Main$gvVanBan','Delete$\(row % setup.rows)')\">Xóa</a></td></tr>"
        }
        return setup.pager.place(
            rows: rows.joined(),
            pager: setup.pager.render(page, of: setup.pages, nextNeverEnds: setup.nextNeverEnds).html)
    }

    private func html(_ page: Int) -> String {
        let (viewState, validation) = sealedState(page)
        let clock = state.withLock { $0.turns * 7 + $0.gets * 3 + 100_000 }
        let inner =
            setup.hasPanel
            ? "<div id=\"ctl00_Main_upDanhSach\"><div>cũ</div>\(list(page))</div>".replacing("<div>cũ</div>", with: "")
            : list(page)
        let manager =
            setup.hasPanel
            ? "<script>\n//<![CDATA[\nSys.WebForms.PageRequestManager._initialize('ctl00$ScriptManager1', 'form1',"
                + " ['tctl00$Main$upDanhSach','ctl00_Main_upDanhSach'], [], [], 90, 'ctl00');\n//]]>\n</script>" : ""
        return """
            <!DOCTYPE html><html><head><title>Danh sách văn bản</title></head><body>
            <!-- <form><a href="javascript:__doPostBack('ctl00$Main$gvVanBan','Page$99')">99</a> -->
            <form method="post" action="./danh-sach.aspx" id="form1">
            <input type="hidden" name="__EVENTTARGET" id="__EVENTTARGET" value="" />
            <input type="hidden" name="__EVENTARGUMENT" value="" />
            <input type="hidden" name="__VIEWSTATE" id="__VIEWSTATE" value="\(viewState)" />
            <input type="hidden" name="__EVENTVALIDATION" value="\(validation)" />
            <input type="hidden" name="ctl00$hdfMa" value="a&amp;b=&quot;c&quot;">
            \(manager)
            <p class="gio">Số lượt truy cập: \(clock)</p>
            \(Traps.html)
            <div class="content"><h2>Văn bản mới ban hành</h2>
            <input name="ctl00$txtTuKhoa" value="nghị quyết">
            <select name="ctl00$ddlLoai"><option value="1">Quyết định</option><option selected value="2">Nghị quyết</option></select>
            <input type="checkbox" name="ctl00$chkCon" checked> <input type="checkbox" name="ctl00$chkHet">
            <input name="ctl00$txtKhoa" value="x" disabled>
            <textarea name="ctl00$txtGhiChu">
            dòng 1
            dòng 2</textarea>
            \(inner)
            </div><div class="footer">Đang trực tuyến: \(clock % 97)</div></form></body></html>
            """
    }

    // MARK: Seals

    private func sealed(_ text: String) -> String {
        Data(mac(Array(text.utf8)) + Array(text.utf8)).base64EncodedString()
    }

    private func unsealed(_ text: String?) -> String? {
        guard let bytes = Data(base64Encoded: text ?? "").map({ Array($0) }), bytes.count >= 32,
            mac(Array(bytes[32...])) == Array(bytes[..<32])
        else { return nil }
        return String(decoding: bytes[32...], as: UTF8.self)
    }

    /// HMAC with SHA-256 (RFC 2104).
    private func mac(_ text: [UInt8]) -> [UInt8] {
        let padded = key + [UInt8](repeating: 0, count: 64 - key.count)
        return Digest.sha256(padded.map { $0 ^ 0x5C } + Digest.sha256(padded.map { $0 ^ 0x36 } + text))
    }
}

/// A posted form.
struct Form {
    var fields: [(name: String, value: String)]

    init(_ body: [UInt8]) {
        fields = String(decoding: body, as: UTF8.self).split(separator: "&").map { part in
            let sides = part.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            func decoded(_ text: Substring?) -> String {
                (text ?? "").replacing("+", with: " ").removingPercentEncoding ?? ""
            }
            return (decoded(sides.first), decoded(sides.dropFirst().first))
        }
    }

    subscript(_ name: String) -> String? { fields.first { $0.name == name }?.value }

    /// Whether the button of an event `name|` was pressed.
    func pressed(_ event: String) -> Bool {
        let name = String(event.prefix { $0 != "|" })
        return fields.contains { $0.name == name || $0.name == name + ".x" }
    }
}

/// What stands on every page and does something: pressed once, and the site remembers.
enum Traps {
    private static let links: [(target: String, argument: String, text: String)] = [
        ("ctl00$lnkDangNhap", "", "Đăng nhập"), ("ctl00$lnkLogout", "", "Thoát"),
        ("ctl00$ucVote$rptDiem$ctl00$lnkDiem", "", "1"), ("ctl00$ucVote$rptDiem$ctl01$lnkDiem", "", "2"),
        ("ctl00$ucVote$rptDiem$ctl02$lnkDiem", "", "3"),
        ("ctl00$Main$gvVanBan", "Delete$0", "Xóa"), ("ctl00$Main$gvVanBan", "Sort$NgayBanHanh", "Ngày ban hành"),
        ("ctl00$Main$gvVanBan", "Select$1", "Chọn"), ("ctl00$Main$lnkXuatExcel", "", "Xuất Excel"),
        ("ctl00$lnkNgonNgu", "en", "English"), ("ctl00$calLich", "8034", "1"), ("ctl00$calLich", "8035", "2"),
        ("ctl00$calLich", "V8064", ">"), ("ctl00$lnkTimKiem", "", "Tìm kiếm"), ("ctl00$lnkXoaPage", "", "2"),
        ("ctl00$lnkGuiYKien", "", "Tiếp"), ("ctl00$wizDangKy$btnStepNext", "", "Tiếp theo"),
        ("ctl00$Main$btnXoa", "Page$2", "Xóa hết trang"),
    ]
    private static let buttons = [
        ("ctl00$btnTimKiem", "Tìm kiếm"), ("ctl00$btnLuu", "Lưu"), ("ctl00$btnDelete", "Xóa"), ("ctl00$btnGo", "Đi"),
        ("ctl00$btnDangNhap", "Đăng nhập"), ("ctl00$btnNext", "Tiếp"), ("ctl00$btnBinhChon", "Bình chọn"),
    ]

    static let events = links.map { $0.target + "|" + $0.argument } + buttons.map { $0.0 + "|" }

    static let html: String = {
        let anchors = links.map { link in
            "<li><a href=\"javascript:__doPostBack(&#39;\(link.target)&#39;,&#39;\(link.argument)&#39;)\">\(link.text)</a></li>"
        }
        let inputs = buttons.map { "<input type=\"submit\" name=\"\($0.0)\" value=\"\($0.1)\">" }
        return "<ul class=\"menu\">\(anchors.joined())</ul><div class=\"tools\">\(inputs.joined())</div>"
    }()
}
