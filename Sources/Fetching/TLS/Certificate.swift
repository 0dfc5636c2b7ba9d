import CCurl

/// An X.509 certificate of OpenSSL, which counts its references with atomic operations and never changes it.
final class Certificate: @unchecked Sendable {
    let raw: OpaquePointer

    /// Takes over a reference.
    init(holding raw: OpaquePointer) { self.raw = raw }
    deinit { X509_free(raw) }

    /// Those in the bytes of a `caIssuers` address: DER, PKCS #7 "certs-only", or PEM (RFC 5280, 4.2.2.1).
    static func read(_ bytes: [UInt8], most: Int = 8) -> [Certificate] {
        let stack = bytes.withUnsafeBufferPointer { pa_certs_read($0.baseAddress, $0.count, Int32(most)) }
        guard let stack else { return [] }
        defer { pa_certs_free(stack) }
        return (0..<pa_certs_count(stack)).compactMap { index in
            guard let raw = pa_certs_at(stack, index), X509_up_ref(raw) == 1 else { return nil }
            return Certificate(holding: raw)
        }
    }

    /// Where the certificate of its issuer is to be had, plain `http` only: a chain may not be needed to mend a chain.
    var issuerAddresses: [String] {
        var buffer = [CChar](repeating: 0, count: 1024)
        var addresses: [String] = []
        for index in 0..<4 {
            let length = pa_issuer_uri(raw, Int32(index), &buffer, Int32(buffer.count))
            guard length != 0 else { break }
            guard length > 0 else { continue }
            let bytes = buffer[..<Int(length)].map { UInt8(bitPattern: $0) }
            guard bytes.prefix(7).map({ $0 | 0x20 }).elementsEqual("http://".utf8.map { $0 | 0x20 }),
                bytes.allSatisfy({ (0x21...0x7E).contains($0) })
            else { continue }
            addresses.append(String(decoding: bytes, as: UTF8.self))
        }
        return addresses
    }

    func isIssuer(of other: Certificate) -> Bool { X509_check_issued(raw, other.raw) == X509_V_OK }
    func isSame(as other: Certificate) -> Bool { X509_cmp(raw, other.raw) == 0 }
}
