import CXPilotCommands
import Foundation
import Testing

/// Comments tell no group that is too small, neither by its arm nor by its label.
struct CommentGroupTests {
    private let desk: BadInputDesk

    init() throws { desk = try BadInputDesk() }

    /// Imports so many comments of each arm and persona.
    private func bring(_ groups: [(arm: String, persona: String, count: Int)]) throws {
        var lines: [String] = []
        for (arm, persona, count) in groups {
            for place in 0..<count {
                lines.append("\(arm),2026-04-\(10 + place % 20),\(persona),\(place % 11),fijn zo")
            }
        }
        try desk.stage.write(
            BadInputDesk.header + lines.joined(separator: "\n") + "\n", to: "a.csv")
        let answer = desk.stage.run(["import", "a.csv"] + BadInputDesk.columns)
        try #require(answer.exitCode == 0, "\(answer.errors)")
    }

    private func page(_ options: String...) throws -> [String: Any] {
        let answer = desk.stage.run(
            ["comments", "welkom-1", "--json", "--limit", "500"] + options
                + BadInputDesk.inEnglish)
        #expect(answer.exitCode == 0, "\(answer.errors)")
        return try #require(
            try JSONSerialization.jsonObject(with: Data(answer.output.utf8)) as? [String: Any])
    }

    private func comments(_ page: [String: Any]) -> [[String: Any]] {
        page["comments"] as? [[String: Any]] ?? []
    }

    @Test func anArmOfThreeIsNotTold() throws {
        try bring([("control", "p-rust", 3), ("welkom", "p-rust", 30)])
        let all = try page()
        #expect(comments(all).count == 33 && all["because"] is String)
        #expect(comments(all).allSatisfy { $0["arm"] is NSNull })
        for arm in ["control", "welkom"] {
            let page = try page("--arm", arm)
            #expect(page["total"] is NSNull && comments(page).isEmpty && page["because"] is String)
        }
        let screen = desk.stage.run(["comments", "welkom-1"] + BadInputDesk.inEnglish).output
        #expect(screen.contains("is left out: the arm") && !screen.contains("control"))
    }

    @Test func aPersonaThatIsSmallWithinAnArmIsToldWithoutItsArm() throws {
        try bring([
            ("control", "p-rust", 20), ("welkom", "p-rust", 20), ("control", "p-reken", 2),
            ("welkom", "p-reken", 15),
        ])
        let all = try page()
        for comment in comments(all) {
            let isSmall = comment["persona"] as? String == "p-reken"
            #expect((comment["arm"] is NSNull) == isSmall)
        }
        let control = comments(try page("--arm", "control"))
        #expect(control.count == 22)
        #expect(!control.contains { $0["persona"] as? String == "p-reken" })
    }

    @Test func nothingIsLeftOutOfLargeGroups() throws {
        try bring([("control", "p-rust", 12), ("welkom", "p-rust", 12)])
        let all = try page()
        #expect(all["because"] == nil && comments(all).count == 24)
        #expect(comments(all).allSatisfy { $0["arm"] is String && $0["persona"] is String })
    }
}
