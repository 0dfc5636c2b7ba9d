/// Names of parameters, and words in paths, by what they usually choose.
enum ShapeWords {
    /// A page of a list.
    static let pager: UInt8 = 1
    /// A day, week, month or year.
    static let dated: UInt8 = 2
    /// The part of the portal that answers: not a property of what is shown.
    static let route: UInt8 = 4
    /// Of these, the program that answers, and not one of its views.
    static let module: UInt8 = 8

    static let names = TokenTable(
        [
            (
                pager,
                """
                page p pg pageno pageindex pagenumber pagenum paged page_no page_num pagen start limitstart offset \
                skip cur trang so_trang sotrang trangso tr currentpage curpage pageindex1 pagefirstrow first from_row \
                startindex startrow page_number current_page pindex
                """
            ),
            (
                dated,
                """
                year month day date week nam thang ngay tuan y m d yy mm dd yyyy calendar lich time ngaythang \
                tungay denngay tu_ngay den_ngay from_date to_date fromdate todate startdate enddate calmonth calyear \
                cal_date selecteddate selected_date calendardate view_date ngayxem thangnam weekstart
                """
            ),
            (
                route,
                """
                nv op option view task mod module com controller act action do c layout tabid tabname pageid language \
                lang p_p_id p_p_lifecycle p_p_state p_p_mode struts_action area cmd func id_menu menuid
                """
            ),
            (module, "nv option mod module com controller p_p_id tabid pageid area"),
        ].flatMap { mark, words in words.split(separator: " ").map { (TokenHash.of(String($0)), mark) } })

    /// `…_cur` (Liferay), `listPage`, `trangHienTai`: names that hold the word, and no `id`.
    static func isPagerName(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Bool {
        if end - start > 5, ends(bytes, start, end, "_cur") { return true }
        if ends(bytes, start, end, "id") || end - start < 5 { return false }
        var index = start
        while index + 4 <= end {
            switch ASCII.lower(bytes[index]) {
            case UInt8(ascii: "p") where holds(bytes, index, "page"): return true
            case UInt8(ascii: "t") where index + 5 <= end && holds(bytes, index, "trang"): return true
            default: index += 1
            }
        }
        return false
    }

    static let pageSegments = TokenTable(
        ["page", "trang", "p", "page-", "trang-", "page_", "trang_", "pages", "so-trang"].map {
            (TokenHash.of($0), pager)
        })

    private static func ends(
        _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int, _ word: StaticString
    ) -> Bool {
        end - start >= word.utf8CodeUnitCount && holds(bytes, end - word.utf8CodeUnitCount, word)
    }

    private static func holds(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int, _ word: StaticString) -> Bool {
        word.withUTF8Buffer { letters in
            letters.indices.allSatisfy { ASCII.lower(bytes[at + $0]) == letters[$0] }
        }
    }
}
