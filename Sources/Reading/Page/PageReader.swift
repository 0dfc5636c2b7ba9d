package import AuditCore
import Foundation

/// From archived bytes to facts. Judges nothing, fetches nothing.
package struct PageReader: Sendable {
    let survey: SiteSurvey?
    let usesHints: Bool
    let attachments: AttachmentReader
    let resolver: PageScan.Resolver
    let cache: LinkCache

    /// `survey` says what recurs on the portal; without it a page is read alone, by its own signs. `resolve` makes an
    /// address absolute, serialised and without fragment; nil where it leads nowhere.
    package init(
        survey: SiteSurvey? = nil, attachments: AttachmentReader = AttachmentReader(), usesHints: Bool = true,
        resolve: @escaping @Sendable (_ href: String, _ base: String) -> String? = PageReader.plainResolve
    ) {
        self.init(
            survey: survey, attachments: attachments, usesHints: usesHints, cache: LinkCache(),
            resolver: { base in { resolve($0, base) } })
    }

    /// `resolver` is asked once for each base; `cache` remembers from page to page, for one resolver alone.
    package init(
        survey: SiteSurvey?, attachments: AttachmentReader = AttachmentReader(), usesHints: Bool = true,
        cache: LinkCache = LinkCache(), resolver: @escaping PageScan.Resolver
    ) {
        self.survey = survey
        self.usesHints = usesHints
        self.attachments = attachments
        self.cache = cache
        self.resolver = resolver
    }

    /// The facts of one capture. A failure is a page of kind `other` without words.
    package func read(_ capture: Capture) -> Page {
        guard case .response(let response) = capture.result else { return Page(address: capture.address, kind: .other) }
        let media = MediaKind(capture)
        guard media == .html || media == .text || response.body.isEmpty else {
            return media == .xml || isNoPaper(media, capture, response)
                ? Page(address: capture.address, kind: .other) : attachments.read(capture, response, media)
        }
        return html(capture, response)
    }

    /// Pictures, films, styles, programs: nothing that an office issues.
    private func isNoPaper(_ media: MediaKind, _ capture: Capture, _ response: Capture.Response) -> Bool {
        guard media == .other, !MediaKind.fileExtensions.contains(MediaKind.fileExtension(capture.address)) else {
            return false
        }
        let type = (response.header("content-type") ?? "").lowercased()
        return ["image/", "video/", "audio/", "font/", "text/", "application/j"].contains { type.hasPrefix($0) }
    }

    /// Foundation's reading of addresses: good enough for tests and saved pages.
    @Sendable package static func plainResolve(_ href: String, _ base: String) -> String? {
        let trimmed = Folded.tidy(href)
        guard !trimmed.isEmpty, !trimmed.hasPrefix("#") else { return nil }
        let lower = trimmed.lowercased()
        for scheme in ["javascript:", "mailto:", "tel:", "data:", "about:", "file:"] where lower.hasPrefix(scheme) {
            return nil
        }
        let escaped = trimmed.utf8.map {
            $0 <= 0x20 || $0 >= 0x7F || "\"<>\\^`{|}".utf8.contains($0) ? escape($0) : one($0)
        }
        guard let url = URL(string: escaped.joined(), relativeTo: URL(string: base)) else { return nil }
        let absolute = url.absoluteURL.absoluteString
        return absolute.firstIndex(of: "#").map { String(absolute[..<$0]) } ?? absolute
    }

    private static func one(_ byte: UInt8) -> String { String(decoding: [byte], as: UTF8.self) }

    private static func escape(_ byte: UInt8) -> String {
        let digits = String(byte, radix: 16, uppercase: true)
        return "%" + (digits.utf8.count < 2 ? "0" : "") + digits
    }
}
