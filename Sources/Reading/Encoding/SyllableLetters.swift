extension Syllable {
    /// Letters, marks, onsets and rimes of Vietnamese.
    enum Letters {
        /// By scalar: letter in the low eight bits, tone in the next four, bare modifier above; 0 for what is neither.
        static let signs: [UInt16] = {
            var signs = [UInt16](repeating: 0, count: 0x1F00)
            for (row, vowels) in vowels.enumerated() {
                for (tone, scalar) in vowels.unicodeScalars.enumerated() where scalar.value >= 0x80 {
                    let sign = UInt16(codes[row]) | UInt16(tone) << 8
                    signs[Int(scalar.value)] = sign
                    for upper in scalar.properties.uppercaseMapping.unicodeScalars { signs[Int(upper.value)] = sign }
                }
            }
            signs[0x110] = 3
            signs[0x111] = 3
            for (tone, mark) in [0x300, 0x309, 0x303, 0x301, 0x323].enumerated() { signs[mark] = UInt16(tone + 1) << 8 }
            for (modifier, mark) in [0x302, 0x306, 0x31B].enumerated() { signs[mark] = UInt16(modifier + 1) << 12 }
            return signs
        }()

        /// Tones in the order none, huyền, hỏi, ngã, sắc, nặng.
        static let vowels = [
            "aàảãáạ", "ăằẳẵắặ", "âầẩẫấậ", "eèẻẽéẹ", "êềểễếệ", "iìỉĩíị", "oòỏõóọ", "ôồổỗốộ", "ơờởỡớợ", "uùủũúụ",
            "ưừửữứự", "yỳỷỹýỵ",
        ]
        private static let codes: [UInt8] = [97, 1, 2, 101, 4, 105, 111, 5, 6, 117, 7, 121]

        static func isLatin(_ scalar: UInt32) -> Bool {
            (0xC0...0x24F).contains(scalar) && scalar != 0xD7 && scalar != 0xF7 || (0x1E00...0x1EFF).contains(scalar)
                || (0x300...0x36F).contains(scalar)
        }

        static func modified(_ letter: UInt8, by mark: UInt8) -> UInt8? {
            switch (letter, mark) {
            case (97, 1): 2
            case (101, 1): 4
            case (111, 1): 5
            case (97, 2): 1
            case (111, 3): 6
            case (117, 3): 7
            default: nil
            }
        }

        /// `c g ng` never stand before `e ê i y`, where `k gh ngh` are written; `gi` is an onset of its own.
        static func agrees(_ onset: UInt64, _ rime: UInt64, _ length: Int) -> Bool {
            let first = UInt8(truncatingIfNeeded: rime >> UInt64(8 * (length - 1)))
            let isFront = first == 101 || first == 4 || first == 105 || first == 121
            switch onset {
            case 0x63, 0x6E67: return !isFront
            case 0x67: return !isFront || first == 105
            case 0x6768, 0x6E6768: return isFront
            default: return true
            }
        }

        /// A rime that ends in `c ch p t` has the tone sắc or nặng.
        static func allows(_ tone: UInt8, _ rime: UInt64) -> Bool {
            let last = UInt8(truncatingIfNeeded: rime)
            let before = UInt8(truncatingIfNeeded: rime >> 8)
            let isStopped = [0x63, 0x70, 0x74].contains(last) || last == 0x68 && before == 0x63
            return !isStopped || tone == 4 || tone == 5
        }

        static func packed(_ word: some StringProtocol) -> (letters: UInt64, tone: UInt8) {
            var letters: UInt64 = 0
            var tone: UInt8 = 0
            for scalar in word.unicodeScalars {
                let sign = scalar.value < 0x80 ? UInt16(scalar.value) : signs[Int(scalar.value)]
                letters = letters << 8 | UInt64(sign & 0xFF)
                tone = max(tone, UInt8(sign >> 8 & 0xF))
            }
            return (letters, tone)
        }

        static let onsets = Set(
            "b c ch d đ g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x".split(separator: " ").map {
                packed($0).letters
            })

        static let rimes = Set(
            """
            a ac ach ai ak am an ang anh ao ap at au ay ăc ăk ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây e ec em en eng eo \
            ep et ê êch êm ên ênh êp êt êu i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu o oc oi om on ong op \
            ot oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oe oen oeo oet ooc oong ô ôc ôi ôm \
            ôn ông ôp ôt ơ ơi ơm ơn ơp ơt u ua uc ui um un ung up ut uân uâng uât uây uê uêch uênh uôc uôi uôm uôn uông \
            uôt uơ uy uya uych uyên uyêt uyn uynh uyp uyt uyu ư ưa ưc ưi ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu y ych \
            yêm yên yêng yêt yêu yn ynh yt
            """.split(separator: " ").map { packed($0).letters })

        static let common = Set(
            """
            và của các có được cho là với trong đã này để những một người không đến công về từ tại năm nhà nước việc \
            thực hiện quy định quyết ủy phát triển đồng tỉnh phố thành huyện xã trường học sinh giáo dục ngày tháng số \
            cũng như khi sẽ đó vào ra trên theo tổ chức quản lý kinh tế xây dựng sở phòng văn bản hành chính thủ tục cơ \
            quan đơn vị cấp đối hội nghị đảng bộ chủ tịch lãnh đạo hoạt động kế hoạch báo cáo thông tin điện tử cổng \
            dân độc lập tự hạnh phúc cộng hòa hoà nghĩa việt chỉ đạo nhiều phải bị lại vẫn nhất hai sự làm vụ nhiệm \
            tiếp nhận kết quả giải đất đai đầu tư dự án hỗ trợ bảo vệ môi y khỏe thể thao lịch đoàn viên giá cả mới \
            giới đại hơn nếu còn thì mà bằng sau trước trên dưới đường tiền thuế pháp luật quyền lợi điều kiện thời \
            gian vấn đề phương tình trạng cuộc đồng đội tổng bí thư nguyễn trần lê phạm thị hồ nội vũ đặng bùi đỗ
            """.split { $0 == " " || $0 == "\n" }.map { word in
                let packed = packed(word)
                return packed.letters << 8 | UInt64(packed.tone)
            })
    }
}
