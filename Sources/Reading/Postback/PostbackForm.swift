package import AuditCore
import Glibc

/// The form of an ASP.NET page, as a browser would send it.
package struct PostbackForm: Sendable, Equatable {
    /// Where it is sent: absolute and serialised, without fragment.
    package var action: String
    /// Names and values of the controls that are sent, in document order (HTML, 4.10.22.4); no buttons, no files.
    package var fields: [PostbackField]
    /// Lower-case label of the page's encoding; values are sent in it.
    package var charset = "utf-8"
    /// The script manager, where parts of the page can be asked for alone.
    package var manager: Manager?

    package struct Manager: Sendable, Equatable {
        /// The name of the field that says what is asked for.
        package var name: String
        /// Names of the update panels, with `$`.
        package var panels: [String]
    }

    package func value(_ name: String) -> String? { fields.first { $0.name == name }?.value }

    package mutating func set(_ name: String, _ value: String) {
        if let index = fields.firstIndex(where: { $0.name == name }) {
            fields[index].value = value
        } else {
            fields.append(PostbackField(name, value))
        }
    }

    /// The body of the request that presses `event`: `application/x-www-form-urlencoded`.
    ///
    /// - Parameters:
    ///   - event: of one of the page's pagers.
    ///   - panel: the update panel to ask for alone, the script manager's own name where none holds the link; nil asks
    ///     for the whole page.
    /// - Returns: fields in document order, the event's own among them.
    package func body(pressing event: PostbackEvent, panel: String? = nil) -> [UInt8] {
        var form = self
        if case .event = event {
            for field in event.fields { form.set(field.name, field.value) }
        } else {
            for name in ["__EVENTTARGET", "__EVENTARGUMENT"] where form.value(name) != nil { form.set(name, "") }
            form.fields += event.fields
        }
        if let panel, let manager {
            form.fields.removeAll { $0.name == manager.name || $0.name == "__ASYNCPOST" }
            form.fields.insert(PostbackField(manager.name, panel + "|" + event.control), at: 0)
            form.fields.append(PostbackField("__ASYNCPOST", "true"))
        }
        let coder = FormCoder(charset: charset)
        var out: [UInt8] = []
        for field in form.fields {
            if !out.isEmpty { out.append(UInt8(ascii: "&")) }
            coder.append(field.name, to: &out)
            out.append(UInt8(ascii: "="))
            coder.append(field.name == "_charset_" ? charset : field.value, to: &out)
        }
        return out
    }
}

/// Writes text into a form's body (URL Standard, 5.2; HTML, 4.10.22.5).
struct FormCoder {
    private let charset: String?

    init(charset: String) { self.charset = ["utf-8", "utf8", "unicode", ""].contains(charset) ? nil : charset }

    func append(_ text: String, to out: inout [UInt8]) {
        var last: UInt8 = 0
        for byte in encoded(text) {
            switch byte {
            case 0x20: out.append(UInt8(ascii: "+"))
            // Line ends are sent as CRLF, however they stand in the page.
            case 0x0A where last == 0x0D: break
            case 0x0A, 0x0D: out += Array("%0D%0A".utf8)
            case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2A, 0x2D, 0x2E, 0x5F: out.append(byte)
            default:
                let digits = Array("0123456789ABCDEF".utf8)
                out += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
            }
            last = byte
        }
    }

    /// In the page's encoding; a letter that it lacks as `&#…;`, as browsers do.
    private func encoded(_ text: String) -> [UInt8] {
        guard let charset, text.utf8.contains(where: { $0 >= 0x80 }), let handle = iconv_open(charset, "UTF-8"),
            handle != iconv_t(bitPattern: -1)
        else { return Array(text.utf8) }
        defer { iconv_close(handle) }
        var out: [UInt8] = []
        for scalar in text.unicodeScalars {
            var input = Array(String(scalar).utf8).map { CChar(bitPattern: $0) }
            var output = [CChar](repeating: 0, count: 16)
            let written = input.withUnsafeMutableBufferPointer { input in
                output.withUnsafeMutableBufferPointer { output in
                    var (from, left, to, room) = (input.baseAddress, input.count, output.baseAddress, output.count)
                    guard iconv(handle, &from, &left, &to, &room) != -1,
                        iconv(handle, nil, nil, &to, &room) != -1
                    else { return 0 }
                    return 16 - room
                }
            }
            if written == 0 { out += Array("&#\(scalar.value);".utf8) }
            out += output[..<written].map { UInt8(bitPattern: $0) }
        }
        return out
    }
}
