import AuditCore
import Auditing
import Fetching
import Synchronization
import Testing

/// The same on a clock of its own, with answers from a script.
struct RobotsKeeperTests {
    /// Answers one after the other, the last one for ever; time passes only in pauses.
    private final class Host: Sendable {
        private let state: Mutex<(answers: [Capture.Result], now: Double, log: [String])>
        init(_ answers: [Capture.Result]) { state = Mutex((answers, 1_000_000, [])) }
        var now: Double { state.withLock { $0.now } }
        /// Addresses asked for and pauses between, in order.
        var log: [String] { state.withLock { $0.log } }

        func ask(_ request: FetchRequest) -> Exchange {
            state.withLock { state in
                state.log.append(request.method == .head ? "HEAD" : request.address)
                let result = state.answers.count > 1 ? state.answers.removeFirst() : state.answers[0]
                return Exchange(address: request.address, startedAt: "", result: result)
            }
        }

        func sleep(_ seconds: Double) {
            state.withLock { state in
                state.now += seconds
                state.log.append("\(seconds)")
            }
        }

        func keeper(
            _ patience: RobotsPatience = RobotsPatience(), copy: (bytes: [UInt8], ageSeconds: Double)? = nil
        ) -> RobotsKeeper {
            RobotsKeeper(
                patience: patience, ask: { self.ask($0) }, sleep: { self.sleep($0) }, now: { self.now },
                earlierCopy: { _ in copy })
        }
    }

    private static let robots = "https://xa.example/robots.txt"
    private static let closed = Array("User-agent: *\nDisallow: /".utf8)

    private static func answer(_ status: Int, _ text: String = "", wait: String? = nil) -> Capture.Result {
        .response(
            .init(
                status: status, headers: wait.map { [.init(name: "retry-after", value: $0)] } ?? [],
                body: Array(text.utf8)))
    }

    private func access(_ keeper: RobotsKeeper) async throws -> RobotsAccess {
        try await keeper.access(to: try #require(WebAddress("https://xa.example/tin")))
    }

    @Test func aServerInTroubleIsTriedAgainAndThenLeftAlone() async throws {
        let host = Host([Self.answer(503)])
        #expect(try await access(host.keeper()).name == "disallowAll")
        #expect(host.log == [Self.robots, "10.0", Self.robots, "60.0", Self.robots, "300.0", Self.robots])
    }

    @Test func aServerThatRecoversIsTakenAtItsWord() async throws {
        let host = Host([.failure(FetchFailure(.timeout)), Self.answer(500), Self.answer(404)])
        #expect(try await access(host.keeper()).name == "allowAll")
        #expect(host.log == [Self.robots, "10.0", Self.robots, "60.0", Self.robots])
    }

    @Test func retryAfterIsHonouredWhereItIsLonger() async throws {
        let host = Host([Self.answer(503, wait: "120"), Self.answer(503, wait: "5"), Self.answer(200)])
        #expect(try await access(host.keeper()).name == "rules")
        #expect(host.log == [Self.robots, "120.0", Self.robots, "60.0", Self.robots])
    }

    @Test func aHostThatRefusesEverythingIsWaitedFor() async throws {
        let refused = Self.answer(429, wait: "40")
        let host = Host([refused, refused, refused, refused, Self.answer(200, "User-agent: *\nDisallow: /x")])
        #expect(try await access(host.keeper()).name == "rules")
        #expect(host.log == [Self.robots, "40.0", Self.robots, "40.0", Self.robots, "HEAD", "60.0", Self.robots])
    }

    @Test func aHostThatRefusesOnlyRobotsHasNone() async throws {
        let host = Host([Self.answer(429), Self.answer(429), Self.answer(405)])
        #expect(try await access(host.keeper()).name == "allowAll")
        #expect(host.log == [Self.robots, "10.0", Self.robots, "HEAD"])
    }

    @Test(arguments: [FetchFailure.Kind.dnsFailed, .connectRefused])
    func whoIsNotThereIsNotWaitedForLong(kind: FetchFailure.Kind) async throws {
        let host = Host([.failure(FetchFailure(kind))])
        #expect(try await access(host.keeper()).name == "disallowAll")
        #expect(host.log == [Self.robots, "1.0", Self.robots, "5.0", Self.robots])
    }

    @Test(arguments: [FetchFailure.Kind.tlsFailed, .addressForbidden, .oversizeHeaders])
    func whatDoesNotPassIsNotTriedAgain(kind: FetchFailure.Kind) async throws {
        let host = Host([.failure(FetchFailure(kind))])
        #expect(try await access(host.keeper()).name == "disallowAll")
        #expect(host.log == [Self.robots])
    }

    @Test(arguments: [(3600.0, true), (86_400, true), (86_401, false)])
    func anEarlierCopyStandsInForADay(age: Double, isUsed: Bool) async throws {
        let copy = (bytes: Array("User-agent: *\nDisallow: /rieng".utf8), ageSeconds: age)
        for result in [Self.answer(500), Self.answer(429), .failure(FetchFailure(.tlsFailed))] {
            let host = Host([result])
            let access = try await access(host.keeper(copy: copy))
            #expect(access.allows("/tin", agent: "portal-audit") == isUsed)
            #expect(!access.allows("/rieng", agent: "portal-audit"))
            // With it nobody has to wait.
            #expect((host.log == [Self.robots]) == (isUsed || host.log.count == 1))
        }
    }

    @Test func aGoodAnswerNeedsNoCopy() async throws {
        let host = Host([Self.answer(404)])
        #expect(try await access(host.keeper(copy: (Self.closed, 10))).name == "allowAll")
    }

    @Test func anAnswerIsOldAfterADay() async throws {
        let host = Host([Self.answer(404), Self.answer(200)])
        let keeper = host.keeper()
        #expect(await keeper.known(of: "https://xa.example") == nil)
        #expect(try await access(keeper).name == "allowAll")
        host.sleep(86_000)
        #expect(try await access(keeper).name == "allowAll")
        host.sleep(500)
        #expect(await keeper.known(of: "https://xa.example") == nil)
        #expect(try await access(keeper).name == "rules")
    }

    @Test func originsAreKnownApartAndAskedOnce() async throws {
        let host = Host([Self.answer(404)])
        let keeper = host.keeper()
        let addresses = [
            "http://xa.example/", "https://xa.example/", "https://xa.example:8443/", "https://www.xa.example/",
        ]
        try await withThrowingTaskGroup(of: Void.self) { group in
            for address in addresses + addresses + addresses {
                let address = try #require(WebAddress(address))
                group.addTask { _ = try await keeper.access(to: address) }
            }
            try await group.waitForAll()
        }
        #expect(host.log.sorted() == addresses.map { $0 + "robots.txt" }.sorted())
    }

    @Test func cancellingEndsTheWait() async throws {
        let keeper = RobotsKeeper(
            ask: { Exchange(address: $0.address, startedAt: "", result: Self.answer(500)) }, now: { 1_000_000 })
        let task = Task { try await access(keeper) }
        try await Task.sleep(for: .milliseconds(50))
        task.cancel()
        await #expect(throws: CancellationError.self) { try await task.value }
    }

    @Test func aCancelledFetchIsNoAnswer() async throws {
        let host = Host([.failure(FetchFailure(.cancelled))])
        let keeper = host.keeper()
        await #expect(throws: CancellationError.self) { try await access(keeper) }
        #expect(await keeper.known(of: "https://xa.example") == nil)
    }
}
