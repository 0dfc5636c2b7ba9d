/// Writes a JSON file in one form: two spaces, one line for what fits in 120 columns, LF; the order of keys stays.
package enum RuleFormat {
    package struct Formatted: Sendable {
        /// nil where the file is no JSON; the faults say why.
        package var text: String?
        package var faults: [RuleFault]
    }

    /// `//` comments are accepted and dropped: the stored file has none.
    package static func format(_ bytes: [UInt8], file: String) -> Formatted {
        let json = JSONText.read(withoutComments(bytes), file: file)
        guard let root = json.root else { return Formatted(text: nil, faults: json.faults) }
        var out = ""
        write(root, indent: 0, prefix: 0, isTop: true, to: &out)
        return Formatted(text: out + "\n", faults: [])
    }

    static let width = 120

    /// Comments outside strings become spaces, so that places stay true.
    static func withoutComments(_ bytes: [UInt8]) -> [UInt8] {
        var out = bytes
        var (at, quoted) = (0, false)
        while at < out.count {
            let byte = out[at]
            if quoted {
                if byte == 0x5C { at += 1 } else if byte == 0x22 { quoted = false }
            } else if byte == 0x22 {
                quoted = true
            } else if byte == 0x2F, at + 1 < out.count, out[at + 1] == 0x2F {
                while at < out.count, out[at] != 0x0A, out[at] != 0x0D {
                    out[at] = 0x20
                    at += 1
                }
                continue
            }
            at += 1
        }
        return out
    }

    /// `prefix`: scalars that stand before the value on its line.
    private static func write(_ node: JSONNode, indent: Int, prefix: Int, isTop: Bool = false, to out: inout String) {
        let line = inline(node)
        // One scalar more for the comma.
        if !isTop, prefix + line.unicodeScalars.count + 1 <= width {
            out += line
            return
        }
        let pad = String(repeating: " ", count: indent + 2)
        switch node.value {
        case .object(let members) where !members.isEmpty:
            out += "{\n"
            for (index, member) in members.enumerated() {
                let key = "\(quoted(member.key)): "
                out += pad + key
                write(member.node, indent: indent + 2, prefix: pad.utf8.count + key.unicodeScalars.count, to: &out)
                out += index + 1 < members.count ? ",\n" : "\n"
            }
            out += String(repeating: " ", count: indent) + "}"
        case .array(let items) where !items.isEmpty:
            out += "[\n"
            for (index, item) in items.enumerated() {
                out += pad
                write(item, indent: indent + 2, prefix: pad.utf8.count, to: &out)
                out += index + 1 < items.count ? ",\n" : "\n"
            }
            out += String(repeating: " ", count: indent) + "]"
        default: out += line
        }
    }

    private static func inline(_ node: JSONNode) -> String {
        switch node.value {
        case .object(let members):
            if members.isEmpty { return "{}" }
            return "{ " + members.map { "\(quoted($0.key)): \(inline($0.node))" }.joined(separator: ", ") + " }"
        case .array(let items): return "[" + items.map { inline($0) }.joined(separator: ", ") + "]"
        case .string(let text): return quoted(text)
        case .number(let text): return text
        case .bool(let flag): return flag ? "true" : "false"
        case .null: return "null"
        }
    }

    private static func quoted(_ text: String) -> String {
        var out = String.UnicodeScalarView()
        out.append("\"")
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": out.append(contentsOf: "\\\"".unicodeScalars)
            case "\\": out.append(contentsOf: "\\\\".unicodeScalars)
            case "\n": out.append(contentsOf: "\\n".unicodeScalars)
            case "\t": out.append(contentsOf: "\\t".unicodeScalars)
            case _ where scalar.value < 0x20 || scalar.value == 0x7F || Folded.isInvisible(scalar):
                // Invisible scalars are written so that a reader sees them.
                for unit in String(scalar).utf16 {
                    let digits = String(unit, radix: 16)
                    let hex = String(repeating: "0", count: 4 - digits.utf8.count) + digits
                    out.append(contentsOf: "\\u\(hex)".unicodeScalars)
                }
            default: out.append(scalar)
            }
        }
        out.append("\"")
        return String(out)
    }
}
