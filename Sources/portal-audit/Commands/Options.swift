import ArgumentParser
import AuditCore
import Auditing

struct GlobalOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(L("Ngôn ngữ của trợ giúp: vi hoặc en.", "Language of help: vi or en."), valueName: "vi|en"))
    var lang = "vi"

    @Flag(name: .shortAndLong, help: ArgumentHelp(L("Không in tiến độ.", "No progress.")))
    var quiet = false
}

/// By which rules, for whom, up to which day.
struct RuleOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            L("Tệp bộ tiêu chí.", "Rules file."), valueName: "FILE"))
    var rules: String?

    @Option(
        help: ArgumentHelp(
            L("Hồ sơ cơ quan: cổng, tên miền, sổ đăng ký.", "Agency profile: portal, hosts, registers."),
            valueName: "FILE"))
    var profile: String?

    @Option(
        help: ArgumentHelp(
            L("Thư mục sổ đăng ký (CSV) của cơ quan.", "Folder of the office's registers (CSV)."), valueName: "DIR"))
    var registers: String?

    @Option(
        name: .customLong("as-of"),
        help: ArgumentHelp(
            L(
                "Ngày chấm, YYYY-MM-DD; mặc định: ngày trong hồ sơ, nếu không có thì ngày tải cuối (giờ Việt Nam).",
                "Day to judge up to, YYYY-MM-DD; default: the profile's, else the day of the last fetch (UTC+7)."),
            valueName: "DAY"))
    var asOf: String?

    @OptionGroup var book: DecisionOptions

    func day() throws -> Day? {
        guard let asOf else { return nil }
        guard let day = Day(iso: asOf) else {
            throw Stop(
                .validationFailure, "--as-of «\(asOf)»: không phải ngày có thật dạng YYYY-MM-DD, ví dụ 2022-11-15")
        }
        return day
    }

    /// `fallback` is the rules file to use when neither an option nor a profile names one.
    ///
    /// `state` is the folder of an agency's runs, which has its own book of decisions.
    func commission(
        fallback: String? = nil, profile path: String? = nil, state: ((Commission) -> String)? = nil
    ) throws -> Commission {
        do {
            let used = profile ?? path
            var commission = try Commission.load(
                rules: rules ?? (used == nil ? fallback : nil), profile: used, registers: registers)
            for warning in commission.warnings { Messages.say(warning) }
            commission.decisions = try book.read(in: state?(commission))
            return commission
        } catch let stop as Stop {
            throw stop
        } catch let error as CommissionError {
            throw Stop(error)
        }
    }
}

extension Stop {
    init(_ error: CommissionError) {
        switch error {
        case .unreadable(let path, let why): self.init(.notFound, "\(path): \(why)")
        case .faulty(let lines): self.init(.badData, lines: lines)
        case .dayBeforePeriod(let day, let period):
            self.init(
                .badData,
                "ngày chấm \(day.vietnamese) trước kỳ của bộ tiêu chí (\(period.from.vietnamese)–\(period.to.vietnamese))."
                    + " Hãy chọn --as-of khác, hoặc bộ tiêu chí của năm đó")
        case .noPages(let hosts, let wanted):
            let found = hosts.isEmpty ? "không có trang nào" : "chỉ có trang của \(hosts.joined(separator: ", "))"
            self.init(
                .badData,
                "không đọc được trang nào của \(wanted.joined(separator: ", ")): bản lưu \(found)."
                    + " Nếu là cổng của cơ quan khác, hãy nêu --profile FILE (xem docs/profiles.md)")
        case .noDay:
            self.init(.badData, "không biết ngày chấm: bản lưu không ghi giờ tải. Hãy thêm --as-of YYYY-MM-DD")
        }
    }
}

/// How the portal is taken.
struct CrawlOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            L("Giây giữa hai lần gọi cùng một máy chủ.", "Seconds between two requests to one host."), valueName: "S"))
    var delay: Double?

    @Option(
        help: ArgumentHelp(L("Số kết nối cùng lúc tới một máy chủ.", "Connections to one host."), valueName: "N"))
    var connections: Int?

    @Option(
        name: .customLong("page-limit"),
        help: ArgumentHelp(L("Giới hạn số trang và tệp.", "Most pages and files."), valueName: "N"))
    var pageLimit: Int?

    @Option(
        name: .customLong("time-limit"),
        help: ArgumentHelp(L("Giới hạn thời gian, giây.", "Most seconds."), valueName: "S"))
    var timeLimit: Double?

    @Option(
        name: .customLong("allow-net"),
        help: ArgumentHelp(
            L(
                "Cho phép gọi dải địa chỉ nội bộ này (CIDR), ví dụ 127.0.0.0/8.",
                "Allow this private address range (CIDR), such as 127.0.0.0/8."), valueName: "CIDR"))
    var allowNet: [String] = []

    @Option(
        name: .customLong("connect-to"),
        help: ArgumentHelp(
            L(
                "Gọi ADDR thay cho HOST, dạng HOST:PORT=ADDR:PORT.",
                "Contact ADDR in place of HOST: HOST:PORT=ADDR:PORT."),
            valueName: "MAP"))
    var connectTo: [String] = []

    @Option(
        name: .customLong("metrics-file"),
        help: ArgumentHelp(
            L(
                "Ghi số liệu lượt tải (OpenMetrics) vào tệp này, cho node-exporter.",
                "Write the crawl's numbers (OpenMetrics) to this file, for node-exporter."), valueName: "FILE"))
    var metricsFile: String?

    @Flag(
        name: .customLong("no-archive"),
        help: ArgumentHelp(
            L("Chỉ dò địa chỉ, không lưu nội dung (không chấm được).", "Only find addresses, keep no content."),
            visibility: .hidden))
    var noArchive = false

    func policy(_ settings: Profile.CrawlSettings) throws -> CrawlPolicy {
        var policy = CrawlPolicy()
        policy.keepsBodies = !noArchive
        if let milliseconds = settings.delayMilliseconds { policy.delay = Double(milliseconds) / 1000 }
        if let count = settings.connectionsPerHost { policy.connectionsPerHost = count }
        if let limit = settings.pageLimit { policy.pageLimit = limit }
        if let delay { policy.delay = delay }
        if let connections { policy.connectionsPerHost = connections }
        if let pageLimit { policy.pageLimit = pageLimit }
        policy.timeLimit = timeLimit
        policy.allowNet = allowNet
        for pair in connectTo {
            let sides = pair.split(separator: "=", maxSplits: 1)
            guard sides.count == 2 else {
                throw Stop(.validationFailure, "--connect-to «\(pair)»: cần dạng HOST:PORT=ADDR:PORT")
            }
            policy.connectTo[String(sides[0])] = String(sides[1])
        }
        guard (0...3600).contains(policy.delay), (1...64).contains(policy.connectionsPerHost), policy.pageLimit > 0,
            (1e-3...1e7).contains(policy.timeLimit ?? 1)
        else {
            throw Stop(
                .validationFailure,
                "--delay từ 0 đến 3600 giây, --connections từ 1 đến 64, --page-limit và --time-limit phải là số dương")
        }
        policy.connections = max(policy.connections, policy.connectionsPerHost)
        return policy
    }
}

/// Where results go, and what they mean for the exit code.
struct OutputOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            L("Thư mục kết quả; mặc định runs/<giờ>.", "Folder of results; default runs/<time>."), valueName: "DIR"))
    var out: String?

    @Flag(help: ArgumentHelp(L("In result.json ra stdout.", "Print result.json to stdout.")))
    var json = false

    @Flag(
        name: .customLong("allow-unknown"),
        help: ArgumentHelp(
            L("Trả mã 0 dù có phần chưa đo được.", "Exit 0 although something could not be measured.")))
    var allowUnknown = false
}
