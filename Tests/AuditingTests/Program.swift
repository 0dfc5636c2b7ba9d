import Foundation

/// The built program, as a user runs it.
enum Program {
    struct Run: Sendable {
        var status: Int32
        var output: String
        var errors: String
    }

    /// Beside the test bundle in the build folder.
    static let path = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
        .appendingPathComponent("portal-audit").path

    static func run(
        _ arguments: [String], in folder: String? = nil, environment extra: [String: String] = [:],
        input: String? = nil, meanwhile: (Process) throws -> Void = { _ in }
    ) async throws -> Run {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: path)
        process.arguments = arguments
        if let folder { process.currentDirectoryURL = URL(fileURLWithPath: folder) }
        var environment = ProcessInfo.processInfo.environment
        environment["PORTAL_AUDIT_HOME"] = FixturePortal.root.path
        environment["NO_COLOR"] = "1"
        process.environment = environment.merging(extra) { _, new in new }
        // Files, not pipes: a full pipe would stop the program.
        let scratch = try FixturePortal.temporaryFolder("run")
        defer { try? FileManager.default.removeItem(atPath: scratch) }
        for name in ["out", "err"] { try Data().write(to: URL(fileURLWithPath: "\(scratch)/\(name)")) }
        let out = try FileHandle(forWritingTo: URL(fileURLWithPath: scratch + "/out"))
        let errors = try FileHandle(forWritingTo: URL(fileURLWithPath: scratch + "/err"))
        process.standardOutput = out
        process.standardError = errors
        process.standardInput = FileHandle.nullDevice
        if let input {
            try Data(input.utf8).write(to: URL(fileURLWithPath: scratch + "/in"))
            process.standardInput = try FileHandle(forReadingFrom: URL(fileURLWithPath: scratch + "/in"))
        }
        try process.run()
        // Not waiting on a thread of the tests: there are as many as cores.
        while process.isRunning {
            try meanwhile(process)
            try await Task.sleep(for: .milliseconds(5))
        }
        try out.close()
        try errors.close()
        return Run(
            status: process.terminationStatus,
            output: try String(contentsOfFile: scratch + "/out", encoding: .utf8),
            errors: try String(contentsOfFile: scratch + "/err", encoding: .utf8))
    }
}
