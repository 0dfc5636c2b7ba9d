import AuditCore
import CCurl
import Glibc

/// libcurl's multi interface; every call on its handles is made by the one thread in ``run()``.
final class FetchLoop {
    let mailbox: Mailbox
    private let policy: CrawlPolicy
    private let limits: FetchLimits
    private let guardian: AddressGuard
    // In the order in which they are given back: connections before what they share.
    private let multi: MultiHandle
    private let share: ShareHandle
    private let detours: StringList
    private var transfers: [UnsafeMutableRawPointer: Transfer] = [:]
    private var cookieBytes = 0

    init(policy: CrawlPolicy, limits: FetchLimits) throws(FetcherError) {
        var allowed: [CIDR] = []
        for text in policy.allowNet {
            guard let range = CIDR(text) else { throw .allowNet(text) }
            allowed.append(range)
        }
        var detours: [String] = []
        for (from, to) in policy.connectTo {
            guard Self.hasPort(from), Self.hasPort(to) else { throw .connectTo("\(from)=\(to)") }
            detours.append("\(from):\(to)")
        }
        guard let share = ShareHandle(), let multi = MultiHandle(connections: policy.connections) else {
            throw .libcurl
        }
        self.policy = policy
        self.limits = limits
        guardian = AddressGuard(allowed: allowed)
        self.detours = StringList(detours)
        mailbox = Mailbox(waking: multi.raw)
        self.share = share
        self.multi = multi
    }

    private static func hasPort(_ text: String) -> Bool {
        guard let colon = text.utf8.lastIndex(of: 0x3A) else { return false }
        return colon != text.startIndex && UInt16(text[text.index(after: colon)...]) != nil
    }

    /// Works until ``Command/stop`` comes; transfers that are still running then end as cancelled.
    func run() {
        // Signals are for the main thread; and OpenSSL writes to closed sockets without asking for no SIGPIPE.
        var signals = sigset_t()
        sigfillset(&signals)
        pthread_sigmask(SIG_BLOCK, &signals, nil)

        var isRunning = true
        while isRunning {
            for command in mailbox.take() where !obey(command) { isRunning = false }
            var active: Int32 = 0
            _ = curl_multi_perform(multi.raw, &active)
            collect()
            guard isRunning else { break }
            if curl_multi_poll(multi.raw, nil, 0, 10_000, nil) != CURLM_OK { usleep(50_000) }
        }
        for case .start(let job) in mailbox.shut() { job.answer.resume(returning: .cancelled(job.request)) }
        for transfer in Array(transfers.values) { end(transfer, Self.cancelled) }
    }

    private static let cancelled = Capture.Result.failure(FetchFailure(.cancelled))

    private func obey(_ command: Command) -> Bool {
        switch command {
        case .start(let job): start(job)
        case .cancel(let id):
            if let transfer = transfers.values.first(where: { $0.job.id == id }) { end(transfer, Self.cancelled) }
        case .stop: return false
        }
        return true
    }

    private func start(_ job: Job) {
        guard let transfer = Transfer(job, guardian: guardian, limits: limits) else {
            job.answer.resume(returning: .failed(job.request, FetchFailure(.other, detail: "curl_easy_init")))
            return
        }
        transfer.configure(policy: policy, share: share, detours: detours)
        if cookieBytes > limits.cookieBytes {
            transfer.easy.set(CURLOPT_COOKIELIST, "ALL")
            cookieBytes = 0
        }
        transfers[transfer.easy.raw] = transfer
        let code = curl_multi_add_handle(multi.raw, transfer.easy.raw)
        if code != CURLM_OK {
            end(transfer, .failure(FetchFailure(.other, detail: String(cString: curl_multi_strerror(code)))))
        }
    }

    private func collect() {
        var left: Int32 = 0
        while let message = curl_multi_info_read(multi.raw, &left) {
            guard message.pointee.msg == CURLMSG_DONE, let easy = message.pointee.easy_handle,
                let transfer = transfers[easy]
            else { continue }
            // Read before the handle is removed, which frees the message.
            let exchange = transfer.exchange(message.pointee.data.result)
            remove(transfer)
            transfer.job.answer.resume(returning: exchange)
        }
    }

    private func end(_ transfer: Transfer, _ result: Capture.Result) {
        let exchange = transfer.exchange(result)
        remove(transfer)
        transfer.job.answer.resume(returning: exchange)
    }

    private func remove(_ transfer: Transfer) {
        cookieBytes += transfer.cookieBytes
        curl_multi_remove_handle(multi.raw, transfer.easy.raw)
        transfers[transfer.easy.raw] = nil
    }
}
