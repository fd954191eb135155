import CXPilotCommands
import Foundation

/// Blueprints as small and as large as teams write them, in the words that break pages: compounds
/// of forty letters, right-to-left text, emoji, signs of HTML.
struct WideBlueprint {
    var pilots: Int
    var touchpoints: Int
    var personas: Int

    static let small = WideBlueprint(pilots: 1, touchpoints: 3, personas: 1)
    static let large = WideBlueprint(pilots: 40, touchpoints: 60, personas: 12)

    static let names = [
        "Meervoudigepersoonlijkheidsstoornisbehandelcentrum", "مرحبا بكم في خدمة العملاء الجديدة",
        "👩‍👩‍👧‍👦 Gezinspakket 🎉🎉", "<b>Tom & \"Jerry\"</b> 'n Co", "Kort",
        "Hottentottententententoonstellingsbezichtigingen en de rest van een hele lange naam",
        "新しいお客様へのご挨拶", "Zoë; Müller, Łukasz",
    ]

    private static let team = ["marketing", "products", "channels", "crm", "operations"]
    private static let channels = ["email", "app", "post", "telefoon", "winkel"]
    private static let stages = ["begin", "midden", "einde"]

    private func name(_ number: Int) -> String {
        "'" + Self.names[number % Self.names.count].replacingOccurrences(of: "'", with: "''")
            + " \(number)'"
    }

    var text: String {
        ([
            "cxpilot: 1", "blueprint: breed", "title: \(name(0))", "organisation: \(name(1))",
            "language: nl", "customers: 48000", "vision: \(name(5))",
            "value: {promoter: 148, passive: 121, detractor: 92}",
            "team: [" + Self.team.map { "{discipline: \($0), lead: A}" }.joined(separator: ", ")
                + "]",
            "insights:",
            "  - {id: ins-a, origin: outside-in, source: survey, n: 12345, date: 2025-11-20, "
                + "says: \(name(5))}",
            "personas:",
        ] + (0..<personas).map(persona) + ["channels:"] + Self.channels.map(channel) + [
            "brand_values:",
            "  - {id: bv-a, value: \(name(0)), say: [graag], avoid: {conform: volgens}}",
            "metrics:", "  - {id: nps, kind: nps, scale: 0-10}",
            "  - {id: kosten, kind: mean, name: \(name(0)), unit: EUR}", "journeys:",
            "  - id: reis", "    title: \(name(5))", "    state: future",
            "    stages: [begin, midden, einde]", "    touchpoints:",
        ] + (0..<touchpoints).map(touchpoint) + ["pilots:"] + (0..<pilots).map(pilot) + roadmap)
        .joined(separator: "\n") + "\n"
    }

    private func persona(_ number: Int) -> String {
        let rest = 100 - (personas - 1) * (100 / personas)
        let share = number == 0 ? rest : 100 / personas
        return "  - {id: p-\(number), name: \(name(number)), share: \(share)%, "
            + "needs: [\(name(number + 1)), gemak], prefers: [email], evidence: [ins-a]}"
    }

    private func channel(_ id: String) -> String {
        "  - {id: \(id), direction: two-way, personal: high, speed: 1, unit_cost: 1.5, "
            + "capacity_week: 2000, measurable: high}"
    }

    private func touchpoint(_ number: Int) -> String {
        """
              - id: tp-\(number)
                title: \(name(number))
                stage: \(Self.stages[number * 3 / touchpoints])
                day: \(number * 6)
                channel: \(Self.channels[number % 5])
                reach: \(100 - number)%
                side: \(number % 9 == 8 ? "backstage" : "frontstage")
                proactive: \(number % 4 != 3)
                owner: \(Self.team[number % 5])
                tone: positive
                brand_values: [bv-a]
                insights: [ins-a]
                emotion: {score: \(number % 5 - 2), n: \(number * 977 + 14)}
                expectation: \(name(number + 2))
                text: \(name(number + 3))
        """
    }

    private func pilot(_ number: Int) -> String {
        """
          - id: pilot-\(number)
            title: \(name(number))
            subject: \(name(number))
            journey: reis
            hypothesis: {because: [ins-a], change: [tp-\(number % touchpoints)], expect: \(name(5))}
            design: randomised
            arms: [controle, \(number % 2 == 0 ? "nieuw" : name(0))]
            start: 2026-0\(number % 3 + 3)-02
            readout: 2026-0\(number % 3 + 7)-13
            invited_per_arm: 24000
            response_rate: 30%
            start_small: {exit_plan: we stoppen}
            goals:
              - {metric: nps, role: primary, above_control: \(number % 7 + 1)}
            guardrails:
              - {metric: kosten, not_worse_than_control_by: 1.5, lower_is_better: true, sd: 4}
            rollout:
              waves: [5%, 25%, 100%]
              weeks_per_wave: 3
              effort: {\(Self.team[number % 5]): \(number % 4 + 1)}
              one_off_cost: 12000
              cost_per_customer: 3.60
        """
    }

    private var roadmap: [String] {
        [
            "roadmap:", "  start: 2026-09-01", "  horizon_weeks: 104",
            "  capacity: {" + Self.team.map { "\($0): 1" }.joined(separator: ", ") + "}",
            "  budget: {2026Q3: 15000, 2026Q4: 90000, 2027Q1: 180000, 2027Q2: 180000}",
            "  initiatives:",
            "    - {id: werk, title: \(name(0)), effort: {crm: 6}, weeks: 4, "
                + "one_off_cost: 18000, before: [pilot-0], promised: 2026-11-15}",
        ]
    }

    /// Answers of a pilot: none, too few to show, a clear effect, or harm.
    func answers(of number: Int) -> String? {
        guard number % 4 != 1 else { return nil }
        let count = number % 4 == 2 ? 5 : 700
        let lift = number % 4 == 3 ? -3 : 2
        let arms = ["controle", number % 2 == 0 ? "nieuw" : "\(Self.names[0]) 0"]
        let rows = (0..<(2 * count)).map { row -> String in
            let score = row / 2 * 7 % 9 + 2 + (row % 2 == 1 ? lift : 0)
            let day = 10 + row % 18
            let persona = row % 50 == 0 ? "onbekend" : "p-\(row % personas)"
            return "k\(row),2026-06-\(day),\(arms[row % 2]),\(min(10, max(0, score))),"
                + "\(row % 9).50,\(persona),\(Self.channels[row % 5])\n"
        }
        return "klant,dag,groep,cijfer,kosten,persona,kanaal\n" + rows.joined()
    }

    /// Puts it into a store with all its pilots launched but the last, and their answers.
    func fill(_ stage: Stage) throws -> [String] {
        try stage.write(text, to: "breed.yaml")
        var calls = [["init"], ["apply", "breed.yaml", "--on", "2026-02-16"]]
        calls += Self.team.map {
            ["approve", "breed", "--discipline", $0, "--on", "2026-02-17"]
        }
        for number in 0..<max(1, pilots - 1) {
            let id = "pilot-\(number)"
            calls.append(["launch", id, "--on", "2026-05-02", "--override", Self.names[3]])
            guard let table = answers(of: number) else { continue }
            try stage.write(table, to: id + ".csv")
            calls.append([
                "import", id + ".csv", "--pilot", id, "--metric", "nps=cijfer", "--metric",
                "kosten=kosten", "--arm", "groep", "--day", "dag", "--persona", "persona",
                "--channel", "kanaal", "--respondent", "klant",
            ])
        }
        return calls.compactMap { call in
            let answer = stage.run(call)
            return answer.exitCode == 0
                ? nil : "\(call): \(answer.output.prefix(900))\(answer.errors)"
        }
    }
}
