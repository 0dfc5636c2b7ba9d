/// A person's name as it may be printed: `N.V.A.`. The name itself is not kept: nothing can print it by accident.
package struct Masked: Sendable, Hashable, Codable, CustomStringConvertible {
    package let initials: String

    package init(name: String) {
        initials = name.split(separator: " ").prefix(6).compactMap { word in
            word.unicodeScalars.first.map { String($0).uppercased() + "." }
        }.joined()
    }

    package init(from decoder: any Decoder) throws { initials = try decoder.singleValueContainer().decode(String.self) }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(initials)
    }

    package var description: String { initials }

    /// Persons named behind «ông», «bà», «họ và tên», in order, each once.
    static func persons(in text: String) -> [Masked] {
        var found: [Masked] = []
        for span in spans(Array(text.unicodeScalars)) where !found.contains(span.name) { found.append(span.name) }
        return found
    }

    /// The text with those names masked: for titles and quotes of papers on fines.
    package static func text(_ text: String) -> String {
        let scalars = Array(text.unicodeScalars)
        let spans = spans(scalars)
        guard !spans.isEmpty else { return text }
        var view = String.UnicodeScalarView()
        var index = 0
        for span in spans where span.range.lowerBound >= index {
            view.append(contentsOf: scalars[index..<span.range.lowerBound])
            view.append(contentsOf: span.name.initials.unicodeScalars)
            index = span.range.upperBound
        }
        view.append(contentsOf: scalars[index...])
        return String(view)
    }

    private static func spans(_ scalars: [Unicode.Scalar]) -> [(range: Range<Int>, name: Masked)] {
        var found: [(range: Range<Int>, name: Masked)] = []
        var index = 0
        while index < scalars.count, found.count < 50 {
            guard index == 0 || !scalars[index - 1].properties.isAlphabetic, let start = lead(scalars, index) else {
                index += 1
                continue
            }
            let end = nameEnd(scalars, start)
            if let end {
                var view = String.UnicodeScalarView()
                view.append(contentsOf: scalars[start..<end])
                found.append((start..<end, Masked(name: String(view))))
            }
            index = end ?? index + 1
        }
        return found
    }

    /// Where the name begins, behind a word that leads to one.
    private static func lead(_ scalars: [Unicode.Scalar], _ index: Int) -> Int? {
        for word in leads {
            var at = index
            var matches = true
            for letter in word.utf8 {
                while at < scalars.count, Folded.isMark(scalars[at]) { at += 1 }
                guard at < scalars.count, plain(scalars[at]) == letter else {
                    matches = false
                    break
                }
                at += 1
            }
            guard matches else { continue }
            while at < scalars.count, Folded.isMark(scalars[at]) { at += 1 }
            guard at < scalars.count, !scalars[at].properties.isAlphabetic else { continue }
            var next = at
            let between: Set<Unicode.Scalar> = [" ", "\u{A0}", ":", "/", "(", ")", "."]
            while next < scalars.count, next - at < 6, between.contains(scalars[next]) { next += 1 }
            // «Ông (bà):» names nobody yet.
            if next < scalars.count, let again = lead(scalars, next) { return again }
            return next > at ? next : nil
        }
        return nil
    }

    private static func plain(_ scalar: Unicode.Scalar) -> UInt8 {
        if scalar.value == 0x20 || Folded.isSpace(scalar) { return 0x20 }
        if scalar.isASCII { return UInt8(scalar.properties.lowercaseMapping.utf8.first ?? 0) }
        return Folded.base(of: scalar) ?? 1
    }

    /// Past two to six words in capitals or beginning with one.
    private static func nameEnd(_ scalars: [Unicode.Scalar], _ start: Int) -> Int? {
        var index = start
        var end: Int?
        var words = 0
        while words < 6, index < scalars.count, scalars[index].properties.isUppercase {
            while index < scalars.count, scalars[index].properties.isAlphabetic || Folded.isMark(scalars[index]) {
                index += 1
            }
            words += 1
            end = index
            guard index + 1 < scalars.count, scalars[index] == " " || scalars[index].value == 0xA0 else { break }
            index += 1
        }
        return words >= 2 ? end : nil
    }

    private static let leads = ["ong", "ba", "anh", "chi", "ho va ten", "ho ten", "ca nhan", "dai dien"]
}
