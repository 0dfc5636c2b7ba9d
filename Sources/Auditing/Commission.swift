package import AuditCore
import Foundation
import Storing

/// What an audit is asked to do: by which rules, for whom, with what the office knows, up to which day.
package struct Commission: Sendable {
    package var rules: RuleSet
    /// The title model that stands beside the rules; nil where there is none: signals alone decide then.
    package var model: TitleModel?
    package var agency: Agency
    package var units: [AuditCore.Unit]
    package var registers: [String: [RegisterRow]]
    /// Rows that could not be read, by register.
    package var badRows: [String: Int]
    /// nil: the day of the last fetch.
    package var asOf: Day?
    package var start: [String]
    package var crawl: Profile.CrawlSettings
    /// What the office's papers say of it.
    package var papers = Profile.PaperSettings()
    /// Which days offices work, by the holidays' files beside the rules.
    package var calendar = WorkCalendar.empty
    /// Warnings of the files read, one line each.
    package var warnings: [String]
    /// What people have decided so far.
    package var decisions = DecisionBook()
    /// Gaps that were let pass, as the profile names them.
    package var waivers: [Waiver] = []
    /// To whom letters go.
    package var notices = NoticeSettings()
}

/// Why a commission could not be read.
package enum CommissionError: Error {
    /// A file that is not there or not readable.
    case unreadable(path: String, why: String)
    /// Faults of one file, each a line `file:line:col /pointer message`.
    case faulty(lines: [String])
    /// No day to judge up to.
    case noDay
    /// The day lies before the rule set's period.
    case dayBeforePeriod(Day, Period)
    /// Not one page of the agency's portal was read; the hosts that were.
    case noPages(hosts: [String], wanted: [String])
}

extension Commission {
    /// Reads the files that say what to do. Without a path the rules and registers are those that the profile names;
    /// without a profile the agency is the rules' first.
    package static func load(
        rules rulesPath: String?, profile profilePath: String?, registers registersPath: String?
    ) throws(CommissionError) -> Commission {
        var profile: Profile?
        var warnings: [String] = []
        if let profilePath {
            let read = ProfileReader.read(bytes: try bytes(profilePath), file: name(profilePath))
            guard let found = read.profile else { throw .faulty(lines: read.faults.map(\.line)) }
            profile = found
            warnings += read.faults.map(\.line)
        }
        let beside = profilePath.map { ($0 as NSString).deletingLastPathComponent } ?? ""
        guard let path = rulesPath ?? profile?.rules.map({ join(beside, $0) }) else {
            throw .unreadable(path: "rules.json", why: "chưa nêu bộ tiêu chí: dùng --rules FILE")
        }
        let (read, digest) = try rules(path)
        guard var rules = read.ruleSet else { throw .faulty(lines: read.faults.map(\.line)) }
        rules.sha256 = digest
        warnings += read.faults.map(\.line)
        if let profilePath, profile != nil {
            // Only now can its units and lexicons be held against the rules.
            let checked = ProfileReader.read(bytes: try bytes(profilePath), file: name(profilePath), rules: rules)
            guard checked.profile != nil else { throw .faulty(lines: checked.faults.map(\.line)) }
        }
        guard let agency = profile?.agency ?? rules.agencies.first else {
            throw .unreadable(path: path, why: "bộ tiêu chí không khai cơ quan nào ở /agencies")
        }
        var badRows: [String: Int] = [:]
        let folder = registersPath ?? profile?.registers.map { join(beside, $0) }
        let calendar = try calendar(for: rules, beside: path, &warnings)
        var commission = Commission(
            rules: rules, model: try model(beside: path, &warnings), agency: agency,
            units: profile.flatMap { $0.units.isEmpty ? nil : $0.units } ?? rules.units,
            registers: try registers(rules.registers, in: folder, &warnings, &badRows), badRows: badRows,
            asOf: profile?.asOf,
            start: profile.flatMap { $0.start.isEmpty ? nil : $0.start } ?? [agency.portal],
            crawl: profile?.crawl ?? Profile.CrawlSettings(), warnings: warnings)
        commission.calendar = calendar
        commission.waivers = profile?.waivers ?? []
        commission.notices = notices(profile, beside)
        commission.papers = profile?.papers ?? Profile.PaperSettings()
        return commission
    }

    /// Secrets lie beside the profile that names them.
    private static func notices(_ profile: Profile?, _ beside: String) -> NoticeSettings {
        var notices = profile?.notices ?? NoticeSettings()
        if let file = notices.mail?.passwordFile { notices.mail?.passwordFile = join(beside, file) }
        if let file = notices.webhook?.keyFile { notices.webhook?.keyFile = join(beside, file) }
        return notices
    }

    /// The rule set at `path` with what it builds on, and the digest of all of it.
    private static func rules(_ path: String) throws(CommissionError) -> (RuleReader.Reading, String) {
        let layers = try RuleLayerFiles.read(path)
        if layers.count == 1 {
            return (RuleReader.read(bytes: layers[0].bytes, file: layers[0].file), Digest.sha256Hex(layers[0].bytes))
        }
        // Of the files' digests in order: any byte of any file changes it.
        let all = layers.map { Digest.sha256Hex($0.bytes) }.joined(separator: "\n")
        return (RuleReader.read(layers: layers), Digest.sha256Hex(Array(all.utf8)))
    }

    /// The holidays of the rule set's years and of the year after, in which last time limits end. Rules that count working
    /// days need the files of their own years; a day on the way into a year without one has no due day.
    package static func calendar(
        for rules: RuleSet, beside path: String, _ warnings: inout [String]
    ) throws(CommissionError) -> WorkCalendar {
        let folder = (path as NSString).deletingLastPathComponent
        var years: [WorkCalendar.Year] = []
        for year in rules.period.from.year...(rules.period.to.year + 1) {
            let name = HolidayReader.fileName(year)
            let file = join(folder, name)
            guard FileManager.default.fileExists(atPath: file) else {
                if rules.countsWorkingDays && year <= rules.period.to.year {
                    throw .faulty(lines: [
                        "V030 \(Self.name(path)): bộ tiêu chí tính ngày làm việc nhưng không có \(name) bên cạnh"
                    ])
                }
                continue
            }
            let read = HolidayReader.read(bytes: try bytes(file), file: name, year: year)
            guard let found = read.year else { throw .faulty(lines: read.faults.map(\.line)) }
            years.append(found)
            let unsure = found.days.count { !$0.confirmed }
            if rules.countsWorkingDays && unsure > 0 {
                warnings.append(
                    "\(name): \(unsure) ngày chưa đối chiếu với văn bản, hạn theo ngày làm việc có thể lệch")
            }
        }
        return WorkCalendar(years)
    }

    /// A model that is there and cannot be read is an error: without it the same portal would get other labels.
    package static func model(beside rules: String, _ warnings: inout [String]) throws(CommissionError) -> TitleModel? {
        let path = join((rules as NSString).deletingLastPathComponent, TitleModel.fileName)
        guard FileManager.default.fileExists(atPath: path) else {
            warnings.append(
                "\(TitleModel.fileName): không có cạnh \(name(rules)), chỉ phân loại theo từ ngữ của bộ tiêu chí")
            return nil
        }
        let content = try bytes(path)
        do throws(TitleModel.Fault) {
            return try TitleModel(bytes: content)
        } catch {
            throw .faulty(lines: ["\(TitleModel.fileName):\(error.line): không đọc được mô hình (\(error.why))"])
        }
    }

    /// A register whose file is not there is absent; one with faults keeps its good rows and says which are bad.
    private static func registers(
        _ wanted: [Register], in folder: String?, _ warnings: inout [String], _ badRows: inout [String: Int]
    ) throws(CommissionError) -> [String: [RegisterRow]] {
        guard let folder else { return [:] }
        guard FileManager.default.fileExists(atPath: folder) else {
            throw .unreadable(path: folder, why: "không có thư mục sổ đăng ký này")
        }
        var out: [String: [RegisterRow]] = [:]
        for register in wanted {
            guard let read = try RegisterFiles.read(register, in: folder) else { continue }
            if read.rows.isEmpty && !read.faults.isEmpty { throw .faulty(lines: read.faults.map(\.line)) }
            warnings += read.faults.map(\.line)
            if !read.faults.isEmpty { badRows[register.id] = read.faults.count }
            out[register.id] = read.rows
        }
        return out
    }

    private static func bytes(_ path: String) throws(CommissionError) -> [UInt8] {
        do {
            return [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
        } catch {
            throw .unreadable(path: path, why: "không đọc được tệp")
        }
    }

    private static func name(_ path: String) -> String { (path as NSString).lastPathComponent }

    private static func join(_ folder: String, _ path: String) -> String {
        path.hasPrefix("/") || folder.isEmpty ? path : (folder as NSString).appendingPathComponent(path)
    }
}
