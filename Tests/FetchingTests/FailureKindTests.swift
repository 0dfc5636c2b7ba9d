import AuditCore
import Fetching
import Glibc
import Testing

struct FailureKindTests {
    /// By number, as libcurl's `curl.h` gives them.
    @Test(arguments: [
        (UInt32(1), FetchFailure.Kind.badStatus), (3, .badAddress), (5, .proxyFailed), (6, .dnsFailed),
        (7, .connectRefused), (8, .badHeader), (16, .http2Error), (18, .truncatedBody), (23, .badCoding),
        (43, .badHeader), (28, .tooSlow), (35, .tlsBrokenOff), (42, .cancelled), (47, .tooManyRedirects),
        (52, .truncatedHead), (53, .other), (54, .other), (55, .connectionReset), (56, .connectionReset),
        (60, .tlsFailed), (61, .badCoding), (63, .badLength), (67, .badAddress), (77, .other),
        (91, .certificateRevoked),
        (92, .http2Error), (98, .clientCertificateWanted), (99, .other), (12345, .other),
    ])
    func codesHaveNames(code: UInt32, kind: FetchFailure.Kind) {
        #expect(FetchFailure.Kind(curlCode: code, TransferProgress()) == kind)
    }

    @Test func progressTellsTimeOutsApart() {
        var progress = TransferProgress()
        progress.timeIsUp = true
        #expect(FetchFailure.Kind(curlCode: 28, progress) == .timeout)
        progress.headBegan = false
        #expect(FetchFailure.Kind(curlCode: 28, progress) == .firstByteTimeout)
        progress.secured = false
        #expect(FetchFailure.Kind(curlCode: 28, progress) == .tlsTimeout)
        progress.connected = false
        #expect(FetchFailure.Kind(curlCode: 28, progress) == .connectTimeout)
        progress.resolved = false
        #expect(FetchFailure.Kind(curlCode: 28, progress) == .dnsTimeout)
    }

    @Test(arguments: [
        (ECONNREFUSED, FetchFailure.Kind.connectRefused), (ETIMEDOUT, .connectTimeout),
        (ENETUNREACH, .networkUnreachable),
        (ENETDOWN, .networkUnreachable), (EHOSTUNREACH, .hostUnreachable), (EACCES, .connectBlocked),
        (EPERM, .connectBlocked), (EMFILE, .outOfResources), (0, .connectRefused),
    ])
    func theSystemSaysWhyThereIsNoConnection(errno: Int32, kind: FetchFailure.Kind) {
        var progress = TransferProgress()
        progress.errno = errno
        #expect(FetchFailure.Kind(curlCode: 7, progress) == kind)
    }

    @Test(arguments: [
        (EAI_NONAME, FetchFailure.Kind.nameNotFound), (-5, .nameWithoutAddress), (EAI_AGAIN, .dnsUnreachable),
        (EAI_FAIL, .dnsFailed), (EAI_SYSTEM, .dnsFailed), (0, .dnsFailed),
    ])
    func theResolverSaysWhyThereIsNoAddress(code: Int32, kind: FetchFailure.Kind) {
        #expect(NameProbe.kind(code: code) == kind)
    }

    @Test func aHeaderFloodIsNoLackOfMemory() {
        var progress = TransferProgress()
        #expect(FetchFailure.Kind(curlCode: 27, progress) == .outOfResources)
        progress.headComplete = false
        #expect(FetchFailure.Kind(curlCode: 27, progress) == .oversizeHeaders)
        progress.headersOverLimit = true
        #expect(FetchFailure.Kind(curlCode: 56, progress) == .oversizeHeaders)
    }
}
