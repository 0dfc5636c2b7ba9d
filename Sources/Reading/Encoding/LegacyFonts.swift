/// Repairs a page that is UTF-8 outside and something else inside: Latin letters that only a font of an old encoding
/// shows as Vietnamese (`.VnTime`, `VNI-Times`), UTF-8 that was taken for windows-1252 and encoded again, and marks that
/// stand apart from their letters (NFD). Only what people read is touched, never an address.
struct LegacyFonts {
    enum Inside: String, CaseIterable, Sendable {
        case tcvn3, vni
        case utf8 = "utf-8"
    }

    private let bytes: [UInt8]
    /// Lines of plain text, not markup.
    private let isText: Bool
    private var scores: [Inside: CharsetModel.Score] = [:]
    private var looked = 0
    private var unicodeRuns = 0
    private var decoders: [Inside: LegacyDecoder] = [:]

    /// nil when there is nothing to repair.
    static func repaired(
        _ bytes: [UInt8], isText: Bool = false
    ) -> (bytes: [UInt8], inside: Inside?, isDecomposed: Bool)? {
        let need = need(bytes)
        guard need.oddLetters >= 3 || need.isDecomposed else { return nil }
        var fonts = LegacyFonts(bytes: bytes, isText: isText)
        if need.oddLetters >= 3 { fonts.survey() }
        let accepted = Inside.allCases.filter(fonts.accepts)
        guard !accepted.isEmpty || need.isDecomposed else { return nil }
        let text = fonts.rewritten(accepted)
        return (text.bytes, text.inside, need.isDecomposed)
    }

    private init(bytes: [UInt8], isText: Bool) {
        self.bytes = bytes
        self.isText = isText
    }

    private static func forEachRun(_ bytes: [UInt8], _ isText: Bool, _ visit: (Range<Int>) -> Void) {
        guard isText else { return MarkupRuns.forEach(bytes, visit) }
        var start = 0
        while start < bytes.count {
            let end = bytes[start...].firstIndex(of: 0x0A) ?? bytes.count
            if start < end { visit(start..<end) }
            start = end + 1
        }
    }

    /// What a run would become, and how good both are.
    private struct Reading {
        var inside: Inside
        var before: CharsetModel.Score
        var after: CharsetModel.Score
        var text: [UInt8]
        /// Three of four words become syllables, and at most half of them were.
        var isBetter: Bool {
            after.words > 0 && after.valid * 4 >= after.words * 3 && before.valid * 2 <= after.valid
        }
    }

    private mutating func survey() {
        for charset in [VietnameseCharset.tcvn3, .vni] {
            decoders[charset == .vni ? .vni : .tcvn3] = LegacyDecoder(charset)
        }
        bytes.withUnsafeBufferPointer { page in
            Self.forEachRun(bytes, isText) { run in
                guard looked < 262_144, TellingBytes.next(page, run.lowerBound, run.upperBound) < run.upperBound else {
                    return
                }
                let units = LatinUnits(page, run)
                if units.isUnicode { unicodeRuns += 1 }
                guard units.hasHigh, !units.isUnicode else { return }
                looked += run.count
                let before = CharsetModel.score(units.bytes.lazy.map(Self.scalar))
                for inside in Inside.allCases {
                    guard let reading = reading(units, page, inside, before),
                        before.valid * 2 <= reading.after.valid || before.valid * 2 < before.words
                    else { continue }
                    scores[inside, default: CharsetModel.Score()] += reading.after
                }
            }
        }
    }

    /// Three words gained, and seven of ten words that were none become one.
    private func accepts(_ inside: Inside) -> Bool {
        guard let score = scores[inside] else { return false }
        return score.valid >= 3 && score.valid * 10 >= score.words * 7
    }

    private func reading(
        _ units: LatinUnits, _ page: UnsafeBufferPointer<UInt8>, _ inside: Inside, _ before: CharsetModel.Score
    ) -> Reading? {
        var text: [UInt8] = []
        var score = CharsetModel.Score()
        var start = 0
        while start < units.bytes.count {
            guard units.bytes[start] != 0 else {
                text.append(contentsOf: page[units.starts[start]..<units.starts[start + 1]])
                start += 1
                continue
            }
            let end = units.bytes[start...].firstIndex(of: 0) ?? units.bytes.count
            let part = units.bytes[start..<end]
            if let decoder = decoders[inside] {
                let scalars = decoder.scalars(part)
                score += CharsetModel.score(scalars.lazy.map(UInt32.init))
                text.append(contentsOf: LegacyDecoder.utf8(scalars))
            } else {
                guard UTF8State(part).isValid else { return nil }
                score += CharsetModel.score(String(decoding: part, as: UTF8.self).unicodeScalars.lazy.map(\.value))
                text.append(contentsOf: part)
            }
            start = end
        }
        return Reading(inside: inside, before: before, after: score, text: text)
    }

    private static func scalar(_ byte: UInt8) -> UInt32 { UInt32(VietnameseCharset.latinTable[Int(byte)]) }

    private func rewritten(_ accepted: [Inside]) -> (bytes: [UInt8], inside: Inside?) {
        var out: [UInt8] = []
        out.reserveCapacity(bytes.count)
        var copied = 0
        var used: [Inside: Int] = [:]
        // A page without one letter of Unicode's own is old throughout: words that are Vietnamese both ways follow the rest.
        let whole = unicodeRuns == 0 ? accepted.max { value($0) < value($1) } : nil
        bytes.withUnsafeBufferPointer { page in
            Self.forEachRun(bytes, isText) { run in
                guard TellingBytes.next(page, run.lowerBound, run.upperBound) < run.upperBound else { return }
                let units = LatinUnits(page, run)
                var text: [UInt8]?
                if units.hasHigh, !units.isUnicode, !accepted.isEmpty {
                    let before = CharsetModel.score(units.bytes.lazy.map(Self.scalar))
                    let readings = accepted.compactMap { reading(units, page, $0, before) }
                    let best = readings.filter { $0.isBetter || $0.inside == whole }.max {
                        $0.after.value < $1.after.value
                    }
                    text = best?.text
                    if let best { used[best.inside, default: 0] += run.count }
                } else if units.isDecomposed {
                    text = Composer.composed(page[run])
                }
                guard let text else { return }
                out.append(contentsOf: page[copied..<run.lowerBound])
                out.append(contentsOf: text)
                copied = run.upperBound
            }
            out.append(contentsOf: page[copied...])
        }
        return (out, used.max { ($0.value, $0.key.rawValue) < ($1.value, $1.key.rawValue) }?.key)
    }

    private func value(_ inside: Inside) -> Int { scores[inside]?.value ?? 0 }
}

extension LegacyFonts {
    /// One pass that most pages end with: how many letters stand where neither Vietnamese nor English has them.
    static func need(_ bytes: [UInt8]) -> (oddLetters: Int, isDecomposed: Bool) {
        var odd = 0
        var isDecomposed = false
        bytes.withUnsafeBufferPointer { page in
            var index = 0
            while true {
                index = TellingBytes.next(page, index, page.count)
                guard index < page.count else { return }
                let byte = page[index]
                if byte == UInt8(ascii: "&") {
                    if let (scalar, length) = LatinEntity.read(page, index, page.count), scalar > 0xA0 {
                        if isOdd(scalar, page, index, index + length) { odd += 1 }
                        index += length
                        continue
                    }
                } else if byte & 0xFE == 0xC2, index + 1 < page.count {
                    let scalar = UInt32(byte & 0x03) << 6 | UInt32(page[index + 1] & 0x3F)
                    if scalar > 0xA0, isOdd(scalar, page, index, index + 2) { odd += 1 }
                    index += 1
                } else if byte == 0xCC || byte == 0xCD && index + 1 < page.count && page[index + 1] < 0xB0 {
                    isDecomposed = true
                }
                index += 1
            }
        }
        return (odd, isDecomposed)
    }

    private static func isOdd(_ scalar: UInt32, _ page: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Bool {
        if scalar >= 0xC0 { return Syllable.Letters.signs[Int(scalar)] == 0 }
        // A sign inside a word.
        func isLetter(_ index: Int) -> Bool {
            page.indices.contains(index) && ((97...122).contains(page[index] | 0x20) || page[index] >= 0x80)
        }
        return isLetter(start - 1) || isLetter(end)
    }
}
