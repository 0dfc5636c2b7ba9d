/// A year's criteria as data: what is judged, by which words, on which authority, and by whom it must be supplied.
///
/// Read from `rules.json` by ``RuleReader``; the shape is documented in `rules.schema.json`.
package struct RuleSet: Sendable, Equatable {
    /// File name without folder, as places in messages name it.
    package var file: String
    /// Lower-case hex SHA-256 of the bytes; filled by whoever read the file.
    package var sha256: String
    package var id: String
    package var title: String
    package var version: String
    package var status: Status
    package var period: Period
    package var caveats: [String]
    package var legal: [LegalSource]
    package var agencies: [Agency]
    package var units: [Unit]
    package var registers: [Register]
    package var lexicons: [Lexicon]
    package var categories: [Category]
    package var criteria: [Criterion]
    /// Of each criterion's points; nil: to the hundredth.
    package var rounding: Rounding?
    package var tests: [RuleTest] = []

    package enum Status: String, Sendable, CaseIterable { case draft, approved, retired }

    package init(
        file: String, sha256: String, id: String, title: String, version: String, status: Status, period: Period,
        caveats: [String], legal: [LegalSource], agencies: [Agency], units: [Unit], registers: [Register],
        lexicons: [Lexicon], categories: [Category], criteria: [Criterion]
    ) {
        self.file = file
        self.sha256 = sha256
        self.id = id
        self.title = title
        self.version = version
        self.status = status
        self.period = period
        self.caveats = caveats
        self.legal = legal
        self.agencies = agencies
        self.units = units
        self.registers = registers
        self.lexicons = lexicons
        self.categories = categories
        self.criteria = criteria
    }
}

extension RuleSet {
    /// Whether any time limit is in working days.
    package var countsWorkingDays: Bool {
        criteria.contains { criterion in
            if case .workingDaysAfter = criterion.deadline { return true }
            if case .pair(let check) = criterion.check { return check.dayCount == .workingDays }
            return false
        }
    }
}

/// Where in a file something stands: line and column from 1 (columns in Unicode scalars), and its JSON pointer.
package struct Place: Sendable, Hashable {
    package var file: String
    package var line: Int
    package var column: Int
    package var pointer: String

    package init(file: String, line: Int, column: Int, pointer: String) {
        self.file = file
        self.line = line
        self.column = column
        self.pointer = pointer
    }

    /// `rules.json:47:13`
    package var short: String { "\(file):\(line):\(column)" }
}

package struct LegalSource: Sendable, Equatable {
    package var id: String
    /// Number and symbol: `2294/QĐ-UBND`.
    package var doc: String
    /// As far as it is known: `2020-11-17` or `2022-01`.
    package var date: String
    package var issuer: String
    package var title: String?
    /// In force, as far as known.
    package var from: Day?
    package var to: Day?
    /// False where the fact comes from general knowledge and nobody has checked it.
    package var confirmed: Bool

    package init(
        id: String, doc: String, date: String, issuer: String, title: String? = nil, from: Day? = nil, to: Day? = nil,
        confirmed: Bool = true
    ) {
        self.id = id
        self.doc = doc
        self.date = date
        self.issuer = issuer
        self.title = title
        self.from = from
        self.to = to
        self.confirmed = confirmed
    }
}

package struct LegalReference: Sendable, Equatable {
    package var ref: String
    package var clause: String?
    package var quote: String?
    package init(ref: String, clause: String? = nil, quote: String? = nil) {
        self.ref = ref
        self.clause = clause
        self.quote = quote
    }
}

/// The body whose portal is audited.
package struct Agency: Sendable, Equatable {
    package var id: String
    package var name: String
    /// Other names in use: `Sở KH&CN Bắc Giang`.
    package var names: [String]
    /// `Bắc Giang`.
    package var province: String
    /// Address of the home page.
    package var portal: String
    /// Hosts that are this portal.
    package var hosts: [String]
    /// Issuer symbols in document numbers: `SKHCN`, `KHCN`.
    package var symbols: [String]
    /// How «Nơi nhận» may name this portal: `Cổng thông tin điện tử Sở`.
    package var portalNames: [String]
    /// Lexicon ids: words of the agency's own fields.
    package var fields: [String]

    package init(
        id: String, name: String, names: [String], province: String, portal: String, hosts: [String],
        symbols: [String], portalNames: [String], fields: [String]
    ) {
        self.id = id
        self.name = name
        self.names = names
        self.province = province
        self.portal = portal
        self.hosts = hosts
        self.symbols = symbols
        self.portalNames = portalNames
        self.fields = fields
    }
}

package struct Unit: Sendable, Equatable {
    package var id: String
    package var name: String
    /// Where its reminders go; empty: nowhere.
    package var email: [String]
    package init(id: String, name: String, email: [String] = []) {
        self.id = id
        self.name = name
        self.email = email
    }
}

/// A list that the office keeps of what it knows should be on the portal.
package struct Register: Sendable, Equatable {
    package var id: String
    /// CSV, relative to the registers' folder.
    package var file: String
    package var title: String
    /// Columns that the file must have, by role: `key`, `name`, `date`, `unit`, `due`, `state`, `kind`.
    package var columns: [String: String]
    package var place: Place

    package init(id: String, file: String, title: String, columns: [String: String], place: Place) {
        self.id = id
        self.file = file
        self.title = title
        self.columns = columns
        self.place = place
    }
}

/// A named list of phrases.
package struct Lexicon: Sendable, Equatable {
    package var id: String
    package var title: String
    package var phrases: [String]
    package var place: Place

    package init(id: String, title: String, phrases: [String], place: Place) {
        self.id = id
        self.title = title
        self.phrases = phrases
        self.place = place
    }
}

/// A kind of content, and the words that speak for and against it.
package struct Category: Sendable, Equatable {
    package var id: String
    package var title: String
    package var signals: [Signal]
    package var place: Place

    package init(id: String, title: String, signals: [Signal], place: Place) {
        self.id = id
        self.title = title
        self.signals = signals
        self.place = place
    }
}

/// Words in a part of the page that speak for (positive weight) or against (negative) a category.
package struct Signal: Sendable, Equatable {
    package enum Part: String, Sendable, CaseIterable { case title, section, number, type, text, lead, address }
    package var parts: [Part]
    /// At least one of these phrases …
    package var any: [String]
    /// … and, where given, at least one of these …
    package var also: [String]
    /// … and none of these, in the same part.
    package var unless: [String]
    /// −10…10; 3 alone suffices for a category.
    package var weight: Int
    /// In Vietnamese, for `explain`.
    package var why: String
    package var place: Place

    package init(
        parts: [Part], any: [String], also: [String] = [], unless: [String] = [], weight: Int, why: String,
        place: Place
    ) {
        self.parts = parts
        self.any = any
        self.also = also
        self.unless = unless
        self.weight = weight
        self.why = why
        self.place = place
    }
}
