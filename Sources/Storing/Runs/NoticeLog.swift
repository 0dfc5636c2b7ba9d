package import AuditCore
import Foundation

/// What was sent to whom: a line of JSON each, only ever added to, on the disk before and after each letter goes out.
///
/// A letter whose fate nobody knows (the machine died while it was being handed over) counts as sent: the mail server may have
/// it, and the next rung comes anyway.
package struct NoticeLog: ~Copyable {
    package struct Entry: Codable, Sendable, Equatable {
        package enum State: String, Codable, Sendable {
            /// About to be handed over.
            case sending
            case sent
            /// The server refused it: it may be tried again.
            case refused
        }
        package var at: String
        package var state: State
        /// Id of the letter, the same in its lines.
        package var letter: String
        package var unit: String
        package var to: [String]
        package var gaps: [Rung]
        package var why: String?

        package struct Rung: Codable, Sendable, Equatable {
            package var gap: String
            package var rung: String
            package init(gap: String, rung: String) {
                self.gap = gap
                self.rung = rung
            }
        }

        package init(
            at: String, state: State, letter: String, unit: String, to: [String], gaps: [Rung], why: String? = nil
        ) {
            self.at = at
            self.state = state
            self.letter = letter
            self.unit = unit
            self.to = to
            self.gaps = gaps
            self.why = why
        }
    }

    package enum Failure: Error, Equatable {
        case system(FileError)
        /// A whole line that is none of ours.
        case unreadable(line: Int)
        case busy
    }

    private let file: OpenFile
    private var end: Int
    package private(set) var entries: [Entry]

    /// Opened by one process at a time.
    package init(_ path: String) throws(Failure) {
        let file = try NoticeLog.opened(path)
        guard file.lock() else { throw .busy }
        let bytes: [UInt8]
        do throws(FileError) {
            bytes = try file.read(at: 0, count: try file.size())
        } catch {
            throw .system(error)
        }
        (entries, end) = try NoticeLog.read(bytes)
        self.file = file
    }

    private static func opened(_ path: String) throws(Failure) -> OpenFile {
        do throws(FileError) { return try OpenFile(path, .append) } catch { throw .system(error) }
    }

    /// What follows the last line end was being written when the machine died: nothing was handed over yet.
    private static func read(_ bytes: [UInt8]) throws(Failure) -> ([Entry], Int) {
        var entries: [Entry] = []
        var start = 0
        while let stop = bytes[start...].firstIndex(of: 0x0A) {
            guard let entry = try? JSONDecoder().decode(Entry.self, from: Data(bytes[start..<stop])) else {
                throw .unreadable(line: entries.count + 1)
            }
            entries.append(entry)
            start = stop + 1
        }
        return (entries, start)
    }

    package mutating func add(_ entry: Entry) throws(Failure) {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        guard let json = try? encoder.encode(entry) else { return }
        let line = [UInt8](json) + [0x0A]
        do throws(FileError) {
            try file.truncate(to: end)
            try file.write(line, at: end)
            try file.sync()
        } catch {
            throw .system(error)
        }
        end += line.count
        entries.append(entry)
    }

    /// Rungs that need no letter any more.
    package var told: Set<Notice.Told> {
        // The last word on each letter: one that was refused may have gone at a later try.
        let last = Dictionary(entries.map { ($0.letter, $0) }) { _, later in later }
        let gone = last.values.filter { $0.state != .refused }
        return Set(gone.flatMap(\.gaps).map { Notice.Told(gap: $0.gap, rung: $0.rung) })
    }

    /// Letters that were being handed over when their run ended.
    package var doubtful: [Entry] {
        let last = Dictionary(entries.map { ($0.letter, $0) }) { _, later in later }
        return last.values.filter { $0.state == .sending }.sorted { $0.letter < $1.letter }
    }
}
