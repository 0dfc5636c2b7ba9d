package import AuditCore
import Foundation
import Reading
import Storing

/// From what is kept of a portal to what is judged: every capture read once, files joined to their pages.
struct Assembly: ~Copyable {
    private let classifier: Classifier
    private let scope: Scope
    private var pages: [(page: Page, evidence: Evidence)] = []
    private var files: [String: Page] = [:]
    private var stubs: [String: Stub] = [:]
    private var problems: [Problem] = []
    private var known: Set<String> = []
    private var read = 0
    private var unreadable = 0
    private var digest = Digest(.sha256)
    private var captures = 0
    private var firstFetch: String?
    private var lastFetch: String?

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
        switch capture.result {
        case .failure(let failure):
            miss(capture, reason: failure.kind.vietnamese)
        case .response(let response):
            switch response.status {
            case 200..<300 where response.truncated == nil || Scope.isFile(capture.address):
                keep(page(capture), capture, response)
            case 200..<300:
                miss(capture, reason: "trang quá lớn, chỉ tải được một phần")
            case 300..<400: break
            case 404, 410:
                // Measured: the portal itself says that it is not there.
                problems.append(
                    Problem(
                        kind: .broken, address: capture.address, name: capture.anchor,
                        reason: "liên kết hỏng: máy chủ trả \(response.status)", affects: []))
                if Scope.isFile(capture.address) {
                    files[capture.address] = Page(
                        address: capture.address, kind: .file, unreadable: "tệp không còn trên máy chủ")
                }
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
        } else if page.kind != .notFound {
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

    consuming func finished(_ summary: CrawlSummary?) -> Assembled {
        let listed = ListedDays(pages.map(\.page))
        let items = pages.map { read, evidence in
            let page = listed.confirmed(read)
            // A file that nobody fetched (not saved, or on another host) may hold what the page does not say.
            let attached = page.attachments.map { link in
                files[link.address] ?? Page(address: link.address, kind: .file, unreadable: "tệp chưa tải được")
            }
            return Item(
                page: page, files: attached,
                classification: classified(page, attached), evidence: evidence)
        }.sorted { $0.address < $1.address }
        return Assembled(
            items: Duplicates.marked(items), stubs: stubs.values.sorted { $0.address < $1.address },
            source: SourceSummary(
                digest: Digest.hex(digest.finish()), captures: captures, firstFetch: firstFetch, lastFetch: lastFetch),
            coverage: Coverage(
                crawl: summary, read: read, unreadable: unreadable, unmeasured: stubs.count, problems: problems))
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

struct Assembled: Sendable {
    var items: [Item]
    var stubs: [Stub]
    var source: SourceSummary
    var coverage: Coverage
}

extension Classifier {
    /// What a thing that could not be had may be, by the words of the link that leads there.
    func stub(address: String, anchor: String?, reason: String) -> Stub {
        let name = anchor.map { Folded.tidy($0) } ?? ""
        let words = Words(name, limit: 60)
        let isGeneric = words.tokens.count < 2 || Classifier.generic.first(in: words)?.range == 0..<words.tokens.count
        let result = classify(Input(title: name, section: isGeneric ? [] : [name], address: address))
        // One sign is enough here: this is about what may be hidden, not about what counts.
        let categories = result.ranked.filter { $0.points >= 1 }.map(\.category)
        return Stub(
            address: address, name: name.isEmpty ? nil : name, reason: reason,
            isOpen: isGeneric || words.tokens.count <= 6, categories: isGeneric ? nil : categories,
            isFile: Scope.isFile(address))
    }

    private static let generic = PhraseSet([
        "xem thêm", "xem tiếp", "chi tiết", "xem chi tiết", "trang sau", "trang trước", "tiếp theo", "đọc tiếp",
        "tải về",
        "trang tiếp", "trang cuối", "trang đầu", "next", "previous", "more", "read more", "trang chủ", "download",
    ])
}

extension FetchFailure.Kind {
    /// What happened, and whose it is to mend.
    package var vietnamese: String {
        switch self {
        case .dnsFailed: "không phân giải được tên miền (kiểm tra tên miền hoặc mạng)"
        case .connectRefused: "máy chủ từ chối kết nối (đơn vị quản trị Cổng kiểm tra dịch vụ)"
        case .connectTimeout: "không kết nối được trong thời gian chờ (kiểm tra mạng, tường lửa)"
        case .timeout: "quá thời gian chờ trả lời (thử lại lúc khác)"
        case .tooSlow: "máy chủ trả dữ liệu quá chậm (thử lại lúc khác)"
        case .tlsFailed: "chứng thư số của máy chủ không hợp lệ (đơn vị quản trị Cổng cài lại chứng thư)"
        case .connectionReset: "kết nối bị ngắt giữa chừng (thử lại; kiểm tra tường lửa)"
        case .protocolError: "máy chủ trả lời sai giao thức HTTP"
        case .oversizeHeaders: "phần đầu trả lời quá lớn"
        case .addressForbidden: "địa chỉ nội bộ, không được phép truy cập (dùng --allow-net nếu chủ ý)"
        case .badRedirect: "chuyển hướng tới địa chỉ không hợp lệ"
        case .tooManyRedirects: "chuyển hướng quá nhiều lần"
        case .cancelled: "bị dừng giữa chừng"
        case .other: "lỗi chưa rõ nguyên nhân"
        }
    }
}

extension Unfetched.Reason {
    package var vietnamese: String {
        switch self {
        case .robots: "robots.txt của Cổng không cho phép"
        case .robotsUnavailable: "không lấy được robots.txt nên không được phép tải"
        case .budget: "hết giới hạn số trang của lượt tải"
        case .interrupted: "lượt tải bị dừng giữa chừng"
        case .notSaved: "bản lưu không có trang này"
        }
    }
}
