extension ContentSystem {
    /// Microsoft SharePoint 2010–2019: publishing pages and list items.
    static let sharePoint = ContentSystem(
        id: "sharepoint", name: "SharePoint",
        generators: ["microsoft sharepoint"],
        names: [
            "ms-rtestate-field", "s4-workspace", "s4-bodycontainer", "ms-core-overlay", "ms-formtable",
            "ms-listviewtable",
            "ms-webpart-zone", "mswebpartpage_postbacksource", "ms-dlgcontent", "ms-rtethemeforecolor-5-0",
        ],
        assets: ["_layouts/", "_catalogs/", "/style library/", "/style%20library/"],
        addresses: ["/lists/", "dispform.aspx", "view_detail.aspx", "/pages/", "/sitepages/"],
        hints: [
            "ms-rtestate-field": .body, "ms-publishing-richtext": .body, "articlebyline": .posted,
            "ms-newsdate": .posted,
            "ms-navedit": .junk, "ms-siteactionsmenu": .junk, "ms-breadcrumb": [.breadcrumb, .junk],
            "breadcrumbs": [.breadcrumb, .junk], "ms-accessible": .hidden,
        ],
        twins: ["print.aspx", "printnews", "/printview", "isdlg=1"])
}
