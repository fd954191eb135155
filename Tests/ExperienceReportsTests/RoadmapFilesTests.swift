import ExperienceModel
import Testing

@testable import ExperienceReports

/// Lists, diagrams and calendars of a roadmap: right in form whatever the texts are.
@Suite struct RoadmapFilesTests {
    private static let hostile = "; x, \"y\"\r\n#=1+1\u{1B}[31m%%é"

    private func lines(of rollout: PlannedRollout) throws -> [String] {
        let text = try #require(RoadmapCalendar.text(of: rollout, language: .dutch))
        #expect(text.hasSuffix("END:VCALENDAR\r\n"))
        let bytes = Array(text.utf8)
        for (place, byte) in bytes.enumerated() where byte == 10 {
            #expect(place > 0 && bytes[place - 1] == 13)
        }
        var lines = text.unicodeScalars.split(separator: "\n").map { line in
            String(String.UnicodeScalarView(line.filter { $0 != "\r" }))
        }
        for line in lines { #expect(line.utf8.count <= 75, "\(line)") }
        // Folded lines go on behind one blank.
        for place in lines.indices.reversed() where lines[place].hasPrefix(" ") {
            lines[place - 1] += lines[place].dropFirst()
            lines.remove(at: place)
        }
        return lines
    }

    @Test func aCalendarHasAnEventForEachWave() throws {
        let rollout = RolloutFixtures.rollout()
        let lines = try lines(of: rollout)
        #expect(lines.filter { $0 == "BEGIN:VEVENT" }.count == rollout.roadmap.waves.count + 1)
        #expect(lines.filter { $0 == "DTSTAMP:20261113T000000Z" }.count == 8)
        let start = try #require(lines.firstIndex(of: "UID:welcome-call-1@energy-welcome.cxpilot"))
        #expect(lines[start + 2] == "DTSTART;VALUE=DATE:20261123")
        #expect(lines[start + 3] == "DTEND;VALUE=DATE:20270104")
        #expect(lines[start + 4] == "SUMMARY:welcome call 5%")
        #expect(
            lines[start + 5]
                == "DESCRIPTION:Besloten op 20 nov. 2026.\\nWerk: channels 0\\,3 persoonsweken en "
                + "crm 1\\,5 persoonsweken.\\nKosten: €\u{A0}1.200.\\nPoort naar de volgende golf: "
                + "cost per customer.")
        #expect(lines[start + 7] == "STATUS:CONFIRMED")
        #expect(lines.contains("UID:check-in-verdict@energy-welcome.cxpilot"))
    }

    @Test func uidsStayWhenWavesMove() throws {
        func uids(_ rollout: PlannedRollout) throws -> [String] {
            try lines(of: rollout).filter { $0.hasPrefix("UID:") }
        }
        var later = RolloutFixtures.rollout()
        for place in later.roadmap.waves.indices {
            later.roadmap.waves[place].start = later.roadmap.waves[place].start + 7
            later.roadmap.waves[place].end = later.roadmap.waves[place].end + 7
        }
        later.asOf = later.asOf + 30
        let first = try uids(RolloutFixtures.rollout())
        #expect(try uids(later) == first)
        #expect(Set(first).count == first.count)
    }

    @Test func textsFromOutsideStayTexts() throws {
        let lines = try lines(of: RolloutFixtures.rollout(Self.hostile))
        let names = Set(lines.map { $0.prefix { $0 != ":" && $0 != ";" } })
        #expect(
            names == [
                "BEGIN", "VERSION", "PRODID", "CALSCALE", "X-WR-CALNAME", "UID", "DTSTAMP",
                "DTSTART", "DTEND", "SUMMARY", "DESCRIPTION", "CATEGORIES", "STATUS", "TRANSP",
                "END",
            ])
        #expect(
            lines.contains {
                $0.hasPrefix("SUMMARY:address feed\\; x\\, \"y\"\\n#=1+1<U+001B>[31m%%é")
            })
    }

    @Test func longLinesFoldBetweenCharacters() {
        var text = CalendarText()
        text.add("SUMMARY", text: String(repeating: "é", count: 100))
        let lines = text.text.split(separator: "\r\n")
        #expect(lines.map(\.utf8.count) == [74, 75, 61])
    }

    @Test func withoutAnyEventThereIsNoCalendar() {
        var rollout = RolloutFixtures.plain
        rollout.roadmap.waves = []
        #expect(RoadmapCalendar.text(of: rollout, language: .english) == nil)
    }

    @Test func aListHasARowForEachWaveAndWhatIsLeftOut() {
        let text = RoadmapCSV.text(of: RolloutFixtures.rollout(), language: .english)
        let lines = text.split(separator: "\n").map(String.init)
        #expect(lines.count == 1 + 7 + 4)
        #expect(
            lines[0] == "item,title,discipline,kind,wave,share,start,end,cost,commitment,chance,"
                + "critical,gate,because,effort_channels,effort_crm")
        #expect(
            lines[2] == "welcome-call,welcome call,channels,rollout,1,0.05,2026-11-23,2027-01-03,"
                + "1200,decided,,yes,cost per customer,decided on 20 Nov 2026,0.25,1.5")
        #expect(
            lines[9]
                == "welcome-call,welcome call,channels,leftOut,3,,,,,,,,,the gate after wave 2 "
                + "is closed: the guardrail of “cost per customer” is broken "
                + "(only a new pilot in which it holds opens it),,")
    }

    @Test func noCellIsAFormula() {
        var rollout = RolloutFixtures.rollout()
        for (place, title) in ["=1+1", "+1", "-x", "@a", "\t=1"].enumerated() {
            rollout.roadmap.waves[place].title = title
        }
        let lines = RoadmapCSV.text(of: rollout, language: .english).split(separator: "\n")
        #expect(lines[1].hasPrefix("address-feed,'=1+1,"))
        #expect(lines[2].hasPrefix("welcome-call,'+1,") && lines[3].contains(",'-x,"))
        #expect(lines[4].contains(",'@a,") && lines[5].contains(",' =1,"))
    }

    @Test func aDiagramHasSectionsAndTasks() {
        let text = RoadmapMermaid.text(of: RolloutFixtures.rollout(), language: .english)
        #expect(
            text.hasPrefix(
                """
                gantt
                    title Energy welcome (2026-11-13)
                    dateFormat YYYY-MM-DD
                    axisFormat %b %Y
                    inclusiveEndDates
                    section channels
                    welcome call 5% :crit, w1, 2026-11-23, 2027-01-03

                """))
        #expect(text.contains("    check in (pilot) :active, w3, 2026-09-01, 2026-12-20\n"))
        #expect(
            text.contains(
                "    check in 5% (if the pilot succeeds) :w4, 2027-01-18, 2027-02-14\n"))
        #expect(text.contains("    section no discipline\n    address feed :w8, "))
    }

    @Test func textsEndNoTask() {
        let text = RoadmapMermaid.text(
            of: RolloutFixtures.rollout(Self.hostile), language: .english)
        for line in text.split(separator: "\n") where line.contains(", w") {
            #expect(line.filter { $0 == ":" }.count == 1, "\(line)")
        }
        #expect(!text.contains("%%") && !text.contains("\u{1B}"))
    }
}
