extension JSONText {
    mutating func checkEncoding() throws(Stop) {
        if bytes.count > JSONText.largest {
            try stop("J014", 0, "tệp quá lớn (hơn 2 MB)", "the file is larger than 2 MB")
        }
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
            try stop(
                "J002", 0, "tệp có dấu BOM ở đầu; hãy lưu lại là UTF-8 không BOM",
                "the file starts with a byte-order mark; save it as UTF-8 without BOM")
        }
        if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
            try stop("J002", 0, "tệp ở bảng mã UTF-16; hãy lưu lại là UTF-8", "the file is UTF-16; save it as UTF-8")
        }
        if let offset = UTF8Bytes.firstFault(in: bytes) {
            try stop(
                "J001", offset, "byte 0x\(String(bytes[offset], radix: 16, uppercase: true)) không phải UTF-8",
                "byte 0x\(String(bytes[offset], radix: 16, uppercase: true)) is not UTF-8")
        }
    }

    /// Says what stands here instead of what is wanted.
    mutating func unexpected(_ code: String, _ message: String, _ english: String) throws(Stop) -> Never {
        guard at < bytes.count else {
            try stop("J003", at, "tệp hết giữa chừng: \(message)", "the file ends too early: \(english)")
        }
        let rest = bytes[at...]
        if rest.starts(with: [0x2F, 0x2F]) || rest.starts(with: [0x2F, 0x2A]) {
            try stop("J013", at, "JSON không có chú thích «//» hay «/*»", "JSON has no comments")
        }
        if rest.starts(with: [0xE2, 0x80, 0x9C]) || rest.starts(with: [0xE2, 0x80, 0x9D]) || rest.first == 0x27 {
            try stop(
                "J010", at, "phải dùng dấu nháy kép thẳng (\"), không dùng nháy cong hay nháy đơn",
                "straight double quotes are wanted, not curly or single ones")
        }
        try stop(code, at, "\(message), ở đây là «\(sample())»", "\(english), found '\(sample())'")
    }

    /// The next few scalars, for a message.
    private func sample() -> String {
        // Cut by bytes first: the rest of the file may be long. A scalar cut at the end of it shows as U+FFFD, dropped.
        let text = String(decoding: bytes[at...].prefix(64), as: UTF8.self)
        return RuleFault.shown(String(String.UnicodeScalarView(text.unicodeScalars.prefix(12))))
    }
}
