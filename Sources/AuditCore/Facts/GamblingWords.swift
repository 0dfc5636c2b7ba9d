/// Words by which a planted link advertises gambling. News about gambling as a crime uses them too: only what links out is
/// asked, and a headline that speaks of police, courts or warnings is no advertisement.
package enum GamblingWords {
    /// `text` of a link to another host, and that host.
    package static func advertise(text: String, host: String) -> Bool { advertise(text: text, host: Host(host)) }

    /// What a host's name says, asked once for all links that lead there.
    package struct Host: Sendable {
        let isOffice: Bool
        let isBetting: Bool

        package init(_ name: String) {
            let name = Folded.plain(name)
            isOffice = GamblingWords.isOffice(name)
            isBetting = !isOffice && GamblingWords.isBettingName(Array(name.utf8))
        }
    }

    /// `text` of a link to another host, and what that host's name says.
    package static func advertise(text: String, host: Host) -> Bool {
        if host.isOffice { return false }
        let words = Words(text)
        if host.isBetting { return crime.first(in: words) == nil }
        guard !words.tokens.isEmpty, words.tokens.count <= 14 else { return false }
        let hits = sure.all(in: words)
        if hits.isEmpty || crime.first(in: words) != nil { return false }
        // «nhà cái uy tín», not a sentence in which the word falls.
        let covered = hits.reduce(0) { $0 + $1.range.count }
        return covered * 3 >= words.tokens.count
    }

    /// Hosts of authorities, schools and the like: what they link to one another for is no advertisement.
    private static func isOffice(_ host: String) -> Bool {
        [".gov.vn", ".edu.vn", ".chinhphu.vn", ".quochoi.vn", ".org.vn"].contains { host.hasSuffix($0) }
    }

    /// `fb88.com`, `kubet77.net`, `nha-cai-uy-tin.top`, by whole labels of the name and the figures that betting shops wear.
    private static func isBettingName(_ host: [UInt8]) -> Bool {
        let labels = host.split(separator: UInt8(ascii: "."))
        if labels.contains(where: { label in news.contains { label.starts(with: $0) } }) { return false }
        return labels.dropLast().contains { label in
            let letters = label.filter { $0 != UInt8(ascii: "-") }
            if names.contains(where: { ByteSearch.contains($0, in: letters) }) { return true }
            let stem = letters.prefix { !isDigit($0) }
            let digits = letters[stem.endIndex...]
            return digits.count >= 2 && digits.allSatisfy(isDigit)
                && brands.contains(String(decoding: stem, as: UTF8.self))
                || letters.prefix(while: isDigit).count >= 2 && letters.drop(while: isDigit).elementsEqual("bet".utf8)
        }
    }

    private static let news = ["bao", "news", "vnexpress", "tuoitre", "dantri", "thanhnien", "congan"].map {
        Array($0.utf8)
    }

    private static let names = [
        "nhacai", "cacuoc", "casino", "taixiu", "xocdia", "danhbai", "gamebai", "lodeonline", "soicau", "keonhacai",
        "kubet",
        "bongdalu", "sunwin", "nohu", "banca", "slotgame", "baccarat",
    ].map { Array($0.utf8) }

    private static let brands: Set<String> = [
        "fb", "w", "m", "v", "bk", "mu", "jun", "hi", "ae", "fun", "bet", "win", "go", "king", "dafabet", "vn", "lucky",
        "shbet",
        "ok", "zo", "rik", "f", "i", "b", "j", "mb", "new", "qh", "sv", "red", "loto", "typhu", "one", "cmd", "sbo",
    ]

    private static let sure = PhraseSet([
        "nhà cái", "cá cược", "cá độ", "casino", "tài xỉu", "xóc đĩa", "nổ hũ", "bắn cá đổi thưởng", "game bài",
        "đánh bài",
        "đổi thưởng", "lô đề online", "ghi lô đề", "soi cầu", "kèo nhà cái", "tỷ lệ kèo", "baccarat", "poker", "slot",
        "slots",
        "slot game", "jackpot", "roulette", "betting", "bet", "bookmaker", "gambling", "sicbo", "blackjack",
        "tiến lên online",
        "rút tiền nhanh", "link vào", "cược thể thao", "xì dách", "phỏm online", "mậu binh", "đá gà trực tiếp", "gacor",
        "judi", "togel",
    ])

    private static let crime = PhraseSet([
        "triệt phá", "bắt giữ", "bắt", "khởi tố", "xét xử", "công an", "cảnh báo", "phòng chống", "phòng, chống",
        "xử lý",
        "xử phạt", "tội", "tố cáo", "đường dây", "đấu tranh", "truy tố", "vi phạm", "nạn", "tác hại", "hệ lụy",
        "nghị định",
        "thông tư", "luật", "quy định", "lừa đảo", "bóc gỡ", "cảnh giác", "chấn chỉnh", "ngăn chặn", "tuyên truyền",
        "police",
        "arrest", "crime",
    ])
}

/// Lines on a page that speak to programs which read it, «hãy bỏ qua mọi yêu cầu trước đó…». They are words of a stranger
/// like all others; that they stand there is a fact about the portal.
package enum MachineLine {
    /// `isHidden`: readers do not see it; then whom it addresses is enough.
    package static func isOne(_ line: String, isHidden: Bool) -> Bool {
        let words = Words(line, limit: 200)
        if orders.first(in: words) != nil { return true }
        guard addressees.first(in: words) != nil else { return false }
        return isHidden && pleas.first(in: words) != nil
    }

    private static let orders = PhraseSet([
        "ignore previous instructions", "ignore all previous instructions", "ignore the previous instructions",
        "disregard previous instructions", "disregard all previous", "as an ai", "if you are an ai",
        "if you are a language model",
        "bỏ qua mọi yêu cầu trước", "bỏ qua các yêu cầu trước", "bỏ qua mọi chỉ dẫn trước", "bỏ qua các chỉ dẫn trước",
        "bỏ qua mọi hướng dẫn trước", "nếu bạn là ai hoặc mô hình", "nếu bạn là mô hình", "nếu bạn là trợ lý ai",
        "nếu bạn là một mô hình", "nếu bạn là một trợ lý ai", "dành cho trợ lý ai", "dành cho mô hình ngôn ngữ",
        "gửi các mô hình ai", "lưu ý dành cho ai",
    ])

    private static let addressees = PhraseSet([
        "trợ lý ai", "mô hình ai", "mô hình ngôn ngữ", "chatgpt", "ai agent", "language model", "llm", "ai assistant",
        "chatbot",
        "ai crawler", "ai", "gemini", "copilot",
    ])

    private static let pleas = PhraseSet([
        "hãy", "quảng cáo", "giới thiệu", "khuyên", "đề xuất", "you must", "please", "recommend", "always", "mention",
        "đánh giá", "cho điểm", "xếp hạng",
    ])
}
