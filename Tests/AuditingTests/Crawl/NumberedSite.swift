import DemoServer
import Foundation
import Synchronization

/// A site of so many pages, each with its own words and links to seven others; nothing on it ever repeats.
struct NumberedSite: Sendable {
    let count: Int

    func answer(_ request: Request) -> Response {
        if request.target == "/robots.txt" { return .text(200, "User-agent: *\nAllow: /\n") }
        guard let number = number(of: request.target) else { return .text(404, "không có") }
        return .html(page(number))
    }

    func page(_ number: Int) -> String {
        // Two children make every page reachable; the others are cross-links, as menus are.
        let linked =
            [2 * number + 1, 2 * number + 2].filter { $0 < count } + (1...5).map { ($0 * 37 + number) % count }
        let links = linked.map { "<li><a href=\"\(target($0))\">Bài số \($0)</a></li>" }.joined()
        let words = (0..<40).map { NumberedSite.words[(number * 31 + $0 * $0 + $0) % NumberedSite.words.count] }
        return """
            <!doctype html><html><head><title>Bài số \(number)</title></head><body><ul>\(links)</ul>
            <main><h1>Bài số \(number)</h1><p>\(words.joined(separator: " ")) \(number)</p></main></body></html>
            """
    }

    func target(_ number: Int) -> String { number == 0 ? "/" : "/bai-viet/\(number).html" }

    private func number(of target: String) -> Int? {
        if target == "/" { return 0 }
        guard target.hasPrefix("/bai-viet/"), target.hasSuffix(".html") else { return nil }
        return Int(target.dropFirst(10).dropLast(5)).flatMap { (1..<count).contains($0) ? $0 : nil }
    }

    private static let words = """
        đo lường chất lượng hàng hóa khoa học công nghệ sở hữu trí tuệ sáng kiến tiêu chuẩn quy chuẩn kỹ thuật an toàn \
        bức xạ hạt nhân thanh tra kiểm tra đề tài dự án chuyển giao ứng dụng doanh nghiệp đổi mới nông nghiệp nhãn hiệu
        """.split(separator: " ")
}
