import ArgumentParser
import Foundation

/// Letters alone, of the newest run: for those that had to wait for the office's hours, or for the mail server.
struct NotifyCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "notify",
        abstract: L(
            "Gửi thư nhắc của lượt mới nhất (phần chưa gửi).", "Send what the newest run has to tell and has not told.")
    )

    @OptionGroup var rule: RuleOptions
    @OptionGroup var state: StateOptions
    @OptionGroup var global: GlobalOptions

    func validate() throws {
        if rule.profile == nil { throw ValidationError(L("thiếu --profile FILE", "--profile FILE is missing")) }
    }

    func run() async throws {
        let commission = try rule.commission(state: state.folder)
        guard commission.notices.mail != nil else {
            throw Stop(.validationFailure, "hồ sơ chưa khai máy chủ thư (/notify/mail): không có gì để gửi")
        }
        let folder = state.folder(commission)
        let runs = try state.runs(folder)
        let lock = try state.lock(folder, "notify")
        guard let last = try? runs.all().last else {
            throw Stop(.notFound, "\(folder): chưa có lượt chấm nào. Hãy chạy «portal-audit run» trước")
        }
        let path = "\(runs.root)/\(last)"
        let post = Post(commission: commission, folder: folder, isDry: state.dryRun)
        try post.checkSecrets()
        try await post.letters(ResultFile.read(path).result, run: path, at: state.time())
        withExtendedLifetime(lock) {}
    }
}
