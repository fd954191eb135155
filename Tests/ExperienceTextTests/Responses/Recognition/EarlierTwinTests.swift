import ExperienceModel
import Testing

@testable import ExperienceText

/// Columns with one heading, of an earlier file and of this one.
@Suite struct EarlierTwinTests {
    private static func text(_ headings: String, _ rows: (Int) -> String) -> String {
        headings + "\n"
            + (0..<12).map { "2026-02-0\($0 % 9 + 1),welkom," + rows($0) + "\n" }.joined()
    }

    private static let both = text("datum,groep,Score,Score") {
        $0 % 2 == 0 ? "\($0 % 11)," : ",\($0 % 11)"
    }

    private func earlier(_ numbers: [Int]) throws -> RememberedMapping {
        let names = numbers.map { ResponseMapping.ColumnName.number($0) }
        let found = try Beginning(Self.both) {
            $0.said.metrics = [
                numbers.count == 1
                    ? .init(metric: Beginning.nps, column: names[0])
                    : .init(metric: Beginning.nps, source: .either(names))
            ]
        }.recognition
        #expect(found.isSettled)
        return RememberedMapping(found.mapping, headings: found.headings)
    }

    @Test(arguments: [[3, 4], [3], [4]]) func theOneThatIsLeftIsNotTakenForBoth(
        _ numbers: [Int]
    ) throws {
        let text = Self.text("datum,groep,Score") { "\($0 % 11)" }
        let found = try Beginning(text, remembered: try earlier(numbers))
        #expect(found.open == ["score"])
        #expect(found.options("score") == ["--score Score"])
        #expect(
            found.recognition.questions[0].doubt(in: .english)
                .hasSuffix("that heading does not stand here as often"))
    }

    @Test func aColumnMoreToTheirLeftMovesBoth() throws {
        let text = Self.text("datum,groep,nieuw,Score,Score") {
            "x" + ($0 % 2 == 0 ? ",\($0 % 11)," : ",,\($0 % 11)")
        }
        let found = try Beginning(text, remembered: try earlier([3, 4]))
        #expect(found.recognition.isSettled, "\(found.recognition.questions)")
        #expect(
            found.recognition.mapping.metrics.map(\.source)
                == [.either([.number(4), .number(5)])])
    }

    /// Of a question over several columns only the first has a heading.
    @Test func columnsWithoutAHeadingBelongToTheOneOnTheirLeft() throws {
        let metrics = [Beginning.nps]
        let head = "datum,groep,Vraag,,eind"
        let first = try Beginning(Self.text(head) { "\($0 % 11),\($0 % 7),x" }, metrics: metrics) {
            $0.said.metrics = [.init(metric: Beginning.nps, column: .number(4))]
        }.recognition
        let kept = RememberedMapping(first.mapping, headings: first.headings)
        let found = try Beginning(
            Self.text("datum,groep,a,Vraag,,eind") { "x,\($0 % 11),\($0 % 7),x" }, remembered: kept)
        #expect(found.recognition.mapping.metrics.map(\.source) == [.column(.number(5))])
        let wider = try Beginning(
            Self.text("datum,groep,Vraag,,,eind") { "\($0 % 11),\($0 % 7),\($0 % 5),x" },
            remembered: kept)
        #expect(wider.open == ["score"])
    }

    /// A table of counts whose headings a plain file shares.
    @Test func countsCanBeForgotten() throws {
        let first = try Beginning(
            "datum,groep,cijfer,n\n2026-02-01,controle,9,20\n2026-02-01,welkom,7,30\n"
        ) { $0.said.isCounts = true }.recognition
        #expect(first.isSettled)
        let kept = RememberedMapping(first.mapping, headings: first.headings)
        let plain = try Beginning(
            "datum,groep,cijfer\n2026-02-01,controle,9\n2026-02-02,welkom,7\n", remembered: kept)
        #expect(plain.open == ["count"])
        #expect(plain.options("count").last == "--forget-mapping")
        let renamed = try Beginning(
            "datum,groep,NPS,n\n2026-02-01,controle,9,20\n2026-02-01,welkom,7,30\n",
            remembered: kept)
        #expect(renamed.recognition.mapping.isCounts || renamed.open == ["count"])
    }
}
