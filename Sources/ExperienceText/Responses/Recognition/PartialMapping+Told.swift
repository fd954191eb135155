import ExperienceModel

extension PartialMapping {
    /// That an earlier file's columns are used, and each of its settings by which a cell means
    /// something else than it says; `before` is what the user said of this file.
    func told(since before: PartialMapping, _ differences: HeadingDifferences) -> Phrase {
        let settings = settings.filter { !before.settings.contains($0) }
        guard !settings.isEmpty else { return differences.used }
        let (dutch, english) = (
            differences.used.text(in: .dutch), differences.used.text(in: .english)
        )
        let list = settings.joined(separator: ", ")
        return Phrase(
            dutch: dutch + ", en wat toen gold: \(list) (--forget-mapping begint opnieuw)",
            english: english + ", and what held then: \(list) (--forget-mapping starts anew)")
    }

    /// The settings as the options that say them.
    private var settings: [String] {
        var settings: [String] = []
        for measured in said.metrics {
            let isSaid = scaled.contains(nil) || scaled.contains(measured.metric.id)
            if let scale = measured.scale, !isSaid {
                settings.append("--scale \(measured.metric.id)=\(scale)")
            }
            if let missing = measured.missing, !missing.isEmpty {
                let list = missing.map { "\(measured.metric.id)=\($0)" }.joined(separator: ",")
                settings.append("--missing " + OptionText.argument(list))
            }
            let own = (measured.values ?? [:]).filter { said.values[$0.key] != $0.value }
                .sorted { $0.key < $1.key }.map { "\(measured.metric.id):\($0.key)=\($0.value)" }
            if !own.isEmpty { settings.append("--values " + Self.shown(own)) }
        }
        var order = dateOrder
        if case .column(_, let known?) = day { order = known }
        if let order { settings.append("--date-order \(order.rawValue)") }
        if !said.missing.isEmpty {
            settings.append(
                "--missing " + OptionText.argument(said.missing.joined(separator: ",")))
        }
        let words = said.values.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
        if !words.isEmpty {
            settings.append("--values " + Self.shown(words))
        }
        if let zone = said.timeZone { settings.append("--time-zone " + zone) }
        return settings
    }

    private static func shown(_ words: [String]) -> String {
        OptionText.argument(
            words.prefix(8).joined(separator: ",") + (words.count > 8 ? ",…" : ""))
    }
}
