extension ContentSystem {
    /// WordPress with any theme that follows its class names.
    static let wordPress = ContentSystem(
        id: "wordpress", name: "WordPress",
        generators: ["wordpress", "elementor", "woocommerce"],
        names: [
            "wp-*", "hentry", "single-post", "wp-image", "wp-block-post-content", "elementor-*", "type-post",
            "category-list",
            "postid-1", "wp-caption", "post-navigation",
        ],
        assets: ["wp-content/", "wp-includes/", "wp-json/"],
        addresses: ["/?p=", "?page_id=", "/wp-"],
        hints: [
            "entry-content": .body, "post-content": .body, "wp-block-post-content": .body, "td-post-content": .body,
            "entry-date": .posted, "posted-on": .posted, "published": .posted, "entry-title": .titled,
            "post-navigation": [.junk, .related], "yarpp-related": [.junk, .related],
            "jp-relatedposts": [.junk, .related],
            "wp-caption-text": .caption, "widget-area": .junk, "entry-footer": .junk, "author-box": .junk,
        ],
        twins: ["?print=", "&print=", "?share=", "?replytocom="])
}
