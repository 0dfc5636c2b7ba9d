extension ContentSystem {
    /// VNPT's portal of ASP.NET WebForms: controls under generated ids, pages by `pageid=` and `p_steering=`.
    static let vnpt = ContentSystem(
        id: "vnpt", name: "VNPT Portal (ASP.NET)",
        generators: ["vnpt"],
        names: [
            "articledetailcontrol", "articlefeedbackcontrol", "similararticlecontrol", "articlepostdate",
            "articleviewcount",
            "steeringdocument", "panel_top-twocolumn-footer", "panel_top-threecolumn-footer", "uifootercontrol",
            "verticalmenucontrol", "mainstructure",
        ],
        assets: ["desktopmodule/ui", "panelstylesheet/"],
        addresses: ["p_steering=", "default.aspx?sname=", "&pageid=", "?pageid="],
        hints: [
            "articlecontent": .body, "articlepostdate": .posted, "postdate": .posted, "articletitle": .titled,
            "navcontainer": [.breadcrumb, .junk], "similararticlecontrol": [.junk, .related],
            "articlefeedbackcontrol": .junk,
            "articleviewcount": .junk, "uisocialshare": .junk,
        ],
        twins: ["print.aspx", "printarticle", "/print/"])
}
