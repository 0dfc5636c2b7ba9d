extension ContentSystem {
    /// Joomla 1.5–5.
    static let joomla = ContentSystem(
        id: "joomla", name: "Joomla",
        generators: ["joomla"],
        names: [
            "com-content-article", "com-content", "item-page", "com_content", "mod-articlesnews", "moduletable",
            "contentpaneopen", "com-content-category-blog", "view-article", "article-info-term", "componentheading",
            "com-content-article__body", "itemid-101",
        ],
        assets: ["media/jui/", "media/system/js/", "components/com_", "modules/mod_", "media/templates/site"],
        addresses: ["option=com_", "/component/content/", "view=article"],
        hints: [
            "com-content-article__body": .body, "articlebody": .body, "contentpaneopen": .body, "createdate": .posted,
            "create": .posted, "published": .posted, "modifydate": .posted, "contentheading": .titled,
            "article-info": .posted, "pagenav": .junk, "mod-articlesnews": [.junk, .related],
            "article-index": .junk,
        ],
        twins: ["tmpl=component", "print=1", "/component/mailto/", "format=pdf"])
}
