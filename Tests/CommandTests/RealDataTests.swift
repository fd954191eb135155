import Testing

/// Public surveys through the tool, from the blueprint to the read-out: each number equals what
/// others worked out with other tools, to six decimals, and small groups stay hidden.
@Suite(.enabled(if: Facts.arePresent, "../shared/data is not here"))
struct RealDataTests {
    private static let lastDay = "2026-06-30"

    @Test(arguments: RealDataSurveys.all)
    func saysWhatOthersWorkedOut(survey: RealDataSurvey) throws {
        let expected = try Facts(expectedIn: survey.folder)
        let desk = try RealDataDesk(metrics: survey.metrics)
        for run in survey.runs {
            let receipt = try desk.importing(survey.path, run.arguments)
            #expect(receipt["rows"].number == Double(survey.rows))
            #expect(receipt["rejected"].number == Double(run.rejected))
            #expect(receipt["unchanged"].number == 0)
        }
        let readOut = try Facts(printed: desk.evaluated(on: Self.lastDay))
        for figure in survey.figures {
            expect(figure, in: readOut, equals: expected[figure.path])
        }
        for breakdown in survey.breakdowns {
            expect(breakdown, in: readOut, equals: expected[breakdown.path])
        }
        let screen = try desk.evaluated(on: Self.lastDay, as: "--groups")
        let widest = screen.split(separator: "\n").map(\.count).max() ?? 0
        #expect((1...80).contains(widest), "\(screen)")
    }

    @Test(arguments: RealDataSurveys.all)
    func theSameFileTwiceChangesNothing(survey: RealDataSurvey) throws {
        let desk = try RealDataDesk(metrics: survey.metrics)
        let once = try survey.runs.map { try desk.importing(survey.path, $0.arguments) }
        let before = try desk.evaluated(on: Self.lastDay)
        for (run, first) in zip(survey.runs, once) {
            let again = try desk.importing(survey.path, run.arguments)
            #expect(again["counted"].number == 0)
            #expect(again["updated"].number == 0)
            #expect(again["unchanged"].number == first["counted"].number)
            #expect(again["rejected"].number == first["rejected"].number)
        }
        #expect(try desk.evaluated(on: Self.lastDay) == before)
    }

    /// A file that was saved again with other line ends brings nobody in twice.
    @Test func otherLineEndsAreTheSameAnswers() throws {
        let (lines, returns) = (RealDataSurveys.carpentries[0], RealDataSurveys.carpentries[1])
        let desk = try RealDataDesk(metrics: lines.metrics)
        let first = try desk.importing(lines.path, lines.runs[0].arguments)
        let second = try desk.importing(returns.path, lines.runs[0].arguments)
        #expect(first["counted"].number == 402)
        #expect(second["unchanged"].number == 402)
        let screen = try desk.evaluated(on: Self.lastDay, as: "--groups")
        #expect(screen.contains("\n  not filled in"), "those without a country have a name")
    }

    @Test func aTableOfCountsSaysWhatItsSurveySays() throws {
        let folder = "Blueprints/luchthaven"
        let desk = try RealDataDesk(
            Stage(), blueprint: "luchthaven", at: "\(folder)/luchthaven.yaml",
            disciplines: ["marketing", "products", "channels", "crm", "operations"],
            pilot: "aanbeveling-2017", from: "2017-05-01")
        let columns = "--counts --arm groep --day datum --branch boarding_area --score score"
        let arguments = columns.split(separator: " ").map(String.init)
        let receipt = try desk.importing("\(folder)/telling-2017.csv", arguments)
        #expect(receipt["counted"].number == receipt["rows"].number)
        #expect(receipt["answersPerArm", "reizigers"].number == 2746)
        let again = try desk.importing("\(folder)/telling-2017.csv", arguments)
        #expect(again["unchanged"].number == receipt["rows"].number)

        let readOut = try Facts(printed: desk.evaluated(on: "2017-05-31"))
        let expected = try Facts(expectedIn: "sfo-airport-survey")["nps", "2017"]
        for (metric, shape) in [("nps", FactShape.nps), ("recommend", .topTwo)] {
            expect(
                RealDataSurvey.Figure(metric, shape, []), in: readOut, equals: expected["overall"])
            expect(
                RealDataSurvey.Breakdown(metric, shape, []), in: readOut,
                equals: expected["by", "BAREA"])
        }
    }

    private func expect(
        _ figure: RealDataSurvey.Figure, in readOut: Facts, equals expected: Facts
    ) {
        let goals = readOut["goals"].list.filter { $0["metric"].text == figure.metric }
        #expect(goals.count == 1, "\(figure.metric)")
        let arms = goals.flatMap { $0["arms"].list }
        #expect(arms.count == 1, "\(figure.metric)")
        for arm in arms { figure.shape.expect(arm, equals: expected, figure.metric) }
    }

    private func expect(
        _ breakdown: RealDataSurvey.Breakdown, in readOut: Facts, equals expected: Facts
    ) {
        let groups = readOut["groups"].list.filter {
            $0["metric"].text == breakdown.metric && $0["by"].text == breakdown.dimension
        }
        let theirs = expected.members.mapValues { $0[breakdown.leaf] }
        let sizes = theirs.compactMapValues { breakdown.shape.size(in: $0) }.filter { $0.value > 0 }
        let hidden = Self.hidden(sizes)
        #expect(!sizes.isEmpty)
        #expect(groups.count == sizes.count, "\(breakdown.metric) by \(breakdown.dimension)")
        for group in groups {
            let name = group["value"].text ?? "?"
            let place = "\(breakdown.metric) of '\(name)'"
            #expect(sizes[name] != nil, "\(place) is expected")
            #expect(group["suppressed"].isTrue == hidden.contains(name), "\(place)")
            if group["suppressed"].isTrue {
                let shown = [group["answers"], group["estimate"], group["lower"], group["upper"]]
                #expect(shown.allSatisfy(\.isNothing) && group["arms"].list.isEmpty, "\(place)")
            } else if let numbers = theirs[name], let arm = group["arms"].list.first {
                #expect(
                    group["answers"].number == breakdown.shape.size(in: numbers), "\(place)")
                breakdown.shape.expect(arm, equals: numbers, place)
            }
        }
    }

    /// Groups below ten; and the smallest of the others while the hidden ones could be worked out
    /// from the total, because they are one or have fewer than ten answers together.
    private static func hidden(_ sizes: [String: Double]) -> Set<String> {
        let bySize = sizes.sorted { ($0.value, $0.key) < ($1.value, $1.key) }
        let small = bySize.count { $0.value < 10 }
        guard small > 0 else { return [] }
        let few = bySize.prefix(small).reduce(0) { $0 + $1.value } < 10
        let count = small == 1 || few ? small + 1 : small
        return Set(bySize.prefix(count).map(\.key))
    }
}
