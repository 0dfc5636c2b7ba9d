/// Which links of a portal are worth a request. Pure: an address in, a reason not to fetch it out.
///
/// Only what is known beforehand, from the address alone; what a portal's own pages show ``TrapGuard`` learns.
package struct Scope: Sendable {
    /// Serialised hosts as bytes: every link of every page passes here, and most are compared with two or three hosts.
    private let hosts: [[UInt8]]
    package let depthLimit: Int

    /// - Parameters:
    ///   - hosts: the portal's own hosts, serialised; `www.` before one of them is the same host.
    ///   - depthLimit: steps from a start page.
    package init(hosts: [String], depthLimit: Int) {
        let all = hosts.flatMap { host in
            let bare = host.hasPrefix("www.") ? String(host.dropFirst(4)) : host
            return [bare, "www." + bare]
        }
        self.hosts = Set(all).sorted().map { Array($0.utf8) }
        self.depthLimit = depthLimit
    }

    package func owns(_ address: WebAddress) -> Bool {
        guard address.isWeb else { return false }
        let (start, end) = (address.marks.hostStart, address.marks.hostEnd)
        return AddressBytes.read(address) { bytes in
            hosts.contains { host in
                guard host.count == end - start else { return false }
                for offset in 0..<host.count where bytes[start + offset] != host[offset] { return false }
                return true
            }
        }
    }

    /// nil when the link is to be fetched.
    package func skip(_ address: WebAddress, depth: Int) -> Skip? {
        guard owns(address) else { return .outOfScope }
        if depth > depthLimit { return .tooDeep }
        return ScopeScan.verdict(address)
    }

    /// Lower is earlier: lists and pages before files.
    package static func priority(_ address: WebAddress) -> Int { isFile(address) ? 7 : 5 }

    package static func isFile(_ address: String) -> Bool { WebAddress(address).map(isFile) ?? false }

    /// Whether a document is to be expected: by its extension, or because it hangs on a query as content systems do it.
    package static func isFile(_ address: WebAddress) -> Bool { ScopeScan.isFile(address) }
}

/// The bytes of an address, without a copy.
enum AddressBytes {
    @inline(__always)
    static func read<Result>(_ address: WebAddress, _ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
        if let result = address.href.utf8.withContiguousStorageIfAvailable(body) { return result }
        return Array(address.href.utf8).withUnsafeBufferPointer(body)
    }
}
