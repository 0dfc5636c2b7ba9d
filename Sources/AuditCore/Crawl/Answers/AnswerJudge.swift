/// Tells what an answer really is, by what the portal says to addresses that do not exist and by what it says itself.
///
/// Pure: what it knows comes from the probes (``ProbePlan``) and from the lists that it was shown. A doubtful answer is
/// a page: calling an article a wall hides it, calling a wall a page only costs a reader's look.
package struct AnswerJudge: Sendable {
    /// Start pages are never missing.
    let homes: Set<String>
    private(set) var missing: [Missing] = []
    private var homeHashes: Set<UInt64> = []
    private var lists = ListEnds()

    /// What an address that does not exist was answered.
    struct Missing: Sendable {
        var address: WebAddress
        var status: Int
        var redirect: WebAddress?
        var signature: PageSignature?
    }

    /// - Parameter homes: start pages of the portal.
    package init(homes: [WebAddress]) {
        self.homes = Set(homes.flatMap { [$0.canonical.href, $0.origin + "/"] })
    }

    /// Takes in the answer to a probe. 404 and 410 need no model; walls and failures teach nothing.
    package mutating func learn(probe: AnswerFacts) {
        let isRedirect = probe.redirect != nil
        guard isRedirect || (200..<300).contains(probe.status), missing.count < 64,
            ![.firewall, .waitingRoom, .captcha, .closed, .softError].contains(AnswerWalls.kind(of: probe) ?? .page)
        else { return }
        missing.append(
            Missing(
                address: probe.address, status: probe.status, redirect: probe.redirect, signature: probe.signature))
    }

    /// - Returns: `.page` for whatever its status says in earnest (404, 500), unless a wall stands before it.
    package mutating func judge(_ facts: AnswerFacts) -> AnswerKind {
        if let target = facts.redirect { return judge(redirect: target, of: facts) }
        guard facts.isMarkup else { return .page }
        let isHome = isHome(facts.address)
        if isHome, let signature = facts.signature, signature.words >= 8 { homeHashes.insert(signature.hash) }
        if !facts.isLong, let wall = AnswerWalls.kind(of: facts) { return wall }
        guard (200..<300).contains(facts.status), !isHome else { return .page }
        if !facts.isLong && AnswerMissing.saysSo(facts) || isLikeMissing(facts) || sendsHome(facts) {
            return .softNotFound
        }
        if let signature = facts.signature, lists.isBeyond(facts.address, signature) { return .beyondEnd }
        return .page
    }

    private func isHome(_ address: WebAddress) -> Bool {
        homes.contains(address.canonical.href) || AnswerNames.isStart(address)
    }

    private func judge(redirect target: WebAddress, of facts: AnswerFacts) -> AnswerKind {
        if AnswerNames.isDoor(target) && !AnswerNames.isDoor(facts.address) { return .login }
        // The same page under its other spelling: https, www, a slash more.
        if isSpelling(of: facts.address, target) || isHome(facts.address) { return .page }
        if AnswerMissing.isErrorPage(target) { return .softNotFound }
        let isLikeProbe = missing.contains { probe in
            probe.redirect.map {
                $0 == target || $0.path == target.path && $0.host == target.host && probe.status == facts.status
            }
                ?? false
        }
        if isLikeProbe { return .softNotFound }
        // The start page in place of a page that is gone; a section's short address may well lead there.
        return isHome(target) && target.host == facts.address.host && AnswerNames.choosesItem(facts.address)
            ? .softNotFound : .page
    }

    private func isSpelling(of address: WebAddress, _ target: WebAddress) -> Bool {
        func bare(_ address: WebAddress) -> String {
            let path = address.path
            return Folded.plain((path.hasSuffix("/") ? String(path.dropLast()) : path) + "?" + (address.query ?? ""))
        }
        return bare(address) == bare(target)
    }

    /// Like the answer to an address that does not exist.
    private func isLikeMissing(_ facts: AnswerFacts) -> Bool {
        guard let own = facts.signature, own.words >= 4 else { return false }
        return missing.contains { probe in
            guard probe.status == facts.status, let other = probe.signature, probe.redirect == nil else { return false }
            // A portal that does not read the last part of an address answers with the page of the folder above.
            if probe.address.href.hasPrefix(facts.address.href) || probe.address.path == facts.address.path {
                return own.hash == other.hash && probe.address.path == facts.address.path
                    && AnswerNames.choosesItem(facts.address)
            }
            if own.hash == other.hash { return true }
            return (own.sketch ^ other.sketch).nonzeroBitCount <= 3 && own.words >= 12
                && abs(own.words - other.words) * 10 <= own.words && TitleKey.of(own.title) == TitleKey.of(other.title)
        }
    }

    /// The start page's words under the address of an item; or a page that only sends there.
    private func sendsHome(_ facts: AnswerFacts) -> Bool {
        if let own = facts.signature, own.words >= 8, homeHashes.contains(own.hash) {
            return AnswerNames.choosesItem(facts.address)
        }
        guard facts.look.wordCount <= 25, facts.look.links <= 3, AnswerNames.choosesItem(facts.address),
            let refresh = facts.look.refresh, !refresh.target.isEmpty,
            let target = WebAddress(refresh.target, base: facts.address)
        else { return false }
        return isHome(target) && target.host == facts.address.host
    }
}

extension AnswerNames {
    /// Whether an address names one thing: a number, a slug, or something below a folder.
    static func choosesItem(_ address: WebAddress) -> Bool {
        let shape = AddressShape(address)
        if !shape.parameters.allSatisfy(\.isRoute) { return true }
        return address.path.split(separator: "/").contains { segment in
            let stem = segment.prefix { $0 != "." }
            let value = Array(stem.utf8).withUnsafeBufferPointer { ReadValue($0, 0, $0.count) }
            return value.kind != .word
        }
    }
}

/// First and later pages of lists, to know the first again where a page beyond the last was asked for.
private struct ListEnds: Sendable {
    private var seen = HashTable64(limit: 100_000)

    mutating func isBeyond(_ address: WebAddress, _ signature: PageSignature) -> Bool {
        guard signature.words >= 4 else { return false }
        let shape = AddressShape(address)
        let page = UInt64(max(1, shape.page ?? 1))
        let key = TokenHash.join(shape.list, signature.hash)
        guard let first = seen[key] else {
            seen.set(key, page)
            return false
        }
        if page < first { seen.set(key, page) }
        return shape.isPager && page > first
    }
}
