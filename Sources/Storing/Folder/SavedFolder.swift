package import AuditCore
import Foundation

/// A portal as HTTrack or wget saved it into a folder.
package enum SavedFolder {
    /// Bytes kept of one file.
    static let fileLimit = 50 << 20
    static let adaptedHeader = "x-portal-audit-adapted"

    /// Every file as a capture under the address that it had.
    ///
    /// Links between saved files are put back to original addresses in the body; `sha256` stays that of the file on disk.
    /// What cannot be read is a capture with a failure. Whether a page answered 200 or 404 is not recorded by these tools:
    /// the status is 200, and 302 where HTTrack wrote a page in place of a redirect.
    ///
    /// `origin` (`https://a.vn`) is needed where neither the pages nor the folders name the host; without it
    /// ``StoreError/originUnknown(_:)`` is thrown.
    package static func holdings(path: String, origin: String? = nil) throws -> Holdings {
        let index = try SavedIndex(folder: path, origin: origin)
        let name = URL(fileURLWithPath: path).lastPathComponent
        return Holdings(name: name, summary: nil, unfetched: []) { visit in
            for entry in index.entries { try visit(capture(entry, index, folder: path)) }
        }
    }

    private static func capture(_ entry: SavedIndex.Entry, _ index: SavedIndex, folder: String) -> Capture {
        var capture = Capture(
            address: entry.address, fetchedAt: entry.mirrored?.fetchedAt,
            result: .failure(FetchFailure(.other, detail: entry.fault ?? "")))
        guard entry.fault == nil else { return capture }
        do {
            var bytes = try OpenFile("\(folder)/\(entry.path)", .read).read(at: 0, count: fileLimit + 1)
            let isLong = bytes.count > fileLimit
            if isLong { bytes.removeLast() }
            capture.sha256 = bytes.isEmpty ? nil : Digest.sha256Hex(bytes)
            capture.result = .response(response(bytes, entry, index, truncated: isLong ? "length" : nil))
        } catch {
            capture.result = .failure(FetchFailure(.other, detail: "\(error)"))
        }
        return capture
    }

    private static func response(
        _ bytes: [UInt8], _ entry: SavedIndex.Entry, _ index: SavedIndex, truncated: String?
    ) -> Capture.Response {
        let type = MediaType.of(entry.path, bytes)
        var response = Capture.Response(
            status: 200, headers: [Capture.Header(name: "content-type", value: type)], body: bytes,
            truncated: truncated)
        guard type == "text/html" || type == "application/xhtml+xml" else { return response }
        let links = LinkRewriter { index.address(ofLink: $0, on: entry) }
        response.body = links.rewritten(bytes)
        if response.body != bytes {
            response.headers.append(Capture.Header(name: adaptedHeader, value: "links"))
        }
        if entry.mirrored?.isMoved == true, let start = bytes[...].after("URL="),
            let target = index.address(ofLink: bytes[start...].prefix { $0 != 0x22 && $0 != 0x3E }, on: entry)
        {
            response.status = 302
            response.headers.append(Capture.Header(name: "location", value: target))
        }
        return response
    }
}
