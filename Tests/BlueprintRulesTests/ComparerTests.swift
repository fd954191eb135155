import BlueprintRules
import ExperienceModel
import Testing

@Suite struct ComparerTests {
    static let base = Blueprint.trial([
        .trial("tp-a", day: 3) { $0.owner = "crm" },
        .trial("tp-b", day: 30) {
            $0.owner = "crm"
            $0.text = "Dank u wel.\n  Tot ziens."
        },
    ]) {
        $0.personas = [Persona(id: "p-x", name: "X", share: 1)]
        $0.metrics = [Metric(id: "nps", kind: .nps)]
        $0.pilots = [pilot(2)]
    }

    static func pilot(_ line: Double) -> Pilot {
        Pilot(
            id: "w", title: "W", journey: "j", design: .randomised, arms: ["control", "w"],
            start: Day(number: 0), readout: Day(number: 90),
            goals: [Goal(metric: "nps", role: .primary, comparison: .aboveControl, value: line)])
    }

    static func changed(_ change: (inout Blueprint) -> Void) -> BlueprintComparison {
        var other = base
        change(&other)
        return BlueprintComparer.compare(base, other)
    }

    @Test func aBlueprintDoesNotDifferFromItself() {
        #expect(BlueprintComparer.compare(Self.base, Self.base).isEmpty)
    }

    @Test func lineBreaksAndTheOrderOfSetsMeanNothing() {
        let same = Self.changed {
            $0.journeys[0].touchpoints[1].text = "Dank u wel. Tot ziens.\n"
            $0.journeys[0].touchpoints.reverse()
        }
        #expect(same.isEmpty)
    }

    @Test func aMovedContactIsOneFieldWithItsFigures() {
        let moved = Self.changed { $0.journeys[0].touchpoints[1].day = 40 }
        #expect(moved.changes.map(\.id) == ["tp-b"])
        #expect(
            moved.changes[0].fields == [
                FieldChange(key: "day", before: .count(30), after: .count(40))
            ])
        #expect(moved.changes[0].disciplines == ["crm"])
        #expect(moved.changes[0].personas == ["p-x"])
        let figures = moved.contacts.flatMap(\.figures).filter { $0.before != $0.after }
        #expect(figures.map(\.measure) == [.longestSilence, .mostIn30Days])
        #expect(figures.map(\.after) == [325, 1])
        #expect(figures.map(\.before) == [335, 2])
    }

    @Test func contactsComeAndGo() {
        let other = Self.changed {
            $0.journeys[0].touchpoints[0] = .trial("tp-c", day: 5) { $0.channel = "phone" }
        }
        #expect(other.changes.map(\.id) == ["tp-a", "tp-c"])
        #expect(other.changes.map(\.nature) == [.went, .came])
        #expect(
            other.changes[1].field("day") == FieldChange(key: "day", before: nil, after: .count(5)))
    }

    @Test func aNewIDAloneIsNoNewContact() {
        let other = Self.changed { $0.journeys[0].touchpoints[0].id = "tp-new" }
        #expect(other.changes.map(\.nature) == [.changed])
        #expect(other.changes[0].before?.id == "tp-a")
        #expect(other.changes[0].fields.isEmpty)
    }

    @Test func channelsTouchThoseWhoseContactsGoThroughThem() {
        let other = Self.changed { $0.channels[0].unitCost = 0.5 }
        #expect(other.changes.map(\.kind) == [.channel])
        #expect(other.disciplines == [.init(name: "crm", parts: ["email"])])
        #expect(other.personas == [.init(name: "p-x", parts: ["email"])])
        #expect(other.contacts[0].figures.last?.after == 1)
    }

    @Test func goalsOfALaunchedPilotAreHeldAgainstTheFrozenPlan() {
        let plan = FrozenPlan(
            blueprint: "trial", revision: 1, pilot: Self.pilot(2), metrics: Self.base.metrics,
            frozenOn: Day(number: 5))
        let launched = LaunchedPilot(plan: plan, sha256: "f")
        #expect(FrozenPlanComparer.changes(of: [launched], in: Self.base).isEmpty)
        var other = Self.base
        other.pilots = [Self.pilot(5)]
        let changes = FrozenPlanComparer.changes(of: [launched], in: other)
        #expect(changes.map(\.fields.first?.key) == ["goals.nps"])
        other.pilots = []
        #expect(FrozenPlanComparer.changes(of: [launched], in: other).map(\.isDropped) == [true])
        other.id = "another"
        #expect(FrozenPlanComparer.changes(of: [launched], in: other).isEmpty)
    }

    @Test func journeysAreComparedContactByContact() {
        let now = Journey(
            id: "now", title: "Now", state: .current, stages: ["start"],
            touchpoints: [.trial("tp-bill", day: 365), .trial("tp-old", day: 0)])
        let then = Journey(
            id: "then", title: "Then", state: .future, replaces: "now", stages: ["start"],
            touchpoints: [
                .trial("tp-bill-2", day: 365) { $0.tone = .positive }, .trial("tp-new", day: 90),
            ])
        let found = BlueprintComparer.compare(now, then, in: Self.base)
        #expect(found.changes.map(\.id) == ["tp-old", "tp-new", "tp-bill-2"])
        #expect(found.changes.map(\.nature) == [.went, .came, .changed])
        #expect(found.changes[2].before?.id == "tp-bill")
        #expect(found.changes[2].fields.map(\.key) == ["tone"])
        #expect(found.contacts.map(\.before) == ["now"])
        #expect(BlueprintComparer.compare(now, now, in: Self.base).isEmpty)
        #expect(BlueprintComparer.compare(then, now, in: Self.base) == found.mirrored)
    }

    @Test func oddBlueprintsPass() {
        let empty = Blueprint(id: "e", title: "E", language: .dutch, customers: 0)
        #expect(BlueprintComparer.compare(empty, empty).isEmpty)
        let odd = Blueprint.trial([
            .trial("tp", day: .max) { $0.reach = 0 }, .trial("tp", day: .min),
        ]) { $0.customers = .max }
        let both = BlueprintComparer.compare(empty, odd)
        #expect(!both.isEmpty)
        #expect(BlueprintComparer.compare(odd, empty) == both.mirrored)
        #expect(
            BlueprintComparer.compare(odd.journeys[0], odd.journeys[0], in: odd).changes.isEmpty)
    }
}
