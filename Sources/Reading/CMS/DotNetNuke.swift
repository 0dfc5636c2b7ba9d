extension ContentSystem {
    /// DotNetNuke (DNN) 5–9, with its skins' `Normal`, `Head` and containers.
    static let dotNetNuke = ContentSystem(
        id: "dotnetnuke", name: "DotNetNuke",
        generators: ["dotnetnuke", "dnn"],
        names: [
            "dnn_contentpane", "dnn_leftpane", "dnn_rightpane", "dnnform", "dnn_*", "dnn_dnnmenu", "c_head",
            "c_contentpane",
            "dnnprimaryaction", "contentpane", "skinobject", "dotnetnuke_container",
        ],
        assets: ["desktopmodules/", "portals/_default/", "resources/shared/scripts/dnn"],
        addresses: ["tabid=", "/tabid/", "/mid/"],
        hints: [
            "newsbody": .body, "article_content": .body, "newsdate": .posted, "articledate": .posted, "c_head": .titled,
            "dnn_breadcrumb": [.breadcrumb, .junk], "skinbreadcrumb": [.breadcrumb, .junk],
            "dnn_leftpane": .junk, "dnn_rightpane": .junk, "othernewslist": [.junk, .related],
        ],
        twins: ["/ctl/print", "ctl=print", "skinsrc=", "containersrc="])
}
