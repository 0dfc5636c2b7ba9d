/// Whether a line of «Nơi nhận» names the agency's own portal; tolerant of lost marks and broken words.
///
/// The order that asks for it writes «Công thông tin điện tử Sở» itself, and PDF fonts make «Cổ ng TTĐT» of it: lines
/// are compared squeezed, without marks and spaces.
package struct PortalMention: Sendable {
    private let owners: Set<String>
    private let hosts: [String]

    package init(agency: Agency) {
        let names = [agency.name] + agency.names + agency.portalNames
        let own = names.flatMap { name in
            let squeezed = Folded.squeezed(name)
            return [PortalMention.owner(squeezed) ?? squeezed, squeezed]
        }
        let province = Folded.squeezed(agency.province)
        owners = Set(own.flatMap { [$0, $0 + province, $0 + "tinh" + province] } + [""])
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
            for part in PortalMention.parts(of: line) {
                guard let owner = PortalMention.owner(Folded.squeezed(part)) else { continue }
                if owners.contains(PortalMention.withoutPurpose(owner)) { return .own(line: line) }
                other = line
            }
        }
        return other.map { .other(line: $0) } ?? .none
    }

    /// «Cổng TTĐT tỉnh, Cổng TTĐT Sở (để đăng tải); Lưu: VT» names several things. «và» may part two of them, or stand in
    /// one name («Khoa học và Công nghệ»): both readings are tried.
    private static func parts(of line: String) -> [String] {
        line.unicodeScalars.split { ",;()[]".unicodeScalars.contains($0) }.flatMap { piece in
            let words = piece.split { Folded.isSpace($0) }.map { String($0) }
            let plain = words.map { Folded.plain($0) }
            let named = Array(zip(words, plain).prefix { $0.1 != "de" })
            let whole = named.map(\.0).joined(separator: " ")
            let halves = named.split { $0.1 == "va" }.map { $0.map(\.0).joined(separator: " ") }
            return halves.count > 1 ? [whole] + halves : [whole]
        }
    }

    /// «Sở đăng tải», «Sở công khai»: what the portal is to do is not whose it is.
    private static func withoutPurpose(_ owner: String) -> String {
        for purpose in ["dangtai", "dangtin", "congkhai", "congbo", "thongbao", "bc", "ph"]
        where owner.hasSuffix(purpose) {
            return String(owner.dropLast(purpose.utf8.count))
        }
        return owner
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
