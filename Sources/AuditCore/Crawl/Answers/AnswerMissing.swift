/// «Không tìm thấy» by the page's own words.
enum AnswerMissing {
    static func saysSo(_ facts: AnswerFacts) -> Bool {
        let look = facts.look
        // An article about dead links has a text; the notice has a sentence or two, however much frame around it.
        let size = min(facts.mainWords, look.wordCount)
        let title = AnswerPhrases.notFound.weight(in: FoldedWords(look.title))
        let heading = AnswerPhrases.notFound.weight(in: FoldedWords(look.heading))
        let body = AnswerPhrases.notFound.hits(in: FoldedWords(look.text))
        let strong = body.contains { $0.weight == 3 }
        let text = body.reduce(0) { $0 + $1.weight }
        if size <= 12 && look.wordCount <= 12, AnswerPhrases.notFound.weight(in: FoldedWords(look.script)) >= 3 {
            return true
        }
        // Nothing was found is not the same as nothing is there.
        if AnswerPhrases.emptyList.weight(in: FoldedWords(look.text)) > 0 && title == 0 && !strong { return false }
        // A headline about dead pages has more words than the notice of one.
        let isShortHead = min(FoldedWords(look.title).hashes.count, FoldedWords(look.heading).hashes.count) <= 8
        switch size {
        case ...25: return strong || title + heading >= 2 || body.contains { $0.weight >= 2 }
        case ...70:
            return isShortHead && (strong || title >= 2 && (heading >= 2 || text >= 3) || heading >= 2 && text >= 4)
        case ...160: return isShortHead && strong && (title >= 2 || heading >= 2)
        default: return false
        }
    }

    private static let words: Set<String> = [
        "404", "error404", "notfound", "not-found", "pagenotfound", "khong-tim-thay", "error",
    ]

    /// A redirect to `/404.html`.
    static func isErrorPage(_ target: WebAddress) -> Bool {
        target.path.split(separator: "/").contains { segment in
            let name = Folded.plain(String(segment.prefix { $0 != "." }))
            return words.contains(name) || name.contains("notfound") || name.contains("khongtimthay")
        } || Folded.plain(target.query ?? "").contains("aspxerrorpath=")
    }
}

extension AnswerPhrases {
    /// A list that has nothing, or a search that has found nothing: a page all the same.
    static let emptyList = PhraseBook([
        (
            1,
            """
            không có dữ liệu|chưa có bài viết|chưa có dữ liệu|không có bài viết nào|không tìm thấy kết quả
            không tìm thấy bản ghi|không có kết quả|chưa có tin|không có tin nào|đang cập nhật|no results
            không tìm thấy dữ liệu phù hợp|không tìm thấy văn bản nào|không tìm thấy kết quả nào|0 kết quả
            chưa có nội dung|nội dung đang được cập nhật|không tìm thấy bài viết nào|không có văn bản nào
            """
        )
    ])
}
