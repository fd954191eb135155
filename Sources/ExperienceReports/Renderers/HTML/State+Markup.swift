extension State {
    /// Its class in the style sheet.
    var styleName: String {
        switch self {
        case .go, .wait, .iterate, .stop: rawValue
        case .planned, .blocked: "plan"
        }
    }

    /// Its shape.
    var symbolName: String { self == .planned ? "g-plan" : "g-\(rawValue)" }
}

extension Chip {
    var markup: Markup {
        .element(
            "span", ["class": "chip \(state.styleName)"],
            [.symbol(state.symbolName), .text(text)])
    }
}

extension Markup {
    /// One of our shapes, beside a word that says the same.
    static func symbol(_ name: String) -> Markup {
        .element(
            "svg", ["aria-hidden": "true", "focusable": "false"],
            [.element("use", ["href": "#\(name)"])])
    }
}
