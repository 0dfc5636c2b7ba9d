import Foundation

/// One run at a time in one state folder; the lock ends with its holder, however that ends, and is never taken by age.
package struct RunLock: ~Copyable, Sendable {
    private let file: OpenFile

    package enum Failure: Error {
        /// What the holder wrote about itself.
        case held(by: String)
        case system(FileError)
    }

    /// `holder` says who runs, and since when, for whoever comes second.
    package init(_ path: String, holder: String) throws(Failure) {
        let file = try RunLock.opened(path)
        guard file.lock() else {
            let words = (try? file.read(at: 0, count: 500)) ?? []
            throw .held(by: String(decoding: words.prefix { $0 != 0x0A }, as: UTF8.self))
        }
        do throws(FileError) {
            let line = Array((holder + "\n").utf8)
            try file.write(line, at: 0)
            try file.truncate(to: line.count)
        } catch {
            throw .system(error)
        }
        self.file = file
    }

    private static func opened(_ path: String) throws(Failure) -> OpenFile {
        do throws(FileError) { return try OpenFile(path, .append) } catch { throw .system(error) }
    }
}
