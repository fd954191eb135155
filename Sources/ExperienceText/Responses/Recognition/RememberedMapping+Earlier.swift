import ExperienceModel

extension RememberedMapping {
    private static let identities = ["response id", "identity", "respondent"]

    /// The column of a use in a mapping; nil for a use that has none of its own.
    static func column(
        of role: String, in mapping: ResponseMapping
    ) -> ResponseMapping.ColumnName? {
        labels.first { $0.0 == role }.flatMap { mapping[keyPath: $0.1] }
    }

    /// What a file with those headings does not show for certain of this one, besides what the
    /// user says of it.
    func earlier(in others: [String], besides asked: PartialMapping) -> EarlierColumns {
        var sure: [String: Set<Int>] = [:]
        for answer in answers where asked.said.metrics.isEmpty {
            sure[answer.metric] = Set(answer.names.compactMap { place(of: $0, among: others) })
        }
        return EarlierColumns(
            headings: Set(headings), lost: lost(in: others, besides: asked), answers: sure,
            heldCounts: isCounts, isLike: isLike(others))
    }

    /// Whether more than half of its headings are among others.
    private func isLike(_ others: [String]) -> Bool {
        let filled = headings.filter { !$0.isEmpty }
        return filled.count { others.contains($0) } * 2 > filled.count
    }

    /// Whether rows without an id may say the same in both files although only one of them holds
    /// counts: then a row of the later one would take the place of many answers, or many of one.
    package func mayMeet(_ recognition: FileRecognition) -> Bool {
        let mapping = recognition.mapping
        guard isCounts != mapping.isCounts, mapping.survey == nil,
            mapping.isCounts || mapping.responseID == nil && mapping.respondent == nil,
            isCounts || labels["response id"] == nil && labels["respondent"] == nil
        else { return false }
        let (own, others) = (Set(headings), Set(recognition.headings))
        return isCounts ? others.isSubset(of: own) : own.isSubset(of: others)
    }

    /// By what the rows of a file of the same form are known so far; nil where that is no matter.
    func identity(
        forFileWith others: [String], besides asked: PartialMapping
    ) -> EarlierIdentity? {
        guard !isCounts, asked.holdsAnswers, asked.said.survey == nil, isLike(others) else {
            return nil
        }
        if labels["response id"] != nil { return .responseID }
        return labels["respondent"] == nil ? .rowText : .respondent
    }

    private func lost(
        in others: [String], besides asked: PartialMapping
    ) -> [EarlierColumns.Lost] {
        func lost(
            _ role: String, _ name: ResponseMapping.ColumnName?, metric: String? = nil,
            reason: RowFilter.Reason? = nil
        ) -> EarlierColumns.Lost? {
            guard let name, place(of: name, among: others) == nil else { return nil }
            return .init(role: role, heading: heading(of: name), metric: metric, reason: reason)
        }
        var all: [EarlierColumns.Lost?] = []
        if asked.said.metrics.isEmpty {
            for answer in answers {
                let role = answers.count == 1 ? "score" : "metric \(answer.metric)"
                all += answer.names.map { lost(role, $0, metric: answer.metric) }
            }
        }
        if asked.arm == nil { all.append(lost("arm", arm)) }
        if asked.day == nil, asked.dayOfAll == nil { all.append(lost("day", day)) }
        // Whoever names the one column says that the other is not needed.
        let isIdentified =
            !asked.holdsAnswers || asked.said.responseID != nil || asked.said.respondent != nil
        for (role, path) in Self.labels where asked.said[keyPath: path] == nil {
            if Self.identities.contains(role), isIdentified { continue }
            // Who was invited is a matter of the export.
            if role != "invited on" { all.append(lost(role, labels[role])) }
        }
        if asked.said.filters.isEmpty {
            all += filters.map { lost("filter", $0.column, reason: $0.reason) }
        }
        return all.compactMap(\.self)
    }

    private func heading(of name: ResponseMapping.ColumnName) -> String {
        guard case .number(let number) = name, headings.indices.contains(number - 1),
            !headings[number - 1].isEmpty
        else { return name.shown }
        return headings[number - 1]
    }

    /// That the user names only some of the columns in which the earlier file had the answers; nil
    /// where nobody does.
    func narrowed(by asked: PartialMapping, in others: [String]) -> Phrase? {
        for measured in asked.said.metrics {
            let named = Set(
                measured.answerColumns.compactMap { name in
                    switch name {
                    case .number(let number): number - 1
                    case .heading(let text): others.firstIndex(of: Header.plain(text))
                    }
                })
            let names = answers.first { $0.metric == measured.metric.id }?.either ?? []
            let places = names.compactMap { place(of: $0, among: others) }
            let rest = places.filter { !named.contains($0) }
            guard !rest.isEmpty, rest.count < places.count else { continue }
            let list = rest.map { quoted(OptionText.name($0, among: others)) }
                .joined(separator: ", ")
            let id = quoted(measured.metric.id)
            return Phrase(
                dutch: "de antwoorden op \(id) kwamen in het vorige bestand ook uit \(list); wat"
                    + " daar staat, telt nu niet mee",
                english: "the answers to \(id) came from \(list) as well in the earlier file; what"
                    + " stands there does not count now")
        }
        return nil
    }

    /// What held for metrics whose columns are gone, and does not hold for those that are found
    /// anew; nil for nothing.
    func settingsLost(with metrics: Set<String>) -> Phrase? {
        guard !metrics.isEmpty else { return nil }
        var settings = answers.filter { metrics.contains($0.metric) }.compactMap { answer in
            answer.scale.map { "--scale \(answer.metric)=\($0)" }
        }
        let codes = answers.filter { metrics.contains($0.metric) }.flatMap { $0.missing ?? [] }
        let lost = missing + codes.filter { !missing.contains($0) }
        if !lost.isEmpty { settings.append("--missing " + OptionText.list(lost)) }
        guard !settings.isEmpty else { return nil }
        let list = settings.joined(separator: ", ")
        return Phrase(
            dutch: "wat voor de kolom van toen gold, geldt niet vanzelf voor een andere: \(list);"
                + " zeg het opnieuw als het nog zo is",
            english: "what held for the column of then does not hold for another by itself:"
                + " \(list); say it again if it still does")
    }
}

extension RememberedMapping.Answer {
    /// All columns that it is read from.
    var names: [ResponseMapping.ColumnName] {
        [question, column].compactMap(\.self) + (either ?? [])
            + ((boxes ?? []) + (shares ?? [])).map(\.column)
    }
}
