import ExperienceModel
import Testing

@testable import ExperienceText

/// What is not certain is asked, everything at once, with the options that settle it.
@Suite struct RecognitionQuestionTests {
    @Test func twoScoresAreAQuestion() throws {
        let found = try Beginning(
            """
            date,arm,recommend the shop,recommend the site
            2026-02-01,controle,9,8
            2026-02-02,welkom,7,6
            """)
        #expect(found.open == ["score"])
        #expect(
            found.options("score") == [
                "--score 'recommend the shop'", "--score 'recommend the site'",
            ])
        #expect(
            found.recognition.refusal(of: "a.csv", in: .english)
                == """
                a.csv cannot be read without a guess; 1 question is open
                  score: several columns fit 'nps': 'recommend the shop' ('9', '7'), \
                'recommend the site' ('8', '6'); say --score 'recommend the shop' or \
                --score 'recommend the site'
                """)
        #expect(
            found.recognition.refusal(of: "a.csv", in: .dutch).hasPrefix(
                "a.csv is niet te lezen zonder te gokken; 1 vraag staat open\n"))
    }

    @Test func aSettledQuestionIsGone() throws {
        let found = try Beginning(
            """
            date,arm,recommend the shop,recommend the site
            2026-02-01,controle,9,8
            2026-02-02,welkom,7,6
            """
        ) {
            $0.said.metrics = [.init(metric: Beginning.nps, column: .init("recommend the site"))]
        }
        #expect(found.recognition.isSettled)
        #expect(found.roles["score"] == "recommend the site")
        #expect(found.roles["day"] == "date")
    }

    @Test func weakEvidenceIsAQuestion() throws {
        let found = try Beginning("datum,arm,Q7\n2026-02-01,controle,9\n2026-02-02,welkom,7\n")
        #expect(found.open == ["score"])
        #expect(found.options("score") == ["--score Q7"])
        #expect(found.recognition.refusal(of: "f", in: .dutch).contains("geen kop spreekt ervan"))
    }

    @Test func everythingIsAskedAtOnce() throws {
        let found = try Beginning(
            """
            start date,visit date,a,b,who
            2026-02-01,2026-02-02,9,3,A
            2026-02-02,2026-02-03,7,4,B
            """
        )
        #expect(found.open.sorted() == ["arm", "day", "score"])
        #expect(found.options("arm") == ["--all-in-arm controle", "--all-in-arm welkom"])
        #expect(
            found.options("day") == [
                "--day 'start date'", "--day 'visit date'", "--on DATE",
            ])
    }

    @Test func armsOfAnotherNameAreAQuestion() throws {
        let found = try Beginning("date,group,nps\n2026-02-01,A,9\n2026-02-02,B,7\n")
        #expect(found.open == ["arm"])
        #expect(
            found.options("arm") == [
                "--arm group --values 'A=?,B=?'", "--all-in-arm controle", "--all-in-arm welkom",
            ])
        let settled = try Beginning("date,group,nps\n2026-02-01,A,9\n2026-02-02,B,7\n") {
            $0.said.values = ["A": "controle", "B": "welkom"]
        }
        #expect(settled.recognition.isSettled)
        #expect(settled.roles["arm"] == "group")
    }

    @Test func oneArmNeedsNoColumn() throws {
        let found = try Beginning("date,nps\n2026-02-01,9\n2026-02-02,7\n", arms: ["all"])
        #expect(found.recognition.isSettled)
        #expect(found.recognition.mapping.arm == .all("all"))
    }

    @Test func branchesTellTheArm() throws {
        let found = try Beginning(
            "date,plaats,nps\n2026-02-01,Zwolle,9\n2026-02-02,Breda,7\n",
            branches: ["controle": ["Zwolle", "Ede"], "welkom": ["Breda"]])
        #expect(found.recognition.isSettled)
        #expect(found.recognition.mapping.arm == .column(.number(2)))
        #expect(found.recognition.mapping.branch == .number(2))
        #expect(found.recognition.mapping.values["Ede"] == "controle")
        #expect(found.recognition.mapping.values["Breda"] == "welkom")
    }

    @Test func datesOfOtherThingsAreNotTheDay() throws {
        let found = try Beginning(
            """
            geboortedatum,datum,arm,nps
            1960-02-01,2026-02-01,controle,9
            1970-01-01,2026-02-02,welkom,7
            """
        )
        #expect(found.recognition.isSettled)
        #expect(found.roles["day"] == "datum")
        let born = try Beginning(
            "geboortedatum,arm,nps\n1960-02-01,controle,9\n1970-01-01,welkom,7\n")
        #expect(born.open == ["day"])
    }

    @Test func withoutDatesTheDayOfTheRunIsTold() throws {
        let found = try Beginning("arm,nps\ncontrole,9\nwelkom,7\n")
        #expect(found.recognition.isSettled)
        #expect(found.recognition.mapping.day == .all(Beginning.today))
        #expect(
            found.recognition.notes(in: .english).contains {
                $0.hasPrefix("no column of dates: every answer is of 2024-10-04")
            })
    }

    @Test func wordsAreExplainedByTheUser() throws {
        let text = """
            arm,Would you recommend us?
            controle,Very likely
            welkom,"Unlikely"
            welkom,Don't know
            """
        let found = try Beginning(text, metrics: [Beginning.recommend])
        #expect(found.open == ["score"])
        #expect(
            found.options("score") == [
                "--score 'Would you recommend us?' --values 'Very likely=yes,Unlikely=no'"
                    + " --missing 'Don'\\''t know'"
            ])
        let named = try Beginning(text, metrics: [Beginning.recommend]) {
            $0.said.metrics = [.init(metric: Beginning.recommend, column: .number(2))]
        }
        #expect(named.open == ["values"])
        let said = try Beginning(text, metrics: [Beginning.recommend]) {
            $0.said.values = ["Very likely": "yes", "Unlikely": "no"]
        }
        #expect(said.recognition.isSettled)
    }

    @Test func yesAndNoNeedNoExplanation() throws {
        for (yes, no) in [("Yes", "No"), ("ja", "nee"), ("Oui", "Non"), ("Ja", "Nein")] {
            let text = "arm,Zou u ons aanbevelen?\ncontrole,\(yes)\nwelkom,\(no)\nwelkom,\(yes)\n"
            let found = try Beginning(text, metrics: [Beginning.recommend])
            guard found.recognition.isSettled else {
                #expect(found.options("score") == [], "\(yes)")
                continue
            }
            let result = try Beginning.read(text, found.recognition)
            #expect(result.values == [1, 0, 1], "\(yes)")
        }
    }

    @Test func severalMetricsAreFoundAtOnce() throws {
        let found = try Beginning(
            "arm,nps,tevredenheid\ncontrole,9,4\nwelkom,7,5\n",
            metrics: [Beginning.nps, Beginning.stars])
        #expect(found.recognition.isSettled)
        #expect(found.roles["metric nps"] == "nps")
        #expect(found.roles["metric tevredenheid"] == "tevredenheid")
    }

    @Test func anUnknownColumnNamesTheNearest() throws {
        let found = try Beginning("datum,arm,score\n2026-02-01,controle,9\n") {
            $0.said.metrics = [.init(metric: Beginning.nps, column: .heading("scor"))]
            $0.arm = .column(.heading("groep"))
        }
        #expect(found.open.sorted() == ["arm", "score"])
        #expect(found.options("score") == ["--score score"])
        #expect(found.recognition.refusal(of: "f", in: .english).contains("did you mean 'score'?"))
    }

    @Test func severalCommentsAreNoted() throws {
        let found = try Beginning(
            "opmerking,arm,nps,groep,feedback\nGoed,controle,9,x,Fijn\nSlecht,welkom,7,y,Matig\n")
        #expect(found.recognition.isSettled)
        #expect(found.recognition.mapping.comment == .number(5))
    }

    @Test func aTableOfCountsIsAsked() throws {
        let text = "arm,score,aantal\ncontrole,9,12\ncontrole,8,4\nwelkom,9,3\n"
        let found = try Beginning(text)
        #expect(found.open == ["count"])
        #expect(found.options("count") == ["--counts"])
        let counted = try Beginning(text) { $0.said.isCounts = true }
        #expect(counted.recognition.isSettled)
    }

    @Test func anIdAloneIsNotGuessed() throws {
        let found = try Beginning("id,arm,nps\n1,controle,9\n2,welkom,7\n")
        #expect(found.recognition.isSettled)
        #expect(found.recognition.mapping.responseID == nil)
        #expect(found.options("identity") == ["--response-id id", "--respondent id"])
    }

    @Test func aQuestionInBoxesIsFound() throws {
        let numbers = (0...10).map { "nps_\($0)" }.joined(separator: ",")
        let boxes = [9, 3].map { score in (0...10).map { $0 == score ? "1" : "0" } }
            .map { $0.joined(separator: ",") }
        let text = "arm,\(numbers)\ncontrole,\(boxes[0])\nwelkom,\(boxes[1])\n"
        let found = try Beginning(text)
        #expect(found.recognition.isSettled)
        guard case .boxes(let columns)? = found.recognition.mapping.metrics.first?.source else {
            Issue.record("no boxes")
            return
        }
        #expect(columns.map(\.value) == (0...10).map(Double.init))
    }

    @Test func theSameTextSaysTheSame() throws {
        for export in ExportSamples.all {
            let one = try Beginning(export.text, metrics: export.metrics).recognition
            let other = try Beginning(export.text, metrics: export.metrics).recognition
            #expect(one == other)
        }
    }
}
