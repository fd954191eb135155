import BlueprintRules
import ExperienceModel
import Testing

@Suite struct ChannelRulesTests {
    static func channel(
        _ id: String, _ direction: Channel.Direction? = .twoWay,
        change: (inout Channel) -> Void = { _ in }
    ) -> Channel {
        var channel = Channel(
            id: id, direction: direction, personal: .high, speed: 0, unitCost: 6.5,
            capacityPerWeek: 450, measurable: .medium)
        change(&channel)
        return channel
    }

    // CX301

    /// The calls of the energy supplier: 48,000 × (35% + 3%) / 52.
    static func load(
        capacity: Double?, customers: Int = 48_000, reach: [Double] = [0.35, 0.03],
        limit: Double? = nil, language: Language = .english
    ) -> Trial {
        let touchpoints = reach.enumerated().map { index, reach in
            Touchpoint.trial("tp-\(index)", day: 14 + 366 * index) {
                $0.channel = "phone"
                $0.reach = reach
                $0.side = index == 0 ? .frontstage : .backstage
            }
        }
        return Trial(
            "CX301",
            .trial(touchpoints) {
                $0.customers = customers
                $0.channels = [channel("phone") { $0.capacityPerWeek = capacity }]
                $0.ruleSettings =
                    limit.map {
                        [RuleSetting(code: "CX301", threshold: $0, because: "ours")]
                    } ?? []
            }, language: language)
    }

    @Test func aChannelThatIsNearlyFullIsFound() {
        let trial = Self.load(capacity: 450)
        #expect(
            trial.found.map(\.message) == [
                "channel 'phone' carries 351 contacts a week of 450: 78%, limit 75%"
            ])
        #expect(trial.found.map(\.path) == ["channels/phone/capacity_week"])
        #expect(trial.found.map(\.severity) == [nil])
        #expect(trial.rule.severity == .info)
        #expect(
            trial.found.first?.notes.map(\.text) == [
                "tp-0: 35% of 48,000 customers is 323 a week",
                "tp-1: 3% of 48,000 customers is 28 a week",
                "a year has 52 weeks",
            ])
        #expect(
            Self.load(capacity: 450, language: .dutch).found.map(\.message) == [
                "kanaal 'phone' krijgt 351 contacten per week, capaciteit 450: 78%, grens 75%"
            ])
    }

    @Test func aChannelAboveItsCapacityIsAWarning() {
        let above = Self.load(capacity: 300)
        #expect(
            above.found.map(\.message) == [
                "channel 'phone' carries 351 contacts a week of 300: 117%, limit 100%"
            ])
        #expect(above.found.map(\.severity) == [.warning])
        let just = Self.load(capacity: 350.5)
        #expect(
            just.found.map(\.message) == [
                "channel 'phone' carries 350.8 contacts a week of 350.5: 100.1%, limit 100%"
            ])
        let none = Self.load(capacity: 0)
        #expect(
            none.found.map(\.message) == ["channel 'phone' carries 351 contacts a week of 0"])
        #expect(none.found.map(\.severity) == [.warning])
    }

    @Test func aChannelWithRoomPassesWithItsLoad() {
        let room = Self.load(capacity: 20_000)
        #expect(room.found.isEmpty)
        #expect(
            room.passing.map(\.message) == [
                "channel 'phone' carries 351 contacts a week of 20,000: 1.8%, limit 75%"
            ])
        #expect(
            Self.load(capacity: 450, reach: []).passing.map(\.message) == [
                "channel 'phone' carries 0 contacts a week of 450: 0%, limit 75%"
            ])
        #expect(Self.load(capacity: nil).observations.isEmpty)
        #expect(Self.load(capacity: 0, customers: 0).found.isEmpty)
    }

    @Test func theBlueprintSetsHowFullAChannelMayBe() {
        #expect(Self.load(capacity: 450, limit: 0.8).found.isEmpty)
        #expect(Self.load(capacity: 300, limit: 1.2).found.isEmpty)
        #expect(
            Self.load(capacity: 250, limit: 1.2).found.map(\.message) == [
                "channel 'phone' carries 351 contacts a week of 250: 140%, limit 120%"
            ])
    }

    @Test func onlyTheHeaviestTouchpointsAreNamed() {
        let many = Self.load(capacity: 100, reach: [0.1, 0.2, 0.01, 0.3, 0.4, 0.02, 0.5])
        let notes = many.found.first?.notes.map(\.text) ?? []
        #expect(notes.count == 7)
        #expect(notes.first == "tp-0: 10% of 48,000 customers is 92 a week")
        #expect(notes.suffix(2) == ["and 2 other touchpoints", "a year has 52 weeks"])
    }

    // CX302

    @Test func missingPropertiesAreNamed() {
        let trial = Trial(
            "CX302",
            .trial {
                $0.channels = [
                    Self.channel("app") { $0.unitCost = nil },
                    Self.channel("sms", nil) {
                        $0.speed = nil
                        $0.capacityPerWeek = nil
                    },
                    Self.channel("phone"),
                ]
            })
        #expect(
            trial.found.map(\.message) == [
                "channel 'app' has no unit_cost",
                "channel 'sms' has no direction, speed or capacity_week",
            ])
        #expect(trial.found.map(\.path) == ["channels/app/id", "channels/sms/id"])
        #expect(
            trial.found.map(\.hint) == [
                "add 'unit_cost' (money per contact); without it, the cost to serve is not known, "
                    + "and cannot be a guardrail",
                "add 'direction' (one-way or two-way), 'speed' (hours until a contact arrives) "
                    + "and 'capacity_week' (contacts a week)",
            ])
        #expect(trial.passing.map(\.message) == ["channel 'phone' has 6 of 6 properties"])
    }

    @Test func missingPropertiesAreNamedInDutch() {
        let bare = Trial(
            "CX302", .trial { $0.channels = [Channel(id: "app")] }, language: .dutch)
        #expect(
            bare.found.map(\.message) == [
                "kanaal 'app' heeft geen direction, personal, speed, unit_cost, capacity_week of "
                    + "measurable"
            ])
        let none = Trial("CX302", .trial { $0.channels = [] })
        #expect(none.found.map(\.message) == ["the blueprint has 0 channels"])
    }

    // CX303

    static func moment(
        by channel: String = "email", replyPath: String? = nil, ofChannel: String? = nil,
        language: Language = .english
    ) -> Trial {
        let touchpoint = Touchpoint.trial("tp-a", day: 335) {
            $0.momentOfTruth = true
            $0.channel = channel
            $0.replyPath = replyPath
        }
        return Trial(
            "CX303",
            .trial([touchpoint, .trial("tp-b")]) {
                $0.channels = [
                    Self.channel("email", .oneWay) { $0.replyPath = ofChannel },
                    Self.channel("sms", .oneWay), Self.channel("phone"), Self.channel("app"),
                    Self.channel("web", nil),
                ]
            }, language: language)
    }

    @Test func aMomentOfTruthWithoutReplyPathIsFound() {
        let trial = Self.moment()
        #expect(
            trial.found.map(\.message) == [
                "moment of truth 'tp-a' on day 335 goes by 'email', which is one-way, without a "
                    + "reply path"
            ])
        #expect(trial.found.map(\.path) == ["journeys/j/touchpoints/tp-a/channel"])
        #expect(trial.found.first?.notes.map(\.text) == ["'email' is one-way"])
        #expect(
            trial.found.first?.hint
                == "add 'reply_path: phone' or 'reply_path: app' to 'tp-a' or to its channel")
        #expect(
            Self.moment(language: .dutch).found.map(\.message) == [
                "moment van de waarheid 'tp-a' op dag 335 gaat via 'email', dat eenrichting is, "
                    + "zonder antwoordweg"
            ])
    }

    @Test func aReplyPathMustLeadToAnAnswer() {
        #expect(
            Self.moment(replyPath: "sms").found.map(\.message) == [
                "moment of truth 'tp-a' on day 335 is to be answered by 'sms', which is one-way "
                    + "too"
            ])
        #expect(
            Self.moment(replyPath: "sms").found.map(\.path) == [
                "journeys/j/touchpoints/tp-a/reply_path"
            ])
        #expect(Self.moment(ofChannel: "email").found.count == 1)
    }

    @Test func aMomentOfTruthThatCanBeAnsweredPasses() {
        for trial in [
            Self.moment(replyPath: "phone"), Self.moment(ofChannel: "phone"),
            Self.moment(by: "phone"), Self.moment(replyPath: "phone", ofChannel: "sms"),
        ] {
            #expect(trial.found.isEmpty)
            #expect(
                trial.passing.map(\.message) == [
                    "moment of truth 'tp-a' on day 335 can be answered by 'phone'"
                ])
        }
        #expect(Self.moment(by: "web").observations.isEmpty)
    }

    // CX304

    static func avoided(
        _ touchpoints: [(channel: String, personas: [String])], prefers: [String] = ["post"],
        language: Language = .english
    ) -> Trial {
        Trial(
            "CX304",
            .trial(
                touchpoints.enumerated().map { index, part in
                    .trial("tp-\(index)") {
                        $0.channel = part.channel
                        $0.audience = Audience(personas: part.personas)
                    }
                }
            ) {
                $0.channels = ["app", "email", "post"].map { Self.channel($0) }
                $0.personas = [
                    Persona(
                        id: "p-a", name: "Corrie", share: 0.25, prefers: prefers,
                        avoids: ["app", "email"]),
                    Persona(id: "p-b", name: "Renske", share: 0.75),
                ]
            }, language: language)
    }

    @Test func aPersonaThroughAvoidedChannelsOnlyIsFound() {
        let parts = [("app", []), ("email", ["p-a"]), ("post", ["p-b"])] as [(String, [String])]
        let trial = Self.avoided(parts)
        #expect(
            trial.found.map(\.message) == [
                "2 of 2 touchpoints reach persona 'p-a' through 'app' and 'email', which it avoids"
            ])
        #expect(trial.found.map(\.path) == ["personas/p-a/avoids"])
        #expect(
            trial.found.first?.notes.map(\.text) == ["tp-0 goes by app", "tp-1 goes by email"])
        #expect(
            trial.found.first?.hint
                == "reach this persona by 'post': give a touchpoint that 'channel'")
        #expect(
            Self.avoided(parts, language: .dutch).found.map(\.message) == [
                "2 van 2 contactpunten bereiken persona 'p-a' via 'app' en 'email', en dat mijdt "
                    + "hij"
            ])
        #expect(Self.avoided(parts, prefers: ["app"]).found.first?.hint == nil)
    }

    @Test func onePersonaThroughOneWelcomeChannelPasses() {
        let trial = Self.avoided([("app", []), ("post", [])])
        #expect(trial.found.isEmpty)
        #expect(
            trial.passing.map(\.message) == [
                "1 of 2 touchpoints reaches persona 'p-a' through a channel it avoids"
            ])
        #expect(Self.avoided([("post", ["p-b"])]).observations.isEmpty)
    }
}
