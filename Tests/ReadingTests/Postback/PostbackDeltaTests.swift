import Testing

@testable import Reading

/// Answers to partial posts, and what strangers may send in their place.
struct PostbackDeltaTests {
    private static func record(_ type: String, _ id: String, _ content: String) -> String {
        "\(content.utf16.count)|\(type)|\(id)|\(content)|"
    }

    @Test func lengthsCountUTF16Units() throws {
        let text =
            "1|#||4|" + Self.record("updatePanel", "up", "<b>Hội 🇻🇳 | nghị</b>")
            + Self.record("hiddenField", "__VIEWSTATE", "/w|E=")
        let delta = try #require(PostbackDelta(Array(text.utf8)))
        #expect(delta.records.map(\.type) == ["#", "updatePanel", "hiddenField"])
        #expect(delta.hidden.map(\.value) == ["/w|E="])
        #expect(String(decoding: delta.html, as: UTF8.self).contains("<b>Hội 🇻🇳 | nghị</b>"))
    }

    @Test func redirectsAndFailuresAreRead() {
        let redirect = PostbackDelta(Array("0|pageRedirect||%2floi.aspx|".utf8))
        #expect(redirect == nil)
        let right = PostbackDelta(Array("11|pageRedirect||%2floi.aspx|".utf8))
        #expect(right?.redirect == "/loi.aspx")
        #expect(PostbackDelta(Array("3|error|500|Lỗi|".utf8))?.error == "Lỗi")
    }

    @Test(arguments: [
        "", "<!DOCTYPE html><p>1|2</p>", "5|updatePanel|a|abc|", "99999999999999|a|b|c|", "-1|a|b||", "1|a|b", "1|a||x",
        "|||||",
        "3|updatePanel|a|abc|rác",
    ])
    func anythingElseIsNone(text: String) {
        #expect(PostbackDelta(Array(text.utf8)) == nil)
    }

    @Test func panelsAreReplacedWhereverTheyNest() throws {
        let page = "<p>a</p><div id=\"up\"><div>cũ</div><span id=up2>x</span></div><p>z</p><span id=up3>cũ</span>"
        let text = Self.record("updatePanel", "up", "<i>mới</i>") + Self.record("updatePanel", "up3", "mới")
        let delta = try #require(PostbackDelta(Array(text.utf8)))
        #expect(
            String(decoding: delta.applied(to: Array(page.utf8)), as: UTF8.self)
                == "<p>a</p><div id=\"up\"><i>mới</i></div><p>z</p><span id=up3>mới</span>")
    }

    @Test func theFormTakesTheNewState() throws {
        let page = "<form method=post><input type=hidden name=__VIEWSTATE value=1><div id=up>x</div></form>"
        let link = "<b>2</b><a href=\"javascript:__doPostBack('gv','Page$3')\">3</a>"
        let text = Self.record("updatePanel", "up", link) + Self.record("hiddenField", "__VIEWSTATE", "2")
        let delta = try #require(PostbackDelta(Array(text.utf8)))
        let after = try #require(
            PostbackPage.after(delta, on: Array(page.utf8), contentType: nil, address: "http://a.vn/"))
        #expect(after.page.form.value("__VIEWSTATE") == "2")
        #expect(after.page.pagers.first?.current == 2)
    }

    /// Nothing that a stranger sends breaks the reading, and what is sent stays within what came.
    @Test func brokenPagesAreReadToTheEnd() {
        let page = Array(
            """
            <form method=post action=./a.aspx><input type=hidden name=__VIEWSTATE value="x"><table><tr><td>
            <select name=s><option value=1 selected>a</select><textarea name=t>b</textarea><!-- c --><span>1</span>
            <a href="javascript:__doPostBack('gv','Page$2')" title='Trang &#7853;'>2</a><script>__doPostBack('</script>
            <a onclick='RefreshPageTo(event, "/x?Paged=TRUE\\u0026p=1")' href="javascript:">»</a></table></form>
            """.utf8)
        var random: UInt64 = 0x2545_F491_4F6C_DD1D
        func next(_ limit: Int) -> Int {
            random ^= random << 13
            random ^= random >> 7
            random ^= random << 17
            return Int(random % UInt64(limit))
        }
        let marks = Array("<>\"'&;=/!-()\\%$|{}\u{0}".utf8) + [0xC3, 0xFF]
        var read = 0
        for _ in 0..<4_000 {
            var broken = page
            for _ in 0...next(6) {
                let at = next(broken.count)
                switch next(3) {
                case 0: broken[at] = marks[next(marks.count)]
                case 1: broken.remove(at: at)
                default: broken.replaceSubrange(at..<at, with: broken[at..<min(broken.count, at + next(60))])
                }
            }
            if next(8) == 0 { broken.removeLast(next(broken.count)) }
            guard let result = PostbackPage(broken, contentType: nil, address: "http://a.vn/") else { continue }
            read += 1
            let sent = result.form.fields.reduce(0) { $0 + $1.value.utf8.count }
            #expect(sent <= broken.count * 3)
        }
        #expect(read > 1_000)
    }

    @Test(arguments: [
        "<a href=\"javascript:__doPostBack('gv','Page$2')\">2</a>", "<div class=pager>", "<!--", "<!-- -->", "<a></a>",
        "<input name=a value=b>", "<li class=disabled>", "<select name=a><option>", "<a title='", "&#", "</div>",
        "<td>",
        "<script>__doPostBack(</script>", "<div onclick=\"__doPostBack('x$ctl01','')\">2", "<form method=post>",
    ])
    func twoMegabytesOfOneThingAreRead(piece: String) {
        let head = "<form method=post><input type=hidden name=__VIEWSTATE value=x><b>1</b>"
        let page = Array((head + String(repeating: piece, count: 2_000_000 / piece.utf8.count)).utf8)
        let read = PostbackPage(page, contentType: nil, address: "http://a.vn/")
        #expect((read?.pagers.count ?? 0) <= 8)
    }
}
