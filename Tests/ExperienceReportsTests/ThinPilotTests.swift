import ExperienceModel
import Testing

@testable import ExperienceReports

@Suite("A pilot that hardly anybody answered")
struct ThinPilotTests {
    /// After the plan's end: so many answers in each arm, of 4,000 planned.
    static func readOut(_ control: Int, _ pilot: Int) -> ReadOut {
        var readOut = WelcomeCall.readOut()
        readOut.isFinal = true
        readOut.recommendation = Recommendation(
            decision: .iterate, rule: 7, reason: .undecidedAtEnd)
        readOut.goals = [WelcomeCall.npsGoal]
        readOut.goals[0].effect = nil
        readOut.goals[0].verdict = .undecided
        readOut.goals[0].isFinal = true
        readOut.goals[0].decided = nil
        readOut.goals[0].needed = nil
        readOut.goals[0].unsaid = .tooFewToShow(least: 10)
        readOut.goals[0].arms = [
            ArmReadOut(arm: "not called", answers: control),
            ArmReadOut(arm: "called", answers: pilot),
        ]
        readOut.guardrails = []
        readOut.customers = ["not called": control, "called": pilot]
        readOut.evidence = []
        readOut.money = nil
        return readOut
    }

    private static func text(_ readOut: ReadOut, _ language: Language) -> String {
        TerminalRenderer.render(
            Situations.page(readOut).report(language: language),
            style: TerminalStyle(width: 400))
    }

    @Test(arguments: Language.allCases)
    func saysThatTooFewCame(language: Language) {
        let text = Self.text(Self.readOut(2, 2), language)
        let words = Wording(language)
        #expect(text.contains(words.say("fewer than 10 of the ", "minder dan 10 van de ")))
        #expect(text.contains(words.say("undecided", "onbeslist")))
        #expect(text.contains(words.say("did not come", "uit.")))
        for untrue in [
            "No more answers are needed", "Er zijn geen antwoorden meer nodig",
            "The data are in order.",
            "De gegevens zijn in orde.", "nog onbeslist", "so far undecided",
        ] {
            #expect(!text.contains(untrue))
        }
    }

    @Test(
        "Counts under ten are not told, nor what they could be worked out from",
        arguments: [(2, 2), (2, 412), (9, 9), (412, 3)])
    func suppression(control: Int, pilot: Int) throws {
        let readOut = Self.readOut(control, pilot)
        let words = Wording(.english)
        let shown = words.shown(readOut.goals[0].arms.map(\.answers))
        #expect(!shown.contains("\(control)") && !shown.contains("\(pilot)"))
        #expect(shown.contains("under 10"))
        let page = HTMLRenderer().render(Situations.page(readOut).report(language: .english))
        #expect(!page.contains(">\(pilot) / \(control)<"))
        #expect(!page.contains("\(control) not called, \(pilot) called"))
        if control + pilot < 10 { #expect(!page.contains("\(control + pilot) so far")) }
    }

    @Test("Enough answers are counted as ever")
    func enough() {
        let words = Wording(.english)
        #expect(words.shown([1258, 1262]) == ["1,258", "1,262"])
        #expect(words.shown([0, 12]) == ["0", "12"])
        #expect(words.shown([10, 10]) == ["10", "10"])
    }

    @Test("A journey's table says how many personas it leaves out", arguments: Language.allCases)
    func personas(language: Language) throws {
        var contacts = Situations.contacts
        contacts.personas = (1...12).map {
            PersonaContacts(persona: "p-\($0)", figures: contacts.all)
        }
        func subtitle() -> String {
            ContactSection(
                contacts: contacts, blueprint: WelcomeCall.blueprint, words: Wording(language)
            ).section.subtitle?.text ?? ""
        }
        #expect(subtitle().contains("12 persona"))
        #expect(subtitle().contains(Wording(language).say("other eight", "andere acht")))
        contacts.personas.removeLast(8)
        #expect(!subtitle().contains("persona’s;") && !subtitle().contains("personas;"))
    }
}
