/// Bytes of a Vietnamese encoding to scalars. Markup is ASCII in all of them and passes as it is.
struct LegacyDecoder {
    let charset: VietnameseCharset?
    private let table: [UInt16]
    /// How many words of the page speak for capitals where Windows has quotation marks and dashes, less those against.
    private var votes = 0

    /// - Parameters:
    ///   - charset: nil for windows-1252.
    ///   - sample: of the page, to learn what its doubtful bytes are; a part of it may say too little.
    init(_ charset: VietnameseCharset?, sample: [UInt8] = []) {
        self.charset = charset
        table = charset?.table ?? VietnameseCharset.latinTable
        if isDoubtful, !sample.isEmpty {
            var scalars = sample.map { table[Int($0)] }
            votes = settle(sample, &scalars)
        }
    }

    private var isDoubtful: Bool { charset == .tcvn3 || charset == .viscii }

    /// One scalar a byte, but in VNI; combining marks stay apart.
    func scalars(_ bytes: some Collection<UInt8>) -> [UInt16] {
        var scalars: [UInt16] = []
        scalars.reserveCapacity(bytes.count)
        guard charset != .vni else {
            vni(bytes, into: &scalars)
            return scalars
        }
        scalars.append(contentsOf: bytes.lazy.map { table[Int($0)] })
        if isDoubtful { settle(Array(bytes), &scalars) }
        return scalars
    }

    private func vni(_ bytes: some Collection<UInt8>, into scalars: inout [UInt16]) {
        var last: UInt8 = 0
        for byte in bytes {
            let key = UInt16(Self.lower(last)) << 8 | UInt16(Self.lower(byte))
            if byte >= 0x80, last != 0, let letter = VietnameseCharset.vniPairs[key] {
                let isUpper = last != Self.lower(last)
                scalars[scalars.count - 1] = isUpper ? Self.upper(letter) : letter
                last = 0
                continue
            }
            scalars.append(VietnameseCharset.vniSingles[byte] ?? VietnameseCharset.latinTable[Int(byte)])
            last = byte
        }
    }

    private static func lower(_ byte: UInt8) -> UInt8 {
        byte >= 65 && byte <= 90 || byte >= 0xC0 && byte <= 0xDE && byte != 0xD7 ? byte + 32 : byte
    }

    private static func upper(_ letter: UInt16) -> UInt16 {
        switch letter {
        case 0xE0...0xFE: letter - 32
        // Latin Extended puts each capital just before its small letter.
        case 0x100...0x1EFF: letter - 1
        default: letter
        }
    }

    /// Where a byte is a capital letter of the standard and a quotation mark or dash of Windows, or a space that does
    /// not break, the word around it decides.
    @discardableResult
    private func settle(_ bytes: [UInt8], _ scalars: inout [UInt16]) -> Int {
        var index = 0
        var votes = votes
        var alone: [Int] = []
        while index < bytes.count {
            guard isLetter(scalars[index]) else {
                index += 1
                continue
            }
            let start = index
            var isDoubtful = false
            while index < bytes.count, isLetter(scalars[index]) {
                if isAmbiguous(bytes[index]) { isDoubtful = true }
                index += 1
            }
            if index - start == 1 {
                if isDoubtful, bytes[start] < 0xA0 {
                    if !opensWithAt(scalars, start) { alone.append(start) }
                } else if isDoubtful || isSign(bytes, start) {
                    scalars[start] = VietnameseCharset.latinTable[Int(bytes[start])]
                }
            } else if isDoubtful {
                votes += settle(word: start..<index, bytes, &scalars) ? 1 : -1
            }
        }
        // A dash or the word "Ở": as most of the others are.
        if votes <= 0 { for index in alone { scalars[index] = VietnameseCharset.latinTable[Int(bytes[index])] } }
        return votes
    }

    /// «Ở đâu có…»: the one letter of these that opens sentences as a word, where Windows has a dash or a trademark.
    private func opensWithAt(_ scalars: [UInt16], _ index: Int) -> Bool {
        guard scalars[index] == 0x1EDE, index + 2 < scalars.count, scalars[index + 1] == 0x20 else { return false }
        let next = scalars[index + 2]
        let isLower =
            (97...122).contains(next) || (0xE0...0xFF).contains(next) || next == 0x1B0
            || next >= 0x100 && next != 0x1AF && next & 1 == 1 && isLetter(next)
        guard isLower else { return false }
        let before = scalars[..<index].last { $0 > 0x20 && $0 != 0xA0 }
        return before.map { [0x2E, 0x21, 0x3F, 0x3A, 0x22].contains($0) } ?? true
    }

    /// Whether a TCVN3 letter that stands alone is the sign that Latin-1 has at its place (`© 2010`, `§ 5`, `£3`).
    private func isSign(_ bytes: [UInt8], _ index: Int) -> Bool {
        guard charset == .tcvn3 else { return false }
        let before = index > 0 ? bytes[index - 1] : 0x20
        let after = index + 1 < bytes.count ? bytes[index + 1] : 0x20
        func isDigit(_ byte: UInt8) -> Bool { (48...57).contains(byte) }
        switch bytes[index] {
        case 0xA9, 0xB7, 0xBA...0xBF: return true
        // «đ» is a word as the currency (5.000đ) and in «đ/c» only.
        case 0xAE: return !isDigit(before) && after != UInt8(ascii: "/")
        case 0xA7: return isDigit(after) || after == 0x20 && index + 2 < bytes.count && isDigit(bytes[index + 2])
        case 0xA3, 0xA5: return isDigit(after)
        default: return false
        }
    }

    /// - Returns: whether the doubtful bytes of the word are letters.
    private func settle(word: Range<Int>, _ bytes: [UInt8], _ scalars: inout [UInt16]) -> Bool {
        var start = word.lowerBound
        var end = word.upperBound
        if isSyllable(scalars[start..<end]) { return true }
        // What is left when the signs at both ends are no letters.
        while start < end, isAmbiguous(bytes[start]) { start += 1 }
        while end > start, isAmbiguous(bytes[end - 1]) { end -= 1 }
        let isShouted = !bytes[word].contains { (97...122).contains($0) }
        if start < end, !isSyllable(scalars[start..<end]), isShouted {
            // «ĐT…»: the end of an abbreviation is punctuation; inside a word a capital stands beside capitals.
            for index in word
            where isMark(bytes[index]) || !isCapital(bytes, index)
                || !(start..<end).contains(index) && Self.isPunctuation(bytes[index])
            {
                scalars[index] = VietnameseCharset.latinTable[Int(bytes[index])]
            }
            return true
        }
        for index in word where isAmbiguous(bytes[index]) {
            scalars[index] = VietnameseCharset.latinTable[Int(bytes[index])]
        }
        return false
    }

    /// Beside a capital a doubtful byte is one too; what is not doubtful stays.
    private func isCapital(_ bytes: [UInt8], _ index: Int) -> Bool {
        guard isAmbiguous(bytes[index]) else { return true }
        func isUpper(_ at: Int) -> Bool { bytes.indices.contains(at) && (65...90).contains(bytes[at]) }
        return isUpper(index - 1) || isUpper(index + 1)
    }

    /// Bytes 0x80…0x9F, the no-break space, and TCVN's combining marks (`°` and its neighbours in Windows).
    private func isAmbiguous(_ byte: UInt8) -> Bool {
        (0x80...0x9F).contains(byte) || byte == 0xA0 && charset == .viscii || isMark(byte)
    }

    /// In Windows: ellipsis, quotation marks, bullet, dashes.
    private static func isPunctuation(_ byte: UInt8) -> Bool { byte == 0x85 || (0x91...0x97).contains(byte) }

    private func isMark(_ byte: UInt8) -> Bool { charset == .tcvn3 && (0xB0...0xB4).contains(byte) }

    private func isLetter(_ scalar: UInt16) -> Bool {
        (97...122).contains(scalar | 0x20) && scalar < 0x80
            || scalar >= 0xC0 && scalar < 0x1F00 && Syllable.Letters.signs[Int(scalar)] != 0
    }

    private func isSyllable(_ scalars: ArraySlice<UInt16>) -> Bool {
        var syllable = Syllable()
        for scalar in scalars { _ = syllable.add(UInt32(scalar)) }
        return syllable.isVietnamese
    }
}

extension LegacyDecoder {
    /// UTF-8 of scalars of the basic plane.
    static func utf8(_ scalars: some Collection<UInt16>) -> [UInt8] {
        var out: [UInt8] = []
        out.reserveCapacity(scalars.count * 2)
        for scalar in scalars { append(UInt32(scalar), to: &out) }
        return out
    }

    static func append(_ scalar: UInt32, to out: inout [UInt8]) {
        guard scalar >= 0x80 else { return out.append(UInt8(scalar)) }
        guard let valid = Unicode.Scalar(scalar) else { return out.append(contentsOf: [0xEF, 0xBF, 0xBD]) }
        out.append(contentsOf: UTF8.encode(valid) ?? UTF8.encodedReplacementCharacter)
    }
}
