import AuditCore

/// Why items count: what all of them fulfil, and the words that each was known by.
struct CountedWords {
    private let prefix: [UInt8]

    init(_ criterion: CriterionResult) { prefix = Array("\(criterion.code): ".utf8) }

    /// Names of the criterion's own steps that every one of the items passed, with the place of the rule.
    func shared(by items: [ItemVerdict]) -> [String] {
        guard let first = items.first else { return [] }
        let others = items.dropFirst().map { Set(steps(of: $0).map(\.words)) }
        return steps(of: first).filter { step in others.allSatisfy { $0.contains(step.words) } }.map { step in
            step.rule.map { "\(step.words) (\($0))" } ?? step.words
        }
    }

    private func steps(of item: ItemVerdict) -> [(words: String, rule: String?)] {
        item.reasons.compactMap { reason in
            guard reason.mark == .yes, let own = own(reason) else { return nil }
            return (String(decoding: CountedWords.name(own), as: UTF8.self), reason.rule)
        }
    }

    /// The strongest sign of what the item is about, and the words by which it passed the criterion's steps:
    /// `tiêu đề có «quy định mới»; lĩnh vực «bức xạ»`.
    func own(of item: ItemVerdict, withSubject: Bool = true) -> String {
        var parts: [String] = []
        let signs = item.reasons.filter { $0.mark == .yes && $0.text.utf8.first == UInt8(ascii: "+") }
        if withSubject, let sign = signs.first { parts.append(CountedWords.sign(Array(sign.text.utf8))) }
        for reason in item.reasons where reason.mark == .yes {
            guard let own = own(reason), let quote = CountedWords.quote(own) else { continue }
            let name = CountedWords.name(own)
            // Without a name of its own the whole step is what there is to say.
            let words = name.count == own.count ? own : name + [0x20] + quote
            parts.append(shortened(String(decoding: words, as: UTF8.self), to: 80))
        }
        return parts.joined(separator: "; ")
    }

    /// Papers in force on the days of the items, with how many items each set of them is for.
    static func law(of items: [ItemVerdict]) -> [String] {
        var order: [String] = []
        var counts: [String: Int] = [:]
        for item in items {
            guard let law = item.law, !law.isEmpty else { continue }
            let words = law.joined(separator: " và ")
            if counts[words] == nil { order.append(words) }
            counts[words, default: 0] += 1
        }
        return order.map { "\($0) (\((counts[$0] ?? 0).vietnamese) mục)" }
    }

    /// A step of the criterion without its code; nil for a step that is not the criterion's.
    private func own(_ reason: ItemVerdict.Reason) -> [UInt8]? {
        reason.text.utf8.starts(with: prefix) ? Array(reason.text.utf8.dropFirst(prefix.count)) : nil
    }

    private static let dash = Array(" – ".utf8)

    /// `lĩnh vực` of «lĩnh vực – thuộc lĩnh vực của cơ quan: …», `phân loại` of «phân loại: …».
    private static func name(_ step: [UInt8]) -> [UInt8] {
        for at in step.indices {
            if step[at...].starts(with: dash) || step[at...].starts(with: ": ".utf8) { return Array(step[..<at]) }
        }
        return step
    }

    /// `tiêu đề có «quy định mới»` of «+3: tiêu đề có «quy định mới» – giải thích quy định».
    private static func sign(_ step: [UInt8]) -> String {
        let words = step.drop { $0 != UInt8(ascii: ":") }.dropFirst(2)
        let end = words.indices.first { words[$0...].starts(with: dash) } ?? words.endIndex
        return shortened(String(decoding: words[..<end], as: UTF8.self), to: 80)
    }

    /// The last «…» before it is said where that was found.
    private static func quote(_ step: [UInt8]) -> [UInt8]? {
        let source = Array(" (nguồn:".utf8)
        let step = Array(step[..<(step.indices.first { step[$0...].starts(with: source) } ?? step.endIndex)])
        let (open, close) = (Array("«".utf8), Array("»".utf8))
        guard let start = step.indices.last(where: { step[$0...].starts(with: open) }),
            let end = step.indices.last(where: { step[$0...].starts(with: close) }), start < end
        else { return nil }
        return Array(step[start..<(end + close.count)])
    }
}
