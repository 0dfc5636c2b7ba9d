import Foundation

/// Sums and counts over the blocks of a page that ``BlockFeatures`` are made of: each is one pass, none looks back.
struct PageMeasures {
    let outline: Outline
    private(set) var signs: [BlockSigns] = []
    private(set) var logLetters: [Float] = []
    private(set) var linkShare: [Float] = []
    /// Letters of paragraphs, without those of links; nothing for lines and lists of links.
    private(set) var mass: [Float] = []
    /// What the words of a short line say: below zero, other pages' furniture had them.
    private(set) var words: [Float] = []
    /// Running sums over visible blocks: `[i]` is of the blocks before `i`.
    private(set) var lettersBefore: [Float] = [0]
    private(set) var linkedBefore: [Float] = [0]
    private(set) var massBefore: [Float] = [0]
    private(set) var visibleBefore: [Int] = [0]
    private var visible: [Int] = []
    /// Long paragraphs.
    private(set) var long: [Int] = []
    /// Blocks since the last and to the next long paragraph; 99 where there is none.
    private(set) var sinceLong: [Int] = []
    private(set) var tillLong: [Int] = []

    var allLetters: Float { max(1, lettersBefore.last ?? 0) }
    var allMass: Float { max(1, massBefore.last ?? 0) }

    init(_ outline: Outline) {
        self.outline = outline
        let known = Standing.words
        outline.text.withUnsafeBufferPointer { text in
            for (index, block) in outline.blocks.enumerated() {
                let bytes = UnsafeBufferPointer(rebasing: text[block.start..<block.end])
                let sign = BlockSigns(bytes)
                signs.append(sign)
                let letters = Float(block.letters)
                logLetters.append(PageMeasures.log1p(letters))
                let share = Float(block.linked) / max(1, letters)
                linkShare.append(share)
                let isParagraph =
                    !block.isHidden && share < 0.35 && block.heading == 0
                    && (letters >= 60 || letters >= 30 && block.isSentence)
                mass.append(isParagraph ? letters * (1 - share) : 0)
                words.append(block.letters <= 60 ? known.ofLine(bytes) : 0)
                lettersBefore.append(lettersBefore[index] + (block.isHidden ? 0 : letters))
                linkedBefore.append(linkedBefore[index] + (block.isHidden ? 0 : Float(block.linked)))
                massBefore.append(massBefore[index] + mass[index])
                visibleBefore.append(visibleBefore[index] + (block.isHidden ? 0 : 1))
                if !block.isHidden { visible.append(index) }
                if mass[index] >= 80 { long.append(index) }
            }
        }
        measureDistances()
    }

    private mutating func measureDistances() {
        var last: Int?
        for index in outline.blocks.indices {
            sinceLong.append(last.map { index - $0 } ?? 99)
            if mass[index] >= 80 { last = index }
        }
        tillLong = Array(repeating: 99, count: outline.blocks.count)
        var next: Int?
        for index in outline.blocks.indices.reversed() {
            if mass[index] >= 80 { next = index }
            if let next { tillLong[index] = next - index }
        }
    }

    func letters(atLeastOne row: Int) -> Float { Float(max(1, outline.blocks[row].letters)) }

    /// The visible block so many steps away.
    func neighbour(_ row: Int, _ step: Int) -> Int? {
        var place = visibleBefore[row] + step
        if step > 0, outline.blocks[row].isHidden { place -= 1 }
        return visible.indices.contains(place) ? visible[place] : nil
    }

    /// Of a running sum over a range of blocks.
    static func sum(_ running: [Float], _ range: Range<Int>) -> Float {
        running[range.upperBound] - running[range.lowerBound]
    }

    static func log1p(_ value: Float) -> Float { Foundation.log(1 + value) }
}

/// Signs of a block's text, counted in one pass over its bytes.
struct BlockSigns {
    var commas: Float = 0
    var digits: Float = 0
    var capitals: Float = 0
    var spaces: Float = 0

    init(_ bytes: UnsafeBufferPointer<UInt8>) {
        var previous: UInt8 = 0
        for byte in bytes {
            switch byte {
            case 0x20: spaces += 1
            case 0x2C: commas += 1
            case 0x30...0x39: digits += 1
            case 0x41...0x5A: capitals += 1
            // À…Þ, × apart.
            case 0x80...0x9E where previous == 0xC3 && byte != 0x97: capitals += 1
            default: break
            }
            previous = byte
        }
    }
}
