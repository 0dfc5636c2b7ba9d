/// Whether two texts are one content, and what speaks for it and against it.
///
/// A repost has another headline, a caption more, an end cut off; its words are otherwise the same. Monthly notices and
/// decisions share as much of their wording and are different things, for in the same place they name another number,
/// day, sum or party.
package struct CopyComparison {
    /// Of the shorter text's words, how many stand in the other in the same order, in per cent.
    package private(set) var percent = 0
    /// What tells them apart, the most telling first; empty for copies and for texts that are not alike at all.
    private(set) var differences: [Difference] = []
    package private(set) var isCopy = false

    struct Difference: Equatable {
        enum Kind { case number, name, titleNumber, titleName, renewal }
        var kind: Kind
        var first: String
        var second: String
    }

    package struct Text {
        var title: Wording
        var body: Wording

        package init(title: String, body: String) {
            self.title = Wording(title, limit: 200)
            self.body = Wording(body)
        }
    }

    /// `explains`: finds all that tells the two apart; without it, looking ends at the first difference.
    package init(_ a: Text, _ b: Text, explains: Bool = true) {
        differences = CopyComparison.titles(a, b)
        let shorter = min(a.body.count, b.body.count)
        guard shorter > 0, explains || differences.isEmpty else { return }
        if a.body.digest == b.body.digest {
            percent = 100
        } else {
            let gaps = Alignment.gaps(a.body.words, b.body.words)
            let matched = a.body.count - gaps.reduce(0) { $0 + $1.a.count }
            percent = matched * 100 / shorter
            guard percent >= CopyComparison.leastPercent else {
                differences = []
                return
            }
            for gap in CopyComparison.joined(gaps) where explains || differences.isEmpty {
                if let difference = CopyComparison.difference(gap, a.body, b.body) { differences.append(difference) }
            }
        }
        isCopy = differences.isEmpty && max(a.body.count, b.body.count) * 10 <= shorter * 25
    }

    static let leastPercent = 80

    /// For people: «92 % lời văn như nhau; khác số: «tháng 3» và «tháng 4»».
    package var vietnamese: String {
        let share = "\(percent) % lời văn như nhau"
        guard !differences.isEmpty else { return share }
        return share + "; " + differences.prefix(3).map(\.vietnamese).joined(separator: "; ")
    }
}

extension CopyComparison.Difference {
    var vietnamese: String {
        let pair = "«\(first)» và «\(second)»"
        return switch kind {
        case .number: "khác số, ngày hoặc số tiền: \(pair)"
        case .name: "khác tên: \(pair)"
        case .titleNumber: "tiêu đề khác số: \(pair)"
        case .titleName: "tiêu đề khác tên: \(pair)"
        case .renewal: "một tiêu đề nói về lần khác: \(pair)"
        }
    }
}

extension CopyComparison {
    /// What a stretch says that differs in both texts; nil where one of them only says more.
    private static func difference(_ gap: Alignment.Gap, _ a: Wording, _ b: Wording) -> Difference? {
        guard !gap.a.isEmpty, !gap.b.isEmpty else { return nil }
        let (least, most) = (min(gap.a.count, gap.b.count), max(gap.a.count, gap.b.count))
        // Another end, another passage: no other value in the same place.
        guard most <= 40, most <= least * 4 + 6 else { return nil }
        if hasOtherNumber(gap, a, b) { return quoted(.number, gap, a, b) }
        return hasOtherName(gap, a, b) ? quoted(.name, gap, a, b) : nil
    }

    /// With up to two words before, so that «3» reads «tháng 3».
    private static func quoted(_ kind: Difference.Kind, _ gap: Alignment.Gap, _ a: Wording, _ b: Wording) -> Difference
    {
        let lead = min(2, gap.a.lowerBound, gap.b.lowerBound)
        return Difference(
            kind: kind, first: a.quote((gap.a.lowerBound - lead)..<gap.a.upperBound),
            second: b.quote((gap.b.lowerBound - lead)..<gap.b.upperBound))
    }

    private static func hasOtherNumber(_ gap: Alignment.Gap, _ a: Wording, _ b: Wording) -> Bool {
        let left = gap.a.filter { a.kinds[$0] == .number }
        let right = gap.b.filter { b.kinds[$0] == .number }
        let (x, y) = (Set(left.map { a.words[$0] }), Set(right.map { b.words[$0] }))
        guard !x.subtracting(y).isEmpty, !y.subtracting(x).isEmpty else { return false }
        if left.count == right.count { return true }
        // 5.000.000 and 5000000.
        let digits = { (wording: Wording, places: [Int]) in places.map { wording.quote($0..<($0 + 1)) }.joined() }
        return digits(a, left) != digits(b, right)
    }

    /// Names make up half of either side, or open it, and differ; and neither is short for the other.
    private static func hasOtherName(_ gap: Alignment.Gap, _ a: Wording, _ b: Wording) -> Bool {
        let left = gap.a.filter { a.kinds[$0] == .name }
        let right = gap.b.filter { b.kinds[$0] == .name }
        let isNames = left.count * 2 >= gap.a.count && right.count * 2 >= gap.b.count
        let opens = left.first == gap.a.first && right.first == gap.b.first && max(gap.a.count, gap.b.count) <= 12
        guard isNames || opens, !left.isEmpty, !right.isEmpty else { return false }
        let (x, y) = (plain(a, left), plain(b, right))
        guard !x.isSubset(of: y), !y.isSubset(of: x) else { return false }
        return !isShort(a, gap.a, for: b, gap.b) && !isShort(b, gap.b, for: a, gap.a)
    }

    /// One word or two between two gaps may be the same by chance: «Sơn» in «Sơn Lâm» and «Bắc Sơn».
    private static func joined(_ gaps: [Alignment.Gap]) -> [Alignment.Gap] {
        var joined: [Alignment.Gap] = []
        for gap in gaps {
            if let last = joined.last, gap.a.lowerBound - last.a.upperBound <= 2 {
                joined[joined.count - 1] = Alignment.Gap(
                    a: last.a.lowerBound..<gap.a.upperBound, b: last.b.lowerBound..<gap.b.upperBound)
            } else {
                joined.append(gap)
            }
        }
        return joined
    }

    private static func plain(_ wording: Wording, _ places: [Int]) -> Set<String> {
        Set(places.map { Folded.plain(wording.quote($0..<($0 + 1))) })
    }

    /// «KHCN» for «Khoa học và Công nghệ»: its letters begin words of the other in order, every name among them.
    private static func isShort(
        _ a: Wording, _ short: Range<Int>, for b: Wording, _ long: Range<Int>
    ) -> Bool {
        guard long.count > short.count else { return false }
        let letters = Array(Folded.squeezed(a.quote(short)).utf8)
        var at = 0
        for place in long {
            let head = Folded.plain(b.quote(place..<(place + 1))).utf8.first
            if at < letters.count, head == letters[at] {
                at += 1
            } else if b.kinds[place] == .name {
                return false
            }
        }
        return at == letters.count
    }
}

extension CopyComparison {
    /// Titles of one form with another value; titles that are worded apart, each with a number or name of which the other
    /// item knows nothing; a title that says that it is another time.
    private static func titles(_ a: Text, _ b: Text) -> [Difference] {
        guard a.title.digest != b.title.digest, a.title.count > 0, b.title.count > 0 else { return [] }
        var found: [Difference] = []
        let gaps = Alignment.gaps(a.title.words, b.title.words)
        let matched = a.title.count - gaps.reduce(0) { $0 + $1.a.count }
        if matched * 10 >= min(a.title.count, b.title.count) * 6 {
            found = joined(gaps).compactMap { gap in
                difference(gap, a.title, b.title).map {
                    Difference(kind: $0.kind == .number ? .titleNumber : .titleName, first: $0.first, second: $0.second)
                }
            }
            found += renewal(gaps, a.title, b.title)
        }
        if found.isEmpty, let pair = strangers(.number, a, b) {
            found.append(Difference(kind: .titleNumber, first: pair.0, second: pair.1))
        }
        return found
    }

    /// A number that each title has and the other item has nowhere.
    private static func strangers(_ kind: Wording.Kind, _ a: Text, _ b: Text) -> (String, String)? {
        guard let x = stranger(kind, a, to: b), let y = stranger(kind, b, to: a) else { return nil }
        return (x, y)
    }

    private static func stranger(_ kind: Wording.Kind, _ a: Text, to b: Text) -> String? {
        let known = Set(b.title.words).union(b.body.words)
        let place = a.title.words.indices.first { a.title.kinds[$0] == kind && !known.contains(a.title.words[$0]) }
        return place.map { a.title.quote($0..<($0 + 1)) }
    }

    /// «lần 2», «bổ sung», «đính chính» in one title only: the same matter again, and not the same paper.
    private static func renewal(_ gaps: [Alignment.Gap], _ a: Wording, _ b: Wording) -> [Difference] {
        gaps.compactMap { gap in
            let (first, second) = (a.quote(gap.a), b.quote(gap.b))
            guard renewals.first(in: Words(first)) != nil || renewals.first(in: Words(second)) != nil else {
                return nil
            }
            return Difference(kind: .renewal, first: first, second: second)
        }
    }

    private static let renewals = PhraseSet([
        "lần 2", "lần 3", "lần 4", "lần thứ", "lần hai", "đợt 2", "đợt 3", "đợt hai", "bổ sung", "đính chính",
        "gia hạn",
        "sửa đổi", "thay thế", "điều chỉnh", "hủy bỏ", "thu hồi",
    ])
}
