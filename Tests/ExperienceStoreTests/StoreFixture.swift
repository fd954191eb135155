import ExperienceModel
import Foundation
import GRDB

@testable import ExperienceStore

/// A scratch folder with a store, and the few nouns that the tests tell their stories with.
final class StoreFixture {
    let folder: String
    let path: String
    let store: ExperienceStore

    init(keyOf other: StoreFixture? = nil) throws {
        folder = NSTemporaryDirectory() + "store-\(UUID().uuidString)"
        try FileManager.default.createDirectory(
            atPath: folder, withIntermediateDirectories: true)
        path = folder + "/store.sqlite"
        if let other {
            try FileManager.default.copyItem(atPath: other.path + ".key", toPath: path + ".key")
        }
        store = try ExperienceStore.create(at: path)
    }

    deinit {
        try? FileManager.default.removeItem(atPath: folder)
    }

    static let today = day("2026-03-31")
    static let sanne = actor("Sanne de Vries")

    static func actor(_ name: String, on text: String = "2026-03-31") -> Actor {
        Actor(name: name, on: day(text), at: "2026-03-31T09:30:00Z")
    }

    static func day(_ text: String) -> Day {
        guard let day = Day(iso: text) else { preconditionFailure("\(text) is a day") }
        return day
    }

    static let metrics = [
        Metric(id: "nps", kind: .nps, scale: Metric.Scale(lowest: 0, highest: 10)),
        Metric(id: "cancelled", kind: .rate),
        Metric(id: "cost", kind: .mean, unit: "EUR"),
    ]

    static let pilot = Pilot(
        id: "welkom-1", title: "Welkomstkaart", journey: "welkom", design: .randomised,
        arms: ["control", "pilot"], start: day("2026-01-01"), readout: day("2026-03-31"),
        goals: [Goal(metric: "nps", role: .primary, comparison: .aboveControl, value: 5)],
        guardrails: [
            Goal(
                metric: "cost", role: .guardrail, comparison: .notWorseThanControlBy, value: 1,
                lowerIsBetter: true)
        ])

    static func blueprint(title: String = "Welkom") -> Blueprint {
        Blueprint(
            id: "welkom-energie", title: title, language: .dutch, customers: 40_000,
            team: [
                TeamMember(discipline: "marketing", lead: "Sanne"),
                TeamMember(discipline: "crm", lead: "Bas"),
            ],
            insights: [
                Insight(
                    id: "stil", origin: .outsideIn, source: .interview, n: 12, says: "Het is stil")
            ],
            personas: [Persona(id: "renske", name: "Renske", share: 0.6, needs: ["rust"])],
            channels: [Channel(id: "post", direction: .oneWay, unitCost: 0.9)],
            brandValues: [BrandValue(id: "nabij", value: "nabij", say: ["samen"])],
            metrics: metrics,
            journeys: [
                Journey(
                    id: "welkom", title: "Welkom", state: .future, stages: ["Start", "Gebruik"],
                    touchpoints: [
                        Touchpoint(
                            id: "tp-kaart", stage: "Start", day: 3, channel: "post", reach: 1,
                            side: .frontstage, proactive: true, owner: "marketing")
                    ])
            ],
            pilots: [pilot])
    }

    static func files(_ text: String = "title: Welkom") -> [BlueprintFile] {
        [BlueprintFile(path: "welkom.yaml", text: text)]
    }

    static func plan(_ pilot: Pilot = pilot) -> FrozenPlan {
        FrozenPlan(
            blueprint: "welkom-energie", revision: 1, pilot: pilot, metrics: metrics,
            frozenOn: today)
    }

    /// A store with a blueprint and a launched pilot.
    static func launched(keyOf other: StoreFixture? = nil) throws -> StoreFixture {
        let fixture = try StoreFixture(keyOf: other)
        _ = try fixture.store.apply(blueprint(), files: files(), by: sanne)
        _ = try fixture.store.launch(plan(), override: nil, overridden: [], by: sanne)
        return fixture
    }

    static func source(
        _ file: String = "answers.csv", _ metrics: [String] = ["nps"]
    )
        -> ImportSource
    {
        var digest = FileDigest()
        digest.update(Array(file.utf8))
        return ImportSource(
            file: file, sha256: digest.hexadecimal,
            mapping: metrics.map { "\($0)=score" }.joined(separator: ", "), metrics: metrics)
    }

    static func response(
        _ identity: Response.Identity, _ answers: [String: Double], arm: String = "pilot",
        day text: String = "2026-02-03", branch: String? = nil, persona: String? = nil,
        comment: String? = nil, weight: Int = 1
    ) -> Response {
        Response(
            identity: identity, line: 2, arm: arm, day: day(text), branch: branch,
            persona: persona, comment: comment,
            answers: answers.sorted { $0.key < $1.key }.map { Answer(metric: $0, value: $1) },
            weight: weight)
    }

    /// Imports rows and tells what became of them: counted, updated, unchanged.
    @discardableResult
    func add(
        _ responses: [Response], source named: ImportSource? = nil, by actor: Actor = sanne
    ) throws -> [Int] {
        // Other rows are another file.
        var source = named ?? Self.source()
        if named == nil { source.sha256 = Self.source("\(responses)").sha256 }
        let result = try Self.add(responses, to: store, source: source, by: actor)
        return result.fates
    }

    /// Imports rows, each from a line of its own; `atEnd` runs before all is kept.
    @discardableResult
    static func add(
        _ responses: [Response], to store: ExperienceStore, source: ImportSource = source(),
        by actor: Actor = sanne, rejected: Int = 0, keeps: Bool = true, batch: Int = 5000,
        mostRows: Int = RunSorter.mostRows, atEnd: () throws -> Void = {}
    ) throws -> ImportResult {
        let intake = try store.intake(
            for: "welkom-1", source: source, by: actor, mostRows: mostRows)
        for start in stride(from: 0, to: responses.count, by: batch) {
            let rows = (start..<min(start + batch, responses.count)).map { place in
                var response = responses[place]
                response.line = place + 2
                return response
            }
            try intake.add(ResponseBatch(rows))
        }
        let rejections = [
            Rejection(code: "noAnswer", reason: "no answer", rows: rejected, lines: [2])
        ]
        return try store.carryOut(
            intake, rejections: rejected > 0 ? rejections : [], keeps: keeps, atEnd: atEnd)
    }

    /// All rows of all tables, as text.
    func dump(without left: Set<String> = []) throws -> [String] {
        try Self.dump(at: path, without: left)
    }

    static func dump(at path: String, without left: Set<String> = []) throws -> [String] {
        try DatabaseQueue(path: path).read { db in
            let tables = try String.fetchAll(
                db, sql: "SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")
            return try tables.filter { !left.contains($0) }.flatMap { table in
                let columns = try db.columns(in: table).map { "quote(\"\($0.name)\")" }
                return try String.fetchAll(
                    db, sql: "SELECT \(columns.joined(separator: " || ' ' || ")) FROM \(table)"
                ).map { "\(table) \($0)" }.sorted()
            }
        }
    }

    /// Changes the database behind the store's back.
    func tamper(_ sql: String) throws {
        try DatabaseQueue(path: path).write { try $0.execute(sql: sql) }
    }
}

extension ImportResult {
    /// Counted, updated and unchanged rows.
    var fates: [Int] { [counted, updated, unchanged] }
}
