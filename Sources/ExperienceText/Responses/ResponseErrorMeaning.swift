import ExperienceModel

extension ResponseError {
    /// The sentences about what the cells of a file mean; empty for other errors.
    func meaning(_ words: Wording) -> String {
        switch self {
        case .ambiguousAmounts(let file, let metric, let examples, let line):
            words.say(
                "\(file), line \(line): the amounts of \(metric) are written in two ways"
                    + " (\(QuotedText.list(examples, most: 3))); write all with one decimal mark,"
                    + " without separating thousands",
                "\(file), regel \(line): de bedragen van \(metric) zijn op twee manieren"
                    + " geschreven (\(QuotedText.list(examples, most: 3))); schrijf ze alle met"
                    + " hetzelfde decimaalteken, zonder duizendteken")
        case .shiftedScale(let file, let metric, let scale, let rows, let answers):
            shifted(words, file, metric, scale, rows: rows, answers: answers)
        case .scaleDoesNotFit(let metric, let written, let scale):
            words.say(
                "--scale \(written) does not fit \(metric), which is asked on \(scale)",
                "--scale \(written) past niet bij \(metric), dat op \(scale) wordt gevraagd")
        case .tooManyLabels(let file, let most):
            words.say(
                "\(file): a column of labels has more than \(words.figures.count(most))"
                    + " different texts; name a column of groups",
                "\(file): een kolom met labels heeft meer dan \(words.figures.count(most))"
                    + " verschillende teksten; noem een kolom met groepen")
        case .unknownTimeZone(let name):
            words.say(
                "there is no time zone \(quoted(name)); write it as Europe/Amsterdam",
                "er is geen tijdzone \(quoted(name)); schrijf haar als Europe/Amsterdam")
        default: ""
        }
    }

    private func shifted(
        _ words: Wording, _ file: String, _ metric: String, _ scale: Metric.Scale, rows: Int,
        answers: Int
    ) -> String {
        let top = scale.highest + 1
        let (count, all) = (words.figures.count(rows), words.figures.count(answers))
        return words.say(
            "\(file): \(metric) is asked on \(scale), but codes 1 to \(top) occur in"
                + " \(all) answers: \(top) in \(count) rows, 0 in none;"
                + " say --scale 1-\(top) if each code is one too high, --missing \(top) if"
                + " \(top) means no answer, or --scale \(scale) to leave those rows out",
            "\(file): \(metric) wordt op \(scale) gevraagd, maar in \(all) antwoorden komen de"
                + " codes 1 tot en met \(top) voor: \(top) in \(count) rijen, 0 in geen enkele;"
                + " zeg --scale 1-\(top) als elke code één te hoog is, --missing \(top) als"
                + " \(top) geen antwoord betekent, of --scale \(scale) om die rijen weg te laten")
    }
}
