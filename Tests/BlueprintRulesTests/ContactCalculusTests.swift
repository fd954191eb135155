import BlueprintRules
import ExperienceModel
import TestSupport
import Testing

@Suite struct ContactCalculusTests {
    static let welcome = WelcomeYear.blueprint
    static let calculus = ContactCalculus(welcome)
    static let coming = calculus.figures(of: WelcomeYear.coming)
    static let current = calculus.figures(of: WelcomeYear.current)

    static func near(_ value: Double, _ expected: Double, _ tolerance: Double = 1e-9) -> Bool {
        abs(value - expected) <= tolerance
    }

    @Test func contactsOfTheYear() throws {
        #expect(Self.near(Self.coming.positivePerYear, 5.21))
        #expect(Self.near(Self.coming.contactsPerYear, 7.93))
        #expect(Self.near(try #require(Self.coming.positiveShare), 0.657, 0.0001))
        #expect(Self.coming.positiveTouchpoints == 7)
        #expect(Self.coming.touchpoints == 10)
        #expect(Self.coming.proactiveTouchpoints == 9)
        #expect(Self.current.positiveTouchpoints == 0)
    }

    @Test func silenceAndPressure() {
        #expect(
            Self.coming.silence
                == Silence(fromDay: 120, toDay: 335, after: "tp-tip", before: "tp-vooraf"))
        #expect(Self.coming.silence.days == 215)
        #expect(Self.current.silence.days == 365)
        #expect(Self.coming.pressure.days == [1, 3, 14, 30])
    }

    @Test func welcomeAndCost() {
        #expect(Self.coming.welcome.touchpoints == 7)
        #expect(Self.near(Self.coming.welcome.contacts, 5.61))
        #expect(Self.near(Self.coming.cost.first90Days, 3.6012))
        #expect(Self.near(Self.coming.cost.firstYear, 4.0776))
        #expect(Self.near(Self.current.cost.firstYear, 0.47))
    }

    @Test func monthsAddUpToTheYear() {
        let months = Self.coming.months
        #expect(months.map(\.month) == Array(1...12))
        #expect(Self.near(months.reduce(0) { $0 + $1.contacts }, 7.93))
        #expect(Self.near(months.reduce(0) { $0 + $1.positive }, 5.21))
        #expect(Self.near(months[11].contacts, 1.92))
    }

    @Test func loadOfAChannel() throws {
        let loads = Self.calculus.loads(of: [WelcomeYear.coming])
        let phone = try #require(loads.first { $0.channel == "phone" })
        #expect(Self.near(phone.contactsPerWeek, 350.77, 0.01))
        #expect(phone.parts.map(\.touchpoint) == ["tp-bel", "tp-incasso"])
        #expect(Self.near(try #require(phone.useOfCapacity), 0.7795, 0.0001))
        #expect(loads.map(\.channel) == WelcomeYear.blueprint.channels.map(\.id))
    }

    @Test func aContactForSomePersonasReachesAtMostThem() throws {
        let some = Touchpoint.trial("tp-some", day: 10) {
            $0.audience = Audience(personas: ["p-a"])
            $0.tone = .positive
        }
        let blueprint = Blueprint.trial([some, .trial("tp-all", day: 200)]) {
            $0.personas = [
                Persona(id: "p-a", name: "A", share: 0.25),
                Persona(id: "p-b", name: "B", share: 0.75),
            ]
        }
        let contacts = ContactCalculus(blueprint).contacts(of: blueprint.journeys[0])
        #expect(contacts.all.contactsPerYear == 1.25)
        #expect(contacts.personas.map(\.figures.contactsPerYear) == [2, 1])
        #expect(contacts.personas.map(\.figures.silence.days) == [190, 200])
        #expect(Self.near(contacts.personas[0].figures.cost.firstYear, 0.04))
        #expect(ContactCalculus(blueprint).loads(of: blueprint.journeys)[0].contactsPerWeek == 125)
        let loads = ["p-a", "p-b"].map { persona in
            ContactCalculus(blueprint).loads(of: blueprint.journeys, persona: persona)[0]
                .contactsPerWeek
        }
        #expect(loads == [50, 75])
    }

    @Test func theBackDoorCountsRetention() throws {
        let journey = Journey(
            id: "j", title: "J", state: .future, contractEnds: 365, stages: ["start"],
            touchpoints: [
                .trial("tp-a", day: 100),
                .trial("tp-b", day: 304) { $0.retention = true },
                .trial("tp-c", day: 305) { $0.retention = true },
                .trial("tp-d", day: 366) { $0.retention = true },
            ])
        let backDoor = try #require(ContactCalculus(.trial()).figures(of: journey).backDoor)
        #expect(backDoor.retention == 3)
        #expect(backDoor.retentionAtBackDoor == 2)
        #expect(backDoor.firstRetentionDay == 304)
        #expect(Self.near(try #require(backDoor.contactShare), 1.0 / 3))
        #expect(Self.coming.backDoor == nil)
    }

    @Test func nothingIsNothing() {
        let empty = ContactCalculus(.trial()).figures(
            of: Journey(id: "j", title: "J", state: .future, stages: []))
        #expect(empty.silence.days == 365)
        #expect(empty.pressure.contacts == 0)
        #expect(empty.positiveShare == nil)
        let nobody = Touchpoint.trial("tp-a", day: 100) { $0.reach = 0 }
        let journey = Journey(
            id: "j", title: "J", state: .future, stages: ["start"], touchpoints: [nobody])
        #expect(ContactCalculus(.trial()).figures(of: journey) == empty)
    }

    @Test func hugeValuesPass() {
        let touchpoints = [Int.min, -1, 0, 100_000, Int.max].enumerated().map { index, day in
            Touchpoint.trial("tp-\(index)", day: day) {
                $0.reach = 1e300
                $0.retention = true
            }
        }
        let blueprint = Blueprint.trial(touchpoints) {
            $0.customers = .max
            $0.contactRules.backDoorDays = .max
            $0.journeys[0].contractEnds = .max
            $0.personas = [Persona(id: "p", name: "P", share: .nan)]
        }
        let calculus = ContactCalculus(blueprint)
        let figures = calculus.figures(of: blueprint.journeys[0], persona: "p")
        #expect(figures.contactsPerYear == 3)
        #expect(calculus.loads(of: blueprint.journeys)[0].contactsPerWeek.isFinite)
    }
}
