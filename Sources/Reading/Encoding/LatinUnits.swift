/// A run of a page as letters of windows-1252, one byte each, as a font of an old encoding takes them.
struct LatinUnits {
    /// 0 for what windows-1252 has not: it stays as it is.
    var bytes: [UInt8] = []
    /// Where each letter begins in the page; one more for the end.
    var starts: [Int] = []
    /// Letters that only Vietnamese in Unicode has: the run needs no old encoding.
    var isUnicode = false
    /// Combining marks.
    var isDecomposed = false
    var hasHigh = false

    /// - Parameters: page: valid UTF-8; run: whole scalars of it.
    init(_ page: UnsafeBufferPointer<UInt8>, _ run: Range<Int>) {
        bytes.reserveCapacity(run.count)
        starts.reserveCapacity(run.count + 1)
        var index = run.lowerBound
        while index < run.upperBound {
            let (scalar, length) = Self.scalar(page, index, run.upperBound)
            starts.append(index)
            index += length
            let byte = VietnameseCharset.latinByte(scalar)
            bytes.append(byte ?? 0)
            guard scalar >= 0x80 else { continue }
            if byte != nil {
                hasHigh = true
            } else if (0x300...0x36F).contains(scalar) {
                isDecomposed = true
                isUnicode = true
            } else if (0x100...0x24F).contains(scalar) || (0x1E00...0x1EFF).contains(scalar) {
                isUnicode = true
            }
        }
        starts.append(run.upperBound)
    }

    private static func scalar(_ page: UnsafeBufferPointer<UInt8>, _ index: Int, _ end: Int) -> (UInt32, Int) {
        let first = page[index]
        if first == UInt8(ascii: "&") { return LatinEntity.read(page, index, end) ?? (UInt32(first), 1) }
        if first < 0xC0 { return (UInt32(first), 1) }
        let length = min(first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4, end - index)
        var scalar = UInt32(first) & (0x7F >> UInt32(length))
        for offset in 1..<max(1, length) { scalar = scalar << 6 | UInt32(page[index + offset] & 0x3F) }
        return (scalar, length)
    }
}

/// Character references to letters of Latin-1, as editors of the 2000s wrote what had been pasted in an old font.
enum LatinEntity {
    /// The scalar and the length of the reference; nil where none begins.
    static func read(_ page: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> (UInt32, Int)? {
        var index = start + 1
        let limit = min(end, start + 10)
        while index < limit, page[index] != UInt8(ascii: ";") { index += 1 }
        guard index < limit, index > start + 1 else { return nil }
        let name = page[(start + 1)..<index]
        let length = index + 1 - start
        if name.first == UInt8(ascii: "#") {
            return number(name.dropFirst()).flatMap { (0xA0...0xFF).contains($0) ? ($0, length) : nil }
        }
        return names[String(decoding: name, as: UTF8.self)].map { ($0, length) }
    }

    private static func number(_ digits: Slice<UnsafeBufferPointer<UInt8>>) -> UInt32? {
        let isHex = digits.first.map { $0 | 0x20 == UInt8(ascii: "x") } ?? false
        return UInt32(String(decoding: isHex ? digits.dropFirst() : digits, as: UTF8.self), radix: isHex ? 16 : 10)
    }

    /// HTML 4's names of U+00A0…U+00FF, in order.
    private static let names: [String: UInt32] = {
        let words = """
            nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute \
            micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring \
            AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml \
            times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil \
            egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash \
            ugrave uacute ucirc uuml yacute thorn yuml
            """.split(separator: " ")
        return Dictionary(uniqueKeysWithValues: words.enumerated().map { (String($1), UInt32($0 + 0xA0)) })
    }()
}
