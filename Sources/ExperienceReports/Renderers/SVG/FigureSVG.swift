import ExperienceModel

/// A figure as an SVG file of its own, for texts that cannot hold one: light and dark, no script,
/// no request, and nothing in its style sheet that it does not need.
///
/// Figures that are part of a table on a page are drawn as rows here.
struct FigureSVG {
    /// The file.
    let source: String
    /// What it shows, for those who do not see it.
    let description: String

    /// Room around a figure.
    private static let margin = 16.0

    /// The figure of a block; nil for blocks that are words and tables.
    init?(_ block: Block, number: Int, language: Language) {
        guard let drawing = FigureDrawing(block, number: number) else { return nil }
        let (width, height) = (
            drawing.width + 2 * Self.margin, drawing.height + 2 * Self.margin
        )
        let (wide, high) = (Coordinate.text(width), Coordinate.text(height))
        let paper = Markup.element(
            "rect", ["width": "100%", "height": "100%", "style": "fill:var(--paper)"])
        let content = Markup.element(
            "svg",
            [
                "x": Coordinate.text(Self.margin), "y": Coordinate.text(Self.margin),
                "width": Coordinate.text(drawing.width), "height": Coordinate.text(drawing.height),
                "overflow": "visible",
            ], [drawing.markup])
        let sheet = Markup.style(FigureSheet.sheet(for: drawing.markup.source))
        let symbols: [Markup] =
            drawing.markup.source.contains("<use ") ? [.symbols(HTMLStyle.symbols)] : []
        let svg = Markup.element(
            "svg",
            [
                "xmlns": "http://www.w3.org/2000/svg", "width": wide, "height": high,
                "viewBox": "0 0 \(wide) \(high)", "role": "img", "lang": language.rawValue,
            ],
            [.element("title", text: drawing.description), sheet] + symbols + [paper, content])
        self.source = svg.source + "\n"
        self.description = drawing.description
    }
}
