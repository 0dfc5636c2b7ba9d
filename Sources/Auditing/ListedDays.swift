import AuditCore

/// The days that lists of the portal give beside the links to an item: a second witness for its posting date.
struct ListedDays {
    private var days: [String: Set<Day>] = [:]

    init(_ pages: [Page]) {
        for page in pages {
            for row in page.rows {
                guard let address = row.address, let day = row.day else { continue }
                days[WebAddress(address)?.canonical.href ?? address, default: []].insert(day)
            }
        }
    }

    /// The page with its posting date confirmed or supplied, where all lists that name it agree.
    func confirmed(_ page: Page) -> Page {
        guard page.kind == .article, let listed = days[page.address], listed.count == 1, let day = listed.first else {
            return page
        }
        var page = page
        if let posted = page.dates.posted {
            if posted.doubt != nil && posted.day == day {
                page.dates.posted?.doubt = nil
                page.dates.posted?.source += ", trang danh sách cũng ghi"
            }
        } else {
            page.dates.posted = DatedFact(day: day, source: "trang danh sách")
        }
        return page
    }
}
