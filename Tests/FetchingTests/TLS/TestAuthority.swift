import CCurl

/// Certificates made on the spot. Every reference is kept until the process ends: tests need few.
struct Cert: @unchecked Sendable {
    let raw: OpaquePointer
    let key: OpaquePointer

    enum Key { case curve, rsa(Int) }
    enum Digest { case sha256, sha1 }

    struct Making {
        var name = "cong.example"
        var key = Key.curve
        var digest = Digest.sha256
        /// Days from now.
        var from = -1
        var until = 300
        /// As OpenSSL's configuration writes them, by number of the extension.
        var extensions: [(Int32, String)] = []
        /// Whose key signs, when it is not the issuer's.
        var signer: OpaquePointer?
    }

    static let authority: [(Int32, String)] = [
        (NID_basic_constraints, "critical,CA:TRUE"), (NID_key_usage, "critical,keyCertSign,cRLSign"),
    ]
    static func server(_ host: String = "127.0.0.1", aia: String? = nil) -> [(Int32, String)] {
        let isIP = host.utf8.allSatisfy { $0 == 0x2E || (0x30...0x39).contains($0) }
        return [
            (NID_basic_constraints, "critical,CA:FALSE"), (NID_ext_key_usage, "serverAuth"),
            (NID_subject_alt_name, (isIP ? "IP:" : "DNS:") + host),
        ] + (aia.map { [(NID_info_access, "caIssuers;URI:" + $0)] } ?? [])
    }

    /// Without an issuer the certificate signs itself.
    init(_ making: Making, by issuer: Cert? = nil) {
        key = Self.makeKey(making.key)
        raw = X509_new()
        X509_set_version(raw, 2)
        ASN1_INTEGER_set(X509_get_serialNumber(raw), Int.random(in: 1...Int(Int32.max)))
        X509_time_adj_ex(X509_getm_notBefore(raw), Int32(making.from), 0, nil)
        X509_time_adj_ex(X509_getm_notAfter(raw), Int32(making.until), 0, nil)
        X509_set_pubkey(raw, key)
        let name = X509_get_subject_name(raw)
        X509_NAME_add_entry_by_txt(name, "CN", 0x1001, making.name, -1, -1, 0)
        X509_set_issuer_name(raw, issuer.map { X509_get_subject_name($0.raw) } ?? name)
        for (number, value) in making.extensions {
            var context = X509V3_CTX()
            X509V3_set_ctx(&context, issuer?.raw ?? raw, raw, nil, nil, 0)
            if let made = X509V3_EXT_conf_nid(nil, &context, number, value) {
                X509_add_ext(raw, made, -1)
                X509_EXTENSION_free(made)
            }
        }
        X509_sign(raw, making.signer ?? issuer?.key ?? key, making.digest == .sha1 ? EVP_sha1() : EVP_sha256())
    }

    static func root(_ name: String, key: Key = .curve) -> Cert {
        Cert(Making(name: name, key: key, extensions: authority))
    }

    private static func makeKey(_ kind: Key) -> OpaquePointer {
        let context: OpaquePointer?
        switch kind {
        case .curve:
            context = EVP_PKEY_CTX_new_id(EVP_PKEY_EC, nil)
            EVP_PKEY_keygen_init(context)
            EVP_PKEY_CTX_set_ec_paramgen_curve_nid(context, NID_X9_62_prime256v1)
        case .rsa(let bits):
            context = EVP_PKEY_CTX_new_id(EVP_PKEY_RSA, nil)
            EVP_PKEY_keygen_init(context)
            EVP_PKEY_CTX_set_rsa_keygen_bits(context, Int32(bits))
        }
        defer { EVP_PKEY_CTX_free(context) }
        var key: OpaquePointer?
        EVP_PKEY_keygen(context, &key)
        return key ?? EVP_PKEY_new()
    }

    var der: [UInt8] {
        var start: UnsafeMutablePointer<UInt8>?
        let count = i2d_X509(raw, &start)
        defer { CRYPTO_free(start, nil, 0) }
        return Array(UnsafeBufferPointer(start: start, count: Int(max(0, count))))
    }

    var pem: String {
        let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
        var text: [UInt8] = []
        let der = der
        for start in stride(from: 0, to: der.count, by: 3) {
            let part = Array(der[start..<min(start + 3, der.count)])
            let bits = part.enumerated().reduce(0) { $0 | Int($1.element) << (16 - 8 * $1.offset) }
            for place in 0..<4 {
                text.append(place <= part.count ? letters[bits >> (18 - 6 * place) & 63] : UInt8(ascii: "="))
            }
            if start % 48 == 45 { text.append(10) }
        }
        return "-----BEGIN CERTIFICATE-----\n\(String(decoding: text, as: UTF8.self))\n-----END CERTIFICATE-----\n"
    }
}

extension Cert {
    /// A "certs-only" PKCS #7 with nothing else in it.
    var bag: [UInt8] {
        let bag = PKCS7_new()
        defer { PKCS7_free(bag) }
        PKCS7_set_type(bag, NID_pkcs7_signed)
        PKCS7_content_new(bag, NID_pkcs7_data)
        PKCS7_add_certificate(bag, raw)
        var start: UnsafeMutablePointer<UInt8>?
        let count = i2d_PKCS7(bag, &start)
        defer { CRYPTO_free(start, nil, 0) }
        return Array(UnsafeBufferPointer(start: start, count: Int(max(0, count))))
    }
}

extension Cert {
    enum Status: Int32 { case good = 0, revoked = 1 }

    /// What this authority says of a certificate of its own (RFC 6960), valid from an hour ago for so many hours.
    func staple(for leaf: Cert, _ status: Status, hours: Int = 24, signer: Cert? = nil) -> [UInt8] {
        let basic = OCSP_BASICRESP_new()
        let id = OCSP_cert_to_id(EVP_sha1(), leaf.raw, raw)
        let (since, until) = (X509_gmtime_adj(nil, -3600), X509_gmtime_adj(nil, 3600 * (hours - 1)))
        OCSP_basic_add1_status(basic, id, status.rawValue, 1, since, since, until)
        OCSP_basic_sign(basic, (signer ?? self).raw, (signer ?? self).key, EVP_sha256(), nil, 0)
        let response = OCSP_response_create(OCSP_RESPONSE_STATUS_SUCCESSFUL, basic)
        var start: UnsafeMutablePointer<UInt8>?
        let count = i2d_OCSP_RESPONSE(response, &start)
        defer {
            CRYPTO_free(start, nil, 0)
            OCSP_RESPONSE_free(response)
            OCSP_BASICRESP_free(basic)
            OCSP_CERTID_free(id)
            ASN1_TIME_free(since)
            ASN1_TIME_free(until)
        }
        return Array(UnsafeBufferPointer(start: start, count: Int(max(0, count))))
    }
}
