import Foundation
import Tools

/// Members of a ZIP or RAR file, read by `bsdtar` (libarchive), each to a limit.
struct Archive {
    enum Member {
        case bytes([UInt8])
        /// More than the limit came out.
        case bomb
        case unreadable(String)
    }

    var tool: String
    var path: String
    /// Bytes of the archive itself.
    var size: Int
    var timeLimit: Double
    /// Bytes a member.
    var memberLimit = 32 << 20

    /// Names as `bsdtar` prints them; more than that are none of a file that people attach.
    static let nameLimit = 5_000

    enum Names {
        case names([String])
        case unreadable(String)
    }

    func names() -> Names {
        guard let output = TemporaryFile.holding([]) else { return .unreadable("damaged") }
        var process = Subprocess(timeLimit: timeLimit)
        process.outputLimit = 4 << 20
        switch process.run(tool, ["-tf", path], output: output.path) {
        case .missing: return .unreadable("tool-missing")
        case .timedOut: return .unreadable("timeout")
        case .failed: return .unreadable("damaged")
        case .ended(let status):
            let text = String(decoding: output.bytes(limit: process.outputLimit), as: UTF8.self)
            let names = text.split(separator: "\n").map { String($0) }
            if names.count > Archive.nameLimit { return .unreadable("bomb") }
            return names.isEmpty && status != 0 ? .unreadable("damaged") : .names(names)
        }
    }

    func member(_ name: String) -> Member {
        guard let output = TemporaryFile.holding([]) else { return .unreadable("damaged") }
        var process = Subprocess(timeLimit: timeLimit)
        process.outputLimit = memberLimit
        switch process.run(tool, ["-xOqf", path, "--", Archive.pattern(name)], output: output.path) {
        case .missing: return .unreadable("tool-missing")
        case .timedOut: return .unreadable("timeout")
        case .failed: return .unreadable("damaged")
        case .ended(let status):
            let bytes = output.bytes(limit: memberLimit)
            if bytes.count >= memberLimit { return .bomb }
            return bytes.isEmpty && status != 0 ? .unreadable("damaged") : .bytes(bytes)
        }
    }

    /// bsdtar reads names as patterns, and prints letters that it cannot show as `\ooo`.
    static func pattern(_ name: String) -> String {
        var out = ""
        var isStar = false
        for scalar in name.unicodeScalars {
            let isPlain = scalar.isASCII && scalar.value > 0x20 && !"\\*?[]".unicodeScalars.contains(scalar)
            if isPlain { out.unicodeScalars.append(scalar) } else if !isStar { out += "*" }
            isStar = !isPlain
        }
        return out
    }

    /// A password keeps the members: bit 0 of a ZIP member's flags (APPNOTE 4.4.4), or of RAR's headers.
    static func isEncrypted(_ bytes: [UInt8]) -> Bool {
        if bytes.starts(with: [0x50, 0x4B, 3, 4]), bytes.count > 30 { return bytes[6] & 1 != 0 }
        if bytes.starts(with: Array("Rar!".utf8) + [0x1A, 7, 0]), bytes.count > 27 {
            // The archive's own header: flags at 3; then the first member's.
            return bytes[10] & 0x80 != 0 || bytes.count > 25 && bytes[22] == 0x74 && bytes[23] & 0x04 != 0
        }
        if bytes.starts(with: Array("Rar!".utf8) + [0x1A, 7, 1, 0]), bytes.count > 16 { return bytes[13] == 4 }
        return false
    }
}
