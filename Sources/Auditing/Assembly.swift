import AuditCore
import Foundation
import Reading
import Storing

/// From what is kept of a portal to what is judged: every capture read once, files joined to their pages.
struct Assembly: ~Copyable {
    private let classifier: Classifier
    let scope: Scope
    private var pages: [(page: Page, evidence: Evidence)] = []
    private var files: [String: Page] = [:]
    private var fileEvidence: [String: (anchor: String?, evidence: Evidence)] = [:]
    private var stubs: [String: Stub] = [:]
    private var problems: [Problem] = []
    private var known: Set<String> = []
    private var redirects: [String: Redirect] = [:]
    private var hosts: Set<String> = []
    private var read = 0
    private var unreadable = 0
    private var trail = PostbackTrail()
    private var digest = Digest(.sha256)
    private var captures = 0
    private var firstFetch: String?
    private var lastFetch: String?

    private struct Redirect {
        var target: WebAddress?
        var anchor: String?
    }

    init(classifier: Classifier, scope: Scope) {
        self.classifier = classifier
        self.scope = scope
    }

    mutating func take(_ capture: Capture, read page: (Capture) -> Page) {
        captures += 1
        digest.update(Array("\(capture.address)\t\(capture.sha256 ?? "")\n".utf8))
        if let time = capture.fetchedAt {
            firstFetch = min(firstFetch ?? time, time)
            lastFetch = max(lastFetch ?? time, time)
        }
        known.insert(capture.address)
        guard let address = WebAddress(capture.address) else { return }
        hosts.insert(address.host)
        // What is not of this portal, or no content, is kept and not judged.
        guard scope.owns(address), address.path != "/robots.txt" else { return }
        if capture.isGuess && !Assembly.isThere(capture) { return }
        switch capture.result {
        case .failure(let failure):
            miss(capture, reason: failure.kind.vietnamese)
        case .response(let response):
            trail.note(capture)
            if let answer = capture.answer, answer.isNotFound || answer.isWall {
                return take(capture, response, answer)
            }
            switch response.status {
            case 200..<300 where response.truncated == nil || Scope.isFile(capture.address):
                keep(page(capture), capture, response)
            case 200..<300:
                miss(capture, reason: "trang quá lớn, chỉ tải được một phần")
            case 300..<400:
                let base = WebAddress(capture.address)
                let target = response.header("location").flatMap { WebAddress($0, base: base) }
                redirects[capture.address] = Redirect(target: target?.canonical.withoutFragment, anchor: capture.anchor)
            case 404, 410:
                // Measured: the portal itself says that it is not there.
                isBroken(capture, "liên kết hỏng: máy chủ trả \(response.status)")
            default:
                miss(capture, reason: "máy chủ trả lỗi \(response.status)")
            }
        }
    }

    private mutating func keep(_ page: Page, _ capture: Capture, _ response: Capture.Response) {
        if page.unreadable != nil { unreadable += 1 } else { read += 1 }
        if let why = page.unreadableWords {
            problems.append(
                Problem(
                    kind: .unreadable, address: capture.address, name: capture.anchor,
                    reason: "đã tải, chưa đọc được: \(why)", affects: []
                ))
        }
        if page.kind == .file {
            files[page.address] = page
            fileEvidence[page.address] = (
                capture.anchor,
                Evidence(fetchedAt: capture.fetchedAt, sha256: capture.sha256, quote: page.title)
            )
        } else if page.kind != .notFound && !(page.kind == .other && page.title.isEmpty && page.text.isEmpty) {
            let quote = String(page.text.unicodeScalars.prefix(160))
            pages.append(
                (
                    page,
                    Evidence(
                        fetchedAt: capture.fetchedAt, sha256: capture.sha256,
                        quote: quote.isEmpty ? page.title : quote)
                ))
        }
    }

    private static func isThere(_ capture: Capture) -> Bool {
        guard case .response(let response) = capture.result else { return false }
        return response.status < 400 && (capture.answer ?? .page) == .page
    }

    /// What is not what was asked for, whatever its status.
    private mutating func take(_ capture: Capture, _ response: Capture.Response, _ answer: AnswerKind) {
        switch answer {
        // One page more than a list has: nothing is missing.
        case .beyondEnd: break
        case .softNotFound: isBroken(capture, "liên kết hỏng: \(answer.vietnamese)")
        default: miss(capture, reason: answer.vietnamese)
        }
    }

    private mutating func isBroken(_ capture: Capture, _ reason: String) {
        problems.append(
            Problem(kind: .broken, address: capture.address, name: capture.anchor, reason: reason, affects: []))
        if Scope.isFile(capture.address) {
            files[capture.address] = Page(
                address: capture.address, kind: .file, unreadable: "tệp không còn trên máy chủ")
        }
    }

    /// Lists of which not all pages could be turned: what stands there is not known.
    private mutating func missLaterPages() {
        let names = Dictionary(pages.map { ($0.page.address, $0.page) }) { first, _ in first }
        for list in trail.unfinished {
            guard let page = names[list] else { continue }
            let name = page.title.isEmpty ? page.section.last ?? "" : page.title
            var stub = classifier.stub(
                address: page.address, anchor: name,
                reason: "các trang sau của danh sách chỉ mở được bằng nút bấm (postback)")
            stub.isOpen = true
            if stub.categories?.isEmpty ?? true { stub.categories = nil }
            stubs[page.address] = stub
            problems.append(
                Problem(address: page.address, name: stub.name, reason: "chưa tải được: \(stub.reason)", affects: []))
        }
    }

    /// Redirects that lead to nothing that was read, and to no answer that says so.
    private mutating func followRedirects() {
        for (address, redirect) in redirects.sorted(by: { $0.key < $1.key }) {
            var seen: Set<String> = [address]
            var target = redirect.target
            while let next = target, let further = redirects[next.href], seen.insert(next.href).inserted {
                target = further.target
            }
            guard let end = target else {
                add(address, anchor: redirect.anchor, reason: "chuyển hướng không nêu nơi đến")
                continue
            }
            // Another host's page is no page of this portal: measured.
            guard scope.owns(end) else { continue }
            if redirects[end.href] != nil {
                add(address, anchor: redirect.anchor, reason: "chuyển hướng vòng quanh")
            } else if !known.contains(end.href) {
                add(address, anchor: redirect.anchor, reason: "chuyển hướng tới trang không được tải: \(end.target)")
            }
        }
    }

    mutating func miss(_ unfetched: Unfetched) {
        guard known.insert(unfetched.address).inserted else { return }
        add(unfetched.address, anchor: unfetched.anchor, reason: unfetched.reason.vietnamese)
    }

    private mutating func miss(_ capture: Capture, reason: String) {
        if Scope.isFile(capture.address) {
            files[capture.address] = Page(address: capture.address, kind: .file, unreadable: reason)
        }
        add(capture.address, anchor: capture.anchor, reason: reason)
    }

    private mutating func add(_ address: String, anchor: String?, reason: String) {
        let stub = classifier.stub(address: address, anchor: anchor, reason: reason)
        stubs[address] = stub
        problems.append(Problem(address: address, name: stub.name, reason: "chưa tải được: \(reason)", affects: []))
    }

    /// Links inside the portal that lead to nothing that is kept; for sources without a crawl's own record.
    mutating func missUnsavedLinks() {
        for (page, _) in pages {
            for link in page.links where !known.contains(link.address) {
                guard let address = WebAddress(link.address) else { continue }
                if scope.skip(address, depth: 0) != nil { continue }
                let canonical = address.canonical.href
                guard !known.contains(canonical) else { continue }
                miss(Unfetched(address: canonical, anchor: link.text, referrer: page.address, reason: .notSaved))
            }
        }
    }

    /// What was there in an earlier round; its last version is in the archive.
    mutating func note(_ vanished: [Vanished]) {
        let gone = Set(vanished.map(\.address))
        problems.removeAll { $0.kind == .broken && gone.contains($0.address) }
        for page in vanished {
            let day = Judging.vietnameseDay(page.lastSeen)?.vietnamese ?? page.lastSeen
            problems.append(
                Problem(
                    kind: .vanished, address: page.address, name: page.anchor,
                    reason: "lượt trước còn (\(day)), nay máy chủ trả \(page.status); bản đã tải còn trong kho lưu",
                    affects: []))
        }
    }

    /// Where sitemap and links disagree.
    mutating func note(_ orphans: Orphans) {
        for address in orphans.unlinked.prefix(Assembly.orphanLimit) {
            problems.append(
                Problem(
                    kind: .orphan, address: address, name: nil,
                    reason: "có trong sơ đồ trang (sitemap, RSS), không trang nào dẫn tới", affects: []))
        }
        for address in orphans.listedBroken.prefix(Assembly.orphanLimit) {
            problems.append(
                Problem(
                    kind: .orphan, address: address, name: nil,
                    reason: "sơ đồ trang nêu địa chỉ này nhưng không còn trang", affects: []))
        }
        guard let first = orphans.unlisted.first else { return }
        problems.append(
            Problem(
                kind: .orphan, address: first, name: nil,
                reason: "cùng \(orphans.unlisted.count - 1) trang khác: có liên kết nhưng không có trong sơ đồ trang",
                affects: []))
    }

    /// More are the same fault again.
    private static let orphanLimit = 20

    consuming func finished(_ summary: CrawlSummary?) -> Assembled {
        followRedirects()
        missLaterPages()
        adoptFiles()
        let listed = ListedDays(pages.map(\.page))
        let items = pages.map { read, evidence in
            let page = listed.confirmed(read)
            // A file that nobody fetched (not saved, or on another host) may hold what the page does not say.
            let attached = page.attachments.map { link in
                files[link.address] ?? Page(address: link.address, kind: .file, unreadable: "tệp chưa tải được")
            }
            var item = Item(
                page: page, files: attached,
                classification: classified(page, attached), evidence: evidence)
            item.identity = String(Digest.sha256Hex(Array(Item.identityText(of: page).utf8)).prefix(32))
            return item
        }.sorted { $0.address < $1.address }
        return Assembled(
            hosts: hosts.sorted(), items: Duplicates.marked(items),
            stubs: stubs.values.sorted { $0.address < $1.address },
            source: SourceSummary(
                digest: Digest.hex(digest.finish()), captures: captures, firstFetch: firstFetch, lastFetch: lastFetch),
            coverage: Coverage(
                crawl: summary, read: read, unreadable: unreadable, unmeasured: stubs.count, problems: problems))
    }

    /// A paper that a list links straight to is an item of its own; one that failed may be anything that its words say.
    private mutating func adoptFiles() {
        var owned: Set<String> = []
        var rows: [String: ListingRow] = [:]
        for (page, _) in pages {
            if page.kind == .article || page.kind == .document { owned.formUnion(page.attachments.map(\.address)) }
            for row in page.rows { if let address = row.address { rows[address] = row } }
        }
        for (address, file) in files.sorted(by: { $0.key < $1.key }) where !owned.contains(address) {
            if stubs[address] != nil { stubs[address]?.isFile = false }
            guard file.unreadable == nil, file.document != nil, let evidence = fileEvidence[address] else { continue }
            var page = file
            page.kind = .document
            let row = rows[address]
            if let title = row?.title ?? evidence.anchor, !title.isEmpty { page.title = title }
            if page.document?.subject == nil { page.document?.subject = page.title }
            if page.document?.number == nil { page.document?.number = row?.number }
            pages.append((page, evidence.evidence))
        }
    }

    /// Only articles and documents are contents of a category; lists and homes show contents of others.
    private func classified(_ page: Page, _ attached: [Page]) -> Classification {
        guard page.kind == .article || page.kind == .document else { return Classification(ranked: []) }
        let document = page.document ?? attached.lazy.compactMap(\.document).first
        return classifier.classify(
            Classifier.Input(
                title: Item.title(of: page), section: page.section, number: page.document?.number ?? document?.number,
                type: page.kind == .document ? document?.type : nil,
                text: page.text.isEmpty ? attached.first?.text ?? "" : page.text,
                address: page.address))
    }
}
