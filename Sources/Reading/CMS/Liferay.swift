extension ContentSystem {
    /// Liferay Portal 6 and 7, as VNPT and others sell it: web content in an asset publisher.
    static let liferay = ContentSystem(
        id: "liferay", name: "Liferay",
        generators: ["liferay"],
        names: [
            "portlet-boundary", "portlet-layout", "portlet-topper", "portlet-borderless-container",
            "journal-content-article",
            "portlet-asset-publisher", "lfr-layout-structure-item", "lfr-css-file", "taglib-header",
            "asset-full-content",
        ],
        assets: [
            "/html/js/liferay", "/o/frontend-", "/combo/?browserid", "combo?browserid", "/o/js_loader",
            "/html/portlet/",
        ],
        addresses: ["/-/asset_publisher/", "p_p_id=", "/c/portal/", "/documents/d/"],
        hints: [
            "journal-content-article": .body, "asset-full-content": .body, "asset-content": .body,
            "header-title": .titled, "assetpublishdate": .posted, "metadata-publish-date": .posted,
            "date_content_asset": .posted, "metadata-entry": .posted,
            "asset-related-assets": [.junk, .related], "asset-links": [.junk, .related],
            "taglib-asset-tags-summary": .junk, "taglib-ratings": .junk, "taglib-discussion": .junk,
            "asset-actions": .junk, "taglib-page-iterator": .junk,
        ],
        twins: ["viewmode=print", "p_p_state=pop_up"])
}
