import BlueprintRules
import ExperienceModel
import TestSupport
import Testing

/// The contact calculus against counting by hand, on seeded random journeys.
@Suite struct ContactPropertyTests {
    static func journey(_ chance: inout SeededNumbers) -> Journey {
        let count = Int.random(in: 0...25, using: &chance)
        let touchpoints = (0..<count).map { index in
            Touchpoint.trial("tp-\(index)", day: Int.random(in: 0...420, using: &chance)) {
                $0.reach = Double(Int.random(in: 0...20, using: &chance)) / 20
                $0.tone = Bool.random(using: &chance) ? .positive : .neutral
            }
        }
        let ends = Bool.random(using: &chance) ? Int.random(in: 0...500, using: &chance) : nil
        return Journey(
            id: "j", title: "J", state: .future, contractEnds: ends, stages: ["start"],
            touchpoints: touchpoints)
    }

    static let calculus = ContactCalculus(.trial())

    static func days(_ journey: Journey) -> Set<Int> {
        Set(journey.touchpoints.filter { $0.reach > 0 }.map(\.day))
    }

    /// The longest run of days without a contact, day by day.
    static func silenceByHand(_ journey: Journey) -> Int {
        let days = days(journey)
        let end = journey.contractEnds ?? 365
        var longest = 0
        for from in 0...end where from == 0 || days.contains(from) {
            let to = (from + 1...end + 1).first { days.contains($0) || $0 >= end } ?? end
            longest = max(longest, min(to, end) - from)
        }
        return longest
    }

    /// The most contacts in any window of 30 days, window by window.
    static func pressureByHand(_ journey: Journey) -> Int {
        let days = journey.touchpoints.filter { $0.reach > 0 }.map(\.day)
        return (0...430).map { first in
            days.count { (first...first + 29).contains($0) }
        }.max() ?? 0
    }

    @Test(arguments: 0..<400)
    func windowsAndSilencesAreThoseCountedByHand(_ seed: Int) {
        var chance = SeededNumbers(seed: UInt64(seed))
        let journey = Self.journey(&chance)
        let figures = Self.calculus.figures(of: journey)
        #expect(figures.silence.days == Self.silenceByHand(journey))
        #expect(figures.pressure.contacts == Self.pressureByHand(journey))
        if let first = figures.pressure.days.first, let last = figures.pressure.days.last {
            #expect(last - first <= 29)
        }
    }

    @Test(arguments: 0..<400)
    func anotherContactNeverLengthensASilenceOrEasesThePressure(_ seed: Int) {
        var chance = SeededNumbers(seed: UInt64(seed) + 1000)
        var journey = Self.journey(&chance)
        let before = Self.calculus.figures(of: journey)
        journey.touchpoints.insert(
            .trial("tp-new", day: Int.random(in: 0...420, using: &chance)),
            at: Int.random(in: 0...journey.touchpoints.count, using: &chance))
        let after = Self.calculus.figures(of: journey)
        #expect(after.silence.days <= before.silence.days)
        #expect(after.pressure.contacts >= before.pressure.contacts)
        #expect(after.contactsPerYear >= before.contactsPerYear)
        #expect(after.cost.firstYear >= before.cost.firstYear)
    }

    @Test(arguments: 0..<200)
    func theOrderOfTheTextChangesNoFigure(_ seed: Int) {
        var chance = SeededNumbers(seed: UInt64(seed) + 2000)
        var journey = Self.journey(&chance)
        let before = Self.calculus.figures(of: journey)
        journey.touchpoints.shuffle(using: &chance)
        let after = Self.calculus.figures(of: journey)
        #expect(after.silence.days == before.silence.days)
        #expect(after.pressure.days == before.pressure.days)
        #expect(abs(after.contactsPerYear - before.contactsPerYear) < 1e-9)
        #expect(after.touchpoints == before.touchpoints)
    }

    @Test(arguments: 0..<200)
    func sharesAndMonthsKeepTheirLaws(_ seed: Int) {
        var chance = SeededNumbers(seed: UInt64(seed) + 3000)
        let figures = Self.calculus.figures(of: Self.journey(&chance))
        let months = figures.months.reduce(0) { $0 + $1.contacts }
        #expect(abs(months - figures.contactsPerYear) < 1e-9)
        #expect((0...1.0000001).contains(figures.positiveShare ?? 0))
        #expect(figures.cost.first90Days <= figures.cost.firstYear + 1e-12)
        #expect(figures.welcome.contacts <= figures.contactsPerYear + 1e-12)
        if let index = figures.backDoor?.index { #expect((0...1.0000001).contains(index)) }
    }

    @Test(arguments: 0..<200)
    func personasTogetherAreAllCustomers(_ seed: Int) {
        var chance = SeededNumbers(seed: UInt64(seed) + 4000)
        let personas = [("p-a", 0.2), ("p-b", 0.5), ("p-c", 0.3)]
        var journey = Self.journey(&chance)
        for index in journey.touchpoints.indices where Bool.random(using: &chance) {
            let some = personas.filter { _ in Bool.random(using: &chance) }.map(\.0)
            journey.touchpoints[index].audience = Audience(personas: some)
        }
        let blueprint = Blueprint.trial {
            $0.personas = personas.map { Persona(id: $0.0, name: $0.0, share: $0.1) }
        }
        let calculus = ContactCalculus(blueprint)
        let contacts = calculus.contacts(of: journey)
        let loads = personas.map { calculus.loads(of: [journey], persona: $0.0)[0] }
        let year = zip(personas, contacts.personas).reduce(0) {
            $0 + $1.0.1 * $1.1.figures.contactsPerYear
        }
        let load = loads.reduce(0) { $0 + $1.contactsPerWeek }
        #expect(abs(year - contacts.all.contactsPerYear) < 1e-9)
        #expect(abs(load - calculus.loads(of: [journey])[0].contactsPerWeek) < 1e-6)
        for persona in contacts.personas {
            #expect(persona.figures.silence.days >= contacts.all.silence.days)
            #expect(persona.figures.pressure.contacts <= contacts.all.pressure.contacts)
        }
    }

    @Test func threeHundredTouchpointsTakeNoTime() {
        var chance = SeededNumbers(seed: 7)
        let touchpoints = (0..<300).map { index in
            Touchpoint.trial("tp-\(index)", day: Int.random(in: 0...420, using: &chance))
        }
        let journey = Journey(
            id: "j", title: "J", state: .future, stages: ["start"], touchpoints: touchpoints)
        let clock = ContinuousClock()
        let time = (0..<5).map { _ in
            clock.measure { _ = Self.calculus.contacts(of: journey) }
        }.min()
        // A debug build on a busy machine; a release build takes well under 1 ms.
        #expect(time ?? .zero < .milliseconds(60))
    }
}
