import AuditCore
import Foundation

extension PageReader {
    func html(_ capture: Capture, _ response: Capture.Response) -> Page {
        let encoding = PageEncoding.decode(response.body, contentType: response.header("content-type"))
        let utf8 = encoding.utf8
        var outline = HTMLParser.outline(utf8, usesHints: usesHints)
        outline.readNoscript()
        let own = resolver(capture.address)
        let base = outline.base.flatMap(own) ?? capture.address
        let resolve = base == capture.address ? own : resolver(base)
        let addresses = addresses(outline.links, base, resolve)
        var context = Context(outline, address: capture.address, anchor: capture.anchor, survey: survey)
        let title = TitleFinder.find(context)
        context.titleBlock = title.block
        context.markJunk()

        let table = FieldTable.find(context)
        let listing = Listing.find(context)
        var main = MainText(context)
        let accessDay = capture.fetchedAt.flatMap { DateReader.iso($0)?.day }
        let posting = PostingDate.find(context, accessDay: accessDay)
        let kind = PageKind.of(
            context, status: response.status, title: title, fields: table, listing: listing, main: main,
            posting: posting)

        let fields = table.flatMap { $0.isDocument ? $0 : nil }

        var page = Page(address: capture.address, kind: kind)
        page.title = title.text
        page.hygiene = PageHygiene(outline: outline, address: capture.address, encoding: encoding, resolve: resolve)
            .facts()
        page.canonical = outline.canonical.flatMap(resolve)
        page.isTwin = Twin.isOne(capture.address, canonical: page.canonical)
        page.section = Breadcrumb.sections(context, title: title.text)
        page.links = links(outline, addresses)
        if kind == .listing || kind == .home || kind == .other { page.rows = rows(listing, addresses) }
        // On a known site what a list shows are others' items; of a lone page nobody can say that it is only a list.
        if kind == .listing || kind == .home, context.isSurveyed { main = MainText.none }
        page.text = main.text(outline)
        if !outline.isVietnamese {
            dateForeign(&page, utf8, outline, posting, accessDay)
        } else if kind == .article {
            page.dates = posting.dates
        } else if kind != .home, kind != .document, kind != .notFound, !listing.hasDays,
            posting.dates.posted?.source == "label Ngày đăng"
        {
            // A post of a few words, or of links alone: its own label says that it was posted.
            page.dates = posting.dates
        } else if kind == .document {
            page.dates.updated = posting.dates.updated
            // Days without a label near a document are those of others in the list below it.
            let isLabelled = posting.dates.posted?.source == "label Ngày đăng"
            page.dates.posted = isLabelled ? posting.dates.posted : labelledPosting(context, after: table)
        }
        page.attachments = files(context, kind, fields, main).compactMap { link in
            resolve(link.href).map { Link(address: $0, text: Folded.tidy(link.text)) }
        }
        if kind == .document, let fields { describe(&page, fields, context) }
        if kind == .article || kind == .document {
            readBody(&page, context)
            page.facts = PaperFacts.read(
                title: Item.title(of: page), text: page.text, type: page.document?.type, signed: page.dates.signed?.day,
                posted: page.dates.posted?.day)
        }
        if main.range.isEmpty == false || kind == .listing {
            let range = main.range.isEmpty ? outline.blocks.indices : main.range
            page.tables = DataTables.find(context, in: max(0, range.lowerBound - 1)..<range.upperBound)
        }
        return page
    }

    /// Pages in other languages: a home page carries no day of its own, what looks like a list only a well-founded one.
    private func dateForeign(
        _ page: inout Page, _ utf8: [UInt8], _ outline: Outline, _ posting: PostingDate.Found, _ accessDay: Day?
    ) {
        guard page.kind != .home, page.kind != .notFound else { return }
        let found = PublicationDay.find(utf8, metas: outline.metas, address: page.address, latest: accessDay)
        if let found, found.weight >= (page.kind == .listing ? 4 : page.kind == .article ? 0.5 : 1) {
            page.dates.posted = found.fact
            page.dates.updated = posting.dates.updated ?? found.updated
        } else if page.kind == .article {
            page.dates = posting.dates
        }
    }

    private func rows(_ listing: Listing, _ addresses: [String?]) -> [ListingRow] {
        listing.rows.map { row in
            ListingRow(
                title: row.title, address: row.link.flatMap { addresses[$0] }, day: row.day,
                number: row.number, state: row.state)
        }
    }

    private func links(_ outline: Outline, _ addresses: [String?]) -> [Link] {
        zip(outline.links, addresses).compactMap { link, address in
            guard link.kind != .form else { return nil }
            return address.map { Link(address: $0, text: Folded.tidy(link.text)) }
        }
    }

    private func files(
        _ context: Context, _ kind: Page.Kind, _ fields: FieldTable?, _ main: MainText
    ) -> [Outline.RawLink] {
        guard kind == .article || kind == .document || kind == .other else { return [] }
        let outline = context.outline
        var range = main.range
        if let fields, kind == .document {
            // The whole text may follow the table, with its files in it; a list of other documents is no text.
            let words = main.blocks.reduce(0) { $0 + outline.blocks[$1].letters - outline.blocks[$1].linked }
            let isNear = words >= 100 && abs(main.range.lowerBound - fields.range.upperBound) < 10
            range = fields.range.lowerBound..<max(fields.range.upperBound, isNear ? main.range.upperBound : 0)
        } else if let title = context.titleBlock {
            // Files may stand alone under the title, or right after the text.
            let end = main.range.isEmpty ? min(title + 8, outline.blocks.count) : main.range.upperBound + 6
            range = title..<max(title, min(end, outline.blocks.count + 1))
        }
        return AttachmentLinks.links(outline, in: range) { block in
            if let fields, kind == .document, fields.range.contains(block) { return true }
            return block >= outline.blocks.count || !context.isJunk[block] && !context.isFurniture[block]
        }
    }

    /// What the field table says of the document, beside what the page's title says.
    private func describe(_ page: inout Page, _ fields: FieldTable, _ context: Context) {
        func value(_ field: FieldTable.Field) -> String? {
            guard let text = fields.values[field], !text.isEmpty else { return nil }
            return text
        }
        var document = DocumentFields()
        document.number = value(.number)
        document.type = value(.type) ?? document.number.flatMap { DocumentNumber(field: $0)?.typeName }
        document.issuer = value(.issuer)
        document.subject = value(.subject) ?? value(.title)
        document.signer = value(.signer)
        document.recipients = value(.recipients).map { text in
            text.split { $0 == ";" || $0 == "\n" }.map { part in
                Folded.tidy(String(part.unicodeScalars.drop { " -–•+*".unicodeScalars.contains($0) }))
            }.filter { !$0.isEmpty }
        }
        page.document = document
        if let text = value(.title) ?? value(.subject), context.titleBlock == nil || page.title.isEmpty {
            page.title = text
        }
        page.dates.signed = value(.issued).flatMap { fact($0, "label Ngày ban hành") }
        page.dates.effective = value(.effective).flatMap { fact($0, "label Ngày hiệu lực") }
        if let signed = page.dates.signed, let effective = page.dates.effective, effective.day < signed.day {
            page.dates.effective?.doubt = "Ngày hiệu lực trước ngày ban hành"
        }
    }

    private func fact(_ text: String, _ source: String) -> DatedFact? {
        DateReader.dates(in: text).first.map { DatedFact(day: $0.day, source: source) }
    }

    /// A paper whose whole text stands on the page: number, day, type and recipients from its own words.
    private func readBody(_ page: inout Page, _ context: Context) {
        let lines = page.text.utf8.split(separator: UInt8(ascii: "\n")).map { String(Substring($0)) }
        var paper = DocumentText(lines: lines, readsFacts: false)
        paper.fields.recipients = recipients(context) ?? paper.fields.recipients
        guard paper.number != nil || paper.fields.recipients != nil else { return }
        var document = page.document ?? DocumentFields()
        document.number = document.number ?? paper.fields.number
        document.type = document.type ?? paper.fields.type
        document.issuer = document.issuer ?? paper.fields.issuer
        document.subject = document.subject ?? paper.fields.subject
        document.signer = document.signer ?? paper.fields.signer
        document.capacity = paper.fields.capacity
        document.position = paper.fields.position
        document.place = paper.fields.place
        document.recipients = document.recipients ?? paper.fields.recipients
        page.document = document
        if page.dates.signed == nil, let signed = paper.signed {
            page.dates.signed = DatedFact(day: signed, source: "body place-date")
        }
    }

    /// The block «Nơi nhận», furniture or not: an office writes the same recipients under many papers.
    private func recipients(_ context: Context) -> [String]? {
        let outline = context.outline
        for index in outline.blocks.indices where index > (context.titleBlock ?? -1) {
            let block = outline.blocks[index]
            guard !block.isHidden, !context.isJunk[index], block.letters < 400, mayOpenRecipients(outline, block) else {
                continue
            }
            let line = outline.string(block)
            guard RecipientsBlock.opens(line) else { continue }
            let following = outline.blocks[index...].prefix(60).prefix { $0.heading == 0 && $0.linkShare < 0.6 }
            return RecipientsBlock.items(in: following.filter { !$0.isHidden }.map { outline.string($0) })
        }
        return nil
    }

    /// A look at the first letter: most lines are passed over by it.
    private func mayOpenRecipients(_ outline: Outline, _ block: Outline.Block) -> Bool {
        let first = outline.text[block.start..<block.end].first { $0 >= 0x80 || ByteClass.isWord($0) } ?? 0
        return first >= 0x80 || ByteClass.lower(first) == UInt8(ascii: "n")
    }

    /// A labelled posting day right behind the field table: «Đăng tải: 3:16 CH,28/02/2022».
    private func labelledPosting(_ context: Context, after table: FieldTable?) -> DatedFact? {
        guard let table else { return nil }
        for block in context.outline.blocks[min(table.range.upperBound, context.outline.blocks.count)...].prefix(4)
        where !block.isHidden && block.letters <= 160 {
            for date in DateReader.dates(in: context.outline.string(block)) where date.label == .posted {
                return DatedFact(day: date.day, minute: date.minute, source: "label Ngày đăng")
            }
        }
        return nil
    }
}
