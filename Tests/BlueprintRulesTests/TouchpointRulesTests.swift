import BlueprintRules
import ExperienceModel
import Testing

/// CX510 to CX516: what touchpoints lack, cost and hide.
@Suite struct TouchpointRulesTests {
    static func found(
        _ code: String, _ blueprint: Blueprint, _ language: Language = .english
    ) -> [String] {
        Trial(code, blueprint, language: language).found.map(\.message)
    }

    @Test func retentionAtTheBackDoor() {
        let late = Touchpoint.trial("tp-blijf", day: 330) { $0.retention = true }
        let blueprint = Blueprint.trial([.trial("tp-a"), late]) {
            $0.journeys[0].contractEnds = 365
        }
        #expect(
            Self.found("CX510", blueprint) == [
                "'tp-blijf', the first effort to keep the customer, comes 35 days before the contract ends, limit 60; 100% of that effort falls in the last 60 days"
            ])
        #expect(
            Self.found("CX510", blueprint, .dutch) == [
                "'tp-blijf', de eerste moeite om de klant te behouden, komt 35 dagen voor het einde van het contract, grens 60; 100% van die moeite valt in de laatste 60 dagen"
            ])
        var early = blueprint
        early.journeys[0].touchpoints[0].retention = true
        let trial = Trial("CX510", early)
        #expect(trial.found.isEmpty)
        #expect(trial.passing.count == 1)
        var open = blueprint
        open.journeys[0].contractEnds = nil
        #expect(Trial("CX510", open).observations.isEmpty)
        open = blueprint
        open.contactRules.backDoorDays = 34
        #expect(Self.found("CX510", open).isEmpty)
    }

    @Test func theSameForAll() {
        let told = Touchpoint.trial("tp-a") { $0.text = "Hello." }
        let personas = [
            Persona(id: "p-a", name: "A", share: 0.5), Persona(id: "p-b", name: "B", share: 0.5),
        ]
        let blueprint = Blueprint.trial([told]) { $0.personas = personas }
        #expect(
            Self.found("CX511", blueprint) == [
                "1 text in 'j', the same for all 2 personas"
            ])
        #expect(
            Self.found("CX511", blueprint, .dutch) == [
                "1 tekst in 'j', gelijk voor alle 2 persona’s"
            ])
        var other = blueprint
        other.journeys[0].touchpoints[0].texts = ["p-a": "Hello."]
        #expect(Self.found("CX511", other).count == 1)
        other.journeys[0].touchpoints[0].texts = ["p-a": "Good day."]
        #expect(Self.found("CX511", other).isEmpty)
        other = blueprint
        other.journeys[0].touchpoints[0].audience = Audience(personas: ["p-a"])
        #expect(Self.found("CX511", other).isEmpty)
        other = blueprint
        other.personas = Array(personas.prefix(1))
        #expect(Trial("CX511", other).observations.isEmpty)
    }

    @Test func neverMeasured() {
        let back = Touchpoint.trial("tp-back") { $0.side = .backstage }
        #expect(
            Self.found("CX512", .trial([back])) == [
                "'tp-back' is backstage and has no survey; 1 touchpoint in 'j' was never measured, "
                    + "and this is it"
            ])
        #expect(
            Self.found("CX512", .trial([back]), .dutch) == [
                "'tp-back' ligt achter de schermen en heeft geen enquête; 1 contactpunt in 'j' is "
                    + "nooit gemeten, en dit is het"
            ])
        var asked = back
        asked.survey = .init(indicator: "kind", value: 0.8, n: 40)
        #expect(Self.found("CX512", .trial([asked])).isEmpty)
        asked.survey?.n = 0
        #expect(
            Self.found("CX512", .trial([asked, back]), .dutch).first
                == "'tp-back' heeft een enquête 'kind' met n = 0; 2 contactpunten in 'j' zijn nooit "
                + "gemeten, dit is er een")
        var measured = back
        measured.measures = ["nps"]
        #expect(Self.found("CX512", .trial([measured])).isEmpty)
        #expect(Trial("CX512", .trial([.trial("tp-front")])).observations.isEmpty)
    }

    @Test func owners() {
        let owned = Touchpoint.trial("tp-a") { $0.owner = "crm" }
        #expect(
            Self.found("CX513", .trial([owned, .trial("tp-b")])) == [
                "touchpoint 'tp-b' has no owner"
            ])
        #expect(
            Self.found("CX513", .trial([.trial("tp-b")]), .dutch) == [
                "contactpunt 'tp-b' heeft geen eigenaar"
            ])
        #expect(Self.found("CX513", .trial([owned])).isEmpty)
    }

    @Test func cost() {
        let some = Touchpoint.trial("tp-a", day: 91) { $0.audience = Audience(personas: ["p-a"]) }
        let free = Touchpoint.trial("tp-b") { $0.channel = "desk" }
        let trial = Trial(
            "CX514",
            .trial([some, free]) {
                $0.currency = "GBP"
                $0.channels.append(Channel(id: "desk"))
                $0.personas = [Persona(id: "p-a", name: "A", share: 0.5)]
            })
        #expect(
            trial.found.map(\.message) == [
                "'j' costs £0.00 per customer in the first 90 days and £0.01 in the first 365"
            ])
        #expect(
            trial.found.first?.notes.map(\.text) == [
                "persona 'p-a': £0.02 in the first 365 days",
                "1 touchpoint counts as free, because the channel has no unit_cost: first 'tp-b'",
            ])
        let replacing = Blueprint.trial([some]) {
            $0.journeys[0].replaces = "old"
            $0.journeys.append(
                Journey(
                    id: "old", title: "Old", state: .future, stages: ["start"],
                    touchpoints: [.trial("tp-old")]))
        }
        #expect(
            Self.found("CX514", replacing).first?.hasSuffix(
                "; the journey that it replaces, 'old', costs €0.02") == true)
        #expect(
            Trial("CX514", .trial([free]) { $0.channels = [Channel(id: "desk")] }).observations
                .isEmpty)
    }

    static func surveyed(
        _ id: String, survey: Double, n: Int?, change: (inout Touchpoint) -> Void = { _ in }
    ) -> Touchpoint {
        .trial(id) {
            $0.survey = .init(indicator: "understood", value: survey, n: n)
            change(&$0)
        }
    }

    @Test func perception() {
        func gap(_ survey: Double, _ n: Int?, _ counted: Int?) -> Trial {
            let touchpoint = Self.surveyed("tp-a", survey: survey, n: n) {
                $0.internalIndicator = .init(indicator: "correct", value: 0.9, n: counted)
            }
            return Trial("CX515", .trial([touchpoint]))
        }
        #expect(
            gap(0.61, 604, nil).found.map(\.message) == [
                "'tp-a': internal 90.0% against survey 61.0%, customers see 29.0 points less (95% interval 25.2 to 32.9, n = 604)"
            ])
        #expect(gap(0.98, 604, nil).found.first?.message.contains("8.0 points more") == true)
        #expect(gap(0.89, 40, 5000).found.isEmpty)
        #expect(gap(0.89, 40, 5000).passing.count == 1)
        #expect(gap(0.61, nil, nil).observations.isEmpty)
        #expect(gap(0.61, 0, 0).observations.isEmpty)
    }

    @Test func aResponseThatIsMissing() {
        let hurt = Self.surveyed("tp-nota", survey: 0.61, n: 604) {
            $0.insights = ["ins-a"]
            $0.momentOfTruth = true
        }
        #expect(
            Self.found("CX516", .trial([hurt])) == [
                "'tp-nota' ranks 1 of 1 by weight: 5,200 contacts a year × importance 2 × at least 35.2% dissatisfied (n = 604, limit 10%), and no proactive contact answers it"
            ])
        #expect(
            Self.found("CX516", .trial([hurt]), .dutch) == [
                "'tp-nota' is nummer 1 van 1 naar gewicht: 5.200 contacten per jaar × belang 2 × minstens 35,2% ontevreden (n = 604, grens 10%), en geen proactief contact beantwoordt het"
            ])
        let answer = Touchpoint.trial("tp-vooraf") {
            $0.insights = ["ins-a"]
            $0.proactive = true
        }
        #expect(Self.found("CX516", .trial([hurt, answer])).isEmpty)
        let bare = Trial("CX516", .trial([Self.surveyed("tp-a", survey: 0.2, n: 90)]))
        #expect(bare.found.first?.hint?.hasPrefix("name in 'insights'") == true)
        // One of three angry answers does not yet make a tenth of all customers sure.
        let few = Self.surveyed("tp-nota", survey: 0.6, n: 3)
        #expect(Self.found("CX516", .trial([few])).isEmpty)
    }

    @Test func aResponseOutOfProportion() {
        let heavy = Self.surveyed("tp-heavy", survey: 0.3, n: 500) { $0.insights = ["ins-a"] }
        let light = Self.surveyed("tp-light", survey: 0.8, n: 500) { $0.insights = ["ins-b"] }
        let answers = ["ins-a", "ins-b", "ins-b"].enumerated().map { index, insight in
            Touchpoint.trial("tp-\(index)") {
                $0.insights = [insight]
                $0.proactive = true
            }
        }
        let trial = Trial("CX516", .trial([light, heavy] + answers))
        #expect(trial.found.map(\.path) == ["journeys/j/touchpoints/tp-heavy/id"])
        #expect(trial.found.first?.severity == .info)
        #expect(
            trial.found.first?.notes.map(\.text) == [
                "answered by tp-0", "'tp-light' weighs half of it or less, and gets 2.00",
            ])
        #expect(Self.found("CX516", .trial([light, heavy] + answers.prefix(2))).isEmpty)
    }

    @Test func everyRuleIsExplainedInBothLanguages() {
        let (english, dutch) = (Wording(.english), Wording(.dutch))
        for rule in RuleBook.rules where rule.code.hasPrefix("CX5") {
            let texts = [english, dutch].map { rule.explanation($0) }
            #expect(texts[0].why != texts[1].why && texts[0].idea != texts[1].idea)
            #expect(texts[0].bad != texts[0].good)
            #expect(rule.title(english) != rule.title(dutch))
            #expect(rule.remedy(english) != rule.remedy(dutch))
        }
    }

    @Test(arguments: [Language.english, .dutch])
    func oddBlueprintsPass(_ language: Language) {
        let odd = Touchpoint.trial("tp-odd", day: .max) {
            $0.reach = .infinity
            $0.retention = true
            $0.survey = .init(indicator: "", value: .nan, n: .max)
            $0.internalIndicator = .init(indicator: "", value: .infinity, n: .max)
            $0.audience = Audience(personas: ["p-none", "p-none"])
            $0.interests = ["x": "tp-odd"]
        }
        let ring = ["a", "b"].map { id in
            Journey(
                id: id, title: "", state: .future, replaces: id == "a" ? "b" : "a",
                contractEnds: 0, stages: [], touchpoints: [odd])
        }
        let blueprints = [
            Blueprint.trial([], stages: []),
            Blueprint.trial([odd, odd]) { $0.customers = 0 },
            Blueprint.trial([odd]) {
                $0.customers = .max
                $0.journeys = ring
                $0.contactRules = ContactRules(
                    maxIn30Days: 0, maxSilenceDays: 0, minPositivePerYear: .infinity,
                    minPositiveShare: .nan, backDoorDays: .max)
            },
            Blueprint.trial([.trial("tp-a", day: .min)]) { $0.journeys[0].replaces = "j" },
        ]
        for blueprint in blueprints {
            for rule in RuleBook.rules where rule.code.hasPrefix("CX5") {
                let trial = Trial(rule.code, blueprint, language: language)
                #expect(trial.observations.allSatisfy { !$0.message.isEmpty })
            }
        }
    }
}
