package import Foundation

/// A portal saved to a folder: `routes.json` says which file answers which target.
package struct SavedSite: Sendable {
    package enum Fault: Error, Equatable {
        case unreadable(String)
        case malformed(String)
        /// A file that `routes.json` names and that is not in the folder.
        case missing(String)
    }

    /// The name that the portal has on the Internet.
    package let host: String
    private let folder: URL
    private let notFound: String?
    private let routes: [[UInt8]: Route]

    private struct Table: Decodable {
        var host: String
        var notFound: String?
        var routes: [Route]

        enum CodingKeys: String, CodingKey {
            case host
            case notFound = "not_found"
            case routes
        }
    }

    private struct Route: Decodable {
        /// Path and query, exactly as they are sent.
        var target: String
        var file: String?
        var type: String?
        var status: Int?
        var location: String?
        var headers: [String: String]?
    }

    package init(folder: URL) throws(Fault) {
        let path = folder.appendingPathComponent("routes.json")
        guard let data = try? Data(contentsOf: path) else { throw .unreadable(path.path) }
        let table: Table
        do { table = try JSONDecoder().decode(Table.self, from: data) } catch { throw .malformed("\(error)") }
        for file in table.routes.compactMap(\.file) + [table.notFound].compactMap({ $0 }) {
            guard !file.utf8.starts(with: "/".utf8), !file.split(separator: "/").contains(".."),
                FileManager.default.fileExists(atPath: folder.appendingPathComponent(file).path)
            else { throw .missing(file) }
        }
        self.folder = folder
        host = table.host
        notFound = table.notFound
        // Keyed by bytes: two spellings of one Vietnamese letter are two targets.
        routes = Dictionary(table.routes.map { (Array($0.target.utf8), $0) }) { first, _ in first }
    }

    package func respond(to request: Request) -> Response {
        guard request.method == "GET" || request.method == "HEAD" else {
            return .whole(status: 405, headers: [("Allow", "GET, HEAD")])
        }
        guard let route = routes[Array(request.target.utf8)] else {
            let body = notFound.flatMap(read) ?? Array("404\n".utf8)
            return .whole(status: 404, headers: [("Content-Type", "text/html; charset=utf-8")], body: body)
        }
        return answer(route, to: request)
    }

    private func answer(_ route: Route, to request: Request) -> Response {
        let status = route.status ?? 200
        var headers = (route.headers ?? [:]).sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
        if let location = route.location { headers.append(("Location", location)) }
        guard let file = route.file else { return .whole(status: status, headers: headers) }
        guard let body = read(file) else { return .text(500, "file is gone") }
        if let type = route.type { headers.append(("Content-Type", type)) }
        guard status == 200 else { return .whole(status: status, headers: headers, body: body) }
        let tag = Self.tag(body)
        headers.append(("ETag", tag))
        return Self.isFresh(request, tag: tag, headers: headers)
            ? .whole(status: 304, headers: headers.filter { $0.0 != "Content-Type" })
            : .whole(status: 200, headers: headers, body: body)
    }

    private func read(_ file: String) -> [UInt8]? {
        (try? Data(contentsOf: folder.appendingPathComponent(file))).map { Array($0) }
    }

    /// Whether the client holds this very content; RFC 9110 §13.1: dates count only where no tag was sent.
    private static func isFresh(_ request: Request, tag: String, headers: [(String, String)]) -> Bool {
        if let tags = request.header("if-none-match") {
            return tags.split(separator: ",").contains { held in
                let held = held.drop { $0 == " " }
                return held == "*" || held == tag || held == "W/\(tag)"
            }
        }
        guard let since = request.header("if-modified-since") else { return false }
        return headers.contains { $0.0.lowercased() == "last-modified" && $0.1 == since }
    }

    /// FNV-1a of the content: stable from run to run and machine to machine.
    private static func tag(_ body: [UInt8]) -> String {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for byte in body { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }
        return "\"\(String(hash, radix: 16))-\(body.count)\""
    }
}
