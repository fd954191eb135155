package import ExperienceModel

/// What is said of approvals, on every screen in the same words.
extension Wording {
    /// `All five disciplines are behind this revision`, or who is not.
    package func summary(of standings: [ApprovalStanding]) -> String {
        let open = standings.filter { !$0.holds }.map(\.discipline)
        guard !open.isEmpty else {
            return say("all disciplines have approved", "alle disciplines zijn akkoord")
        }
        return say("still to approve: ", "nog niet akkoord: ") + list(open)
    }

    /// `signed`, `carried over`.
    package func word(_ state: ApprovalStanding.State) -> String {
        switch state {
        case .signed: say("signed", "getekend")
        case .carried: say("carried over", "loopt door")
        case .lapsed: say("lapsed", "vervallen")
        case .missing: say("missing", "ontbreekt")
        }
    }

    /// `revision 1, Sanne de Vries, 3 Apr 2017`.
    func signature(of standing: ApprovalStanding) -> String {
        guard let approval = standing.approval else { return "–" }
        return [
            say("revision \(approval.revision)", "revisie \(approval.revision)"), approval.by,
            figures.date(approval.on),
        ].joined(separator: ", ")
    }

    /// `since revision 1: tp-kaart (day, text), tp-tip is new`.
    package func reason(forLapseOf standing: ApprovalStanding) -> String {
        let number = standing.approval?.revision ?? 0
        let changes = standing.changes.map(brief)
        guard !changes.isEmpty else {
            return say(
                "revision \(number) is not there to compare with",
                "revisie \(number) is er niet om mee te vergelijken")
        }
        var told: Set<String> = []
        let unique = changes.filter { told.insert($0).inserted }
        return say("since revision \(number): ", "sinds revisie \(number): ")
            + unique.joined(separator: ", ")
    }

    /// `tp-kaart (day, text)`, `tp-tip is new`.
    private func brief(_ change: BlueprintChange) -> String {
        let name = change.kind == .blueprint ? say("the vision", "de visie") : change.id
        switch change.nature {
        case .came: return say("\(name) is new", "\(name) is nieuw")
        case .went: return say("\(name) is gone", "\(name) is weg")
        case .changed:
            let labels = FieldLabels(words: self)
            let fields = change.kind == .blueprint ? [] : change.fields
            let was = change.before.flatMap { $0.id == change.id ? nil : "was \($0.id)" }
            let details = [was].compactMap { $0 } + fields.map { detail(of: $0, labels) }
            return details.isEmpty ? name : name + " (" + details.joined(separator: ", ") + ")"
        }
    }

    /// What the field is called; of an owner also from whom to whom.
    private func detail(of field: FieldChange, _ labels: FieldLabels) -> String {
        let label = labels.label(of: field.key)
        guard field.key == "owner", case .name(let before)? = field.before,
            case .name(let after)? = field.after
        else { return label }
        return "\(label) \(before) → \(after)"
    }

    func name(of kind: ApprovalStanding.Part.Kind) -> String {
        switch kind {
        case .vision: say("vision", "visie")
        case .team: say("team", "team")
        case .touchpoints: say("touchpoints", "contactpunten")
        case .channels: say("channels", "kanalen")
        case .texts: say("texts", "teksten")
        }
    }
}
