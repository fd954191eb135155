import Testing

@testable import CXPilotCommands

/// How one names what is to be shown.
@Suite struct ShowTests {
    @Test func anElementIsNamedByItsIdOrItsKindToo() throws {
        let desk = try BadInputDesk()
        let whole = desk.stage.run(["show", "p-rust"])
        #expect(whole.exitCode == 0, "\(whole.errors)")
        #expect(desk.stage.run(["show", "persona/p-rust"]).output == whole.output)
        #expect(desk.stage.run(["show", "persona", "p-rust"]).output == whole.output)
        try desk.refuses(["show", "pilot", "p-rust"], saying: "pilot/p-rust")
    }

    @Test(arguments: [0, 1, 2, 7, 400])
    func whatIsMadeAtOnceStandsInOrder(count: Int) {
        #expect(Array(0..<count).mappedAtOnce { $0 * $0 } == (0..<count).map { $0 * $0 })
    }
}
