import ArgumentParser
import Foundation

/// stderr is for messages, stdout for data.
enum Messages {
    static let isTerminal = isatty(STDERR_FILENO) == 1
    /// NO_COLOR (no-color.org) and a pipe switch colours off.
    static let usesColor = isatty(STDOUT_FILENO) == 1 && Environment.value("NO_COLOR") == nil

    static func say(_ line: String) { write(line + "\n") }

    static func write(_ text: String) { FileHandle.standardError.write(Data(text.utf8)) }
}

/// Documented exit codes (sysexits.h where one fits); see docs/exit-codes.md.
extension ExitCode {
    static let gateFailed = ExitCode(1)
    static let partlyUnmeasured = ExitCode(2)
    static let badData = ExitCode(65)
    static let notFound = ExitCode(66)
    static let unavailable = ExitCode(69)
    static let internalFault = ExitCode(70)
    static let cannotWrite = ExitCode(73)
    static let busy = ExitCode(75)
}

/// One clear error: what, where, what to do next.
struct Stop: Error {
    var code: ExitCode
    var lines: [String]

    init(_ code: ExitCode, _ lines: String...) {
        self.code = code
        self.lines = lines
    }

    init(_ code: ExitCode, lines: [String]) {
        self.code = code
        self.lines = lines
    }
}
