/// A kind of address for people: `/lich?thang={số}`.
enum AddressPattern {
    static func text(_ address: WebAddress) -> String {
        let path = address.path.split(separator: "/", omittingEmptySubsequences: false).map { segment in
            let dot = segment.lastIndex(of: ".").flatMap {
                segment.distance(from: $0, to: segment.endIndex) <= 6 ? $0 : nil
            }
            return name(String(segment[..<(dot ?? segment.endIndex)])) + segment[(dot ?? segment.endIndex)...]
        }
        let query = address.query?.split(separator: "&").map { part in
            let pair = part.split(separator: "=", maxSplits: 1)
            return pair.count == 2 ? "\(pair[0])=\(name(String(pair[1])))" : String(part)
        }
        return path.joined(separator: "/") + (query.map { "?" + $0.joined(separator: "&") } ?? "")
    }

    private static func name(_ text: String) -> String {
        let value = Array(text.utf8).withUnsafeBufferPointer { ReadValue($0, 0, $0.count) }
        return switch value.kind {
        case .word: text
        case .number: (String(text.utf8.prefix { !ASCII.isDigit($0) }) ?? "") + "{số}"
        case .date: "{ngày}"
        case .random: "{ngẫu nhiên}"
        case .slug: "{tên}"
        }
    }
}
