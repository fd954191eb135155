/// Where each element of a blueprint stands in its files, so that rules stay pure and still point.
///
/// A path names the way from the top: `pilots/welkom-1/goals/0/expect`. Elements with an id go by
/// their id, other list elements by their position from 0. `…/goals/0` is the place of the value,
/// and `…/expect/key` that of the key itself.
public struct SourceMap: Codable, Equatable, Sendable {
    /// Places by path.
    public var places: [String: SourcePlace]
    /// Texts by path, scalar by scalar; a key's own text is under `…/key`.
    package var texts: [String: WrittenText] = [:]

    /// Makes one from its parts.
    public init(places: [String: SourcePlace] = [:]) {
        self.places = places
    }

    /// Makes one from its parts.
    package init(places: [String: SourcePlace], texts: [String: WrittenText]) {
        self.places = places
        self.texts = texts
    }

    /// The place of a stretch of the text value at a path, in scalars from 0.
    ///
    /// It is nil where the text is not known scalar by scalar. Of a stretch over several lines it
    /// is the first line's part.
    public func place(_ path: String, stretch: Range<Int>) -> SourcePlace? {
        texts[path]?.place(of: stretch)
    }

    /// What to change in the file to write other words in place of a stretch; nil where that could
    /// change more than those words.
    public func fix(_ path: String, stretch: Range<Int>, replacement: String) -> TextFix? {
        texts[path]?.fix(stretch, by: replacement)
    }

    /// The place of that path, or of the nearest element around it that has one.
    public func place(_ path: String) -> SourcePlace? {
        var rest = Substring(path)
        while true {
            if let place = places[String(rest)] { return place }
            guard let slash = rest.lastIndex(of: "/") else { return places[""] }
            rest = rest[..<slash]
        }
    }
}
