import ExperienceModel

/// One recognition from the table to the mapping: what the user named, what the profile fixes,
/// then what headings and values tell.
struct RecognitionCourse {
    let found: HeadFinder.Found
    var asked: PartialMapping
    let match: ProfileMatch?
    /// Whether the table is the whole file.
    let isAll: Bool
    var findings: Findings
    var mapping: ResponseMapping
    var named: [(role: String, place: Int)] = []
    private var areNamesFound = true

    init(
        _ found: HeadFinder.Found, isAll: Bool, expected: ExpectedAnswers, asked: PartialMapping
    ) {
        self.found = found
        self.isAll = isAll
        self.asked = asked
        match = found.match
        findings = Findings(
            found.table, expected: expected, service: found.match?.service ?? [])
        mapping = asked.whole
    }

    /// Finds everything; the surest first, so that it is not taken for something else.
    mutating func run() {
        resolveNames()
        areNamesFound = findings.questions.isEmpty
        findHeader()
        remarkOnHeaderRows()
        fixByProfile()
        findArm()
        findDay()
        checkDay()
        tellDayOfAll()
        findStatus()
        findIdentity()
        findCount()
        remarkOnWeights()
        findLabels()
        findScores()
        settleBoxes()
        findQuestion()
        findComment()
        settleEarlier()
        if areNamesFound { settleUnanswered() }
        mapping.titleRows = found.table.titleRows
        mapping.headerRows = found.headerRows
    }

    // MARK: What the user said

    /// Finds the columns that the user named; those in a further header row get their number.
    private mutating func resolveNames() {
        let whole = asked.whole
        for (role, name) in whole.named {
            let places = found.table.places(of: name)
            let title = whole.title(of: role)
            guard places.count == 1, let place = places.first else {
                askForColumn(role, name, places, in: whole)
                continue
            }
            findings.reserve(place)
            if case .filter = role {} else { named.append((title, place)) }
            if case .heading = name,
                found.table.headings.count(where: {
                    $0 == found.table.heading(place)
                }) != 1 || found.table.heading(place) != name.shown
            {
                mapping.renumber(role, to: place)
            }
        }
        if asked.said.isCounts, asked.said.countColumn == nil {
            for place in found.table.places(headed: Set(ResponseMapping.countHeadings)) {
                findings.reserve(place)
            }
        }
    }

    private mutating func askForColumn(
        _ role: ResponseMapping.Role, _ name: ResponseMapping.ColumnName, _ places: [Int],
        in whole: ResponseMapping
    ) {
        let asked = quoted(name.shown)
        let title = whole.title(of: role)
        var option = "--\(Self.optionName(of: title)) "
        switch role {
        case .metric(let index), .box(let index, _):
            option = self.option(ofMetric: whole.metrics[index].metric.id)
        default: break
        }
        let near = NearestHeading.to(name.shown, among: found.table.headings)
        let doubt =
            places.isEmpty
            ? Phrase(
                dutch: "er is geen kolom \(asked)"
                    + (near.map { "; bedoelde u \(quoted($0))?" } ?? ""),
                english: "there is no column \(asked)"
                    + (near.map { "; did you mean \(quoted($0))?" } ?? ""))
            : Phrase(
                dutch: "\(places.count) kolommen heten \(asked)",
                english: "\(places.count) columns are called \(asked)")
        let candidates =
            places.isEmpty
            ? found.table.columns.indices.filter { found.table.heading($0) == near }
            : places
        var choices = candidates.map { findings.choice(named: option, [found.table.columns[$0]]) }
        if choices.isEmpty { choices = [.init(option: option + "COLUMN")] }
        for index in choices.indices { choices[index].instead = name.shown }
        findings.ask(.init(title, isNeeded: true, doubt: doubt, choices: choices))
    }

    /// The option that names the column of a role.
    private static func optionName(of role: String) -> String {
        switch role {
        case "response id": "response-id"
        case "count": "count-column"
        case "filter": "question"
        default: role
        }
    }

    // MARK: What the profile fixes

    private mutating func fixByProfile() {
        guard let match, let profile = found.profile else { return }
        mapping.profile = profile.name
        mapping.hasGuardedComments = match.hasGuardedComments
        mapping.noDay = match.noDay
        if asked.said.stampZone == nil { mapping.stampZone = match.stampZone }
        // What the export says today holds, whatever an earlier file taught.
        let rules = match.filters.map { filter in
            RowFilter(
                column: findings.name(filter.place), test: filter.test, reason: filter.reason,
                rule: filter.rule)
        }
        mapping.filters =
            rules
            + mapping.filters.filter { kept in
                !rules.contains { $0.reason == kept.reason && $0.column == kept.column }
            }
        findings.remarks += match.remarks
        fixIdentity(match)
        if asked.day == nil, let day = fix(match.day, as: "day") {
            mapping.day = .column(day, order: asked.dateOrder)
        }
        if match.countsInvited {
            mapping.countsInvited = true
            if case .column = mapping.day, mapping.invitedDay == nil {
                mapping.invitedDay = fix(match.invitedDay, as: "invited on")
            }
        }
    }

    /// The columns that tell rows apart.
    private mutating func fixIdentity(_ match: ProfileMatch) {
        if mapping.responseID == nil, !keepsRespondent {
            mapping.responseID = fix(match.responseID, as: "response id")
            if mapping.responseID != nil, mapping.alsoIdentifies == nil {
                mapping.alsoIdentifies = fix(match.alsoIdentifies, as: "identity")
            }
        }
        if asked.earlier?.lost("identity") != nil, mapping.alsoIdentifies == nil,
            let place = match.responseID, idPlace == place
        {
            mapping.alsoIdentifies = fix(match.alsoIdentifies, as: "identity")
        }
        if mapping.respondent == nil {
            mapping.respondent = fix(match.respondent, as: "respondent")
        }
    }

    private mutating func fix(_ place: Int?, as role: String) -> ResponseMapping.ColumnName? {
        guard let place, let profile = found.profile else { return nil }
        findings.use(
            place, as: role,
            because: Phrase(
                dutch: "zo doet \(profile.name) het", english: "so \(profile.name) has it"))
        return findings.name(place)
    }

    // MARK: The result

    /// What was found.
    var recognition: FileRecognition {
        let table = found.table
        let plain = Phrase(
            dutch: "geen bekende export; de koppen en waarden zijn gevolgd",
            english: "no known export; its headings and values were followed")
        var recognition = FileRecognition(because: match?.because ?? plain, mapping: mapping)
        recognition.profile = found.profile?.name ?? "plain"
        recognition.titleRows = table.titleRows
        recognition.headerRows = found.headerRows
        recognition.headings = table.headings
        recognition.hasHeadingsOnly = isAll && areNamesFound && table.rows.isEmpty
        let said = Phrase(dutch: "u noemde haar", english: "you named it")
        let known = Phrase(
            dutch: "zo was het in het vorige bestand", english: "so it was in the earlier file")
        recognition.columns =
            named.map { use in
                .init(
                    role: use.role, number: use.place + 1, title: table.title(use.place),
                    because: asked.remembered.contains(use.role) ? known : said)
            }
            + findings.uses.map { use in
                .init(
                    role: use.role, number: use.place + 1, title: table.title(use.place),
                    because: use.because)
            }
        recognition.questions =
            questions.filter(\.isNeeded) + questions.filter { !$0.isNeeded }
        recognition.remarks = findings.remarks
        return recognition
    }

    /// The open questions; when another metric is certain, the file can be read for that one
    /// although no column answers the first.
    private var questions: [RecognitionQuestion] {
        // Without headings no column can be named before it is said where the answers begin.
        // Nor does an option help a file that lacks what nobody can say.
        let first = findings.questions.filter { $0.role == "header" || !$0.canBeSettled }
        if !first.isEmpty { return first }
        guard !mapping.metrics.isEmpty, asked.said.metrics.isEmpty else {
            return findings.questions
        }
        return findings.questions.map { question in
            var question = question
            let isScore = question.role == "score" || question.role.hasPrefix("metric ")
            if isScore, question.choices.allSatisfy({ $0.column == nil }) {
                question.isNeeded = false
            }
            return question
        }
    }
}
