import BlueprintRules
import ExperienceModel
import TestSupport
import Testing

/// What holds for every comparison, on blueprints drawn from a seed.
@Suite struct ComparerLawTests {
    @Test(arguments: 0..<200)
    func bothSidesTellTheSame(seed: Int) {
        var numbers = SeededNumbers(seed: UInt64(seed))
        let (left, right) = (Self.drawn(&numbers), Self.drawn(&numbers))
        #expect(BlueprintComparer.compare(left, left).isEmpty)
        let there = BlueprintComparer.compare(left, right)
        let back = BlueprintComparer.compare(right, left)
        #expect(there.mirrored == back)
        #expect(there.mirrored.mirrored == there)
        #expect(there == BlueprintComparer.compare(left, right))
        if let one = left.journeys.first, let other = right.journeys.last {
            let journeys = BlueprintComparer.compare(one, other, in: left)
            #expect(journeys.mirrored == BlueprintComparer.compare(other, one, in: left))
        }
    }

    @Test(arguments: 0..<200)
    func anApprovalHoldsExactlyWhileNothingOfItsPartsDiffers(seed: Int) {
        var numbers = SeededNumbers(seed: UInt64(seed + 1000))
        let (signed, now) = (Self.drawn(&numbers), Self.drawn(&numbers))
        let approvals = signed.team.map {
            Approval(discipline: $0.discipline, by: "x", on: Day(number: 0), revision: 1)
        }
        let same = ApprovalBook.standings(
            of: signed, revision: 2, approvals: approvals, revisions: [1: signed])
        #expect(same.allSatisfy { $0.state == .carried })
        let standings = ApprovalBook.standings(
            of: now, revision: 2, approvals: approvals, revisions: [1: signed])
        for standing in standings where standing.approval != nil {
            #expect(standing.holds == standing.changes.isEmpty)
        }
    }

    private static func drawn(_ numbers: inout SeededNumbers) -> Blueprint {
        func pick<Value>(_ values: [Value]) -> Value {
            values[Int.random(in: values.indices, using: &numbers)]
        }
        let journeys = (0..<pick([1, 2, 3])).map { index in
            Journey(
                id: "j-\(index)", title: pick(["A", "B"]), state: pick([.current, .future]),
                replaces: pick([nil, "j-0", "j-1"]), stages: pick([["a"], ["a", "b"], []]),
                touchpoints: (0..<pick([0, 1, 4, 9])).map { place in
                    Touchpoint(
                        id: "tp-\(index)-\(pick([place, place + 20]))", stage: "a",
                        day: pick([0, 1, 3, 30, 364, 100_000]),
                        channel: pick(["email", "post", "none"]), reach: pick([0, 0.5, 1]),
                        side: pick([.frontstage, .backstage]), proactive: pick([true, false]),
                        owner: pick([nil, "crm", "sales"]),
                        tone: pick([.positive, .neutral]),
                        text: pick([nil, "Dank u", "Dank\nu", "Fijn"]),
                        texts: pick([[:], ["p-x": "Hoi"]]),
                        audience: pick([nil, Audience(personas: ["p-x"])]))
                })
        }
        return Blueprint(
            id: "b", title: "B", language: .dutch, vision: pick([nil, "Zes contacten"]),
            customers: pick([0, 5200]),
            team: pick([
                [TeamMember(discipline: "crm", lead: "A")],
                [
                    TeamMember(discipline: "sales", lead: "B"),
                    TeamMember(discipline: "crm", lead: "A"),
                ],
            ]),
            personas: pick([[], [Persona(id: "p-x", name: "X", share: 1)]]),
            channels: pick([
                [Channel(id: "email", unitCost: pick([nil, 0.02]))],
                [Channel(id: "post"), Channel(id: "email")],
            ]), journeys: journeys)
    }
}
