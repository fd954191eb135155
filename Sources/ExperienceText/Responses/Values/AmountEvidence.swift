/// Learns from the amounts of a column whether a point or a comma marks their decimals, so that
/// `1.234` can be told from 1,234.
struct AmountEvidence {
    /// What is known of the column.
    enum State: Equatable {
        /// No amount has decided it yet.
        case open
        /// All that decided say this mark.
        case known(Character)
        /// Some say the one and some the other, or nobody did in time: `1.234` stays ambiguous.
        case undecidable
    }

    private(set) var state = State.open
    /// The amount that decided.
    private(set) var evidence = ""
    /// An amount that was read after it.
    private(set) var followed: String?
    /// The amount that says the contrary, when others were read already.
    private(set) var contradiction: String?

    /// Takes notice of an amount that shows its mark.
    mutating func learn(_ mark: Character, from text: String) {
        switch state {
        case .open:
            state = .known(mark)
            evidence = text
        case .known(mark), .undecidable: break
        case .known:
            state = .undecidable
            if followed != nil { contradiction = text }
        }
    }

    /// Nothing decided within the rows that can wait.
    mutating func giveUp() {
        if state == .open { state = .undecidable }
    }

    /// The amount that such a text stands for; nil as long as it is open.
    mutating func reading(of text: String) -> AnswerReading? {
        switch state {
        case .open: return nil
        case .undecidable: return .ambiguousNumber
        case .known(let mark):
            followed = text
            return AmountParser.read(text, decimalMark: mark)
        }
    }
}
