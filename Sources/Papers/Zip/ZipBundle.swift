import CZip

/// A ZIP file of files on the disk, by libzip: written beside its name and renamed when whole.
package enum ZipBundle {
    package struct Fault: Error, CustomStringConvertible {
        package let description: String
    }

    package enum Content: Sendable {
        case bytes([UInt8])
        /// Path of a file that stays as it is until the bundle is written.
        case file(String)
    }

    /// What was at `path` stays until the new bundle is whole; after a fault it is still there.
    package static func write(_ files: [(name: String, content: Content)], to path: String) throws(Fault) {
        var code: Int32 = 0
        guard let archive = zip_open(path, ZIP_CREATE | ZIP_TRUNCATE, &code) else {
            throw Fault(description: "libzip \(code)")
        }
        for file in files {
            let source: OpaquePointer?
            switch file.content {
            case .file(let path): source = zip_source_file(archive, path, 0, -1)
            case .bytes(let bytes): source = buffer(bytes, archive)
            }
            guard ZipParts.add(source, as: file.name, to: archive) else { throw abandon(archive) }
        }
        guard zip_close(archive) == 0 else { throw abandon(archive) }
    }

    private static func buffer(_ bytes: [UInt8], _ archive: OpaquePointer) -> OpaquePointer? {
        guard let memory = ZipParts.copied(bytes) else { return nil }
        return zip_source_buffer(archive, memory, zip_uint64_t(bytes.count), 1)
    }

    private static func abandon(_ archive: OpaquePointer) -> Fault {
        let words = String(cString: zip_strerror(archive))
        zip_discard(archive)
        return Fault(description: words)
    }
}
