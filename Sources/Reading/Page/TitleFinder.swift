import AuditCore
import Foundation

/// Finds the page's own title: a heading, the metadata and the address agree on it.
enum TitleFinder {
    struct Found {
        var text: String
        var block: Int?
        /// The page itself says so at least twice.
        var isSure: Bool
    }

    static func find(_ context: Context) -> Found {
        let outline = context.outline
        let og = meta(outline, ["og:title"]).map(Folded.tidy)
        let parts = TitleParts.own(context)
        let claims = ([og].compactMap { $0 } + parts).map { (text: $0, key: Folded.squeezed($0)) }.filter {
            $0.key.utf8.count >= 3
        }
        let whole = Array(Folded.tidy(outline.title).utf8)
        let slug = slugKey(context.address)
        let anchor = context.anchor.map(Folded.squeezed) ?? ""
        let heads = (claims.map(\.key) + [slug, anchor]).map { Array($0.utf8.prefix(3)) }.filter { $0.count == 3 }
        var best: (score: Int, block: Int, text: String)?
        for (index, block) in outline.blocks.enumerated() {
            guard !block.isHidden, (3...(block.heading == 1 ? 1_000 : 400)).contains(block.letters) else { continue }
            let marked = context.marks(index).contains(.titled)
            if block.heading == 0, !marked, block.letters < 12, !isWhole(block, context, index, whole) { continue }
            if block.linkShare > 0.5, block.heading == 0 { continue }
            if block.heading == 0, !marked, !mayBegin(outline, block, heads) { continue }
            let text = outline.string(block)
            let key = Folded.squeezed(text)
            var score = agreement(key, claims.map(\.key))
            if slug.utf8.count >= 12, key.utf8.count >= 12, sharedPrefix(key, slug) >= 12 { score += 30 }
            if anchor.utf8.count >= 12, key == anchor { score += 15 }
            guard score > 0 || block.heading > 0 || marked else { continue }
            score += [0, 20, 12, 6, 3, 2, 1][block.heading]
            if marked { score += 5 }
            if block.linkShare > 0.5 { score -= 25 }
            // A long title that the page claims stays its title, though side boxes of other pages show it too.
            if context.isFurniture[index] { score -= score >= 40 && block.letters >= 20 ? 10 : 35 }
            if context.isJunk[index] { score -= 20 }
            if best.map({ score > $0.score }) ?? true { best = (score, index, text) }
        }
        if let best, best.score >= 18 {
            return Found(text: full(best.text, claims.map(\.text)), block: best.block, isSure: best.score >= 35)
        }
        let claimed = og ?? parts.first ?? ""
        return Found(text: claimed, block: nil, isSure: false)
    }

    /// Whether the first letters are those of some claim: else nothing speaks for a line that is no heading.
    private static func mayBegin(_ outline: Outline, _ block: Outline.Block, _ heads: [[UInt8]]) -> Bool {
        var end = min(block.end, block.start + 24)
        while end < block.end, outline.text[end] & 0xC0 == 0x80 { end += 1 }
        let start = Array(
            Folded.squeezed(String(decoding: outline.text[block.start..<end], as: UTF8.self)).utf8.prefix(3))
        return start.count < 3 || heads.contains { $0 == start }
    }

    /// A short line says exactly what the window's title says, and says it here alone.
    private static func isWhole(_ block: Outline.Block, _ context: Context, _ index: Int, _ title: [UInt8]) -> Bool {
        context.isSurveyed && block.end - block.start == title.count && block.linked == 0
            && context.outline.text[block.start..<block.end].elementsEqual(title) && !context.isFurniture[index]
    }

    static func meta(_ outline: Outline, _ names: Set<String>) -> String? {
        outline.metas.first { names.contains($0.name) && !$0.content.isEmpty }?.content
    }

    /// A heading that CSS cuts off ends with dots; a claim that goes on holds the whole.
    private static func full(_ text: String, _ claims: [String]) -> String {
        let tidy = Folded.tidy(text)
        guard tidy.hasSuffix("...") || tidy.hasSuffix("…") else { return tidy }
        let key = Folded.squeezed(tidy)
        return claims.first { Folded.squeezed($0).hasPrefix(key) && !$0.hasSuffix("...") } ?? tidy
    }

    private static func agreement(_ key: String, _ claims: [String]) -> Int {
        var best = 0
        for claim in claims {
            if key == claim { return 50 }
            let shorter = min(key.utf8.count, claim.utf8.count)
            // A line that begins with the site's name and goes on and on is its address.
            let goesOn = key.utf8.count > claim.utf8.count * 2 + 40
            if shorter >= 15, !goesOn && key.hasPrefix(claim) || claim.hasPrefix(key) { best = max(best, 40) }
            if shorter >= 15, !goesOn, sharedPrefix(key, claim) * 10 >= shorter * 8 { best = max(best, 25) }
        }
        return best
    }

    private static func sharedPrefix(_ a: String, _ b: String) -> Int {
        zip(a.utf8, b.utf8).prefix { $0 == $1 }.count
    }

    /// Letters of the last part of the path, or of the value of `title=`: portals write the title there.
    private static func slugKey(_ address: String) -> String {
        if let range = address.utf8Range(of: "title=") {
            let value = address.utf8[range.upperBound...].prefix { $0 != UInt8(ascii: "&") && $0 != UInt8(ascii: "#") }
            return Folded.squeezed(String(decoding: value, as: UTF8.self).removingPercentEncoding ?? "")
        }
        let path = address.utf8.prefix { $0 != UInt8(ascii: "?") && $0 != UInt8(ascii: "#") }
        var last = String(decoding: path.split(separator: UInt8(ascii: "/")).last ?? [], as: UTF8.self)
        if let dot = last.lastIndex(of: ".") { last = String(last[..<dot]) }
        let letters = last.utf8.drop { !(97...122).contains($0 | 0x20) }
        return Folded.squeezed(String(decoding: letters, as: UTF8.self).removingPercentEncoding ?? "")
    }
}

/// The parts of `<title>`: the page's own words and the site's name.
enum TitleParts {
    static func split(_ title: String) -> [String] {
        var parts: [String] = []
        var part = String.UnicodeScalarView()
        let scalars = Array(Folded.tidy(title).unicodeScalars)
        var index = 0
        while index < scalars.count {
            let isSpaced =
                index > 0 && scalars[index - 1] == " " && index + 1 < scalars.count && scalars[index + 1] == " "
            if isSpaced && marks.contains(scalars[index]) || scalars[index] == "|" {
                parts.append(Folded.tidy(String(part)))
                part = String.UnicodeScalarView()
            } else {
                part.append(scalars[index])
            }
            index += 1
        }
        parts.append(Folded.tidy(String(part)))
        return parts.filter { !$0.isEmpty }
    }

    /// The whole title and its parts without those that other pages share, likeliest first.
    static func own(_ context: Context) -> [String] {
        let whole = Folded.tidy(context.outline.title)
        let parts = split(whole)
        guard parts.count > 1 else { return whole.isEmpty ? [] : [whole] }
        let site = Folded.plain(TitleFinder.meta(context.outline, ["og:site_name"]) ?? "")
        var own = parts.filter { Folded.plain($0) != site }
        if context.isSurveyed, let survey = context.survey {
            let rare = own.filter { survey.count(title: $0) * 3 < survey.pages || survey.count(title: $0) < 4 }
            if !rare.isEmpty { own = rare }
        }
        let lead = own.enumerated().max { rank($0) < rank($1) }?.element
        // A dash inside the title itself: what is left, joined as it stood.
        let joined = own.count > 1 ? whole.firstRange(from: own[0], through: own[own.count - 1]) : nil
        return [lead, joined, whole].compactMap { $0 } + own
    }

    private static func rank(_ part: (offset: Int, element: String)) -> Int {
        min(part.element.utf8.count, 60) - part.offset * 25
    }

    private static let marks: Set<Unicode.Scalar> = ["-", "–", "—", "»", "«", "•", "·", ":", "/", ">", "<"]
}

extension String {
    func utf8Range(of word: String) -> Range<String.Index>? { utf8.firstRange(of: word.utf8) }

    /// From the first place of `a` to the end of `b`.
    fileprivate func firstRange(from a: String, through b: String) -> String? {
        guard let start = range(of: a)?.lowerBound, let end = range(of: b, options: .backwards)?.upperBound, start < end
        else { return nil }
        return String(self[start..<end])
    }
}
