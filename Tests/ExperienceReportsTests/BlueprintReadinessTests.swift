import ExperienceModel
import Testing

@testable import ExperienceReports

@Suite("How far a blueprint is, told step by step")
struct BlueprintReadinessTests {
    private func finding(_ code: String, _ severity: Finding.Severity, _ message: String) -> Finding
    {
        Finding(code: code, severity: severity, message: message)
    }

    private func step(_ number: Int, open: [Finding], inPlace: Int = 1) -> Readiness.Step {
        Readiness.Step(
            number: number,
            parts: (0..<inPlace).map { Readiness.Part(name: "in-\($0)") }
                + open.map { Readiness.Part(name: $0.code, open: $0) })
    }

    private func told(_ step: Readiness.Step, _ language: Language = .english) -> ReadinessStep {
        BlueprintReadiness(readiness: Readiness(steps: [step]), words: Wording(language)).steps[0]
    }

    @Test("Parts in place are counted of those needed")
    func countsParts() {
        let open = finding("CX203", .warning, "persona 'p-a' rests on n = 3")
        let step = told(step(2, open: [open], inPlace: 2))
        #expect([step.inPlace, step.parts, step.errors] == [2, 3, 0])
        #expect(step.text.text == "2 of 3 personas with enough evidence")
        #expect(step.gaps.map(\.text) == ["Persona 'p-a' rests on n = 3"])
        #expect(step.gaps.map(\.code) == ["CX203"])
    }

    @Test("The gravest gap is told first, and how many more there are")
    func tellsTheGravestFirst() {
        let open = [
            finding("CX608", .warning, "no exit plan"), finding("CX601", .error, "no goal"),
            finding("CX603", .warning, "no sample"),
        ]
        let told = told(step(6, open: open))
        #expect(told.gaps.map(\.text) == ["No goal", "No exit plan (and 1 more)"])
        #expect(told.gaps.map(\.state) == [.stop, .iterate])
        #expect(told.errors == 1)
    }

    @Test("Every step has its title in both languages", arguments: 1...6)
    func titles(number: Int) {
        let english = told(step(number, open: []))
        let dutch = told(step(number, open: []), .dutch)
        #expect(!english.title.isEmpty && english.title != dutch.title || number == 2)
        #expect(dutch.text.text.hasPrefix("1 van 1 "))
        #expect(english.gaps.isEmpty)
    }
}
