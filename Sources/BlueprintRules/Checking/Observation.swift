package import ExperienceModel

/// What a rule sees at one place: a finding, or something that passes, with its figure.
package struct Observation: Equatable, Sendable {
    /// A line that says what an observation rests on.
    package struct Note: Equatable, Sendable {
        /// The line.
        package var text: String
        /// The element it speaks of; its line number is added.
        package var path: String?

        /// Makes one from its parts.
        package init(_ text: String, at path: String? = nil) {
            self.text = text
            self.path = path
        }
    }

    /// Where: a path of the source map, `journeys/jaar-1/touchpoints/tp-mail/text`.
    package var path: String
    /// Which scalars of the text value there, from 0; nil for the value as a whole.
    package var stretch: Range<Int>?
    /// What is the matter, with the figure before its limit; no full stop.
    package var message: String
    /// What it rests on.
    package var notes: [Note]
    /// What to do here; nil leaves the rule's remedy.
    package var hint: String?
    /// Whether all is well here; told only when all is asked for.
    package var passes: Bool
    /// How much it weighs here, where that differs from the rule.
    package var severity: Finding.Severity?
    /// What to write in place of the stretch, where that is certain.
    package var replacement: String?
    /// The paths of other elements that it is about as much as the one where it stands.
    package var concerns: [String] = []

    /// Makes a finding from its parts.
    package init(
        at path: String, stretch: Range<Int>? = nil, _ message: String, notes: [Note] = [],
        hint: String? = nil, severity: Finding.Severity? = nil, replacement: String? = nil
    ) {
        self.path = path
        self.stretch = stretch
        self.message = message
        self.notes = notes
        self.hint = hint
        self.passes = false
        self.severity = severity
        self.replacement = replacement
    }

    /// What passes, with its figure.
    package static func passing(
        at path: String, _ message: String, notes: [Note] = []
    ) -> Observation {
        var observation = Observation(at: path, message, notes: notes)
        observation.passes = true
        return observation
    }

    /// The same, about those elements as well.
    package func concerning(_ paths: [String]) -> Observation {
        var observation = self
        observation.concerns = paths
        return observation
    }
}
