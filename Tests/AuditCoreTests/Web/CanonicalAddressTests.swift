import Testing

@testable import AuditCore

struct CanonicalAddressTests {
    @Test(arguments: [
        ("http://xa.vn/a#b", "http://xa.vn/a"),
        ("http://xa.vn/a?utm_source=fb&id=3&UTM_Medium=x&fbclid=Q", "http://xa.vn/a?id=3"),
        ("http://xa.vn/a?gclid=1", "http://xa.vn/a"),
        ("http://xa.vn/a?", "http://xa.vn/a"),
        ("http://xa.vn/a;jsessionid=0A1B.n1?id=3", "http://xa.vn/a?id=3"),
        ("http://xa.vn/a;JSESSIONID=0A1B/b;v=1", "http://xa.vn/a/b;v=1"),
        ("http://xa.vn/?PHPSESSID=abc&nv=news", "http://xa.vn/?nv=news"),
        ("http://xa.vn/users/login/?nv_redirect=aHR0", "http://xa.vn/users/login/"),
        ("http://xa.vn/?b=2&&a=1&b=2", "http://xa.vn/?b=2&&a=1&b=2"),
        ("http://xa.vn/?sid=12&page=2&utm=1", "http://xa.vn/?sid=12&page=2&utm=1"),
        ("http://xa.vn/a?q=utm_source=1", "http://xa.vn/a?q=utm_source=1"),
        ("http://xa.vn//b?x=1&gclid=2", "http://xa.vn//b?x=1"),
        ("http://u:p@xa.vn:81/a;jsessionid=1;jsessionid=2", "http://u:p@xa.vn:81/a"),
        ("mailto:a@b?utm_source=1", "mailto:a@b?utm_source=1"),
    ])
    func onlyWhatNeverChoosesAPageIsTakenAway(input: String, canonical: String) throws {
        let address = try #require(WebAddress(input))
        #expect(address.canonical.href == canonical)
        #expect(address.canonical.canonical == address.canonical)
    }
}
