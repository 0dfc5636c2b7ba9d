import AuditCore
import Auditing
import DemoServer
import Fetching
import Foundation
import Glibc
import Synchronization

/// A crawler of one list: everything that the engine does with a walk, and nothing else.
struct Walker {
    var walk: PostbackWalk
    var start: String

    struct Outcome {
        var items: Set<String> = []
        var pages = 0
        var ends: [PostbackEnd] = []
        var rows: Set<String> = []
        var answers: [AnswerKind] = []
        var trail = PostbackTrail()
    }

    init(_ server: Server, limits: PostbackWalk.Limits = PostbackWalk.Limits()) {
        start = server.origin + "/danh-sach.aspx"
        let browser = Browser(port: server.port)
        walk = PostbackWalk(limits: limits) { browser.fetch($0) }
    }

    /// Walks the list to its end; with `forgetting`, a walk that knows nothing takes over before every link.
    func run(forgetting: (() -> PostbackWalk)? = nil) async -> Outcome {
        var out = Outcome()
        var walk = walk
        var queue = [QueuedLink(address: start, anchor: "Văn bản", referrer: nil, depth: 1, tries: 0)]
        var known: Set<String> = [start]
        while !queue.isEmpty, out.pages < 400 {
            let link = queue.removeFirst()
            out.pages += 1
            out.rows.insert(link.address)
            if let forgetting { walk = forgetting() }
            var new: [NewLink]
            if PostbackAddress(link.address) == nil {
                let exchange = await walk.fetchPage(link.address)
                out.items.formUnion(Walker.items(exchange.result))
                out.trail.note(Capture(address: link.address, fetchedAt: nil, result: exchange.result))
                let found = await walk.find(in: exchange, of: link)
                new = found.posts + found.addresses.map { NewLink(address: $0, depth: 1) }
            } else {
                let taken = await walk.take(link)
                out.items.formUnion(Walker.items(taken.page.map { .response($0) } ?? taken.exchange.result))
                new = taken.posts
                var capture = Capture(address: link.address, fetchedAt: nil, result: taken.exchange.result)
                capture.answer = taken.answer
                out.trail.note(capture)
                if let end = taken.end { out.ends.append(end) }
                if let answer = taken.answer { out.answers.append(answer) }
            }
            for link in new where known.insert(link.address).inserted {
                queue.append(
                    QueuedLink(
                        address: link.address, anchor: link.anchor, referrer: link.referrer, depth: link.depth, tries: 0
                    ))
            }
        }
        return out
    }

    private static func items(_ result: Capture.Result) -> Set<String> {
        guard case .response(let response) = result, response.status == 200 else { return [] }
        let parts = String(decoding: response.body, as: UTF8.self).split(separator: "\"/tin/").dropFirst()
        return Set(parts.map { "/tin/" + $0.prefix { $0 != "\"" } })
    }
}

extension PostbackWalk {
    nonisolated func fetchPage(_ address: String) async -> Exchange {
        await fetch(FetchRequest(address: address, byteLimit: 1 << 20, timeout: 5))
    }
}

/// A browser's network: one connection for each request, and a jar of cookies.
final class Browser: Sendable {
    private let port: UInt16
    private let cookies = Mutex<[String: String]>([:])

    init(port: UInt16) { self.port = port }

    @Sendable func fetch(_ request: FetchRequest) -> Exchange {
        guard let address = WebAddress(request.address), let answer = roundTrip(request, address.target) else {
            return Exchange(
                address: request.address, startedAt: "2024-03-01T00:00:00Z",
                result: .failure(FetchFailure(.connectionReset)))
        }
        var lines = String(decoding: answer.head, as: UTF8.self).split(separator: "\r\n")
        let status = Int(lines.removeFirst().split(separator: " ")[1]) ?? 0
        let headers = lines.map { line in
            let sides = line.split(separator: ":", maxSplits: 1)
            return Capture.Header(name: sides[0].lowercased(), value: String(sides[1].drop { $0 == " " }))
        }
        for header in headers where header.name == "set-cookie" {
            let pair = header.value.prefix { $0 != ";" }.split(separator: "=", maxSplits: 1)
            cookies.withLock { $0[String(pair[0])] = String(pair[1]) }
        }
        return Exchange(
            address: request.address, startedAt: "2024-03-01T00:00:00Z", responseHead: answer.head,
            result: .response(Capture.Response(status: status, headers: headers, body: answer.body)))
    }

    private func roundTrip(_ request: FetchRequest, _ target: String) -> (head: [UInt8], body: [UInt8])? {
        let socket = Glibc.socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        defer { close(socket) }
        var place = sockaddr_in()
        place.sin_family = sa_family_t(AF_INET)
        place.sin_port = port.bigEndian
        place.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        let isUp = withUnsafePointer(to: &place) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                connect(socket, $0, socklen_t(MemoryLayout<sockaddr_in>.size)) == 0
            }
        }
        guard isUp else { return nil }
        var head = "\(request.method.rawValue) \(target) HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n"
        for header in request.headers { head += "\(header.name): \(header.value)\r\n" }
        let jar = cookies.withLock { $0.map { "\($0.key)=\($0.value)" }.joined(separator: "; ") }
        if !jar.isEmpty { head += "Cookie: \(jar)\r\n" }
        if request.method == .post { head += "Content-Length: \(request.body.count)\r\n" }
        var left = (Array((head + "\r\n").utf8) + request.body)[...]
        while !left.isEmpty {
            let sent = left.withUnsafeBytes { send(socket, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL)) }
            guard sent > 0 else { return nil }
            left = left.dropFirst(sent)
        }
        var answer: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 64 << 10)
        while true {
            let count = recv(socket, &buffer, buffer.count, 0)
            if count <= 0 { break }
            answer += buffer[..<count]
        }
        let empty: [UInt8] = [13, 10, 13, 10]
        guard let end = answer.indices.first(where: { answer[$0...].starts(with: empty) }) else { return nil }
        return (Array(answer[..<end]), Array(answer[(end + 4)...]))
    }
}
