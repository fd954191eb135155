import BlueprintRules
import ExperienceModel
import Testing

@Suite struct ApprovalBookTests {
    static let signed = Blueprint.trial([
        .trial("tp-a") { $0.owner = "crm" },
        .trial("tp-b", day: 9) {
            $0.owner = "sales"
            $0.channel = "phone"
            $0.text = "Hoi"
        },
    ]) {
        $0.team = [
            TeamMember(discipline: "crm", lead: "A"), TeamMember(discipline: "sales", lead: "B"),
        ]
        $0.channels.append(Channel(id: "phone"))
        $0.vision = "Six contacts"
    }

    static func approval(_ discipline: String, _ revision: Int = 1) -> Approval {
        Approval(discipline: discipline, by: "x", on: Day(number: 0), revision: revision)
    }

    static func standings(
        _ approvals: [Approval] = [approval("crm"), approval("sales")],
        _ change: (inout Blueprint) -> Void
    ) -> [ApprovalStanding] {
        var now = signed
        change(&now)
        return ApprovalBook.standings(
            of: now, revision: 2, approvals: approvals, revisions: [1: signed, 2: now])
    }

    @Test func approvalsCarryOverWhileNothingOfTheirsChanges() {
        let untouched = Self.standings {
            $0.insights = [
                Insight(id: "i", origin: .outsideIn, source: .interview, says: "Stil")
            ]
            $0.journeys[0].touchpoints[0].note = "for us"
            $0.customers = 3
        }
        #expect(untouched.map(\.state) == [.carried, .carried])
        #expect(ApprovalBook.holding(untouched).map(\.revision) == [1, 1])
    }

    @Test(arguments: [
        (ApprovalStanding.Part.Kind.touchpoints, 0), (.texts, 1), (.channels, 2),
    ])
    func onlyTheOwnerOfWhatChangedSignsAgain(kind: ApprovalStanding.Part.Kind, number: Int) {
        let standings = Self.standings {
            switch number {
            case 0: $0.journeys[0].touchpoints[1].day = 12
            case 1: $0.journeys[0].touchpoints[1].text = "Dag"
            default: $0.channels[1].unitCost = 4
            }
        }
        #expect(standings.map(\.state) == [.carried, .lapsed])
        #expect(standings[1].parts.filter { !$0.changes.isEmpty }.map(\.kind) == [kind])
    }

    @Test func visionAndTeamAreEverybodys() {
        for change in [
            { (blueprint: inout Blueprint) in blueprint.vision = "Five" },
            { (blueprint: inout Blueprint) in blueprint.team[0].lead = "C" },
        ] {
            #expect(Self.standings { change(&$0) }.map(\.state) == [.lapsed, .lapsed])
        }
    }

    @Test func aTouchpointThatChangesHandsConcernsBoth() {
        let standings = Self.standings { $0.journeys[0].touchpoints[1].owner = "crm" }
        #expect(standings.map(\.state) == [.lapsed, .lapsed])
        // Nothing came and nothing is gone: it is only another's now.
        for standing in standings {
            #expect(standing.changes.map(\.nature) == [.changed])
            #expect(standing.changes.first?.fields.map(\.key) == ["owner"])
        }
    }

    @Test func theLastSignatureCounts() {
        let again = Self.standings([
            Self.approval("crm", 2), Self.approval("crm"), Self.approval("sales"),
        ]) { $0.vision = "Five" }
        #expect(again.map(\.state) == [.signed, .lapsed])
        #expect(Self.standings([]) { _ in }.map(\.state) == [.missing, .missing])
    }

    @Test func aRevisionThatIsNotThereCannotBeCompared() {
        let standings = ApprovalBook.standings(
            of: Self.signed, revision: nil, approvals: [Self.approval("crm")], revisions: [:])
        #expect(standings.map(\.state) == [.lapsed, .missing])
        #expect(standings[0].changes.isEmpty)
    }

    @Test func aLaunchNamesEveryDisciplineThatIsNotBehindIt() {
        let standings = Self.standings([Self.approval("sales")]) {
            $0.journeys[0].touchpoints[1].day = 12
        }
        let objections = LaunchCheck.objections(
            to: PilotRulesTests.pilot(), standings: standings, errors: [])
        #expect(
            objections.prefix(2) == [
                .notApproved(discipline: "crm", lead: "A"), .approvalLapsed(standings[1]),
            ])
        let carried = Self.standings { $0.customers = 3 }
        #expect(
            LaunchCheck.objections(
                to: PilotRulesTests.pilot(), standings: carried, errors: []
            ) == [.missingDisciplines(["marketing", "products", "channels", "operations"])])
    }
}
