import BlueprintRules
import ExperienceModel
import Testing

@Suite struct PersonaRulesTests {
    static func persona(
        _ id: String = "p-a", change: (inout Persona) -> Void = { _ in }
    ) -> Persona {
        var persona = Persona(id: id, name: "Anna, 34", share: 0.5)
        change(&persona)
        return persona
    }

    static let pair = [persona("p-a"), persona("p-b")]

    static func audience(_ personas: [String]) -> (inout Touchpoint) -> Void {
        { $0.audience = Audience(personas: personas) }
    }

    // CX201

    static func staged(
        _ touchpoints: [Touchpoint], personas: [Persona] = pair, language: Language = .english
    ) -> Trial {
        Trial(
            "CX201",
            .trial(touchpoints, stages: ["start", "later"]) { $0.personas = personas },
            language: language)
    }

    @Test func aStageThatServesNobodyIsFound() {
        let touchpoints = [
            Touchpoint.trial("tp-a"),
            Touchpoint.trial("tp-b") {
                $0.stage = "later"
                $0.side = .backstage
            },
            Touchpoint.trial("tp-c") {
                $0.stage = "later"
                $0.reach = 0
            },
        ]
        let trial = Self.staged(touchpoints)
        #expect(
            trial.found.map(\.message) == ["stage 'later' of journey 'j' serves 0 of 2 personas"])
        #expect(trial.found.map(\.path) == ["journeys/j/stages/1"])
        #expect(
            trial.found.first?.notes.map(\.text) == ["tp-b is backstage", "tp-c reaches 0%"])
        #expect(
            trial.passing.map(\.message) == ["stage 'start' of journey 'j' serves 2 of 2 personas"])
        #expect(
            Self.staged(touchpoints, language: .dutch).found.map(\.message) == [
                "fase 'later' van klantreis 'j' bedient 0 van 2 persona’s"
            ])
    }

    @Test func aStageForSomePersonasServesThose() {
        let trial = Self.staged([
            .trial("tp-a"),
            .trial("tp-b") {
                $0.stage = "later"
                $0.audience = Audience(personas: ["p-b"])
            },
        ])
        #expect(trial.found.isEmpty)
        #expect(
            trial.passing.last?.message == "stage 'later' of journey 'j' serves 1 of 2 personas")
    }

    @Test func aBlueprintWithoutPersonasServesNone() {
        let trial = Self.staged([.trial("tp-a")], personas: [])
        #expect(
            trial.found.map(\.message) == [
                "the blueprint has 0 personas, so no stage serves one"
            ])
    }

    @Test func aReplacedJourneyServesNobodyAnyMore() {
        let now = Journey(id: "now", title: "Now", state: .current, stages: ["empty"])
        let trial = Trial(
            "CX201",
            .trial([.trial("tp-a")]) {
                $0.personas = Self.pair
                $0.journeys[0].replaces = "now"
                $0.journeys.append(now)
            })
        #expect(trial.found.isEmpty)
    }

    // CX202

    @Test func personasThatAreAlikeAreFound() {
        let blueprint = Blueprint.trial { $0.personas = Self.pair + [Self.persona("p-c")] }
        let trial = Trial("CX202", blueprint)
        #expect(
            trial.found.map(\.message) == [
                "personas 'p-a' and 'p-b' differ in nothing that the blueprint uses",
                "personas 'p-a' and 'p-c' differ in nothing that the blueprint uses",
            ])
        #expect(trial.found.map(\.path) == ["personas/p-b/id", "personas/p-c/id"])
        #expect(
            Trial("CX202", blueprint, language: .dutch).found.first?.message
                == "persona’s 'p-a' en 'p-b' verschillen in niets wat de blauwdruk gebruikt")
    }

    @Test(
        arguments: [
            { $0.prefers = ["email", "sms"] }, { $0.avoids = ["sms"] }, { $0.knowledge = .high },
            { $0.needs = ["ease"] }, { $0.evidence = ["ins-a"] },
        ] as [@Sendable (inout Persona) -> Void])
    func personasWithADifferencePass(change: @Sendable (inout Persona) -> Void) {
        let personas = [Self.persona("p-a"), Self.persona("p-b", change: change)]
        #expect(Trial("CX202", .trial { $0.personas = personas }).observations.isEmpty)
    }

    @Test func theOrderOfPreferencesIsADifferenceAndThatOfNeedsIsNone() {
        let blueprint = Blueprint.trial {
            $0.personas = [
                Self.persona("p-a") {
                    $0.prefers = ["email", "sms"]
                    $0.needs = ["ease", "calm"]
                },
                Self.persona("p-b") {
                    $0.prefers = ["sms", "email"]
                    $0.needs = ["ease", "calm"]
                },
                Self.persona("p-c") {
                    $0.prefers = ["email", "sms"]
                    $0.needs = ["calm", "ease"]
                },
            ]
        }
        #expect(Trial("CX202", blueprint).found.map(\.path) == ["personas/p-c/id"])
    }

    @Test func personasThatATouchpointTellsApartPass() {
        let audience = Touchpoint.trial("tp-a", change: Self.audience(["p-a"]))
        let text = Touchpoint.trial("tp-a") { $0.texts = ["p-a": "Hello", "p-b": "Good day"] }
        let same = Touchpoint.trial("tp-a") { $0.texts = ["p-a": "Hello", "p-b": "Hello"] }
        for (touchpoint, found) in [(audience, 0), (text, 0), (same, 1)] {
            let trial = Trial("CX202", .trial([touchpoint]) { $0.personas = Self.pair })
            #expect(trial.found.count == found)
        }
        let heard = Trial(
            "CX202",
            .trial {
                $0.personas = Self.pair
                $0.insights = [InsightRulesTests.insight { $0.personas = ["p-b"] }]
            })
        #expect(heard.observations.isEmpty)
    }

    // CX203

    static func resting(
        on evidence: [Insight], named: [String]? = nil, limit: Double? = nil,
        language: Language = .english
    ) -> Trial {
        Trial(
            "CX203",
            .trial {
                $0.insights = evidence
                $0.personas = [persona { $0.evidence = named ?? evidence.map(\.id) }]
                $0.ruleSettings =
                    limit.map {
                        [RuleSetting(code: "CX203", threshold: $0, because: "ours")]
                    } ?? []
            }, language: language)
    }

    static func insight(
        _ id: String, _ source: Insight.Source, _ n: Int?, _ origin: Insight.Origin = .outsideIn
    ) -> Insight {
        Insight(id: id, origin: origin, source: source, n: n, says: "It is quiet.")
    }

    @Test func aPersonaWithoutInsightIsFound() {
        let trial = Self.resting(on: [])
        #expect(trial.found.map(\.message) == ["persona 'p-a' rests on no insight"])
        #expect(trial.found.map(\.path) == ["personas/p-a/id"])
        #expect(
            Self.resting(on: [], language: .dutch).found.map(\.message) == [
                "persona 'p-a' rust op geen enkel klantinzicht"
            ])
        let own = Self.resting(on: [Self.insight("ins-a", .workshop, 40, .insideOut)])
        #expect(
            own.found.map(\.message) == [
                "persona 'p-a' rests on what we think ourselves, and on no customer"
            ])
        #expect(own.found.first?.notes.map(\.text) == ["ins-a: workshop, inside-out, n = 40"])
    }

    @Test func aPersonaWithTooLittleEvidenceIsFound() {
        let few = Self.resting(on: [
            Self.insight("ins-a", .interview, 5), Self.insight("ins-b", .survey, 18),
        ])
        #expect(
            few.found.map(\.message) == [
                "persona 'p-a' rests on 5 interviews, limit 8, and on n = 18 from other sources, "
                    + "limit 30"
            ])
        #expect(
            few.found.first?.notes.map(\.text) == [
                "ins-a: interview, n = 5", "ins-b: survey, n = 18",
            ])
        #expect(
            few.found.first?.hint
                == "interview 3 more customers like this, or add to 'evidence' what 30 or more "
                + "others said or did")
    }

    @Test func interviewsAddUpAndNoneCountsTwice() {
        let halves = [Self.insight("ins-a", .interview, 4), Self.insight("ins-b", .interview, 4)]
        #expect(
            Self.resting(on: halves).passing.map(\.message) == [
                "persona 'p-a' rests on 8 interviews, limit 8"
            ])
        #expect(
            Self.resting(on: halves, named: ["ins-a", "ins-a"]).found.map(\.message) == [
                "persona 'p-a' rests on 4 interviews, limit 8"
            ])
        let survey = Self.resting(on: [Self.insight("ins-a", .contactLog, 30)])
        #expect(
            survey.passing.map(\.message) == [
                "persona 'p-a' rests on n = 30 from other sources, limit 30"
            ])
    }

    @Test func aTeamMayAskForMoreInterviews() {
        let halves = [Self.insight("ins-a", .interview, 8), Self.insight("ins-b", .survey, 35)]
        #expect(
            Self.resting(on: halves, limit: 40).found.map(\.message) == [
                "persona 'p-a' rests on 8 interviews, limit 40, and on n = 35 from other sources, "
                    + "limit 40"
            ])
    }

    @Test func theHintNamesWhatAlreadyTellsAboutThePersona() {
        var told = Self.insight("ins-a", .survey, 612)
        told.personas = ["p-a"]
        let trial = Self.resting(on: [told], named: [])
        #expect(
            trial.found.first?.hint == "add what already tells about it: 'evidence: [ins-a]'")
    }

    // CX204

    @Test func aPersonaForWhomNothingIsMeantIsFound() {
        let touchpoints = [
            Touchpoint.trial("tp-a", change: Self.audience(["p-a"])),
            Touchpoint.trial("tp-b", change: Self.audience(["p-a"])),
        ]
        let blueprint = Blueprint.trial(touchpoints) { $0.personas = Self.pair }
        let trial = Trial("CX204", blueprint)
        #expect(
            trial.found.map(\.message) == [
                "persona 'p-b', 50% of the customers, is reached by 0 of 2 touchpoints: "
                    + "each is for other personas"
            ])
        #expect(trial.found.map(\.path) == ["personas/p-b/id"])
        #expect(
            trial.passing.map(\.message) == ["persona 'p-a' is reached by 2 of 2 touchpoints"])
        #expect(
            Trial("CX204", blueprint, language: .dutch).found.map(\.message) == [
                "persona 'p-b', 50% van de klanten, wordt bereikt door 0 van 2 contactpunten: "
                    + "alle zijn voor andere persona’s"
            ])
    }

    @Test func aTouchpointForAllReachesEveryPersona() {
        let touchpoints = [
            Touchpoint.trial("tp-a", change: Self.audience(["p-a"])), Touchpoint.trial("tp-b"),
        ]
        let trial = Trial("CX204", .trial(touchpoints) { $0.personas = Self.pair })
        #expect(trial.found.isEmpty)
        #expect(
            trial.passing.last?.message == "persona 'p-b' is reached by 1 of 2 touchpoints")
        #expect(Trial("CX204", .trial { $0.personas = Self.pair }).observations.isEmpty)
    }
}
