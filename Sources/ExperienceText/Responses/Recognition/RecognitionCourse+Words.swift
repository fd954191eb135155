import ExperienceModel

extension RecognitionCourse {
    /// The place of the response id.
    var idPlace: Int? {
        if case .number(let number)? = mapping.responseID { return number - 1 }
        return named.first { $0.role == "response id" }?.place
    }

    /// A column of the user's of which no answer can be read: the words must be explained.
    mutating func checkWords() {
        readPlainWords()
        for (measured, place) in answerPlaces {
            let fit = AnswerFit(
                found.table.columns[place], to: measured.metric, said: mapping)
            if askForGroup(fit, measured.metric) || askForShare(fit, measured.metric)
                || askForAnswers(fit)
            {
                continue
            }
            let isLost = fit.lacksWords(of: measured.metric)
            guard fit.isMostlyWords || isLost else { continue }
            let lost = fit.openWords(of: measured.metric)
            let words = AnswerWords.option(
                for: lost, metric: measured.metric, isOneOfSeveral: mapping.metrics.count > 1)
            findings.ask(
                .init(
                    "values", isNeeded: true,
                    doubt: doubt(
                        isLost || fit.fit > 0 ? fit.words : nil, found.table.title(place),
                        measured.metric.id),
                    choices: [.init(option: words, examples: fit.column.examples)]))
        }
    }

    /// The columns that hold answers themselves, each with its metric.
    private var answerPlaces: [(ResponseMapping.Measured, place: Int)] {
        mapping.metrics.flatMap { measured in
            measured.answerColumns.compactMap { name in
                found.table.places(of: name).first.map { (measured, $0) }
            }
        }
    }

    /// The group of a score is not the score, even where somebody names it.
    private mutating func askForGroup(_ fit: AnswerFit, _ metric: Metric) -> Bool {
        let column = fit.column
        guard HeadingWords.isGroup(column.folded), column.values.count <= 3 else { return false }
        findings.ask(
            .init(
                "score", isNeeded: true,
                doubt: Phrase(
                    dutch: "\(quoted(column.heading)) is de groep bij een score, niet de score;"
                        + " noem de kolom van de score",
                    english: "\(quoted(column.heading)) is the group of a score, not the score;"
                        + " name the column of the score"),
                choices: [.init(option: "--score COLUMN")]))
        return true
    }

    /// Percentages are no scores, even where somebody names them; nor is how many are promoters.
    private mutating func askForShare(_ fit: AnswerFit, _ metric: Metric) -> Bool {
        let column = fit.column
        guard AnswerParser.scale(of: metric) != nil,
            ShareGroup.isClass(column, in: found.table)
                || asked.said.isCounts && ShareGroup.isPercentage(column)
        else { return false }
        let groups = ShareGroup.groups(
            among: found.table.columns, in: found.table, asFractions: true)
        let options = groups.filter { $0.boxes.contains { $0.column.place == column.place } }.map {
            RecognitionQuestion.Choice(
                option: "--counts --shares " + $0.option(for: metric, in: found.table))
        }
        findings.ask(
            .init(
                "score", isNeeded: true,
                doubt: Phrase(
                    dutch: "\(quoted(column.heading)) zegt hoeveel antwoorden er zo zijn, en is"
                        + " geen score; noem in plaats daarvan",
                    english: "\(quoted(column.heading)) says how many answers are such, and is no"
                        + " score; name instead"),
                choices: options.isEmpty ? [.init(option: "--score COLUMN")] : options))
        return true
    }

    /// Percentages such as `45%` stand for nothing that a customer says, even where they are named.
    private mutating func askForAnswers(_ fit: AnswerFit) -> Bool {
        guard fit.isPercentages, fit.isMostlyWords else { return false }
        let (title, list) = (quoted(fit.column.heading), QuotedText.list(fit.words, most: 3))
        findings.ask(
            .init(
                "score", isNeeded: true,
                doubt: Phrase(
                    dutch: "in \(title) staan percentages (\(list)) en geen antwoorden; noem de"
                        + " kolom van de antwoorden, of lees een tabel met aandelen met --counts",
                    english: "\(title) holds percentages (\(list)) and no answers; name the column"
                        + " of the answers, or read a table of shares with --counts"),
                choices: [.init(option: "--score COLUMN")]))
        return true
    }

    private func doubt(_ words: [String]?, _ title: String, _ metric: String) -> Phrase {
        guard let words else {
            return Phrase(
                dutch: "geen waarde in \(quoted(title)) is een antwoord op \(quoted(metric))",
                english: "no value in \(quoted(title)) is an answer to \(quoted(metric))")
        }
        let list = QuotedText.list(words, most: 3)
        return Phrase(
            dutch: "in \(quoted(title)) is niet elke waarde een antwoord op \(quoted(metric))"
                + " (\(list)); zonder die zegt de rest iets anders",
            english: "in \(quoted(title)) not every value is an answer to \(quoted(metric))"
                + " (\(list)); without them the others say something else")
    }

    /// Whether boxes hold marks or their own labels: then the label `0` is an answer.
    mutating func settleBoxes() {
        for index in mapping.metrics.indices {
            guard case .boxes(var boxes) = mapping.metrics[index].source else { continue }
            let parser = AnswerParser(
                metric: mapping.metrics[index].metric, missing: [],
                values: mapping.values(for: mapping.metrics[index].metric.id))
            let others = boxes.filter { $0.value != 0 && $0.value != 1 }
            let filled = others.compactMap { box in
                found.table.places(of: box.column).first.map {
                    (box.value, found.table.columns[$0].values.map(\.text))
                }
            }
            .filter { !$0.1.isEmpty }
            guard !filled.isEmpty,
                filled.allSatisfy({ value, texts in
                    texts.allSatisfy { parser.read($0) == .value(value) }
                })
            else { continue }
            for place in boxes.indices { boxes[place].holdsItself = true }
            mapping.metrics[index].source = .boxes(boxes)
        }
    }

    /// Yes and no in other languages stand for themselves.
    mutating func readPlainWords() {
        for (measured, place) in answerPlaces where measured.metric.measure == .share {
            for value in found.table.columns[place].values {
                let folded = Label.folded(value.text)
                guard let plain = AnswerWords.plain[folded], mapping.values[value.text] == nil
                else { continue }
                mapping.values[value.text] = plain
            }
        }
    }

    /// A column of numbers headed `n` or `responses` in rows that otherwise never repeat is a table of counts;
    /// so is one of percentages that are 100 together.
    mutating func askForCounts() {
        guard !asked.said.isCounts, mapping.responseID == nil, mapping.respondent == nil
        else { return }
        if mapping.metrics.isEmpty, askForShares() { return }
        guard let column = CountFinder.unsaid(in: findings),
            column.values.contains(where: { (Double($0.text) ?? 2) > 1 }),
            found.table.columns.count <= 12
        else { return }
        var rest: Set<[String]> = []
        for row in found.table.rows {
            var row = row
            if row.indices.contains(column.place) { row.remove(at: column.place) }
            guard rest.insert(row).inserted else { return }
        }
        findings.ask(
            .init(
                "count", isNeeded: true,
                doubt: Phrase(
                    dutch: "dit lijkt een tabel met aantallen: elke rij staat er één keer in,"
                        + " met een aantal (of noem de score met --score)",
                    english: "this looks like a table of counts: every row stands once,"
                        + " with a number (or name the score with --score)"),
                choices: [
                    .init(
                        option: "--counts", column: found.table.title(column.place),
                        examples: column.examples)
                ]))
    }

    /// Whether the file looks like a table of shares, which then is asked first.
    private mutating func askForShares() -> Bool {
        let groups = ShareGroup.groups(
            among: findings.free, in: found.table, asFractions: false)
        guard let box = groups.first?.boxes.first?.column, box.values.count > 1 else {
            return false
        }
        let title = found.table.title(box.place)
        findings.withdraw { $0.role == "score" || $0.role.hasPrefix("metric ") }
        guard CountFinder.mayCount(among: findings) else {
            findings.ask(CountFinder.noNumber)
            return true
        }
        findings.ask(
            .init(
                "count", isNeeded: true,
                doubt: Phrase(
                    dutch: "dit lijkt een tabel met aandelen: percentages die in elke rij samen"
                        + " 100 zijn",
                    english: "this looks like a table of shares: percentages that are 100"
                        + " together in every row"),
                choices: [.init(option: "--counts", column: title, examples: box.examples)]))
        return true
    }
}
