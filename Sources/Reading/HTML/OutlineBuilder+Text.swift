/// Words of the page.
extension OutlineBuilder {
    mutating func text(_ from: Int, _ to: Int) {
        if !hasBody, inert == 0 {
            var first = from
            while first < to, tokens.bytes[first] <= 0x20 { first += 1 }
            guard first < to else { return }
            beginBody()
        }
        var start = from
        var ampersand = RawText.find(UInt8(ascii: "&"), tokens.bytes, start, to)
        while ampersand < to {
            if ampersand > start { append(tokens.bytes + start, ampersand - start) }
            start = reference(ampersand, to)
            ampersand = RawText.find(UInt8(ascii: "&"), tokens.bytes, start, to)
        }
        if start < to { append(tokens.bytes + start, to - start) }
    }

    /// Text in which an ampersand means itself.
    mutating func plainText(_ from: Int, _ to: Int) {
        if to > from { append(tokens.bytes + from, to - from) }
    }

    /// - Returns: where the text goes on.
    private mutating func reference(_ ampersand: Int, _ to: Int) -> Int {
        var scalars = scratch
        scratch = []
        scalars.removeAll(keepingCapacity: true)
        let next = Entities.decode(tokens.bytes, ampersand, to, inAttribute: false, to: &scalars)
        if next == ampersand {
            append(tokens.bytes + ampersand, 1)
        } else {
            scalars.withUnsafeBufferPointer { buffer in
                if let base = buffer.baseAddress { append(base, buffer.count) }
            }
        }
        scratch = scalars
        return max(next, ampersand + 1)
    }

    /// Takes runs of bytes that are kept as they are; spaces are folded, what nobody sees is left out.
    private mutating func append(_ bytes: UnsafePointer<UInt8>, _ count: Int) {
        var at = 0
        while at < count {
            let start = at
            var letters = 0
            while at < count {
                let kind = kinds[Int(bytes[at])]
                if kind <= TextBytes.letter {
                    letters += Int(kind)
                    at += 1
                } else if bytes[at] == 0x20, at > start, at + 1 < count,
                    kinds[Int(bytes[at + 1])] <= TextBytes.letter
                {
                    at += 1
                } else {
                    break
                }
            }
            if at > start { write(bytes + start, at - start, letters) }
            if at < count { at = sign(bytes, at, count) }
        }
    }

    /// A byte that is no plain part of a word.
    private mutating func sign(_ bytes: UnsafePointer<UInt8>, _ at: Int, _ count: Int) -> Int {
        let byte = bytes[at]
        if byte == 0 { return at + 1 }
        if byte <= 0x20 {
            pendingSpace = true
            return at + 1
        }
        let width = byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
        let end = min(at + width, count)
        switch Scalar.kind(UnsafeBufferPointer(start: bytes, count: count), at, end) {
        case .space: pendingSpace = true
        case .invisible: break
        case .slip:
            // Ƣ, ƣ: a Word font's slip for Ư, ư.
            let repaired: [UInt8] = [0xC6, bytes[at + 1] == 0xA2 ? 0xAF : 0xB0]
            repaired.withUnsafeBufferPointer { buffer in
                if let base = buffer.baseAddress { write(base, 2, 1) }
            }
        case .mark: write(bytes + at, end - at, 0)
        case .other: write(bytes + at, end - at, 1)
        }
        return end
    }

    private mutating func write(_ bytes: UnsafePointer<UInt8>, _ count: Int, _ letters: Int) {
        if !hasBlock {
            guard openBlock() else { return }
        } else if pendingSpace {
            outlined.text.append(0x20)
            if link != nil, !linkText.isEmpty, linkText.last != 0x20 { linkText.append(0x20) }
        }
        pendingSpace = false
        outlined.text.append(contentsOf: UnsafeBufferPointer(start: bytes, count: count))
        block.letters += letters
        guard link != nil else { return }
        block.linked += letters
        var room = min(count, OutlineBuilder.textLimit - linkText.count)
        guard room > 0 else { return }
        // Never half a scalar.
        while room < count, room > 0, bytes[room] & 0xC0 == 0x80 { room -= 1 }
        linkText.append(contentsOf: UnsafeBufferPointer(start: bytes, count: room))
    }
}

/// What the bytes of text are to a reader.
enum TextBytes {
    /// Kept as it is: signs, and the later bytes of a scalar.
    static let mark: UInt8 = 0
    /// The first byte of a letter or digit.
    static let letter: UInt8 = 1
    /// To be looked at: spaces, and first bytes of scalars that may be left out.
    static let other: UInt8 = 2

    static let kinds: [UInt8] = (0...255).map { byte in
        switch UInt8(byte) {
        case 0...0x20, 0x7F, 0xC2, 0xC6, 0xCC, 0xCD, 0xE2, 0xE3, 0xEE, 0xEF: other
        case 48...57, 65...90, 97...122, 0xC0...0xFF: letter
        default: mark
        }
    }
}
