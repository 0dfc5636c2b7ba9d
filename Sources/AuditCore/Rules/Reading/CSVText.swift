/// CSV by bytes (RFC 4180): quoted cells may hold separators, line ends and doubled quotes.
///
/// By bytes, because "\r\n" is one `Character`. A quote inside an unquoted cell is a letter like any other, as office
/// programs write it (`ống 1/2"`).
package struct CSVText {
    package struct Cell {
        package var text: String
        package var offset: Int
    }

    package struct Record {
        package var cells: [Cell]
        /// Where a quoted cell is not closed, or something follows its closing quote.
        package var fault: Int?
        /// A line with nothing but separators.
        package var isBlank: Bool { fault == nil && cells.allSatisfy { $0.text.isEmpty } }
    }

    private let bytes: [UInt8]
    private let separator: UInt8
    private var at: Int

    /// The separator is the one that the header line has more of outside quotes: `;` as Vietnamese Excel writes, else `,`.
    package init(_ bytes: [UInt8]) {
        self.bytes = bytes
        at = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        var (commas, semicolons, quoted) = (0, 0, false)
        for byte in bytes[at...] {
            if byte == 0x22 { quoted.toggle() }
            if quoted { continue }
            if byte == 0x0A || byte == 0x0D { break }
            if byte == UInt8(ascii: ",") { commas += 1 }
            if byte == UInt8(ascii: ";") { semicolons += 1 }
        }
        separator = semicolons > commas ? UInt8(ascii: ";") : UInt8(ascii: ",")
    }

    package mutating func next() -> Record? {
        guard at < bytes.count else { return nil }
        var record = Record(cells: [])
        while true {
            record.cells.append(cell(&record.fault))
            guard at < bytes.count else { return record }
            if bytes[at] == separator {
                at += 1
                continue
            }
            // A line end: CR, LF or both.
            let crlf = bytes[at] == 0x0D && at + 1 < bytes.count && bytes[at + 1] == 0x0A
            at += crlf ? 2 : 1
            return record
        }
    }

    /// One cell; stops on the separator or line end that ends it.
    private mutating func cell(_ fault: inout Int?) -> Cell {
        let start = at
        guard at < bytes.count, bytes[at] == 0x22 else {
            skipToEnd()
            return Cell(text: shown(bytes[start..<at]), offset: start)
        }
        var content: [UInt8] = []
        at += 1
        while at < bytes.count {
            if bytes[at] != 0x22 {
                content.append(bytes[at])
                at += 1
            } else if at + 1 < bytes.count, bytes[at + 1] == 0x22 {
                content.append(0x22)
                at += 2
            } else {
                at += 1
                let end = at
                skipToEnd()
                if end < at { fault = fault ?? end }
                return Cell(text: shown(content[...]), offset: start)
            }
        }
        fault = fault ?? start
        return Cell(text: shown(content[...]), offset: start)
    }

    private mutating func skipToEnd() {
        while at < bytes.count, bytes[at] != separator, bytes[at] != 0x0A, bytes[at] != 0x0D { at += 1 }
    }

    private func shown(_ content: ArraySlice<UInt8>) -> String {
        Folded.tidy(String(decoding: content, as: UTF8.self))
    }
}
