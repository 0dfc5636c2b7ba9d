/// Gaps that were known and accepted on some day: what a gate compares a result with.
package struct Baseline: Sendable, Equatable {
    package struct Entry: Sendable, Equatable {
        /// ``Gap/key``.
        package var key: String
        package var name: String
        /// Who answers for it.
        package var who: String?
        /// The last day on which it is accepted; nil for no end.
        package var until: Day?

        package init(key: String, name: String, who: String? = nil, until: Day? = nil) {
            self.key = key
            self.name = name
            self.who = who
            self.until = until
        }
    }

    /// By the bytes of their keys.
    package let entries: [Entry]
    private let places: [String: Int]

    package init(_ entries: [Entry] = []) {
        self.entries = entries.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
        var places: [String: Int] = [:]
        for (place, entry) in self.entries.enumerated() { places[entry.identity] = place }
        self.places = places
    }

    package func entry(of gap: Gap) -> Entry? { places[gap.identity].map { entries[$0] } }

    /// As a file: one gap a line, so that `diff` and a merge show gaps.
    package var bytes: [UInt8] {
        let lines = entries.map { "    " + $0.json }.joined(separator: ",\n")
        let list = entries.isEmpty ? "[]" : "[\n\(lines)\n  ]"
        return Array("{\n  \"schema_version\": \"1.0\",\n  \"gaps\": \(list)\n}\n".utf8)
    }
}

extension Baseline.Entry {
    var identity: String { Gap.identity(ofKey: key) }

    fileprivate var json: String {
        var parts = ["\"key\": \(quoted(key))", "\"name\": \(quoted(name))"]
        if let who { parts.append("\"who\": \(quoted(who))") }
        if let until { parts.append("\"until\": \"\(until)\"") }
        return "{ \(parts.joined(separator: ", ")) }"
    }
}

/// A JSON string (RFC 8259, section 7).
private func quoted(_ text: String) -> String {
    var out = String.UnicodeScalarView()
    out.append("\"")
    for scalar in text.unicodeScalars {
        switch scalar.value {
        case 0x22, 0x5C: out.append(contentsOf: ["\\", scalar])
        case 0..<0x20, 0x7F...0x9F, 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x206F, 0xFEFF:
            let digits = String(scalar.value, radix: 16)
            out.append(contentsOf: ("\\u" + String(repeating: "0", count: 4 - digits.count) + digits).unicodeScalars)
        default: out.append(scalar)
        }
    }
    out.append("\"")
    return String(out)
}
