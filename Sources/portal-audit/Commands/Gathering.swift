import AuditCore
import Auditing
import DemoServer
import Fetching
import Foundation
import Storing

/// From a source named on the command line to holdings.
enum Gathering {
    /// Crawls into `folder`/archive, and says how it goes on stderr and in `events` (`folder`/events.jsonl).
    static func crawl(
        starts: [String], hosts: [String], policy: CrawlPolicy, folder: String, events: String? = nil,
        metricsFile: String? = nil, isQuiet: Bool
    ) async throws -> CrawlStore {
        try check(starts)
        let store = try openStore(folder + "/archive", keepsArchive: policy.keepsBodies)
        let fetcher = try openFetcher(policy)
        defer { fetcher.close() }
        let meter = ProgressMeter(isQuiet: isQuiet)
        let log = CrawlLog(
            path: events ?? folder + "/events.jsonl", metricsFile: metricsFile, portal: starts.first ?? folder)
        let crawling = Crawling(
            scope: Scope(hosts: hosts, depthLimit: policy.depthLimit), policy: policy, store: store,
            fetch: { await fetcher.fetch($0) }, progress: { meter.show($0) },
            report: { if policy.keepsBodies { log.take($0) } })
        let summary: CrawlSummary
        do {
            summary = try await withInterrupt { try await crawling.run(starts: starts) }
        } catch CrawlError.otherPortal(let hosts) {
            throw Stop(
                .badData, "\(folder): thư mục này đang giữ bản lưu của \(hosts). Hãy chọn --out khác cho cổng này")
        } catch {
            throw Stop(
                .cannotWrite,
                "\(folder)/archive: không ghi được bản lưu (\(error)). Kiểm tra dung lượng đĩa và quyền ghi")
        }
        meter.finish(summary)
        return store
    }

    /// What a crawl would cost, found out by a few requests; nothing is written.
    static func forecast(
        starts: [String], hosts: [String], policy: CrawlPolicy, folder: String?
    ) async throws -> CrawlForecast {
        try check(starts)
        let fetcher = try openFetcher(policy)
        defer { fetcher.close() }
        var known: Int?
        if let archive = folder.map({ $0 + "/archive" }),
            FileManager.default.fileExists(atPath: archive + "/portal.sqlite")
        {
            let counts = try CrawlStore(folder: archive, readOnly: true).counts()
            known = counts.fetched + counts.failed + counts.queued
        }
        let forecasting = Forecasting(
            scope: Scope(hosts: hosts, depthLimit: policy.depthLimit), policy: policy, known: known,
            fetch: { await fetcher.fetch($0) })
        return try await withInterrupt { try await forecasting.forecast(starts: starts) }
    }

    private static func check(_ starts: [String]) throws {
        for start in starts {
            guard let address = WebAddress(start), address.isWeb else {
                throw Stop(
                    .validationFailure, "«\(start)»: không phải địa chỉ http(s). Ví dụ: https://skhcn.bacgiang.gov.vn/")
            }
        }
    }

    private static func openFetcher(_ policy: CrawlPolicy) throws -> Fetcher {
        do {
            return try Fetcher(policy: policy)
        } catch {
            throw Stop(.validationFailure, "không dùng được các tham số mạng: \(error)")
        }
    }

    static func openStore(_ path: String, keepsArchive: Bool) throws -> CrawlStore {
        do {
            return try CrawlStore(folder: path, keepsArchive: keepsArchive)
        } catch StoreError.inUse {
            throw Stop(
                .busy, "\(path): đang có một lượt khác ghi vào thư mục này. Hãy đợi lượt đó xong hoặc chọn --out khác")
        } catch {
            throw Stop(.cannotWrite, "\(path): không mở được kho lưu (\(error))")
        }
    }

    /// What was saved: a run's folder, a WARC file, or a folder as HTTrack or wget writes it.
    static func saved(_ path: String, origin: String?) throws -> Holdings {
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
            throw Stop(.notFound, "\(path): không có tệp hay thư mục này")
        }
        do {
            guard isFolder.boolValue else { return try WARCReader.holdings(path) }
            for folder in [path, path + "/archive"]
            where FileManager.default.fileExists(atPath: folder + "/portal.sqlite") {
                return try CrawlStore(folder: folder, readOnly: true).holdings()
            }
            return try SavedFolder.holdings(path: path, origin: origin)
        } catch let stop as Stop {
            throw stop
        } catch {
            throw Stop(.badData, "\(path): không đọc được bản lưu (\(error))")
        }
    }

    /// Ctrl-C, or a service manager's SIGTERM, ends the crawl in order: what is kept stays, and the run says that it was
    /// interrupted.
    private static func withInterrupt<T: Sendable>(_ work: @escaping @Sendable () async throws -> T) async throws -> T {
        let task = Task { try await work() }
        let sources = [SIGINT, SIGTERM].map { number in
            signal(number, SIG_IGN)
            let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
            source.setEventHandler { task.cancel() }
            source.resume()
            return source
        }
        defer {
            for source in sources { source.cancel() }
            for number in [SIGINT, SIGTERM] { signal(number, SIG_DFL) }
        }
        return try await task.value
    }
}
