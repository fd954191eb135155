import ExperienceModel
import ExperienceText
import Foundation
import Testing

/// Diagrams and lists become blueprints that can be read.
@Suite struct SkeletonTests {
    private func blueprint(
        of skeleton: BlueprintSkeleton, source: String = "a.mmd"
    ) throws -> Blueprint {
        let text = SkeletonText.text(of: skeleton, source: source)
        let reading = BlueprintReader.read([(path: "b.yaml", bytes: Array(text.utf8))]).reading
        #expect(reading.findings.isEmpty, "\(reading.findings.map(\.message))\n\(text)")
        return try #require(reading.value)
    }

    private func diagram(
        _ text: String, _ language: Language = .english
    ) throws
        -> BlueprintSkeleton
    {
        let reading = MermaidReader.read(
            path: "a.mmd", bytes: Array(text.utf8), language: language)
        return BlueprintSkeleton(
            try #require(reading.value), name: "a", language: language)
    }

    @Test func tasksBecomeTouchpoints() throws {
        let skeleton = try diagram(
            """
            journey
              title My day
              section Go to work
                Make tea: 5: Me
                Do work: 1: Me, Cat
              section Go home
                Make tea: 3: Cat, Service desk
                Wash up: 2: Service desk
              section Go to work
                Sit: 4
            """)
        let read = try blueprint(of: skeleton)
        #expect(read == skeleton.blueprint)
        #expect(read.personas.map(\.id) == ["p-me", "p-cat"])
        #expect(read.personas.map(\.share) == [0.5, 0.5])
        let journey = try #require(read.journeys.first)
        #expect(journey.stages == ["Go to work", "Go home"])
        #expect(
            journey.touchpoints.map(\.id)
                == ["tp-make-tea", "tp-do-work", "tp-make-tea-2", "tp-wash-up", "tp-sit"])
        #expect(journey.touchpoints.map(\.title).first == "Make tea")
        #expect(journey.touchpoints.map(\.emotion?.score) == [2, -2, 0, -1, 1])
        #expect(journey.touchpoints.map(\.day) == [0, 1, 2, 3, 4])
        #expect(journey.touchpoints.map(\.tone).prefix(3) == [.positive, .negative, .neutral])
        #expect(journey.touchpoints[0].audience?.personas == ["p-me"])
        #expect(journey.touchpoints[1].audience == nil)
        #expect(journey.touchpoints[2].owner == "service-desk")
        #expect(journey.touchpoints[3].side == .backstage)
        #expect(journey.touchpoints[4].side == .frontstage)
        #expect(read.team.map(\.discipline).last == "service-desk")
    }

    /// Names that would be something else in YAML, or nothing as an id.
    @Test(arguments: [
        "no", "yes", "1", "2026-01-01", "東京", "~", "- a", "\"q\" \\ back", "'", "a # b",
        "{x}", "[y]", "*z", "&amp;", "null", "é", "x\u{200B}y", "\u{1F600}", "@",
    ])
    func anyNameIsCarried(name: String) throws {
        let spelled = name.replacing("#", with: "#35;")
        let skeleton = try diagram(
            "journey\ntitle \(spelled)\nsection \(spelled)\n\(spelled): 3: \(spelled), x")
        let read = try blueprint(of: skeleton, source: name)
        #expect(read == skeleton.blueprint)
        let meant = name == "&amp;" ? "&" : name
        #expect(read.title == meant && read.journeys[0].stages == [meant])
        #expect(read.touchpoints[0].title == meant && read.personas[0].name == meant)
    }

    @Test func manyActorsShareAllCustomers() throws {
        let actors = (1...7).map { "P\($0)" }.joined(separator: ", ")
        let read = try blueprint(of: diagram("journey\nA: 3: \(actors)", .dutch))
        #expect(read.personas.count == 7)
        #expect(abs(read.personas.map(\.share).reduce(0, +) - 1) < 1e-9)
        #expect(read.channels.map(\.id) == ["nog-te-kiezen"])
    }

    private func list(_ text: String, _ language: Language = .english) -> Reading<BlueprintSkeleton>
    {
        TouchpointListReader.read(
            path: "l.csv", bytes: Array(text.utf8), name: "First year", language: language)
    }

    @Test func rowsBecomeTouchpoints() throws {
        let text = """
            Naam;Fase;Dag;Kanaal;Bereik;Eigenaar;Toon;Proactief;Tekst;Kosten
            Welkomstkaart;welkom;3;Post;100%;marketing;positief;ja;"Dank u; Petra";1,20
            Belletje;welkom;14;Telefoon;0,35;Klantenservice;neutraal;x;'=1+1;
            ;;;;;;;;;
            Nota;afrekenen;365;post;;;negatief;nee;;
            """
        let skeleton = try #require(list(text, .dutch).value)
        #expect(skeleton.passedOver == ["Kosten"])
        let read = try blueprint(of: skeleton, source: "l.csv")
        #expect(read == skeleton.blueprint)
        #expect(read.channels.map(\.id) == ["post", "telefoon"])
        let touchpoints = read.touchpoints
        #expect(touchpoints.map(\.id) == ["tp-welkomstkaart", "tp-belletje", "tp-nota"])
        #expect(touchpoints.map(\.reach) == [1, 0.35, 1])
        #expect(touchpoints.map(\.proactive) == [true, true, false])
        #expect(touchpoints.map(\.text) == ["Dank u; Petra", "=1+1", nil])
        #expect(touchpoints[1].owner == "klantenservice")
        #expect(read.journeys[0].stages == ["welkom", "afrekenen"])
    }

    static let broken: [(String, Int, Int, String)] = [
        ("", 1, 1, "no touchpoint stands below the headings"),
        ("day,channel\n3,post", 1, 1, "no column tells what a touchpoint is called"),
        ("title,day\n", 1, 1, "no touchpoint stands below the headings"),
        (
            "title,day\nCard,soon", 2, 6,
            "column 'day' has 'soon', which cannot be read"
        ),
        ("title,reach\n\"a\nb\",140%", 3, 4, "column 'reach' has '140%', which cannot be read"),
        (
            "title,tone\nCard,good", 2, 6,
            "column 'tone' has 'good', which cannot be read"
        ),
        ("title,name\nCard,x", 1, 7, "column 'name' tells the same as column 'title'"),
        ("id,day\na,1\na,2", 3, 1, "id 'a' stands there twice"),
        ("title,day\n,2", 2, 1, "this touchpoint has no title, id or text"),
        ("title,day\n\"Card,2", 2, 1, "the quote of this cell is never closed"),
    ]

    @Test(arguments: broken)
    func brokenList(text: String, line: Int, column: Int, message: String) throws {
        let finding = try #require(list(text).findings.first)
        #expect(finding.message == message)
        #expect(finding.code == "CX092" && finding.severity == .error)
        #expect(finding.place?.line == line && finding.place?.column == column, "\(finding)")
    }
}
