import ExperienceModel

/// The sentence that tells why rows did not count.
struct RejectionReason {
    /// Why.
    var code: RejectionCode
    /// The values that were met, as they stand in the cells.
    var values: [String]
    /// What they were held against.
    var against: [String]

    /// How many rows.
    var rows = 1
    /// The one metric that the rows lose, where they count for others.
    var metric: String?

    /// The reason in words.
    func text(in language: Language) -> String {
        switch language {
        case .dutch: dutch
        case .english: english
        }
    }

    private var met: String { QuotedText.list(texts.map(Self.guarded), most: 5) }
    private var isOne: Bool { values.count == 1 }

    /// What a rule met, or the rule where that says it all.
    private var rule: String {
        (values.isEmpty ? against : values.map(Self.guarded)).joined(separator: ", ")
    }

    /// The values that hold anything; all of them where none does.
    private var texts: [String] {
        let filled = values.filter { !Label.tidied($0).isEmpty }
        return filled.isEmpty ? values : filled
    }

    /// What is said of the filled cells, and of the empty ones among them or alone.
    private func filled(
        none: String, besides: String, _ told: (_ isOne: Bool) -> String
    ) -> String {
        let count = values.count { !Label.tidied($0).isEmpty }
        if count == 0 { return none }
        return told(count == 1) + (count < values.count ? "; " + besides : "")
    }

    /// The one whole number that many rows hold beyond the scale: perhaps a code for no answer.
    private func code(among rows: Int) -> String? {
        guard rows >= 3, isOne, let number = Int(Label.tidied(values[0])) else { return nil }
        return String(number)
    }

    /// The metric in front of a code that is said of it alone.
    private var own: String { metric.map { $0 + ":" } ?? "" }

    /// A value that may name somebody is not repeated.
    private static func guarded(_ value: String) -> String {
        let longestNumber = value.split { !$0.isNumber }.map(\.count).max() ?? 0
        return value.contains("@") || longestNumber > 5 ? "…" : value
    }

    private var english: String {
        switch code {
        case .nulByte: "a NUL byte: the row is damaged"
        case .cellTooLong: "a cell over 1 MB, or a row over 4 MB or 20,000 cells"
        case .tooFewCells: "fewer cells than the columns in use need"
        case .tooManyCells: "more cells than the header; is a separator in a text unquoted?"
        case .offScale:
            met + (isOne ? " is no whole score" : " are no whole scores")
                + " on the scale (\(against.joined(separator: ", ")))"
                + (metric == nil ? "; the row is left out whole" : "")
                + (code(among: rows).map {
                    "; if \($0) means no answer, say --missing \(own)\($0)"
                } ?? "")
        case .severalBoxes: "more than one box of \(against.joined(separator: ", ")) is filled in"
        case .severalAnswers:
            met + ": different answers to \(against.joined(separator: ", ")) in one row"
        case .badShares: met + " are no shares of 100 % together"
        case .otherQuestion: "an answer to another question: " + met
        case .preview, .test, .spam, .unfinished, .ignored: rule
        case .forgotten: "of somebody who is to be forgotten; cxpilot forget --allow lets it in"
        case .notJoined: "the customer is not in \(against.joined(separator: ", "))"
        case .noID: "no customer is named"
        case .otherAttributes: "other attributes of a customer than above; the last row holds"
        case .tooManyCustomers: "more customers than fit in memory"
        case .notAnAnswer:
            met + (isOne ? " is no answer" : " are no answers")
                + " to \(against.joined(separator: ", ")); say with --values or --missing what is meant"
        case .ambiguousNumber:
            met + " can be thousands or decimals; write it without separating thousands"
        case .noAnswer: "no answer"
        case .badCount:
            met + (isOne ? " is no whole number" : " are no whole numbers")
                + " of answers; say with --values or --missing what a word means"
        case .unknownArm:
            filled(none: "no arm is named", besides: "no arm is named in the others") {
                met + ($0 ? " is no arm" : " are no arms") + " of the pilot"
            }
        case .badDate:
            filled(none: "the date is empty", besides: "other dates are empty") {
                met + ($0 ? " is no date" : " are no dates")
            }
        case .beforeLaunch: "before the first day that counts, " + against.joined(separator: ", ")
        case .inTheFuture: met + (isOne ? " lies" : " lie") + " in the future"
        }
    }

    private var dutch: String {
        let verb = isOne ? " is" : " zijn"
        let article = isOne ? " geen geheel cijfer" : " geen gehele cijfers"
        return switch code {
        case .nulByte: "een NUL-byte: de rij is beschadigd"
        case .cellTooLong: "een cel boven 1 MB, of een rij boven 4 MB of 20.000 cellen"
        case .tooFewCells: "minder cellen dan de gebruikte kolommen vragen"
        case .tooManyCells:
            "meer cellen dan de kopregel; staat een scheidingsteken los in een tekst?"
        case .offScale:
            met + verb + article
                + " op de schaal (\(against.joined(separator: ", ")))"
                + (metric == nil ? "; de rij telt in haar geheel niet mee" : "")
                + (code(among: rows).map {
                    "; betekent \($0) geen antwoord, zeg dan --missing \(own)\($0)"
                } ?? "")
        case .severalBoxes:
            "meer dan één vakje van \(against.joined(separator: ", ")) is ingevuld"
        case .severalAnswers:
            met + ": verschillende antwoorden op \(against.joined(separator: ", ")) in één rij"
        case .badShares: met + " zijn geen aandelen van samen 100 %"
        case .otherQuestion: "een antwoord op een andere vraag: " + met
        case .preview, .test, .spam, .unfinished, .ignored: rule
        case .forgotten: "van iemand die vergeten moet zijn; cxpilot forget --allow laat het toe"
        case .notJoined: "de klant staat niet in \(against.joined(separator: ", "))"
        case .noID: "er staat geen klant"
        case .otherAttributes:
            "andere kenmerken van een klant dan hierboven; de laatste rij geldt"
        case .tooManyCustomers: "meer klanten dan in het geheugen passen"
        case .notAnAnswer:
            met + verb + (isOne ? " geen antwoord op " : " geen antwoorden op ")
                + "\(against.joined(separator: ", ")); zeg met --values of --missing wat is bedoeld"
        case .ambiguousNumber:
            met + " kan duizendtallen of decimalen bedoelen; schrijf het zonder duizendteken"
        case .noAnswer: "geen antwoord"
        case .badCount:
            met + verb + (isOne ? " geen geheel aantal" : " geen gehele aantallen")
                + "; zeg met --values of --missing wat een woord betekent"
        case .unknownArm:
            filled(none: "er staat geen arm", besides: "bij andere staat geen arm") {
                met + ($0 ? " is geen arm" : " zijn geen armen") + " van de pilot"
            }
        case .badDate:
            filled(none: "de datum is leeg", besides: "andere datums zijn leeg") {
                met + ($0 ? " is geen datum" : " zijn geen datums")
            }
        case .beforeLaunch: "vóór de eerste dag die telt, " + against.joined(separator: ", ")
        case .inTheFuture: met + (isOne ? " ligt" : " liggen") + " in de toekomst"
        }
    }
}
