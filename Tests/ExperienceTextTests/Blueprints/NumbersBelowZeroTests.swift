import ExperienceModel
import ExperienceText
import Testing

/// Numbers that no work has are read all the same: the rest of the roadmap can still be planned.
@Suite struct NumbersBelowZeroTests {
    @Test(arguments: [
        ("effort: {crm: 6}", "effort: {crm: -6}"), ("  weeks: 4", "  weeks: 0"),
        ("  weeks: 4", "  weeks: -4"), ("one_off_cost: 18000", "one_off_cost: -18000"),
        ("capacity: {marketing: 1,", "capacity: {marketing: -1,"),
    ])
    func theyAreNoMistakeOfTheLanguage(old: String, new: String) throws {
        #expect(CompleteBlueprint.text.contains(old))
        let source = readBlueprint(CompleteBlueprint.text.replacing(old, with: new))
        #expect(source.reading.value != nil, "\(new)")
    }

    @Test func whatIsReadIsWhatIsWritten() throws {
        let text = CompleteBlueprint.text.replacing("  weeks: 4", with: "  weeks: -4")
            .replacing("effort: {crm: 6}", with: "effort: {crm: -6}")
        let work = try #require(readBlueprint(text).reading.value?.roadmap?.initiatives.first)
        #expect(work.weeks == -4 && work.effort == ["crm": -6])
    }

    @Test func noWavesAreNotThree() throws {
        let text = CompleteBlueprint.text.replacing("waves: [5%, 25%, 100%]", with: "waves: []")
        let pilot = try #require(
            readBlueprint(text).reading.value?.pilots.first { $0.rollout != nil })
        #expect(pilot.rollout?.waves == [])
    }
}
