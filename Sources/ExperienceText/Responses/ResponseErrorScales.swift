import ExperienceModel

extension ResponseError {
    /// The sentences about the scale of a column; empty for other errors.
    func scaleMeaning(_ words: Wording) -> String {
        switch self {
        case .shiftedScale(let file, let metric, let scale, let rows, let answers, let zeros):
            shifted(words, file, metric, scale, rows: rows, answers: answers, zeros: zeros)
        case .otherScale(let file, let metric, let scale, let codes, let rows, let answers, _):
            other(words, file, metric, scale, codes, rows: rows, answers: answers)
        case .shortScale(let file, let metric, let scale, let highest, let answers):
            short(words, file, metric, scale, highest, words.figures.count(answers))
        case .scaleChanged(let file, let metric, let written, let scale, let rows):
            changed(words, file, metric, written, scale, rows)
        case .scaleDoesNotFit(let metric, let written, let scale):
            words.say(
                "--scale \(written) does not fit \(metric), which is asked on \(scale): the"
                    + " answers are not converted; name a metric that is asked on \(written)",
                "--scale \(written) past niet bij \(metric), dat op \(scale) wordt gevraagd:"
                    + " antwoorden worden niet omgerekend; noem een meting die op \(written)"
                    + " wordt gevraagd")
        default: ""
        }
    }

    private func shifted(
        _ words: Wording, _ file: String, _ metric: String, _ scale: Metric.Scale, rows: Int,
        answers: Int, zeros: Int
    ) -> String {
        let top = scale.highest + 1
        let (count, all) = (words.figures.count(rows), words.figures.count(answers))
        let few = words.figures.count(zeros)
        return words.say(
            "\(file): \(metric) is asked on \(scale), but codes 1 to \(top) occur in"
                + " \(all) answers: \(top) in \(count) rows, 0 in \(zeros == 0 ? "none" : few);"
                + " say --scale 1-\(top) if each code is one too high, --missing \(top) if"
                + " \(top) means no answer, or --scale \(scale) to leave those rows out",
            "\(file): \(metric) wordt op \(scale) gevraagd, maar in \(all) antwoorden komen de"
                + " codes 1 tot en met \(top) voor: \(top) in \(count) rijen, 0 in"
                + " \(zeros == 0 ? "geen enkele" : few);"
                + " zeg --scale 1-\(top) als elke code één te hoog is, --missing \(top) als"
                + " \(top) geen antwoord betekent, of --scale \(scale) om die rijen weg te laten")
    }

    private func other(
        _ words: Wording, _ file: String, _ metric: String, _ scale: Metric.Scale,
        _ codes: [Int], rows: Int, answers: Int
    ) -> String {
        let (count, all) = (words.figures.count(rows), words.figures.count(answers))
        let list = codes.prefix(8).map(String.init)
        let shown = list.joined(separator: ", ") + (codes.count > list.count ? ", …" : "")
        let missing = codes.count <= 2 ? list.joined(separator: ",") : nil
        var english = missing.map { ["--missing \($0) if that means no answer"] } ?? []
        var dutch = missing.map { ["--missing \($0) als dat geen antwoord betekent"] } ?? []
        if case .otherScale(_, _, _, _, _, _, let moved?) = self {
            english.append("--scale \(metric)=\(moved) if each code is one too low")
            dutch.append("--scale \(metric)=\(moved) als elke code één te laag is")
        }
        english.append("--scale \(metric)=\(scale) to leave those rows out")
        dutch.append("--scale \(metric)=\(scale) om die rijen weg te laten")
        return words.say(
            "\(file): \(metric) is asked on \(scale), but \(count) of \(all) scores lie off it"
                + " (\(shown)): that is another scale, and answers are not converted; name a"
                + " metric that is asked so, or say " + english.joined(separator: ", or "),
            "\(file): \(metric) wordt op \(scale) gevraagd, maar \(count) van de \(all) cijfers"
                + " liggen daarbuiten (\(shown)): dat is een andere schaal, en antwoorden worden"
                + " niet omgerekend; noem een meting die zo wordt gevraagd, of zeg "
                + dutch.joined(separator: ", of "))
    }

    private func short(
        _ words: Wording, _ file: String, _ metric: String, _ scale: Metric.Scale,
        _ highest: Int, _ all: String
    ) -> String {
        words.say(
            "\(file): \(metric) is asked on \(scale), but none of \(all) answers lies above"
                + " \(highest): was it asked on a shorter scale? answers are not converted; name"
                + " another column or a metric that is asked so, or say --scale"
                + " \(metric)=\(scale) if it was asked on \(scale)",
            "\(file): \(metric) wordt op \(scale) gevraagd, maar geen van de \(all) antwoorden"
                + " ligt boven \(highest): is op een kortere schaal gevraagd? Antwoorden worden"
                + " niet omgerekend; noem een andere kolom of een meting die zo wordt gevraagd,"
                + " of zeg --scale \(metric)=\(scale) als de vraag op \(scale) is gesteld")
    }

    private func changed(
        _ words: Wording, _ file: String, _ metric: String, _ written: Metric.Scale,
        _ scale: Metric.Scale, _ rows: Int
    ) -> String {
        let count = words.count(rows, ("score lies", "scores lie"), ("cijfer", "cijfers"))
        return words.say(
            "\(file): the earlier file had \(metric) on \(written), but here \(count) outside"
                + " it; say --scale \(metric)=\(scale) or --scale \(metric)=\(written)",
            "\(file): in het vorige bestand stond \(metric) op \(written), maar dit bestand"
                + " heeft \(count) daarbuiten; zeg --scale \(metric)=\(scale) of"
                + " --scale \(metric)=\(written)")
    }
}
