import Glibc

/// A file that only this user can read, gone with its owner.
package struct TemporaryFile: ~Copyable {
    package let path: String

    private init(path: String) { self.path = path }

    /// nil when the disk refuses.
    package static func holding(_ bytes: [UInt8]) -> TemporaryFile? {
        let folder = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
        var template = Array((folder + "/portal-audit-XXXXXX").utf8CString)
        let handle = mkstemp(&template)
        guard handle >= 0 else { return nil }
        let file = TemporaryFile(
            path: String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self))
        var written = 0
        while written < bytes.count {
            let count = bytes[written...].withUnsafeBytes { write(handle, $0.baseAddress, $0.count) }
            if count < 0, errno == EINTR { continue }
            if count <= 0 { break }
            written += count
        }
        close(handle)
        guard written == bytes.count else { return nil }
        return file
    }

    deinit { unlink(path) }

    package func bytes(limit: Int) -> [UInt8] { TemporaryFile.read(path, limit: limit) ?? [] }

    /// nil where no file is, or a link.
    package static func read(_ path: String, limit: Int) -> [UInt8]? {
        let handle = open(path, O_RDONLY | O_NOFOLLOW)
        guard handle >= 0 else { return nil }
        defer { close(handle) }
        var result: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 65_536)
        while result.count < limit {
            let count = Glibc.read(handle, &chunk, chunk.count)
            if count < 0, errno == EINTR { continue }
            if count <= 0 { break }
            result.append(contentsOf: chunk[..<min(count, limit - result.count)])
        }
        return result
    }
}
