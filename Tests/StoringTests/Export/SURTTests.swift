import Testing

@testable import Storing

struct SURTTests {
    @Test(arguments: [
        ("http://a.vn/", "vn,a)/"),
        ("https://WWW.So.Example.Gov.VN:443/Tin-Tuc/", "vn,gov,example,so)/tin-tuc"),
        ("http://www2.a.vn:8080/x", "vn,a:8080)/x"),
        ("http://127.0.0.1:81/?b=2&a=1&a", "1,0,0,127:81)/?a&a=1&b=2"),
        ("http://a.vn/a//b/./../c/?", "vn,a)/a/c"),
        ("http://a.vn/%2541%20b%C3%A9?q=%252B", "vn,a)/a%20b%c3%a9?q=+"),
        ("http://a.vn/(S(abcdefghijklmnopqrstuvwx))/list.aspx?x=1", "vn,a)/list.aspx?x=1"),
        ("http://a.vn/p?PHPSESSID=0123456789abcdef0123456789ABCDEF&z=1", "vn,a)/p?z=1"),
        (
            "http://a.vn/p?x=1&sid=0123456789abcdef0123456789abcdeg1",
            "vn,a)/p?sid=0123456789abcdef0123456789abcdeg1&x=1"
        ),
        ("http://a.vn/p?cfid=1&cftoken=2&b", "vn,a)/p?b"),
        ("http://u:p@a.vn/x#y", "vn,a)/x"),
        ("http://a.vn/..?a=%23", "vn,a)/..?a=%23"),
    ])
    func anAddressHasTheKeyThatOtherToolsGiveIt(address: String, key: String) {
        #expect(SURT.key(address) == key)
    }

    @Test func whatWasPostedIsPartOfTheKey() {
        let form = Array("__EVENTTARGET=grid&__EVENTARGUMENT=Page%242&ten=T%E1%BA%A1o+m%E1%BB%9Bi".utf8)
        let query = PostQuery.text(form[...], type: "application/x-www-form-urlencoded; charset=utf-8")
        #expect(query == "__EVENTTARGET=grid&__EVENTARGUMENT=Page$2&ten=Tạo mới")
        let address = PostQuery.address("http://a.vn/list.aspx", method: "POST", query: query)
        #expect(
            SURT.key(address) == "vn,a)/list.aspx?__eventargument=page$2&__eventtarget=grid&__wb_method=post"
                + "&ten=t%e1%ba%a1o%20m%e1%bb%9bi")
        #expect(PostQuery.text([0xFF, 1][...], type: "application/x-www-form-urlencoded") == "__wb_post_data=/wE=")
        #expect(PostQuery.text([0x7B][...], type: "application/soap+xml") == "__wb_post_data=ew==")
    }

    @Test func escapesOfEscapesAreUndoneInLinearTime() {
        let layers = "%" + String(repeating: "25", count: 20_000) + "41"
        #expect(SURT.unescaped(layers.utf8) == [0x41])
    }

    @Test func aLineIsWrittenAsPythonWritesIt() {
        var line = JSONLine()
        line.add("a", "é\"\\\n\u{1F600}\u{7F}/")
        line.add("none", nil)
        line.add("n", 7)
        #expect(
            String(decoding: line.bytes, as: UTF8.self) == #"{"a": "\u00e9\"\\\n\ud83d\ude00"# + "\u{7F}"
                + #"/", "n": 7}"#)
    }
}
