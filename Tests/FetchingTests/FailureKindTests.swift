import AuditCore
import Fetching
import Glibc
import Testing

struct FailureKindTests {
    /// By number, as libcurl's `curl.h` gives them.
    @Test(arguments: [
        (UInt32(1), FetchFailure.Kind.protocolError), (3, .other), (5, .dnsFailed), (6, .dnsFailed),
        (7, .connectRefused),
        (8, .protocolError), (16, .protocolError), (18, .connectionReset), (23, .protocolError), (43, .protocolError),
        (28, .tooSlow),
        (35, .tlsFailed), (42, .cancelled), (47, .tooManyRedirects), (52, .connectionReset), (53, .tlsFailed),
        (54, .tlsFailed), (55, .connectionReset), (56, .connectionReset), (58, .tlsFailed), (59, .tlsFailed),
        (60, .tlsFailed), (61, .protocolError), (67, .addressForbidden), (77, .tlsFailed), (83, .tlsFailed),
        (91, .tlsFailed), (92, .protocolError), (98, .tlsFailed), (99, .other), (12345, .other),
    ])
    func codesHaveNames(code: UInt32, kind: FetchFailure.Kind) {
        #expect(FetchFailure.Kind(curlCode: code, TransferProgress()) == kind)
    }

    @Test func progressTellsTimeOutsApart() {
        var progress = TransferProgress()
        progress.timeIsUp = true
        #expect(FetchFailure.Kind(curlCode: 28, progress) == .timeout)
        progress.connected = false
        #expect(FetchFailure.Kind(curlCode: 28, progress) == .connectTimeout)
        progress.resolved = false
        #expect(FetchFailure.Kind(curlCode: 28, progress) == .dnsFailed)
        progress = TransferProgress()
        progress.errno = ETIMEDOUT
        #expect(FetchFailure.Kind(curlCode: 7, progress) == .connectTimeout)
    }

    @Test func aHeaderFloodIsNoLackOfMemory() {
        var progress = TransferProgress()
        #expect(FetchFailure.Kind(curlCode: 27, progress) == .other)
        progress.headComplete = false
        #expect(FetchFailure.Kind(curlCode: 27, progress) == .oversizeHeaders)
        progress.headersOverLimit = true
        #expect(FetchFailure.Kind(curlCode: 56, progress) == .oversizeHeaders)
    }
}
