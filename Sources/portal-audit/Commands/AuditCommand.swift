import ArgumentParser
import AuditCore
import Auditing
import DemoServer
import Foundation

struct AuditCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "audit",
        abstract: L("Tải, chấm và viết báo cáo (crawl + judge + report).", "Crawl, judge and report."),
        discussion: L(
            """
            Ví dụ:
              portal-audit audit                                    cổng mẫu hư cấu đi kèm, trên máy này
              portal-audit audit https://… --rules rules.json       cổng đang chạy
              portal-audit audit --profile so-khcn.json             theo hồ sơ cơ quan
              portal-audit audit ban-luu/ --profile so-khcn.json    bản lưu: thư mục của HTTrack, wget, hoặc tệp WARC
            """,
            """
            Examples:
              portal-audit audit                                    the bundled made-up portal, on this machine
              portal-audit audit https://… --rules rules.json       a live portal
              portal-audit audit --profile agency.json              by an agency profile
              portal-audit audit mirror/ --profile agency.json      what was saved by HTTrack, wget, or as WARC
            """))

    @Argument(
        help: ArgumentHelp(
            L(
                "Địa chỉ cổng, hoặc bản lưu (thư mục, WARC); bỏ trống để chấm cổng mẫu.",
                "The portal's address, or what was saved (folder, WARC); none for the demo."), valueName: "SOURCE"))
    var source: String?

    @OptionGroup var rule: RuleOptions
    @OptionGroup var crawl: CrawlOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup(title: L("Xuất thêm", "Further forms")) var exports: ExportOptions
    @OptionGroup(title: L("Cổng chặn cho CI", "Gates for CI")) var gates: GateOptions
    @OptionGroup var global: GlobalOptions

    func run() async throws {
        let day = try rule.day()
        let gate = try gates.plan()
        if let source, !source.contains("://") {
            try JudgeCommand.judge(source, rule, output, origin: nil, day: day, gate: gate, exports: exports.plan)
            return
        }
        if source == nil && rule.profile == nil && rule.rules == nil {
            try await auditDemo(day, gate)
            return
        }
        var commission = try rule.commission(fallback: source == nil ? nil : try? Home.path("rules.json"))
        if let source { commission.point(at: source) }
        let policy = try crawl.policy(commission.crawl)
        try await audit(commission, policy: policy, day: day, gate)
    }

    private func auditDemo(_ day: Day?, _ gate: GatePlan) async throws {
        let profile = try Home.path("Fixtures/portal/profile.json")
        let commission = try rule.commission(profile: profile)
        let server = try DemoCommand.start(port: 0)
        defer { server.server.stop() }
        var policy = try crawl.policy(commission.crawl)
        policy.allowNet.append("127.0.0.0/8")
        policy.connectTo["\(server.host):80"] = "127.0.0.1:\(server.server.port)"
        if !global.quiet {
            Messages.say("Cổng mẫu hư cấu \(server.host) đang chạy trên máy này (127.0.0.1:\(server.server.port)).")
        }
        try await audit(commission, policy: policy, day: day, gate)
    }

    private func audit(_ commission: Commission, policy: CrawlPolicy, day: Day?, _ gate: GatePlan) async throws {
        let folder = try Delivery.folder(output.out)
        let store = try await Gathering.crawl(
            starts: commission.start, hosts: commission.agency.hosts, policy: policy, folder: folder,
            metricsFile: crawl.metricsFile, isQuiet: global.quiet)
        let holdings = try store.holdings()
        if holdings.summary?.end == .failed {
            throw Stop(
                .unavailable,
                "không tải được trang nào của \(commission.start.joined(separator: ", ")): \(firstFailure(holdings))."
                    + " Bản ghi từng lần thử: \(folder)/archive")
        }
        let result = try judged(holdings, commission, day)
        if holdings.summary?.end == .interrupted {
            try Delivery.write(result, to: folder)
            throw Stop(
                ExitCode(130), "bị dừng giữa chừng: đã giữ những gì tải được, chạy lại với --out \(folder) để tiếp tục."
            )
        }
        try Delivery.deliver(result, to: folder, output, gate: gate, exports: exports.plan)
    }
}

func judged(_ holdings: Holdings, _ commission: Commission, _ day: Day?) throws -> AuditResult {
    try judging { try Judging.result(of: holdings, by: commission, asOf: day) }
}

func judgeContext(_ holdings: Holdings, _ commission: Commission, _ day: Day?) throws -> JudgeContext {
    try judging { try Judging.judgeContext(of: holdings, by: commission, asOf: day) }
}

private func judging<T>(_ work: () throws -> T) throws -> T {
    do {
        return try work()
    } catch let error as CommissionError {
        throw Stop(error)
    } catch {
        throw Stop(.badData, "không đọc hết được bản lưu: \(error)")
    }
}

extension Commission {
    /// Audits this address in place of the agency's own portal.
    mutating func point(at source: String) {
        start = [source]
        guard let address = WebAddress(source), !agency.hosts.contains(address.host) else { return }
        Messages.say(
            "Lưu ý: \(address.host) không phải cổng của «\(agency.name)». Đang chấm theo tiêu chí của cơ quan này;"
                + " cơ quan khác cần hồ sơ riêng (--profile, xem docs/profiles.md).")
        agency.hosts.append(address.host)
        agency.portal = address.href
        agency.name = "Cổng \(address.host) (chấm theo tiêu chí của \(agency.name))"
    }
}
