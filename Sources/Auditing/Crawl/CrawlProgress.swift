/// How far a crawl has come.
package struct CrawlProgress: Sendable, Equatable {
    /// Addresses that are done, in all runs, and done or waiting.
    package var done: Int
    package var known: Int
    package var seconds: Double
    /// Done in this run.
    package var doneNow: Int

    /// Per second in this run.
    package var rate: Double { seconds > 0 ? Double(doneNow) / seconds : 0 }

    /// Seconds left if nothing new is found; nil before there is a rate.
    package var secondsLeft: Double? { rate > 0 ? Double(known - done) / rate : nil }
}
