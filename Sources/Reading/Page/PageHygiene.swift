import AuditCore

/// Gathers ``Hygiene`` from what the one parse of a page has left behind.
struct PageHygiene {
    let outline: Outline
    let address: String
    let encoding: PageEncoding.Decoded
    let resolve: (String) -> String?

    func facts() -> Hygiene {
        var facts = Hygiene()
        facts.images = outline.signs.images
        facts.imagesWithoutAlt = outline.signs.imagesWithoutAlt
        facts.fileNameAlts = outline.signs.fileNameCount
        facts.fileNameAlt = outline.signs.fileNames.first.map { String(Folded.tidy($0).unicodeScalars.prefix(120)) }
        facts.hasLanguage = !(outline.signs.language ?? "").utf8.allSatisfy { $0 <= 0x20 }
        facts.hasTitle = !Folded.tidy(outline.title).isEmpty
        facts.metadata = PortalMetadata.states(outline.metas)
        facts.planted = planted()
        facts.isDecomposed = encoding.isDecomposed
        facts.oldLetters = encoding.inside
        facts.wrongCharset = encoding.mismatch && encoding.inside == nil ? encoding.encoding : nil
        facts.isEscapedTwice = MainText.isEscaped(outline.text)
        facts.linesForMachines = machineLines()
        let generator = outline.metas.first { $0.name == "generator" }?.content
        facts.system = outline.signs.system.systems(address: address, generator: generator).first?.id ?? "generic"
        return facts
    }

    /// Links out of the portal that a break-in leaves behind; at most 20.
    private func planted() -> [Hygiene.PlantedLink] {
        let own = PageHygiene.site(PageHygiene.host(address))
        var hosts: [String: (site: Substring, words: GamblingWords.Host)] = [:]
        var found: [Hygiene.PlantedLink] = []
        for link in outline.links where link.kind == .anchor && PageHygiene.isAbsolute(link.href) {
            let host = PageHygiene.host(link.href)
            guard !host.isEmpty, found.count < 20 else { continue }
            let told = hosts[host] ?? (PageHygiene.site(host), GamblingWords.Host(host))
            hosts[host] = told
            guard told.site != own else { continue }
            let isGambling = GamblingWords.advertise(text: link.text, host: told.words)
            // Drop-down lists of links are hidden the plain way; tricks have no honest use on links out of the country's names.
            let isVeiled = link.isVeiled && !host.hasSuffix(".vn")
            guard isGambling || isVeiled, let address = resolve(link.href) else { continue }
            found.append(
                .init(
                    address: address, text: String(Folded.tidy(link.text).unicodeScalars.prefix(80)),
                    isHidden: link.isHidden || link.isVeiled, isGambling: isGambling))
        }
        return found
    }

    private static func isAbsolute(_ href: String) -> Bool {
        let head = href.utf8.prefix(6).map { $0 &- 65 < 26 ? $0 | 0x20 : $0 }
        return head.starts(with: "http:".utf8) || head.starts(with: "https:".utf8) || head.starts(with: "//".utf8)
    }

    static func host(_ address: String) -> String {
        let rest = address.utf8.drop { $0 != UInt8(ascii: "/") }.drop { $0 == UInt8(ascii: "/") }
        let host = rest.prefix {
            ![UInt8(ascii: "/"), UInt8(ascii: "?"), UInt8(ascii: "#"), UInt8(ascii: ":")].contains($0)
        }
        return String(decoding: host, as: UTF8.self).lowercased()
    }

    /// The last three labels, so that `sotttt.tinh.gov.vn` and `tinh.gov.vn` are one portal's family.
    private static func site(_ host: String) -> Substring {
        let host = host.hasSuffix(".") ? host.dropLast() : host[...]
        var left = host.hasSuffix(".vn") ? 3 : 2
        for index in host.utf8.indices.reversed() where host.utf8[index] == UInt8(ascii: ".") {
            left -= 1
            if left == 0 { return host[host.utf8.index(after: index)...] }
        }
        return host
    }

    private func machineLines() -> Int {
        // Most pages end here: nobody speaks to a machine without one of these.
        guard PageHygiene.needles.contains(where: { ByteSearch.contains($0, in: outline.text) }) else { return 0 }
        return outline.blocks.count { block in
            block.letters >= 12 && block.letters < 4_000
                && MachineLine.isOne(outline.string(block), isHidden: block.isHidden)
        }
    }

    private static let needles = [
        "AI", "ChatGPT", "LLM", "gnore ", "isregard ", "anguage model", "ô hình", "bỏ qua", "Bỏ qua",
    ].map {
        Array($0.utf8)
    }
}
