import ExperienceModel
import Testing

@testable import ExperienceText

/// A mapping that went well is used again for the same headings, and only then.
@Suite struct RememberedMappingTests {
    private static let text = "when,who,shop,site\n2026-02-01,controle,9,8\n2026-02-02,welkom,7,6\n"

    private func remembered() throws -> RememberedMapping {
        let found = try Beginning(Self.text) {
            $0.said.metrics = [.init(metric: Beginning.nps, column: .heading("site"))]
            $0.said.missing = ["11"]
        }
        #expect(found.recognition.isSettled)
        let kept = RememberedMapping(
            found.recognition.mapping, headings: found.recognition.headings)
        return try #require(RememberedMapping(json: kept.json))
    }

    @Test func itIsTheSameAsText() throws {
        for export in ExportSamples.all {
            let found = try Beginning(export.text, metrics: export.metrics).recognition
            let kept = RememberedMapping(found.mapping, headings: found.headings)
            #expect(RememberedMapping(json: kept.json) == kept)
            let again = try Beginning(export.text, metrics: export.metrics, remembered: kept)
            #expect(again.recognition.isSettled)
            var mapping = again.recognition.mapping
            if case .all = found.mapping.arm { mapping.arm = found.mapping.arm }
            #expect(mapping == found.mapping, "\(export)")
        }
        #expect(RememberedMapping(json: "") == nil)
        #expect(RememberedMapping(json: "{}") == nil)
    }

    @Test func theSameHeadingsNeedNoOptions() throws {
        let found = try Beginning(Self.text, remembered: try remembered())
        #expect(found.recognition.isSettled)
        #expect(found.roles["score"] == "site")
        #expect(found.recognition.mapping.missing == ["11"])
        #expect(
            found.recognition.notes(in: .dutch).first?.hasPrefix("dezelfde koppen") == true)
    }

    @Test func otherHeadingsAreTold() throws {
        let found = try Beginning(
            "when,who,shop,place\n2026-02-01,controle,9,8\n2026-02-02,welkom,7,6\n",
            remembered: try remembered())
        #expect(found.open == ["score"])
        #expect(
            found.recognition.notes(in: .english).first
                == "the columns of the pilot’s earlier file that are still there, known by their"
                + " headings; gone: 'site'; new: 'place'; the rest recognised anew")
        #expect(found.roles["arm"] == "who" && found.roles["day"] == "when")
        let others = try Beginning(
            "datum,groep,cijfer,plaats\n2026-02-01,controle,9,8\n2026-02-02,welkom,7,6\n",
            remembered: try remembered())
        #expect(
            others.recognition.notes(in: .english).first?.hasPrefix("other headings") == true)
    }

    /// Without its respondent every answer of the file would count a second time.
    @Test func aRenamedScoreLeavesWhoAnsweredAsItWas() throws {
        func text(_ score: String, _ branch: String = "filiaal") -> String {
            "datum,groep,\(score),wie,\(branch)\n2026-02-01,controle,9,q,Ede\n"
                + "2026-02-02,welkom,7,r,Ede\n"
        }
        let first = try Beginning(text("cijfer b")) {
            $0.said.metrics = [.init(metric: Beginning.nps, column: .heading("cijfer b"))]
            $0.said.respondent = .heading("wie")
        }.recognition
        let kept = RememberedMapping(first.mapping, headings: first.headings)
        let renamed = try Beginning(text("NPS score"), remembered: kept)
        #expect(renamed.recognition.isSettled, "\(renamed.open)")
        #expect(renamed.roles["score"] == "NPS score")
        #expect(renamed.roles["respondent"] == "wie")
        let other = try Beginning(text("cijfer b", "winkel"), remembered: kept)
        #expect(other.recognition.isSettled, "\(other.open)")
        #expect(other.roles["score"] == "cijfer b" && other.roles["respondent"] == "wie")
    }

    @Test(arguments: [
        (
            "site,when,shop,who\n8,2026-02-01,9,controle\n6,2026-02-02,7,welkom\n",
            "known by their headings; the same in another order"
        ),
        (
            "when,browser,who,shop,site\n2026-02-01,a,controle,9,8\n2026-02-02,b,welkom,7,6\n",
            "known by their headings; new: 'browser', and what held then: --missing 11"
        ),
    ]) func columnsAreKnownByTheirHeadings(_ text: String, _ told: String) throws {
        let earlier = try remembered()
        let found = try Beginning(text, remembered: earlier)
        #expect(found.recognition.isSettled)
        #expect(found.roles["score"] == "site")
        #expect(found.roles["day"] == "when")
        #expect(found.roles["arm"] == "who")
        #expect(found.recognition.mapping.missing == ["11"])
        let note = try #require(found.recognition.notes(in: .english).first)
        #expect(note.contains(told), "\(note)")
        #expect(
            found.recognition.notes(in: .dutch).first?.contains("herkend aan hun kop") == true)
        let kept = RememberedMapping(
            found.recognition.mapping, headings: found.recognition.headings, after: earlier)
        #expect(kept.answers.map(\.metric) == ["nps"])
    }

    @Test func aMetricThatTheEarlierFileDidNotHoldIsFoundAnew() throws {
        let metrics = [Beginning.nps, Beginning.stars]
        let first = try Beginning(
            "moment,groep,site\n2026-02-01,controle,9\n2026-02-02,welkom,7\n", metrics: metrics
        ) {
            $0.said.metrics = [.init(metric: Beginning.nps, column: .heading("site"))]
        }.recognition
        let kept = RememberedMapping(first.mapping, headings: first.headings)
        let found = try Beginning(
            "datum,groep,site,tevredenheid\n2026-02-01,controle,9,4\n2026-02-02,welkom,7,5\n",
            metrics: metrics, remembered: kept)
        #expect(found.recognition.isSettled, "\(found.open)")
        #expect(found.roles["metric nps"] == "site")
        #expect(found.roles["metric tevredenheid"] == "tevredenheid")
        #expect(found.roles["day"] == "datum")
    }

    @Test func aColumnThatStandsTwiceIsNotKnown() throws {
        let found = try Beginning(
            "when,who,site,site\n2026-02-01,controle,9,8\n2026-02-02,welkom,7,6\n",
            remembered: try remembered())
        #expect(found.open == ["score"])
        #expect(
            found.recognition.notes(in: .english).first?.hasSuffix("recognised anew") == true)
    }

    @Test func earlierMetricsStay() throws {
        let metrics = [Beginning.nps, Beginning.stars]
        let text = "when,who,shop,site\n2026-02-01,controle,9,4\n2026-02-02,welkom,7,5\n"
        func found(
            _ earlier: RememberedMapping?, _ metric: Metric, _ column: String, missing: String
        ) throws -> RememberedMapping {
            let found = try Beginning(text, metrics: metrics, remembered: earlier) {
                $0.said.metrics = [.init(metric: metric, column: .heading(column))]
                $0.said.missing = [missing]
            }
            return RememberedMapping(
                found.recognition.mapping, headings: found.recognition.headings, after: earlier)
        }
        let first = try found(nil, Beginning.nps, "shop", missing: "11")
        let second = try found(first, Beginning.stars, "site", missing: "9")
        let again = try Beginning(
            text, metrics: metrics, remembered: RememberedMapping(json: second.json))
        #expect(again.roles["metric nps"] == "shop")
        #expect(again.roles["metric tevredenheid"] == "site")
        // 9 means no answer where it was said, and a score where it was not.
        let result = try Beginning.read(text, again.recognition)
        #expect(result.responses.map { $0.answers.map(\.value) } == [[4, 9], [5, 7]])
        let other = try found(second, Beginning.nps, "site", missing: "11")
        #expect(other.answers.map(\.metric) == ["nps"])
    }

    @Test func whatIsRememberedWasNotNamed() throws {
        let found = try Beginning(Self.text, remembered: try remembered()) {
            $0.arm = .column(.heading("who"))
        }
        let reasons = Dictionary(
            uniqueKeysWithValues: found.recognition.columns.map {
                ($0.role, $0.because(in: .dutch))
            })
        #expect(reasons["arm"] == "u noemde haar")
        #expect(reasons["score"] == "zo was het in het vorige bestand")
    }

    @Test func theUserWins() throws {
        let found = try Beginning(Self.text, remembered: try remembered()) {
            $0.said.metrics = [.init(metric: Beginning.nps, column: .heading("shop"))]
        }
        #expect(found.roles["score"] == "shop")
        #expect(found.recognition.mapping.missing == [])
    }
}
