import AuditCore
import Testing

struct RetryPlanTests {
    private let plan = RetryPlan(tries: 3)

    private func response(_ status: Int) -> Capture.Result { .response(.init(status: status, headers: [], body: [])) }

    @Test(arguments: [200, 204, 301, 304, 400, 401, 403, 404, 410, 451, 501, 505])
    func anAnswerThatIsNoAccidentStands(status: Int) {
        #expect(plan.verdict(on: response(status), tries: 0) == .stands)
    }

    @Test(arguments: [408, 425, 500, 502, 503, 504, 520, 522])
    func anErrorOfTheServerIsTriedAgainWithLongerPausesAndThenStands(status: Int) {
        #expect(plan.verdict(on: response(status), tries: 0) == .again(after: 2))
        #expect(plan.verdict(on: response(status), tries: 1) == .again(after: 8))
        #expect(plan.verdict(on: response(status), tries: 2) == .stands)
    }

    @Test func pausesGrowToTheirBound() {
        let plan = RetryPlan(tries: 100)
        let pauses = (0..<99).map { plan.verdict(on: response(500), tries: $0) }
        #expect(pauses.prefix(4) == [.again(after: 2), .again(after: 8), .again(after: 32), .again(after: 128)])
        #expect(pauses.dropFirst(4).allSatisfy { $0 == .again(after: 300) })
    }

    @Test func aRefusalIsNoFailedTryAndNeverAPageThatIsMissing() {
        #expect(plan.verdict(on: response(429), tries: 2, refusals: 0) == .later(after: 2))
        #expect(plan.verdict(on: response(429), tries: 2, refusals: 3, asked: 77) == .later(after: 77))
        #expect(plan.verdict(on: response(429), tries: 0, refusals: 10) == .later(after: 300))
        #expect(plan.verdict(on: response(429), tries: 0, refusals: 11) == .failed)
    }

    @Test func aBusyServerThatNamesATimeIsAskedThen() {
        #expect(plan.verdict(on: response(503), tries: 2, asked: 60) == .later(after: 60))
        #expect(plan.verdict(on: response(503), tries: 2, refusals: 11, asked: 60) == .stands)
    }

    @Test(arguments: [
        (FetchFailure.Kind.timeout, true), (.connectTimeout, true), (.tooSlow, true), (.connectionReset, true),
        (.connectRefused, true), (.dnsFailed, true), (.protocolError, true), (.other, true), (.tlsFailed, false),
        (.addressForbidden, false), (.oversizeHeaders, false), (.badRedirect, false), (.tooManyRedirects, false),
    ])
    func aFailureIsTriedAgainWhenItsCauseMayPass(kind: FetchFailure.Kind, passes: Bool) {
        let failure = Capture.Result.failure(FetchFailure(kind))
        #expect(plan.verdict(on: failure, tries: 0) == (passes ? .again(after: 2) : .failed))
        #expect(plan.verdict(on: failure, tries: 2) == .failed)
    }

    @Test func whatWeBrokeOffOurselvesCostsNoTry() {
        #expect(plan.verdict(on: .failure(FetchFailure(.cancelled)), tries: 2) == .later(after: 0))
    }

    @Test(arguments: [
        (AnswerKind.waitingRoom, true), (.softError, true), (.firewall, true), (.page, false), (.login, false),
        (.captcha, false), (.closed, false), (.softNotFound, false), (.beyondEnd, false),
    ])
    func aWallThatMayOpenIsTriedAgain(answer: AnswerKind, passes: Bool) {
        #expect(plan.verdict(on: response(200), answer: answer, tries: 0) == (passes ? .again(after: 2) : .stands))
        #expect(plan.verdict(on: response(200), answer: answer, tries: 2) == .stands)
    }

    @Test func benchmarksDoNotWait() {
        var policy = CrawlPolicy()
        #expect(RetryPlan(policy).firstPause == 2)
        policy.delay = 0
        policy.tries = 0
        #expect(RetryPlan(policy).firstPause == 0)
        #expect(RetryPlan(policy).verdict(on: response(500), tries: 0) == .stands)
    }
}
