import BlueprintRules
import ExperienceModel
import Testing

@Suite struct LoyaltyRulesTests {
    @Test func ladderStepsCarryFromBelow() {
        let touchpoints = [
            Touchpoint.trial("tp-hello", day: 1) { $0.ladder = .communicate },
            .trial("tp-known", day: 3) { $0.ladder = .recognise },
            .trial("tp-gift", day: 20) { $0.ladder = .reward },
            .trial("tp-talk", day: 14) { $0.ladder = .interact },
        ]
        let trial = Trial("CX801", .trial(touchpoints))
        #expect(
            trial.found.map(\.message) == [
                "ladder step 'communicate' ('tp-hello', day 1) stands on 'identify', which no "
                    + "touchpoint carries",
                "ladder step 'recognise' ('tp-known', day 3) stands on 'reward', which comes on "
                    + "day 20",
            ])
        #expect(
            trial.found.map(\.path) == [
                "journeys/j/touchpoints/tp-hello/ladder", "journeys/j/touchpoints/tp-known/ladder",
            ])
        #expect(
            Trial("CX801", .trial(touchpoints), language: .dutch).found.first?.message
                == "trede 'communicate' ('tp-hello', dag 1) rust op 'identify', die geen "
                + "contactpunt draagt")
        #expect(Trial("CX801", .trial([.trial("tp-a")])).observations.isEmpty)
    }

    @Test func leversRestOnEachOther() {
        let early = [
            Touchpoint.trial("tp-club", day: 10) { $0.lever = .engage },
            .trial("tp-start", day: 30) { $0.lever = .satisfy },
        ]
        #expect(
            Trial("CX802", .trial(early)).found.map(\.message) == [
                "lever 'engage' ('tp-club', day 10) stands on 'satisfy', which comes on day 30",
                "lever 'engage' ('tp-club', day 10) stands on 'optimise', which no touchpoint "
                    + "carries",
            ])
        #expect(
            Trial("CX802", .trial(early), language: .dutch).found.first?.message
                == "hefboom 'engage' ('tp-club', dag 10) rust op 'satisfy', die op dag 30 komt")
        let order = [
            Touchpoint.trial("tp-a", day: 1) { $0.lever = .satisfy },
            .trial("tp-b", day: 1) { $0.lever = .optimise },
        ]
        #expect(
            Trial("CX802", .trial(order)).passing.map(\.message) == [
                "in order: 'satisfy' (day 1) and 'optimise' (day 1)"
            ])
    }

    @Test func everyJourneyCountsItsOwnDays() {
        let blueprint = Blueprint.trial([
            .trial("tp-talk", day: 1) { $0.lever = .engage },
            .trial("tp-none", day: 0) {
                $0.lever = .optimise
                $0.reach = 0
            },
        ]) {
            $0.journeys.append(
                Journey(
                    id: "k", title: "K", state: .future, stages: ["start"],
                    touchpoints: [
                        .trial("tp-good", day: 60) { $0.lever = .satisfy },
                        .trial("tp-fine", day: 40) { $0.lever = .optimise },
                    ]))
        }
        #expect(
            Trial("CX802", blueprint).found.map(\.message) == [
                "lever 'optimise' ('tp-fine', day 40) stands on 'satisfy', which comes on day 60"
            ])
        let nobody = Blueprint.trial([
            .trial("tp-none", day: 0) {
                $0.lever = .satisfy
                $0.reach = 0
            }, .trial("tp-a") { $0.lever = .optimise },
        ])
        #expect(
            Trial("CX802", nobody, language: .dutch).found.map(\.message) == [
                "hefboom 'optimise' ('tp-a', dag 1) rust op 'satisfy', die geen contactpunt draagt"
            ])
    }

    @Test func loyaltyStagesHaveTouchpoints() {
        let one = Touchpoint.trial("tp-a") { $0.loyaltyStage = .firstPurchase }
        let trial = Trial("CX803", .trial([.trial("tp-b"), one]))
        #expect(
            trial.found.map(\.message) == [
                "touchpoints work on 1 of the 6 stages of loyalty, none on 'suspect', 'prospect', "
                    + "'repeat-purchase', 'regular' and 'ambassador'"
            ])
        #expect(trial.found.map(\.path) == ["journeys/j/touchpoints/tp-a/loyalty_stage"])
        #expect(
            Trial("CX803", .trial([one]), language: .dutch).found.first?.message.hasPrefix(
                "contactpunten werken aan 1 van de 6 stappen van loyaliteit, aan geen van 'suspect'"
            ) == true)
        let none = Trial("CX803", .trial([.trial("tp-b"), .trial("tp-c")]))
        #expect(
            none.found.map(\.message) == [
                "0 of 2 touchpoints name the stage of loyalty on which they work"
            ])
        #expect(none.found.map(\.path) == ["journeys/key"])
        #expect(
            Trial("CX803", .trial([.trial("tp-b"), .trial("tp-c")]), language: .dutch).found.map(
                \.message) == [
                    "0 van 2 contactpunten noemen aan welke stap van loyaliteit zij werken"
                ])
        #expect(Trial("CX803", .trial()).observations.isEmpty)
        let all = LoyaltyStage.allCases.map { stage in
            Touchpoint.trial("tp-\(stage.rawValue)") { $0.loyaltyStage = stage }
        }
        #expect(Trial("CX803", .trial(all)).found.isEmpty)
    }
}
