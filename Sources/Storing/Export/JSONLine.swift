/// One flat JSON object, in the order and with the spaces and ASCII escapes that Python's `json` writes: lines of an index
/// can be compared byte for byte.
struct JSONLine {
    private var out: [UInt8] = Array("{".utf8)

    mutating func add(_ name: String, _ value: String?) {
        guard let value else { return }
        begin(name)
        JSONLine.append(value, to: &out)
    }

    mutating func add(_ name: String, _ value: Int) {
        begin(name)
        out += String(value).utf8
    }

    var bytes: [UInt8] { out + [UInt8(ascii: "}")] }

    private mutating func begin(_ name: String) {
        if out.count > 1 { out += ", ".utf8 }
        JSONLine.append(name, to: &out)
        out += ": ".utf8
    }

    private static func append(_ text: String, to out: inout [UInt8]) {
        out.append(UInt8(ascii: "\""))
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": out += "\\\"".utf8
            case "\\": out += "\\\\".utf8
            case "\n": out += "\\n".utf8
            case "\r": out += "\\r".utf8
            case "\t": out += "\\t".utf8
            case "\u{8}": out += "\\b".utf8
            case "\u{C}": out += "\\f".utf8
            case "\u{20}"..."\u{7F}": out.append(UInt8(truncatingIfNeeded: scalar.value))
            default:
                for unit in UTF16.encode(scalar) ?? UTF16.encodedReplacementCharacter {
                    out += "\\u".utf8
                    for shift in [12, 8, 4, 0] as [UInt16] {
                        let digit = UInt8((unit >> shift) & 15)
                        out.append(digit < 10 ? 48 + digit : 87 + digit)
                    }
                }
            }
        }
        out.append(UInt8(ascii: "\""))
    }
}
