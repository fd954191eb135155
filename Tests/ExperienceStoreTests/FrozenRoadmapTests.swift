import ExperienceModel
import GRDB
import Testing

@testable import ExperienceStore

/// Roadmaps that were frozen come back as they were.
@Suite struct FrozenRoadmapTests {
    private let fixture: StoreFixture
    private var store: ExperienceStore { fixture.store }

    init() throws { fixture = try StoreFixture() }

    private static let start = StoreFixture.day("2026-09-01")

    /// With a reason of every kind that has values of its own.
    private static func roadmap(bound: Double? = 1234.5) -> Roadmap {
        let reasons: [PlacementReason] = [
            .roadmapStart, .earliest(start), .after(item: "feed", ready: start),
            .ladder(item: "feed", step: .recognise, ready: start),
            .gate(guardrails: ["cost"]), .capacity(discipline: "crm", week: start),
            .budget(start.quarter), .asked(start), .others,
        ]
        let wave = RoadmapWave(
            item: "welkom-1", title: "Welkom", commitment: .decided(on: start), number: 1,
            share: 0.05, start: start, end: start + 6, effort: ["crm": 0.1], cost: 0.1 + 0.2,
            because: reasons, gate: ["cost"], isCritical: true)
        return Roadmap(
            start: start, weeks: 52, objective: .benefit, isProven: false, value: 1000,
            bound: bound, waves: [wave],
            items: [
                RoadmapItem(
                    id: "welkom-1", title: "Welkom", commitment: .decided(on: start),
                    score: RoadmapScore(
                        worth: RolloutWorth(chance: 1), weeksInUse: 3, weeks: 9, cost: 7))
            ],
            leftOut: [LeftOut(item: "jaarnota-1", reason: .costsMore(score: -12))], load: [],
            money: [QuarterMoney(quarter: start.quarter, budget: 10, planned: 3)])
    }

    @Test func itComesBackAsItWas() throws {
        let roadmap = Self.roadmap()
        let frozen = try #require(
            try store.freeze(roadmap, of: "welkom-energie", revision: 2, by: StoreFixture.sanne))
        #expect(frozen.roadmap == roadmap && frozen.by == "Sanne de Vries")
        #expect(
            try store.frozenRoadmap(of: "welkom-energie", through: StoreFixture.today) == frozen)
        #expect(try store.frozenRoadmap(of: "other", through: StoreFixture.today) == nil)
        #expect(
            try store.frozenRoadmap(of: "welkom-energie", through: StoreFixture.today - 1) == nil)
    }

    @Test func theNewestCountsAndTheSameIsNotKeptTwice() throws {
        let (blueprint, sanne) = ("welkom-energie", StoreFixture.sanne)
        _ = try store.freeze(Self.roadmap(), of: blueprint, revision: 1, by: sanne)
        #expect(try store.freeze(Self.roadmap(), of: blueprint, revision: 1, by: sanne) == nil)
        let later = StoreFixture.actor("Joost", on: "2026-04-02")
        _ = try store.freeze(Self.roadmap(bound: nil), of: blueprint, revision: 2, by: later)
        #expect(try store.frozenRoadmap(of: blueprint, through: later.on)?.revision == 2)
        #expect(try store.frozenRoadmap(of: blueprint, through: sanne.on)?.revision == 1)
        let log = try store.log()
        #expect(log.map(\.action) == ["freeze", "freeze"])
        #expect(log.last?.subject == "roadmap/welkom-energie")
        #expect(
            log.last?.detail
                == "revision 2, benefit, until 2026-09-07: welkom-1 1 from 2026-09-01")
    }

    @Test func numbersWithoutEndAreKept() throws {
        let roadmap = Self.roadmap(bound: .infinity)
        _ = try store.freeze(roadmap, of: "a", revision: 1, by: StoreFixture.sanne)
        #expect(
            try store.frozenRoadmap(of: "a", through: StoreFixture.today)?.roadmap == roadmap)
    }

    @Test(arguments: ["UPDATE frozen_roadmap SET frozen_by = 'x'", "DELETE FROM frozen_roadmap"])
    func whatWasFrozenNeverChanges(change: String) throws {
        _ = try store.freeze(Self.roadmap(), of: "a", revision: 1, by: StoreFixture.sanne)
        #expect(throws: DatabaseError.self) { try fixture.tamper(change) }
    }
}
