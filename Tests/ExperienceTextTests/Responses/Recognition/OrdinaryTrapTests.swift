import ExperienceModel
import Testing

@testable import ExperienceText

/// Forms of real exports in which answers were lost or made up before.
@Suite struct OrdinaryTrapTests {
    @Test func aBoxThatHoldsItsOwnLabelIsFilledWithZeroToo() throws {
        let head = (0...10).map { "nps_\($0)" }.joined(separator: ",")
        let rows = [0, 1, 9].map { score in
            (0...10).map { $0 == score ? "\($0)" : "" }.joined(separator: ",")
        }
        let text = "arm,\(head)\n" + rows.map { "welkom,\($0)\n" }.joined()
        let found = try Beginning(text)
        #expect(found.recognition.isSettled)
        #expect(try Beginning.read(text, found.recognition).values == [0, 1, 9])
    }

    @Test func aScoreIsNoMarkInABox() throws {
        let result = try Survey("score,x\n1,a\n7.0,b\nx,c\n0,d\n") {
            $0.metrics[0].source = .boxes([.init(column: .heading("score"), value: 1)])
        }.read()
        #expect(result.values == [1, 1])
        #expect(result.codes == ["notAnAnswer": 1, "noAnswer": 1])
    }

    @Test(arguments: ["Extremely likely - 10", "Zeer waarschijnlijk (10)", "top: 10"])
    func aNumberBehindItsWordsIsRead(_ label: String) throws {
        #expect(try Survey("score,x\n\"\(label)\",a\n9,b\n").read().values == [10, 9])
    }

    @Test(arguments: ["Extremely likely", "10 of 10 - 10", "week 10", "(10)", "a-10-b"])
    func otherWordsAreNoScores(_ label: String) throws {
        #expect(try Survey("score,x\n\"\(label)\",a\n9,b\n").read().values == [9])
    }

    @Test func bareEndsOfAScaleAreAQuestion() throws {
        let text = "arm,nps\nwelkom,9\ncontrole,5\nwelkom,Zeer waarschijnlijk\nwelkom,7\n"
        let found = try Beginning(text)
        #expect(found.open == ["values"])
        #expect(found.options("values") == ["--values 'Zeer waarschijnlijk=10'"])
        let said = try Beginning(text) { $0.said.values = ["zeer waarschijnlijk": "10"] }
        #expect(said.recognition.isSettled)
    }

    @Test func yesAsOneAndNoAsTwoIsAQuestion() throws {
        let text = "arm,Would you recommend us?\nwelkom,1\ncontrole,2\nwelkom,2\n"
        let found = try Beginning(text, metrics: [Beginning.recommend])
        #expect(found.open.count == 1)
        #expect(found.recognition.refusal(of: "f", in: .english).contains("1=yes,2=no"))
        let ordinary = try Beginning(
            "arm,Would you recommend us?\nwelkom,1\ncontrole,0\n", metrics: [Beginning.recommend])
        #expect(ordinary.recognition.isSettled)
    }

    @Test func theGroupOfAScoreIsNoScore() throws {
        let text = "arm,NPS_GROUP\nwelkom,1\ncontrole,3\nwelkom,2\n"
        let found = try Beginning(text)
        #expect(found.open == ["score"])
        #expect(!found.options("score").contains("--score NPS_GROUP"))
        let named = try Beginning(text) {
            $0.said.metrics = [.init(metric: Beginning.nps, column: .heading("NPS_GROUP"))]
        }
        #expect(named.open == ["score"])
    }

    @Test func anAnswerIsNoHeader() throws {
        let text = "2026-02-01,9,tekst\n2026-02-02,7,a\n2026-02-03,5,b\n2026-02-03,5,c\n"
        let found = try Beginning(text, arms: ["all"])
        #expect(found.open == ["header"])
        #expect(found.options("header") == ["--header-rows 0", "--header-rows 1"])
        let settled = try Beginning(text, arms: ["all"]) {
            $0.said.headerRows = 0
            $0.said.metrics = [.init(metric: Beginning.nps, column: .number(2))]
        }
        #expect(settled.recognition.isSettled)
        #expect(try Beginning.read(text, settled.recognition).values == [9, 7, 5, 5])
    }
}
