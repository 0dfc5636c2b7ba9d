import Foundation

/// The runs of one portal, a folder each, named by when they began; what is not whole is never among them.
///
/// A run is written under a name that begins with `.tmp-`, put on the disk, and renamed at its end.
package struct RunFolders: Sendable {
    package let root: String

    package init(root: String) throws {
        self.root = root
        try FileManager.default.createDirectory(atPath: root, withIntermediateDirectories: true)
    }

    private static let draftMark = ".tmp-"

    /// Whole runs, the oldest first.
    package func all() throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: root).filter { name in
            !name.utf8.starts(with: ".".utf8) && FileManager.default.fileExists(atPath: "\(root)/\(name)/result.json")
        }.sorted()
    }

    /// What runs that were cut off left behind goes. Only for who holds the lock.
    package func sweep() throws {
        for name in try FileManager.default.contentsOfDirectory(atPath: root)
        where name.utf8.starts(with: RunFolders.draftMark.utf8) {
            try FileManager.default.removeItem(atPath: "\(root)/\(name)")
        }
    }

    /// A folder to write the run `name` into.
    package func begin(_ name: String) throws -> String {
        let path = "\(root)/\(RunFolders.draftMark)\(name)"
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        return path
    }

    /// Makes the run visible, whole. A second run in one second gets a name of its own.
    ///
    /// - Returns: its path.
    package func finish(_ name: String) throws -> String {
        let draft = "\(root)/\(RunFolders.draftMark)\(name)"
        for file in try FileManager.default.subpathsOfDirectory(atPath: draft) {
            try RunFolders.sync("\(draft)/\(file)")
        }
        try RunFolders.sync(draft)
        var final = "\(root)/\(name)"
        var count = 1
        while FileManager.default.fileExists(atPath: final) {
            count += 1
            final = "\(root)/\(name)-\(count)"
        }
        guard rename(draft, final) == 0 else { throw FileError(final) }
        try RunFolders.sync(root)
        return final
    }

    /// `latest` beside the runs names the newest, at every moment a whole one.
    package func pointLatest(to run: String) throws {
        let link = (root as NSString).deletingLastPathComponent + "/latest"
        let draft = link + ".tmp"
        unlink(draft)
        let target = "\((root as NSString).lastPathComponent)/\((run as NSString).lastPathComponent)"
        guard symlink(target, draft) == 0, rename(draft, link) == 0 else { throw FileError(link) }
    }

    private static func sync(_ path: String) throws(FileError) { try OpenFile(path, .read).sync() }
}
