import CCurl

/// A real TLS server on 127.0.0.1 that answers every request with "xin chào", a thread for each connection.
final class TLSServer: Sendable {
    struct Setup: Sendable {
        var leaf: Cert
        /// Sent after the leaf, in this order.
        var chain: [Cert] = []
        /// `TLS1_2_VERSION` and the like; 0 for what OpenSSL offers.
        var newest: Int32 = 0
        var ciphers: String?
        var wantsClient = false
        /// What is done on a connection that settled on HTTP/2, after the client's first words.
        var http2: (@Sendable (Channel) -> Void)?
        /// An OCSP response that is stapled to the handshake (RFC 6066, 8).
        var staple: [UInt8]?
    }

    /// The server's end of a connection, within TLS.
    struct Channel {
        fileprivate let raw: OpaquePointer

        /// - Returns: false when the client is gone.
        @discardableResult
        func write(_ bytes: [UInt8]) -> Bool {
            bytes.isEmpty || SSL_write(raw, bytes, Int32(bytes.count)) == bytes.count
        }

        /// One frame (RFC 9113, 4.1).
        @discardableResult
        func frame(_ type: UInt8, flags: UInt8 = 0, stream: UInt8 = 0, _ payload: [UInt8] = []) -> Bool {
            let count = payload.count
            return write(
                [UInt8(count >> 16), UInt8(count >> 8 & 255), UInt8(count & 255), type, flags, 0, 0, 0, stream]
                    + payload)
        }
    }

    /// `SSL_CTX` locks itself.
    private struct Context: @unchecked Sendable { let raw: OpaquePointer }

    private let listener: Listener

    var port: UInt16 { listener.port }
    var connections: Int { listener.connections }

    init(_ setup: Setup) throws {
        guard let raw = SSL_CTX_new(TLS_server_method()) else { throw Fault.openSSL("SSL_CTX_new") }
        // Bad certificates are what this server is for.
        SSL_CTX_set_security_level(raw, 0)
        guard SSL_CTX_use_certificate(raw, setup.leaf.raw) == 1, SSL_CTX_use_PrivateKey(raw, setup.leaf.key) == 1
        else { throw Fault.openSSL("certificate") }
        for certificate in setup.chain {
            X509_up_ref(certificate.raw)
            SSL_CTX_ctrl(raw, SSL_CTRL_EXTRA_CHAIN_CERT, 0, UnsafeMutableRawPointer(certificate.raw))
        }
        // Else OpenSSL adds what it finds in the system's store.
        _ = SSL_CTX_ctrl(raw, SSL_CTRL_MODE, Int(SSL_MODE_NO_AUTO_CHAIN), nil)
        SSL_CTX_ctrl(raw, SSL_CTRL_SET_MIN_PROTO_VERSION, Int(min(TLS1_VERSION, setup.newest)), nil)
        SSL_CTX_ctrl(raw, SSL_CTRL_SET_MAX_PROTO_VERSION, Int(setup.newest), nil)
        if let ciphers = setup.ciphers { SSL_CTX_set_cipher_list(raw, ciphers) }
        if setup.wantsClient {
            SSL_CTX_set_verify(raw, SSL_VERIFY_PEER | SSL_VERIFY_FAIL_IF_NO_PEER_CERT, nil)
        }
        if setup.http2 != nil {
            SSL_CTX_set_alpn_select_cb(
                raw,
                { _, out, length, _, _, _ in
                    out?.pointee = UnsafePointer(TLSServer.h2)
                    length?.pointee = 2
                    return SSL_TLSEXT_ERR_OK
                }, nil)
        }
        if setup.staple != nil { pa_on_staple(raw, { _, _ in SSL_TLSEXT_ERR_OK }, nil) }
        let context = Context(raw: raw)
        let setup = setup
        listener = try Listener { Self.serve($0, context, setup) }
    }

    enum Fault: Error { case openSSL(String) }

    func stop() { listener.stop() }

    nonisolated(unsafe) private static let h2: UnsafeMutablePointer<UInt8> = {
        let name = UnsafeMutablePointer<UInt8>.allocate(capacity: 2)
        name.update(from: [0x68, 0x32], count: 2)
        return name
    }()

    private static func serve(_ socket: Int32, _ context: Context, _ setup: Setup) {
        guard let connection = SSL_new(context.raw) else { return }
        defer { SSL_free(connection) }
        SSL_set_fd(connection, socket)
        if let staple = setup.staple, let copy = CRYPTO_malloc(staple.count, nil, 0) {
            copy.copyMemory(from: staple, byteCount: staple.count)
            SSL_ctrl(connection, SSL_CTRL_SET_TLSEXT_STATUS_REQ_OCSP_RESP, staple.count, copy)
        }
        guard SSL_accept(connection) == 1 else {
            // A reset would overtake the alert.
            Peer(socket: socket).drain()
            return
        }
        var buffer = [UInt8](repeating: 0, count: 8 << 10)
        var head: [UInt8] = []
        while true {
            let count = SSL_read(connection, &buffer, Int32(buffer.count))
            guard count > 0 else { break }
            if let act = setup.http2 {
                act(Channel(raw: connection))
                break
            }
            head += buffer[..<Int(count)]
            guard head.suffix(4).elementsEqual([13, 10, 13, 10]) else { continue }
            head = []
            let body = Array("xin chào".utf8)
            let answer = Array("HTTP/1.1 200 OK\r\nContent-Length: \(body.count)\r\n\r\n".utf8) + body
            SSL_write(connection, answer, Int32(answer.count))
        }
        SSL_shutdown(connection)
    }
}
