import Foundation

/// Where the data files that come with the program are: PORTAL_AUDIT_HOME, else the current folder.
enum Home {
    static func path(_ name: String) throws -> String {
        let root = Environment.value("PORTAL_AUDIT_HOME") ?? FileManager.default.currentDirectoryPath
        let path = root + "/" + name
        guard FileManager.default.fileExists(atPath: path) else {
            throw Stop(
                .notFound,
                "không thấy \(name) trong \(root). Hãy chạy ở thư mục của portal-audit hoặc đặt PORTAL_AUDIT_HOME")
        }
        return path
    }
}
