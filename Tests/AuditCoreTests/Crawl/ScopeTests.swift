import Testing

@testable import AuditCore

struct ScopeTests {
    private let scope = Scope(hosts: ["xa.vn", "www.phong.xa.vn"], depthLimit: 9)

    private func skip(_ text: String, depth: Int = 1) throws -> Skip? {
        scope.skip(try #require(WebAddress(text, base: WebAddress("http://xa.vn/"))), depth: depth)
    }

    @Test(arguments: [
        ("http://www.xa.vn/a", nil), ("http://phong.xa.vn/", nil), ("https://xa.vn:8443/", nil),
        ("http://khac.vn/", Skip.outOfScope), ("http://a.xa.vn/", .outOfScope), ("mailto:a@xa.vn", .outOfScope),
        ("http://xa.vn.khac.vn/", .outOfScope), ("javascript:void(0)", .outOfScope),
    ])
    func onlyThePortalsOwnHostsAreVisited(address: String, expected: Skip?) throws {
        #expect(try skip(address) == expected)
    }

    @Test func stepsFromTheStartAreLimited() throws {
        #expect(try skip("/a", depth: 9) == nil)
        #expect(try skip("/a", depth: 10) == .tooDeep)
    }

    @Test(arguments: [
        "/index.php?language=vi&nv=news&op=print/Tin-tuc/Hoi-nghi-12", "/news/print/hoi-nghi-12.html",
        "/news/savefile/hoi-nghi-12.html", "/news/sendmail/hoi-nghi-12.html", "/tin/hoi-nghi-12/print",
        "/?nv=news&op=savefile/Tin/a-1", "/PrintNews.aspx?id=3", "/bai?id=4&print=1", "/bai?viewMode=print&id=3",
        "/index.php?option=com_content&view=article&id=2&tmpl=component&print=1&layout=default",
        "/tin?id=9&format=print", "/news/in-bai-viet/12",
        "/web/so/-/asset_publisher/Gy5kL3/content/ten-bai?_101_INSTANCE_Gy5kL3_viewMode=print",
    ])
    func copiesOfAnArticleAreNotFetched(address: String) throws { #expect(try skip(address) == .twin) }

    @Test(arguments: [
        "/c/portal/update_language?redirect=%2Fweb&languageId=en_US", "/c/portal/login?p_l_id=1", "/c/portal/logout",
        "/users/login/", "/users/lostpass/", "/index.php?nv=users&op=login", "/?nv=users&op=register",
        "/_layouts/15/Authenticate.aspx?Source=%2F", "/_layouts/SignOut.aspx", "/Default.aspx?tabid=4&ctl=Login",
        "/Trang-chu/ctl/Login/returnurl/a", "/wp-login.php?redirect_to=x", "/wp-admin/", "/bai-viet/?replytocom=44",
        "/dang-xuat", "/logout.php", "/tin?nv_redirect=aHR0cDov", "/web?p_auth=f3Gh&p_p_id=33", "/a/a/a/",
        "/tin/a/b/a/b/a/b/", "/web/guest/x?p_p_state=pop_up", "/cdn-cgi/l/email-protection",
    ])
    func doorsAndEndlessSpacesAreNotEntered(address: String) throws { #expect(try skip(address) == .trap) }

    /// Words that look like doors, twins or repeats and choose pages of their own.
    @Test(arguments: [
        "/", "/print", "/users", "/users/", "/users/huong-dan-su-dung", "/nv=users-news", "/?nv=usersnews",
        "/huong-dan-wp-admin-co-ban.html", "/tin/cach-dang-nhap-login", "/login-mot-cua", "/?nv=news&op=loginfo",
        "/tin/tin/", "/2021/05/05/05/bai", "/a/b/a/b/", "/documents/10182/0/10182/0/10182/0/x",
        "/?nv=news&op=Tin-tuc&page=2", "/tin?start=20", "/tin?trang=4", "/tin?p=8", "/tin?language=en",
        "/Pages/tin.aspx?ItemID=345", "/?sid=12", "/rss/tin-tuc/", "/?nv=laws&op=detail/nghi-dinh-30",
        "/-/-/-/a", "/blueprint/ban-in", "/op=printing", "/?print=0", "/thong-tin.aspx?mode=view", "/rest/api",
    ])
    func pagesWithSuchWordsAreFetched(address: String) throws { #expect(try skip(address) == nil) }

    @Test func picturesAndProgramsAreNotPages() throws {
        for name in ["a.jpg", "b.CSS", "c.min.js", "d.webp?v=2", "x/e.mp4", "y/f.APK"] {
            #expect(try skip("/" + name) == .unwantedKind, "\(name)")
        }
        for name in ["a.js/tin", "jpg", "tin.jpg.html", "b?x=a.css", "a.json"] {
            #expect(try skip("/" + name) == nil, "\(name)")
        }
        #expect(try skip("/a?" + String(repeating: "x", count: 2100)) == .trap)
        #expect(try skip("/" + (0..<21).map { "a\($0)/" }.joined()) == .trap)
    }

    @Test(arguments: [
        "/a.pdf", "/A.DOCX?x=1", "/documents/10182/77/Bao+cao.pdf/5d3a-11", "/?download=1&id=0",
        "/laws/detail/nghi-dinh/?download=1&id=0", "/LinkClick.aspx?fileticket=ab%3d&tabid=3", "/tai?file=QD-12.docx",
        "/_layouts/15/download.aspx?SourceUrl=%2FVB%2Fa.doc", "/get?url=/van-ban/12.XLS&x=1", "/a?wpdmdl=12",
        "/index.php?option=com_docman&task=doc_download&gid=3", "/dl?attachmentId=33", "/a?p_p_resource_id=download",
        "/Handlers/GetFile.ashx?i=5",
    ])
    func documentsAreKnownByTheirAddress(path: String) throws {
        #expect(Scope.isFile("http://xa.vn" + path))
        #expect(Scope.priority(try #require(WebAddress("http://xa.vn" + path))) == 7)
    }

    @Test(arguments: [
        "/", "/tin-tuc.html", "/index.php?nv=download", "/pdf", "/tin.aspx?ItemID=3",
        "/pdfjs/web/viewer.html?file=a.pdf",
        "/a.pdf.html", "/download", "/tin?op=downloads", "/tra-cuu?q=mau.doc+mau",
    ])
    func pagesAreNotTakenForDocuments(path: String) { #expect(!Scope.isFile("http://xa.vn" + path)) }
}
