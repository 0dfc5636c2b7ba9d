import AuditCore

/// Words by which pages and their elements say what a day is.
enum DateNames {
    /// Metadata that tells the day of publication, of making, of the last change.
    static let metas: [String: LinkedDates.Role] = {
        let table: [(LinkedDates.Role, String)] = [
            (
                .published,
                """
                article:published_time og:article:published_time og:published_time datepublished dc.date dc.date.issued \
                dcterms.issued dcterms.date dc.date.created dcterms.created dc.created citation_publication_date \
                citation_date citation_online_date parsely-pub-date sailthru.date pubdate publishdate publish_date \
                publish-date publication_date publicationdate date_published date-pub article-published_time \
                cxenseparse:publishtime cxenseparse:recs:publishtime article.published bt:pubdate article:post_date \
                article:published dcsext.articlefirstpublished shareaholic:article_published_time published \
                rnews:datepublished originalpublicationdate article_date_original article_publication_date displaydate
                """
            ),
            (.created, "date datecreated dc.date.available uploaddate created article.created"),
            (
                .modified,
                """
                article:modified_time og:updated_time datemodified og:modified_time last-modified lastmod \
                article:modified updated_time dcterms.modified dc.date.modified revised modified
                """
            ),
        ]
        var metas: [String: LinkedDates.Role] = [:]
        for (role, names) in table { for name in names.split(separator: " ") { metas[String(name)] = role } }
        return metas
    }()

    /// In class, id or itemprop of an element around the day.
    static let published = [
        "publish", "posted", "pubdate", "pub-date", "post-date", "postdate", "entry-date", "entrydate", "article-date",
        "articledate", "date-created", "dateline", "post_date", "submitted", "created",
    ]
    static let modified = ["updat", "modif"]
    static let dated = ["date", "datum", "time", "fecha", "meta", "byline", "info"]
    static let foreign = [
        "comment", "related", "sidebar", "widget", "recent", "footer", "event", "copyright", "teaser", "popular",
        "latest", "archive", "calendar", "nav", "menu", "more-", "recommend",
    ]

    /// Names of what is none of the item; the foot of the item itself is its own.
    static func isForeign(_ folded: String) -> Bool {
        var names = folded
        for own in ["post-footer", "entry-footer", "article-footer"] { names = names.replacing(own, with: "") }
        return contains(names, foreign)
    }

    /// What the words before a day say it is; the last one counts.
    enum Label { case published, modified, other }

    static func label(_ folded: String) -> Label? {
        let bytes = Array(folded.utf8)
        var best: (at: Int, label: Label)?
        for (words, label) in labels {
            for word in words {
                guard let at = last(word, in: bytes), best.map({ at > $0.at || at == $0.at && label == .other }) ?? true
                else { continue }
                best = (at, label)
            }
        }
        return best?.label
    }

    static func contains(_ folded: String, _ words: [String]) -> Bool {
        let bytes = Array(folded.utf8)
        return words.contains { MarkNames.contains(bytes, Array($0.utf8)) }
    }

    private static func last(_ word: [UInt8], in bytes: [UInt8]) -> Int? {
        guard bytes.count >= word.count else { return nil }
        var index = bytes.count - word.count
        while index >= 0 {
            if bytes[index] == word[0], bytes[index..<(index + word.count)].elementsEqual(word) { return index }
            index -= 1
        }
        return nil
    }

    private static let labels: [([[UInt8]], Label)] = {
        let table: [([String], Label)] = [
            (
                [
                    "published", "posted", "publie", "publish date", "date de publication", "ffentlicht",
                    "ffentlichung", "artikel wurde am",
                    "erstellt",
                    "erschienen", "publicado", "publicada", "publicacion", "pubblicato", "pubblicata", "gepubliceerd",
                    "opublikowano", "publikovano", "date:", "datum", "fecha", "data:", "added", "created", "written",
                    "gepostet", "stand", "mis en ligne", "submitted", "release", "issued", "dodano", "publisert",
                    "publicerad", "julkaistu", "опубликован", "eingestellt", "online seit", "geschrieben",
                ], .published
            ),
            (
                [
                    "updated", "modified", "mis a jour", "mise a jour", "aktualisiert", "aktualisierung", "actualizado",
                    "actualizada", "aggiornato", "atualizado", "laatst", "zuletzt", "edited", "geandert", "last update",
                    "aktualizace", "update:", "bearbeitet", "letzte anderung", "revised", "actualise", "modifie",
                    "update ",
                ], .modified
            ),
            (
                [
                    "copyright", "©", "(c)", "expires", "deadline", "born", "event", "starts", "ends", "registered",
                    "joined", "member since", "accessed", "retrieved", "abgerufen", "kommentar", "comment", "reply",
                    "antworten", "says", "schrieb", "valid", "until", "bis ", "since", "seit ", "today", "heute",
                    "jetzt",
                ], .other
            ),
        ]
        return table.map { ($0.0.map { Array($0.utf8) }, $0.1) }
    }()
}
