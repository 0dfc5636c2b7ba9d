import ArgumentParser
import Auditing
import Foundation
import Reporting

/// Writes the units by which systemd runs the audit every day.
struct SystemdCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "install-systemd",
        abstract: L(
            "Viết timer và service để chạy hằng ngày.", "Write timers and services for the daily run."),
        discussion: L(
            "Ví dụ: portal-audit install-systemd --profile /etc/portal-audit/so-khcn.json --user portal-audit",
            "Example: portal-audit install-systemd --profile /etc/portal-audit/agency.json --user portal-audit"))

    @Option(help: ArgumentHelp(L("Hồ sơ cơ quan.", "Agency profile."), valueName: "FILE"))
    var profile: String

    @Option(help: ArgumentHelp(L("Người dùng hệ thống chạy lượt chấm.", "System user of the run."), valueName: "NAME"))
    var user: String

    @Option(help: ArgumentHelp(L("Giờ chạy, giờ Việt Nam.", "When to run, in Việt Nam."), valueName: "HH:MM"))
    var at = "05:00"

    @Option(
        name: .customLong("notify-at"),
        help: ArgumentHelp(L("Giờ gửi thư còn chờ.", "When waiting letters go out."), valueName: "HH:MM"))
    var notifyAt = "07:30"

    @Option(help: ArgumentHelp(L("Nơi viết các tệp.", "Where to write the files."), valueName: "DIR"))
    var dir = "/etc/systemd/system"

    @OptionGroup var global: GlobalOptions

    func run() throws {
        let full = URL(fileURLWithPath: profile).standardizedFileURL.path
        let commission: Commission
        do {
            commission = try Commission.load(rules: nil, profile: full, registers: nil)
        } catch {
            throw Stop(error)
        }
        for time in [at, notifyAt] where !isClock(time) {
            throw Stop(.validationFailure, "«\(time)»: giờ phải viết như 05:00")
        }
        let plain = user.utf8.allSatisfy {
            (97...122).contains($0) || (48...57).contains($0) || $0 == 0x2D || $0 == 0x5F
        }
        guard plain, !user.isEmpty else {
            throw Stop(.validationFailure, "--user «\(user)»: tên người dùng hệ thống chỉ gồm chữ thường, số, «-», «_»")
        }
        let units = SystemdUnits(
            agency: commission.agency.id, name: commission.agency.name,
            program: (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? "portal-audit",
            profile: full, user: user, runAt: at, notifyAt: commission.notices.mail == nil ? nil : notifyAt)
        for (name, text) in units.files { try Delivery.write(Array(text.utf8), to: "\(dir)/\(name)") }
        print("Đã viết vào \(dir): \(units.files.map(\.name).joined(separator: ", "))")
        print("Tiếp theo (quyền root):")
        print("  systemctl daemon-reload && systemctl enable --now \(units.timers.joined(separator: " "))")
    }

    private func isClock(_ text: String) -> Bool {
        let parts = text.split(separator: ":", omittingEmptySubsequences: false)
        guard parts.count == 2, parts.allSatisfy({ $0.utf8.count == 2 }) else { return false }
        guard let hour = Int(parts[0]), let minute = Int(parts[1]) else { return false }
        return (0..<24).contains(hour) && (0..<60).contains(minute)
    }
}
