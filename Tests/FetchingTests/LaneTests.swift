import AuditCore
import Fetching
import Testing

struct LaneTests {
    @Test func startsAreADelayApart() {
        var lane = Lane(delay: 1, width: 2)
        #expect(lane.earliestStart == -.infinity)
        lane.start(at: 10)
        #expect(lane.earliestStart == 11)
        lane.start(at: 11)
        #expect(lane.earliestStart == nil)
        lane.finish(at: 10.5, Lane.Outcome(seconds: 0.5))
        #expect(lane.earliestStart == 12)
    }

    @Test func theFirstAnswerIsWaitedForAsItsConnectionTookTime() {
        var lane = Lane(delay: 1, width: 1)
        lane.start(at: 10)
        lane.finish(at: 10.4, Lane.Outcome(seconds: 0.4))
        #expect(lane.earliestStart == 11.4)
        lane.start(at: 11.4)
        lane.finish(at: 11.8, Lane.Outcome(seconds: 0.4))
        #expect(lane.earliestStart == 12.4)
    }

    @Test(arguments: [(0.5, 1.0), (5, 5), (30, 30), (600, 30), (-3, 1), (.infinity, 1), (.nan, 1)])
    func robotsMayRaiseTheDelayUpToHalfAMinute(crawlDelay: Double, delay: Double) {
        var lane = Lane(delay: 1, width: 1)
        lane.obey(crawlDelay: crawlDelay)
        #expect(lane.delay == delay)
    }

    @Test func aHostThatWantsPeaceGetsIt() {
        var lane = Lane(delay: 1, width: 1)
        lane.start(at: 0)
        lane.finish(at: 0.5, Lane.Outcome(pause: 120))
        #expect(lane.earliestStart == 120.5)
        lane.finish(at: 0.5, Lane.Outcome(pause: 1_000_000))
        #expect(lane.earliestStart == 3600.5)
    }

    @Test func oneFailureIsAnAccidentAndTwoDoubleTheDelay() {
        var lane = Lane(delay: 1, width: 1)
        lane.finish(at: 0, Lane.Outcome(isTrouble: true))
        #expect(lane.delay == 1)
        lane.finish(at: 0, Lane.Outcome(isTrouble: true))
        #expect(lane.delay == 2)
    }

    @Test func lastingTroubleEndsAtHalfAMinute() {
        var lane = Lane(delay: 1, width: 1)
        for _ in 0..<100 { lane.finish(at: 0, Lane.Outcome(isTrouble: true)) }
        #expect(lane.delay == 30)
    }

    @Test func answersThreeTimesSlowerThanUsualDoubleTheDelay() {
        var lane = Lane(delay: 1, width: 1)
        for _ in 0..<20 { lane.finish(at: 0, Lane.Outcome(seconds: 0.2)) }
        #expect(lane.delay == 1)
        for _ in 0..<6 { lane.finish(at: 0, Lane.Outcome(seconds: 1.5)) }
        #expect(lane.delay >= 2)
    }

    @Test func aHealthyHostGetsItsPaceBack() {
        var lane = Lane(delay: 1, width: 1)
        for _ in 0..<12 { lane.finish(at: 0, Lane.Outcome(isTrouble: true)) }
        let slowest = lane.delay
        #expect(slowest > 2)
        for _ in 0..<200 { lane.finish(at: 0, Lane.Outcome(seconds: 0.1)) }
        #expect(lane.delay == 1)
    }

    @Test func smallDifferencesOfFastAnswersMeanNothing() {
        var lane = Lane(delay: 0, width: 8)
        for i in 0..<200 { lane.finish(at: 0, Lane.Outcome(seconds: i < 100 ? 0.001 : 0.05)) }
        #expect(lane.delay == 0)
    }

    @Test(arguments: [
        (429, "7", 7.0), (503, "Sun, 06 Nov 1994 08:49:47 GMT", 10), (200, "7", nil), (404, "7", nil), (503, "x", nil),
    ])
    func retryAfterCountsWhereTheServerIsBusy(status: Int, value: String, pause: Double?) {
        let headers = [
            Capture.Header(name: "date", value: "Sun, 06 Nov 1994 08:49:37 GMT"),
            Capture.Header(name: "retry-after", value: value),
        ]
        let response = Capture.Response(status: status, headers: headers, body: [])
        let exchange = Exchange(address: "http://a/", startedAt: "", result: .response(response), seconds: 1)
        // Our clock is far off; the server's own date counts.
        let outcome = Lane.Outcome(exchange, date: 0)
        #expect(outcome.pause == pause)
        #expect(outcome.isTrouble == (status == 429 || status >= 500))
    }
}
