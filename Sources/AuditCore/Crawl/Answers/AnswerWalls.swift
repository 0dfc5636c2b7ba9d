/// What stands between a crawler and a page, by the marks and words of the page.
enum AnswerWalls {
    /// nil when nothing of the sort is seen.
    static func kind(of facts: AnswerFacts) -> AnswerKind? {
        guard facts.isMarkup else { return nil }
        let look = facts.look
        if facts.header("cf-mitigated") == "challenge" { return .waitingRoom }
        // With a menu around it and a text of its own it is a page, whatever its headline is about.
        if look.links >= 6, facts.mainWords >= 60, !look.marks.contains(.trace) { return nil }
        let page = Page(facts)
        if isWaitingRoom(facts, page) { return .waitingRoom }
        if isCaptcha(look, page) { return .captcha }
        if isFirewall(facts, page) { return .firewall }
        if facts.status == 401 || isLogin(facts, page) { return .login }
        if isClosed(facts, page) { return .closed }
        if isBroken(facts, page) { return .softError }
        return nil
    }

    /// Folded once for all.
    private struct Page {
        let title: FoldedWords
        let heading: FoldedWords
        let text: FoldedWords
        /// No frame of a portal around it.
        let isBare: Bool
        let words: Int

        init(_ facts: AnswerFacts) {
            title = FoldedWords(facts.look.title)
            heading = FoldedWords(facts.look.heading)
            text = FoldedWords(facts.look.text)
            words = facts.look.wordCount
            isBare = facts.look.links <= 8
        }

        /// Words of a title count again; the longer a page, the more it must say.
        func says(_ book: PhraseBook, short: Int, long: Int) -> Bool {
            let hits = book.hits(in: text)
            let head = book.hits(in: title) + book.hits(in: heading)
            let early = hits.filter { $0.place < 60 }.map(\.weight).max() ?? 0
            let sum = hits.reduce(0) { $0 + $1.weight } + head.reduce(0) { $0 + $1.weight }
            let strongest = max(early, head.map(\.weight).max() ?? 0)
            if words <= 50 { return strongest >= 3 || sum >= short }
            return strongest >= 3 && sum >= long || sum >= long + 2 && strongest >= 2
        }
    }

    private static func isWaitingRoom(_ facts: AnswerFacts, _ page: Page) -> Bool {
        let look = facts.look
        guard page.isBare, page.words <= 150 else { return false }
        // A few bytes that set a cookie and come back: nothing for people.
        if look.marks.contains([.setsCookie, .loadsAgain]) && page.words <= 40 && look.forms == 0 { return true }
        if look.marks.contains(.challenge) && page.words <= 90 && look.passwords == 0 {
            return !AnswerPhrases.firewall.hits(in: page.text).contains { $0.weight == 3 && $0.place < 30 }
        }
        // A page that leads on to another page is a redirect for people.
        if let refresh = look.refresh, !refresh.target.isEmpty,
            let target = WebAddress(refresh.target, base: facts.address),
            target.withoutFragment.path != facts.address.path
        {
            return false
        }
        let isActive = look.scriptBytes > 0 || look.refresh != nil
        if page.words <= 60 && AnswerPhrases.waiting.hits(in: page.text).contains(where: { $0.weight == 3 }) {
            return true
        }
        let head = AnswerPhrases.waiting.weight(in: page.title) + AnswerPhrases.waiting.weight(in: page.heading)
        return page.words <= 40 && isActive && head + AnswerPhrases.waiting.weight(in: page.text) >= 2
            || page.words <= 150 && isActive && head >= 3
    }

    private static func isCaptcha(_ look: AnswerLook, _ page: Page) -> Bool {
        // Who may write a letter is asked too, under a form that asks for more than letters of a picture.
        guard page.isBare, page.words <= 90, look.fields <= 1, look.passwords == 0, !look.marks.contains(.textArea)
        else {
            return false
        }
        let isAsked = look.marks.contains(.captcha) || look.marks.contains(.captchaPicture)
        let words =
            AnswerPhrases.captcha.hits(in: page.text).map(\.weight)
            + AnswerPhrases.captcha.hits(in: page.title).map(\.weight)
        if isAsked { return page.words <= 40 || words.contains { $0 >= 2 } }
        return page.words <= 50 && look.forms > 0 && words.contains(3)
    }

    private static func isFirewall(_ facts: AnswerFacts, _ page: Page) -> Bool {
        guard page.isBare, page.words <= 260 else { return false }
        let isDenied = [403, 406, 429, 503].contains(facts.status)
        return page.says(AnswerPhrases.firewall, short: isDenied ? 4 : 5, long: isDenied ? 5 : 7)
            && !(facts.look.passwords > 0)
    }

    private static func isLogin(_ facts: AnswerFacts, _ page: Page) -> Bool {
        let look = facts.look
        let words = min(page.words, facts.mainWords)
        if look.passwords == 0 {
            // «Bạn cần đăng nhập để xem nội dung này.»
            return words <= 30 && AnswerPhrases.login.hits(in: page.text).contains { $0.weight == 3 && $0.place < 200 }
                && (page.isBare || facts.mainWords <= 20)
        }
        let head = AnswerPhrases.login.weight(in: page.title) + AnswerPhrases.login.weight(in: page.heading)
        if AnswerNames.isDoor(facts.address) && words <= 150 { return true }
        if head >= 2 && words <= 90 { return true }
        return page.isBare && page.words <= 60
    }

    private static func isClosed(_ facts: AnswerFacts, _ page: Page) -> Bool {
        guard page.isBare || facts.look.title.isEmpty, page.words <= 420 else { return false }
        let hits = AnswerPhrases.closed.hits(in: page.title) + AnswerPhrases.closed.hits(in: page.heading)
        if hits.contains(where: { $0.weight == 3 }) && page.words <= 60 { return true }
        return page.says(AnswerPhrases.closed, short: 4, long: 6)
            && (page.words <= 120 || hits.contains { $0.weight == 3 })
    }

    private static func isBroken(_ facts: AnswerFacts, _ page: Page) -> Bool {
        let look = facts.look
        let size = min(page.words, facts.mainWords)
        if look.marks.contains(.trace) && (page.isBare || size <= 60) { return true }
        let head = AnswerPhrases.broken.hits(in: page.title) + AnswerPhrases.broken.hits(in: page.heading)
        let hits = AnswerPhrases.broken.hits(in: page.text)
        let sum = (head + hits).reduce(0) { $0 + $1.weight }
        let strong = (head + hits).contains { $0.weight == 3 }
        if size <= 40 { return strong && (page.isBare || sum >= 5) || sum >= 5 && page.words <= 60 }
        if size <= 120 && page.isBare { return strong && sum >= 5 }
        return page.isBare && size <= 400 && head.contains { $0.weight == 3 } && sum >= 8
    }
}
