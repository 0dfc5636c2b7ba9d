import AuditCore

/// Calls in the scripts of links that turn a page.
enum ScriptCall {
    /// What a link or button of ASP.NET posts; nil where it posts nothing, asks the visitor first, or posts elsewhere.
    static func event(in script: String) -> PostbackEvent? {
        let bytes = Array(script.utf8)
        // What must be confirmed does more than turn a page.
        guard bytes.count < 8_192, Markup.find("confirm(", in: bytes) == nil else { return nil }
        if let start = Markup.find("WebForm_PostBackOptions", in: bytes) {
            guard let words = arguments(bytes, from: start), words.count >= 2, words.count < 5 || words[4].isEmpty
            else { return nil }
            return .event(target: words[0], argument: words[1])
        }
        guard let start = Markup.find("__doPostBack", in: bytes), let words = arguments(bytes, from: start),
            (1...2).contains(words.count), !words[0].isEmpty
        else { return nil }
        return .event(target: words[0], argument: words.count > 1 ? words[1] : "")
    }

    /// The address that a list of SharePoint asks for when it is turned without a post: `RefreshPageTo(event, "…")`.
    static func refresh(in script: String) -> String? {
        let bytes = Array(script.utf8)
        guard bytes.count < 8_192, let start = Markup.find("RefreshPageTo", in: bytes),
            let words = arguments(bytes, from: start), words.count == 2, words[0] == "event", !words[1].isEmpty
        else { return nil }
        return words[1]
    }

    /// The arguments of the first call at or after `start`: strings unescaped, everything else as written.
    ///
    /// nil where the call has an argument that is itself a call or is not closed.
    static func arguments(_ bytes: [UInt8], from start: Int) -> [String]? {
        guard var at = bytes[start...].firstIndex(of: UInt8(ascii: "(")) else { return nil }
        at += 1
        var out: [String] = []
        var word: [UInt8] = []
        while at < bytes.count {
            let byte = bytes[at]
            switch byte {
            case UInt8(ascii: "'"), UInt8(ascii: "\""):
                guard let (text, end) = string(bytes, at) else { return nil }
                word += text
                at = end
                continue
            case UInt8(ascii: "("): return nil
            case UInt8(ascii: ","), UInt8(ascii: ")"):
                out.append(String(decoding: word, as: UTF8.self))
                word = []
                if byte == UInt8(ascii: ")") { return out }
            case 0...0x20: break
            // An escaped quote outside a string: the call stands in a string of another script, setTimeout('…').
            case UInt8(ascii: "\\"): break
            default: word.append(byte)
            }
            at += 1
        }
        return nil
    }

    /// The text of a string that begins at `start`, and where the rest begins.
    private static func string(_ bytes: [UInt8], _ start: Int) -> ([UInt8], Int)? {
        let quote = bytes[start]
        let isNested = start > 0 && bytes[start - 1] == UInt8(ascii: "\\")
        var out: [UInt8] = []
        var at = start + 1
        while at < bytes.count {
            let byte = bytes[at]
            if byte == quote { return (out, at + 1) }
            guard byte == UInt8(ascii: "\\"), at + 1 < bytes.count else {
                out.append(byte)
                at += 1
                continue
            }
            let next = bytes[at + 1]
            if isNested && next == quote { return (out, at + 2) }
            let width = next == UInt8(ascii: "u") ? 4 : next == UInt8(ascii: "x") ? 2 : 0
            if width > 0, at + 2 + width <= bytes.count,
                let value = UInt32(String(decoding: bytes[(at + 2)..<(at + 2 + width)], as: UTF8.self), radix: 16),
                let scalar = Unicode.Scalar(value)
            {
                out += Array(String(scalar).utf8)
                at += 2 + width
            } else {
                out.append(next == UInt8(ascii: "n") ? 10 : next == UInt8(ascii: "t") ? 9 : next)
                at += 2
            }
        }
        return nil
    }
}
