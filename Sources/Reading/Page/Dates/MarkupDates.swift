import AuditCore

/// Every day that a page's bytes name, with what stands around it: one pass over the markup, no tree.
struct MarkupDates {
    struct Hit {
        var day: Day
        var swapped: Day?
        var minute: Int?
        var isGreenwich = false
        /// Byte of the page where it stands.
        var offset: Int
        /// Bytes of the text run that holds it; 0 for a `datetime`.
        var length = 0
        /// The run opens with it, and a dash parts it from the rest.
        var isDateline = false
        /// Class, id and itemprop of the elements around, innermost last; folded.
        var names = ""
        var inner = ""
        /// The words before it, folded, at most 60 bytes.
        var before = ""
        var isAside = false
        var isLink = false
        /// Long runs of text above it.
        var paragraphs = 0
        var element = ""
    }

    var texts: [Hit] = []
    var times: [Hit] = []
    var linked: [(entry: LinkedDates.Entry, isLinkedData: Bool)] = []
    /// Where `h1` elements begin in the body.
    var headings: [Int] = []
    /// `lang` of the root element, lower case.
    var language = ""

    static func scan(_ page: [UInt8], monthFirst: @escaping (_ language: String) -> Bool) -> MarkupDates {
        page.withUnsafeBufferPointer { buffer in
            var scanner = MarkupDateScanner(bytes: buffer, monthFirst: monthFirst)
            scanner.run()
            return scanner.dates
        }
    }
}
