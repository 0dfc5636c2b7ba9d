import Foundation

/// A file that is open, closed when its owner goes.
struct OpenFile: ~Copyable {
    private let descriptor: Int32
    let path: String

    enum Mode { case read, append }

    init(_ path: String, _ mode: Mode) throws(FileError) {
        let flags = mode == .read ? O_RDONLY | O_CLOEXEC : O_RDWR | O_CREAT | O_CLOEXEC
        descriptor = open(path, flags, 0o644)
        self.path = path
        if descriptor < 0 { throw FileError(path) }
    }

    /// A file without a name, gone when it is closed.
    init(temporaryIn folder: String) throws(FileError) {
        var template = Array("\(folder)/portal-audit-XXXXXX".utf8CString)
        descriptor = mkstemp(&template)
        path = folder
        if descriptor < 0 { throw FileError(folder) }
        unlink(&template)
    }

    private init(descriptor: Int32, path: String) {
        self.descriptor = descriptor
        self.path = path
    }

    deinit { if descriptor >= 0 { close(descriptor) } }

    func duplicate() throws(FileError) -> OpenFile {
        let copy = fcntl(descriptor, F_DUPFD_CLOEXEC, 0)
        if copy < 0 { throw FileError(path) }
        return OpenFile(descriptor: copy, path: path)
    }

    func size() throws(FileError) -> Int {
        var info = stat()
        if fstat(descriptor, &info) != 0 { throw FileError(path) }
        return Int(info.st_size)
    }

    /// At most `count` bytes from `offset`; fewer at the end of the file.
    func read(at offset: Int, count: Int) throws(FileError) -> [UInt8] {
        var failed = false
        let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, done in
            while done < count {
                let got = pread(descriptor, buffer.baseAddress?.advanced(by: done), count - done, off_t(offset + done))
                if got < 0 && errno == EINTR { continue }
                failed = got < 0
                if got <= 0 { break }
                done += got
            }
        }
        if failed { throw FileError(path) }
        return bytes
    }

    func write(_ bytes: [UInt8], at offset: Int) throws(FileError) {
        var done = 0
        var failed = false
        bytes.withUnsafeBytes { buffer in
            while done < buffer.count {
                let put = pwrite(
                    descriptor, buffer.baseAddress?.advanced(by: done), buffer.count - done, off_t(offset + done))
                if put < 0 && errno == EINTR { continue }
                if put <= 0 {
                    failed = true
                    break
                }
                done += put
            }
        }
        if failed { throw FileError(path) }
    }

    func truncate(to length: Int) throws(FileError) {
        if ftruncate(descriptor, off_t(length)) != 0 { throw FileError(path) }
    }

    func sync() throws(FileError) {
        if fsync(descriptor) != 0 { throw FileError(path) }
    }

    /// - Returns: false when another process holds the lock, which ends with its holder.
    ///
    /// Tried for a second: a child that another thread is just starting holds copies of all descriptors until it runs.
    func lock() -> Bool {
        for _ in 0..<20 {
            if flock(descriptor, LOCK_EX | LOCK_NB) == 0 { return true }
            usleep(50_000)
        }
        return false
    }
}

/// What the system said about a file.
package struct FileError: Error, Equatable, CustomStringConvertible {
    package let path: String
    package let code: Int32

    init(_ path: String) {
        self.path = path
        code = errno
    }

    package var description: String { "\(path): \(String(cString: strerror(code)))" }
}
