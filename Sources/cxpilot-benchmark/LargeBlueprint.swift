/// A blueprint larger than any team will write: 300 touchpoints and 50 pilots.
enum LargeBlueprint {
    static let touchpoints = 300
    static let pilots = 50

    static var text: String {
        let personas = (0..<4).map {
            "  - {id: p-\($0), name: P\($0), share: 25%, prefers: [email]}"
        }
        let avoided = (0..<50).map { "woord\($0): beter\($0)" }.joined(separator: ", ")
        let lines =
            [
                "cxpilot: 1", "blueprint: groot", "title: Groot", "language: nl",
                "customers: 48000",
                "team: [{discipline: crm, lead: A}, {discipline: channels, lead: B}]", "insights:",
            ] + (0..<40).map { insight($0) } + ["personas:"] + personas + [
                "channels:", "  - {id: email, direction: one-way, unit_cost: 0.02}",
                "  - {id: phone, direction: two-way, unit_cost: 6.5, capacity_week: 450}",
                "brand_values:",
                "  - {id: bv-a, value: Dichtbij, say: [graag], avoid: {\(avoided)}}", "metrics:",
                "  - {id: nps, kind: nps, scale: 0-10}", "journeys:",
            ] + (0..<10).flatMap(journey) + ["pilots:"] + (0..<pilots).map(pilot)
        return lines.joined(separator: "\n") + "\n"
    }

    private static func insight(_ number: Int) -> String {
        "  - {id: ins-\(number), origin: outside-in, source: survey, n: 40, "
            + "date: 2025-11-20, says: Ik hoor niets.}"
    }

    private static func journey(_ number: Int) -> [String] {
        let perJourney = touchpoints / 10
        return [
            "  - id: j-\(number)", "    title: Reis", "    state: future",
            "    stages: [begin, midden, eind]", "    touchpoints:",
        ]
            + (0..<perJourney).flatMap { index -> [String] in
                let id = number * perJourney + index
                let stage = ["begin", "midden", "eind"][index % 3]
                let channel = index % 7 == 0 ? "phone" : "email"
                return [
                    "      - {id: tp-\(id), stage: \(stage), day: \(index * 12), channel: \(channel),",
                    "         reach: \(40 + index)%, side: frontstage, proactive: true, owner: crm,",
                    "         tone: positive, brand_values: [bv-a], insights: [ins-\(id % 40)],",
                    "         text: \"Dank u wel, {naam}. Wij helpen u graag met uw vraag \(id).\"}",
                ]
            }
    }

    private static func pilot(_ number: Int) -> String {
        """
          - id: pilot-\(number)
            title: Proef \(number)
            journey: j-\(number % 10)
            hypothesis: {because: [ins-\(number % 40)], change: [tp-\(number)], expect: meer}
            design: randomised
            arms: [control, nieuw]
            start: 2026-03-02
            readout: 2026-07-13
            invited_per_arm: 2400
            response_rate: 25%
            start_small: {max_share: 12%, max_budget: 15000, exit_plan: stoppen}
            goals:
              - {metric: nps, role: primary, at: tp-\(number), above_control: 2, expect: 12,
                 baseline: {promoters: 19%, detractors: 37%}}
        """
    }
}
