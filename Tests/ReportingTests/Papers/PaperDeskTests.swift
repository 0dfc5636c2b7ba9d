import AuditCore
import Testing

@testable import Papers
@testable import Reporting

struct PaperDeskTests {
    @Test func everyPaperFillsEveryTagOfItsKind() throws {
        for paper in PaperSample.papers(try PaperSample.desk()) {
            let tags = PaperTag.all(of: paper.kind)
            func check(_ fields: PaperFields, in list: String?) {
                let here = tags.filter { $0.list == list }
                #expect(Set(fields.keys) == Set(here.map(\.name)), "\(paper.name), \(list ?? "")")
                for tag in here {
                    if case .list(let rows) = fields[tag.name] {
                        #expect(tag.isList, "\(tag.name)")
                        for row in rows where !row.isEmpty { check(row, in: tag.name) }
                    } else {
                        #expect(!tag.isList, "\(tag.name)")
                    }
                }
            }
            check(paper.fields, in: nil)
        }
    }

    @Test func eachUnitIsToldItsOwnGapsAndEachGapIsToldOnce() throws {
        let desk = try PaperSample.desk()
        let letters = desk.letters(to: desk.debtors)
        var told: [String] = []
        for (letter, debtor) in zip(letters, desk.debtors) {
            let own = desk.result.criteria.flatMap(\.gaps).filter { $0.unitID == debtor.id }
            let names = letter.rows("viec").compactMap { $0.text("noi-dung") }
            #expect(names.count == own.count && letter.text("so-viec") == own.count.vietnamese)
            #expect(own.allSatisfy { gap in names.contains { $0.hasPrefix(gap.name) } })
            #expect(letter.text("don-vi") == debtor.name)
            let late = own.count { $0.state == .overdue && !$0.uncertain }
            #expect(letter.text("so-qua-han") == late.vietnamese)
            #expect(letter.rows("co-qua-han").count == (late > 0 ? 1 : 0))
            told += names
        }
        #expect(told.count == desk.result.criteria.reduce(0) { $0 + $1.gaps.count })
        #expect(Set(letters.map(\.name)).count == letters.count)
        let reported = desk.report(.month).rows("nhom-don-vi").flatMap { $0.rows("viec") }
        #expect(reported.compactMap { $0.text("noi-dung") }.sorted() == told.sorted())
    }

    @Test func figuresAreThoseOfTheResult() throws {
        let desk = try PaperSample.desk()
        let total = desk.result.total
        for paper in [desk.report(.year), desk.selfScore()] {
            #expect(paper.text("tong-tu-cham") == "\(total.lo.spoken)–\(total.hi.spoken)")
            #expect(paper.text("tong-toi-da") == total.max.spoken)
            let rows = paper.rows("tieu-chi")
            #expect(rows.map { $0.text("tu-cham") } == desk.result.criteria.map(\.scoreWords))
            #expect(rows.map { $0.text("toi-da") } == desk.result.criteria.map { $0.points?.max.spoken ?? "–" })
        }
        #expect(desk.report(.month).text("cau-tong-diem")?.contains("tạm tính") == true)
        let entries = EvidenceEntry.all(of: desk.result)
        let listed = desk.evidenceList(entries, bundle: "x").rows("nhom").flatMap { $0.rows("tai-lieu") }
        #expect(listed.count == desk.result.criteria.reduce(0) { $0 + $1.countedItems.count })
        // None of them is in an archive here, and the list says so.
        #expect(listed.allSatisfy { $0.text("tep") == "không có trong bản lưu" && $0.text("sha256") == "–" })
    }

    @Test func everyItemOfTheBundleHasAPlaceOfItsOwn() {
        var result = Sample.result()
        for (index, code) in ["C1", "c1", "../x", "C1", "", "TC-6"].enumerated() where index < result.criteria.count {
            result.criteria[index].code = code
        }
        let entries = EvidenceEntry.all(of: result)
        #expect(Set(entries.map { Folded.plain($0.code) }).count == entries.count)
        #expect(entries.allSatisfy { !$0.folder.contains("/") && !$0.folder.contains(".") && !$0.folder.isEmpty })
    }

    @Test func whatCouldNotBeMeasuredIsSaid() throws {
        let desk = try PaperSample.desk()
        let lines = desk.unmeasuredLines
        for problem in desk.result.coverage.open {
            #expect(lines.contains { $0.contains(problem.name ?? problem.address) && $0.contains(problem.reason) })
        }
        for criterion in desk.result.criteria {
            for unknown in criterion.unknowns { #expect(lines.contains { $0.contains(unknown) }) }
        }
        var cut = desk.result
        cut.coverage.crawl?.end = .interrupted
        #expect(try PaperSample.desk(cut).unmeasuredLines.first == "Lượt tải chưa trọn: bị ngắt giữa chừng.")
        cut.coverage.crawl = nil
        #expect(try PaperSample.desk(cut).unmeasuredLines.first?.contains("không rõ đã đủ trang") == true)
    }

    @Test func everyPaperNamesThePortalInNoiNhan() throws {
        let mention = PortalMention(agency: PaperSample.agency)
        for paper in PaperSample.papers(try PaperSample.desk()) {
            let lines = PaperSample.paragraphs(try PaperSample.filled(paper))
            let start = try #require(lines.firstIndex(of: "Nơi nhận:"))
            let recipients = Array(lines[(start + 1)...].prefix { $0.hasPrefix("- ") })
            #expect(mention.answer(in: recipients) == .own(line: "- Cổng thông tin điện tử Sở (đăng tải);"))
            #expect(recipients.last?.hasPrefix("- Lưu: VT, ") == true)
        }
    }

    @Test func numberDayAndSignatureAreLeftToTheClerk() throws {
        let desk = try PaperSample.desk()
        let letter = try #require(desk.letters(to: desk.debtors).first)
        #expect(Folded.tidy(letter.text("so-ky-hieu") ?? "") == "Số: /SKHCN-VP")
        #expect(Folded.tidy(letter.text("dia-danh-ngay") ?? "") == "Bắc Giang, ngày tháng năm 2022")
        #expect(letter.text("co-quan-chu-quan") == "UBND TỈNH BẮC GIANG")
        #expect(letter.text("co-quan") == "SỞ KHOA HỌC VÀ CÔNG NGHỆ")
        #expect(letter.text("ky") == "GIÁM ĐỐC")
        let report = desk.report(.quarter)
        #expect(report.text("co-quan-chu-quan") == "SỞ KHOA HỌC VÀ CÔNG NGHỆ")
        #expect(report.text("nguoi-nhan") == "Giám đốc Sở" && report.text("ky") == "CHÁNH VĂN PHÒNG")
        #expect(report.text("ky-bao-cao") == "quý III năm 2022" && report.name == "bao-cao-2022-quy-3")
    }

    @Test(arguments: [
        "<w:p>&\"'", "\"\u{301}", "\u{202E}\u{200D}", "]]>\u{0}\u{B}", "=1+1\r\n\u{2028}", "\u{E0041}\u{FFFE}",
    ])
    func strangersTextsNeverChangeAPapersShape(text: String) throws {
        let clean = Sample.result(items: 12)
        var poisoned = Poison(text).result(from: clean)
        // Which kind of check it is decides what a letter asks for.
        for (index, criterion) in clean.criteria.enumerated() { poisoned.criteria[index].kind = criterion.kind }
        let papers = PaperSample.papers(try PaperSample.desk(clean))
        let others = PaperSample.papers(try PaperSample.desk(poisoned))
        #expect(poisoned != clean && papers.count == others.count)
        for paper in others {
            let root = try PaperSample.filled(paper)
            let held = PaperSample.text(root).unicodeScalars
            #expect(!held.contains("\u{202E}") && !held.contains("\u{0}") && !held.contains("\u{FFFE}"))
        }
        guard !text.unicodeScalars.contains(where: { "\n\u{B}\u{2028}".unicodeScalars.contains($0) }) else { return }
        let shapes = { (papers: [PaperContent]) in
            try papers.map { PaperSample.shape(try PaperSample.filled($0)) }.sorted()
        }
        #expect(try shapes(papers) == shapes(others))
    }
}
