import Foundation
import Testing

@testable import AuditCore

/// Copies are found among thousands of made-up pages, and forms that only look alike are not taken for copies.
struct DuplicatesTests {
    /// Two pages that are copies, or are not, and how the second came to be.
    private struct Pair {
        var first: PieceMaker.Piece
        var second: PieceMaker.Piece
        var isCopy: Bool
        var how: String
    }

    private static func pairs(_ maker: inout PieceMaker) -> [Pair] {
        var pairs: [Pair] = []
        for round in 0..<720 {
            let kind = Reposting.allCases[round % Reposting.allCases.count]
            let piece = maker.chance(60) ? maker.article() : maker.form()
            pairs.append(Pair(first: piece, second: kind.applied(to: piece, &maker), isCopy: true, how: kind.rawValue))
        }
        for round in 0..<720 {
            var (first, second, how): (PieceMaker.Piece, PieceMaker.Piece, String)
            switch round % 4 {
            case 0: (first, second, how) = (maker.notice(), maker.notice(), "notice")
            case 1: (first, second, how) = (maker.penalty(), maker.penalty(), "penalty")
            case 2: (first, second, how) = (maker.award(), maker.award(), "award")
            default: (first, second, how) = (maker.article(), maker.article(), "article")
            }
            // On many portals the number stands in a field, not in the text.
            if how != "article", maker.chance(50) {
                first.lines.removeFirst()
                second.lines.removeFirst()
            }
            // And the headline says only what kind of paper it is.
            if how != "article", maker.chance(30) {
                second.title = first.title.components(separatedBy: " đối với ")[0].components(separatedBy: " cho ")[0]
                first.title = second.title
            }
            pairs.append(Pair(first: first, second: second, isCopy: false, how: how))
        }
        return pairs
    }

    private static func item(_ piece: PieceMaker.Piece, _ name: String, _ day: Int) -> Item {
        Item.sample(name, posted: Day(number: 18_600 + day), title: piece.title, text: piece.text)
    }

    /// Jaccard likeness of runs of four words.
    private static func likeness(_ pair: Pair) -> Double {
        func runs(_ text: String) -> Set<[Words.Token]> {
            let tokens = Words(text).tokens
            return Set((0..<max(0, tokens.count - 3)).map { Array(tokens[$0..<($0 + 4)]) })
        }
        let (a, b) = (runs(pair.first.text), runs(pair.second.text))
        return Double(a.intersection(b).count) / Double(max(1, a.union(b).count))
    }

    @Test(arguments: [1, 2, 3] as [UInt64])
    func copiesAreFoundAndFormsAreNot(seed: UInt64) {
        var maker = PieceMaker(seed: seed)
        let pairs = DuplicatesTests.pairs(&maker)
        var items: [Item] = []
        for (index, pair) in pairs.enumerated() {
            items.append(DuplicatesTests.item(pair.first, "\(index)a", maker.number(0...400)))
            items.append(DuplicatesTests.item(pair.second, "\(index)b", maker.number(0...400)))
        }
        let marked = Duplicates.marked(items)
        var root: [String: String] = [:]
        for item in marked { root[item.address] = item.duplicateOf ?? item.address }
        var (hits, copies, wrong) = (0, 0, 0)
        var missed: [String: Int] = [:]
        for (index, pair) in pairs.enumerated() {
            let (a, b) = (root[items[2 * index].address], root[items[2 * index + 1].address])
            if pair.isCopy { copies += 1 }
            if pair.isCopy, a == b { hits += 1 }
            if pair.isCopy != (a == b) { missed[pair.how, default: 0] += 1 }
        }
        // Every merge across pairs is wrong, whichever pair it touches.
        for (index, item) in marked.enumerated() {
            guard let original = item.duplicateOf else { continue }
            let isPartner = original == items[index ^ 1].address
            guard !isPartner || !pairs[index / 2].isCopy else { continue }
            wrong += 1
            if wrong <= 3, let other = items.first(where: { $0.address == original }) {
                print("  wrongly one: «\(item.title)» \(item.page.text)\n  and «\(other.title)» \(other.page.text)")
            }
        }
        let precision = Double(hits) / Double(max(1, hits + wrong))
        let recall = Double(hits) / Double(copies)
        let forms = pairs.filter { !$0.isCopy && $0.how != "article" }.map(DuplicatesTests.likeness)
        let mean = forms.reduce(0, +) / Double(forms.count)
        print(
            "copies, seed \(seed): precision \(precision) recall \(recall) of \(pairs.count) pairs;"
                + " forms share \(mean) of their runs; wrong by kind: \(missed.sorted { $0.key < $1.key })")
        #expect(mean > 0.5)
        #expect(precision >= 0.98)
        #expect(recall >= 0.95)
    }

    @Test func twentyThousandPagesTakeSeconds() {
        var maker = PieceMaker(seed: 9)
        var pieces = (0..<8_000).map { _ in maker.article() }
        pieces += (0..<6_000).map { _ in maker.form() }
        for index in 0..<6_000 {
            pieces.append(Reposting.allCases[index % 8].applied(to: pieces[index * 2], &maker))
        }
        let items = pieces.enumerated().map { DuplicatesTests.item($1, "\($0)", $0 % 900) }
        let start = DuplicatesTests.cpuSeconds()
        let marked = Duplicates.marked(items)
        let spent = DuplicatesTests.cpuSeconds() - start
        let bytes = items.reduce(0) { $0 + $1.page.text.utf8.count }
        print("copies: \(items.count) pages of \(bytes / items.count) bytes in \(spent) s of one core")
        #expect(marked.count { $0.duplicateOf != nil } > 5_000)
        #expect(spent < 5)
    }

    /// Of this thread: other tests run beside it.
    private static func cpuSeconds() -> Double {
        var time = timespec()
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }

    @Test func whatTellsFormsApartIsSaidInWords() {
        var maker = PieceMaker(seed: 4)
        let text = { (piece: PieceMaker.Piece) in CopyComparison.Text(title: piece.title, body: piece.text) }
        let comparison = CopyComparison(text(maker.notice()), text(maker.notice()))
        #expect(!comparison.isCopy)
        #expect(comparison.vietnamese.contains("lời văn như nhau"))
        #expect(comparison.vietnamese.contains("khác số"))
        let award = maker.award()
        var other = award
        let firm = award.title.replacingOccurrences(of: "Quyết định tặng Giấy khen cho ", with: "")
        other.lines = award.lines.map { $0.replacingOccurrences(of: firm, with: "Công ty TNHH Rạng Đông Xanh") }
        other.title = award.title
        let second = CopyComparison(text(award), text(other))
        #expect(!second.isCopy)
        #expect(second.vietnamese.contains("khác tên"))
    }

    @Test func aSecondRoundOfTheSameMatterIsNoCopy() {
        var maker = PieceMaker(seed: 5)
        let piece = maker.article()
        let first = Item.sample("a", title: "Thông báo lấy ý kiến dự thảo Quy chế quản lý đề tài", text: piece.text)
        let second = Item.sample(
            "b", title: "Thông báo lấy ý kiến dự thảo Quy chế quản lý đề tài (lần 2)", text: piece.text)
        #expect(Duplicates.marked([first, second]).allSatisfy { $0.duplicateOf == nil })
    }

    @Test func theSameWordsUnderTitlesOfTwoMonthsAreTwoNotices() {
        let text = String(
            repeating: "Sở công bố danh sách các cơ sở đủ điều kiện hoạt động, chi tiết tại tệp kèm theo. ", count: 4)
        let items = [3, 4, 5].map { month in
            Item.sample("m\(month)", title: "Danh sách cơ sở đủ điều kiện tháng \(month)/2022", text: text)
        }
        #expect(Duplicates.marked(items).allSatisfy { $0.duplicateOf == nil })
        let repost = Item.sample("m4-again", title: "Danh sách cơ sở đủ điều kiện tháng 4/2022", text: text)
        #expect(Duplicates.marked(items + [repost]).last?.duplicateOf?.hasSuffix("m4") == true)
    }
}
