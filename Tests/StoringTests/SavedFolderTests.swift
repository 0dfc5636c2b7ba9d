import AuditCore
import Foundation
import Testing

@testable import Storing

struct SavedFolderTests {
    let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    static func mirrored(_ source: String) -> String {
        "<!DOCTYPE html>\n<!-- Mirrored from \(source) by HTTrack Website Copier/3.x [XR&CO'2014], "
            + "Sun, 10 Oct 2021 13:58:18 GMT -->\n"
    }

    private func save(_ files: [String: String]) throws {
        for (name, text) in files { _ = try folder.file(name, Array(text.utf8)) }
    }

    private func captures(_ origin: String? = nil) throws -> [Capture] {
        try Sample.captures(SavedFolder.holdings(path: folder.path, origin: origin))
    }

    private func response(_ capture: Capture?) throws -> Capture.Response {
        guard case .response(let response)? = capture?.result else { throw StoreError.notAStore("no response") }
        return response
    }

    @Test func theCommentOfHTTrackGivesAddressAndTime() throws {
        let text = Self.mirrored("a.vn/?page=login&href=%2F")
        let comment = try #require(Mirrored(Array(text.utf8)[...]))
        #expect(comment.host == "a.vn")
        #expect(comment.path == "/?page=login&href=%2F")
        #expect(comment.fetchedAt == "2021-10-10T13:58:18Z")
        #expect(Mirrored(Array("<!-- Mirrored from nothing -->".utf8)[...]) == nil)
        #expect(Mirrored(Array("<!-- Mirrored from a.vn/".utf8)[...]) == nil)
    }

    @Test func aFolderOfHTTrackHasItsOldAddressesAndLinks() throws {
        let page =
            Self.mirrored("a.vn/tin/bai-1") + """
                <a href="../index9ba3.html?page=home">x</a> <a href='bai-2.html#y'>y</a> <a href=../t%E1%BB%87p.pdf>z</a>
                <img src="../../cdn.vn/a.png"> <a href="/goc">g</a> <a href="http://c.vn/">c</a> <a href="khong-co.html">k</a>
                <script>var s = '<a href="bai-2.html">';</script><!-- <a href="bai-2.html"> -->
                """
        try save([
            "tin/bai-1.html": page, "tin/bai-2.html": Self.mirrored("a.vn/tin/bai-2?a=1&b=2"),
            "index9ba3.html": Self.mirrored("a.vn/?page=home"), "tệp.pdf": "%PDF-1.4", "fade.gif": "GIF8",
            "hts-cache/new.txt": "x",
        ])
        let all = try captures()
        #expect(
            all.map(\.address) == [
                "http://a.vn/?page=home", "http://a.vn/t%E1%BB%87p.pdf", "http://a.vn/tin/bai-1",
                "http://a.vn/tin/bai-2?a=1&b=2",
            ])
        #expect(all[2].fetchedAt == "2021-10-10T13:58:18Z")
        #expect(all[2].sha256 == Digest.sha256Hex(Array(page.utf8)))
        let response = try response(all[2])
        let body = String(decoding: response.body, as: UTF8.self)
        for link in [
            "href=\"http://a.vn/?page=home\"", "href='http://a.vn/tin/bai-2?a=1&amp;b=2#y'",
            "href=http://a.vn/t%E1%BB%87p.pdf>", "src=\"http://cdn.vn/a.png\"", "href=\"/goc\"",
            "href=\"http://c.vn/\"", "href=\"http://a.vn/tin/khong-co.html\"",
            "'<a href=\"bai-2.html\">'", "<!-- <a href=\"bai-2.html\"> -->",
        ] {
            #expect(body.contains(link), "\(link) in \(body)")
        }
        #expect(response.header(SavedFolder.adaptedHeader) == "links")
        #expect(try self.response(all[1]).header("content-type") == "application/pdf")
    }

    @Test func theGivenOriginSaysWhetherItIsHTTPS() throws {
        try save(["x.html": Self.mirrored("a.vn/x"), "y.doc": "d"])
        #expect(try captures("HTTPS://A.vn/tin").map(\.address) == ["https://a.vn/x", "https://a.vn/y.doc"])
    }

    @Test func aMovedPageIsARedirect() throws {
        let moved =
            "<HTML>\n<!-- Created by HTTrack Website Copier/3.49-2 -->\n" + Self.mirrored("a.vn/old")
            + "<META HTTP-EQUIV=\"Refresh\" CONTENT=\"0; URL=new.html\"><TITLE>Page has moved</TITLE>"
        try save(["old.html": moved, "new.html": Self.mirrored("a.vn/new")])
        let response = try response(captures().last)
        #expect(response.status == 302)
        #expect(response.header("location") == "http://a.vn/new")
    }

    @Test(arguments: [
        ("index.html", "/"), ("a/index.html", "/a/"), ("a/b.html", "/a/b.html"), ("index.html?p=1", "/?p=1"),
        ("x.aspx@tabid=3&y=4", "/x.aspx?tabid=3&y=4"), ("x%3Fp=1.html", "/x?p=1"), ("x.php.html", "/x.php"),
        ("lien@he.html", "/lien@he.html"), ("tệp 1.pdf", "/t%E1%BB%87p%201.pdf"), ("a#b.pdf", "/a%23b.pdf"),
    ])
    func wgetNamesGiveTheirAddress(path: String, address: String) {
        #expect(SavedPath.address(path) == address)
    }

    @Test(arguments: [
        ("a.vn", true), ("sub.a-b.gov.vn", true), ("127.0.0.1:8080", true), ("a.vn+81", true), ("tin-tuc", false),
        ("v1.2", false), ("localhost", true), (".git", false), ("a..b", false),
    ])
    func hostsAreTold(name: String, isHost: Bool) {
        #expect(SavedPath.isHost(Array(name.utf8)) == isHost)
    }

    @Test func aFolderOfWgetHasTheHostsAsFirstFolders() throws {
        try save([
            "a.vn/index.html": "<a href=\"b.html%3Fx=1.html\">b</a><a href=\"none.html\">n</a>",
            "a.vn/b.html?x=1.html": "<html>", "a.vn/b.html?x=1.html.orig": "<html>", "c.vn:81/f.pdf": "%PDF",
        ])
        let all = try captures()
        #expect(all.map(\.address) == ["http://a.vn/", "http://a.vn/b.html?x=1", "http://c.vn:81/f.pdf"])
        let body = try String(decoding: response(all[0]).body, as: UTF8.self)
        #expect(body == "<a href=\"http://a.vn/b.html?x=1\">b</a><a href=\"none.html\">n</a>")
    }

    @Test func withoutAnyHostTheOriginIsAskedFor() throws {
        try save(["x.html": "<html>"])
        #expect(throws: StoreError.originUnknown(folder.path)) { try captures() }
        #expect(try captures("https://a.vn").map(\.address) == ["https://a.vn/x.html"])
    }

    @Test func nothingIsDroppedAndNoLinkLeadsOut() throws {
        try save(["a.vn/x.html": "<html>"])
        try FileManager.default.createSymbolicLink(atPath: "\(folder.path)/a.vn/etc", withDestinationPath: "/etc")
        try FileManager.default.createSymbolicLink(atPath: "\(folder.path)/a.vn/p", withDestinationPath: "/etc/passwd")
        let all = try captures()
        #expect(all.map(\.address) == ["http://a.vn/etc", "http://a.vn/p", "http://a.vn/x.html"])
        let refused = Capture.Result.failure(FetchFailure(.other, detail: "symbolic link, not followed"))
        #expect(all[0].result == refused)
        #expect(all[1].result == refused)
    }

    @Test(arguments: [
        "<a href", "<a href=", "<a href=\"x", "<", "<a href=x", "<!--", "<script", "<a \u{0}=y>", "</a href=\"x\">",
    ])
    func brokenMarkupIsLeftWhole(page: String) {
        let same = LinkRewriter { _ in nil }.rewritten(Array(page.utf8))
        #expect(same == Array(page.utf8))
        let changed = LinkRewriter { _ in "http://a.vn/" }.rewritten(Array(page.utf8))
        #expect(changed.count >= 1)
    }
}
