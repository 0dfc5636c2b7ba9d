import Fetching
import Testing

struct RetryAfterTests {
    /// Sun, 06 Nov 1994 08:49:37 GMT
    private static let then = 784_111_777.0

    @Test(arguments: [
        ("0", 0), ("7", 7), (" 120 ", 120), ("3600", 3600), ("86400", 3600), ("99999999999999999999999999", 3600),
        ("1.5", 1.5), ("Sun, 06 Nov 1994 08:49:47 GMT", 10), ("Sunday, 06-Nov-94 08:49:47 GMT", 10),
        ("Sun Nov  6 08:50:37 1994", 60), ("Sun, 06 Nov 1994 08:49:00 GMT", 0),
        ("Mon, 07 Nov 1994 08:49:37 GMT", 3600), ("Sun, 6 Nov 1994 08:49:38 GMT", 1),
    ])
    func secondsAndDatesAreUnderstood(value: String, seconds: Double) {
        #expect(RetryAfter.parse(value, now: Self.then) == seconds)
    }

    @Test(arguments: [
        "", " ", "soon", "-1", "+5", "1e3", "1.", "1.x", "0x10", "12 s", "5, 6", "Sun, 06 Nov 1994", "nan", "inf",
        "Sun, 06 Foo 1994 08:49:37 GMT", "Sun, 31 Feb 1994 08:49:37 GMT", "Sun, 06 Nov 1994 25:00:00 GMT",
        "Sun, 06 Nov 1994 08:49 GMT", "Sun, 06 Nov 1994 08:49:37 ICT", "５",
    ])
    func otherValuesSayNothing(value: String) {
        #expect(RetryAfter.parse(value, now: Self.then) == nil)
    }

    @Test(arguments: [
        ("Thu, 01 Jan 1970 00:00:00 GMT", 0.0), ("Sun, 06 Nov 1994 08:49:37 GMT", 784_111_777),
        ("Thu, 29 Feb 2024 12:00:00 GMT", 1_709_208_000), ("Thursday, 31-Dec-69 23:59:59 GMT", 3_155_759_999),
    ])
    func datesBecomeUnixTime(text: String, seconds: Double) {
        #expect(HTTPDate.parse(text) == seconds)
    }
}
