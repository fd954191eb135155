import ExperienceModel
import Testing

@testable import ExperienceText

/// A small beginning of a file and what is recognised in it.
struct Beginning {
    static let nps = Metric(id: "nps", kind: .nps, scale: .init(lowest: 0, highest: 10))
    static let recommend = Metric(id: "recommend", kind: .recommend)
    static let stars = Metric(
        id: "tevredenheid", kind: .csat, scale: .init(lowest: 1, highest: 5))
    static let today = Day(number: 20_000)

    let recognition: FileRecognition

    /// Recognises a text; with two arms, `controle` and `welkom`.
    init(
        _ text: String, metrics: [Metric] = [nps], arms: [String] = ["controle", "welkom"],
        branches: [String: [String]] = [:], remembered: RememberedMapping? = nil,
        _ change: (inout PartialMapping) -> Void = { _ in }
    ) throws {
        var asked = PartialMapping(today: Self.today)
        change(&asked)
        let expected = ExpectedAnswers(
            metrics: metrics, arms: arms, branches: branches,
            personas: .init(ids: ["starter", "gezin"], names: ["Sanne", "Familie De Boer"]),
            channels: .init(ids: ["email", "winkel"]), touchpoints: .init(ids: ["tp-welkom"]))
        recognition = try FileRecognizer(expected: expected).recognise(
            file: "answers.csv", head: Array(text.utf8), isWhole: true, asked: asked,
            remembered: remembered)
    }

    /// The columns by role, `#3` or with their titles.
    var roles: [String: String] {
        Dictionary(
            recognition.columns.map { ($0.role, $0.title) }, uniquingKeysWith: { one, _ in one })
    }

    /// The rules by which rows do not count.
    var rules: [String] { recognition.filters.map(\.rule) }

    /// The roles of the questions that must be answered.
    var open: [String] { recognition.questions.filter(\.isNeeded).map(\.role) }

    /// The options that a question offers.
    func options(_ role: String) -> [String] {
        recognition.questions.filter { $0.role == role }.flatMap { $0.choices.map(\.option) }
    }

    /// The file read with the mapping that was recognised.
    static func read(_ text: String, _ recognition: FileRecognition) throws -> Survey.Result {
        var survey = Survey(text)
        survey.mapping = recognition.mapping
        return try survey.read()
    }
}
