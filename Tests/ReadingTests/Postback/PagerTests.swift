import AuditCore
import Testing

@testable import Reading

/// Which links turn a page, and which must never be pressed.
struct PagerTests {
    private static func pagers(_ inner: String) -> [Pager] {
        let html = "<form method=post><input type=hidden name=__VIEWSTATE value=x>\(inner)</form>"
        return PostbackPage(Array(html.utf8), contentType: nil, address: "http://a.vn/ds.aspx")?.pagers ?? []
    }

    private static func link(_ target: String, _ argument: String, _ text: String) -> String {
        "<a href=\"javascript:__doPostBack('\(target)','\(argument)')\">\(text)</a>"
    }

    @Test(arguments: [
        "javascript:__doPostBack('gv','Page$2')", "javascript:__doPostBack(&#39;gv&#39;,&#39;Page$2&#39;)",
        "javascript:__doPostBack(%27gv%27,%27Page%242%27)", " JavaScript: {__doPostBack('gv', 'Page$2')}",
        "javascript:WebForm_DoPostBackWithOptions(new WebForm_PostBackOptions(&quot;gv&quot;, &quot;Page$2&quot;, true, &quot;&quot;, &quot;&quot;, false, true))",
        "javascript:setTimeout('__doPostBack(\\'gv\\',\\'Page$2\\')', 0)",
        "javascript:__doPostBack('gv','Page\\u00242')",
    ])
    func aPostIsReadHoweverItIsWritten(href: String) {
        let pager = Self.pagers("<span>1</span><a href=\"\(href)\">2</a>").first
        #expect(pager?.step(from: 1)?.event == .event(target: "gv", argument: "Page$2"))
    }

    @Test(arguments: [
        "<a href='#' onclick=\"__doPostBack('gv','Page$2');return false;\">2</a>",
        "<a onclick=\"javascript:__doPostBack('gv','Page$2')\">2</a>",
        "<a href='javascript:void(0)' onclick=\"__doPostBack('gv','Page$2')\">2</a>",
        "<input type=button value=2 onclick=\"__doPostBack('gv','Page$2')\">",
        "<button type=button onclick=\"__doPostBack('gv','Page$2')\">2</button>",
        "<li onclick=\"__doPostBack('gv','Page$2')\">2</li>",
    ])
    func aPostIsReadWhereverItHangs(markup: String) {
        let pager = Self.pagers("<span>1</span>" + markup).first
        #expect(pager?.step(from: 1)?.event == .event(target: "gv", argument: "Page$2"))
        #expect(pager?.current == 1)
    }

    @Test(arguments: [
        ("gv", "Delete$2", "2"), ("gv", "Select$2", "2"), ("gv", "Sort$Ngay", ">"), ("gv", "Edit$0", "Tiếp"),
        ("gv", "Page$2", "Xóa"), ("btnXoa", "Page$2", "2"), ("ctl00$lnkLuu", "", "2"), ("ctl00$btnDeletePage", "", "2"),
        ("ctl00$lnkLogin", "", "Next"), ("ctl00$lbtnDangXuat", "", "»"),
        ("ctl00$ucVote$rptPage$ctl01$btnVote", "", "3"),
        ("ctl00$rptBinhChon$ctl02$lnkPage", "", "3"), ("ctl00$lnkPageSize", "", "20"),
        ("ctl00$lnkTrangIn", "", "In trang"),
        ("ctl00$calLich", "8035", "2"), ("ctl00$calLich", "V8064", "&gt;"), ("ctl00$rptNam$ctl01$lnkNam", "", "2"),
        ("ctl00$lnkNgonNguPage", "", "2"), ("ctl00$lnkPage", "xoa", "2"), ("ctl00$lnkPage", "3", "2"),
        ("ctl00$lnkPage", "", "Xuất Excel"), ("ctl00$lnkPage", "", "Đăng nhập"),
        ("x", "dvt_firstrow={11};dvt_delete={1}", ">"),
        ("x", "__commit;dvt_firstrow={11}", ">"), ("x", "FireCommand:x;Delete;2", "2"), ("x", "RowClick;0", "2"),
        ("wizDangKy$StartNavigationTemplateContainerID$StartNextButton", "", "Next"), ("ctl00$lnkGui", "", "Trang sau"),
    ])
    func whatDoesSomethingElseIsNeverPressed(target: String, argument: String, text: String) {
        let markup = "<div class=\"pager\"><span>1</span>" + Self.link(target, argument, text) + "</div>"
        #expect(Self.pagers(markup) == [])
    }

    @Test(arguments: [
        "<input type=submit name=btnLuu value='Trang sau'>", "<input type=submit name=btnNext value='Lưu'>",
        "<input type=submit name=btnNext value='Tiếp'>", "<input type=submit name=btnNext value='Gửi trang sau'>",
        "<input type=image name=imgXoa alt='Trang sau'>", "<input type=image name=imgNext alt='Xóa' src=next.gif>",
        "<input type=submit name=btnNext value='Trang sau' onclick=\"return confirm('Chắc chưa?')\">",
        "<input type=submit name=btnNext value='Trang sau' disabled>", "<button name=btnGui>Trang sau</button>",
        "<a href='/trang-2' onclick=\"__doPostBack('gv','Page$2')\">2</a>",
        "<a href=\"javascript:if(confirm('Xóa?'))__doPostBack('gv','Page$2')\">2</a>",
        "<li class=disabled><a href=\"javascript:__doPostBack('gv','Page$2')\">2</a></li>",
        "<a class=aspNetDisabled href=\"javascript:__doPostBack('gv','Page$2')\">2</a>",
        "<a href='javascript:WebForm_DoPostBackWithOptions(new WebForm_PostBackOptions(\"gv\",\"Page$2\",true,\"\",\"khac.aspx\",false,true))'>2</a>",
    ])
    func buttonsAndLinksThatAreNoPagersAreLeft(markup: String) {
        #expect(Self.pagers(markup) == [])
    }

    @Test(arguments: [
        (
            "<input type=submit name='ctl00$btnNext' value='Trang sau'>",
            PostbackEvent.button(name: "ctl00$btnNext", value: "Trang sau")
        ),
        ("Trang 1/7 <input type=submit name='ctl00$btnNext' value='&gt;'>", .button(name: "ctl00$btnNext", value: ">")),
        (
            "<input type=image name='ctl00$imgNext' title='Trang tiếp theo' src=mui-ten.png>",
            .image(name: "ctl00$imgNext")
        ),
        ("<button name=btnTrangSau value=2>Trang sau »</button>", .button(name: "btnTrangSau", value: "2")),
        (
            "<input type=submit name='ctl00$DataPager1$ctl00$ctl02' value='Next'>",
            .button(name: "ctl00$DataPager1$ctl00$ctl02", value: "Next")
        ),
    ])
    func buttonsThatAreClearlyPagersArePressed(markup: String, event: PostbackEvent) {
        #expect(Self.pagers(markup).first?.step(from: 1)?.event == event)
    }

    @Test func numbersWithoutANameNeedAHoleWhereThePageIs() {
        let numbers = (2...5).map { Self.link("ctl00$r$ctl0\($0)$x", "", "\($0)") }.joined(separator: " ")
        #expect(Self.pagers("<b>1</b> " + numbers).first?.step(from: 1)?.event.control == "ctl00$r$ctl02$x")
        #expect(Self.pagers("<p>Chọn</p>" + numbers) == [])
        let years = (2019...2023).map { Self.link("ctl00$r$ctl0\($0)$x", "", "\($0)") }.joined()
        #expect(Self.pagers("<b>2024</b>" + years) == [])
    }

    @Test(arguments: [
        ("Next", PagerWords.Label.next), ("Trang sau", .next), ("Tiếp »", .next), ("TRANG TIẾP THEO", .next),
        (">", .next),
        ("[ 3 ]", .number(3)), ("Trang 12", .number(12)), ("»", .nextOrLast), (">>|", .last), ("Cuối", .last),
        ("…", .more), ("...", .more), ("‹ Trước", .previous), ("Đầu", .first), ("|<", .first),
    ])
    func wordsOfPagersAreKnown(text: String, label: PagerWords.Label) {
        #expect(PagerWords.label(text) == label)
    }

    @Test(arguments: ["", "Xem thêm", "2.", "2.pdf", "Tiếp tục", "Trang chủ", "123456", "A", "12/2024", "Sau đại học"])
    func otherWordsAreNone(text: String) {
        #expect(PagerWords.label(text) == nil)
    }

    @Test(
        arguments: [
            ("Trang 3/12", 3), ("Trang 3 / 12 (115 bản ghi)", 3), ("Page 3 of 12", 3),
            ("Trang số 3 trên tổng số 12", 3),
            ("Trang 13/12", nil), ("Trang chủ", nil), ("3/12", nil),
        ] as [(String, Int?)])
    func theShownPageIsReadFromItsLine(text: String, page: Int?) {
        #expect(PagerWords.shown(text) == page)
    }

    @Test func aPagerAboveAndBelowIsOne() {
        let pager = "<div><span>1</span>" + Self.link("AspNetPager1", "2", "2") + "</div>"
        let rows = (1...9).map { "<p><a href=/tin/\($0)>Một bài viết đủ dài để không lẫn vào đâu</a></p>" }.joined()
        #expect(Self.pagers(pager + rows + pager).count == 1)
    }

    @Test func twoListsHaveTwoPagers() {
        let rows = (1...9).map { "<p><a href=/tin/\($0)>Một bài viết đủ dài để không lẫn vào đâu</a></p>" }.joined()
        let page =
            rows + "<b>1</b>" + Self.link("gvA", "Page$2", "2") + rows + "<b>1</b>" + Self.link("gvB", "Page$2", "2")
        #expect(Self.pagers(page).map { $0.step(from: 1)?.event.control } == ["gvA", "gvB"])
    }

    @Test func moreLeadsOnOnlyBehindTheNumbers() {
        let back = Self.link("dp$DataPager1$ctl00", "", "...")
        let forward = Self.link("dp$DataPager1$ctl04", "", "...")
        let pager = Self.pagers(back + Self.link("dp$DataPager1$ctl01", "", "6") + "<span>7</span>" + forward).first
        #expect(pager?.current == 7)
        #expect(pager?.step(from: 7)?.event.control == "dp$DataPager1$ctl04")
        #expect(pager?.jump(from: 7, to: 30)?.page == 8)
    }

    @Test func contentIsTheSameForTheSameRowsAndOnlyThen() {
        func page(_ row: Int, _ clock: Int) -> Pager? {
            let rows = (0..<6).map { "<tr><td><a href=/tin/\(row + $0)>Quyết định về một việc cần làm ngay</a></tr>" }
                .joined()
            return Self.pagers(
                "<p>Lượt truy cập \(clock)</p><table>\(rows)<tr><td>" + Self.link("gv", "Page$3", "3") + "</table>"
            ).first
        }
        #expect(page(1, 5)?.content == page(1, 6)?.content)
        #expect(page(1, 5)?.content != page(7, 5)?.content)
    }
}
