extension ContentSystem {
    /// The portals that Viettel runs for schools, communes and departments on VHV's platform: modules in numbered regions.
    static let viettel = ContentSystem(
        id: "viettel", name: "Viettel (VHV)",
        generators: ["vhv", "viettel"],
        names: [
            "modulewrapper", "article-news-detail-default", "whole-page", "columns-widget", "region-top",
            "region-bottom",
            "section-list", "news-detail-layout-type-2", "loaddetaillayout", "legaldocument-default",
            "legalddocument-default",
        ],
        assets: ["app/corporate/", "3rdparty/", "/vhv/"],
        addresses: ["page=article.", "?page=article.print", "page=legaldocument."],
        hints: [
            "content-detail": .body, "post-date": .posted, "title-detail": .titled, "brief-detail": .body,
            "news-relation": [.junk, .related], "totalrating": .junk, "btn_email": .junk,
        ],
        twins: ["article.print", "page=article.print.detail", "article.sendmail"])
}
