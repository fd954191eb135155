import ExperienceModel
import Testing

@testable import ExperienceText

/// Columns of yes/no and amounts, known by the names that the blueprint gives its metrics.
@Suite struct OpenMetricTests {
    private static let cancelled = Metric(
        id: "cancelled-90d", kind: .rate, name: "Opgezegd in 90 dagen")
    private static let cost = Metric(
        id: "cost-90d", kind: .mean, name: "Contactkosten in 90 dagen", unit: "EUR")
    private static let metrics = [Beginning.nps, cancelled, cost]

    @Test func theWordsOfTheirNamesAreEnough() throws {
        let found = try Beginning(
            "groep,nps,opgezegd,contactkosten\ncontrole,9,nee,0.04\nwelkom,7,ja,12.50\n",
            metrics: Self.metrics)
        #expect(found.roles["metric cancelled-90d"] == "opgezegd")
        #expect(found.roles["metric cost-90d"] == "contactkosten")
        let english = try Beginning(
            "arm,nps,Cancelled?,Contact cost\ncontrole,9,no,0.04\nwelkom,7,yes,12.50\n",
            metrics: Self.metrics)
        #expect(english.roles["metric cancelled-90d"] == "Cancelled?")
        #expect(english.roles["metric cost-90d"] == "Contact cost")
    }

    @Test func anotherSubjectIsNotTaken() throws {
        let found = try Beginning(
            "groep,nps,verhuisd,omzet,klant,dagen\ncontrole,9,nee,50,1,0\nwelkom,7,ja,60,0,1\n",
            metrics: Self.metrics)
        #expect(found.recognition.isSettled)
        #expect(found.recognition.mapping.metrics.map(\.metric.id) == ["nps"])
    }

    @Test func twoCostsAreAQuestionAndNotAGuess() throws {
        let found = try Beginning(
            "groep,nps,advieskosten,belkosten\ncontrole,9,5,4\nwelkom,7,6,3\n",
            metrics: Self.metrics)
        #expect(found.recognition.isSettled)
        #expect(found.recognition.mapping.metrics.map(\.metric.id) == ["nps"])
        #expect(
            found.options("metric cost-90d") == [
                "--metric cost-90d=advieskosten", "--metric cost-90d=belkosten",
            ])
    }

    @Test func wordsUnderASilentHeadingAreOffered() throws {
        let found = try Beginning(
            """
            time,rating,surgery
            2023-07-13 15:28:00,Extremely likely,A
            2023-07-14 15:28:00,Likely,B
            2023-07-15 15:28:00,Don't know,B
            """, metrics: [Beginning.recommend], arms: ["all"])
        #expect(found.open == ["score"])
        #expect(
            found.options("score") == [
                "--score rating --values 'Extremely likely=yes,Likely=yes'"
                    + " --missing 'Don'\\''t know'"
            ])
    }

    @Test func wordsWithCommasAreProposedInQuotes() throws {
        let found = try Beginning(
            "arm,recommend us\ncontrole,\"Yes, surely\"\nwelkom,Likely\n",
            metrics: [Beginning.recommend])
        #expect(
            found.options("score") == [
                "--score 'recommend us' --values '\"Yes, surely\"=?,Likely=yes'"
            ])
    }
}
