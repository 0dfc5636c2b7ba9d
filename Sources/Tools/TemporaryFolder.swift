import Foundation
import Glibc

/// A folder that only this user can enter, gone with its owner and all that is in it.
package struct TemporaryFolder: ~Copyable {
    package let path: String

    /// nil when the disk refuses.
    package init?() {
        let folder = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
        var template = Array((folder + "/portal-audit-XXXXXX").utf8CString)
        guard mkdtemp(&template) != nil else { return nil }
        path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    // Links in it are taken away, not followed. A folder that stays behind is a pity, no fault of the audit.
    deinit { try? FileManager.default.removeItem(atPath: path) }

    /// Makes a folder in it, with those above; false when the disk refuses.
    package func make(_ name: String) -> Bool {
        (try? FileManager.default.createDirectory(atPath: path + "/" + name, withIntermediateDirectories: true)) != nil
    }

    /// False when the disk refuses.
    package func write(_ bytes: [UInt8], as name: String) -> Bool {
        FileManager.default.createFile(
            atPath: path + "/" + name, contents: Data(bytes), attributes: [.posixPermissions: 0o600])
    }

    /// The first bytes of a file in it; nil when there is none. A link is no file.
    package func bytes(of name: String, limit: Int) -> [UInt8]? {
        TemporaryFile.read(path + "/" + name, limit: limit)
    }
}
