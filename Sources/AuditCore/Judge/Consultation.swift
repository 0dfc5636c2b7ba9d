/// What a request for opinions says: by when, and about which draft.
package enum Consultation {
    /// The last day for opinions, from the words before a date: «trước ngày», «hạn góp ý», «đến hết ngày».
    package static func deadline(of item: Item) -> Day? {
        for text in [item.page.text] + item.files.map(\.text) {
            if let day = deadline(in: text, from: item.page.dates.posted?.day) { return day }
        }
        return nil
    }

    /// Of the dates that words such as «trước ngày» lead to: one that stands beside words about opinions, else the first.
    /// A deadline lies within a year after the day of posting.
    package static func deadline(in text: String, from posted: Day? = nil) -> Day? {
        let scalars = Array(text.unicodeScalars)
        var first: Day?
        for found in DateReader.dates(in: text) {
            if let posted, found.day < posted || found.day > posted.adding(days: 366) { continue }
            let start = min(found.start, scalars.count)
            let words = Words(string(scalars[max(0, start - 60)..<start]))
            guard let hit = leads.all(in: words).last else { continue }
            // Right before the date, or with its hour and weekday in between.
            guard words.tokens.count - hit.range.upperBound <= 8 else { continue }
            let around = Words(string(scalars[max(0, start - 220)..<min(scalars.count, start + 80)]))
            if opinions.first(in: around) != nil { return found.day }
            first = first ?? found.day
        }
        return first
    }

    private static func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
        var view = String.UnicodeScalarView()
        view.append(contentsOf: scalars)
        return String(view)
    }

    private static let opinions = PhraseSet(["góp ý", "ý kiến", "tham gia ý kiến", "văn bản góp ý"])

    private static let leads = PhraseSet([
        "trước ngày", "trước", "hạn góp ý", "thời hạn góp ý", "thời hạn", "hết ngày", "đến ngày", "chậm nhất",
        "hạn cuối",
        "thời gian góp ý", "muộn nhất", "hạn chót", "hạn lấy ý kiến", "kết thúc ngày", "thời hạn nhận ý kiến",
    ])

    /// The draft's name without the words of asking and of answering, so that a request and its summary are alike.
    static func draftName(_ title: String) -> NameWords {
        let words = Words(title, limit: 120)
        return NameWords(words: words.removing(frame.all(in: words).map(\.range)))
    }

    private static let frame = PhraseSet([
        "lấy ý kiến góp ý", "lấy ý kiến", "xin ý kiến góp ý", "xin ý kiến", "tham gia ý kiến", "đề nghị góp ý", "góp ý",
        "đóng góp ý kiến", "về việc", "v/v", "vào", "đối với", "tổng hợp ý kiến góp ý", "tổng hợp ý kiến", "tổng hợp",
        "tiếp thu", "giải trình", "báo cáo", "bảng", "bản", "kết quả", "ý kiến", "dự thảo", "của", "các", "tổ chức",
        "cá nhân", "cơ quan", "đơn vị", "thông báo", "công văn", "hồ sơ", "và", "cho", "kết quả lấy ý kiến",
    ])
}
