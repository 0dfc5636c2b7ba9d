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
    private let library: IssuerLibrary
    private let sockets: SocketCount
    private var cookieBytes = 0
    /// `host:port` of servers whose last verified chain had to be mended; kept connections verify nothing.
    private var mended: Set<Substring> = []

    init(
        policy: CrawlPolicy, limits: FetchLimits, library: IssuerLibrary, sockets: SocketCount
    ) throws(FetcherError) {
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
        self.library = library
        self.sockets = sockets
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
            let pause = endOverdue()
            if curl_multi_poll(multi.raw, nil, 0, pause, nil) != CURLM_OK { usleep(50_000) }
        }
        for case .start(let job) in mailbox.shut() { job.answer.resume(returning: Outcome(.cancelled(job.request))) }
        for transfer in Array(transfers.values) { end(transfer, Self.cancelled) }
    }

    private static let cancelled = Capture.Result.failure(FetchFailure(.cancelled))

    /// Ends transfers whose server thinks too long, or sends without saying anything.
    ///
    /// - Returns: milliseconds until the next one may have to end.
    private func endOverdue() -> Int32 {
        let now = ContinuousClock.now
        var pause = Duration.seconds(10)
        for transfer in Array(transfers.values) {
            if transfer.isFlooded {
                end(transfer, .failure(FetchFailure(.badChunking, detail: "framing without content")))
                continue
            }
            guard let due = transfer.answerIsDue else { continue }
            if due <= now {
                end(transfer, .failure(FetchFailure(.firstByteTimeout, detail: "\(limits.firstByteSeconds) s")))
            } else {
                pause = min(pause, due - now)
            }
        }
        return Int32(pause / .milliseconds(1)) + 1
    }

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
        guard let transfer = Transfer(job, guardian: guardian, limits: limits, library: library) else {
            let failure = FetchFailure(.outOfResources, detail: "curl_easy_init")
            job.answer.resume(returning: Outcome(.failed(job.request, failure)))
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
            finish(transfer, transfer.exchange(message.pointee.data.result))
        }
    }

    private func end(_ transfer: Transfer, _ result: Capture.Result) {
        finish(transfer, transfer.exchange(result))
    }

    private func finish(_ transfer: Transfer, _ exchange: Exchange) {
        var exchange = exchange
        if let origin = exchange.address.secureOrigin, !exchange.requestHead.isEmpty {
            if transfer.witness.isRepaired { mended.insert(origin) }
            if transfer.witness.fault?.isTrusted == true, !transfer.witness.isRepaired { mended.remove(origin) }
            exchange.repairs = mended.contains(origin) ? [.chainIncomplete] : []
        }
        cookieBytes += transfer.cookieBytes
        sockets.add(transfer.socketsOpened)
        curl_multi_remove_handle(multi.raw, transfer.easy.raw)
        transfers[transfer.easy.raw] = nil
        transfer.job.answer.resume(returning: Outcome(exchange, chain: transfer.witness.chain))
    }
}
