extension RuleDecoder {
    mutating func agencies(_ node: JSONNode?) -> [Agency] {
        let items = list(node)
        let agencies = items.map { agency($0) }
        distinct(zip(agencies, items).map { ($0.id, $1) }, Named("cơ quan", "agency"))
        return agencies
    }

    mutating func agency(_ node: JSONNode?) -> Agency {
        let parts = members(
            node, required: ["id", "name", "province", "portal", "hosts", "symbols", "portal_names", "fields"],
            optional: ["names"])
        return Agency(
            id: id(parts["id"]), name: text(parts["name"]), names: phrases(parts["names"]),
            province: text(parts["province"]), portal: webAddress(parts["portal"]), hosts: hosts(parts["hosts"]),
            symbols: phrases(parts["symbols"]), portalNames: phrases(parts["portal_names"]),
            fields: list(parts["fields"]).map { use(.lexicon, $0) })
    }

    private mutating func hosts(_ node: JSONNode?) -> [String] {
        list(node).map { item in
            let host = text(item)
            let plain = host.utf8.allSatisfy { byte in
                (97...122).contains(byte) || (48...57).contains(byte) || [0x2D, 0x2E, 0x3A, 0x5B, 0x5D].contains(byte)
            }
            if !plain {
                meaningless(
                    "V020", item, "«\(RuleFault.shown(host))» không phải tên miền viết thường, không có đường dẫn",
                    "'\(RuleFault.shown(host))' is not a bare host name in lower case")
            }
            return host
        }
    }

    mutating func units(_ node: JSONNode?) -> [Unit] {
        let items = list(node)
        let units = items.map { item in
            let parts = members(item, required: ["id", "name"], optional: ["email"])
            return Unit(id: id(parts["id"]), name: text(parts["name"]), email: mailboxes(parts["email"]))
        }
        distinct(zip(units, items).map { ($0.id, $1) }, Named("đơn vị", "unit"))
        return units
    }

    mutating func registers(_ node: JSONNode?) -> [Register] {
        entries(node).map { entry in
            checkKey(entry)
            let parts = members(entry.node, required: ["file", "title", "columns"])
            return Register(
                id: entry.key, file: registerFile(parts["file"]), title: text(parts["title"]),
                columns: columns(parts["columns"]), place: entry.node.place(in: file))
        }
    }

    /// Registers are read from one folder; a path that leaves it is refused.
    private mutating func registerFile(_ node: JSONNode?) -> String {
        guard let node else { return "" }
        let path = text(node)
        let steps = path.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
        let leaves = steps.contains { $0.isEmpty || $0.elementsEqual("..".utf8) || $0.elementsEqual(".".utf8) }
        if !path.isEmpty && (leaves || path.utf8.contains { $0 < 0x20 || $0 == 0x5C || $0 == 0x3A }) {
            meaningless(
                "V019", node, "tên tệp «\(RuleFault.shown(path))» phải nằm trong thư mục sổ theo dõi",
                "file '\(RuleFault.shown(path))' must lie within the registers' folder")
        }
        return path
    }

    private mutating func columns(_ node: JSONNode?) -> [String: String] {
        let parts = members(node, required: ["key"], optional: Register.roles.filter { $0 != "key" })
        var columns: [String: String] = [:]
        var owner: [String: String] = [:]
        for role in Register.roles {
            guard let part = parts[role] else { continue }
            let column = text(part)
            columns[role] = column
            let folded = Folded.squeezed(column)
            if let other = owner[folded] {
                meaningless(
                    "V017", part, "cột «\(RuleFault.shown(column))» đã dùng cho «\(other)»",
                    "column '\(RuleFault.shown(column))' already serves as '\(other)'")
            } else if folded.isEmpty && !column.isEmpty {
                meaningless(
                    "V022", part, "tên cột không có chữ hay chữ số nào", "the column name has no letter or digit")
            }
            owner[folded] = role
        }
        return columns
    }

    mutating func lexicons(_ node: JSONNode?) -> [Lexicon] {
        entries(node).map { entry in
            checkKey(entry)
            let parts = members(entry.node, required: ["title", "phrases"])
            return Lexicon(
                id: entry.key, title: text(parts["title"]), phrases: phrases(parts["phrases"]),
                place: entry.node.place(in: file))
        }
    }

    /// The key of an open object is an id.
    private mutating func checkKey(_ entry: JSONMember) {
        var node = entry.node
        node.spot = entry.keySpot
        if entry.key.isEmpty { misshapen("S008", node, "mã không được rỗng", "the id is empty") }
        checkID(entry.key, node)
    }
}

extension Register {
    /// What a column can be for.
    package static let roles = ["key", "name", "date", "deadline", "unit", "due", "state", "kind"]
}
