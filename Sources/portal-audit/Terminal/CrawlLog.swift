import AuditCore
import Auditing
import Foundation
import Synchronization

/// Writes a crawl's events as lines of JSON, and its numbers for node-exporter where asked to.
///
/// A log that cannot be written must not end a crawl: it is given up with one message.
final class CrawlLog: Sendable {
    private struct State {
        var file: FileHandle?
        var metrics = CrawlMetrics()
        var writtenAt = 0.0
    }

    private let state: Mutex<State>
    private let path: String
    private let metricsFile: String?
    private let portal: String

    /// Lines are added to `path`; `metricsFile` is written anew every 15 seconds and at the end.
    init(path: String, metricsFile: String?, portal: String) {
        self.path = path
        self.metricsFile = metricsFile
        self.portal = portal
        let isThere =
            FileManager.default.fileExists(atPath: path)
            || FileManager.default.createFile(atPath: path, contents: nil)
        let file = isThere ? FileHandle(forWritingAtPath: path) : nil
        _ = try? file?.seekToEnd()
        state = Mutex(State(file: file))
        if file == nil { Messages.say("Lưu ý: không ghi được nhật ký \(path); việc tải vẫn tiếp tục.") }
    }

    func take(_ event: CrawlEvent) {
        let now = Date().timeIntervalSince1970
        state.withLock { state in
            if let file = state.file {
                do {
                    try file.write(contentsOf: EventLine.bytes(event, at: Timestamp.text(now)))
                } catch {
                    state.file = nil
                    Messages.say("Lưu ý: nhật ký \(path) bị dừng: \(error.localizedDescription)")
                }
            }
            guard metricsFile != nil else { return }
            state.metrics.take(event)
            let isLast = if case .ended = event { true } else { false }
            if isLast || now - state.writtenAt >= 15 {
                state.writtenAt = now
                writeMetrics(state.metrics, now: now)
            }
        }
    }

    /// Whole or not at all: node-exporter may read at any moment.
    private func writeMetrics(_ metrics: CrawlMetrics, now: Double) {
        guard let metricsFile else { return }
        do {
            try Data(metrics.text(portal: portal, now: now).utf8)
                .write(to: URL(fileURLWithPath: metricsFile), options: .atomic)
        } catch {
            Messages.say("Lưu ý: không ghi được \(metricsFile): \(error.localizedDescription)")
        }
    }
}
