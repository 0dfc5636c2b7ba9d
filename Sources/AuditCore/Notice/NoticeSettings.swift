/// To whom the office's own post goes, and when: `/notify` of a profile. Everything is off until it is named.
package struct NoticeSettings: Sendable, Equatable {
    package var mail: Mail?
    /// Addresses of the director, who gets a copy of what is long overdue.
    package var director: [String] = []
    package var webhook: Webhook?
    /// Told at the start and at the end of each run (`…/start`, `…/<exit code>`), as healthchecks' servers want it.
    package var healthPing: String?
    package var ladder = ReminderLadder()
    package var quiet = QuietTime()

    package struct Mail: Sendable, Equatable {
        /// `smtp://host:port` or `smtps://host:port`.
        package var server: String
        package var user: String?
        /// File that holds the password in its first line, relative to the profile; never a value of the profile.
        package var passwordFile: String?
        package var from: String
        /// False lets mail go out in the clear, which only a server on this machine may be given.
        package var isEncrypted = true
        package init(server: String, user: String? = nil, passwordFile: String? = nil, from: String) {
            self.server = server
            self.user = user
            self.passwordFile = passwordFile
            self.from = from
        }
    }

    package struct Webhook: Sendable, Equatable {
        package var url: String
        /// File with the key of the signature (HMAC-SHA256), relative to the profile.
        package var keyFile: String
        package init(url: String, keyFile: String) {
            self.url = url
            self.keyFile = keyFile
        }
    }

    package init() {}
}

/// When nobody is written to: at night, and on days off. From `from` on, until before `to`, in minutes of the day in Việt Nam;
/// it may go over midnight.
package struct QuietTime: Sendable, Equatable {
    package var from: Int
    package var to: Int

    package init(from: Int = 18 * 60, to: Int = 7 * 60) {
        self.from = from
        self.to = to
    }

    /// Why nothing is sent now, in Vietnamese; nil when it may be. A day of a year without its holidays' file is judged by its
    /// weekday.
    package func reason(_ day: Day, minute: Int, by calendar: WorkCalendar) -> String? {
        if !(calendar.isWorking(day) ?? (day.weekday < 5)) { return "ngày nghỉ" }
        let isQuiet = from <= to ? (from..<to).contains(minute) : minute >= from || minute < to
        return isQuiet ? "ngoài giờ (\(QuietTime.clock(from))–\(QuietTime.clock(to)))" : nil
    }

    package static func clock(_ minute: Int) -> String { "\(padded(minute / 60, 2)):\(padded(minute % 60, 2))" }
}
