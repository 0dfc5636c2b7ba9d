/// What was read from one capture: facts, no judgement.
package struct Page: Sendable, Equatable, Codable {
    package var address: String
    package var kind: Kind
    /// As a reader sees it, NFC, spaces folded; without the site's name.
    package var title: String
    /// Breadcrumb or section names from the outermost in, without the page's own title: `["Tin tức", "Hoạt động"]`.
    package var section: [String]
    /// Main text, NFC, paragraphs parted by newline; empty where the page has none.
    package var text: String
    package var dates: Dates
    /// Fields of an administrative document (NĐ 30/2020/NĐ-CP), from field tables or the text itself.
    package var document: DocumentFields?
    /// What plans, consultations and fines say beyond that.
    package var facts: PaperFacts?
    /// Files that belong to this item (not to the furniture of the site).
    package var attachments: [Link]
    /// All links of the page in document order; empty for files.
    package var links: [Link]
    /// Items that a listing shows.
    package var rows: [ListingRow]
    /// Data tables of the main part.
    package var tables: [Table]
    /// `rel=canonical`, absolute.
    package var canonical: String?
    /// True for print, save and send-by-mail copies of an article.
    package var isTwin: Bool
    /// nil when read; else why the words of this page could not be had (`scan`, `encrypted`, `damaged`, `tool-missing`).
    package var unreadable: String?
    /// How a file's words were had; nil for pages.
    package var words: WordsOrigin?
    /// How well the page is kept; nil for files.
    package var hygiene: Hygiene?

    /// Why the words could not be had, for people, with what to do.
    package var unreadableWords: String? {
        switch unreadable {
        case nil: nil
        case "scan": "bản quét, không nhận dạng được chữ – cần kiểm tra thủ công"
        case "garbled": "lớp chữ hỏng, không nhận dạng được – cần kiểm tra thủ công"
        case "bomb": "tệp phình to bất thường khi mở – không đọc"
        case "nested": "tệp nén lồng trong tệp nén – cần kiểm tra thủ công"
        case "empty": "tệp không có chữ"
        case "encrypted": "tệp đặt mật khẩu"
        case "damaged": "tệp hỏng"
        case "timeout": "đọc quá lâu"
        case "tool-missing": "máy chấm thiếu công cụ đọc tệp (chạy scripts/setup build files)"
        case "unsupported": "loại tệp chưa đọc được – cần kiểm tra thủ công"
        case let other?: other
        }
    }

    package enum Kind: String, Sendable, Codable, CaseIterable {
        case home, listing, article, document, file, login, notFound, other
    }

    package init(
        address: String, kind: Kind, title: String = "", section: [String] = [], text: String = "",
        dates: Dates = Dates(), document: DocumentFields? = nil, attachments: [Link] = [], links: [Link] = [],
        rows: [ListingRow] = [], tables: [Table] = [], canonical: String? = nil, isTwin: Bool = false,
        unreadable: String? = nil
    ) {
        self.address = address
        self.kind = kind
        self.title = title
        self.section = section
        self.text = text
        self.dates = dates
        self.document = document
        self.attachments = attachments
        self.links = links
        self.rows = rows
        self.tables = tables
        self.canonical = canonical
        self.isTwin = isTwin
        self.unreadable = unreadable
    }
}

/// The four dates that Vietnamese portals mix up, kept apart.
package struct Dates: Sendable, Equatable, Codable {
    /// Ngày đăng.
    package var posted: DatedFact?
    /// Cập nhật.
    package var updated: DatedFact?
    /// Ngày ban hành (ký).
    package var signed: DatedFact?
    /// Ngày hiệu lực.
    package var effective: DatedFact?

    package init(
        posted: DatedFact? = nil, updated: DatedFact? = nil, signed: DatedFact? = nil, effective: DatedFact? = nil
    ) {
        self.posted = posted
        self.updated = updated
        self.signed = signed
        self.effective = effective
    }
}

package struct DatedFact: Sendable, Equatable, Codable {
    package var day: Day
    /// Minutes after midnight, where a clock stands beside the day.
    package var minute: Int?
    /// Which element or words said so: `meta article:published_time`, `label Ngày đăng`, `near title`.
    package var source: String
    /// nil when sure; else the reason to doubt in Vietnamese. A doubtful date never counts alone.
    package var doubt: String?

    /// ``source`` for people.
    package var sourceWords: String {
        let parts = source.split(separator: ",", maxSplits: 1)
        let first = parts.first.map(String.init) ?? ""
        let words =
            switch first {
            case "near title": "cạnh tiêu đề"
            case "in title": "trong tiêu đề"
            case "file place-date": "địa danh, ngày tháng trong tệp"
            case "body place-date": "địa danh, ngày tháng trong văn bản"
            case "address": "địa chỉ trang"
            case "text", "labelled text", "text updated", "element time": "chữ trên trang"
            case _ where first.hasPrefix("JSON-LD "): "dữ liệu có cấu trúc \(first.dropFirst(8))"
            case _ where first.hasPrefix("label "): "nhãn «\(first.dropFirst(6))»"
            case _ where first.hasPrefix("meta "): "siêu dữ liệu \(first.dropFirst(5))"
            default: first
            }
        return parts.count > 1 ? words + "," + parts[1] : words
    }

    package init(day: Day, minute: Int? = nil, source: String, doubt: String? = nil) {
        self.day = day
        self.minute = minute
        self.source = source
        self.doubt = doubt
    }
}

package struct DocumentFields: Sendable, Equatable, Codable {
    /// Số, ký hiệu as written, NFC, spaces folded: `12 /KH- SKHCN`.
    package var number: String?
    /// Hình thức văn bản as written or as the number's symbol says: `Kế hoạch`.
    package var type: String?
    /// Cơ quan ban hành.
    package var issuer: String?
    /// Trích yếu.
    package var subject: String?
    package var signer: String?
    /// In whose stead the signer signs, `KT. GIÁM ĐỐC`, and the signer's own office, `PHÓ GIÁM ĐỐC`.
    package var capacity: String?
    package var position: String?
    /// Địa danh.
    package var place: String?
    /// Lines of the block «Nơi nhận», both parts, stamps left out; nil where no block was seen.
    package var recipients: [String]?

    package init(
        number: String? = nil, type: String? = nil, issuer: String? = nil, subject: String? = nil,
        signer: String? = nil, recipients: [String]? = nil
    ) {
        self.number = number
        self.type = type
        self.issuer = issuer
        self.subject = subject
        self.signer = signer
        self.recipients = recipients
    }
}

package struct Link: Sendable, Equatable, Codable {
    /// Absolute and serialised, without fragment.
    package var address: String
    /// Words of the link (or title, alt), NFC, spaces folded.
    package var text: String
    package init(address: String, text: String) {
        self.address = address
        self.text = text
    }
}

package struct ListingRow: Sendable, Equatable, Codable {
    package var title: String
    package var address: String?
    package var day: Day?
    package var number: String?
    /// As the row says it: «đang triển khai», «còn hạn».
    package var state: String?
    package init(
        title: String, address: String? = nil, day: Day? = nil, number: String? = nil, state: String? = nil
    ) {
        self.title = title
        self.address = address
        self.day = day
        self.number = number
        self.state = state
    }
}

package struct Table: Sendable, Equatable, Codable {
    /// The heading or caption above, empty where none.
    package var heading: String
    package var header: [String]
    package var rows: [[String]]
    package init(heading: String, header: [String], rows: [[String]]) {
        self.heading = heading
        self.header = header
        self.rows = rows
    }
}
