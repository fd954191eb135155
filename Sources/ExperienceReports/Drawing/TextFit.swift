/// Shortens a text that has no room, with an ellipsis to say so.
enum TextFit {
    /// The text, or as much of its beginning as fits.
    static func cut(_ text: String, to width: Double, size: Double, isBold: Bool = false) -> String
    {
        guard TextWidth.of(text, size: size, isBold: isBold) > width else { return text }
        var short = text
        while !short.isEmpty, TextWidth.of(short + "…", size: size, isBold: isBold) > width {
            short.removeLast()
        }
        return short + "…"
    }
}
