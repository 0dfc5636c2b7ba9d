import AuditCore

/// A portal as a pure function: an address in, what the page says and where it leads out.
struct FakeSite: Sendable, CustomStringConvertible {
    var name: String
    var start = "/"
    var page: @Sendable (FakeAddress) -> FakePage?
    /// Requests that bring nothing that is not had elsewhere.
    var isWaste: @Sendable (FakeAddress) -> Bool = { _ in false }

    var description: String { name }

    /// Whether something is there.
    func holds(_ address: String) -> Bool { WebAddress(address).map { page(FakeAddress($0)) != nil } ?? false }

    /// The same portal with another one, of other paths, linked from its start page.
    func with(_ other: FakeSite) -> FakeSite {
        let (own, start) = (self, start)
        return FakeSite(
            name: "\(name) + \(other.name)", start: start,
            page: { address in
                guard var page = own.page(address) ?? other.page(address) else { return nil }
                if address.target == start { page.links.append(other.start) }
                return page
            },
            isWaste: { own.page($0) == nil && other.isWaste($0) })
    }
}

/// Path and parameters of a request.
struct FakeAddress: Sendable {
    var target: String
    var path: String
    var query: [String: String] = [:]

    init(_ address: WebAddress) {
        target = address.target
        path = address.path
        for part in (address.query ?? "").split(separator: "&") {
            let pair = part.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            query[String(pair[0])] = pair.count == 2 ? String(pair[1]) : ""
        }
    }

    var segments: [String] { path.split(separator: "/").map(String.init) }
    func number(_ name: String) -> Int? { query[name].flatMap { Int($0) } }
    /// The number after `head` and before `tail` in the path.
    func number(after head: String, before tail: String = "") -> Int? {
        guard path.hasPrefix(head), path.hasSuffix(tail), path.utf8.count > head.utf8.count + tail.utf8.count else {
            return nil
        }
        return Int(path.dropFirst(head.count).dropLast(tail.count))
    }
}

struct FakePage: Sendable {
    var title: String
    var text: String
    var links: [String] = []
    var status = 200

    static let gone = FakePage(title: "404", text: "Không tìm thấy trang", status: 404)

    /// As a scanner makes it; how it is made does not matter here, only that like words give like sketches.
    var signature: PageSignature {
        // At most 255: votes are bytes.
        let words = text.split(separator: " ").prefix(255)
        let hashes = words.map { word in word.utf8.reduce(UInt64(14_695_981_039_346_656_037), FakePage.mix) }
        var votes = [UInt64](repeating: 0, count: 8)
        for start in hashes.indices {
            var shingle: UInt64 = 7
            for hash in hashes[start..<min(start + 3, hashes.count)] {
                shingle = (shingle ^ hash) &* 0x9E37_79B9_7F4A_7C15
                shingle ^= shingle >> 29
            }
            // Eight votes of a byte each in one word; the tests run without the optimiser.
            for lane in 0..<8 { votes[lane] &+= shingle >> UInt64(lane) & 0x0101_0101_0101_0101 }
        }
        var sketch: UInt64 = 0
        for lane in 0..<8 {
            for byte in 0..<8 where votes[lane] >> UInt64(byte * 8) & 0xFF > UInt64(hashes.count) / 2 {
                sketch |= 1 << UInt64(byte * 8 + lane)
            }
        }
        return PageSignature(
            title: title, hash: text.utf8.reduce(1_469_598_103_934_665_603, FakePage.mix), sketch: sketch,
            words: words.count)
    }

    private static func mix(_ hash: UInt64, _ byte: UInt8) -> UInt64 { (hash ^ UInt64(byte)) &* 1_099_511_628_211 }
}

/// Words by lot, the same for the same seed.
enum FakeText {
    private static let stock: [String] = """
        ủy ban nhân dân tỉnh sở khoa học công nghệ thông báo kế hoạch triển khai nhiệm vụ nghiên cứu ứng dụng sáng kiến \
        hội nghị tổng kết chuyển đổi số doanh nghiệp nông thôn sản phẩm chất lượng đo lường tiêu chuẩn sở hữu trí tuệ \
        tập huấn cán bộ xã phường quyết định phê duyệt danh mục kinh phí năm thực hiện báo cáo kết quả kiểm tra đánh giá \
        đề tài dự án cấp cơ sở hỗ trợ người dân bảo vệ môi trường an toàn bức xạ thanh tra tuyên truyền phổ biến pháp luật
        """.split(separator: " ").map(String.init)

    static func random(_ seed: Int) -> UInt64 {
        var x = UInt64(bitPattern: Int64(seed)) &* 0x9E37_79B9_7F4A_7C15 &+ 0xD1B5_4A32_D192_ED03
        x = (x ^ (x >> 30)) &* 0xBF58_476D_1CE4_E5B9
        x = (x ^ (x >> 27)) &* 0x94D0_49BB_1331_11EB
        return x ^ (x >> 31)
    }

    static func words(_ seed: Int, _ count: Int) -> String {
        (0..<count).map { stock[Int(random(seed &* 1009 &+ $0) % UInt64(stock.count))] }.joined(separator: " ")
    }

    static func slug(_ seed: Int) -> String {
        let plain = ["hoi", "nghi", "tong", "ket", "so", "ban", "hanh", "ke", "hoach", "moi", "tap", "huan", "xa"]
        return (0..<6).map { plain[Int(random(seed &* 77 &+ $0) % UInt64(plain.count))] }.joined(separator: "-")
    }

    /// Hexadecimal digits, as sessions are drawn.
    static func token(_ seed: Int) -> String { String(random(seed) | 1 << 63, radix: 16) + "7e2" }

    static func article(_ seed: Int, links: [String] = []) -> FakePage {
        FakePage(title: words(seed &+ 5, 9), text: words(seed, 45), links: links)
    }
}

/// A crawl in the order of discovery, eight requests at once, with what the engine would ask.
struct FakeCrawl {
    var fetched: [String] = []
    var wasted = 0
    var traps: TrapGuard
    var lessons: [Taught] = []

    struct Taught {
        var address: String
        var referrer: String?
        var signature: PageSignature?
        var news: LinkNews
    }

    /// `limit`: requests; a trap that is not stopped ends here.
    init(_ site: FakeSite, limit: Int, isGuarded: Bool = true) {
        traps = TrapGuard()
        let scope = Scope(hosts: ["xa.vn"], depthLimit: .max)
        var queue: [(WebAddress, WebAddress?)] = []
        var seen: Set<String> = []
        func offer(_ link: String, _ base: WebAddress?) -> WebAddress? {
            guard let address = WebAddress(link, base: base ?? WebAddress("http://xa.vn/"))?.canonical,
                scope.skip(address, depth: 1) == nil
            else { return nil }
            return isGuarded && traps.admits(address, from: base, kind: FakeCrawl.kind(address, base)) != nil
                ? nil : address
        }
        if let first = offer(site.start, nil) {
            queue.append((first, nil))
            seen.insert(first.href)
        }
        var head = 0
        while head < queue.count && fetched.count < limit {
            var batch: [(WebAddress, WebAddress?)] = []
            while batch.count < 8, head < queue.count {
                let (address, referrer) = queue[head]
                head += 1
                if isGuarded, traps.admits(address, from: referrer, kind: FakeCrawl.kind(address, referrer)) != nil {
                    continue
                }
                batch.append((address, referrer))
            }
            for (address, referrer) in batch {
                let request = FakeAddress(address)
                let page = site.page(request) ?? .gone
                fetched.append(address.href)
                if site.isWaste(request) { wasted += 1 }
                let links = page.links.compactMap { offer($0, address) }
                let news = isGuarded ? traps.news(of: links, on: address) : LinkNews(fresh: 0)
                if isGuarded {
                    let signature = page.status == 200 && !Scope.isFile(address) ? page.signature : nil
                    traps.learn(address, from: referrer, signature: signature, status: page.status, news: news)
                    lessons.append(
                        Taught(address: address.href, referrer: referrer?.href, signature: signature, news: news))
                }
                for link in links where seen.insert(link.href).inserted { queue.append((link, address)) }
            }
        }
    }

    private static func kind(_ address: WebAddress, _ referrer: WebAddress?) -> TrapGuard.Kind {
        referrer == nil ? .start : Scope.isFile(address) ? .file : .page
    }
}
