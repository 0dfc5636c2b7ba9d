import CCrypto

/// A running SHA-1 or SHA-256.
package struct Digest: ~Copyable {
    package enum Algorithm: Sendable { case sha1, sha256 }

    private let context: OpaquePointer

    /// Looked up once: OpenSSL 3 would search its providers for every digest (1 µs each, 40 links a page).
    private struct Method: @unchecked Sendable {
        let pointer: OpaquePointer

        init(_ name: String) {
            guard let found = EVP_MD_fetch(nil, name, nil) else { preconditionFailure("libcrypto knows \(name)") }
            pointer = found
        }

        static let sha1 = Method("SHA1")
        static let sha256 = Method("SHA256")
    }

    package init(_ algorithm: Algorithm) {
        guard let context = EVP_MD_CTX_new() else { preconditionFailure("no memory for a digest") }
        self.context = context
        let method = algorithm == .sha1 ? Method.sha1 : Method.sha256
        precondition(EVP_DigestInit_ex(context, method.pointer, nil) == 1, "a digest of libcrypto's begins")
    }

    deinit { EVP_MD_CTX_free(context) }

    package mutating func update(_ bytes: Span<UInt8>) {
        bytes.withUnsafeBufferPointer { buffer in
            guard let base = buffer.baseAddress else { return }
            precondition(EVP_DigestUpdate(context, base, buffer.count) == 1, "a digest takes any bytes")
        }
    }

    package mutating func update(_ bytes: [UInt8]) { update(bytes.span) }

    package consuming func finish() -> [UInt8] {
        var count: UInt32 = 0
        var out = [UInt8](repeating: 0, count: Int(EVP_MAX_MD_SIZE))
        precondition(EVP_DigestFinal_ex(context, &out, &count) == 1, "a digest ends once")
        return Array(out.prefix(Int(count)))
    }

    package static func sha256(_ bytes: [UInt8]) -> [UInt8] {
        var digest = Digest(.sha256)
        digest.update(bytes)
        return digest.finish()
    }

    package static func sha256Hex(_ bytes: [UInt8]) -> String { hex(sha256(bytes)) }

    static func sha1(_ pieces: [UInt8]...) -> [UInt8] {
        var digest = Digest(.sha1)
        for piece in pieces { digest.update(piece) }
        return digest.finish()
    }

    /// As WARC writes digests: `sha1:` and 32 letters of base 32 (RFC 4648).
    static func sha1Label(_ sha1: [UInt8]) -> String { "sha1:" + base32(sha1) }

    package static func hex(_ bytes: some Sequence<UInt8>) -> String {
        let digits = Array("0123456789abcdef".utf8)
        var out: [UInt8] = []
        for byte in bytes { out += [digits[Int(byte >> 4)], digits[Int(byte & 15)]] }
        return String(decoding: out, as: UTF8.self)
    }

    /// RFC 4648 base 32 in capitals, padded with `=`.
    package static func base32(_ bytes: [UInt8]) -> String {
        let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".utf8)
        var out: [UInt8] = []
        var bits = 0
        var store: UInt32 = 0
        for byte in bytes {
            store = (store << 8) | UInt32(byte)
            bits += 8
            while bits >= 5 {
                bits -= 5
                out.append(letters[Int((store >> UInt32(bits)) & 31)])
            }
            store &= 0xFF
        }
        if bits > 0 { out.append(letters[Int((store << UInt32(5 - bits)) & 31)]) }
        while out.count % 8 != 0 { out.append(UInt8(ascii: "=")) }
        return String(decoding: out, as: UTF8.self)
    }
}

/// An address as a key: bytes decide, never `String` equality (which merges NFC and NFD).
struct AddressKey: Hashable, Sendable {
    let high: UInt64
    let low: UInt64

    init(high: UInt64, low: UInt64) {
        self.high = high
        self.low = low
    }

    init(_ address: String) {
        let digest = Digest.sha256(Array(address.utf8))
        high = digest[0..<8].reduce(0) { ($0 << 8) | UInt64($1) }
        low = digest[8..<16].reduce(0) { ($0 << 8) | UInt64($1) }
    }

    /// 16 bytes.
    var bytes: [UInt8] {
        [high, low].flatMap { word in (0..<8).map { UInt8(truncatingIfNeeded: word >> UInt64(56 - 8 * $0)) } }
    }
}

/// By bytes, as SQLite orders text.
func precedes(_ a: String, _ b: String) -> Bool { a.utf8.lexicographicallyPrecedes(b.utf8) }
