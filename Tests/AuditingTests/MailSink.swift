import Foundation
import Synchronization

/// A mail server on loopback that takes letters, or misbehaves as it is told; no TLS.
final class MailSink: Sendable {
    enum Manner: Sendable {
        case takes
        /// 550 to each recipient.
        case refuses
        /// Breaks off after the letter, without an answer.
        case breaksOff
    }

    struct Letter: Sendable {
        var from: String
        var to: [String]
        var text: String
    }

    let port: UInt16
    private let listener: Int32
    private let taken = Mutex<[Letter]>([])
    private let manner: Mutex<Manner>

    var letters: [Letter] { taken.withLock { $0 } }
    func behave(_ manner: Manner) { self.manner.withLock { $0 = manner } }

    init(_ manner: Manner = .takes) throws {
        self.manner = Mutex(manner)
        listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        var size = socklen_t(MemoryLayout<sockaddr_in>.size)
        let socket = listener
        let isBound = withUnsafeMutablePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { raw in
                bind(socket, raw, size) == 0 && listen(socket, 16) == 0 && getsockname(socket, raw, &size) == 0
            }
        }
        guard isBound else { throw CocoaError(.fileReadUnknown) }
        port = UInt16(bigEndian: address.sin_port)
        let sink = self
        Thread.detachNewThread { [weak sink] in
            while true {
                let client = accept(socket, nil, nil)
                guard client >= 0, let sink else { return }
                Thread.detachNewThread { sink.talk(client) }
            }
        }
    }

    func stop() {
        shutdown(listener, Int32(SHUT_RDWR))
        close(listener)
    }

    private func talk(_ client: Int32) {
        defer { close(client) }
        var pending: [UInt8] = []
        func say(_ line: String) {
            _ = Array((line + "\r\n").utf8).withUnsafeBytes {
                send(client, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
            }
        }
        func line() -> String? {
            while true {
                if let end = pending.firstIndex(of: 0x0A) {
                    let text = String(decoding: pending[..<end].filter { $0 != 0x0D }, as: UTF8.self)
                    pending.removeFirst(end + 1)
                    return text
                }
                var buffer = [UInt8](repeating: 0, count: 4096)
                let count = recv(client, &buffer, buffer.count, 0)
                if count <= 0 || pending.count > 10_000_000 { return nil }
                pending += buffer[..<count]
            }
        }
        var letter = Letter(from: "", to: [], text: "")
        say("220 sink")
        while let command = line() {
            let manner = manner.withLock { $0 }
            switch command.prefix(4).uppercased() {
            case "EHLO", "HELO": say("250 sink")
            case "MAIL":
                letter = Letter(from: command, to: [], text: "")
                say("250 ok")
            case "RCPT":
                if manner == .refuses {
                    say("550 no such user")
                } else {
                    letter.to.append(String(command.drop { $0 != "<" }.dropFirst().prefix { $0 != ">" }))
                    say("250 ok")
                }
            case "DATA":
                say("354 go on")
                while let text = line(), text != "." {
                    letter.text += (text.hasPrefix("..") ? String(text.dropFirst()) : text) + "\n"
                }
                taken.withLock { $0.append(letter) }
                if manner == .breaksOff { return }
                say("250 taken")
            case "QUIT":
                say("221 bye")
                return
            default: say("250 ok")
            }
        }
    }
}
