/// How well a portal is kept, as a whole: what was seen, how often, and where. No points depend on it.
package struct SiteHygiene: Sendable, Equatable, Codable {
    package var facts: [Fact] = []

    package struct Fact: Sendable, Equatable, Codable {
        package var id: String
        /// In Vietnamese.
        package var name: String
        package var count: Int
        /// Of how many, where that says something.
        package var total: Int?
        /// At most five.
        package var examples: [Example]
        package init(id: String, name: String, count: Int, total: Int? = nil, examples: [Example] = []) {
            self.id = id
            self.name = name
            self.count = count
            self.total = total
            self.examples = examples
        }
    }

    package struct Example: Sendable, Equatable, Codable {
        package var address: String
        package var note: String?
        package init(address: String, note: String? = nil) {
            self.address = address
            self.note = note
        }
    }

    package init(facts: [Fact] = []) { self.facts = facts }
}

extension SiteHygiene {
    private static let shown = 5
    /// A section without a new item for longer is named; no law gives the number, which is why it costs nothing.
    package static let staleDays = 90

    /// Names of content systems, by id, are the readers' own.
    package init(
        _ items: [Item], broken: [Problem], asOf: Day, systemName: (String) -> String = { $0 }
    ) {
        let pages = items.map(\.page).filter { $0.hygiene != nil }
        facts = SiteHygiene.systems(pages, systemName)
        facts += SiteHygiene.markup(pages)
        facts += SiteHygiene.metadata(pages)
        facts += SiteHygiene.text(pages)
        facts += SiteHygiene.planted(pages)
        facts += SiteHygiene.files(items, broken)
        facts += SiteHygiene.sections(items, asOf)
    }

    private static func systems(_ pages: [Page], _ name: (String) -> String) -> [Fact] {
        let bySystem = Dictionary(grouping: pages) { $0.hygiene?.system ?? "generic" }
        return bySystem.sorted { $0.value.count == $1.value.count ? $0.key < $1.key : $0.value.count > $1.value.count }
            .map {
                Fact(
                    id: "system.\($0.key)", name: "Hệ quản trị nội dung: \(name($0.key))", count: $0.value.count,
                    total: pages.count)
            }
    }

    /// Pages of which `note` says something.
    private static func fact(
        _ id: String, _ name: String, _ pages: [Page], note: (Hygiene) -> String?
    ) -> [Fact] {
        let seen = pages.compactMap { page in
            page.hygiene.flatMap(note).map { Example(address: page.address, note: $0.isEmpty ? nil : $0) }
        }
        guard !seen.isEmpty else { return [] }
        return [Fact(id: id, name: name, count: seen.count, total: pages.count, examples: Array(seen.prefix(shown)))]
    }

    private static func markup(_ pages: [Page]) -> [Fact] {
        fact("alt.missing", "Trang có ảnh không có mô tả (alt)", pages) {
            $0.imagesWithoutAlt > 0 ? "\($0.imagesWithoutAlt)/\($0.images) ảnh" : nil
        }
            + fact("alt.file", "Trang có mô tả ảnh là tên tệp", pages) {
                $0.fileNameAlts > 0 ? $0.fileNameAlt.map { "«\($0)»" } ?? "" : nil
            }
            + fact("lang.missing", "Trang không khai báo ngôn ngữ (lang)", pages) { $0.hasLanguage ? nil : "" }
            + fact("title.missing", "Trang không có tiêu đề (title)", pages) { $0.hasTitle ? nil : "" }
    }

    private static func metadata(_ pages: [Page]) -> [Fact] {
        // Twins and files need none; so far the circular asks it of every page.
        PortalMetadata.wanted.flatMap { element in
            fact(
                "metadata.\(element.lowercased()).missing", "Trang thiếu dữ liệu đặc tả DC.\(element) (TT 24/2011)",
                pages
            ) {
                $0.metadata[element] == nil ? "" : $0.metadata[element] == .empty ? "có thẻ, không có giá trị" : nil
            }
        }
            + fact("metadata.date.malformed", "Trang có DC.Date không đọc được thành ngày", pages) {
                $0.metadata["Date"] == .malformed ? "" : nil
            }
    }

    private static func text(_ pages: [Page]) -> [Fact] {
        fact("text.decomposed", "Trang lẫn chữ Unicode tổ hợp (NFD)", pages) { $0.isDecomposed ? "" : nil }
            + fact("text.oldFont", "Trang có chữ theo phông cũ hoặc mã hóa hai lần", pages) {
                $0.oldLetters.map { ["tcvn3": "TCVN3 (ABC)", "vni": "VNI", "utf-8": "UTF-8 mã hóa hai lần"][$0] ?? $0 }
            }
            + fact("text.charset", "Trang khai báo sai bảng mã", pages) { $0.wrongCharset.map { "thực ra là \($0)" } }
            + fact("text.escaped", "Trang hiện mã HTML lẫn trong chữ", pages) { $0.isEscapedTwice ? "" : nil }
            + fact("text.machines", "Trang có dòng chữ nói với máy, không nói với người đọc", pages) {
                $0.linesForMachines > 0 ? "\($0.linesForMachines) dòng" : nil
            }
    }

    private static func planted(_ pages: [Page]) -> [Fact] {
        fact("links.gambling", "Trang có liên kết quảng cáo cờ bạc ra ngoài", pages) { page in
            let links = page.planted.filter(\.isGambling)
            return links.first.map { "\(links.count) liên kết\($0.isHidden ? " ẩn" : ""), thí dụ \($0.address)" }
        }
            + fact("links.veiled", "Trang có liên kết ra ngoài bị giấu bằng mẹo trình bày", pages) { page in
                let links = page.planted.filter { !$0.isGambling }
                return links.first.map { "\(links.count) liên kết, thí dụ \($0.address)" }
            }
    }

    private static func files(_ items: [Item], _ broken: [Problem]) -> [Fact] {
        let files = items.filter { $0.duplicateOf == nil }.flatMap { item in item.files.map { (item: item, file: $0) } }
        func fact(_ id: String, _ name: String, _ seen: [(item: Item, file: Page)]) -> [Fact] {
            guard !seen.isEmpty else { return [] }
            return [
                Fact(
                    id: id, name: name, count: seen.count, total: files.count,
                    examples: seen.prefix(shown).map { Example(address: $0.file.address, note: $0.item.title) })
            ]
        }
        let gone = Set(broken.filter { $0.kind == .broken }.map(\.address))
        let bare = items.filter {
            $0.page.kind == .document && $0.page.attachments.isEmpty && $0.page.text.utf8.count < 400
                && $0.duplicateOf == nil
        }
        var facts = fact(
            "files.dead", "Tệp đính kèm không còn trên máy chủ", files.filter { gone.contains($0.file.address) })
        facts += fact(
            "files.scan", "Tệp đính kèm chỉ là bản quét",
            files.filter { $0.file.unreadable == "scan" || $0.file.words?.means == .ocr })
        if !bare.isEmpty {
            facts.append(
                Fact(
                    id: "files.missing", name: "Văn bản không có tệp đính kèm và không có toàn văn", count: bare.count,
                    examples: bare.prefix(shown).map { Example(address: $0.address, note: $0.title) }))
        }
        return facts
    }

    private static func sections(_ items: [Item], _ asOf: Day) -> [Fact] {
        var last: [String: (day: Day, address: String)] = [:]
        for item in items {
            guard let section = item.page.section.last, let day = item.published?.day, day <= asOf else { continue }
            if let known = last[section], known.day >= day { continue }
            last[section] = (day, item.address)
        }
        let stale = last.filter { asOf.days(since: $0.value.day) > staleDays }.sorted {
            $0.value.day == $1.value.day ? $0.key < $1.key : $0.value.day < $1.value.day
        }
        let empty = items.filter { $0.page.kind == .listing && $0.page.rows.isEmpty && $0.page.tables.isEmpty }
        var facts: [Fact] = []
        if !stale.isEmpty {
            facts.append(
                Fact(
                    id: "sections.stale", name: "Chuyên mục không có tin mới quá \(staleDays) ngày", count: stale.count,
                    total: last.count,
                    examples: stale.prefix(shown).map {
                        Example(address: $0.value.address, note: "\($0.key): tin cuối ngày \($0.value.day.vietnamese)")
                    }))
        }
        if !empty.isEmpty {
            facts.append(
                Fact(
                    id: "sections.empty", name: "Chuyên mục không có mục nào", count: empty.count,
                    examples: empty.prefix(shown).map { Example(address: $0.address, note: $0.page.title) }))
        }
        return facts
    }
}
