extension ContentSystem {
    /// NukeViet 3 and 4, and NukeViet CMS for offices: news, laws, feeds.
    static let nukeViet = ContentSystem(
        id: "nukeviet", name: "NukeViet",
        generators: ["nukeviet"],
        names: [
            "news-bodyhtml", "bodytext", "hometext", "nv-*", "newsblock", "nv_*", "third-nav", "site-banner",
            "news_column",
            "imgnoidung",
        ],
        assets: ["assets/js/language/vi.js", "assets/nukeviet", "js/nv_", "nv_cache", "/themes/egov/"],
        addresses: ["nv=news", "nv=laws", "language=vi&nv=", "&nv="],
        hints: [
            "news-bodyhtml": .body, "bodytext": .body, "hometext": .body, "news-detail-bodyhtml": .body,
            "newsdetail-time": .posted, "breadcrumbs": [.breadcrumb, .junk], "news_column_related": [.junk, .related],
            "others-new": [.junk, .related], "othernews": [.junk, .related], "newskeywords": .junk,
            "news-comment": .junk,
        ],
        twins: ["op=print/", "op=savefile/", "op=sendmail/", "/savefile/", "/sendmail/", "/news/print/"])
}
