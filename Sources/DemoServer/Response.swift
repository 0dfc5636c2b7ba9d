import Glibc

/// What a handler answers.
package enum Response: Sendable {
    /// A response that keeps to HTTP; length, date and connection headers are added.
    case whole(status: Int, headers: [(String, String)] = [], body: [UInt8] = [])
    /// Whatever the closure writes; the connection ends when it returns.
    case raw(@Sendable (Connection) -> Void)

    package static func text(_ status: Int, _ text: String) -> Response {
        .whole(status: status, headers: [("Content-Type", "text/plain; charset=utf-8")], body: Array(text.utf8))
    }

    package static func html(_ text: String) -> Response {
        .whole(status: 200, headers: [("Content-Type", "text/html; charset=utf-8")], body: Array(text.utf8))
    }

    /// The bytes of a whole response; none for a raw one.
    func wire(toHead: Bool, keepAlive: Bool) -> [UInt8] {
        guard case .whole(let status, let headers, let body) = self else { return [] }
        let hasBody = status != 204 && status != 304
        var head = "HTTP/1.1 \(status) \(Self.reason(status))\r\nDate: \(HTTPDate.now())\r\n"
        for (name, value) in headers { head += "\(name): \(value)\r\n" }
        if hasBody { head += "Content-Length: \(body.count)\r\n" }
        let isSaid = headers.contains { $0.0.lowercased() == "connection" }
        head += keepAlive || isSaid ? "\r\n" : "Connection: close\r\n\r\n"
        return Array(head.utf8) + (hasBody && !toHead ? body : [])
    }

    private static func reason(_ status: Int) -> String {
        switch status {
        case 200: "OK"
        case 204: "No Content"
        case 301: "Moved Permanently"
        case 302: "Found"
        case 304: "Not Modified"
        case 400: "Bad Request"
        case 403: "Forbidden"
        case 404: "Not Found"
        case 405: "Method Not Allowed"
        case 429: "Too Many Requests"
        case 500: "Internal Server Error"
        case 503: "Service Unavailable"
        default: "Status"
        }
    }
}

enum HTTPDate {
    static func now() -> String {
        var seconds = time(nil)
        var parts = tm()
        gmtime_r(&seconds, &parts)
        let days = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"]
        let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
        func two(_ number: Int32) -> String { number < 10 ? "0\(number)" : "\(number)" }
        return "\(days[Int(parts.tm_wday)]), \(two(parts.tm_mday)) \(months[Int(parts.tm_mon)]) \(parts.tm_year + 1900)"
            + " \(two(parts.tm_hour)):\(two(parts.tm_min)):\(two(parts.tm_sec)) GMT"
    }
}
