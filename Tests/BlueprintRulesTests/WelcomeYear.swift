import ExperienceModel

/// The example's two journeys, as far as contacts go.
enum WelcomeYear {
    static func contact(
        _ id: String, _ stage: String, day: Int, _ channel: String, _ reach: Double,
        _ tone: Touchpoint.Tone = .positive, _ change: (inout Touchpoint) -> Void = { _ in }
    ) -> Touchpoint {
        var touchpoint = Touchpoint(
            id: id, stage: stage, day: day, channel: channel, reach: reach, side: .frontstage,
            proactive: true, owner: "crm", tone: tone)
        change(&touchpoint)
        return touchpoint
    }

    static let current = Journey(
        id: "jaar1-nu", title: "Nu", state: .current, stages: ["tekenen", "afrekenen"],
        touchpoints: [
            contact("tp-contract", "tekenen", day: 0, "email", 1, .neutral) {
                $0.proactive = false
            },
            contact("tp-nota-nu", "afrekenen", day: 365, "invoice", 1, .negative) {
                $0.proactive = false
                $0.momentOfTruth = true
                $0.insights = ["ins-schrik"]
                $0.internalIndicator = .init(indicator: "nota juist", value: 0.985, n: 46_100)
                $0.survey = .init(indicator: "nota begrepen", value: 0.61, n: 604)
            },
        ])

    static let coming = Journey(
        id: "jaar1-welkom", title: "Straks", state: .future, replaces: "jaar1-nu",
        stages: ["tekenen", "welkom", "wennen", "vooruitkijken", "afrekenen"],
        touchpoints: [
            contact("tp-mail", "tekenen", day: 1, "email", 0.92) {
                $0.text = "Fijn dat u klant bent, {naam}."
            },
            contact("tp-kaart", "welkom", day: 3, "post", 1) {
                $0.text = "Dank u wel. Ik help u graag. Petra"
            },
            contact("tp-bel", "welkom", day: 14, "phone", 0.35),
            contact("tp-meter", "wennen", day: 30, "sms", 0.8, .neutral),
            contact("tp-inzicht", "wennen", day: 60, "email", 0.92) {
                $0.insights = ["ins-schrik"]
            },
            contact("tp-vraag", "wennen", day: 75, "email", 0.92, .neutral),
            contact("tp-termijn", "vooruitkijken", day: 90, "app", 0.7),
            contact("tp-tip", "vooruitkijken", day: 120, "email", 0.4),
            contact("tp-vooraf", "afrekenen", day: 335, "email", 0.92) {
                $0.insights = ["ins-schrik"]
            },
            contact("tp-nota", "afrekenen", day: 365, "invoice", 1, .neutral) {
                $0.proactive = false
                $0.survey = .init(indicator: "nota begrepen")
            },
            contact("tp-incasso", "afrekenen", day: 380, "phone", 0.03, .negative) {
                $0.proactive = false
                $0.side = .backstage
            },
        ])

    static let blueprint = Blueprint(
        id: "welkom-energie", title: "Welkom", language: .dutch, customers: 48_000,
        personas: [
            Persona(id: "p-rust", name: "Renske", share: 0.45),
            Persona(id: "p-reken", name: "Bilal", share: 0.3),
            Persona(id: "p-papier", name: "Corrie", share: 0.25),
        ],
        channels: [
            Channel(id: "post", unitCost: 1.2), Channel(id: "email", unitCost: 0.02),
            Channel(id: "sms", unitCost: 0.08),
            Channel(id: "phone", unitCost: 6.5, capacityPerWeek: 450),
            Channel(id: "app", unitCost: 0.01), Channel(id: "invoice", unitCost: 0.45),
        ],
        journeys: [current, coming],
        contactRules: ContactRules(
            maxIn30Days: 3, maxSilenceDays: 95, minPositivePerYear: 6, minPositiveShare: 0.6,
            backDoorDays: 60))
}
