/// A request.
package struct Request: Sendable, Equatable {
    package var method: String
    /// As sent: path and query.
    package var target: String
    /// Names lower-case, in the order received.
    package var headers: [(name: String, value: String)] = []
    /// As sent; empty without one.
    package var body: [UInt8] = []
    private var version: String

    package static func == (a: Request, b: Request) -> Bool {
        a.method == b.method && a.target == b.target && a.headers.elementsEqual(b.headers, by: ==)
            && a.body == b.body
    }

    /// The first header of that lower-case name.
    package func header(_ name: String) -> String? { headers.first { $0.name == name }?.value }

    package init(method: String = "GET", target: String, headers: [(name: String, value: String)] = []) {
        self.method = method
        self.target = target
        self.headers = headers
        version = "HTTP/1.1"
    }

    /// nil when the first line is no HTTP/1 request line.
    init?(_ head: [UInt8]) {
        let lines = String(decoding: head, as: UTF8.self).split(separator: "\r\n")
        let first = (lines.first ?? "").split(separator: " ", omittingEmptySubsequences: false)
        guard first.count == 3, first[2].utf8.starts(with: "HTTP/1.".utf8) else { return nil }
        method = String(first[0])
        target = String(first[1])
        version = String(first[2])
        for line in lines.dropFirst() {
            guard let colon = line.firstIndex(of: ":") else { return nil }
            let value = line[line.index(after: colon)...].drop { $0 == " " }
            headers.append((line[..<colon].lowercased(), String(value)))
        }
    }

    var keepsAlive: Bool {
        let wish = header("connection")?.lowercased()
        return version == "HTTP/1.0" ? wish == "keep-alive" : wish != "close"
    }
}
