import ArgumentParser
import Auditing
import Foundation
import Storing

/// Where an agency's runs live, and who may write there.
struct StateOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            L(
                "Thư mục giữ bản lưu, các lượt chấm và nhật ký gửi thư; mặc định runs/<mã cơ quan>.",
                "Folder of the archive, the runs and the log of letters; default runs/<agency id>."), valueName: "DIR"))
    var state: String?

    @Flag(
        name: .customLong("dry-run"),
        help: ArgumentHelp(
            L(
                "Không gửi gì ra ngoài: thư được viết vào lượt chấm (letters/*.eml), không ghi là đã gửi.",
                "Send nothing: letters are written into the run (letters/*.eml), and not logged as sent.")))
    var dryRun = false

    /// Seconds since 1970 in place of the clock, for drills.
    @Option(name: .customLong("now"), help: ArgumentHelp("", visibility: .hidden))
    var now: Int?

    func time() -> Int { now ?? Int(Date().timeIntervalSince1970) }

    func folder(_ commission: Commission) -> String { state ?? "runs/\(commission.agency.id)" }

    /// Held for as long as the caller writes there; a second start says who was first.
    func lock(_ folder: String, _ command: String) throws -> RunLock {
        let since = Timestamps.folder(Date().timeIntervalSince1970 + 7 * 3600)
        let who = "«portal-audit \(command)» (pid \(getpid()), máy \(ProcessInfo.processInfo.hostName), từ \(since))"
        do throws(RunLock.Failure) {
            return try RunLock(folder + "/run.lock", holder: who)
        } catch {
            switch error {
            case .held(let holder):
                let first = holder.isEmpty ? "một lượt khác" : holder
                throw Stop(.busy, "\(folder): đang có \(first). Hãy đợi lượt đó xong")
            case .system(let fault): throw StateOptions.unwritable(folder, fault)
            }
        }
    }

    func runs(_ folder: String) throws -> RunFolders {
        do {
            return try RunFolders(root: folder + "/runs")
        } catch {
            throw StateOptions.unwritable(folder, error)
        }
    }

    private static func unwritable(_ folder: String, _ error: any Error) -> Stop {
        Stop(.cannotWrite, "\(folder): không ghi được (\(error)). Kiểm tra quyền ghi và dung lượng đĩa")
    }
}
