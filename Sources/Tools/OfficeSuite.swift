/// LibreOffice without a window, without network, in a profile of its own that is gone afterwards; macros are off, links
/// are not followed.
package struct OfficeSuite: Sendable {
    package var program = "soffice"
    /// Seconds of processor time.
    package var timeLimit: Double

    package init(program: String = "soffice", timeLimit: Double) {
        self.program = program
        self.timeLimit = timeLimit
    }

    package var isThere: Bool { Subprocess.find(program) != nil }

    /// Converts files of `folder`, by their names in it, into files of the same names with the format's ending in `out`.
    ///
    /// `format`: as LibreOffice's `--convert-to` takes it.
    package func convert(_ names: [String], in folder: borrowing TemporaryFolder, to format: String)
        -> Subprocess.Outcome
    {
        guard folder.make("profile/user"), folder.make("out"),
            folder.write(Array(OfficeSuite.settings.utf8), as: "profile/user/registrymodifications.xcu")
        else { return .failed }
        var process = Subprocess(timeLimit: timeLimit)
        process.outputLimit = 64 << 20
        process.memoryLimit = 6 << 30
        process.isOffline = true
        process.environment = ["HOME=" + folder.path, "TMPDIR=" + folder.path]
        return process.run(
            program,
            [
                "-env:UserInstallation=file://" + folder.path + "/profile", "--headless", "--norestore",
                "--nolockcheck", "--nodefault", "--nologo", "--convert-to", format, "--outdir", folder.path + "/out",
            ] + names.map { folder.path + "/" + $0 }, output: folder.path + "/log")
    }

    /// Macros never run, links in texts and sheets are never followed, nothing is told to anyone.
    private static let settings: String = {
        func item(_ path: String, _ name: String, _ value: String) -> String {
            "<item oor:path=\"/org.openoffice.\(path)\"><prop oor:name=\"\(name)\" oor:op=\"fuse\">"
                + "<value>\(value)</value></prop></item>"
        }
        return """
            <?xml version="1.0" encoding="UTF-8"?>
            <oor:items xmlns:oor="http://openoffice.org/2001/registry">
            """
                + item("Office.Common/Security/Scripting", "MacroSecurityLevel", "3")
                + item("Office.Common/Security/Scripting", "DisableMacrosExecution", "true")
                + item("Office.Common/Security/Scripting", "DisableActiveContent", "true")
                + item("Office.Common/Misc", "FirstRun", "false") + item("Office.Writer/Content/Update", "Link", "2")
                + item("Office.Calc/Content/Update", "Link", "2") + "</oor:items>"
    }()
}
