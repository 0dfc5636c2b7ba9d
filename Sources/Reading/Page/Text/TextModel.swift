import Foundation

/// Which blocks of a page are its text, where nothing is known of its site: decision trees over ``BlockFeatures``.
///
/// Learned from pages with known text (`scripts/train/main_text.py`): of articles, forums, shops, lists, manuals.
enum TextModel {
    private static let trees = TreeModel(
        [partA, partB, partC].joined(separator: " "), columns: BlockFeatures.names.count)

    /// The chosen blocks in order; none where the page has no text.
    static func blocks(_ context: Context) -> [Int] {
        let outline = context.outline
        guard let trees, !outline.blocks.isEmpty else { return [] }
        let features = BlockFeatures(outline, address: context.address, title: context.titleBlock)
        let chances = trees.logits(features.values, rows: features.rows) { !outline.blocks[$0].isHidden }.map {
            1 / (1 + Foundation.exp(-$0))
        }
        let threshold = threshold(chances, outline)
        return outline.blocks.indices.filter { !outline.blocks[$0].isHidden && chances[$0] > threshold }
    }

    /// The bar at which the expected F1 is highest: half of that F1. So a page that is all of a piece is read strictly,
    /// and one whose parts are all doubtful is not left empty.
    private static func threshold(_ chances: [Float], _ outline: Outline) -> Float {
        let order = outline.blocks.indices.filter { !outline.blocks[$0].isHidden }.sorted { chances[$0] > chances[$1] }
        let expected = order.reduce(Float(0)) { $0 + chances[$1] * Float(outline.blocks[$1].letters) }
        var (taken, right, best) = (Float(0), Float(0), Float(0))
        for index in order {
            let letters = Float(outline.blocks[index].letters)
            taken += letters
            right += letters * chances[index]
            best = max(best, 2 * right / (taken + expected + 1))
        }
        return min(0.62, max(0.25, best / 2 * (best > 0.85 ? 1.25 : 1)))
    }
}

extension Standing {
    static let names = Standing(nameTable)
    static let words = Standing(wordTable)
}
