extension Phrase {
    /// Its runs as text, strong and code.
    var markup: Markup {
        runs.reduce(.text("")) { markup, run in
            switch run.style {
            case .plain: markup + .text(run.text)
            case .strong: markup + .element("b", text: run.text)
            case .code: markup + .element("code", text: run.text)
            }
        }
    }
}
