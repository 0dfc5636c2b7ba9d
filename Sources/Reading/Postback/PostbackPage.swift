package import AuditCore

/// A page of ASP.NET as one who turns its lists sees it: the form, the pagers, and nothing else.
package struct PostbackPage: Sendable, Equatable {
    package var form: PostbackForm
    /// In the order of the page.
    package var pagers: [Pager]
    /// Where lists lead whose script asks for the next page by its address (SharePoint): absolute, no post needed.
    package var addresses: [String]

    /// Whether a page may have such lists at all; costs one look at the bytes, for it is asked of every page.
    package static func mayTurn(_ body: [UInt8]) -> Bool {
        ByteSearch.contains("__VIEWSTATE", in: body)
            || ByteSearch.contains("__doPostBack", in: body)
            || ByteSearch.contains("RefreshPageTo", in: body)
    }

    /// nil for a page that holds no form which is posted, and no address in a script.
    ///
    /// - Parameters:
    ///   - body: as it came, in any encoding.
    ///   - contentType: the header's value.
    ///   - address: under which the page was fetched; links and the form's action are resolved against it.
    package init?(_ body: [UInt8], contentType: String?, address: String) {
        guard PostbackPage.mayTurn(body) else { return nil }
        let page = PageEncoding.utf8(body, contentType: contentType)
        var reading = PostbackReading(page)
        reading.run()
        let own = WebAddress(address)
        let base = reading.base.flatMap { WebAddress($0, base: own) } ?? own
        addresses = reading.refreshes.compactMap { WebAddress($0, base: base) }
            .filter(\.isWeb).map(\.canonical.href)
        let target = reading.form?.action ?? ""
        guard let found = reading.form, found.method == "post",
            let action = WebAddress(target, base: target.isEmpty ? own : base), action.isWeb
        else {
            guard !addresses.isEmpty else { return nil }
            form = PostbackForm(action: address, fields: [])
            pagers = []
            return
        }
        form = PostbackForm(action: action.withoutFragment.href, fields: found.fields)
        form.charset = PostbackPage.charset(page, body, contentType)
        form.manager = reading.manager
        // What is posted must reach the portal that the list belongs to.
        pagers =
            action.origin == own?.origin
            ? PagerFinder.pagers(in: reading.tree, panels: form.manager?.panels ?? []) : []
    }

    /// The page after a partial post, and its bytes in UTF-8.
    package static func after(
        _ delta: PostbackDelta, on body: [UInt8], contentType: String?, address: String
    ) -> (page: PostbackPage, body: [UInt8])? {
        let changed = delta.applied(to: PageEncoding.utf8(body, contentType: contentType))
        guard var page = PostbackPage(changed, contentType: "text/html; charset=utf-8", address: address) else {
            return nil
        }
        for (name, value) in delta.hidden { page.form.set(name, value) }
        return (page, changed)
    }

    /// The pager that posts this event, or the only one that there is.
    package func pager(for event: PostbackEvent) -> Pager? {
        pagers.first { pager in pager.links.contains { $0.event == event } } ?? pagers.first { $0.turns(event) }
            ?? (pagers.count == 1 ? pagers.first : nil)
    }

    /// The encoding that the page is sent back in: its own, where its letters had to be converted.
    private static func charset(_ page: [UInt8], _ body: [UInt8], _ contentType: String?) -> String {
        if page.count == body.count || body.starts(with: [0xEF, 0xBB, 0xBF]) { return "utf-8" }
        return PageEncoding.charset(in: contentType ?? "") ?? MetaPrescan.encoding(in: body) ?? "utf-8"
    }
}

/// One pass over a page.
struct PostbackReading {
    private let page: [UInt8]
    private(set) var tree = PageTree()
    private var forms = FormCollector()
    private(set) var base: String?
    private(set) var refreshes: [String] = []
    private(set) var manager: PostbackForm.Manager?

    init(_ page: [UInt8]) { self.page = page }

    /// The form of the page's program; one page has one.
    var form: FormCollector.Form? {
        forms.forms.first { $0.fields.contains { $0.name == "__VIEWSTATE" } }
            ?? forms.forms.first { $0.fields.contains { $0.name == "__EVENTTARGET" } }
            ?? forms.forms.first { $0.method == "post" }
    }

    mutating func run() {
        var scanner = FormScanner(page)
        while let token = scanner.next() {
            switch token {
            case .start(let element):
                forms.start(element)
                if element.name == "base", base == nil { base = element.value("href") }
                if let click = element.value("onclick"), let target = ScriptCall.refresh(in: click),
                    refreshes.count < 20, isForward(target)
                {
                    refreshes.append(target)
                }
                tree.start(element)
            case .end(let name, _):
                forms.end(name)
                tree.end(name)
            case .text(let range):
                if forms.isInSelect { forms.text(page[range]) } else { tree.text(page[range]) }
            case .raw("textarea", let range): forms.textarea(page[range])
            case .raw("script", let range): script(page[range])
            case .raw: break
            }
        }
        forms.finish()
        tree.finish()
    }

    /// Lists lead back by the same script; those pages are known.
    private func isForward(_ target: String) -> Bool { !target.contains("PagedPrev=TRUE") }

    /// `Sys.WebForms.PageRequestManager._initialize('ctl00$ScriptManager1', 'form1', ['tctl00$Panel1','Panel1'], …)`.
    private mutating func script(_ bytes: ArraySlice<UInt8>) {
        guard manager == nil, bytes.count < 1 << 20 else { return }
        let script = Array(bytes)
        let mark = "PageRequestManager._initialize("
        guard let start = Markup.find(mark, in: script) else { return }
        let words = ScriptStrings.list(script, from: start + mark.utf8.count, limit: 200)
        guard let name = words.first, !name.isEmpty else { return }
        // A panel's name has one letter before it, which says whether its own links ask for it alone.
        let panels = words.dropFirst().compactMap { word in
            ["t", "f"].contains(word.utf8.first.map { String(decoding: [$0], as: UTF8.self) })
                ? String(Substring(word.utf8.dropFirst())) : nil
        }
        .filter { !$0.isEmpty }
        manager = PostbackForm.Manager(name: name, panels: panels)
    }
}

/// The strings of a script.
enum ScriptStrings {
    /// What stands between quotes, up to the end of the statement; at most `limit` of them.
    static func list(_ script: [UInt8], from start: Int, limit: Int) -> [String] {
        var out: [String] = []
        var at = start
        while at < script.count, out.count < limit {
            let byte = script[at]
            at += 1
            if byte == UInt8(ascii: ";") { break }
            guard byte == UInt8(ascii: "'") || byte == UInt8(ascii: "\"") else { continue }
            let begin = at
            while at < script.count, script[at] != byte { at += script[at] == UInt8(ascii: "\\") ? 2 : 1 }
            out.append(String(decoding: script[begin..<min(at, script.count)], as: UTF8.self))
            at += 1
        }
        return out
    }
}
