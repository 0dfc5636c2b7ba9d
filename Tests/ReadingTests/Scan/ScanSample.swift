import AuditCore

@testable import Reading

/// Pages for scans.
enum ScanSample {
    static let address = "http://a.vn/vi/tin/"

    static func scan(
        _ text: String, at address: String = ScanSample.address, type: String = "text/html; charset=utf-8",
        headers: [(String, String)] = []
    ) -> ScannedPage {
        scan(Array(text.utf8), at: address, type: type, headers: headers)
    }

    static func scan(
        _ bytes: [UInt8], at address: String = ScanSample.address, type: String = "text/html; charset=utf-8",
        headers: [(String, String)] = [], cache: LinkCache = LinkCache()
    ) -> ScannedPage {
        let all = [("content-type", type)] + headers
        let response = Capture.Response(
            status: 200, headers: all.map { Capture.Header(name: $0.0, value: $0.1) }, body: bytes)
        return PageScan(cache: cache, resolver: resolver).scan(
            Capture(address: address, fetchedAt: nil, result: .response(response)))
    }

    static let resolver: PageScan.Resolver = { base in
        let base = WebAddress(base)
        return { href in
            guard let address = WebAddress(href, base: base), address.isWeb else { return nil }
            return address.withoutFragment.href
        }
    }

    /// Addresses without the sample's own start, in the order of the page.
    static func paths(_ text: String, kind: LinkKind? = nil) -> [String] {
        scan(text).links.filter { kind == nil || $0.kind == kind }.map { short($0.address) }
    }

    static func short(_ address: String) -> String {
        address.hasPrefix("http://a.vn/vi/tin/")
            ? String(address.dropFirst(19))
            : address.hasPrefix("http://a.vn/") ? String(address.dropFirst(11)) : address
    }
}

/// Numbers that look random and are the same on every machine (SplitMix64).
struct SeededNumbers: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var value = state
        value = (value ^ value >> 30) &* 0xBF58_476D_1CE4_E5B9
        value = (value ^ value >> 27) &* 0x94D0_49BB_1331_11EB
        return value ^ value >> 31
    }
}
