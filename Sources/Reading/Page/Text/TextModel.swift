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

    /// By the highest F1 that can be expected of a page.
    static func bar(_ best: Float) -> Float { min(0.68, max(0.08, 1.1 * best - 0.4)) }

    /// The bar at which the expected F1 is highest is half of that F1, were the chances right; they are bolder than that
    /// on pages of sites that the trees never saw. So a page that is all of a piece is read more strictly, and one whose
    /// parts are all doubtful with more patience (`scripts/train/main_text.py --check`).
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
        return bar(best)
    }
}

extension Standing {
    static let names = Standing(nameTable)
    static let words = Standing(wordTable)
}
