import AuditCore
import Glibc

/// Walks over a page's bytes: tags, words, scripts.
struct MarkupDateScanner {
    let bytes: UnsafeBufferPointer<UInt8>
    let monthFirst: (String) -> Bool
    var dates = MarkupDates()
    private var open: [(name: UInt64, tag: Range<Int>)] = []
    private var aside = 0
    private var paragraphs = 0
    /// The last two runs of visible text.
    private var runs: [Range<Int>] = []
    private var isMonthFirst = false

    init(bytes: UnsafeBufferPointer<UInt8>, monthFirst: @escaping (String) -> Bool) {
        self.bytes = bytes
        self.monthFirst = monthFirst
    }

    mutating func run() {
        isMonthFirst = monthFirst("")
        var index = 0
        while index < bytes.count {
            let next = find(UInt8(ascii: "<"), from: index) ?? bytes.count
            if next > index { text(index..<next) }
            guard next + 1 < bytes.count else { return }
            index = markup(at: next)
        }
    }

    private func find(_ byte: UInt8, from: Int) -> Int? {
        guard from < bytes.count, let base = bytes.baseAddress,
            let hit = memchr(base + from, Int32(byte), bytes.count - from)
        else { return nil }
        return UnsafeRawPointer(hit) - UnsafeRawPointer(base)
    }

    /// - Returns: where the text goes on.
    private mutating func markup(at start: Int) -> Int {
        if bytes[start + 1] == UInt8(ascii: "!") {
            guard has("<!--", at: start) else { return (find(UInt8(ascii: ">"), from: start) ?? bytes.count) + 1 }
            var at = start + 4
            while let end = find(UInt8(ascii: ">"), from: at) {
                if bytes[end - 1] == UInt8(ascii: "-"), bytes[end - 2] == UInt8(ascii: "-") { return end + 1 }
                at = end + 1
            }
            return bytes.count
        }
        let isEnd = bytes[start + 1] == UInt8(ascii: "/")
        let (name, nameEnd) = tagName(start + (isEnd ? 2 : 1))
        guard name != 0 else { return start + 1 }
        guard let close = find(UInt8(ascii: ">"), from: nameEnd) else { return bytes.count }
        if isEnd { end(name) } else { return begin(name, start..<close, nameEnd) }
        return close + 1
    }

    private mutating func end(_ name: UInt64) {
        if TagName.isAside(name) { aside = max(0, aside - 1) }
        guard let at = open.suffix(40).lastIndex(where: { $0.name == name }) else { return }
        open.removeSubrange(at...)
    }

    private mutating func begin(_ name: UInt64, _ tag: Range<Int>, _ nameEnd: Int) -> Int {
        let after = tag.upperBound + 1
        if name == TagName.script || name == TagName.style {
            let end = rawEnd(after, name)
            if name == TagName.script, let base = bytes.baseAddress, end > after {
                let isData = contains("ld+json", tag)
                let script = UnsafeBufferPointer(start: base + after, count: end - after)
                guard dates.linked.count < 200 else { return end }
                for entry in LinkedDates.read(script, isLinkedData: isData) { dates.linked.append((entry, isData)) }
            }
            return end
        }
        if name == TagName.html {
            dates.language = attribute("lang", tag).map { Folded.plain(string($0)) } ?? ""
            isMonthFirst = monthFirst(dates.language)
        }
        if name == TagName.h1, dates.headings.count < 20 { dates.headings.append(tag.lowerBound) }
        if TagName.isAside(name) { aside += 1 }
        let isTime = name == TagName.time
        if isTime || tag.count > 20 && (contains("datetime=", tag) || contains("atePublished", tag)) {
            moment(tag, "datetime", "content")
        } else if name == TagName.abbr || name == TagName.span, contains("title=", tag) {
            moment(tag, "title", nil)
        }
        if !TagName.isEmpty(name), bytes[tag.upperBound - 1] != UInt8(ascii: "/") {
            open.append((name, tag))
            if open.count > 200 { open.removeFirst(100) }
        }
        return after
    }

    private mutating func moment(_ tag: Range<Int>, _ first: StaticString, _ second: StaticString?) {
        guard dates.times.count < 60, let value = attribute(first, tag) ?? second.flatMap({ attribute($0, tag) }),
            value.count >= 8, isDigit(bytes[value.lowerBound]) || second != nil, let moment = Moment(bytes[value])
        else { return }
        var hit = MarkupDates.Hit(day: moment.day, offset: tag.lowerBound)
        hit.minute = moment.minute
        hit.isGreenwich = moment.isGreenwich
        hit.inner = names(of: tag)
        describe(&hit, upTo: tag.lowerBound)
        hit.element = contains("pubdate", tag) ? "time pubdate" : "time"
        dates.times.append(hit)
    }

    private mutating func text(_ run: Range<Int>) {
        guard let first = run.first(where: { bytes[$0] > 0x20 }) else { return }
        let run = first..<run.upperBound
        if run.count < 3_000, dates.texts.count < 300, WorldDates.mayHold(ArraySlice(bytes[run])) { read(run) }
        runs.append(run)
        if runs.count > 3 { runs.removeFirst() }
        if run.count > 140 { paragraphs += 1 }
    }

    private mutating func read(_ run: Range<Int>) {
        let clean = spaced(run)
        for found in WorldDates.find(in: clean[...], monthFirst: isMonthFirst) {
            var hit = MarkupDates.Hit(day: found.day, swapped: found.swapped, offset: run.lowerBound)
            hit.length = clean.count
            hit.isDateline = found.range.lowerBound <= 1 && MarkupDateScanner.isDash(clean[found.range.upperBound...])
            describe(&hit, upTo: run.lowerBound)
            let head = clean[..<found.range.lowerBound].suffix(60)
            hit.before = tail(hit.before + " " + Folded.plain(String(decoding: head, as: UTF8.self)))
            dates.texts.append(hit)
        }
    }

    /// A dash between spaces follows, with a clock before it or not: «10:16 Uhr - …».
    private static func isDash(_ rest: ArraySlice<UInt8>) -> Bool {
        let head = Array(rest.prefix(20))
        return [" - ", " – ", " — "].contains { MarkNames.contains(head, Array($0.utf8)) }
    }

    private func describe(_ hit: inout MarkupDates.Hit, upTo offset: Int) {
        hit.names = open.suffix(3).map { names(of: $0.tag) }.joined(separator: " ")
        hit.isAside = aside > 0
        hit.isLink = open.last?.name == TagName.a
        hit.paragraphs = paragraphs
        let before = runs.suffix(2).map { string($0.suffix(60)) }.joined(separator: " ")
        hit.before = tail(Folded.plain(before))
    }

    private func tail(_ text: String) -> String { String(decoding: text.utf8.suffix(60), as: UTF8.self) }

    /// `&nbsp;` and its kind as spaces, runs of white space as one.
    private func spaced(_ run: Range<Int>) -> [UInt8] {
        var out: [UInt8] = []
        out.reserveCapacity(run.count)
        var index = run.lowerBound
        while index < run.upperBound {
            var byte = bytes[index]
            if byte == UInt8(ascii: "&") {
                if has("&nbsp;", at: index) || has("&#160;", at: index) {
                    byte = 0x20
                    index += 5
                } else if has("&auml;", at: index) {
                    // März: the one name of a month that old pages write with an entity.
                    out.append(UInt8(ascii: "a"))
                    index += 6
                    continue
                }
            } else if byte == 0xC2, index + 1 < run.upperBound, bytes[index + 1] == 0xA0 {
                byte = 0x20
                index += 1
            }
            if byte <= 0x20 {
                if out.last != 0x20 { out.append(0x20) }
            } else {
                out.append(byte)
            }
            index += 1
        }
        return out
    }

    private func names(of tag: Range<Int>) -> String {
        guard tag.count > 8 else { return "" }
        let parts = ["class", "id", "itemprop", "property"].compactMap { (name: StaticString) in
            attribute(name, tag).map { string($0.prefix(200)) }
        }
        return Folded.plain(parts.joined(separator: " "))
    }

    /// The value of an attribute, without its quotes.
    private func attribute(_ name: StaticString, _ tag: Range<Int>) -> Range<Int>? {
        var index = tag.lowerBound + 2
        let count = name.utf8CodeUnitCount
        while index + count < tag.upperBound {
            guard bytes[index - 1] <= 0x20 || bytes[index - 1] == UInt8(ascii: "\""), has(name, at: index),
                bytes[index + count] == UInt8(ascii: "=") || bytes[index + count] == 0x20
            else {
                index += 1
                continue
            }
            var at = index + count
            while at < tag.upperBound, bytes[at] <= 0x20 || bytes[at] == UInt8(ascii: "=") { at += 1 }
            guard at < tag.upperBound else { return nil }
            let quote = bytes[at]
            let isQuoted = quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'")
            let start = isQuoted ? at + 1 : at
            var end = start
            while end < tag.upperBound, isQuoted ? bytes[end] != quote : bytes[end] > 0x20 { end += 1 }
            return start..<end
        }
        return nil
    }

    private func rawEnd(_ start: Int, _ name: UInt64) -> Int {
        var at = start
        while let lt = find(UInt8(ascii: "<"), from: at) {
            if lt + 2 < bytes.count, bytes[lt + 1] == UInt8(ascii: "/"), tagName(lt + 2).name == name { return lt }
            at = lt + 1
        }
        return bytes.count
    }

    private func tagName(_ start: Int) -> (name: UInt64, end: Int) {
        var name: UInt64 = 0
        var end = start
        while end < bytes.count, end - start < 8 {
            let byte = bytes[end]
            let lower = byte >= 65 && byte <= 90 ? byte + 32 : byte
            guard (97...122).contains(lower) || end > start && isDigit(lower) else { break }
            name = name << 8 | UInt64(lower)
            end += 1
        }
        return (name, end)
    }

    /// Whether `word` stands at `index`, in any case of letters.
    private func has(_ word: StaticString, at index: Int) -> Bool {
        guard index + word.utf8CodeUnitCount <= bytes.count else { return false }
        return word.withUTF8Buffer { buffer in
            for offset in buffer.indices {
                let byte = bytes[index + offset]
                if (byte >= 65 && byte <= 90 ? byte + 32 : byte) != buffer[offset] { return false }
            }
            return true
        }
    }

    private func contains(_ word: StaticString, _ range: Range<Int>) -> Bool {
        guard let base = bytes.baseAddress else { return false }
        let last = word.utf8CodeUnitCount - 1
        var at = range.lowerBound
        while at + last < range.upperBound,
            let found = memchr(base + at, Int32(word.utf8Start[0]), range.upperBound - at - last)
        {
            let hit = UnsafeRawPointer(found) - UnsafeRawPointer(base)
            if bytes[hit + last] == word.utf8Start[last], memcmp(word.utf8Start, base + hit, last) == 0 { return true }
            at = hit + 1
        }
        return false
    }

    private func string(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

    private func isDigit(_ byte: UInt8) -> Bool { (48...57).contains(byte) }
}

/// Names of elements as numbers.
private enum TagName {
    static let script = of("script")
    static let style = of("style")
    static let html = of("html")
    static let h1 = of("h1")
    static let time = of("time")
    static let abbr = of("abbr")
    static let span = of("span")
    static let a = of("a")
    private static let asides = ["aside", "nav", "footer"].map(of)
    private static let empty = [
        "br", "img", "input", "hr", "link", "wbr", "source", "area", "base", "meta", "embed", "col",
    ].map(of)

    static func isAside(_ name: UInt64) -> Bool { asides.contains(name) }
    static func isEmpty(_ name: UInt64) -> Bool { empty.contains(name) }

    static func of(_ name: StaticString) -> UInt64 {
        name.withUTF8Buffer { $0.reduce(0) { $0 << 8 | UInt64($1) } }
    }
}
