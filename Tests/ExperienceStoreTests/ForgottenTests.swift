import ExperienceModel
import Testing

@testable import ExperienceStore

/// Who is forgotten stays so.
@Suite struct ForgottenTests {
    let fixture: StoreFixture
    var store: ExperienceStore { fixture.store }

    init() throws { fixture = try StoreFixture.launched() }

    private func isForgotten(_ id: String) throws -> Bool {
        let people = try store.forgottenPeople()
        var id = id
        return id.withUTF8 { people.hold($0) }
    }

    @Test func aPersonIsKnownAsForgottenWithoutAName() throws {
        try fixture.add([
            StoreFixture.response(.respondent("k1"), ["nps": 3]),
            StoreFixture.response(.responseID("R1"), ["nps": 3]),
        ])
        #expect(try store.forgottenPeople().isEmpty)
        _ = try store.forget(["k1", "R1", "niemand"], by: StoreFixture.sanne)
        #expect(try isForgotten("k1") && isForgotten("R1"))
        #expect(try !isForgotten("niemand") && !isForgotten("k2"))
        #expect(try store.allow(["k1", "k2"], by: StoreFixture.sanne) == 1)
        #expect(try !isForgotten("k1") && isForgotten("R1"))
        let entry = try #require(try store.log(limit: 1).first)
        #expect(entry.action == "allow" && !entry.detail.contains("k1"))
    }

    @Test func aResponseOfTwoColumnsIsFoundByItsFirstWhereThatIsItsOwn() throws {
        try fixture.add([
            StoreFixture.response(.responseID("12\u{1F}10:00"), ["nps": 3]),
            StoreFixture.response(.responseID("13\u{1F}10:00"), ["nps": 3]),
            StoreFixture.response(.responseID("13\u{1F}11:00"), ["nps": 3]),
        ])
        let receipt = try store.forget(["12", "13", "14"], by: StoreFixture.sanne)
        #expect(receipt.found == 1 && receipt.unknown == 1 && receipt.ambiguous == ["13"])
        // Only that response is kept out, for another form may have its own 12.
        #expect(try isForgotten("12\u{1F}10:00") && !isForgotten("12\u{1F}11:00"))
        #expect(try !isForgotten("12"))
        #expect(try store.forget(["13; 11:00"], by: StoreFixture.sanne).found == 1)
        #expect(try store.tallies(of: "welkom-1", through: nil).customers == ["pilot": 1])
        #expect(try isForgotten("13\u{1F}11:00") && !isForgotten("13\u{1F}10:00"))
        #expect(try store.allow(["13; 11:00"], by: StoreFixture.sanne) == 1)
        #expect(try !isForgotten("13\u{1F}11:00"))
        #expect(try store.doctor().isEmpty)
    }

    @Test func aShareThatFallsToNothingCountsNoMore() throws {
        func shares(_ weights: [Int]) -> [Response] {
            weights.enumerated().map { value, weight in
                StoreFixture.response(
                    .rowText("mei nps=\(value)"), ["nps": Double(value)], weight: weight)
            }
        }
        #expect(try fixture.add(shares([4, 0, 6])) == [2, 0, 1])
        #expect(try store.tallies(of: "welkom-1", through: nil).customers == ["pilot": 10])
        #expect(try fixture.add(shares([0, 3, 7])) == [1, 2, 0])
        #expect(try store.tallies(of: "welkom-1", through: nil).customers == ["pilot": 10])
        #expect(try store.doctor().isEmpty)
        #expect(try fixture.add(shares([0, 3, 7])) == [0, 0, 3])
        _ = try store.undo(import: 2, by: StoreFixture.sanne)
        #expect(try store.tallies(of: "welkom-1", through: nil).customers == ["pilot": 10])
        #expect(try store.doctor().isEmpty)
    }
}
