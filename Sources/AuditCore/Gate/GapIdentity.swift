extension Gap {
    /// What the gap is, however its key was typed: two runs that write it with other capitals, marks or spaces mean the same
    /// paper. An address stays as it is, because there a letter's case means something.
    package var identity: String { Gap.identity(ofKey: key) }

    package static func identity(ofKey key: String) -> String {
        guard let colon = key.utf8.firstIndex(of: UInt8(ascii: ":")) else { return Folded.plain(key) }
        let own = key.utf8[key.utf8.index(after: colon)...]
        let isAddress = own.starts(with: "http://".utf8) || own.starts(with: "https://".utf8)
        if isAddress { return key }
        let parts = [key.utf8[..<colon], own].map { Folded.plain(String(decoding: $0, as: UTF8.self)) }
        return parts.joined(separator: ":")
    }
}
