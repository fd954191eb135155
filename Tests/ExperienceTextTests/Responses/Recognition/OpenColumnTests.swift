import ExperienceModel
import Testing

@testable import ExperienceText

/// What a column lacks is told by what stands in it.
@Suite struct OpenColumnTests {
    private static let branches = ["controle": ["Ede", "Oss"], "welkom": ["Tiel", "Weert"]]
    private static let fourth = "vestiging,nps\nEde,9\nOss,8\nTiel,7\nZwolle,6\nTiel,5\n"

    @Test func aBranchThatThePlanLacksIsNamed() throws {
        let found = try Beginning(Self.fourth, branches: Self.branches)
        #expect(found.open == ["arm"])
        #expect(found.options("arm") == ["--values 'Zwolle=?'"])
        #expect(found.recognition.refusal(of: "f", in: .english).contains("also 'Zwolle'"))
        let said = try Beginning(Self.fourth, branches: Self.branches) {
            $0.said.values = ["Zwolle": "welkom"]
            $0.said.knownArms = ["controle", "welkom"]
        }
        #expect(said.recognition.isSettled && said.roles["arm"] == "vestiging")
        let result = try Beginning.read(Self.fourth, said.recognition)
        #expect(
            result.responses.map(\.arm) == ["controle", "controle"]
                + Array(repeating: "welkom", count: 3))
    }

    @Test func aBranchCanBeLeftOut() throws {
        let said = try Beginning(Self.fourth, branches: Self.branches) {
            $0.said.values = ["Zwolle": "none"]
            $0.said.knownArms = ["controle", "welkom"]
        }
        #expect(said.recognition.isSettled)
        let result = try Beginning.read(Self.fourth, said.recognition)
        #expect(result.responses.count == 4 && result.codes == ["unknownArm": 1])
    }

    @Test func aMetricWithoutColumnIsTold() throws {
        let found = try Beginning(
            "arm,nps\nwelkom,9\ncontrole,7\n", metrics: [Beginning.nps, Beginning.stars])
        #expect(found.recognition.isSettled)
        let notes = found.recognition.notes(in: .english)
        #expect(notes.contains { $0.contains("no column holds answers to 'tevredenheid'") })
        #expect(notes.contains { $0.contains("--metric tevredenheid=COLUMN") })
        let alone = try Beginning("arm,nps\nwelkom,9\ncontrole,7\n")
        #expect(!alone.recognition.notes(in: .english).contains { $0.contains("no column holds") })
    }

    @Test func percentagesAreNoWords() throws {
        let text = "arm,nps\nwelkom,45%\ncontrole,30%\nwelkom,12%\n"
        for asked in [true, false] {
            let found = try Beginning(text) {
                if asked {
                    $0.said.metrics = [.init(metric: Beginning.nps, column: .heading("nps"))]
                }
            }
            #expect(found.open == ["score"])
            #expect(!found.recognition.refusal(of: "f", in: .english).contains("45%=?"))
        }
    }

    @Test func aReasonNamesWhatStoodInTheCell() throws {
        let result = try Survey("score,Finished\n9,Yes\n8,No\n7,nee\n6,No\n") {
            $0.filters = [
                .init(
                    column: .heading("Finished"), test: .isOneOf(HeadRows.no),
                    reason: .unfinished, rule: "Finished = false, no, nee")
            ]
        }.read()
        #expect(result.rejections.map(\.reason) == ["Finished is 'No', Finished is 'nee'"])
        #expect(result.rejectedRows.first?.reason == "Finished is 'No'")
        let sole = try Survey("score,Status\n9,Real\n8,test\n") {
            $0.filters = [
                .init(
                    column: .heading("Status"), test: .isOneOf(["test"]), reason: .test,
                    rule: "Status = test")
            ]
        }.read()
        #expect(sole.rejections.map(\.reason) == ["Status = test"])
    }

    @Test func aScaleThatIsSaidAnewIsNotToldAsHeldThen() throws {
        var mapping = ResponseMapping(
            metrics: [.init(metric: Beginning.nps, column: .heading("nps"))],
            arm: .column(.heading("arm")), day: .all(Beginning.today))
        mapping.metrics[0].scale = Metric.Scale(lowest: 0, highest: 10)
        let earlier = RememberedMapping(mapping, headings: ["arm", "nps"], after: nil)
        let text = "arm,nps\nwelkom,9\ncontrole,7\n"
        func notes(_ scaled: Set<String?>) throws -> String {
            try Beginning(text, remembered: earlier) { $0.scaled = scaled }
                .recognition.notes(in: .english).joined()
        }
        #expect(try notes([]).contains("--scale nps=0-10"))
        #expect(try !notes([nil]).contains("--scale nps=0-10"))
        #expect(try !notes(["nps"]).contains("--scale nps=0-10"))
    }
}
