import CCurl

/// A real TLS server on 127.0.0.1 that answers every request with "xin chào", a thread for each connection.
final class TLSServer: Sendable {
    struct Setup {
        var leaf: Cert
        /// Sent after the leaf, in this order.
        var chain: [Cert] = []
        /// `TLS1_2_VERSION` and the like; 0 for what OpenSSL offers.
        var newest: Int32 = 0
        var ciphers: String?
        var wantsClient = false
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
        let context = Context(raw: raw)
        listener = try Listener { Self.serve($0, context) }
    }

    enum Fault: Error { case openSSL(String) }

    func stop() { listener.stop() }

    private static func serve(_ socket: Int32, _ context: Context) {
        guard let connection = SSL_new(context.raw) else { return }
        defer { SSL_free(connection) }
        SSL_set_fd(connection, socket)
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
