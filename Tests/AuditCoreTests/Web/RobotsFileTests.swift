import Testing

@testable import AuditCore

struct RobotsFileTests {
    private func file(_ text: String) -> RobotsFile { RobotsFile(bytes: text.utf8) }

    @Test(arguments: [
        ("/a", "/ab", true), ("/a", "/b", false), ("/a$", "/a", true), ("/a$", "/a/", false),
        ("/*.pdf$", "/x/y.pdf", true),
        ("/*.pdf$", "/y.pdf?v=1", false), ("/*.pdf", "/y.pdf?v=1", true), ("/a*b*c", "/a1b2c3", true),
        ("/a*b*c", "/a1c2b3", false), ("*", "/gi", true), ("*/in$", "/x/in", true), ("/a**b", "/ab", true),
        ("/a*$", "/abc", true), ("/*a$", "/aba", true), ("/ab*ba$", "/aba", false),
        ("khong-gach", "/khong-gach", false),
        ("/A", "/a", false), ("/a$b", "/a$b", true), ("/a$b", "/a", false),
    ])
    func patternsMatchFromTheStart(pattern: String, target: String, matches: Bool) {
        #expect(file("User-agent: *\nDisallow: \(pattern)").allows(target, agent: "bot") == !matches)
    }

    @Test(arguments: [
        ("/văn", "/v%C4%83n", true), ("/v%c4%83n", "/v%C4%83n", true), ("/v%C4%83n", "/văn", false),
        ("/%61b", "/ab", false), ("/%61b", "/%61b", true), ("/ab", "/%61b", false), ("/{x}", "/%7Bx%7D", false),
        ("/a%2A", "/a*", false), ("/a%2Fb", "/a/b", false), ("/a%2fb", "/a%2Fb", true), ("/a%2Fb", "/a%2fb", false),
        ("/a%g1", "/a%g1", true), ("/a%", "/a%", true), ("/a b", "/a%20b", false), ("/a:b", "/a:b", true),
    ])
    func escapesOfRulesAreSpeltInOneWayAndNothingIsDecoded(pattern: String, target: String, matches: Bool) {
        #expect(file("User-agent: *\nDisallow: \(pattern)").allows(target, agent: "bot") == !matches)
    }

    @Test(arguments: [
        ("/văn", "/v%C4%83n"), ("/v%c4%83n", "/v%C4%83n"), ("/v%C4%83n", "/văn"), ("/%61b", "/ab"), ("/ab", "/%61b"),
        ("/v%C4%83n", "/v%c4%83n"), ("/a%7Eb", "/a~b"), ("/{x}", "/%7Bx%7D"), ("/a%2A$", "/a*"), ("/a%24", "/a$"),
        ("/a b", "/a%20b"), ("/*%61$", "/ba"), ("/*.pdf$", "/a%2Epdf"),
    ])
    func spellingsOfOnePathAreOneToACrawlerWithManners(pattern: String, target: String) {
        let robots = file("User-agent: *\nDisallow: \(pattern)")
        #expect(!robots.allowsEverySpelling(of: target, agent: "bot"))
        #expect(robots.allowsEverySpelling(of: "/khac", agent: "bot"))
    }

    @Test func whatOneReadingForbidsIsForbidden() {
        let robots = file("User-agent: *\nDisallow: /\nAllow: /%74in")
        #expect(robots.allows("/%74in", agent: "bot"))
        #expect(!robots.allows("/tin", agent: "bot"))
        #expect(robots.allowsEverySpelling(of: "/%74in", agent: "bot"))
        #expect(!robots.allowsEverySpelling(of: "/tin", agent: "bot"))
    }

    @Test func anEncodedSlashIsNoSlash() {
        let robots = file("User-agent: *\nDisallow: /a%2Fb")
        #expect(robots.allows("/a/b", agent: "bot"))
        #expect(robots.allowsEverySpelling(of: "/a/b", agent: "bot"))
    }

    @Test(arguments: [
        ("http://xa.vn/a/b?c=d#e", "/a/b?c=d"), ("http://xa.vn", "/"), ("http://xa.vn?q", "/?q"), ("", "/"),
        ("http://xa.vn;p", "/;p"), ("//xa.vn/a", "/a"), ("xa.vn/a", "/a"), ("/a#b", "/a"), ("http://xa.vn#/a", "/"),
        ("/dich?url=http://khac.vn/x", "/dich?url=http://khac.vn/x"), ("http://xa.vn/./%7e/ă", "/./%7e/ă"),
        ("mailto:a", "/"), ("://x/y", "/y"), ("http:/a/b", "/a/b"),
    ])
    func theTargetIsWhatFollowsTheHostAsWritten(address: String, target: String) {
        #expect(RobotsTarget.of(address) == target)
    }

    @Test(arguments: [
        ("Disallow: /\nAllow: /tin", "/tin/1", true), ("Allow: /tin\nDisallow: /tin/rieng", "/tin/rieng", false),
        ("Disallow: /tin\nAllow: /tin", "/tin", true), ("Disallow:", "/tin", true),
        ("Allow: /\nDisallow: /*.js", "/a.js", false),
        ("Disallow: /\nAllow: /m/index.html", "/m/", true), ("Disallow: /\nAllow: /m/index.html", "/m/x", false),
        ("Disallow: /a%20b\nAllow: /a$", "/a%20b", false),
    ])
    func theLongestRuleWinsAndAllowWinsTies(rules: String, target: String, allowed: Bool) {
        #expect(file("User-agent: *\n\(rules)").allows(target, agent: "bot") == allowed)
    }

    @Test(arguments: [
        ("User-agent: Kiem\nDisallow: /", true), ("User-agent: kiem-toan\nDisallow: /", false),
        ("User-agent: KIEM-TOAN/2.0 (x)\nDisallow: /", false), ("User-agent: kiem-toan2\nDisallow: /", false),
        ("User-agent: *\nDisallow: /\nUser-agent: kiem-toan\nDisallow:", true),
        ("User-agent: kiem-toan\nUser-agent: khac\nDisallow: /", false),
        ("User-agent: kiem-toan\n\n\nSitemap: x\nUser-agent: khac\nDisallow: /", false),
        ("User-agent: kiem-toan\nAllow: /x\nUser-agent: khac\nDisallow: /", true),
        ("User-agent: kiem-toan\nAllow: /x\nUser-agent: khac\nAllow: /\nUser-agent: kiem-toan\nDisallow: /", false),
        ("Disallow: /\nUser-agent: khac\nDisallow: /", true), ("User-agent: * x\nDisallow: /", false),
        ("User-agent: *x\nDisallow: /", true), ("<html>\n<body>Disallow: /</body>", true), ("", true),
    ])
    func groupsOfTheAgentCountTogetherAndBeforeTheStar(text: String, allowed: Bool) {
        #expect(file(text).allows("/", agent: "Kiem-Toan") == allowed)
    }

    @Test func anAgentIsComparedWhole() {
        let robots = file("User-agent: kiem\nDisallow: /\nUser-agent: *\nDisallow: /x")
        #expect(!robots.allows("/", agent: "KIEM"))
        for agent in ["kiem/1", "kiem toan", "kiem2", "", "*"] {
            #expect(robots.allows("/", agent: agent))
            #expect(!robots.allows("/x", agent: agent))
        }
        // Digits end a token, so this one is empty, and so is the agent.
        #expect(!file("User-agent: 7\nDisallow: /").allows("/", agent: ""))
    }

    @Test(arguments: [
        "\u{FEFF}User-agent: *\nDisallow: /", "User-agent: *\rDisallow: /", "user agent: *\r\n  DISALLOW :/ # het",
        "useragent: *\ndisalow: /", "User-agent *\nDisallow /", "USER-AGENT\t*\nDiasllow\t:\t/",
        "User-agent: *\ndissallow: /", "User-agent: *\n\u{B}Disallow  /\u{C}", "User-agent: *\nDisallow: /\0x",
        "User-agent: *\r\n\r\n\rdiaslow: /#", "user-agents: *\ndisallowed: /",
    ])
    func slipsAreForgiven(text: String) {
        #expect(!file(text).allows("/", agent: "bot"))
    }

    @Test(arguments: [[], [0xEF], [0xEF, 0xBB], [0xEF, 0xBB, 0xBF]] as [[UInt8]])
    func whatIsLeftOfAByteOrderMarkIsSkipped(mark: [UInt8]) {
        let text = Array("User-agent: *\nDisallow: /".utf8)
        #expect(!RobotsFile(bytes: mark + text).allows("/", agent: "bot"))
        #expect(RobotsFile(bytes: [0xBB, 0xBF] + text).allows("/", agent: "bot"))
        #expect(RobotsFile(bytes: [0xEF, 0xEF] + text).allows("/", agent: "bot"))
    }

    @Test(arguments: [
        "Disallow /a b", "Disallow", "Disallow/", ": /", "dis allow: /", "dsallow: /", "<Disallow: />", "#Disallow: /",
    ])
    func otherSlipsAreNot(line: String) {
        #expect(file("User-agent: *\n\(line)").allows("/a", agent: "bot"))
    }

    @Test(arguments: [0, 1, 5000])
    func aLineIsReadAsFarAsGoogleHasRoomForIt(beyond: Int) {
        let start = "Disallow: /"
        let path = String(repeating: "x", count: RobotsReader.longestLine - start.utf8.count)
        let robots = file("User-agent: *\n\(start)\(path)\(String(repeating: "y", count: beyond))\nDisallow: /z")
        #expect(!robots.allows("/" + path, agent: "bot"))
        #expect(robots.allows("/" + path.dropLast(), agent: "bot"))
        #expect(!robots.allows("/z", agent: "bot"))
    }

    @Test func delaysBelongToTheirGroup() {
        let robots = file(
            """
            User-agent: a
            Crawl-delay: 2.5
            User-agent: *
            Crawl-delay: 10
            Crawl-delay: 4
            Disallow: /x
            User-agent: b
            Disallow: /
            User-agent: c
            Crawl-delay: nhanh
            """)
        #expect(robots.crawlDelay(agent: "a") == 2.5)
        #expect(robots.crawlDelay(agent: "la") == 10)
        #expect(robots.crawlDelay(agent: "b") == nil)
        #expect(robots.crawlDelay(agent: "c") == nil)
        #expect(file("User-agent: *\nCrawl-delay: 99999999999999999999").crawlDelay(agent: "x") == 86_400)
    }

    @Test func sitemapsHoldForAllWhereverTheyStand() {
        let robots = file("Sitemap: http://xa.vn/1.xml\nUser-agent: x\nSite-map: /2.xml # hai\nsitemap:")
        #expect(robots.sitemaps == ["http://xa.vn/1.xml", "/2.xml"])
    }

    @Test func theLineThatTheLimitCutsIsNotRead() {
        let head = "User-agent: *\nDisallow: /a\n"
        let filler = "#" + String(repeating: "x", count: RobotsFile.byteLimit - head.utf8.count - 12) + "\n"
        let robots = file(head + filler + "Disallow: /bcd\nDisallow: /e")
        #expect(!robots.allows("/a", agent: "bot"))
        #expect(robots.allows("/b", agent: "bot"))
        #expect(robots.allows("/e", agent: "bot"))
    }

    @Test(arguments: [
        ("abcabcabcabcabcabcabd", true), ("abcabcabcabcabcabcabe", false), ("aaaaaaaaaaaaaaaaaaaab", true),
        ("aab", true), ("abcabd", true), ("d-", false),
    ])
    func partsShortAndLongAreFoundWhereverTheyStand(part: String, isThere: Bool) {
        let target = "/aaaaaaaaaaaaaaaaaaaaaaaab/abcabcabcabcabcabcabcabcabd"
        #expect(file("User-agent: *\nDisallow: /*\(part)").allows(target, agent: "bot") != isThere)
        #expect(file("User-agent: *\nDisallow: *\(part)*/*c$").allows(target + "/c", agent: "bot") != isThere)
    }

    @Test func hostilePatternsTakeLinearTime() {
        let stars = String(repeating: "Disallow: /" + String(repeating: "a*", count: 60) + "b\n", count: 1000)
        let robots = file("User-agent: *\n" + stars)
        let start = ContinuousClock.now
        #expect(robots.allows("/" + String(repeating: "a", count: 4000), agent: "bot"))
        #expect(ContinuousClock.now - start < .seconds(10))
    }

    @Test func manyAgentsOverManyRulesStaySmall() {
        let agents = (0..<10_000).map { n in "User-agent: a\(String(repeating: "b", count: n % 50))\n" }.joined()
        let robots = file(agents + String(repeating: "Disallow: /x\n", count: 10_000))
        #expect(!robots.allows("/x", agent: "abbb"))
        #expect(robots.allows("/x", agent: "la"))
    }

    @Test(arguments: UInt64(1)...4)
    func noBytesCrashTheReader(seed: UInt64) {
        var random = SeededBytes(seed: seed)
        let alphabet = [
            "User-agent:", "*", "Allow:", "Disallow:", "/", "$", "%", "%2", "\n", "\r", " ", "a", "\0", "é", "#",
            "Crawl-delay:", "9", ".",
        ]
        for _ in 0..<1500 {
            var bytes = Array(random.text(of: alphabet, most: 40).utf8)
            bytes += (0..<Int.random(in: 0..<20, using: &random)).map { _ in UInt8.random(in: 0...255, using: &random) }
            let robots = RobotsFile(bytes: bytes)
            let target = "/" + random.text(of: alphabet, most: 6)
            #expect(robots.allows(target, agent: "bot") == robots.allows(target, agent: "BOT/1"))
            #expect((robots.crawlDelay(agent: "bot") ?? 0) >= 0)
        }
    }
}
