import ArgumentParser
import DemoServer
import Foundation

struct DemoCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "demo",
        abstract: L("Chạy cổng mẫu hư cấu trên máy này.", "Serve the made-up demo portal on this machine."),
        discussion: L(
            "Ví dụ:\n  portal-audit demo --port 8080",
            "Example:\n  portal-audit demo --port 8080"))

    @Option(help: ArgumentHelp(L("Cổng mạng; 0 để máy tự chọn.", "Port; 0 for a free one."), valueName: "N"))
    var port: UInt16 = 0

    @OptionGroup var global: GlobalOptions

    func run() async throws {
        let demo = try DemoCommand.start(port: port)
        print("http://127.0.0.1:\(demo.server.port)/")
        Messages.say(
            "Cổng mẫu hư cấu \(demo.host). Dừng bằng Ctrl-C. Chấm từ cửa sổ khác:\n"
                + "  portal-audit audit --profile Fixtures/portal/profile.json --allow-net 127.0.0.0/8"
                + " --connect-to \(demo.host):80=127.0.0.1:\(demo.server.port)")
        while !Task.isCancelled { try await Task.sleep(for: .seconds(3600)) }
    }

    static func start(port: UInt16) throws -> (server: Server, host: String) {
        let folder = try Home.path("Fixtures/portal")
        do {
            let site = try SavedSite(folder: URL(fileURLWithPath: folder))
            return (try Server(port: port, handler: site.respond(to:)), site.host)
        } catch {
            throw Stop(.unavailable, "không chạy được cổng mẫu ở \(folder): \(error)")
        }
    }
}
