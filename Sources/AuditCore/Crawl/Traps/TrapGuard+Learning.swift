extension TrapGuard {
    /// Takes in what an address answered. A second answer of the same address is ignored.
    ///
    /// `referrer`: where the link was found first.
    /// `news`: see ``news(of:on:)``; of a redirect, whether its target was new.
    package mutating func learn(
        _ address: WebAddress, from referrer: WebAddress? = nil, signature: PageSignature?, status: Int, news: LinkNews
    ) {
        let shape = AddressShape(address)
        guard learned.insert(shape.whole) else { return }
        var lesson = Lesson(fresh: news.fresh)
        var isCopy = false
        switch status {
        case 200..<300: isCopy = read(signature, shape, &lesson)
        case 300..<400: lesson.cost = news.fresh > 0 ? 0 : 2
        // Dead links come in rows in an old archive: they tell little about a kind that is good.
        case 404, 410: lesson.cost = (accounts[Keys.template(shape)]?.good ?? 0) >= 8 ? 1 : 2
        case 401, 403: lesson.cost = 1
        default: break
        }
        if shape.isPager {
            learnList(shape, address, &lesson)
        } else {
            learnTemplate(shape, address, referrer, &lesson)
        }
        if shape.isDated { learnCalendar(shape, address, lesson) }
        learnWide(shape, address, lesson)
        learnCombination(shape, address, lesson, news, status)
        learnDescent(shape, address, referrer, lesson, news, isCopy: isCopy)
        if accounts.count > 12_000 { accounts = accounts.filter { $0.value.requests > 2 || closed.contains($0.key) } }
    }

    /// - Returns: whether the very words were known from an address with the same last segment.
    private mutating func read(_ signature: PageSignature?, _ shape: AddressShape, _ lesson: inout Lesson) -> Bool {
        guard let signature else {
            lesson.isGood = lesson.fresh > 0
            return false
        }
        lesson.words = signature.words
        if signature.words >= 8 { lesson.sketch = signature.sketch }
        let title = TitleKey.of(signature.title)
        let known = contents[signature.hash]
        let copies = (known ?? 0) & 0xFFFF
        contents.set(
            signature.hash,
            known.map { $0 & ~0xFFFF | min(0xFFFF, copies + 1) }
                ?? ((title & 0xFFFF_FFFF) << 32 | (shape.lastSegment & 0xFFFF) << 16 | 1))
        noteSaying(signature, shape, copies: copies)
        guard let known else {
            lesson.isGood = true
            return false
        }
        let isLoose = shape.isPager || shape.isDated || shape.hasRandom
        if signature.words < 8 && lesson.fresh > 0 {
            // Pictures have no words; their links tell that the page is another.
            lesson.isGood = true
        } else if isLoose {
            lesson.cost = 4
        } else if known >> 32 == title & 0xFFFF_FFFF {
            lesson.cost = signature.words < 8 ? 2 : 4
        }
        return known >> 16 & 0xFFFF == shape.lastSegment & 0xFFFF
    }

    /// Which parameters choose nothing: pages that differ in one of them only, and say the same.
    private mutating func noteSaying(_ signature: PageSignature, _ shape: AddressShape, copies: UInt64) {
        let saying =
            signature.words >= 8 ? signature.sketch : TokenHash.join(signature.hash, TitleKey.of(signature.title))
        let near = signature.words >= 12 ? 3 : 0
        if sayings[shape.whole] == nil { sayings.set(shape.whole, saying) }
        var bases: [(base: UInt64, keys: [UInt64])] = []
        for parameter in shape.parameters where !parameter.isRoute || parameter.kind != .number {
            var keys = [Keys.noise(parameter, at: shape.names)]
            if parameter.mayBeSession { keys.append(Keys.noise(parameter, at: shape.host)) }
            bases.append((shape.without(parameter), keys))
        }
        if shape.withoutRandomSegments != 0 {
            bases.append((shape.withoutRandomSegments, [Keys.segmentNoise(shape.host)]))
        }
        for (base, keys) in bases {
            guard let first = sayings[base] else {
                sayings.set(base, saying)
                continue
            }
            let isSame = (first ^ saying).nonzeroBitCount <= near
            // An empty list says the same everywhere: no evidence. And each base speaks once.
            if isSame && (copies > 6 || signature.words < 4) { continue }
            guard values.insert(TokenHash.join(base, isSame ? 20 : 21)) else { continue }
            for key in keys where choosing[key] != nil || choosing.count < 20_000 {
                if isSame {
                    choosing[key, default: (0, 0)].same += 1
                } else {
                    choosing[key, default: (0, 0)].differ += 1
                }
                if choosing[key]?.same ?? 0 >= 5 { hasNoise = true }
            }
        }
    }

    /// The pages of one list, and all lists of a kind.
    private mutating func learnList(_ shape: AddressShape, _ address: WebAddress, _ lesson: inout Lesson) {
        let key = Keys.list(shape)
        var list = accounts[key] ?? TrapAccount()
        if let sketch = lesson.sketch {
            if lesson.cost == 0, lesson.fresh == 0, list.isNear(sketch, within: 12) { lesson.cost = 4 }
            list.remember(sketch)
        }
        list.add(lesson)
        if let page = shape.page {
            // A pager that shows its last page, or whose rows lead somewhere, ends.
            let isRecord = page > list.high
            if lesson.isGood && lesson.cost == 0 && lesson.fresh == 0 && isRecord && list.high != .min {
                list.endless += 1
            } else if lesson.cost == 0 {
                list.endless = max(0, list.endless - 4)
            }
            list.high = max(list.high, page)
        }
        accounts[key] = list
        let before = closings[shape.kindOfList] ?? 0
        let limit: Int32 = before < 2 ? 6 : before < 4 ? 3 : 2
        if list.debt >= limit * 4 || list.endless >= 40 { close(key, shape, address, as: shape.kindOfList) }
        add(lesson, to: Keys.template(shape), limit: 20, shape, address, as: shape.kindOfList)
    }

    private mutating func learnTemplate(
        _ shape: AddressShape, _ address: WebAddress, _ referrer: WebAddress?, _ lesson: inout Lesson
    ) {
        let key = Keys.template(shape)
        var account = accounts[key] ?? TrapAccount()
        if let sketch = lesson.sketch, shape.isDated || shape.hasRandom {
            if lesson.cost == 0, lesson.fresh == 0, account.isNear(sketch, within: shape.isDated ? 14 : 3) {
                lesson.cost = 4
            }
            account.remember(sketch)
        }
        account.add(lesson)
        // New pages under drawn names that are linked only from their like, and lead only to their like.
        if shape.hasRandom && lesson.cost == 0 && lesson.isGood {
            let isFedByItself =
                lesson.fresh == 0 && referrer.map { AddressShape($0).template == shape.template } ?? false
            account.endless = isFedByItself ? account.endless + 1 : max(0, account.endless - 4)
        }
        accounts[key] = account
        // Days are judged by their calendar, which knows past and future.
        guard !shape.isDated else { return }
        let before = shape.parameters.isEmpty ? 0 : closings[shape.kindOfList] ?? 0
        let limit: Int32 = before < 3 ? 20 : before < 6 ? 8 : 4
        if account.debt >= (limit + min(account.good / 4, 16)) * 4 || account.endless >= 40 {
            close(key, shape, address, as: shape.kindOfList)
        }
    }

    /// Days that show something make the known range; beyond it a dozen empty ones are enough.
    private mutating func learnCalendar(_ shape: AddressShape, _ address: WebAddress, _ lesson: Lesson) {
        let key = Keys.calendar(shape)
        var calendar = accounts[key] ?? TrapAccount()
        if calendar.high == .min {
            (calendar.high, calendar.low) = (shape.day, shape.day)
            accounts[key] = calendar
        }
        let side = side(of: shape) ?? .inside
        let sideKey = Keys.calendar(shape, side)
        var account = accounts[sideKey] ?? TrapAccount()
        account.add(lesson)
        let showsSomething = lesson.isGood && lesson.cost == 0
        // Few words are hardly more than the day itself; a schedule of work has more, and no future of a year.
        if showsSomething && lesson.fresh == 0 && (lesson.words < 24 || side == .after) {
            account.endless += lesson.words < 24 ? 2 : 1
        } else if showsSomething {
            account.endless = max(0, account.endless - (lesson.fresh > 0 ? 40 : 1))
        }
        accounts[sideKey] = account
        calendar.add(lesson)
        if showsSomething {
            calendar.high = max(calendar.high, shape.day)
            calendar.low = min(calendar.low, shape.day)
        }
        accounts[key] = calendar
        let limit: Int32 =
            switch side {
            case .before: 11
            case .inside: 17
            case .after: 8
            }
        if account.debt >= limit * 4 || account.endless >= 40 { close(sideKey, shape, address, as: nil) }
    }

    /// Kinds that differ only in the words that are chosen, and all that is chosen at one place.
    private mutating func learnWide(_ shape: AddressShape, _ address: WebAddress, _ lesson: Lesson) {
        // What is not there says nothing about its neighbours.
        guard shape.isWide, lesson.cost == 4 || lesson.cost == 0 else { return }
        add(lesson, to: Keys.names(shape), limit: 24, shape, address, as: nil)
        add(lesson, to: Keys.place(shape), limit: 32, shape, address, as: nil)
    }

    /// Filters: pages of which every value is known, whose rows are known, and that lead to more of their like.
    private mutating func learnCombination(
        _ shape: AddressShape, _ address: WebAddress, _ lesson: Lesson, _ news: LinkNews, _ status: Int
    ) {
        guard shape.choices > 0 else { return }
        if isCombination(shape) && (200..<300).contains(status) {
            var own = lesson
            own.cost = lesson.fresh == 0 && (news.combinations >= 2 || lesson.cost == 4) ? 4 : 0
            add(own, to: Keys.combinations(shape), limit: 14, shape, address, as: nil)
        }
        if shape.choices >= 2 { _ = values.insert(Keys.combination(shape)) }
        for parameter in shape.parameters where !parameter.isRoute && !parameter.isPager {
            _ = values.insert(Keys.value(parameter, shape))
        }
    }

    private mutating func learnDescent(
        _ shape: AddressShape, _ address: WebAddress, _ referrer: WebAddress?, _ lesson: Lesson, _ news: LinkNews,
        isCopy: Bool
    ) {
        if descends(shape, address, from: referrer) {
            var own = lesson
            own.fresh = news.names
            own.isGood = news.names > 0
            // A faulty link shows what stands under the same name elsewhere, or its path repeats itself. Second parts,
            // comments and files below an article may say little that is new, and are theirs.
            let isFaulty = isCopy || shape.repeats > 0 && news.names == 0
            own.cost = isFaulty ? 4 : lesson.cost == 4 ? 0 : lesson.cost
            add(own, to: Keys.descent(shape.host), limit: 14, shape, address, as: nil)
        }
        _ = lastSegments.insert(TokenHash.join(shape.host, shape.lastSegment))
    }

    private mutating func add(
        _ lesson: Lesson, to key: UInt64, limit: Int32, _ shape: AddressShape, _ address: WebAddress, as kind: UInt64?
    ) {
        accounts[key, default: TrapAccount()].add(lesson)
        if let account = accounts[key], account.debt >= limit * 4 { close(key, shape, address, as: kind) }
    }

    private mutating func close(_ key: UInt64, _ shape: AddressShape, _ address: WebAddress, as kind: UInt64?) {
        guard closed.insert(key) else { return }
        accounts[key]?.isClosed = true
        if let kind { closings[kind, default: 0] += 1 }
        if examples.count < 1000 { examples.append((key, AddressPattern.text(address))) }
    }

    /// What the links of a page are worth. To be called once for each page, before ``learn(_:from:signature:status:news:)``,
    /// with all links that may be fetched, known ones too.
    package mutating func news(of links: some Sequence<WebAddress>, on page: WebAddress) -> LinkNews {
        let own = AddressShape(page)
        let owner =
            own.isPager
            ? own.list : own.isDated ? own.calendar : own.choices >= 2 ? own.place : own.template
        var news = LinkNews(fresh: 0)
        for link in links {
            let shape = AddressShape(link)
            if shown.insert(TokenHash.join(shape.host, shape.lastSegment)) { news.names += 1 }
            if shape.whole == own.whole || shape.list == own.list && (own.isPager || shape.isPager)
                || own.isDated && shape.calendar == own.calendar
                || own.hasRandom && shape.template == own.template
            {
                continue
            }
            let isCombination =
                own.choices >= 1 && shape.choices >= 1 && own.choices + shape.choices >= 3 && shape.place == own.place
                && [own.choiceBits, shape.choiceBits].contains(own.choiceBits & shape.choiceBits)
            if isCombination {
                news.combinations += 1
                if own.choices >= 2 && !own.isPager { continue }
            }
            if shown.insert(TokenHash.join(owner, shape.whole)) { news.fresh += 1 }
        }
        return news
    }
}

extension AddressShape {
    /// The names of the parameters whatever the path, or that the path itself pages.
    var kindOfList: UInt64 { parameters.reduce(isPager ? 1 : 2) { $0 &+ TokenHash.join($1.name, 30) } }
}

/// Titles are compared without digits: «Tin tức - Trang 7» is the title of page 8 too.
enum TitleKey {
    static func of(_ title: String) -> UInt64 {
        var hash = TokenHash.seed
        for byte in title.utf8 where !ASCII.isDigit(byte) { hash = TokenHash.mix(hash, byte) }
        return hash
    }
}
