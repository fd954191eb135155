/// Places that are taken in a drawing, so that no label lies over another mark.
struct LabelBoxes {
    /// A rectangle, in the units of the drawing.
    struct Box: Equatable {
        var left: Double
        var right: Double
        var top: Double
        var bottom: Double

        func touches(_ other: Box) -> Bool {
            left < other.right && other.left < right && top < other.bottom && other.top < bottom
        }
    }

    /// Where the text of a label begins, ends or has its middle.
    enum Anchor: Equatable { case start, middle, end }

    /// Where a label could stand: its anchor and its base line.
    struct Spot: Equatable {
        var x: Double
        var y: Double
        var anchor = Anchor.start
    }

    /// A label with its place.
    struct Label: Equatable {
        var text: String
        var spot: Spot
        /// Classes of the style sheet.
        var style: String
        var box: Box

        var markup: Markup {
            let side =
                switch spot.anchor {
                case .start: ""
                case .middle: " mid"
                case .end: " end"
                }
            return .element(
                "text",
                [
                    "class": style + side, "x": Coordinate.text(spot.x),
                    "y": Coordinate.text(spot.y),
                ], text: text)
        }
    }

    /// Labels stay inside of it.
    let frame: Box
    private(set) var taken: [Box] = []
    /// The labels that found a place, in that order.
    private(set) var labels: [Label] = []

    init(frame: Box) { self.frame = frame }

    mutating func take(_ box: Box) { taken.append(box) }

    /// Takes the places along a line of points.
    mutating func take(line points: [(x: Double, y: Double)], thickness: Double = 3) {
        for (from, to) in zip(points, points.dropFirst()) {
            take(
                Box(
                    left: min(from.x, to.x), right: max(from.x, to.x),
                    top: min(from.y, to.y) - thickness / 2,
                    bottom: max(from.y, to.y) + thickness / 2))
        }
    }

    func isFree(_ box: Box) -> Bool {
        box.left >= frame.left && box.right <= frame.right && box.top >= frame.top
            && box.bottom <= frame.bottom && !taken.contains { $0.touches(box) }
    }

    /// Places the label at the first of those spots where it touches nothing.
    ///
    /// - Returns: Whether there was one.
    @discardableResult
    mutating func place(
        _ text: String, at spots: [Spot], size: Double = 14, isBold: Bool = false, style: String
    ) -> Bool {
        for spot in spots {
            let box = Self.box(of: text, at: spot, size: size, isBold: isBold)
            guard isFree(box) else { continue }
            put(Label(text: text, spot: spot, style: style, box: box))
            return true
        }
        return false
    }

    /// Puts a label where it must stand, whatever lies there.
    mutating func put(_ label: Label) {
        taken.append(label.box)
        labels.append(label)
    }

    /// Puts a label at a place that is its own.
    mutating func put(
        _ text: String, at spot: Spot, size: Double = 14, isBold: Bool = false, style: String
    ) {
        put(
            Label(
                text: text, spot: spot, style: style,
                box: Self.box(of: text, at: spot, size: size, isBold: isBold)))
    }

    /// What a text covers, from the width table.
    static func box(of text: String, at spot: Spot, size: Double, isBold: Bool) -> Box {
        let width = TextWidth.of(text, size: size, isBold: isBold)
        let left =
            switch spot.anchor {
            case .start: spot.x
            case .middle: spot.x - width / 2
            case .end: spot.x - width
            }
        return Box(
            left: left, right: left + width, top: spot.y - size * 0.76,
            bottom: spot.y + size * 0.22)
    }
}
