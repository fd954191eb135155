import ExperienceModel
import ExperienceStore
import ExperienceText

/// One import: the file streams through the reader into the store, in one transaction.
struct ImportRun {
    let file: String
    let path: String
    let mapping: ResponseMapping
    /// Whether the user named the day of all answers; else it is the day of the run.
    let isDayNamed: Bool
    let language: Language

    /// Imports the file whole, or nothing of it.
    func carryOut(
        into plan: FrozenPlan, in store: ExperienceStore, knowing blueprint: Blueprint,
        by actor: Actor
    ) throws -> ImportReceipt {
        let reader = ResponseReader(file: file, mapping: mapping, language: language)
        var labels = LabelCensus(blueprint, plan)
        return try store.importing(into: plan.pilot.id, source: try source(), by: actor) {
            session in
            let stream = try opened()
            while true {
                let chunk = try renaming { () throws(FileError) in try stream.next() }
                let responses = try chunk.isEmpty ? reader.finish() : reader.read(chunk)
                for response in responses { labels.count(response) }
                try session.add(responses)
                if chunk.isEmpty { break }
            }
            try session.finish(rejected: reader.rejections.reduce(0) { $0 + $1.rows })
            var receipt = receipt(reader, session, labels)
            receipt.answersPerArm = try answersPerArm(plan, session)
            return receipt
        }
    }

    /// What the register of imports keeps of the file.
    private func source() throws -> ImportSource {
        let isAssumed = if case .all = mapping.day { !isDayNamed } else { false }
        return ImportSource(
            file: file, sha256: try digest(), mapping: mapping.summary,
            metrics: mapping.metrics.map(\.metric.id), dayIsAssumed: isAssumed)
    }

    /// Answers that now stand in each arm for the metric that decides.
    private func answersPerArm(
        _ plan: FrozenPlan, _ session: ImportSession
    ) throws -> [String: Int] {
        let none = Dictionary(uniqueKeysWithValues: plan.pilot.arms.map { ($0, 0) })
        guard let metric = plan.pilot.primaryGoal.flatMap({ plan.metric($0.metric) })
        else { return none }
        return none.merging(
            try session.answersPerArm(to: metric.from ?? metric.id), uniquingKeysWith: { $1 })
    }

    /// The file is read once more for its fingerprint, so that nothing is held in memory.
    private func digest() throws -> String {
        var digest = FileDigest()
        let stream = try opened()
        while true {
            let chunk = try renaming { () throws(FileError) in try stream.next() }
            if chunk.isEmpty { return digest.hexadecimal }
            digest.update(chunk)
        }
    }

    private func opened() throws(FileError) -> FileStream {
        do { return try FileStream(path) } catch { throw error.renamed(file) }
    }

    private func renaming<T>(_ body: () throws(FileError) -> T) throws(FileError) -> T {
        do { return try body() } catch { throw error.renamed(file) }
    }

    private func receipt(
        _ reader: ResponseReader, _ session: ImportSession, _ labels: LabelCensus
    ) -> ImportReceipt {
        let rejections = reader.rejections
        return ImportReceipt(
            file: file, profile: reader.layout?.profile ?? "plain",
            separator: reader.layout?.separator ?? ",",
            headerRows: reader.layout?.headerRows ?? 0, columns: reader.layout?.columns ?? [],
            rows: reader.rows, counted: session.counted, updated: session.updated,
            unchanged: session.unchanged, rejected: rejections.reduce(0) { $0 + $1.rows },
            reasons: rejections, answersPerArm: [:], unknownLabels: labels.unknown)
    }
}

/// The labels of a file that the blueprint does not know: kept and reported, never rejected.
private struct LabelCensus {
    private let known: [String: Set<String>]
    private var met: [String: Set<String>] = [:]

    init(_ blueprint: Blueprint, _ plan: FrozenPlan) {
        known = [
            "branch": Set(plan.pilot.branches.values.joined()),
            "persona": Set(blueprint.personas.map(\.id)),
            "channel": Set(blueprint.channels.map(\.id)),
            "touchpoint": Set(blueprint.touchpoints.map(\.id)),
        ]
    }

    mutating func count(_ response: Response) {
        note(response.branch, as: "branch")
        note(response.persona, as: "persona")
        note(response.channel, as: "channel")
        note(response.touchpoint, as: "touchpoint")
    }

    private mutating func note(_ label: String?, as dimension: String) {
        guard let label, known[dimension]?.contains(label) == false else { return }
        met[dimension, default: []].insert(label)
    }

    var unknown: [String: [String]] { met.mapValues { $0.sorted() } }
}
