import ExperienceModel
import Foundation
import Testing

@testable import ExperienceText

/// Mermaid's own diagrams give the titles, sections, tasks, scores and actors that were worked out
/// elsewhere.
@Suite(.enabled(if: RealData.isPresent, "../shared/data is not here"))
struct MermaidRealDataTests {
    private static let folder = RealData.folder.appendingPathComponent("journeys-mermaid")

    private func expected() throws -> [String: [String: Any]] {
        let data = try Data(contentsOf: Self.folder.appendingPathComponent("expected.json"))
        let document = try #require(JSONSerialization.jsonObject(with: data) as? [String: Any])
        return try #require(document["files"] as? [String: [String: Any]])
    }

    private func read(_ name: String) throws -> Reading<MermaidJourney> {
        let bytes = [UInt8](try Data(contentsOf: Self.folder.appendingPathComponent(name)))
        return MermaidReader.read(path: name, bytes: bytes, language: .english)
    }

    @Test func everyDiagramIsInTheAnswers() throws {
        let names = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path)
            .filter { $0.hasSuffix(".mmd") }
        #expect(Set(names) == Set(try expected().keys))
        #expect(names.count >= 3)
    }

    @Test func everyFactIsAsExpected() throws {
        for (name, facts) in try expected() {
            let journey = try #require(try read(name).value, "\(name)")
            #expect(journey.title == facts["title"] as? String, "\(name)")
            #expect(journey.sections.map(\.name) == facts["sections"] as? [String], "\(name)")
            let tasks = try #require(facts["tasks"] as? [[String: Any]])
            #expect(journey.tasks.count == tasks.count)
            let own = journey.sections.flatMap { section in
                section.tasks.map { (section.name, $0) }
            }
            for ((section, task), fact) in zip(own, tasks) {
                #expect(section == fact["section"] as? String)
                #expect(task.name == fact["task"] as? String)
                #expect(task.score == fact["score"] as? Double)
                #expect(task.actors == fact["actors"] as? [String])
            }
            #expect(journey.actors == facts["actors"] as? [String])
            #expect(journey.tasks.count == facts["task_count"] as? Int)
            let mean = try #require(facts["mean_score"] as? Double)
            #expect(abs((journey.meanScore ?? 0) - mean) < 1e-6)
            let means = try #require(facts["mean_score_by_section"] as? [String: Double])
            for section in journey.sections {
                #expect(abs((section.meanScore ?? 0) - (means[section.name] ?? -9)) < 1e-6)
            }
        }
    }

    @Test func everyDiagramBecomesABlueprint() throws {
        for name in try expected().keys {
            let journey = try #require(try read(name).value)
            let skeleton = BlueprintSkeleton(journey, name: name, language: .english)
            let text = SkeletonText.text(of: skeleton, source: name)
            let reading = BlueprintReader.read([(path: name, bytes: Array(text.utf8))]).reading
            #expect(reading == .accepted(skeleton.blueprint, []), "\(name): \(reading.findings)")
        }
    }
}
