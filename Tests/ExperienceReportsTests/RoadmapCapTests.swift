import ExperienceModel
import Testing

@testable import ExperienceReports

@Suite("What a roadmap's page must not drop, and must not promise")
struct RoadmapCapTests {
    private static func cards(_ states: [State]) -> [WaitingCard] {
        states.enumerated().map { index, state in
            WaitingCard(
                state: state, subject: "Item \(index)", title: "Waits", text: "Because \(index).")
        }
    }

    @Test("Eight cards are all shown")
    func fewCards() {
        let few = WaitingCards(
            all: Self.cards(Array(repeating: .wait, count: 8)), words: Wording(.english))
        #expect(few.shown == few.all)
        #expect(few.table == nil)
    }

    @Test("What has no card is counted and listed")
    func manyCards() throws {
        let states: [State] =
            Array(repeating: .blocked, count: 9) + [.stop] + Array(repeating: .wait, count: 25)
        let many = WaitingCards(all: Self.cards(states), words: Wording(.english))
        #expect(many.shown.count == 8)
        #expect(many.shown.prefix(7) == many.all.prefix(7))
        #expect(many.shown[7].subject == "And 28 more")
        #expect(many.shown[7].title == "2 blocked, 1 late or at a loss and 25 waiting")
        let table = try #require(many.table)
        #expect(table.rows.count == 28)
        #expect(table.rows.first == ["Item 7", "Waits", "Because 7."])
        let dutch = WaitingCards(all: many.all, words: Wording(.dutch))
        #expect(dutch.shown[7].subject == "En nog 28")
        #expect(
            dutch.shown[7].title == "2 geblokkeerd, 1 te laat of met verlies en 25 wachtend")
    }

    private static func money(
        _ language: Language, isCausal: Bool
    ) throws -> (heading: String, subtitle: String, figure: CostFigure) {
        let page = RoadmapFixtures.page { roadmap in
            for index in roadmap.items.indices {
                roadmap.items[index].score.worth.isCausal = isCausal
            }
            let benefit = [0.0, 50, 150, 400, 500, 700]
            roadmap.courses = RoadmapCourse.Part.allCases.map { part in
                RoadmapCourse(
                    part: part, cost: [100, 200, 300, 350, 400, 400],
                    benefit: benefit.map { Interval(estimate: $0, lower: $0 / 2, upper: $0 * 2) })
            }
        }
        for section in page.report(language: language).sections {
            if case .cost(let figure)? = section.blocks.first {
                return (section.heading, section.subtitle?.text ?? "", figure)
            }
        }
        throw CancellationError()
    }

    @Test("Money that only goes together with a change is no promise")
    func cappedMoney() throws {
        let dutch = try Self.money(.dutch, isCausal: false)
        #expect(
            dutch.heading
                == "‘Welcome letter’ en ‘Welcome call’ kunnen zichzelf en alle voorbereiding in "
                + "november 2026 hebben terugverdiend")
        #expect(dutch.subtitle.contains("De opbrengst gaat samen met de verandering"))
        #expect(dutch.figure.paidBack?.text == "mogelijk terugverdiend 29 nov. 2026")
        let english = try Self.money(.english, isCausal: false)
        #expect(
            english.heading
                == "“Welcome letter” and “Welcome call” may have paid for themselves and all "
                + "preparation by November 2026")
        let caused = try Self.money(.english, isCausal: true)
        #expect(caused.heading.contains("should have paid for themselves"))
        #expect(caused.figure.paidBack?.text == "paid back 29 Nov 2026")
    }

    @Test(
        "A budget that is drawn has its name, and so has the cost beside it",
        arguments: [0.2, 0.5, 0.8, 1, 1.3, 1.8, 2.1])
    func budgetName(share: Double) throws {
        let most = 100_000.0
        let page = RoadmapFixtures.page { roadmap in
            roadmap.courses = RoadmapCourse.Part.allCases.map { part in
                RoadmapCourse(
                    part: part, cost: (1...52).map { most * Double($0) / 52 },
                    benefit: (1...52).map {
                        let value = most * Double($0 * $0) / 2_704
                        return Interval(estimate: value, lower: value * 0.5, upper: value)
                    })
            }
            for index in roadmap.money.indices {
                roadmap.money[index].budget = most * share / Double(roadmap.money.count)
            }
        }
        let blocks = page.report(language: .dutch).sections.flatMap(\.blocks)
        let figure = try #require(
            blocks.lazy.compactMap { block -> CostFigure? in
                if case .cost(let figure) = block { figure } else { nil }
            }.first)
        #expect(figure.budget.count == 3)
        let texts = CostChart(figure: figure, number: 1).labels.labels.map(\.text)
        #expect(texts.contains(figure.budgetText))
        #expect(texts.contains("kosten van het hele plan") || texts.contains("kosten"))
    }
}
