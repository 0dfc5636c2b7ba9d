/// The signature under a paper: in whose stead, which office, which name (NĐ 30/2020/NĐ-CP, phụ lục I, mục II.7).
package struct SignatureBlock: Sendable, Equatable {
    /// `KT.`, `TM.`, `TL.`, `TUQ.`, `Q.` with what follows: `KT. GIÁM ĐỐC`; nil where one signs in one's own right.
    package var capacity: String?
    /// The signer's own office: `PHÓ GIÁM ĐỐC`.
    package var position: String?
    package var name: String?

    /// Looks around the block «Nơi nhận», else at the last lines.
    package init?(lines: [String]) {
        let anchor = lines.lastIndex { RecipientsBlock.heading($0) != nil }
        let start = anchor.map { max(0, $0 - 14) } ?? max(0, lines.count - 25)
        let end = anchor.map { min(lines.count, $0 + 70) } ?? lines.count
        var offices: [String] = []
        for line in lines[start..<end] {
            for text in SignatureBlock.columns(line) {
                if SignatureBlock.isOffice(text) {
                    // A second signature: the first one is the paper's.
                    if name != nil { return }
                    offices.append(text)
                    take(text)
                } else if !offices.isEmpty, name == nil, let person = SignatureBlock.person(text) {
                    name = person
                }
            }
        }
        if offices.isEmpty {
            guard let anchor else { return nil }
            for line in lines[anchor..<end] {
                guard let text = SignatureBlock.columns(line).last, let person = SignatureBlock.person(text) else {
                    continue
                }
                name = person
            }
        }
        guard name != nil || capacity != nil || position != nil else { return nil }
    }

    private mutating func take(_ text: String) {
        let plain = Folded.plain(text)
        let isStead = SignatureBlock.steads.contains { plain.hasPrefix($0) }
        // «KT. GIÁM ĐỐC PHÓ GIÁM ĐỐC»: two lines that HTML made one.
        if plain.hasPrefix("kt"), let cut = SignatureBlock.deputy(text) {
            capacity = cut.0
            position = cut.1
        } else if isStead, capacity == nil {
            capacity = text
        } else {
            position = position.map { $0 + " " + text } ?? text
        }
    }

    private static func deputy(_ text: String) -> (String, String)? {
        let words = text.split(separator: " ").map(String.init)
        guard let at = words.lastIndex(where: { ["pho", "thu"].contains(Folded.plain($0)) }), at > 1 else { return nil }
        return (words[..<at].joined(separator: " "), words[at...].joined(separator: " "))
    }

    /// The parts of a line that wide gaps keep apart.
    static func columns(_ line: String) -> [String] {
        if isPlain(line) { return line.isEmpty ? [] : [line] }
        var parts: [String] = []
        var part = String.UnicodeScalarView()
        var gap = 0
        for scalar in line.unicodeScalars {
            if scalar.value == 9 || Folded.isSpace(scalar) {
                gap += scalar.value == 9 ? 8 : 1
                continue
            }
            if gap >= 3, !part.isEmpty {
                parts.append(String(part))
                part = String.UnicodeScalarView()
            } else if gap > 0, !part.isEmpty {
                part.append(" ")
            }
            gap = 0
            if scalar != "*" { part.append(scalar) }
        }
        parts.append(String(part))
        return parts.map(Folded.tidy).filter { !$0.isEmpty }
    }

    /// One column as it stands: tidy, nothing bold.
    private static func isPlain(_ line: String) -> Bool {
        var bytes = line
        return bytes.withUTF8 { FoldedBytes.isTidy($0) && !$0.contains(UInt8(ascii: "*")) }
    }

    /// Capitals with the name of an office among them.
    static func isOffice(_ text: String) -> Bool {
        guard text.utf8.count < 120, Column.isSignature(text) else { return false }
        let plain = Folded.plain(text)
        if steads.contains(where: { plain.hasPrefix($0) }) { return true }
        return offices.contains { plain.hasPrefix($0) }
    }

    /// Two to six words that each begin with a capital, a family name first; titles of learning are left out.
    static func person(_ text: String) -> String? {
        var words = text.split(separator: " ").map(String.init)
        while let first = words.first, degrees.contains(Folded.plain(first).filter { $0 != "." }) {
            words.removeFirst()
        }
        guard (2...6).contains(words.count) else { return nil }
        for (index, word) in words.enumerated() {
            let scalars = word.unicodeScalars
            guard let first = scalars.first, first.properties.isUppercase, scalars.count <= 10 else { return nil }
            let rest = scalars.dropFirst()
            let isName = rest.allSatisfy { $0.properties.isLowercase || Folded.isMark($0) }
            guard isName, !rest.isEmpty || index > 0 else { return nil }
        }
        guard !notNames.contains(words[0].lowercased()) else { return nil }
        return words.joined(separator: " ")
    }

    private static let steads = ["kt.", "tm.", "tl.", "tuq.", "kt ", "tm ", "tl ", "tuq ", "q. "]
    private static let offices = [
        "giam doc", "pho giam doc", "chu tich", "pho chu tich", "truong phong", "pho truong phong", "chanh van phong",
        "pho chanh van phong", "chanh thanh tra", "pho chanh thanh tra", "bo truong", "thu truong", "vu truong",
        "pho vu truong", "cuc truong", "pho cuc truong", "chi cuc truong", "pho chi cuc truong", "tong giam doc",
        "pho tong giam doc", "vien truong", "hieu truong", "pho hieu truong", "truong ban", "pho truong ban",
        "thu tuong", "pho thu tuong", "bi thu", "pho bi thu", "tong cuc truong", "pho tong cuc truong", "chanh an",
        "tong bien tap", "thanh tra vien", "truong doan", "pho bi thu", "uy vien", "vien pho", "pho vien truong",
        "quyen giam doc", "quyen truong phong", "thuong truc", "to truong",
    ]
    private static let degrees: Set<String> = [
        "ts", "ths", "pgs", "gs", "pgsts", "gsts", "bs", "ks", "cn", "cki", "ckii",
    ]
    /// With their marks: Vũ is a family, Vụ an office. `String` takes NFC and NFD for the same.
    private static let notNames: Set<String> = [
        "sở", "phòng", "ban", "vụ", "cục", "bộ", "hội", "nơi", "ký", "giờ", "lưu", "ủy", "uỷ", "các", "như", "độc",
    ]
}
