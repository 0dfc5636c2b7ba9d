/// Takes a page of ours apart as a browser's tokenizer would, strictly: what does not fit is an error.
struct MarkupReader {
    var elements: Set<String> = []
    var attributes: Set<String> = []
    var links: [String] = []
    var text: [UInt8] = []
    var fault: String?

    init(_ page: [UInt8]) {
        var at = 0
        while at < page.count, fault == nil {
            if page[at] == UInt8(ascii: "<") {
                at = tag(page, at + 1)
            } else {
                if [UInt8(ascii: ">"), UInt8(ascii: "\""), UInt8(ascii: "'")].contains(page[at]) {
                    fault = "bare \(page[at]) in text at \(at)"
                }
                text.append(page[at])
                at += 1
            }
        }
    }

    private mutating func tag(_ page: [UInt8], _ start: Int) -> Int {
        var at = start
        func word() -> String {
            let from = at
            while at < page.count, isName(page[at]) { at += 1 }
            return String(decoding: page[from..<at], as: UTF8.self)
        }
        if page[at] == UInt8(ascii: "!") {
            return (page[at...].firstIndex(of: UInt8(ascii: ">")) ?? page.count - 1) + 1
        }
        if page[at] == UInt8(ascii: "/") { at += 1 }
        let name = word()
        if name.isEmpty { fault = "no name at \(start)" }
        elements.insert(name)
        while at < page.count, page[at] == UInt8(ascii: " ") {
            at += 1
            let attribute = word()
            attributes.insert(attribute)
            guard at < page.count, page[at] == UInt8(ascii: "=") else { continue }
            at += 1
            let quoted = page[at] == UInt8(ascii: "\"")
            if quoted { at += 1 }
            let from = at
            while at < page.count, quoted ? page[at] != UInt8(ascii: "\"") : isName(page[at]) || page[at] == 0x23 {
                if [UInt8(ascii: "<"), UInt8(ascii: ">")].contains(page[at]) { fault = "bare < in a value at \(at)" }
                at += 1
            }
            if attribute == "href" { links.append(String(decoding: page[from..<at], as: UTF8.self)) }
            if quoted { at += 1 }
        }
        guard at < page.count, page[at] == UInt8(ascii: ">") else {
            fault = "tag does not end at \(at)"
            return page.count
        }
        at += 1
        if name == "style", page[start] != UInt8(ascii: "/") {
            while at < page.count, page[at] != UInt8(ascii: "<") { at += 1 }
        }
        return at
    }

    private func isName(_ byte: UInt8) -> Bool {
        switch byte {
        case 48...57, 65...90, 97...122, UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "."), UInt8(ascii: "%"):
            true
        default: false
        }
    }
}
