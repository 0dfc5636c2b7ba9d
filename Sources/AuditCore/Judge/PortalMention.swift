/// Whether a line of «Nơi nhận» names the agency's own portal; tolerant of lost marks and broken words.
///
/// The order that asks for it writes «Công thông tin điện tử Sở» itself, and PDF fonts make «Cổ ng TTĐT» of it: lines
/// are compared squeezed, without marks and spaces.
package struct PortalMention: Sendable {
    private let owners: [String]
    private let hosts: [String]

    package init(agency: Agency) {
        let names = [agency.name] + agency.names + agency.portalNames
        owners = Array(Set(names.compactMap { PortalMention.owner(Folded.squeezed($0)) ?? Folded.squeezed($0) }))
            .filter { !$0.isEmpty }.sorted { $0.utf8.count > $1.utf8.count }
        hosts = agency.hosts.map { Folded.squeezed($0) }
    }

    package enum Answer: Sendable, Equatable {
        case own(line: String)
        /// A portal, and not this agency's.
        case other(line: String)
        case none
    }

    package func answer(in lines: [String]) -> Answer {
        var other: String?
        for line in lines {
            let squeezed = Folded.squeezed(line)
            if hosts.contains(where: { squeezed.contains($0) }) { return .own(line: line) }
            guard let owner = PortalMention.owner(squeezed) else { continue }
            if isOwn(owner) { return .own(line: line) }
            other = line
        }
        return other.map { .other(line: $0) } ?? .none
    }

    private func isOwn(_ owner: String) -> Bool {
        if PortalMention.isTail(owner[...]) { return true }
        return owners.contains { owner.hasPrefix($0) && PortalMention.isTail(owner.dropFirst($0.utf8.count)) }
    }

    /// Nothing, or a purpose: «(để đăng tải)», «(b/c)», «; Lưu: VT».
    private static func isTail(_ text: Substring) -> Bool {
        text.isEmpty
            || ["de", "dang", "bc", "ph", "th", "luu", "congkhai", "cong", "va", "kh"].contains { text.hasPrefix($0) }
    }

    /// The words after the portal's own, squeezed: `sokhcn` of «Cổng TTĐT Sở KH&CN»; nil when no portal is named.
    private static func owner(_ squeezed: String) -> String? {
        for stem in stems {
            guard let range = find(stem, in: squeezed) else { continue }
            var rest = squeezed[range.upperBound...]
            for filler in ["cua", "dientu"] where rest.hasPrefix(filler) { rest = rest.dropFirst(filler.utf8.count) }
            return String(rest)
        }
        return nil
    }

    private static let stems = [
        "congthongtindientu", "trangthongtindientu", "congttdientu", "trangttdientu", "congttdt", "trangttdt",
        "congthongtin", "trangthongtin", "congdientu", "congtt", "trangtt", "website", "trangweb", "portal",
    ]

    private static func find(_ needle: String, in text: String) -> Range<String.Index>? {
        var start = text.startIndex
        while start < text.endIndex {
            if text[start...].utf8.starts(with: needle.utf8) {
                return start..<text.utf8.index(start, offsetBy: needle.utf8.count)
            }
            start = text.unicodeScalars.index(after: start)
        }
        return nil
    }
}
