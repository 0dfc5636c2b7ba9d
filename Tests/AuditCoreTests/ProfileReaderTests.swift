import AuditCore
import Testing

struct ProfileReaderTests {
    private static let agency = """
        "agency": { "id": "so", "name": "Sở", "province": "Bắc Giang", "portal": "http://127.0.0.1:8080/",
          "hosts": ["127.0.0.1"], "symbols": ["SO"], "portal_names": ["Cổng Sở"], "fields": ["nganh"] }
        """

    private func read(_ text: String, rules: RuleSet? = nil) -> ProfileReader.Reading {
        ProfileReader.read(bytes: Array(text.utf8), file: "profile.json", rules: rules)
    }

    @Test func everythingThatAProfileMaySayIsRead() throws {
        let reading = read(
            """
            { "$schema": "x", "rules": "../../rules.json", \(Self.agency), "units": [{ "id": "a", "name": "A" }],
              "registers": "registers", "start": ["http://127.0.0.1:8080/tin-tuc"], "as_of": "2022-11-15",
              "crawl": { "delay_ms": 0, "connections_per_host": 4, "page_limit": 5000 },
              "papers": { "superior": "UBND tỉnh Bắc Giang", "symbol": "SO", "place": "Bắc Giang", "signer": "Giám đốc" } }
            """)
        #expect(reading.faults.map(\.line) == [])
        let profile = try #require(reading.profile)
        #expect(profile.rules == "../../rules.json" && profile.registers == "registers")
        #expect(profile.agency.hosts == ["127.0.0.1"] && profile.agency.names == [])
        #expect(profile.units == [Unit(id: "a", name: "A")] && profile.asOf == Day(2022, 11, 15))
        #expect(
            profile.papers
                == Profile.PaperSettings(
                    superior: "UBND tỉnh Bắc Giang", symbol: "SO", place: "Bắc Giang", signer: "Giám đốc"))
        #expect(
            profile.crawl
                == Profile.CrawlSettings(delayMilliseconds: 0, connectionsPerHost: 4, pageLimit: 5000))
    }

    @Test func whoIsWrittenToAndWhenIsRead() throws {
        let reading = read(
            """
            { \(Self.agency), "units": [{ "id": "a", "name": "A", "email": ["a@so.vn"] }],
              "notify": { "mail": { "server": "smtp://thu.so.vn:587", "from": "may@so.vn", "user": "may",
                  "password_file": "mat-khau" }, "director": ["gd@so.vn"],
                "webhook": { "url": "https://so.vn/hook", "key_file": "khoa" }, "health_ping": "https://so.vn/p",
                "days_ahead": [10, 2], "overdue_every_days": 5, "director_after_days": 9,
                "quiet": { "from": "17:30", "to": "08:00" } },
              "waivers": [{ "gap": "C3:1", "reason": "r", "approver": "GĐ", "paper": "1/SO", "until": "2022-12-31" }] }
            """)
        #expect(reading.faults.map(\.line) == [])
        let profile = try #require(reading.profile)
        #expect(profile.units.first?.email == ["a@so.vn"])
        let notices = profile.notices
        #expect(notices.mail?.server == "smtp://thu.so.vn:587" && notices.mail?.isEncrypted == true)
        #expect(notices.ladder == ReminderLadder(ahead: [10, 2], overdueEvery: 5, directorAfter: 9))
        #expect(notices.quiet == QuietTime(from: 17 * 60 + 30, to: 8 * 60) && notices.director == ["gd@so.vn"])
        let until = try #require(Day(2022, 12, 31))
        #expect(profile.waivers.map(\.until) == [until])
        #expect(profile.waivers.map(\.place) == ["profile.json:8:15"])
    }

    @Test func theAgencyAloneIsEnough() throws {
        let profile = try #require(read("{ \(Self.agency) }").profile)
        #expect(profile.rules == nil && profile.units.isEmpty && profile.start.isEmpty && profile.asOf == nil)
        #expect(profile.crawl == Profile.CrawlSettings())
    }

    @Test(arguments: [
        ("{}", "S005 "), ("[]", "S001 "), ("{ AGENCY, \"as_of\": \"2022-02-30\" }", "V010 /as_of"),
        ("{ AGENCY, \"papers\": { \"sign\": \"x\" } }", "S002 /papers/sign"),
        ("{ AGENCY, \"crawl\": { \"delay\": 1 } }", "S002 /crawl/delay"),
        ("{ AGENCY, \"crawl\": { \"delay_ms\": -1 } }", "S007 /crawl/delay_ms"),
        ("{ AGENCY, \"start\": [\"ftp://a/\"] }", "V020 /start/0"), ("{ AGENCY, \"units\": [] }", "S006 /units"),
        ("{ AGENCY, \"start\": [\"http:///x\"] }", "V020 /start/0"), ("{ AGENCY", "J003 "),
        (
            "{ AGENCY, \"notify\": { \"mail\": { \"server\": \"thu.so.vn\", \"from\": \"a@so.vn\" } } }",
            "V050 /notify/mail/server"
        ),
        (
            "{ AGENCY, \"notify\": { \"mail\": { \"server\": \"smtp://thu.so.vn\", \"from\": \"a@so.vn\", \"tls\": \"none\" } } }",
            "V050 /notify/mail/tls"
        ), ("{ AGENCY, \"notify\": { \"director\": [\"a@so.vn\\r\\nBcc: x@y.vn\"] } }", "V052 /notify/director/0"),
        (
            "{ AGENCY, \"notify\": { \"mail\": { \"server\": \"smtp://s.vn\", \"from\": \"a@s.vn\", \"user\": \"u\" } } }",
            "V051 /notify/mail"
        ),
        (
            "{ AGENCY, \"notify\": { \"quiet\": { \"from\": \"25:00\", \"to\": \"07:00\" } } }",
            "S008 /notify/quiet/from"
        ),
        (
            "{ AGENCY, \"waivers\": [{ \"gap\": \"C3:1\", \"reason\": \"r\", \"approver\": \"g\", \"paper\": \"1\" }] }",
            "S005 /waivers/0"
        ),
    ])
    func aWrongProfileIsRefusedAtThePlace(text: String, fault: String) {
        let parts = text.split(separator: "AGENCY", omittingEmptySubsequences: false)
        let reading = read(parts.joined(separator: Self.agency))
        #expect(reading.profile == nil)
        #expect(reading.faults.map { "\($0.code) \($0.place.pointer)" } == [fault])
    }

    @Test func withTheRulesItsLexiconsAndUnitsAreChecked() throws {
        let rules = try #require(RuleReader.read(bytes: try RuleFixtures.tiny(), file: "rules.json").ruleSet)
        #expect(read("{ \(Self.agency) }", rules: rules).profile != nil)
        let other = Self.agency.split(separator: "nganh").joined(separator: "ngan")
        let reading = read("{ \(other), \"units\": [{ \"id\": \"van-phong\", \"name\": \"VP\" }] }", rules: rules)
        #expect(
            reading.faults.map(\.line) == [
                "V015 profile.json:2:86 /agency/fields/0 bộ từ «ngan» chưa khai ở /lexicons của rules.json"
                    + " – ý bạn là «nganh»?",
                "V001 profile.json:2:106 /units thiếu đơn vị «phong-a» mà tiêu chí C1 giao việc",
            ])
    }
}
