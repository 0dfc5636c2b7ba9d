import ArgumentParser
import Auditing
import Foundation

@main
struct PortalAudit: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "portal-audit",
        abstract: L(
            "chấm điểm cổng thông tin điện tử theo bộ tiêu chí của tỉnh",
            "scores public-sector web portals against a province's criteria"),
        discussion: L(
            """
            Ví dụ:
              portal-audit audit                                     chấm cổng mẫu đi kèm (không cần mạng)
              portal-audit audit https://… --rules rules.json        chấm một cổng đang chạy
              portal-audit judge site.warc.gz --rules rules.json     chấm một bản lưu
              portal-audit explain https://…/bai-viet-12 --run DIR   vì sao bài này (không) được tính
            """,
            """
            Examples:
              portal-audit audit                                     audit the bundled demo portal (no network)
              portal-audit audit https://… --rules rules.json        audit a live portal
              portal-audit judge site.warc.gz --rules rules.json     judge what was saved
              portal-audit explain https://…/article-12 --run DIR    why a page was, or was not, counted
            """),
        version: Judging.tool,
        subcommands: [
            AuditCommand.self, CrawlCommand.self, JudgeCommand.self, ReportCommand.self, PaperCommand.self,
            ExplainCommand.self, CompareCommand.self, WhatIfCommand.self, ReviewCommand.self, RunCommand.self,
            NotifyCommand.self, SystemdCommand.self,
            ExportCommand.self, SnapshotCommand.self, RulesCommand.self, DemoCommand.self, Dev.self,
        ]
    )

    static func main() async {
        do {
            var command = try parseAsRoot()
            if var command = command as? any AsyncParsableCommand {
                try await command.run()
            } else {
                try command.run()
            }
        } catch let stop as Stop {
            for line in stop.lines { Messages.say(line) }
            exit(withError: stop.code)
        } catch {
            // What the parser knows has its own code; 1 would be a gate's.
            if exitCode(for: error) == .failure, !(error is ExitCode) {
                Messages.say(
                    "\(Judging.tool): lỗi nội bộ (\(error)). Xin gửi dòng này và câu lệnh đã chạy cho người phát triển")
                exit(withError: ExitCode.internalFault)
            }
            exit(withError: error)
        }
    }
}
