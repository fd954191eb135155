import ExperienceModel
import TestSupport
import Testing

@testable import ExperienceReports

/// The screen of a roadmap, in both languages and at every width.
@Suite struct RoadmapTextTests {
    private static let screens: [(String, PlannedRollout, Language, TerminalStyle, Bool)] = [
        ("screen-roadmap-80", RolloutFixtures.rollout(), .english, TerminalStyle(width: 80), false),
        (
            "screen-roadmap-why-100", RolloutFixtures.rollout(), .english,
            TerminalStyle(width: 100), true
        ),
        ("screen-roadmap-nl", RolloutFixtures.rollout(), .dutch, TerminalStyle(width: 92), true),
        (
            "screen-roadmap-ascii", RolloutFixtures.rollout(), .english,
            TerminalStyle(width: 80, ascii: true), false
        ),
        (
            "screen-roadmap-colour", RolloutFixtures.rollout(), .english,
            TerminalStyle(width: 100, color: true), false
        ),
        ("screen-roadmap-what-if", RolloutFixtures.whatIf, .english, TerminalStyle(), false),
        ("screen-roadmap-frozen", RolloutFixtures.sinceFrozen, .dutch, TerminalStyle(), false),
    ]

    @Test(arguments: screens.indices)
    func screensLookAsApproved(index: Int) {
        let (name, rollout, language, style, why) = Self.screens[index]
        let text = RoadmapText.render(rollout, language: language, style: style, why: why)
            .replacing("\u{1B}", with: "\\e")
        #expect(Golden.difference(text, from: name + ".txt") == nil)
    }

    private static let rollouts =
        [
            RolloutFixtures.plain, RolloutFixtures.whatIf, RolloutFixtures.sinceFrozen,
            RolloutFixtures.rollout("-with-a-name-of-very-many-letters-and-more"),
        ] + [1, 4, 13, 26, 104, 157, 520, 5_200].map { RolloutFixtures.rollout(weeks: $0) }

    @Test(arguments: rollouts.indices, [80, 91, 92, 100])
    func noLineIsWiderThanTheScreen(index: Int, width: Int) {
        for language in Language.allCases {
            let style = TerminalStyle(width: width)
            let text = RoadmapText.render(
                Self.rollouts[index], language: language, style: style, why: index.isMultiple(of: 2)
            )
            for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
                #expect(DisplayWidth.of(line) <= width, "\(line)")
                #expect(line.last != " ", "\(line)")
            }
            #expect(text.hasSuffix("\n") && !text.hasSuffix("\n\n") && !text.contains("\n\n\n"))
        }
    }

    @Test func colourAddsNothingButCodes() {
        for rollout in Self.rollouts {
            let plain = RoadmapText.render(rollout, language: .english, style: TerminalStyle())
            let coloured = RoadmapText.render(
                rollout, language: .english, style: TerminalStyle(color: true))
            #expect(coloured.replacing(#/\u{1B}\[[0-9;]*m/#, with: "") == plain)
        }
    }

    @Test func nothingFromOutsideSteersTheScreen() {
        let rollout = RolloutFixtures.rollout("\u{1B}[31m\u{202E}\n")
        for why in [false, true] {
            let text = RoadmapText.render(
                rollout, language: .dutch, style: TerminalStyle(width: 100), why: why)
            #expect(!text.unicodeScalars.contains { $0 == "\u{1B}" || $0 == "\u{202E}" })
        }
    }

    @Test func asciiIsAscii() {
        let style = TerminalStyle(ascii: true)
        let text = RoadmapText.render(
            RolloutFixtures.rollout(), language: .dutch, style: style, why: true)
        #expect(text.utf8.allSatisfy { $0 < 0x80 })
    }

    @Test func anEmptyRoadmapSaysSo() {
        var rollout = RolloutFixtures.plain
        rollout.roadmap.waves = []
        let text = RoadmapText.render(rollout, language: .english, style: TerminalStyle())
        #expect(text.contains("Nothing can be rolled out yet."))
        #expect(text.contains("saving-tips"))
    }

    @Test(arguments: [(1, 3), (3, 3), (12, 3), (24, 2), (30, 1), (55, 1), (56, 1), (1_200, 1)])
    func columnsHoldEveryMonth(months: Int, perMonth: Int) {
        let first = Month(year: 2026, month: 11)
        let columns = MonthColumns(from: first, months: months, room: 55, usual: 3)
        #expect(columns.count <= 55 && columns.count >= min(months, 28))
        if months <= 55 { #expect(columns.count == months * perMonth) }
        #expect(columns.column(of: first.firstDay) == 0)
        #expect(columns.column(of: first.firstDay - 1) == -1)
        let last = first.firstDay + 30 * (months - 1)
        #expect(columns.column(of: last) < columns.count)
        #expect(columns.column(of: last + 31 * months) >= columns.count)
    }
}
