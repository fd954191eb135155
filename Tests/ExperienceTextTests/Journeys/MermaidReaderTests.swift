import ExperienceModel
import ExperienceText
import Foundation
import Testing

/// What a journey diagram says, whatever way it is written.
@Suite struct MermaidReaderTests {
    private func read(_ text: String) -> Reading<MermaidJourney> {
        MermaidReader.read(path: "a.mmd", bytes: Array(text.utf8), language: .english)
    }

    @Test func titleSectionsTasksAndActors() throws {
        let journey = try #require(
            read(
                """
                journey
                    title My working day
                    section Go to work
                      Make tea: 5: Me
                      Do work: 1: Me, Cat
                    section Go home
                      Sit down:3
                """
            ).value)
        #expect(journey.title == "My working day")
        #expect(journey.sections.map(\.name) == ["Go to work", "Go home"])
        #expect(journey.tasks.map(\.score) == [5, 1, 3])
        #expect(journey.tasks.map(\.actors) == [["Me"], ["Me", "Cat"], []])
        #expect(journey.actors == ["Cat", "Me"])
        #expect(journey.meanScore == 3)
        #expect(journey.sections[0].meanScore == 3)
    }

    /// Ways to write the same diagram.
    static let same = [
        "\u{FEFF}journey\r\ntitle T\r\nsection S\r\nA: 4: Me, You\r\n",
        "---\ntitle: T\nconfig:\n  theme: dark\n---\njourney\nsection S\nA:4:Me,You",
        "---\ntitle: \"T\"   \n---\n\njourney section S\nA: 4 : Me ,You ,",
        "%%{init: {'theme': 'base',\n 'journey': {}}}%%\n%% a: 1: b\nJourney\nTITLE T\nSection S\nA: 4: Me, You %% x",
        "journey\naccTitle: Not: 5: a task\naccDescr: Nor this\ntitle T\nsection S # of ours\nA: 4: Me, You",
        "journey;title T;section S;A: 4: Me, You;",
        "journey\naccDescr {\n  Many lines: 3: x\n}\ntitle T\nsection S\n#65;: 4: Me, You: more",
        "journey\ntitle &#84;\n\u{A0}section S\n\tA\t:\t4\t:\tMe\t,\tYou\n\n",
    ]

    @Test(arguments: same)
    func sameDiagram(text: String) throws {
        let reading = read(text)
        let expected = MermaidJourney(
            title: "T",
            sections: [
                .init(name: "S", tasks: [.init(name: "A", score: 4, actors: ["Me", "You"])])
            ])
        #expect(reading == .accepted(expected, []), "\(reading.findings.map(\.message))")
    }

    @Test func signsOfTheGrammarMayBeSpelledOut() throws {
        let journey = try #require(
            read("journey\nA#58; b#59; c#44; #quot;d#quot; &amp; 東京 é: 4.5: a#44; b").value)
        #expect(journey.sections.map(\.name) == [""])
        #expect(journey.tasks[0].name == "A: b; c, \"d\" & 東京 é")
        #expect(journey.tasks[0].score == 4.5)
        #expect(journey.tasks[0].actors == ["a, b"])
    }

    /// What cannot be read: the text, and where the first finding points.
    static let broken: [(String, Int, Int, String)] = [
        ("", 1, 1, "this is no journey of Mermaid: it begins with ''"),
        ("flowchart TD\nA-->B", 1, 1, "this is no journey of Mermaid: it begins with 'flowchart'"),
        ("journeys\nA: 5: Me", 1, 1, "this is no journey of Mermaid: it begins with 'journeys'"),
        ("journey\n  title T", 2, 1, "the diagram has no tasks"),
        ("journey\n  Make tea", 2, 3, "task 'Make tea' has no score"),
        ("journey\n  Make tea: : Me", 2, 3, "task 'Make tea' has no score"),
        (
            "journey\n  Tea: nice: Me", 2, 8,
            "task 'Tea' has the score 'nice', no number from 1 to 5"
        ),
        ("journey\nTea: 6: Me", 2, 6, "task 'Tea' has the score '6', no number from 1 to 5"),
        ("journey\nTea: 1e0: Me", 2, 6, "task 'Tea' has the score '1e0', no number from 1 to 5"),
        ("journey\n  : 5: Me", 2, 3, "there is no task before the colon"),
        ("journey\nsection A: B\nC: 5: Me", 2, 9, "section 'A' has a colon"),
        ("---\ntitle: x\njourney\nA: 5", 1, 1, "'---' begins here and does not end"),
        ("journey\n%%{init: x\nA: 5: Me", 2, 1, "'%%{' begins here and does not end"),
        ("journey\naccDescr {\nA: 5: Me", 2, 1, "'accDescr {' begins here and does not end"),
    ]

    @Test(arguments: broken)
    func brokenDiagram(text: String, line: Int, column: Int, message: String) throws {
        let finding = try #require(read(text).findings.first)
        #expect(finding.message == message)
        #expect(finding.code == "CX091" && finding.severity == .error && finding.hint != nil)
        #expect(finding.place?.line == line && finding.place?.column == column, "\(message)")
    }

    @Test func everyProblemIsToldAtOnceAndInDutch() {
        let text = "journey\nA: 9\nB\nC: 2: Ik\nD: x"
        let reading = MermaidReader.read(
            path: "a.mmd", bytes: Array(text.utf8), language: .dutch)
        #expect(
            reading.findings.map(\.message) == [
                "taak 'A' heeft als score '9', geen getal van 1 tot 5",
                "taak 'B' heeft geen score",
                "taak 'D' heeft als score 'x', geen getal van 1 tot 5",
            ])
    }

    @Test func moreTasksThanAJourneyHas() {
        let text = "journey\n" + String(repeating: "A: 3: B\n", count: 2001)
        #expect(read(text).findings.map(\.message) == ["the diagram has more than 2000 tasks"])
        #expect(read(text).findings.first?.place?.line == 2002)
    }

    @Test func bytesThatAreNoText() {
        let reading = MermaidReader.read(
            path: "a.mmd", bytes: [0x6A, 0xFF, 0x00], language: .english)
        #expect(reading.value == nil)
        #expect(reading.findings.first?.message == "the byte 0xff is not UTF-8")
    }
}
