import Foundation

/// Where a name stands in a Vietnamese list: syllable by syllable, first the letters (a ă â b c d đ e ê …), then the tone
/// (ngang, huyền, hỏi, ngã, sắc, nặng); capitals do not matter. The same on every machine: no locale.
struct VietnameseOrder: Comparable {
    private let syllables: [[UInt32]]
    private let text: [UInt8]

    init(_ text: String) {
        self.text = Array(text.utf8)
        var syllables: [[UInt32]] = []
        var letters: [UInt32] = []
        var tone: UInt32 = 0
        func close() {
            // The tone is compared after all letters of its syllable, and 0 ends a shorter syllable first.
            if !letters.isEmpty { syllables.append(letters + [0, tone]) }
            letters = []
            tone = 0
        }
        for scalar in text.decomposedStringWithCanonicalMapping.unicodeScalars {
            switch scalar.value {
            case 0x300: tone = 1
            case 0x309: tone = 2
            case 0x303: tone = 3
            case 0x301: tone = 4
            case 0x323: tone = 5
            case 0x306 where !letters.isEmpty: letters[letters.count - 1] += 1  // ă
            case 0x302 where !letters.isEmpty: letters[letters.count - 1] += 2  // â ê ô
            case 0x31B where !letters.isEmpty: letters[letters.count - 1] += 3  // ơ ư
            case 0x110, 0x111: letters.append(UInt32(UInt8(ascii: "d")) * 4 + 1)
            default:
                if scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
                    for small in scalar.properties.lowercaseMapping.unicodeScalars { letters.append(small.value * 4) }
                } else {
                    close()
                }
            }
        }
        close()
        self.syllables = syllables
    }

    static func < (a: VietnameseOrder, b: VietnameseOrder) -> Bool {
        for (one, other) in zip(a.syllables, b.syllables) where one != other {
            return one.lexicographicallyPrecedes(other)
        }
        if a.syllables.count != b.syllables.count { return a.syllables.count < b.syllables.count }
        return a.text.lexicographicallyPrecedes(b.text)
    }
}
