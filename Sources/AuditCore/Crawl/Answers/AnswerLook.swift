/// What one pass over the first bytes of a page shows: its words, and the marks of walls.
///
/// Not a parser: a wall is a small page, and on a large one nothing here decides alone.
package struct AnswerLook: Sendable, Equatable {
    package var title = ""
    /// Words of the first heading of first or second rank.
    package var heading = ""
    /// The first 4 KiB of visible text, as it is.
    package var text = ""
    /// The first KiB of scripts; what a page says by `alert` is there.
    package var script = ""
    /// Visible words in all.
    package var wordCount = 0
    package var scriptBytes = 0
    package var links = 0
    package var forms = 0
    package var passwords = 0
    /// Fields that people write in, other than passwords.
    package var fields = 0
    package var frames = 0
    /// Seconds and target of `<meta http-equiv=refresh>`; the target is empty for the page itself.
    package var refresh: (seconds: Int, target: String)?
    package var marks: Marks = []

    package struct Marks: OptionSet, Sendable {
        package let rawValue: UInt32
        package init(rawValue: UInt32) { self.rawValue = rawValue }
        /// A field or script of reCAPTCHA, hCaptcha, Turnstile.
        static let captcha = Marks(rawValue: 1)
        /// A picture with letters to copy.
        static let captchaPicture = Marks(rawValue: 2)
        static let setsCookie = Marks(rawValue: 4)
        /// A script loads this or another page.
        static let loadsAgain = Marks(rawValue: 8)
        /// Scripts of a firewall that checks browsers.
        static let challenge = Marks(rawValue: 16)
        /// Lines of a stack trace.
        static let trace = Marks(rawValue: 32)
        /// Somewhere to write a comment or a letter.
        static let textArea = Marks(rawValue: 64)
    }

    package init() {}

    package static func == (a: AnswerLook, b: AnswerLook) -> Bool {
        a.title == b.title && a.text == b.text && a.marks == b.marks && a.wordCount == b.wordCount
            && a.links == b.links && a.refresh?.target == b.refresh?.target
    }

    package init(_ body: [UInt8]) {
        var scan = AnswerScan()
        scan.run(body, limit: 256 << 10)
        self = scan.look
    }
}
