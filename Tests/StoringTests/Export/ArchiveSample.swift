import AuditCore
import Foundation

@testable import Storing

/// A store with every kind of record: two rounds, 304, equal bytes at one and at two addresses, a posted form, failures,
/// truncated and empty bodies, headers that try to be more.
enum ArchiveSample {
    static func write(_ folder: String, rollAt: Int = 1 << 30) throws {
        let store = try CrawlStore(folder: folder, readOnly: false, rollAt: rollAt)
        try store.begin(starts: [NewLink(address: "http://a.vn/", anchor: "Trang chủ", depth: 0)], at: Sample.at)
        try keep(store, page("http://a.vn/", "<title>Nhà</title>", "ETag: \"1\"\r\n"), day: 1, links: 0..<8)
        for number in 0..<6 {
            let other = "<p>Bài \(number)</p>" + String(repeating: "nội dung ", count: number * 400)
            try keep(store, page("http://a.vn/\(number)?b=2&A=1", other), day: 1)
        }
        try keep(store, page("http://a.vn/twin", "<p>Bài 0</p>"), day: 1)
        try keep(store, page("http://a.vn/empty", ""), day: 1)
        try keep(store, page("http://a.vn/moved", "", "Location: http://a.vn/0\r\n", status: 301), day: 1)
        try keep(store, page("http://a.vn/gone", "<p>Còn</p>"), day: 1)
        var cut = page("http://a.vn/cut", "<p>half")
        if case .response(var response) = cut.result {
            response.truncated = "decoded-limit"
            cut.result = .response(response)
        }
        try keep(store, cut, day: 1)
        try keep(store, page("http://a.vn/hostile", "x", "X-Bad: a\rWARC-Type: request\u{0}\r\n X: y\r\n"), day: 1)
        try keep(store, Sample.failure("http://a.vn/f", .timeout, detail: "a\r\nWARC-Type: response"), day: 1)
        try keep(store, posted(page: 2), day: 1)
        try keep(store, posted(page: 3), day: 1)
        try store.end(.complete)
        try store.begin(starts: [], at: Sample.at)
        try keep(store, page("http://a.vn/", "", "ETag: \"1\"\r\n", status: 304), day: 2, .unchanged)
        try keep(
            store, page("http://a.vn/1?b=2&A=1", "<p>Bài 1</p>" + String(repeating: "nội dung ", count: 400)), day: 2)
        try keep(store, page("http://a.vn/2?b=2&A=1", "<p>Bài 2, đã sửa</p>"), day: 2)
        try keep(store, page("http://a.vn/gone", "<p>Không tìm thấy</p>", status: 404), day: 2)
        try store.end(.complete)
    }

    static func page(_ address: String, _ body: String, _ lines: String = "", status: Int = 200) -> Exchange {
        let target = String(address.dropFirst("http://a.vn".count))
        var exchange = Sample.page(
            address, body: body, head: "HTTP/1.1 \(status) X\r\nContent-Type: text/html; charset=utf-8\r\n" + lines)
        exchange.requestHead = Array("GET \(target) HTTP/1.1\r\nHost: a.vn\r\n\r\n".utf8)
        var headers = [Capture.Header(name: "content-type", value: "text/html; charset=utf-8")]
        if lines.hasPrefix("ETag") { headers.append(Capture.Header(name: "etag", value: "\"1\"")) }
        exchange.result = .response(Capture.Response(status: status, headers: headers, body: Array(body.utf8)))
        var timing = Exchange.Timing()
        timing.firstByte = 0.125
        exchange.timing = timing
        exchange.repairs = [.chainIncomplete]
        return exchange
    }

    private static func posted(page number: Int) -> Exchange {
        let form = "__EVENTTARGET=grid&__EVENTARGUMENT=Page%24\(number)&__VIEWSTATE=%2FwEP%2B%2Ba%3D%3D&q=T%E1%BA%A1o+m"
        var exchange = page("http://a.vn/list.aspx", "<p>Trang \(number)</p>")
        exchange.address += "#trang-\(number)"
        exchange.requestHead = Array(
            "POST /list.aspx HTTP/1.1\r\nHost: a.vn\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: \(form.utf8.count)\r\n\r\n"
                .utf8)
        exchange.requestBody = Array(form.utf8)
        return exchange
    }

    private static func keep(
        _ store: CrawlStore, _ exchange: Exchange, day: Int, _ disposition: Disposition = .fetched,
        links: Range<Int> = 0..<0
    ) throws {
        var dated = exchange
        dated.startedAt = "2022-11-1\(day)T02:03:04Z"
        var isFailure = false
        if case .failure = exchange.result { isFailure = true }
        let signature = isFailure ? nil : PageSignature(title: "Bài «\(day)»", hash: 1, sketch: 2, words: 3)
        try store.finish(
            [
                CrawlStore.Finish(
                    dated, as: isFailure ? .failed : disposition, discovered: Sample.links(links), signature: signature,
                    answer: isFailure || dated.address == "http://a.vn/" && day == 2 ? nil : .page)
            ], now: 0)
    }
}
