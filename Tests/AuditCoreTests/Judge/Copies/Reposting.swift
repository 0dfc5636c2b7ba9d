import Foundation

/// How the same piece comes to stand on a portal twice.
enum Reposting: String, CaseIterable {
    case twoSections, headline, caption, cutEnd, typography, decomposed, redated, edited, several

    func applied(to piece: PieceMaker.Piece, _ maker: inout PieceMaker) -> PieceMaker.Piece {
        var piece = piece
        switch self {
        case .twoSections: break
        case .headline: piece.title = Reposting.headline(piece.title, &maker)
        case .caption:
            let at = maker.number(0...(piece.lines.count - 1))
            piece.lines.insert("Ảnh: \(maker.pick(Reposting.captions))", at: at)
            piece.lines.append("Tác giả: \(maker.person())")
            if maker.chance(50) { piece.lines.append("Nguồn: Báo Sông Cẩm, số \(maker.number(100...900))") }
        case .cutEnd:
            let kept = max(piece.lines.count * maker.number(60...90) / 100, 4)
            piece.lines = Array(piece.lines.prefix(kept))
        case .typography:
            piece.lines = piece.lines.map(Reposting.typeset)
            piece.title = Reposting.typeset(piece.title)
        case .decomposed:
            piece.lines = piece.lines.map(\.decomposedStringWithCanonicalMapping)
            piece.title = piece.title.decomposedStringWithCanonicalMapping
        case .redated:
            let day = "\(maker.number(10...28))/0\(maker.number(1...9))/2022"
            piece.lines.insert(
                "Thứ \(maker.pick(["hai", "ba", "tư", "năm", "sáu"])), \(day) | 08:\(maker.number(10...59))", at: 0)
            if maker.chance(50) { piece.lines.insert("Lượt xem: \(maker.number(3...9_000))", at: 1) }
        case .edited:
            for _ in 0..<maker.number(1...3) {
                let swap = Reposting.synonyms[maker.number(0...(Reposting.synonyms.count - 1))]
                piece.lines = piece.lines.map { $0.replacingOccurrences(of: swap.0, with: swap.1) }
            }
        case .several:
            let kinds = Reposting.allCases.filter { $0 != .several }
            for _ in 0..<maker.number(2...3) {
                piece = kinds[maker.number(0...(kinds.count - 1))].applied(to: piece, &maker)
            }
        }
        return piece
    }

    private static func headline(_ title: String, _ maker: inout PieceMaker) -> String {
        switch maker.number(0...3) {
        case 0: "Tin tức: \(title)"
        case 1: "\(maker.pick(["Sông Cẩm", "Sở KH&CN"])): \(title)"
        case 2: title.uppercased()
        default: title + maker.pick([" và những kết quả bước đầu", " trong giai đoạn hiện nay", " (có ảnh)"])
        }
    }

    /// «hoà» for «hòa», other quotation marks and dashes, no-break and double spaces.
    private static func typeset(_ text: String) -> String {
        var text = text
        for (a, b) in [
            ("hòa", "hoà"), ("hóa", "hoá"), ("thủy", "thuỷ"), (" - ", " – "), (", ", ",\u{A0}"), (". ", ".  "),
            ("\"", "”"),
        ] { text = text.replacingOccurrences(of: a, with: b) }
        return text
    }

    private static let captions = [
        "Toàn cảnh buổi làm việc", "Đại biểu tham quan mô hình", "Lãnh đạo Sở phát biểu tại hội nghị",
        "Người dân thu hoạch sản phẩm",
    ]

    private static let synonyms = [
        ("tổ chức", "tiến hành"), ("triển khai", "thực hiện"), ("đại biểu", "người"),
        ("theo quy định", "đúng quy định"),
        ("Sở Khoa học và Công nghệ", "Sở KH&CN"), ("người dân", "bà con"), ("nhấn mạnh", "khẳng định"),
        ("đề nghị", "yêu cầu"), ("trong thời gian tới", "thời gian tới"),
    ]
}
