import AuditCore
import Testing

@testable import Reporting

struct ItemTablesTests {
    private func page(_ result: AuditResult) -> String { String(decoding: htmlReport(result), as: UTF8.self) }

    /// What a reader needs of an item, wherever it stands: address, day, reason, evidence.
    @Test func everyListedItemHasItsAddressDayAndHashOnce() throws {
        let result = LargeSample.result()
        let rows = page(result).split(separator: "\n")
        var linked: [Substring: Substring] = [:]
        for row in rows where row.hasPrefix("<tr") {
            guard let start = row.range(of: "<a href=\"http") else { continue }
            let address = row[row.index(start.upperBound, offsetBy: -4)...].prefix { $0 != "\"" }
            #expect(linked[address] == nil, "\(address) stands twice")
            linked[address] = row
        }
        let listed = Set(result.criteria.flatMap { $0.countedItems + $0.pendingItems + $0.rejectedItems })
        #expect(listed.count > 300)
        for item in result.items where listed.contains(item.address) {
            let row = try #require(linked[item.address[...]])
            #expect(row.contains(">\(item.title)</a>"))
            #expect(row.contains("<td>\(try #require(item.posted).vietnamese)<td>"))
            #expect(row.contains(try #require(item.evidence.sha256).prefix(12)))
            #expect(row.contains(item.evidence.quote.prefix(30)))
        }
    }

    @Test func everyItemStandsInOneListOrInTheAnnex() {
        let result = LargeSample.result()
        var titles: Set<Substring> = []
        for line in page(result).split(separator: "\n") {
            if line.hasPrefix("<tr"), let end = line.range(of: "</a>"), let start = line.range(of: "rel=noreferrer>") {
                titles.insert(line[start.upperBound..<end.lowerBound])
            } else if line.hasPrefix("<li>"), let end = line.range(of: " (") {
                titles.insert(line[line.index(line.startIndex, offsetBy: 4)..<end.lowerBound])
            }
        }
        #expect(result.items.allSatisfy { titles.contains($0.title[...]) })
        let listed = Set(
            result.criteria.flatMap { $0.countedItems + $0.pendingItems + $0.rejectedItems })
        #expect(ReportModel(result).homes.homeless.count + listed.count == result.items.count)
    }

    @Test func itemsOfOneReasonStandUnderIt() {
        let page = page(Sample.result())
        #expect(page.contains("<th colspan=3 scope=rowgroup>ngày đăng ngoài kỳ chấm (20)"))
        #expect(page.contains("<th colspan=3 scope=rowgroup>lĩnh vực của ngành khác: «giao thông» (20)"))
        #expect(page.contains("<th colspan=3 scope=rowgroup>trang không ghi ngày đăng, cần người xác nhận (3)"))
    }

    @Test func anItemOfTwoListsStandsInOneAndIsLinkedFromTheOther() throws {
        var result = Sample.result()
        let address = try #require(result.criteria[2].countedItems.first)
        result.criteria[5].rejectedItems = [address]
        let model = ReportModel(result)
        let place = try #require(model.item(address)).place
        let page = page(result)
        #expect(page.contains("<tr id=i\(place + 1)>"))
        #expect(page.contains("<a href=#i\(place + 1)>"))
        #expect(page.components(separatedBy: "href=\"\(address)\"").count == 2)
    }

    @Test(arguments: [
        ("+3: tiêu đề có «quy định mới» – giải thích quy định", "tiêu đề có «quy định mới»"),
        ("C1: lĩnh vực – thuộc lĩnh vực: tiêu đề có «bức xạ»", "lĩnh vực «bức xạ»"),
        ("C1: Nơi nhận ghi «Trang TTĐT Sở;»", "Nơi nhận ghi «Trang TTĐT Sở;»"), ("C1: loại trang: tin, bài", ""),
        ("C2: lĩnh vực – «khác»", ""), ("mô hình tiêu đề: «về»; khả năng 99 %", ""), ("C1: » ngược «", ""), ("", ""),
    ])
    func countedItemsSayByWhichWords(step: String, words: String) throws {
        var item = try #require(Sample.result().items.first)
        item.reasons = [.init(.yes, step)]
        #expect(CountedWords(SampleCriteria.all[0]).own(of: item) == words)
    }

    @Test func whatAllFulfilIsSaidOnce() throws {
        let result = LargeSample.result()
        let counted = result.items.filter { $0.criterion == "C1" && $0.outcome == .counted }
        #expect(
            CountedWords(result.criteria[0]).shared(by: counted) == [
                "phân loại (rules.json:217:11)", "loại trang (rules.json:218:11)", "lĩnh vực (rules.json:220:11)",
                "địa bàn (rules.json:221:11)", "thời điểm",
            ])
        var some = Array(counted.prefix(3))
        some[1].law = ["43/2011/NĐ-CP"]
        some[2].law = ["43/2011/NĐ-CP"]
        #expect(CountedWords.law(of: some) == ["43/2011/NĐ-CP (2 mục)"])
    }

    @Test(arguments: [
        ("https://a.vn/tin/quy-dinh-ve-nhan-hang-hoa-513", "Quy định về nhãn hàng hóa", "…-513"),
        ("https://a.vn/tin/quy-dinh-ve-nhan-ha-513", "Quy định về nhãn hàng hóa", "…-513"),
        ("https://a.vn/tin/View.aspx?ItemID=82", "Quy định về nhãn hàng hóa", "View.aspx?ItemID=82"),
        ("https://a.vn/tin/tuyen-truyen-phap-luat", "Tuyên truyền, phổ biến", "tuyen-truyen-phap-luat"),
        ("https://a.vn/tin/quy-dinh", "Quy định", "quy-dinh"), ("https://a.vn/tin/", "Tin", ""),
    ])
    func theEndOfAnAddressLeavesTheTitleOut(address: String, title: String, end: String) {
        #expect(AnnexFolder(prefix: "https://a.vn/tin/", entries: []).end(of: address, title: title) == end)
    }

    @Test func pagesOfOneTitleAreOneEntryAndNoneIsLost() {
        var items = SampleItems.all(400).filter { $0.outcome == .other }
        for index in 0..<9 {
            items[index].title = "Văn bản"
            items[index].posted = nil
            items[index].address = "https://a.vn/van-ban?trang=\(index)"
        }
        let folders = AnnexFolder.all(of: Array(items.indices), in: items)
        #expect(folders.flatMap(\.entries).flatMap { $0 }.sorted() == Array(items.indices))
        #expect(folders.contains { $0.prefix == "https://a.vn/van-ban?trang=" && $0.entries.map(\.count) == [9] })
        for folder in folders {
            for place in folder.entries.flatMap({ $0 }) { #expect(items[place].address.hasPrefix(folder.prefix)) }
        }
    }

    @Test(arguments: [
        ([], ""), (["https://a.vn/x/1"], "https://a.vn/x/"),
        (["https://a.vn/x/1", "https://a.vn/xy"], "https://a.vn/"),
        (["https://a.vn/x", "ftp"], ""),
    ])
    func commonFolderEndsInASlash(addresses: [String], folder: String) { #expect(commonFolder(addresses) == folder) }

    /// Whatever an item repeats, the link to it leads somewhere.
    @Test(arguments: [0, 7, 300]) func everyLinkWithinThePageHasItsPlace(step: Int) {
        var result = LargeSample.result()
        for index in result.items.indices where step > 0 && index % step == 0 {
            result.items[index].duplicateOf = result.items[(index * 31 + 5) % 1000].address
        }
        for index in 400..<440 {
            result.items[index].title = "Danh sách"
            result.items[index].posted = nil
        }
        let page = htmlReport(result)
        var (names, links): (Set<String>, Set<String>) = ([], [])
        for piece in page.split(separator: UInt8(ascii: "<")) {
            for part in piece.prefix(while: { $0 != UInt8(ascii: ">") }).split(separator: UInt8(ascii: " ")) {
                if part.starts(with: "id=".utf8) { names.insert(String(decoding: part.dropFirst(3), as: UTF8.self)) }
                if part.starts(with: "href=#".utf8) { links.insert(String(decoding: part.dropFirst(6), as: UTF8.self)) }
            }
        }
        #expect(links.subtracting(names).isEmpty)
        #expect(links.count > 8)
    }

    @Test(arguments: [
        ("https://skhcn.bacgiang.gov.vn/a/b?c=1", "/a/b?c=1"), ("https://skhcn.bacgiang.gov.vn/", "/"),
        ("https://skhcn.bacgiang.gov.vn", "https://skhcn.bacgiang.gov.vn"),
        ("https://skhcn.bacgiang.gov.vn.x.vn/", "https://skhcn.bacgiang.gov.vn.x.vn/"), ("ftp", "ftp"),
    ])
    func anAddressOfThePortalIsShownFromItsPathOn(address: String, words: String) {
        #expect(ReportModel(Sample.result()).place(of: address) == words)
    }
}
