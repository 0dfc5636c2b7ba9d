import Glibc

/// Plain search of bytes in bytes.
package enum ByteSearch {
    package static func contains(_ needle: [UInt8], in text: [UInt8]) -> Bool {
        needle.withUnsafeBufferPointer { find($0, in: text) }
    }

    package static func contains(_ needle: StaticString, in text: [UInt8]) -> Bool {
        find(UnsafeBufferPointer(start: needle.utf8Start, count: needle.utf8CodeUnitCount), in: text)
    }

    private static func find(_ needle: UnsafeBufferPointer<UInt8>, in text: [UInt8]) -> Bool {
        guard let wanted = needle.baseAddress, !needle.isEmpty else { return true }
        return text.withUnsafeBufferPointer { text in
            guard var here = text.baseAddress else { return false }
            let last = needle.count - 1
            let end = here + text.count
            while end - here > last, let hit = memchr(here, Int32(wanted[0]), end - here - last) {
                let at = UnsafePointer(hit.assumingMemoryBound(to: UInt8.self))
                // Most words that begin alike end otherwise.
                if at[last] == wanted[last], memcmp(at, wanted, needle.count) == 0 { return true }
                here = at + 1
            }
            return false
        }
    }
}
