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
        guard let first = needle.first, let wanted = needle.baseAddress else { return true }
        return text.withUnsafeBufferPointer { text in
            guard var here = text.baseAddress else { return false }
            let end = here + text.count
            while end - here >= needle.count, let hit = memchr(here, Int32(first), end - here - needle.count + 1) {
                if memcmp(hit, wanted, needle.count) == 0 { return true }
                here = UnsafePointer(hit.assumingMemoryBound(to: UInt8.self)) + 1
            }
            return false
        }
    }
}
