extension Markup {
    /// A drawing of that size that says what it shows: a title that is read first, and a description.
    ///
    /// `names` begins the ids of the two, so that they are alone on their page.
    static func drawing(
        _ style: String = "", size: (width: Double, height: Double), names: String = "",
        id: String, title: String, description: String, _ children: [Markup]
    ) -> Markup {
        drawing(
            style, size: size, names: names, id: id, title: .text(title),
            description: .text(description), children)
    }

    /// The same, where parts of what is read come from outside in any script.
    static func drawing(
        _ style: String = "", size: (width: Double, height: Double), names: String = "",
        id: String, title: Markup, description: Markup, _ children: [Markup]
    ) -> Markup {
        let (titleID, descriptionID) = ("\(names)t\(id)", "\(names)d\(id)")
        let box = "0 0 \(Coordinate.text(size.width)) \(Coordinate.text(size.height))"
        let spoken: [Markup] = [
            .element("title", ["id": titleID], [title]),
            .element("desc", ["id": descriptionID], [description]),
        ]
        let ids = "\(titleID) \(descriptionID)"
        guard !style.isEmpty else {
            return .element(
                "svg", ["viewBox": box, "role": "img", "aria-labelledby": ids], spoken + children)
        }
        return .element(
            "svg", ["class": style, "viewBox": box, "role": "img", "aria-labelledby": ids],
            spoken + children)
    }

    /// A straight line in a drawing.
    static func line(
        _ style: String, from: (x: Double, y: Double), to: (x: Double, y: Double)
    ) -> Markup {
        .element(
            "line",
            [
                "class": style, "x1": Coordinate.text(from.x), "y1": Coordinate.text(from.y),
                "x2": Coordinate.text(to.x), "y2": Coordinate.text(to.y),
            ])
    }
}
