import AuditCore

/// What the names of controls and classes say: of a pager, or of something that must never be pressed.
enum PagerNames {
    /// The words of an identifier: `lnkXoaBai2` → lnk xoa bai.
    static func words(_ name: String) -> [String] {
        var words: [String] = []
        var word: [UInt8] = []
        var wasLower = false
        for byte in name.utf8 {
            let isUpper = (0x41...0x5A).contains(byte)
            let isLetter = (0x61...0x7A).contains(byte | 0x20)
            if !isLetter || isUpper && wasLower {
                if !word.isEmpty { words.append(String(decoding: word, as: UTF8.self)) }
                word = []
            }
            if isLetter { word.append(byte | 0x20) }
            wasLower = isLetter && !isUpper
        }
        if !word.isEmpty { words.append(String(decoding: word, as: UTF8.self)) }
        return words
    }

    /// The segments of a control's name that say what it is: the last with a name of its own, and the list that it
    /// stands in where numbers made by the machine lie between (`rptTrang$ctl03$lnkSo` → lnkSo, rptTrang).
    static func telling(_ control: String) -> [String] {
        var out: [String] = []
        var mayGoOn = true
        for segment in control.utf8.split(whereSeparator: { $0 == UInt8(ascii: "$") || $0 == UInt8(ascii: ":") })
            .reversed()
        {
            if isMachineMade(segment) {
                mayGoOn = true
            } else {
                guard mayGoOn, out.count < 2 else { break }
                out.append(String(Substring(segment)))
                mayGoOn = false
            }
        }
        return out
    }

    /// The name without what changes from link to link: numbers made by the machine.
    static func family(_ control: String) -> String {
        var out: [String] = []
        for segment in control.utf8.split(separator: UInt8(ascii: "$")) {
            out.append(isMachineMade(segment) ? "*" : String(Substring(segment)))
        }
        while out.count > 1, out.last == "*" { out.removeLast() }
        return out.joined(separator: "$")
    }

    /// `ctl03`, `_ctl3`.
    private static func isMachineMade(_ segment: Substring.UTF8View) -> Bool {
        let bytes = segment.drop { $0 == UInt8(ascii: "_") }
        return bytes.starts(with: "ctl".utf8) && bytes.count > 3
            && bytes.dropFirst(3).allSatisfy {
                (0x30...0x39).contains($0)
            }
    }

    /// Whether the name is that of a pager, or of a link of one.
    static func isPager(_ name: String) -> Bool {
        let flat = squeezed(name)
        return pagers.contains { MarkNames.contains(flat, $0) }
    }

    /// Whether the name is a button's that goes to the next page: `btnNext`, `lnkTrangSau`.
    static func isNext(_ name: String) -> Bool {
        let words = words(name)
        return words.contains { ["next", "sau", "tiep", "ke"].contains($0) }
    }

    /// Whether the name begins as people begin the names of buttons and links.
    static func isButton(_ name: String) -> Bool {
        guard let first = words(name).first else { return false }
        return buttons.contains(first)
    }

    /// Whether the name says that pressing does something else than turning a page.
    static func isDenied(_ name: String) -> Bool {
        let flat = squeezed(name)
        if never.contains(where: { MarkNames.contains(flat, $0) }) { return true }
        let words = words(name)
        if words.contains(where: neverWords.contains) { return true }
        guard !isPager(name) else { return false }
        return words.contains(where: doubtful.contains)
    }

    /// Whether the control is part of one in which the next page is another matter: a wizard, a calendar, a vote.
    static func isInDenied(_ control: String) -> Bool {
        let flat = squeezed(control)
        return boxes.contains { MarkNames.contains(flat, $0) }
    }

    /// The same of a text for people: «Xóa», «Đăng nhập», «Tải về».
    static func isDenied(text: String) -> Bool {
        let plain = Folded.plain(text)
        let flat = plain.utf8.filter { $0 > 0x20 }
        if never.contains(where: { MarkNames.contains(flat, $0) }) { return true }
        // «Xem thêm» leads on; in a control's name the same word adds something.
        return plain.utf8.split(whereSeparator: { !Markup.isWord($0) }).contains { word in
            let word = String(Substring(word))
            return word != "them" && neverWords.contains(word)
        }
    }

    private static func squeezed(_ name: String) -> [UInt8] {
        name.utf8.filter(Markup.isWord).map(Markup.lower).filter { $0 != UInt8(ascii: "_") }
    }

    private static func list(_ text: String) -> [String] {
        text.utf8.split(separator: 0x20).map { String(Substring($0)) }
    }

    private static let pagers: [[UInt8]] = list(
        "pager paging pagination phantrang pagenum pageindex pagelink lnkpage lbpage lbtnpage linkpage btnpage rptpage"
            + " rptrpage repeaterpage pagenav pagenumber chuyentrang sotrang trangso lnktrang rpttrang rgnumpart rgarrpart"
            + " rgwrap lbttrang rdpnumpart rdparrpart rdpwrap"
    ).map { Array($0.utf8) }

    private static let buttons = Set(
        list("btn button lnk lbtn lb lbt link cmd ibtn ib img imgbtn imb hl hpl bt linkbutton imagebutton but"))

    /// Found anywhere in a name: no pager of any make is called so.
    private static let never: [[UInt8]] = list(
        "delete remove dangnhap dangxuat dangky capnhat binhchon bieuquyet danhgia binhluan matkhau login logout logoff"
            + " logon signin signout signup register password upload download export xuatfile xuatexcel taive taixuong"
            + " submit subscribe comment feedback gopy checkout guicauhoi guiykien calendar rating wizard unpublish pagesize sodong soluong perpage hienthi ngonngu language"
    ).map { Array($0.utf8) }

    private static let boxes: [[UInt8]] = list(
        "login dangnhap wizard stepnext startnext startnavigation stepnavigation calendar rating binhchon bieuquyet poll"
    ).map { Array($0.utf8) }

    private static let neverWords = Set(
        list(
            "del xoa huy save luu update edit sua insert add them create send gui vote poll rate star like export xuat"
                + " excel pdf csv upload language lang ngonngu culture print captcha share approve duyet reject step"
                + " theme admin user account move copy buy pay order reset clear cancel confirm ok"))

    /// Denied too, unless the name is a pager's as well: `rptSearchPager` turns the pages of a search.
    private static let doubtful = Set(
        list(
            "search find tim timkiem tracuu filter loc go word vietnamese english refresh month thang year nam day ngay"
                + " date lich sort sapxep select chon view xem detail chitiet command new post in"))
}
