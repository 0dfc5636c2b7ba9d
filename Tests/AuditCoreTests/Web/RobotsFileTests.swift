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
        ("/văn", "/v%C4%83n"), ("/v%c4%83n", "/v%C4%83n"), ("/v%C4%83n", "/văn"), ("/%61b", "/ab"), ("/ab", "/%61b"),
        ("/a%7Eb", "/a~b"), ("/{x}", "/%7Bx%7D"), ("/a%2A$", "/a*"), ("/a%24", "/a$"), ("/a b", "/a%20b"),
    ])
    func spellingsOfOnePathAreOne(pattern: String, target: String) {
        #expect(!file("User-agent: *\nDisallow: \(pattern)").allows(target, agent: "bot"))
    }

    @Test func anEncodedSlashIsNoSlash() {
        #expect(file("User-agent: *\nDisallow: /a%2Fb").allows("/a/b", agent: "bot"))
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
        ("User-agent: KIEM-TOAN/2.0 (x)\nDisallow: /", false),
        ("User-agent: *\nDisallow: /\nUser-agent: kiem-toan\nDisallow:", true),
        ("User-agent: kiem-toan\nUser-agent: khac\nDisallow: /", false),
        ("User-agent: kiem-toan\n\n\nSitemap: x\nUser-agent: khac\nDisallow: /", false),
        ("User-agent: kiem-toan\nAllow: /x\nUser-agent: khac\nDisallow: /", true),
        ("User-agent: kiem-toan\nAllow: /x\nUser-agent: khac\nAllow: /\nUser-agent: kiem-toan\nDisallow: /", false),
        ("Disallow: /\nUser-agent: khac\nDisallow: /", true), ("User-agent: * x\nDisallow: /", false),
        ("User-agent: *x\nDisallow: /", true), ("<html>\n<body>Disallow: /</body>", true), ("", true),
    ])
    func groupsOfTheAgentCountTogetherAndBeforeTheStar(text: String, allowed: Bool) {
        #expect(file(text).allows("/", agent: "Kiem-Toan/0.1 (+vn)") == allowed)
    }

    @Test(arguments: [
        "\u{FEFF}User-agent: *\nDisallow: /", "User-agent: *\rDisallow: /", "user agent: *\r\n  DISALLOW :/ # het",
        "useragent: *\ndisalow: /", "User-agent *\nDisallow /", "USER-AGENT\t*\nDiasllow\t:\t/",
        "User-agent: *\ndissallow: /",
    ])
    func slipsAreForgiven(text: String) {
        #expect(!file(text).allows("/", agent: "bot"))
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
