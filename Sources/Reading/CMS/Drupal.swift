extension ContentSystem {
    /// Drupal 7–10.
    static let drupal = ContentSystem(
        id: "drupal", name: "Drupal",
        generators: ["drupal"],
        names: [
            "field-items", "field-item", "field--name-body", "field-name-body", "node-article", "node--type-article",
            "block-system", "block-system-main", "views-row", "view-content", "region-content",
            "dialog-off-canvas-main-canvas",
            "node__content", "page-node-type-article",
        ],
        assets: ["sites/default/files/", "sites/all/", "misc/drupal.js", "core/misc/", "core/assets/", "core/themes/"],
        addresses: ["/node/", "?q=node"],
        hints: [
            "field-name-body": .body, "field--name-body": .body, "node__content": .body, "submitted": .posted,
            "node__submitted": .posted, "field-name-post-date": .posted, "field--name-created": .posted,
            "node__title": .titled, "page-title": .titled, "book-navigation": .junk, "link-wrapper": .junk,
            "node_view": .junk, "node__links": .junk, "item-list-pager": .junk,
        ],
        twins: ["/print/", "/printmail/", "/printpdf/", "print/node/"])
}
