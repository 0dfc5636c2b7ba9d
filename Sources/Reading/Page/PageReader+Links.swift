package import AuditCore
import Foundation

extension PageReader {
    /// Where a page leads, for a crawler: links, frames, `rel=next`, alternates, refresh.
    package func discover(_ capture: Capture) -> Discovered {
        guard case .response(let response) = capture.result, MediaKind(capture) == .html else { return Discovered() }
        let outline = HTMLParser.outline(
            PageEncoding.utf8(response.body, contentType: response.header("content-type")))
        let base = outline.base.flatMap { resolve($0, capture.address) } ?? capture.address
        var found = Discovered(links: links(outline, base))
        if let refresh = outline.refresh, let target = PageReader.refreshTarget(refresh),
            let address = resolve(target, base)
        {
            found.links.append(Link(address: address, text: ""))
        }
        found.canonical = outline.canonical.flatMap { resolve($0, base) }
        found.noFollow = outline.metas.contains { meta in
            let words = meta.content.lowercased()
            return meta.name == "robots" && (words.contains("nofollow") || words.contains("none"))
        }
        var seen: Set<[UInt8]> = []
        found.links = found.links.filter { seen.insert(Array($0.address.utf8)).inserted }
        return found
    }

    /// `5; url='/vi/trang-chu'` → `/vi/trang-chu`.
    static func refreshTarget(_ content: String) -> String? {
        guard let range = content.lowercased().range(of: "url=") else { return nil }
        let offset = content.lowercased().distance(from: content.lowercased().startIndex, to: range.upperBound)
        let value = content.dropFirst(offset).drop { $0 == " " || $0 == "'" || $0 == "\"" }
        let target = value.prefix { $0 != "'" && $0 != "\"" && $0 != ";" }
        return target.isEmpty ? nil : String(target)
    }
}
