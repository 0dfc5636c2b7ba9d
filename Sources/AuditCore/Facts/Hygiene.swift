/// How well a page is kept, beside what it says: facts for rules to come, no judgement.
package struct Hygiene: Sendable, Equatable, Codable {
    /// Pictures; those without any `alt`; those whose `alt` is the name of a file.
    package var images = 0
    package var imagesWithoutAlt = 0
    package var fileNameAlts = 0
    /// The first of them.
    package var fileNameAlt: String?
    package var hasLanguage = false
    package var hasTitle = false
    /// Elements of Thông tư 24/2011/TT-BTTTT that the page gives, by name (`Title`), and what is wrong with each.
    package var metadata: [String: MetadataState] = [:]
    /// Links to other hosts that advertise gambling, or that a trick hides.
    package var planted: [PlantedLink] = []
    /// Decomposed Unicode (NFD) stands in the text.
    package var isDecomposed = false
    /// `tcvn3`, `vni`: letters that only an old font shows; `utf-8`: encoded twice.
    package var oldLetters: String?
    /// What is declared is not what the bytes are; the encoding that they are in.
    package var wrongCharset: String?
    /// Markup stands in the text, escaped twice.
    package var isEscapedTwice = false
    /// Lines that speak to programs and not to readers; their words are never quoted.
    package var linesForMachines = 0
    /// Content system, `generic` where none is known.
    package var system = "generic"

    package init() {}

    package enum MetadataState: String, Sendable, Codable {
        case present, empty
        /// There, and no value that can be read as what it should be: `2020-09-10+0710:06:58` is no day.
        case malformed
    }

    package struct PlantedLink: Sendable, Equatable, Codable {
        package var address: String
        package var text: String
        package var isHidden: Bool
        package var isGambling: Bool
        package init(address: String, text: String, isHidden: Bool, isGambling: Bool) {
            self.address = address
            self.text = text
            self.isHidden = isHidden
            self.isGambling = isGambling
        }
    }
}

/// The six elements that Thông tư 24/2011/TT-BTTTT wants of each page, by their names in Dublin Core.
package enum PortalMetadata {
    package static let wanted = ["Title", "Creator", "Date", "Description", "Publisher", "Identifier"]

    /// Of `<meta>` names in lower case and their contents.
    package static func states(_ metas: [(name: String, content: String)]) -> [String: Hygiene.MetadataState] {
        var states: [String: Hygiene.MetadataState] = [:]
        for element in wanted {
            let name = element.lowercased()
            let values = metas.filter { $0.name == "dc.\(name)" || $0.name == "dcterms.\(name)" }.map(\.content)
            guard !values.isEmpty else { continue }
            let filled = values.filter { !Folded.tidy($0).isEmpty }
            if filled.isEmpty {
                states[element] = .empty
            } else {
                states[element] = element != "Date" || filled.contains(where: isDay) ? .present : .malformed
            }
        }
        return states
    }

    /// A day by W3C-DTF (`2020-09-10`, `2020-09-10T10:06:58+07:00`) or as Vietnamese write it (`10/09/2020 10:06`).
    static func isDay(_ value: String) -> Bool {
        let text = Folded.tidy(value)
        let parts = text.split(whereSeparator: { $0 == "T" || $0 == " " })
        guard let first = parts.first, parts.count <= 2 else { return false }
        let isDate = Day(iso: first) != nil || isVietnamese(first) || isPartial(first)
        guard isDate else { return false }
        return parts.count == 1 || isTime(parts[1])
    }

    private static func isVietnamese(_ text: Substring) -> Bool {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false).map { Int($0) }
        guard parts.count == 3, let day = parts[0], let month = parts[1], let year = parts[2], year > 1900 else {
            return false
        }
        return Day(year, month, day) != nil
    }

    /// `2020`, `2020-09`.
    private static func isPartial(_ text: Substring) -> Bool {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard let year = parts.first, year.count == 4, Int(year) != nil, parts.count <= 2 else { return false }
        return parts.count == 1 || (Int(parts[1]).map { (1...12).contains($0) } ?? false) && parts[1].count == 2
    }

    /// `10:06`, `10:06:58.123Z`, `10:06:58+07:00`.
    private static func isTime(_ text: Substring) -> Bool {
        var clock = text
        if clock.hasSuffix("Z") {
            clock.removeLast()
        } else if let sign = clock.firstIndex(where: { $0 == "+" || $0 == "-" }) {
            let zone = clock[clock.index(after: sign)...].filter { $0 != ":" }
            guard zone.count == 4, Int(zone) != nil else { return false }
            clock = clock[..<sign]
        }
        let parts = clock.split(separator: ":", omittingEmptySubsequences: false)
        guard (2...3).contains(parts.count), let hour = Int(parts[0]), let minute = Int(parts[1]) else { return false }
        let second = parts.count == 3 ? Double(parts[2]) ?? 99 : 0
        return (0...23).contains(hour) && (0...59).contains(minute) && (0..<61).contains(second)
    }
}
