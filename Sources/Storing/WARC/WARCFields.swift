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

    /// Control bytes percent-encoded, unless `keepsTab` lets the one pass that ends no line.
    static func appendEscaped(_ value: some Sequence<UInt8>, keepsTab: Bool = false, to out: inout [UInt8]) {
        for byte in value {
            if byte >= 0x20 && byte != 0x7F || byte == 9 && keepsTab {
                out.append(byte)
            } else {
                out += [UInt8(ascii: "%"), hexDigit(byte >> 4), hexDigit(byte & 15)]
            }
        }
    }

    static func hexDigit(_ value: UInt8) -> UInt8 { value < 10 ? 48 + value : 55 + value }

    /// An address as WARC-Target-URI holds it: no fragment, no space, no angle bracket, no control byte.
    static func target(_ address: String) -> String {
        let isPlain = address.utf8.allSatisfy { byte in
            byte > 0x20 && byte != 0x7F && byte != UInt8(ascii: "<") && byte != UInt8(ascii: ">")
                && byte != UInt8(ascii: "#")
        }
        if isPlain { return address }
        var out: [UInt8] = []
        // What one address answers to several forms is told apart by a fragment; on the wire there is none.
        for byte in address.utf8.prefix(while: { $0 != UInt8(ascii: "#") }) {
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
