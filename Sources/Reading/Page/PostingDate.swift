import AuditCore

/// The day on which an item was posted: labelled, or nearest to the title with a weekday or clock beside it.
enum PostingDate {
    struct Found {
        var dates = Dates()
        /// A visible day stands near the title.
        var isVisible = false
        /// Block of that day.
        var block: Int?
    }

    private struct Candidate {
        var score: Int
        var fact: DatedFact
        var label: DateReader.Label?
        var block: Int
    }

    static func find(_ context: Context, accessDay: Day?) -> Found {
        var candidates: [Candidate] = []
        let outline = context.outline
        let title = context.titleBlock
        let window =
            title.map { max(0, $0 - (context.isSurveyed ? 10 : 4))..<min(outline.blocks.count, $0 + 16) }
            ?? outline.blocks.indices
        for index in window {
            let block = outline.blocks[index]
            guard !block.isHidden, block.letters <= 160,
                outline.text[block.start..<block.end].contains(where: isNumeral)
            else { continue }
            let text = label(before: index, outline) + outline.string(block) + clock(after: index, outline)
            for date in DateReader.dates(in: text) {
                guard let candidate = candidate(date, index, text, context, accessDay) else { continue }
                candidates.append(candidate)
            }
            // What follows the first long paragraph is the text's own matter.
            if let title, index > title, block.letters > 120, block.linkShare < 0.5 { break }
        }
        return choose(candidates, context)
    }

    /// «Ngày đăng:» in an element of its own, right before the day; empty where none stands there.
    private static func label(before index: Int, _ outline: Outline) -> String {
        guard index > 0 else { return "" }
        let previous = outline.blocks[index - 1]
        guard !previous.isHidden, (4...20).contains(previous.letters), previous.linked == 0,
            outline.text[previous.end - 1] == UInt8(ascii: ":")
        else { return "" }
        return outline.string(previous) + " "
    }

    /// «| 05:45» in elements of their own, right behind the day; empty where none stands there.
    private static func clock(after index: Int, _ outline: Outline) -> String {
        var words = ""
        for block in outline.blocks.dropFirst(index + 1).prefix(2) {
            guard !block.isHidden, block.end - block.start <= 8, block.linked == 0 else { break }
            words += " " + outline.string(block)
            if block.letters >= 3 { return words.utf8.contains(UInt8(ascii: ":")) ? words : "" }
        }
        return ""
    }

    private static func isNumeral(_ byte: UInt8) -> Bool { (48...57).contains(byte) }

    private static func candidate(
        _ date: DateReader.Found, _ index: Int, _ text: String, _ context: Context, _ accessDay: Day?
    ) -> Candidate? {
        let block = context.outline.blocks[index]
        guard !date.isAccess, date.label != .other, date.label != .signed, date.label != .effective else { return nil }
        if date.label == nil, !isRightUnder(context, index), isClock(context, index) { return nil }
        // The day of the crawl, without a label: the page's clock, unless it stands under the title of a surveyed site.
        let isUnder = context.titleBlock.map { index > $0 } ?? false
        if date.day == accessDay, date.label == nil, !(isUnder && context.isSurveyed) { return nil }
        var score = 0
        var source = "near title"
        if let label = date.label {
            score += label == .posted ? 100 : 80
            source = label == .posted ? "label Ngày đăng" : "label Cập nhật"
        }
        if date.hasWeekday { score += 40 }
        if date.hasClock { score += 40 }
        if context.hints(index).contains(.posted) { score += 10 }
        let around = text.unicodeScalars.count - date.length
        if around <= 12 { score += 30 }
        if date.isInWords { score -= 40 }
        if block.linkShare > 0.5, date.label == nil { return nil }
        if let title = context.titleBlock {
            if index == title, date.label == nil, !date.hasClock, !date.hasWeekday {
                return inTitle(date, index, text)
            }
            if index < title, date.label == nil {
                guard isAbove(context, index, title, strong: date.hasClock || date.hasWeekday) else { return nil }
            }
            if date.label == nil || index > title + 3, isBehindLink(context, index, title, date.label) { return nil }
            score -= index >= title ? (index - title) * 3 : (title - index) * 5
        } else if date.label == nil {
            // No title was found: a weekday and a clock that only this page shows are the item's.
            guard context.isSurveyed, date.hasWeekday, date.hasClock, block.letters <= 40 else { return nil }
            score -= 60
        } else {
            score -= 40
        }
        guard score >= 25 else { return nil }
        let fact = DatedFact(day: date.day, minute: date.minute, source: source)
        return Candidate(score: score, fact: fact, label: date.label, block: index)
    }

    /// "Hội nghị sơ kết (26/08/2010 )": some portals set the day behind the title; it may also be part of it.
    private static func inTitle(_ date: DateReader.Found, _ index: Int, _ text: String) -> Candidate? {
        let rest = text.unicodeScalars.dropFirst(date.start + date.length)
        guard let last = text.unicodeScalars.dropLast(date.length + rest.count).last, last == "(", rest.contains(")"),
            rest.count <= 3
        else { return nil }
        let doubt = "Ngày đứng trong tiêu đề, không có nhãn"
        let fact = DatedFact(day: date.day, source: "in title", doubt: doubt)
        return Candidate(score: 25, fact: fact, label: nil, block: index)
    }

    /// A day above the title is the item's when both stand in one small element, with next to no words between.
    private static func isAbove(_ context: Context, _ index: Int, _ title: Int, strong: Bool) -> Bool {
        let outline = context.outline
        let steps = outline.steps(outline.blocks[index].node, outline.blocks[title].node)
        let between = outline.blocks[(index + 1)..<title].reduce(0) { $0 + ($1.isHidden ? 0 : $1.letters) }
        if context.isSurveyed, strong { return steps.up <= 3 && steps.down <= 4 && between <= 30 }
        return title - index <= 2 && steps.up <= 2 && steps.down <= 2 && between <= 12
    }

    /// A day behind another item's link is that item's; a file to take along is no other item.
    private static func isBehindLink(_ context: Context, _ index: Int, _ title: Int, _ label: DateReader.Label?) -> Bool
    {
        guard index > title else { return false }
        return context.outline.blocks[(title + 1)..<index].contains { block in
            let isItem = block.linkShare > 0.8 && block.letters > 25 && !block.isHidden
            return isItem && (label == nil || !AttachmentLinks.isFileBlock(context.outline, block))
        }
    }

    /// Nothing that readers see stands between the title and the day, or one short line at the most.
    private static func isRightUnder(_ context: Context, _ index: Int) -> Bool {
        guard let title = context.titleBlock, index > title else { return false }
        let between = context.outline.blocks[(title + 1)..<index].filter { !$0.isHidden && $0.letters > 0 }
        return between.isEmpty || between.count == 1 && between.allSatisfy { $0.letters <= 60 }
    }

    /// The clock of the page's head, which most pages show at one place.
    private static func isClock(_ context: Context, _ index: Int) -> Bool {
        context.survey?.isClock(context.outline, index) ?? false
    }

    private static func choose(_ candidates: [Candidate], _ context: Context) -> Found {
        var found = Found()
        let posted = candidates.filter { $0.label != .updated }.max { $0.score < $1.score }
        let updated = candidates.filter { $0.label == .updated }.max { $0.score < $1.score }
        found.dates.updated = updated?.fact
        found.dates.posted = posted?.fact
        if found.dates.posted == nil, let updated {
            var fact = updated.fact
            fact.doubt = "Trang chỉ ghi ngày cập nhật, không ghi ngày đăng"
            found.dates.posted = fact
        }
        found.isVisible = found.dates.posted != nil
        found.block = posted?.block ?? updated?.block
        if found.dates.posted == nil, let meta = metadata(context.outline) {
            var fact = meta
            fact.doubt = "Chỉ có trong siêu dữ liệu, trang không hiển thị"
            found.dates.posted = fact
        }
        return found
    }

    /// The day that all well-formed metadata agree on; nil when they do not.
    static func metadata(_ outline: Outline) -> DatedFact? {
        var fact: DatedFact?
        for meta in outline.metas where names.contains(meta.name) {
            guard let date = DateReader.iso(meta.content) else { continue }
            if let known = fact, known.day != date.day { return nil }
            fact = fact ?? DatedFact(day: date.day, minute: date.minute, source: "meta \(meta.name)")
        }
        return fact
    }

    private static let names: Set<String> = [
        "article:published_time", "datepublished", "dc.date", "dc.date.issued", "dcterms.created", "dcterms.issued",
        "pubdate", "publishdate", "date", "og:published_time", "dc.date.created",
    ]
}
