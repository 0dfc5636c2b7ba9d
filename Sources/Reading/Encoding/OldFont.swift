/// The old encodings that a font shows as Vietnamese, by the font's name.
enum OldFont: String, Sendable {
    /// `.VnTime`, `.VnArialH`.
    case tcvn3
    /// `VNI-Times`.
    case vni

    /// nil for a font of Unicode.
    init?(name: String) {
        var letters = Array(name.utf8.prefix(24)).map { $0 >= 65 && $0 <= 90 ? $0 + 32 : $0 }[...]
        letters = letters.drop { $0 == 0x20 || $0 == 0x22 || $0 == 0x27 }
        if letters.starts(with: Array("vni".utf8)) {
            self = .vni
        } else if [".vn", "vntime", "vnarial"].contains(where: { letters.starts(with: Array($0.utf8)) }) {
            self = .tcvn3
        } else {
            return nil
        }
    }

    /// What a reader sees where the font is there; nil for text that was typed in Unicode, whatever its font.
    func seen(_ text: String) -> (text: String, before: CharsetModel.Score, after: CharsetModel.Score)? {
        guard !OldFont.isUnicode(text) else { return nil }
        var out: [UInt8] = []
        var part: [UInt8] = []
        var before = CharsetModel.Score()
        var after = CharsetModel.Score()
        func close() {
            guard !part.isEmpty else { return }
            let scalars = decoded(part)
            before += CharsetModel.score(part.lazy.map { UInt32(VietnameseCharset.latinTable[Int($0)]) })
            after += CharsetModel.score(scalars.lazy.map(UInt32.init))
            out.append(contentsOf: LegacyDecoder.utf8(scalars))
            part.removeAll(keepingCapacity: true)
        }
        for scalar in text.unicodeScalars {
            if let byte = VietnameseCharset.latinByte(scalar.value) {
                part.append(byte)
            } else {
                close()
                LegacyDecoder.append(scalar.value, to: &out)
            }
        }
        close()
        return (String(decoding: out, as: UTF8.self), before, after)
    }

    /// Letters that only Unicode has.
    static func isUnicode(_ text: String) -> Bool {
        text.unicodeScalars.contains {
            (0x1E00...0x1EFF).contains($0.value) || (0x300...0x36F).contains($0.value)
                || (0x100...0x24F).contains($0.value) && VietnameseCharset.latinByte($0.value) == nil
        }
    }

    static func isHigh(_ text: String) -> Bool { text.utf8.contains { $0 >= 0x80 } }

    private func decoded(_ bytes: [UInt8]) -> [UInt16] {
        switch self {
        case .tcvn3: bytes.map { OldFont.table[Int($0)] }
        case .vni: LegacyDecoder(.vni).scalars(bytes)
        }
    }

    /// The fonts have Windows' signs where the standard has more capitals, and its degree and section of dashes.
    private static let table: [UInt16] = {
        var table = VietnameseCharset.tcvn3.table
        for byte in Array(0..<0xA1) + Array(0xB0...0xB4) { table[byte] = VietnameseCharset.latinTable[byte] }
        return table
    }()
}
