import ExperienceModel
import TestSupport
import Testing

@testable import ExperienceStore

/// A plan that re-weights whole branches gets its groups within each of them.
@Suite struct BranchGroupTests {
    private static func fixture(_ change: (inout Pilot) -> Void) throws -> StoreFixture {
        var pilot = StoreFixture.pilot
        change(&pilot)
        let fixture = try StoreFixture()
        _ = try fixture.store.apply(
            StoreFixture.blueprint(), files: StoreFixture.files(), by: StoreFixture.sanne)
        _ = try fixture.store.launch(
            StoreFixture.plan(pilot), override: nil, overridden: [], by: StoreFixture.sanne)
        return fixture
    }

    private static func rows(seed: UInt64) -> [Response] {
        var numbers = SeededNumbers(seed: seed)
        return (0..<200).map { number in
            StoreFixture.response(
                .responseID("R\(number)"),
                ["nps": Double(Int.random(in: 0...10, using: &numbers)), "cost": 1.5],
                arm: Bool.random(using: &numbers) ? "control" : "pilot",
                day: "2026-02-0\(Int.random(in: 1...3, using: &numbers))",
                branch: ["Assen", "Breda", nil].randomElement(using: &numbers) ?? nil,
                persona: ["renske", "johan", nil].randomElement(using: &numbers) ?? nil,
                weight: Int.random(in: 1...3, using: &numbers))
        }
    }

    private static func mix(_ pilot: inout Pilot) {
        pilot.design = .byBranch
        pilot.referenceMix = ReferenceMix(by: .persona, shares: ["renske": 0.6, "johan": 0.4])
    }

    /// What a cell counts without its branch, value by value.
    private static func sums(_ groups: [PilotTallies.GroupCell]) -> [String: Int] {
        var sums: [String: Int] = [:]
        for cell in groups {
            guard case .tally(let tally) = cell.answers else { continue }
            for (value, count) in tally.counts {
                sums["\(cell.arm) \(cell.metric) \(cell.day) \(cell.group) \(value)", default: 0] +=
                    count
            }
        }
        return sums
    }

    @Test(arguments: 1...4)
    func branchesAddUpToTheNarrowTallies(seed: UInt64) throws {
        let (split, whole) = (try Self.fixture(Self.mix), try StoreFixture.launched())
        for fixture in [split, whole] { try fixture.add(Self.rows(seed: seed)) }
        for day in [nil, StoreFixture.day("2026-02-02")] {
            let found = try split.store.tallies(of: "welkom-1", through: day)
            let narrow = try whole.store.tallies(of: "welkom-1", through: day)
            #expect(found.cells == narrow.cells)
            #expect(Self.sums(found.groups) == Self.sums(narrow.groups))
            let branches = Set(found.groups.filter { $0.metric == "nps" }.map(\.branch))
            #expect(branches == ["Assen", "Breda", nil])
            let places = found.groups.map {
                "\($0.arm) \($0.metric) \($0.day) \($0.group) \($0.branch ?? "-")"
            }
            #expect(Set(places).count == places.count)
            // Quantities are not re-weighted, and keep their narrow groups.
            #expect(
                found.groups.filter { $0.metric == "cost" }
                    == narrow.groups.filter { $0.metric == "cost" })
        }
    }

    @Test func customersOfTheTimeBeforeWereNotInvited() throws {
        let rows = Self.rows(seed: 5)
        let last = rows.filter { $0.day >= StoreFixture.day("2026-02-03") }
        for (design, expected) in [
            (Pilot.Design.controlledBeforeAfter, last), (.randomised, rows),
        ] {
            let fixture = try Self.fixture {
                $0.design = design
                $0.start = StoreFixture.day("2026-02-03")
            }
            try fixture.add(rows)
            let customers = try fixture.store.tallies(of: "welkom-1", through: nil).customers
            #expect(
                customers.values.reduce(0, +) == expected.reduce(0) { $0 + $1.weight },
                "\(design)")
        }
    }

    @Test func otherPlansAreReadFromTheNarrowTallies() throws {
        let fixture = try Self.fixture {
            $0.referenceMix = ReferenceMix(by: .persona, shares: ["renske": 1])
        }
        try fixture.add(Self.rows(seed: 9))
        let groups = try fixture.store.tallies(of: "welkom-1", through: nil).groups
        #expect(!groups.isEmpty && groups.allSatisfy { $0.branch == nil })
    }
}
