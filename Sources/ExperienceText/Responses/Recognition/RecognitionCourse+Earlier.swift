import ExperienceModel

/// What an earlier file of the pilot used and this one lacks: where something would count twice,
/// or would silently mean something else, that is asked; the rest is told.
extension RecognitionCourse {
    static let forget = RecognitionQuestion.Choice(option: "--forget-mapping")

    /// Holds what was found against what the earlier file had.
    mutating func settleEarlier() {
        if asked.remembersCounts { offerToForgetCounts() }
        if !asked.said.isCounts { askForNewIdentity() }
        guard let earlier = asked.earlier else { return }
        if !asked.said.isCounts, !isAsked("count") { askForIdentity(earlier) }
        guard earlier.isLike else { return }
        askForArm(earlier)
        askForDay(earlier)
        askForScores(earlier)
        askForCounts(earlier)
        askForFilters(earlier)
        tellLost(earlier)
    }

    // MARK: Arm and day

    private mutating func askForArm(_ earlier: EarlierColumns) {
        guard let lost = earlier.lost("arm"), isOpen("arm", earlier) else { return }
        let used = findings.uses.filter { $0.role == "arm" }.map { found.table.columns[$0.place] }
        let arms = findings.expected.arms.prefix(4).map {
            RecognitionQuestion.Choice(option: "--all-in-arm " + OptionText.argument($0))
        }
        ask("arm", lost, used.map { findings.choice("--arm", $0) } + arms)
    }

    private mutating func askForDay(_ earlier: EarlierColumns) {
        guard let lost = earlier.lost("day"), isOpen("day", earlier) else { return }
        let used = findings.uses.filter { $0.role == "day" }.map(\.place)
        let dates = found.table.columns.filter { used.contains($0.place) || $0.isDates }
        ask("day", lost, dates.map { findings.choice("--day", $0) } + [.init(option: "--on DATE")])
    }

    /// Whether what stands for a role, if anything does, is not certain, and not asked yet.
    private func isOpen(_ role: String, _ earlier: EarlierColumns) -> Bool {
        !isAsked(role) && !isRenewed(role, earlier)
    }

    func isAsked(_ role: String) -> Bool {
        findings.questions.contains { $0.role == role && $0.isNeeded }
    }

    /// Whether a column was found for a role that the earlier file did not have: the lost one
    /// under another name.
    func isRenewed(_ role: String, _ earlier: EarlierColumns) -> Bool {
        let places = findings.uses.filter { $0.role == role }.map(\.place)
        return !places.isEmpty && places.allSatisfy { earlier.isNew(found.table.heading($0)) }
    }

    // MARK: Scores

    /// A column that was there before and did not hold the answers does not hold them now.
    private mutating func askForScores(_ earlier: EarlierColumns) {
        for (index, measured) in mapping.metrics.enumerated() {
            let id = measured.metric.id
            let title = mapping.title(of: .metric(index))
            guard let sure = earlier.answers[id], !isAsked(title) else { continue }
            let places = places(ofMetric: index)
            let isNew = places.allSatisfy { earlier.isNew(found.table.heading($0)) }
            guard let lost = earlier.lost.first(where: { $0.metric == id }) else {
                if !isNew, Set(places) != sure { askAgain(title, index, sure.sorted()) }
                continue
            }
            guard !isNew else { continue }
            let option = option(ofMetric: id)
            let new = findings.free.filter {
                earlier.isNew($0.heading)
                    && AnswerFit($0, to: measured.metric, said: asked.said).isFitting
            }
            let columns = places.map { found.table.columns[$0] } + new
            ask(title, lost, columns.prefix(6).map { findings.choice(named: option, [$0]) })
        }
    }

    /// The places of the columns of a metric.
    private func places(ofMetric index: Int) -> [Int] {
        mapping.named.filter { role, _ in
            switch role {
            case .metric(index): true
            case .box(let metric, _): metric == index
            default: false
            }
        }.compactMap { found.table.places(of: $0.name).first }
    }

    /// The option that names the column of a metric, up to the column.
    func option(ofMetric id: String) -> String {
        id == findings.expected.metrics.first?.id ? "--score " : "--metric \(id)="
    }

    /// Another column seems surer now than the one that held the answers and is still there.
    private mutating func askAgain(_ title: String, _ index: Int, _ sure: [Int]) {
        let id = mapping.metrics[index].metric.id
        let places = sure + places(ofMetric: index).filter { !sure.contains($0) }
        findings.ask(
            .init(
                title, isNeeded: true,
                doubt: Phrase(
                    dutch: "in het vorige bestand stonden de antwoorden op \(quoted(id)) in een"
                        + " andere kolom, en die is er nog",
                    english: "in the earlier file the answers to \(quoted(id)) stood in another"
                        + " column, which is still there"),
                choices: places.map {
                    findings.choice(named: option(ofMetric: id), [found.table.columns[$0]])
                }))
    }

    // MARK: Counts and rules

    /// A table of counts that is none any more, or does not seem one.
    private mutating func askForCounts(_ earlier: EarlierColumns) {
        guard earlier.heldCounts, !isAsked("count") else { return }
        if asked.said.isCounts {
            guard let lost = earlier.lost("count"), let name = mapping.countColumn ?? plainCount,
                let place = found.table.places(of: name).first,
                !earlier.isNew(found.table.heading(place))
            else { return }
            let column = found.table.columns[place]
            ask("count", lost, [findings.choice("--count-column", column), Self.forget])
        } else if mapping.responseID == nil, mapping.respondent == nil {
            findings.ask(
                .init(
                    "count", isNeeded: true,
                    doubt: Phrase(
                        dutch: "het vorige bestand was een tabel met aantallen, en deze lijkt er"
                            + " geen",
                        english: "the earlier file was a table of counts, and this one does not"
                            + " seem to be"),
                    choices: [.init(option: "--counts"), Self.forget]))
        }
    }

    private var plainCount: ResponseMapping.ColumnName? {
        found.table.places(headed: Set(ResponseMapping.countHeadings)).first.map(findings.name)
    }

    /// A plain file after a table of counts, which nobody says this one is.
    private mutating func offerToForgetCounts() {
        let open = findings.questions.filter { $0.role == "count" && $0.isNeeded }
        guard !open.isEmpty else { return }
        findings.withdraw { $0.role == "count" && $0.isNeeded }
        let none = Phrase(
            dutch: "het vorige bestand was een tabel met aantallen, en hier zegt geen kolom voor"
                + " hoeveel antwoorden een rij staat",
            english: "the earlier file was a table of counts, and here no column says for how many"
                + " answers a row stands")
        for question in open {
            findings.ask(
                .init(
                    "count", isNeeded: true,
                    doubt: question.canBeSettled ? question.doubt : none,
                    choices: question.choices + [Self.forget]))
        }
    }

    /// Rows that did not count would count where nothing says any more which they are.
    private mutating func askForFilters(_ earlier: EarlierColumns) {
        let kept = Set(mapping.filters.map(\.reason))
        guard
            let lost = earlier.lost.first(where: { lost in
                lost.reason.map { !kept.contains($0) } ?? false
            }), !isAsked("question")
        else { return }
        let heading = quoted(lost.heading)
        findings.ask(
            .init(
                "filter", isNeeded: true,
                doubt: Phrase(
                    dutch: "\(heading) zei in het vorige bestand welke rijen niet meetellen,"
                        + fate(of: lost).dutch + "; nu zouden ook die meetellen",
                    english: "\(heading) said in the earlier file which rows do not count,"
                        + fate(of: lost).english + "; now those would count as well"),
                choices: [Self.forget]))
    }

    // MARK: What is told

    /// Labels, comments and further metrics that nothing stands for now.
    private mutating func tellLost(_ earlier: EarlierColumns) {
        let roles = ["branch", "persona", "channel", "touchpoint", "comment"]
        let metrics = Set(mapping.metrics.map(\.metric.id))
        var told: [EarlierColumns.Lost] = []
        for lost in earlier.lost where !told.contains(where: { $0.role == lost.role }) {
            let isLabel =
                roles.contains(lost.role)
                && RememberedMapping.column(of: lost.role, in: mapping) == nil
            let isFurther = lost.metric.map { !metrics.contains($0) } ?? false
            if isLabel || isFurther && !metrics.isEmpty { told.append(lost) }
        }
        guard let first = told.first else { return }
        let list = told.map { "\($0.role) (\(quoted($0.heading)))" }.joined(separator: ", ")
        let option =
            first.metric.map { "--metric \($0)=COLUMN" } ?? "--\(first.role) COLUMN"
        findings.remarks.append(
            Phrase(
                dutch: "niet meer in dit bestand, en dus niet bekend van deze antwoorden: \(list);"
                    + " staat het nu in een andere kolom, zeg dan bijvoorbeeld \(option)",
                english: "no longer in this file, and so not known of these answers: \(list);"
                    + " if it stands in another column now, say \(option) or the like"))
    }

    private mutating func ask(
        _ role: String, _ lost: EarlierColumns.Lost, _ choices: [RecognitionQuestion.Choice]
    ) {
        let heading = quoted(lost.heading)
        findings.ask(
            .init(
                role, isNeeded: true,
                doubt: Phrase(
                    dutch: "in het vorige bestand was dat \(heading)," + fate(of: lost).dutch,
                    english: "in the earlier file that was \(heading)," + fate(of: lost).english),
                choices: choices))
    }

    /// What became of a column.
    func fate(of lost: EarlierColumns.Lost) -> (dutch: String, english: String) {
        found.table.headings.contains(lost.heading)
            ? (
                " en die kop staat hier niet even vaak",
                " and that heading does not stand here as often"
            )
            : (" en die kolom is weg", " and that column is gone")
    }
}
