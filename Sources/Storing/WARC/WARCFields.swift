/// Lines of `Name: value` in which no value can start a line of its own.
struct WARCFields {
    private(set) var bytes: [UInt8]

    init(version: String? = nil) { bytes = version.map { Array("\($0)\r\n".utf8) } ?? [] }

    mutating func add(_ name: String, _ value: String?) {
        guard let value else { return }
        bytes += name.utf8
        bytes += [UInt8(ascii: ":"), UInt8(ascii: " ")]
        WARCFields.appendEscaped(value.utf8, to: &bytes)
        bytes += [13, 10]
    }

    mutating func endHead() { bytes += [13, 10] }

    /// Control bytes percent-encoded.
    static func appendEscaped(_ value: some Sequence<UInt8>, to out: inout [UInt8]) {
        let digits = Array("0123456789ABCDEF".utf8)
        for byte in value {
            if byte < 0x20 || byte == 0x7F {
                out += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
            } else {
                out.append(byte)
            }
        }
    }

    /// An address as WARC-Target-URI holds it: no space, no angle bracket, no control byte.
    static func target(_ address: String) -> String {
        var out: [UInt8] = []
        for byte in address.utf8 {
            switch byte {
            case 0x20: out += "%20".utf8
            case UInt8(ascii: "<"): out += "%3C".utf8
            case UInt8(ascii: ">"): out += "%3E".utf8
            default: appendEscaped(CollectionOfOne(byte), to: &out)
            }
        }
        return String(decoding: out, as: UTF8.self)
    }

    /// nil where the text is no IP address.
    static func ipAddress(_ text: String?) -> String? {
        guard let text, !text.isEmpty, text.utf8.count <= 45 else { return nil }
        let isAddress = text.utf8.allSatisfy { byte in
            switch byte {
            case 48...57, 65...70, 97...102, UInt8(ascii: "."), UInt8(ascii: ":"): true
            default: false
            }
        }
        return isAddress ? text : nil
    }

    /// The nearest word that WARC knows for why a body is not whole.
    static func truncation(_ reason: String?) -> String? {
        guard let reason else { return nil }
        for (mark, word) in [
            ("time", "time"), ("slow", "time"), ("disconnect", "disconnect"), ("reset", "disconnect"),
            ("limit", "length"), ("length", "length"), ("size", "length"),
        ] where reason.contains(mark) {
            return word
        }
        return "unspecified"
    }
}
