import Foundation

/// What was posted, as web-archive tools append it to an address to find the answer again.
enum PostQuery {
    /// Code points; the rest tells nothing apart.
    private static let limit = 4096

    /// The body as text: a form decoded, anything else in base 64.
    static func text(_ body: ArraySlice<UInt8>, type: String) -> String {
        if type.hasPrefix("application/x-www-form-urlencoded"), String(validating: body, as: UTF8.self) != nil {
            return clipped(decodedForm(body))
        }
        return clipped("__wb_post_data=" + Data(body).base64EncodedString())
    }

    /// The address under which the answer to a request with that body is indexed.
    static func address(_ address: String, method: String, query: String) -> String {
        let joint = address.utf8.contains(UInt8(ascii: "?")) ? "&" : "?"
        return address + joint + "__wb_method=" + method + (query.isEmpty ? "" : "&" + query)
    }

    private static func decodedForm(_ body: ArraySlice<UInt8>) -> String {
        var out: [UInt8] = []
        var rest = body
        while let byte = rest.first {
            if byte == UInt8(ascii: "%"), rest.count >= 3, let high = SURT.digit(rest[rest.startIndex + 1]),
                let low = SURT.digit(rest[rest.startIndex + 2])
            {
                out.append(high << 4 | low)
                rest = rest.dropFirst(3)
            } else {
                out.append(byte == UInt8(ascii: "+") ? 0x20 : byte)
                rest = rest.dropFirst()
            }
        }
        return String(decoding: out, as: UTF8.self)
    }

    private static func clipped(_ text: String) -> String {
        text.utf8.count <= limit ? text : String(String.UnicodeScalarView(text.unicodeScalars.prefix(limit)))
    }
}
