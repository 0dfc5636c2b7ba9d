import CZip
import Glibc

/// A file in a ZIP, with its bytes.
struct ZipPart: Equatable {
    var name: String
    var bytes: [UInt8]
}

/// Small ZIP files whole in memory, by libzip.
enum ZipParts {
    enum Fault: Error, Equatable {
        /// No ZIP file, or a damaged one.
        case broken
        case encrypted
        /// More files, or more bytes when taken apart, than ``Limits`` allows.
        case tooLarge
    }

    /// Of a ZIP from elsewhere: a few kilobytes can unfold to gigabytes.
    struct Limits {
        var files = 2_000
        /// Bytes of one file, and of all together, when taken apart.
        var file = 16 << 20
        var total = 64 << 20
    }

    /// All files in the order of the directory; folders are left out.
    static func read(_ bytes: [UInt8], limits: Limits = Limits()) throws(Fault) -> [ZipPart] {
        // Libzip takes no bytes at all for an empty archive.
        if bytes.isEmpty { throw .broken }
        let memory = UnsafeMutableRawPointer.allocate(byteCount: max(1, bytes.count), alignment: 1)
        defer { memory.deallocate() }
        bytes.withUnsafeBytes { if let base = $0.baseAddress { memory.copyMemory(from: base, byteCount: $0.count) } }
        guard let source = zip_source_buffer_create(memory, zip_uint64_t(bytes.count), 0, nil) else { throw .broken }
        guard let archive = zip_open_from_source(source, ZIP_RDONLY, nil) else {
            zip_source_free(source)
            throw .broken
        }
        // Closes the source too; nothing is written.
        defer { zip_discard(archive) }
        let count = zip_get_num_entries(archive, 0)
        guard count <= limits.files else { throw .tooLarge }
        var parts: [ZipPart] = []
        var total = 0
        for index in 0..<zip_uint64_t(max(0, count)) {
            var stat = zip_stat_t()
            guard zip_stat_index(archive, index, 0, &stat) == 0, let name = stat.name else { throw .broken }
            let path = String(cString: name)
            if path.utf8.last == UInt8(ascii: "/") { continue }
            if stat.encryption_method != UInt16(ZIP_EM_NONE) { throw .encrypted }
            let content = try read(archive, index, limit: min(limits.file, limits.total - total))
            total += content.count
            parts.append(ZipPart(name: path, bytes: content))
        }
        return parts
    }

    /// Counts what comes out: what the directory says of sizes is not believed.
    private static func read(_ archive: OpaquePointer, _ index: zip_uint64_t, limit: Int) throws(Fault) -> [UInt8] {
        guard let file = zip_fopen_index(archive, index, 0) else { throw .broken }
        defer { zip_fclose(file) }
        var out: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = zip_fread(file, &chunk, zip_uint64_t(chunk.count))
            if count < 0 { throw .broken }
            if count == 0 { return out }
            out += chunk[..<Int(count)]
            if out.count > limit { throw .tooLarge }
        }
    }

    /// The same bytes for the same parts, by the same library: no clock and no owner in them.
    static func bytes(_ parts: [ZipPart]) throws(Fault) -> [UInt8] {
        guard let source = zip_source_buffer_create(nil, 0, 0, nil) else { throw .broken }
        defer { zip_source_free(source) }
        guard let archive = zip_open_from_source(source, ZIP_TRUNCATE, nil) else { throw .broken }
        // The archive gives its source up when it is closed; it is read after that.
        zip_source_keep(source)
        for part in parts {
            let added = copied(part.bytes).flatMap { zip_source_buffer(archive, $0, zip_uint64_t(part.bytes.count), 1) }
            guard add(added, as: part.name, to: archive) else {
                zip_discard(archive)
                throw .broken
            }
        }
        guard zip_close(archive) == 0 else {
            zip_discard(archive)
            throw .broken
        }
        return try whole(source)
    }

    /// In memory that libzip gives back; nil when there is none.
    static func copied(_ bytes: [UInt8]) -> UnsafeMutableRawPointer? {
        guard let memory = malloc(max(1, bytes.count)) else { return nil }
        bytes.withUnsafeBytes { if let base = $0.baseAddress { memory.copyMemory(from: base, byteCount: $0.count) } }
        return memory
    }

    /// Adds a file that says nothing of when and by whom it was made; false where libzip refuses.
    static func add(_ source: OpaquePointer?, as name: String, to archive: OpaquePointer) -> Bool {
        guard let source else { return false }
        let index = zip_file_add(archive, name, source, zip_flags_t(ZIP_FL_ENC_UTF_8))
        guard index >= 0 else {
            zip_source_free(source)
            return false
        }
        let place = zip_uint64_t(index)
        // The first day that ZIP knows, 1980-01-01; by libzip's other call it would depend on the time zone.
        return zip_file_set_dostime(archive, place, 0, 0x21, 0) == 0
            && zip_set_file_compression(archive, place, ZIP_CM_DEFLATE, 9) == 0
            && zip_file_set_external_attributes(archive, place, 0, zip_uint8_t(ZIP_OPSYS_UNIX), 0o100644 << 16) == 0
    }

    private static func whole(_ source: OpaquePointer) throws(Fault) -> [UInt8] {
        guard zip_source_open(source) == 0 else { throw .broken }
        defer { zip_source_close(source) }
        guard zip_source_seek(source, 0, SEEK_END) == 0 else { throw .broken }
        let size = zip_source_tell(source)
        guard size >= 0, zip_source_seek(source, 0, SEEK_SET) == 0 else { throw .broken }
        var out = [UInt8](repeating: 0, count: Int(size))
        guard zip_source_read(source, &out, zip_uint64_t(size)) == size else { throw .broken }
        return out
    }
}
