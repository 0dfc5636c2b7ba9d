/// Words in addresses by which content systems name copies, doors and files; all are compared whole, in lower case.
enum ScopeWords {
    static let twin: UInt8 = 1
    static let trap: UInt8 = 2
    /// Counts only with a slash and more behind it: `op=print/bai-viet`.
    static let twinWithRest: UInt8 = 4
    static let download: UInt8 = 8
    /// Counts as third segment of `/c/portal/…` (Liferay).
    static let afterPortal: UInt8 = 16
    /// Counts after `users` (NukeViet), `ctl` (DotNetNuke), `_layouts` (SharePoint).
    static let afterDoor: UInt8 = 32

    static let unwanted: UInt8 = 1
    static let file: UInt8 = 2
    static let markup: UInt8 = 4

    static let portal = TokenHash.of("portal")
    static let c = TokenHash.of("c")
    private static let doors = [TokenHash.of("users"), TokenHash.of("ctl"), TokenHash.of("_layouts")]
    static func isDoor(_ segment: UInt64) -> Bool { doors.contains(segment) }

    /// What stands behind the last dot.
    static let endings = table([
        (
            unwanted,
            """
            jpg jpeg jfif png gif svg webp avif ico bmp css js mjs map woff woff2 ttf eot otf mp3 wav m4a mp4 \
            m4v avi wmv flv mov mkv webm swf exe msi iso apk dmg
            """
        ),
        (file, "pdf doc docx dot xls xlsx xlsm ods odt odp rtf ppt pptx pps ppsx zip rar 7z csv epub"),
        (markup, "htm html shtml xhtml"),
    ])

    /// Whole segments of a path.
    static let segments = table([
        // Copies of an article for the printer, the disk, the mail; the article itself is fetched.
        (
            twin,
            """
            print savefile sendmail op=print op=savefile op=sendmail printnews.aspx printarticle.aspx printview.aspx \
            printpage.aspx sendmail.aspx print.aspx print.php print.html in-bai-viet gui-bai-viet
            """
        ),
        // Doors: what stands behind them is not for visitors.
        (
            trap,
            """
            login.aspx logout.aspx dang-xuat logout logout.php signout.aspx accessdenied.aspx authenticate.aspx \
            wp-login.php wp-admin wp-json xmlrpc.php cdn-cgi
            """
        ),
        (afterPortal, "update_language login logout"),
        (afterDoor, "login logout register lostpass lostactivelink authenticate signout logoff sendpassword"),
        (download, "download.aspx download.ashx getfile.ashx downloadfile.ashx downloadfile.aspx linkclick.aspx"),
    ])

    /// Names of parameters, whatever their value.
    static let names = table([
        (trap, "nv_redirect replytocom add-to-cart p_auth wc-ajax share"),
        (
            download,
            "download fileticket attachmentid attachment_id_file fileid file_id wpdmdl idfile filename tenfile"
        ),
    ])

    /// `name=value`, the value up to a slash.
    static let pairs = TokenTable(
        [
            (twin, "viewmode=print print=1 print=true print=yes format=print action=print page=print layout=print"),
            (twin, "task=article.print task=printarticle view=print mode=print"),
            (twinWithRest, "op=print op=savefile op=sendmail"),
            (trap, "p_p_state=pop_up nv=users op=login op=logout op=register op=lostpass ctl=login ctl=logoff"),
            (trap, "ctl=register ctl=sendpassword task=user.logout action=logout action=lostpassword do=logout"),
            (download, "op=download op=down task=download action=download do=download act=download cmd=download"),
            (download, "task=doc_download p_p_resource_id=download"),
        ].flatMap { mark, words in
            words.split(separator: " ").map { word in
                let parts = word.split(separator: "=", maxSplits: 1)
                return (TokenHash.pair(String(parts.first ?? ""), String(parts.last ?? "")), mark)
            }
        })

    private static func table(_ rows: [(UInt8, String)]) -> TokenTable {
        TokenTable(rows.flatMap { mark, words in words.split(separator: " ").map { (TokenHash.of(String($0)), mark) } })
    }
}
