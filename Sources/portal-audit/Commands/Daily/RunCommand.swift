import ArgumentParser
import AuditCore
import Auditing
import Foundation
import Reporting
import Storing

/// The day's work whole: crawl, judge, compare, report, notify.
struct RunCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "run",
        abstract: L(
            "Lượt hằng ngày: tải, chấm, so với lượt trước, báo cáo, nhắc việc.",
            "The daily run: crawl, judge, compare, report, notify."),
        discussion: L(
            """
            Ví dụ:
              portal-audit run --profile so-khcn.json --state /var/lib/portal-audit
              portal-audit run --profile so-khcn.json --dry-run      không gửi thư, chỉ viết ra
            Mỗi lượt là một thư mục runs/<giờ> trong --state, chỉ hiện ra khi đã trọn vẹn; «latest» trỏ tới lượt mới nhất.
            """,
            """
            Examples:
              portal-audit run --profile agency.json --state /var/lib/portal-audit
              portal-audit run --profile agency.json --dry-run       letters are written, not sent
            Each run is a folder runs/<time> in --state that appears only when it is whole; "latest" points to the newest.
            """))

    @OptionGroup var rule: RuleOptions
    @OptionGroup var crawl: CrawlOptions
    @OptionGroup var state: StateOptions
    @OptionGroup var global: GlobalOptions

    @Flag(
        name: .customLong("allow-unknown"),
        help: ArgumentHelp(
            L("Trả mã 0 dù có phần chưa đo được.", "Exit 0 although something could not be measured.")))
    var allowUnknown = false

    func validate() throws {
        if rule.profile == nil { throw ValidationError(L("thiếu --profile FILE", "--profile FILE is missing")) }
    }

    func run() async throws {
        let day = try rule.day()
        let commission = try rule.commission(state: state.folder)
        let policy = try crawl.policy(commission.crawl)
        let folder = state.folder(commission)
        let runs = try state.runs(folder)
        let lock = try state.lock(folder, "run")
        let post = Post(commission: commission, folder: folder, isDry: state.dryRun)
        try post.checkSecrets()
        await post.ping("start")
        do {
            let code = try await work(commission, policy, day, runs, post)
            await post.ping("\(code.rawValue)")
            withExtendedLifetime(lock) {}
            if code != .success { throw code }
        } catch let stop as Stop {
            await post.ping("\(stop.code.rawValue)")
            throw stop
        }
    }

    private func work(
        _ commission: Commission, _ policy: CrawlPolicy, _ day: Day?, _ runs: RunFolders, _ post: Post
    ) async throws -> ExitCode {
        let started = Date().timeIntervalSince1970
        let name = Timestamps.folder(Double(state.time()) + 7 * 3600)
        let draft: String
        do {
            try runs.sweep()
            draft = try runs.begin(name)
        } catch {
            throw Stop(.cannotWrite, "\(runs.root): không ghi được (\(error)). Kiểm tra quyền ghi và dung lượng đĩa")
        }
        let store = try await Gathering.crawl(
            starts: commission.start, hosts: commission.agency.hosts, policy: policy, folder: post.folder,
            events: draft + "/events.jsonl", metricsFile: crawl.metricsFile, isQuiet: global.quiet)
        let holdings = try store.holdings()
        switch holdings.summary?.end {
        case .failed:
            throw Stop(
                .unavailable,
                "không tải được trang nào của \(commission.start.joined(separator: ", ")): \(firstFailure(holdings))."
                    + " Lượt trước vẫn nguyên; bản ghi từng lần thử: \(post.folder)/archive")
        case .interrupted:
            throw Stop(ExitCode(130), "bị dừng giữa chừng: đã giữ những gì tải được, chạy lại để tiếp tục.")
        default: break
        }
        let result = try judged(holdings, commission, day)
        let change = try lastResult(runs).map { ResultChange(from: $0, to: result) }
        try Delivery.write(result, to: draft)
        if let change { try Delivery.write([UInt8](jsonResult(change)), to: draft + "/change.json") }
        let final: String
        do {
            final = try runs.finish(name)
            try runs.pointLatest(to: final)
        } catch {
            throw Stop(.cannotWrite, "\(runs.root): không hoàn tất được lượt \(name) (\(error))")
        }
        print(terminalVerdict(result, width: Delivery.width(), color: Messages.usesColor))
        for line in change.map(changeWords) ?? ["Lượt đầu tiên: chưa có lượt trước để so."] { print(line) }
        print("Báo cáo: \(final)/report.html · Dữ liệu: \(final)/result.json")

        let time = state.time()
        try await post.letters(result, run: final, at: time)
        await post.webhook(result, change, run: (final as NSString).lastPathComponent, at: time)
        let code: ExitCode = result.isPartlyUnmeasured && !allowUnknown ? .partlyUnmeasured : .success
        let metrics = auditMetrics(
            result, started: started, ended: Date().timeIntervalSince1970, exit: code.rawValue)
        try Delivery.write(Array(metrics.utf8), to: post.folder + "/portal-audit.prom")
        return code
    }

    /// The newest whole run; one of a version that wrote otherwise is said to be left out, and costs nothing else.
    private func lastResult(_ runs: RunFolders) throws -> AuditResult? {
        guard let last = try? runs.all().last else { return nil }
        do {
            return try ResultFile.read("\(runs.root)/\(last)").result
        } catch {
            Messages.say("Lưu ý: không so được với lượt \(last): kết quả không đọc được.")
            return nil
        }
    }
}

/// Why the start page did not come, in words.
func firstFailure(_ holdings: Holdings) -> String {
    var reason: String?
    try? holdings.forEach { capture in
        if reason == nil, case .failure(let failure) = capture.result { reason = failure.kind.vietnamese }
    }
    return reason ?? "máy chủ không trả lời"
}
