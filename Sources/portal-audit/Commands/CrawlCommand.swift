import ArgumentParser
import AuditCore
import Auditing
import Reporting

struct CrawlCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "crawl",
        abstract: L(
            "Tải cổng vào kho lưu; chạy lại để tiếp tục.", "Take a portal into an archive; run again to resume."),
        discussion: L(
            "Ví dụ:\n  portal-audit crawl https://… --out runs/cong-so\n  portal-audit judge runs/cong-so --rules rules.json\n  portal-audit crawl https://… --plan",
            "Examples:\n  portal-audit crawl https://… --out runs/portal\n  portal-audit judge runs/portal --rules rules.json\n  portal-audit crawl https://… --plan"
        ))

    @Argument(
        help: ArgumentHelp(
            L("Địa chỉ cổng; bỏ trống nếu có --profile.", "The portal's address; none with --profile."),
            valueName: "URL"))
    var source: String?

    @Option(help: ArgumentHelp(L("Hồ sơ cơ quan.", "Agency profile."), valueName: "FILE"))
    var profile: String?

    @Option(
        help: ArgumentHelp(
            L("Thư mục kết quả; mặc định runs/<giờ>.", "Folder of results; default runs/<time>."), valueName: "DIR"))
    var out: String?

    @Flag(
        help: ArgumentHelp(
            L(
                "Chỉ ước lượng lượt tải (số địa chỉ, thời gian, dung lượng), không lưu gì.",
                "Only estimate the crawl (addresses, time, size); keep nothing.")))
    var plan = false

    @OptionGroup var crawl: CrawlOptions
    @OptionGroup var global: GlobalOptions

    func run() async throws {
        var starts: [String] = []
        var hosts: [String] = []
        var settings = Profile.CrawlSettings()
        if let profile {
            do {
                let commission = try Commission.load(
                    rules: nil, profile: profile, registers: nil)
                starts = commission.start
                hosts = commission.agency.hosts
                settings = commission.crawl
            } catch {
                throw Stop(error)
            }
        }
        if let source {
            starts = [source]
            if let host = WebAddress(source)?.host, !hosts.contains(host) { hosts.append(host) }
        }
        guard !starts.isEmpty else {
            throw Stop(.validationFailure, "chưa nêu cổng nào: thêm địa chỉ https://… hoặc --profile FILE")
        }
        let policy = try crawl.policy(settings)
        if plan {
            let forecast = try await Gathering.forecast(starts: starts, hosts: hosts, policy: policy, folder: out)
            for line in TerminalForecast.lines(forecast, policy) { print(line) }
            return
        }
        let folder = try Delivery.folder(out)
        let store = try await Gathering.crawl(
            starts: starts, hosts: hosts, policy: policy, folder: folder, metricsFile: crawl.metricsFile,
            isQuiet: global.quiet)
        print(folder)
        switch try store.counts().end {
        case .complete: break
        case .budget: throw ExitCode.partlyUnmeasured
        case .interrupted: throw ExitCode(130)
        case .blocked, .failed:
            throw Stop(
                .unavailable,
                "không tải được cổng: xem bản ghi trong \(folder)/archive, kiểm tra địa chỉ, mạng và robots.txt")
        }
    }
}
