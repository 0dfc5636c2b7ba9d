/// One line of a text on its way into a ``Wording``: is it the item's, or about it?
struct WordingLine {
    /// Words read so far, and the first three without marks.
    var count = 0
    var heads: InlineThree = InlineThree()

    struct InlineThree {
        private var values: (UInt64, UInt64, UInt64) = (0, 0, 0)
        subscript(index: Int) -> UInt64 {
            get { index == 0 ? values.0 : index == 1 ? values.1 : values.2 }
            set {
                switch index {
                case 0: values.0 = newValue
                case 1: values.1 = newValue
                default: values.2 = newValue
                }
            }
        }
    }

    /// «Ảnh: …», «Nguồn: …», «Thứ hai, 12/03/2022 | 08:30», «Lượt xem: 12».
    func isAboutTheItem(_ words: ArraySlice<UInt64>, _ kinds: ArraySlice<Wording.Kind>) -> Bool {
        guard count > 0, count <= 14 else { return false }
        if let labels = WordingLine.labels[heads[0]] {
            let isOne = labels.contains { label in
                label.count <= count && label.indices.allSatisfy { label[$0] == heads[$0] }
            }
            if isOne { return true }
        }
        if count <= 8, WordingLine.shortLabels.contains(heads[0]) { return true }
        return count <= 10 && kinds.count { $0 == .number } >= 3
            && zip(words, kinds).allSatisfy { $1 == .number || WordingLine.clockWords.contains($0) }
    }

    /// By the first word.
    private static let labels: [UInt64: [[UInt64]]] = Dictionary(
        grouping: [
            "ngày đăng", "đăng ngày", "đăng lúc", "cập nhật", "ngày cập nhật", "lượt xem", "số lượt xem", "số lần xem",
            "đã xem", "tác giả", "người đăng", "người viết", "biên tập", "nguồn", "theo nguồn", "bài và ảnh",
            "tin và ảnh",
            "ảnh minh họa", "ảnh chụp", "in bài", "gửi email", "gửi bài", "chia sẻ",
        ].map { Words($0).tokens.map(\.plain) }
    ) { $0[0] }

    private static let shortLabels = Set(
        ["ảnh", "bài", "tin", "theo", "photo", "by"].flatMap { Words($0).tokens.map(\.plain) })

    private static let clockWords = Set(
        [
            "thứ", "hai", "ba", "tư", "năm", "sáu", "bảy", "bẩy", "chủ", "nhật", "ngày", "tháng", "giờ", "phút", "sa",
            "ch", "am", "pm", "gmt", "lúc", "h", "g",
        ].flatMap { Words($0).tokens.map(\.marked) })
}
