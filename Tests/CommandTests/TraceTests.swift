import BlueprintRules
import ExperienceModel
import ExperienceReports
import ExperienceText
import Testing

/// From customers' words to the rollout, and back; circles end.
@Suite struct TraceTests {
    private func blueprint() -> Blueprint {
        var blueprint = Blueprint(id: "b", title: "B", language: .english, customers: 100)
        blueprint.team = [TeamMember(discipline: "crm", lead: "Mei")]
        blueprint.insights = [
            Insight(
                id: "i", origin: .outsideIn, source: .interview, n: 14,
                date: Day(iso: "2025-11-20"), personas: ["p"], says: "Nothing for months.")
        ]
        blueprint.personas = [
            Persona(id: "p", name: "Pat", share: 1, prefers: ["mail"], evidence: ["i"])
        ]
        blueprint.channels = [Channel(id: "mail")]
        blueprint.metrics = [Metric(id: "nps", kind: .nps)]
        blueprint.journeys = [
            Journey(
                id: "j", title: "J", state: .future, stages: ["s"],
                touchpoints: [
                    Touchpoint(
                        id: "a", title: "Card", stage: "s", day: 1, channel: "mail", reach: 1,
                        side: .frontstage, owner: "crm", insights: ["i"], interests: ["x": "c"]),
                    Touchpoint(
                        id: "c", stage: "s", day: 2, channel: "mail", reach: 1,
                        side: .frontstage, audience: Audience(personas: ["p"]),
                        interests: ["y": "a"]),
                ])
        ]
        var pilot = Pilot(
            id: "w", title: "Welcome", journey: "j", design: .randomised, arms: ["k", "l"],
            start: Day(number: 20_000), readout: Day(number: 20_100))
        pilot.hypothesis = Hypothesis(because: ["i"], change: ["a"], expect: "higher NPS")
        pilot.rollout = RolloutPlan(after: ["w"], effort: ["crm": 1])
        blueprint.pilots = [pilot]
        return blueprint
    }

    private func render(
        _ name: String, _ graph: TraceGraph, _ language: Language = .english
    )
        throws -> [String]
    {
        let start = try #require(graph.nodes(named: name).first)
        return TraceText(language: language, style: TerminalStyle()).render(
            graph.trace(from: start)
        )
        .split(separator: "\n").map(String.init)
    }

    @Test func forwardFromTheCustomersWords() throws {
        #expect(
            try render("insight/i", TraceGraph(of: blueprint())) == [
                "insight i  Nothing for months. (n = 14, 20 Nov 2025)", "LEADS TO",
                "  p rests on i: Pat",
                "    c is only for p: s",
                "      c leads to a for those who want 'y' (shown elsewhere)",
                "  a answers i: Card",
                "    the hypothesis of w changes a: higher NPS",
                "      w tests the hypothesis of w: Welcome (planned)",
                "    a leads to c for those who want 'x' (shown elsewhere)",
                "  the hypothesis of w rests on i (shown elsewhere)",
            ])
    }

    @Test func backToTheCustomersWords() throws {
        let lines = try render("pilot/w", TraceGraph(of: blueprint()), .dutch)
        #expect(lines[0] == "pilot w  Welcome (gepland)")
        #expect(lines.contains("  w toetst de hypothese van w: higher NPS"))
        #expect(
            lines.contains(
                "      a geeft antwoord op i: Nothing for months. (n = 14, 20 nov. 2025)"))
        #expect(lines.contains("  w beproeft j: J"))
        #expect(lines.contains("  w vraagt werk van crm: Mei"))
    }

    @Test func namesAreKindAndIDOrIDAlone() {
        let graph = TraceGraph(of: blueprint())
        #expect(graph.nodes(named: "p").map(\.key.description) == ["persona/p"])
        #expect(graph.nodes(named: "w").map(\.key.kind) == [.hypothesis, .pilot])
        #expect(graph.nodes(named: "persona/q").isEmpty)
        #expect(
            graph.references(to: TraceNode.Key(.channel, "mail")).map(\.relation)
                == [.prefers, .goesBy, .goesBy])
    }

    @Test func oddBlueprintsEnd() throws {
        var odd = Blueprint(id: "b", title: "B", language: .english, customers: 0)
        #expect(TraceGraph(of: odd).nodes.isEmpty)
        odd.journeys = [
            Journey(
                id: "j", title: "J", state: .current, replaces: "j", stages: [],
                touchpoints: (0..<1000).map { number in
                    Touchpoint(
                        id: "t\(number)", stage: "s", day: 0, channel: "none", reach: 0,
                        side: .frontstage, interests: ["x": "t\((number + 1) % 1000)"])
                })
        ]
        let graph = TraceGraph(of: odd)
        #expect(graph.edges.count == 1000 + 1000 + 1)
        #expect(try render("t0", graph).count > 100)
        #expect(try render("j", graph).count > 100)
    }

    @Test func colourSetsOffAndCarriesNoMeaning() throws {
        let graph = TraceGraph(of: blueprint())
        let trace = graph.trace(from: try #require(graph.nodes(named: "pilot/w").first))
        let coloured = TraceText(language: .english, style: TerminalStyle(color: true))
            .render(trace)
        #expect(coloured.contains("\u{1B}[1mLEADS TO\u{1B}[0m"))
        let plain = coloured.replacing(/\u{1B}\[[0-9;]*m/, with: "")
        #expect(plain == TraceText(language: .english, style: TerminalStyle()).render(trace))
        let ascii = TraceText(language: .dutch, style: TerminalStyle(ascii: true)).render(trace)
        #expect(ascii.utf8.allSatisfy { $0 < 0x80 })
    }

    @Test func whatAPilotBroughtIsOnTheWay() throws {
        let blueprint = blueprint()
        let plan = FrozenPlan(
            blueprint: "b", revision: 1, pilot: blueprint.pilots[0], metrics: blueprint.metrics,
            frozenOn: Day(number: 20_000))
        let learning = Learning(
            text: "Cards are kept.", basis: .observed, by: "Mei", on: Day(number: 20_101),
            about: ["a", "nothing"])
        let launched = LaunchedPilot(
            plan: plan, sha256: "",
            decision: RecordedDecision(
                actual: .rollOut, by: "Mei", on: Day(number: 20_100)), learnings: [learning])
        let graph = TraceGraph(of: blueprint, launched: ["w": launched])
        let lines = try render("learning/w/1", graph)
        #expect(lines[0] == "learning w/1  Cards are kept. (observed)")
        #expect(lines.contains("  learning 1 comes from w: Welcome (decided)"))
        #expect(lines.contains("  learning 1 is about a: Card"))
        #expect(try render("decision/w", graph)[0].hasPrefix("decision w  Roll out, "))
    }

    @Test func document() throws {
        let graph = TraceGraph(of: blueprint())
        let start = try #require(graph.nodes(named: "insight/i").first)
        let text = TraceJSON.document(graph.trace(from: start), language: .english).text
        #expect(text.contains("\"schema\": \"cxpilot/trace/1\""))
        #expect(text.contains("\"from\": \"persona/p\""))
        #expect(text.contains("\"relation\": \"rests-on\""))
        #expect(text.contains("\"sentence\": \"p rests on i\""))
    }
}
