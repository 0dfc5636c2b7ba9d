import AuditCore
import Testing

@testable import Reading

struct TextModelTests {
    @Test func aForestAddsUpTheLeavesOfItsTrees() throws {
        let model = try #require(TreeModel("0<1.5 =1 1<3 =2 =4 =10", columns: 2))
        // Columns one after the other: (1, 9), (2, 3), (2, 3.5).
        #expect(model.logits([1, 2, 2, 9, 3, 3.5], rows: 3) == [11, 12, 14])
    }

    @Test(arguments: ["", "0<1 =1", "2<1 =1 =2", "0<x =1 =2", "=y", "0<1 =1 =2 0<1 =1"])
    func aBrokenForestIsNone(text: String) { #expect(TreeModel(text, columns: 2) == nil) }

    @Test func aDoubtfulPageIsReadWithMorePatienceThanASureOne() {
        #expect(TextModel.bar(0.98) > 0.6 && TextModel.bar(0.7) < 0.4)
        #expect(TextModel.bar(0) == 0.08 && TextModel.bar(1) <= 0.7)
    }

    @Test func eachBlockHasAValueInEachColumn() {
        let outline = HTMLParser.outline(Array(Sample.article(1).utf8))
        let features = BlockFeatures(outline, address: "http://a.vn/b/c-d.html?x=/y", title: 3)
        #expect(features.values.count == outline.blocks.count * BlockFeatures.names.count)
        let odd = features.values.filter { !$0.isFinite }
        #expect(odd.isEmpty)
        #expect(Set(BlockFeatures.names).count == BlockFeatures.names.count)
        #expect(column("urld", features) == Array(repeating: 2, count: features.rows))
        #expect(column("urlh", features) == Array(repeating: 1, count: features.rows))
        #expect(column("tb", features)[3] == 0)
    }

    private func column(_ name: String, _ features: BlockFeatures) -> [Float] {
        let place = BlockFeatures.names.firstIndex(of: name) ?? 0
        return Array(features.values[(place * features.rows)..<((place + 1) * features.rows)])
    }

    @Test func namesAndWordsSpeakForAndAgainst() {
        let standing = Standing("share:-32 body:16 post-body:24 gửi:8")
        #expect(standing.count == 4)
        #expect(standing.ofNames(Array("share-2".utf8)) == -32)
        #expect(standing.ofNames(Array("post-body wide".utf8)) == 24)
        #expect(standing.ofNames(Array("share post-body".utf8)) == -8)
        #expect(standing.ofNames(Array("none of it".utf8)) == 0)
        func line(_ text: String) -> Float { Array(text.utf8).withUnsafeBufferPointer { standing.ofLine($0) } }
        #expect(line("SHARE this") == -2)
        #expect(line("«Gửi» – share") == -0.75)
        #expect(line("2022") == 0)
    }

    @Test func aLonePageThatListsKeepsItsWords() {
        let items = (1...40).map { number in
            """
            <div class="item"><h3><a href="/thiet-bi-\(number)">Thiết bị đo số \(Sample.words(number))</a></h3>
            <p>Bộ thiết bị \(Sample.words(number)) dùng cho phòng thử nghiệm, đã kiểm định, giao tại kho trong tỉnh.</p></div>
            """
        }
        let html = "<html><body><main><h1>Danh mục thiết bị</h1>\(items.joined())</main></body></html>"
        let page = PageReader().read(Sample.page(html, at: "http://vidu.vn/thiet-bi"))
        #expect(page.text.contains("dùng cho phòng thử nghiệm"))
    }

    @Test func wordsInNoscriptAreReadWhereThePageHasNoOthers() {
        let posts = (1...30).map { number in
            "<p>Bài trả lời \(Sample.words(number)): hồ sơ đăng ký nộp tại bộ phận một cửa, kèm bản sao quyết định.</p>"
        }
        func read(_ rest: String) -> Page {
            PageReader().read(
                Sample.page(
                    "<html><body><h1>Hỏi về hồ sơ</h1>\(rest)<noscript><div>\(posts.joined())</div></noscript></body></html>"
                ))
        }
        #expect(read("").text.contains("bộ phận một cửa"))
        let long = (1...60).map {
            "<p>Nội dung đầy đủ \(Sample.words($0)) đã hiện sẵn trên trang, ai mở cũng đọc được.</p>"
        }
        #expect(!read(long.joined()).text.contains("bộ phận một cửa"))
    }

    @Test(arguments: [
        ("Đăng nhập", "http://vidu.vn/a"), ("Trường Vi Dụ", "http://vidu.vn/?page=login&href=x"),
        ("Cổng Vi Dụ", "http://vidu.vn/users/dang-nhap.html"),
    ])
    func aFormToSignInIsNoArticle(title: String, address: String) {
        let html = "<html><head><title>\(title)</title></head><body><form>Tên <input></form></body></html>"
        #expect(PageReader().read(Sample.page(html, at: address)).kind == .login)
    }

    @Test func anArticleAboutSigningInIsAnArticle() {
        let html = """
            <html><head><title>Đăng nhập một lần trên cổng dịch vụ công</title></head><body>
            <h1>Đăng nhập một lần trên cổng dịch vụ công</h1><div>Thứ Hai, 10/10/2022 | 14:30</div>
            <p>Từ tháng này người dân chỉ cần một tài khoản định danh để dùng mọi dịch vụ công của tỉnh, theo thông báo.</p>
            </body></html>
            """
        #expect(PageReader().read(Sample.page(html)).kind == .article)
    }
}
