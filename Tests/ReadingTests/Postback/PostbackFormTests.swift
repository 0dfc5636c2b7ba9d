import AuditCore
import Testing

@testable import Reading

/// What a browser would send (HTML, 4.10.22).
struct PostbackFormTests {
    private static func form(_ inner: String, tail: String = "", action: String = "./ds.aspx?id=3") -> PostbackForm? {
        let html =
            "<html><body><form method='post' id=f action='\(action)'><input type=hidden name=__VIEWSTATE value='/wE=+'>"
            + inner + "</form>" + tail
        return PostbackPage(Array(html.utf8), contentType: "text/html", address: "https://a.vn/vb/trang.aspx?x=1")?.form
    }

    private static func sent(_ inner: String, tail: String = "") -> [String] {
        (form(inner, tail: tail)?.fields ?? []).dropFirst().map { $0.name + "=" + $0.value }
    }

    @Test(
        arguments: [
            ("<input name=a value='x&amp;y'><INPUT NAME=b VALUE=z>", ["a=x&y", "b=z"]),
            ("<input name=a><input value=b><input name='' value=c>", ["a="]),
            (
                "<input type=checkbox name=a><input type=checkbox name=b checked><input type=radio name=c value=1 checked>",
                ["b=on", "c=1"]
            ),
            (
                "<input type=submit name=s value=Xóa><input type=button name=t><input type=image name=u><input type=file name=v>"
                    + "<input type=reset name=w><button name=x value=1>Lưu</button>", []
            ),
            (
                "<input name=a value=1 disabled><fieldset disabled><input name=b><fieldset><input name=c></fieldset></fieldset>"
                    + "<input name=d>", ["d="]
            ),
            ("<select name=a><option value=1>x<option value=2 selected>y</select>", ["a=2"]),
            ("<select name=a><option>  Tất \n cả </option><option>y</select>", ["a=Tất cả"]),
            ("<select name=a><option disabled>x<option>y</select>", ["a=y"]),
            (
                "<select name=a multiple><option value=1 selected>x<option value=2>y<option value=3 selected>z</select>",
                ["a=1", "a=3"]
            ),
            ("<select name=a size=4><option value=1>x</select>", []),
            ("<textarea name=a>\n <b>1 &lt; 2</b>\n</textarea>", ["a= <b>1 < 2</b>\n"]),
            ("<!-- <input name=a> --><script>'<input name=b>'</script><noscript><input name=c></noscript>", []),
            ("<form action=/khac><input name=a value=1>", ["a=1"]),
            ("<input name=a value=1 form=khac><input name=b value='&Agrave;&#7897;&#x1EA5;'>", ["b=Àộấ"]),
        ] as [(String, [String])])
    func controlsThatABrowserSendsAreSent(inner: String, fields: [String]) {
        #expect(Self.sent(inner) == fields)
    }

    @Test func aControlOutsideMayNameItsForm() {
        #expect(Self.sent("", tail: "<input name=a value=1 form=f><input name=b value=2>") == ["a=1"])
    }

    @Test(arguments: [
        ("./ds.aspx?id=3", "https://a.vn/vb/ds.aspx?id=3"), ("", "https://a.vn/vb/trang.aspx?x=1"),
        ("/b.aspx#x", "https://a.vn/b.aspx"),
    ])
    func theActionIsResolved(action: String, address: String) {
        #expect(Self.form("", action: action)?.action == address)
    }

    @Test func aViewStateOfMegabytesComesWhole() {
        let state = String(repeating: "QUJD", count: 500_000)
        let form = Self.form("<input type=hidden name=__VIEWSTATE1 value=\"\(state)\">")
        #expect(form?.value("__VIEWSTATE1")?.utf8.count == 2_000_000)
    }

    @Test func theBodyIsWrittenAsBrowsersWriteIt() throws {
        let form = try #require(Self.form("<input name='ctl00$a' value='Hà Nội + 1*'><textarea name=b>x\ny</textarea>"))
        let body = form.body(pressing: .event(target: "ctl00$gv", argument: "Page$2"))
        #expect(
            String(decoding: body, as: UTF8.self)
                == "__VIEWSTATE=%2FwE%3D%2B&ctl00%24a=H%C3%A0+N%E1%BB%99i+%2B+1*&b=x%0D%0Ay&__EVENTTARGET=ctl00%24gv"
                + "&__EVENTARGUMENT=Page%242")
    }

    @Test func aButtonIsSentAndTheEventIsEmpty() throws {
        let form = try #require(Self.form("<input type=hidden name=__EVENTTARGET value=cũ>"))
        let body = form.body(pressing: .button(name: "b", value: "Trang sau"))
        #expect(String(decoding: body, as: UTF8.self) == "__VIEWSTATE=%2FwE%3D%2B&__EVENTTARGET=&b=Trang+sau")
    }

    @Test func aPartIsAskedForThroughItsManager() throws {
        let script = "<script>Sys.WebForms.PageRequestManager._initialize('sm', 'f', ['tctl00$up',''], [], [], 90, '');"
        var form = try #require(Self.form(script + "</script>"))
        #expect(form.manager == PostbackForm.Manager(name: "sm", panels: ["ctl00$up"]))
        form.set("sm", "")
        let body = form.body(pressing: .event(target: "gv", argument: "Page$2"), panel: "ctl00$up")
        let text = String(decoding: body, as: UTF8.self)
        #expect(text.hasPrefix("sm=ctl00%24up%7Cgv&") && text.hasSuffix("&__ASYNCPOST=true"))
    }

    @Test func anOldEncodingIsKept() throws {
        let head =
            "<meta charset=windows-1258><form method=post><input type=hidden name=__VIEWSTATE><input name=a value="
        let page = Array(head.utf8) + [0xE9, 0xF0] + Array("></form>".utf8)
        let form = try #require(PostbackPage(page, contentType: nil, address: "http://a.vn/")?.form)
        var changed = form
        changed.set("b", "漢")
        let body = String(decoding: changed.body(pressing: .button(name: "c", value: "")), as: UTF8.self)
        #expect(form.charset == "windows-1258")
        #expect(body == "__VIEWSTATE=&a=%E9%F0&b=%26%2328450%3B&c=")
    }

    @Test(arguments: [
        "<p>__doPostBack</p>", "<form method=get><input name=__VIEWSTATE></form>",
        "<form method=post action='mailto:a@b.vn'><input name=__VIEWSTATE></form>", "không có gì",
    ])
    func otherPagesAreNone(html: String) {
        #expect(PostbackPage(Array(html.utf8), contentType: nil, address: "http://a.vn/") == nil)
    }
}
