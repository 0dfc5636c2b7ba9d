import AuditCore
import Testing

struct PostbackAddressTests {
    private static let cases: [(String, PostbackEvent, Int)] = [
        ("https://so.tinh.gov.vn/van-ban.aspx", .event(target: "ctl00$Main$gv", argument: "Page$2"), 2),
        ("https://so.tinh.gov.vn/ds.aspx?id=3&k=a%20b", .event(target: "ctl00$lnkNext", argument: ""), 7),
        (
            "https://so.tinh.gov.vn/x?y",
            .event(target: "m$g", argument: "dvt_firstrow={11};dvt_startposition={a&b=c}"),
            2
        ),
        ("http://127.0.0.1:81/a.aspx", .button(name: "ctl00$btnNext", value: "Trang sau »"), 3),
        ("http://127.0.0.1:81/a.aspx?__wb_method=POST&x=1", .image(name: "ctl00$imgNext"), 2),
        ("https://a.vn/?utm=1", .event(target: "AspNetPager1", argument: "12"), 12),
    ]

    @Test(arguments: cases)
    func anAddressIsReadBackAsItWasWritten(list: String, event: PostbackEvent, page: Int) {
        let address = PostbackAddress(list: list, event: event, page: page)
        #expect(PostbackAddress(address.href) == address)
    }

    @Test(arguments: cases)
    func parsersAndTheCanonicalFormLeaveItAsItIs(list: String, event: PostbackEvent, page: Int) {
        let href = PostbackAddress(list: list, event: event, page: page).href
        #expect(WebAddress(href)?.href == href)
        #expect(WebAddress(href)?.canonical.href == href)
    }

    @Test func itIsWrittenAsArchivesOfPostsAre() {
        let address = PostbackAddress(
            list: "https://a.vn/ds.aspx?id=3", event: .event(target: "ctl00$gv", argument: "Page$2"), page: 2)
        #expect(
            address.href
                == "https://a.vn/ds.aspx?id=3&__wb_method=POST&__EVENTTARGET=ctl00%24gv&__EVENTARGUMENT=Page%242")
    }

    @Test func pagesThatOneEventOpensAreTold() {
        let next = PostbackEvent.event(target: "ctl00$lnkNext", argument: "")
        let hrefs = Set((2...9).map { PostbackAddress(list: "https://a.vn/", event: next, page: $0).href })
        #expect(hrefs.count == 8)
    }

    @Test(arguments: [
        "https://a.vn/ds.aspx", "https://a.vn/?__wb_method=POST", "https://a.vn/?__wb_method=POST&",
        "https://a.vn/?__wb_method=POST&a", "https://a.vn/?__wb_method=POST&a=1&b=2&c=3", "",
        "https://a.vn/x__wb_method=POST&__EVENTTARGET=a&__EVENTARGUMENT=Page%242",
        "https://a.vn/?__wb_method=POST&__EVENTTARGET=a&__EVENTARGUMENT=",
    ])
    func otherAddressesAreNone(href: String) {
        #expect(PostbackAddress(href) == nil)
    }

    @Test(
        arguments: [
            ("Page$3", 3), ("Page$Next", nil), ("Page_12", 12), ("7", 7), ("", nil), ("0", nil), ("123456", nil),
            ("FireCommand:ctl00$Rad$ctl00;Page;4", 4), ("FireCommand:ctl00$Rad$ctl00;Sort;4", nil), ("Delete$3", nil),
            ("V8064", nil),
        ] as [(String, Int?)])
    func anEventNamesItsPageOrNone(argument: String, page: Int?) {
        #expect(PostbackEvent.event(target: "x", argument: argument).page == page)
    }
}
