/// On which side of a line its label fits, so that it stays inside the figure.
enum LabelSide: Equatable {
    case left, right

    /// How far a label stands from its line.
    static let gap = 6.0

    /// Right of the line where there is room, else left of it.
    ///
    /// - Parameter width: How wide the figure is at least on a screen, in pixels.
    static func of(label: String, at fraction: Double, width: Double) -> LabelSide {
        let needed = TextWidth.of(label, size: 14, isBold: true) + gap
        let room = (1 - fraction) * width
        return room >= needed || fraction * width < needed ? .right : .left
    }

    /// The stretch of pixels that the label covers, on that side or where it fits.
    static func stretch(
        label: String, at fraction: Double, width: Double, side: LabelSide? = nil
    ) -> ClosedRange<Double> {
        let needed = TextWidth.of(label, size: 14, isBold: true)
        let line = fraction * width
        return switch side ?? of(label: label, at: fraction, width: width) {
        case .right: (line + gap)...(line + gap + needed)
        case .left: (line - gap - needed)...(line - gap)
        }
    }
}
