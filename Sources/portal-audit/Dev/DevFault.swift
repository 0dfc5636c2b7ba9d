import ArgumentParser

/// Dies of an error that nobody expected, so that what is said then, and the exit code, can be tried.
struct DevFault: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "fault", abstract: "dừng vì một lỗi nội bộ giả, để thử mã 70")

    struct Unexpected: Error {}

    func run() throws { throw Unexpected() }
}
