import AuditCore

/// What of an answer can hold addresses.
enum ScanMedia {
    case markup, xml, style, script, text, none

    init(_ response: Capture.Response, _ address: String) {
        let type = ScanMedia.type(response.header("content-type") ?? "")
        switch type {
        case "text/html", "application/xhtml+xml": self = ScanMedia.isBinary(response.body) ? .none : .markup
        case "image/svg+xml": self = .xml
        case "text/css": self = .style
        case "text/javascript", "application/javascript", "application/x-javascript", "application/ecmascript",
            "text/ecmascript":
            self = .script
        case "application/json", "application/ld+json", "text/json": self = .script
        default:
            switch MediaKind(response.body, type, address) {
            case .html: self = .markup
            case .xml: self = .xml
            case .text: self = ScanMedia.isBinary(response.body) ? .none : .text
            default: self = type.hasSuffix("+json") ? .script : .none
            }
        }
    }

    /// The media type without parameters, in lower case.
    private static func type(_ header: String) -> String {
        let bytes = header.utf8.prefix { $0 != UInt8(ascii: ";") }.filter { $0 > 0x20 }.map(ByteClass.lower)
        return String(decoding: bytes, as: UTF8.self)
    }

    /// A document that the server calls a page.
    private static func isBinary(_ body: [UInt8]) -> Bool {
        body.starts(with: "%PDF-".utf8) || body.starts(with: [0x50, 0x4B, 0x03, 0x04])
            || body.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) || body.starts(with: "{\\rtf".utf8)
    }
}
