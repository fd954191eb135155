import CXPilotCommands
import Foundation
import Testing

/// A calendar as another program reads it: PyPI's icalendar.
@Suite(.enabled(if: CalendarReader.isThere, "a Python with icalendar is not here"))
struct CalendarTests {
    @Test func aCalendarIsReadWithoutComplaint() throws {
        let story = try RolloutStory()
        let answer = story.roadmap("--format", "ics")
        try story.stage.write(answer.output, to: "uitrol.ics")
        let lines = try CalendarReader.read("uitrol.ics", in: story.stage.folder)
            .split(separator: "\n").map(String.init)
        #expect(lines.first == "-//cxpilot//rollout roadmap//EN 0")
        #expect(lines.count == 5)
        let waves = try story.facts()["waves"].list
        for (line, wave) in zip(lines.dropFirst(), waves) {
            let parts = line.split(separator: "|").map(String.init)
            let id = "\(wave["item"].text ?? "")-\(Int(wave["wave"].number ?? 0))"
            #expect(parts[0] == id + "@welkom-energie.cxpilot")
            #expect(parts[1] == wave["start"].text && Int(parts[3]).map { $0 % 7 } == 0)
            #expect(parts[4] == "CONFIRMED" && parts[6] == "0")
            #expect(parts[5] == "2026-07-20T00:00:00+00:00")
        }
    }
}
