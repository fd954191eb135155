import ExperienceModel

/// A text of a blueprint that customers or colleagues read or hear.
struct WordedText {
    /// Where it stands, as the source map knows it.
    let path: String
    let text: String
    /// The brand value that it is an example of.
    var brandValue: String?

    /// All of them, in the order of the blueprint: titles, texts, scripts, and what values say.
    ///
    /// What a brand value avoids is named there, not said.
    static func all(of blueprint: Blueprint) -> [WordedText] {
        var texts = [WordedText(path: "title", text: blueprint.title)]
        for value in blueprint.brandValues {
            let path = ElementPath.brandValue(value.id)
            texts += value.say.enumerated().map { index, words in
                WordedText(path: "\(path)/say/\(index)", text: words, brandValue: value.id)
            }
        }
        for journey in blueprint.journeys {
            texts.append(
                WordedText(path: ElementPath.journey(journey.id) + "/title", text: journey.title))
            for touchpoint in journey.touchpoints {
                texts += all(of: touchpoint, at: ElementPath.touchpoint(touchpoint, in: journey))
            }
        }
        for pilot in blueprint.pilots {
            let path = ElementPath.pilot(pilot.id)
            texts.append(WordedText(path: path + "/title", text: pilot.title))
            if let subject = pilot.subject {
                texts.append(WordedText(path: path + "/subject", text: subject))
            }
        }
        for initiative in blueprint.roadmap?.initiatives ?? [] {
            let path = ElementPath.initiative(initiative.id)
            texts.append(WordedText(path: path + "/title", text: initiative.title))
        }
        return texts
    }

    private static func all(of touchpoint: Touchpoint, at path: String) -> [WordedText] {
        let single = [
            ("title", touchpoint.title), ("text", touchpoint.text), ("script", touchpoint.script),
        ]
        return single.compactMap { key, text in
            text.map { WordedText(path: "\(path)/\(key)", text: $0) }
        }
            + touchpoint.texts.sorted { $0.key < $1.key }.map {
                WordedText(path: "\(path)/texts/\($0.key)", text: $0.value)
            }
    }
}
