import ArgumentParser

/// Protocols for yardsticks: JSON lines in, JSON lines out.
struct Dev: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "dev", abstract: "JSON lines vào, JSON lines ra: để đo bằng bộ dữ liệu ngoài",
        shouldDisplay: false,
        subcommands: [
            DevURL.self, DevRobots.self, DevExtract.self, DevClassify.self, DevCharset.self, DevSitemap.self,
            DevFeed.self, DevLinks.self, DevOutline.self, DevText.self, DevCopies.self,
            DevFault.self,
        ]
    )
}
