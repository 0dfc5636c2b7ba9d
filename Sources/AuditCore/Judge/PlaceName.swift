/// Names of provinces as running text writes them: «tỉnh Tây Lĩnh», «thành phố Hải Phòng».
enum PlaceName {
    /// The first province that is named and is not `own` (folded); nil for none.
    static func province(in text: String, except own: String) -> String? {
        let words = text.unicodeScalars.split { Folded.isSpace($0) || ",;:.()\"“”".unicodeScalars.contains($0) }
        for (index, word) in words.enumerated() where Folded.plain(String(word)) == "tinh" {
            // Two or three capitalised syllables that follow are its name.
            let name = words[(index + 1)...].prefix(3).prefix { isCapitalised($0) }.map { String($0) }
            guard name.count >= 2 else { continue }
            let plain = Folded.plain(name.joined(separator: " "))
            if plain.hasPrefix(own) || own.hasPrefix(plain) || isOffice(name[0]) { continue }
            return "tỉnh " + name.prefix(2).joined(separator: " ")
        }
        return nil
    }

    /// «tỉnh Đoàn», «tỉnh Ủy»: bodies, not places.
    private static func isOffice(_ word: String) -> Bool {
        ["doan", "uy", "hoi", "so", "uyban", "ubnd", "hdnd"].contains(Folded.plain(word))
    }

    private static func isCapitalised(_ word: Substring.UnicodeScalarView) -> Bool {
        guard let first = word.first else { return false }
        return first.properties.isUppercase && word.dropFirst().contains { $0.properties.isLowercase }
    }
}
