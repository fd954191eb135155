import Foundation
import Testing

/// Every method of the statistics over the cases of the file; `CXPILOT_REFERENCE` names another.
@Suite("Reference cases", ReferenceCounting()) struct StatisticsReferenceTests {
    @Test func theFileHasCases() {
        #expect(throws: Never.self) { try ReferenceCase.reading.get() }
        #expect(!ReferenceCase.all.isEmpty, "\(ReferenceCase.file.path) has no cases")
    }

    @Test func everyMethodOfTheFileIsKnown() {
        let unknown = Set(ReferenceCase.all.map(\.method))
            .subtracting(ReferenceMethod.allCases.map(\.rawValue))
        #expect(unknown.isEmpty, "the code lacks \(unknown.sorted())")
    }

    @Test func everyCaseSaysWhatMustComeOut() {
        for reference in ReferenceCase.all {
            guard case .fields(let outputs) = reference.outputs, !outputs.isEmpty else {
                Issue.record("\(reference.id) expects nothing")
                continue
            }
        }
    }

    @Test(arguments: ReferenceCase.of(.npsSummary))
    func npsSummary(_ reference: ReferenceCase) { reference.verify() }

    @Test(arguments: ReferenceCase.of(.scoreLimits))
    func scoreLimits(_ reference: ReferenceCase) { reference.verify() }

    @Test(arguments: ReferenceCase.of(.scoreStatistic))
    func scoreStatistic(_ reference: ReferenceCase) { reference.verify() }

    @Test(arguments: ReferenceCase.of(.hallLimits))
    func hallLimits(_ reference: ReferenceCase) { reference.verify() }

    @Test(arguments: ReferenceCase.of(.contrast))
    func contrast(_ reference: ReferenceCase) { reference.verify() }

    @Test(arguments: ReferenceCase.of(.contrastStatistic))
    func contrastStatistic(_ reference: ReferenceCase) { reference.verify() }

    @Test(arguments: ReferenceCase.of(.criticalValue))
    func criticalValue(_ reference: ReferenceCase) { reference.verify() }

    @Test(arguments: ReferenceCase.of(.peekSafeP))
    func peekSafeP(_ reference: ReferenceCase) { reference.verify() }

    @Test(arguments: ReferenceCase.of(.readout))
    func readout(_ reference: ReferenceCase) { reference.verify() }

    @Test(arguments: ReferenceCase.of(.pilotDecision))
    func pilotDecision(_ reference: ReferenceCase) { reference.verify() }

    @Test(arguments: ReferenceCase.of(.holm))
    func holm(_ reference: ReferenceCase) { reference.verify() }

    @Test(arguments: ReferenceCase.of(.chanceOfSuccess))
    func chanceOfSuccess(_ reference: ReferenceCase) { reference.verify() }

    @Test(arguments: ReferenceCase.of(.planDrift))
    func planDrift(_ reference: ReferenceCase) { reference.verify() }

    @Test(arguments: ReferenceCase.of(.planOne))
    func planOne(_ reference: ReferenceCase) { reference.verify() }

    @Test(arguments: ReferenceCase.of(.planTwo))
    func planTwo(_ reference: ReferenceCase) { reference.verify() }

    @Test(arguments: ReferenceCase.of(.planMde))
    func planMde(_ reference: ReferenceCase) { reference.verify() }

    @Test(arguments: ReferenceCase.of(.npsVariance))
    func npsVariance(_ reference: ReferenceCase) { reference.verify() }

    @Test(arguments: ReferenceCase.of(.clusterEffective))
    func clusterEffective(_ reference: ReferenceCase) { reference.verify() }

    @Test(arguments: ReferenceCase.of(.panelEffective))
    func panelEffective(_ reference: ReferenceCase) { reference.verify() }

    @Test(arguments: ReferenceCase.of(.driftCheck))
    func driftCheck(_ reference: ReferenceCase) { reference.verify() }

    @Test(arguments: ReferenceCase.of(.poststratify))
    func poststratify(_ reference: ReferenceCase) { reference.verify() }

    @Test(arguments: ReferenceCase.of(.srm))
    func srm(_ reference: ReferenceCase) { reference.verify() }

    @Test(arguments: ReferenceCase.of(.suppress))
    func suppress(_ reference: ReferenceCase) { reference.verify() }

    @Test(arguments: ReferenceCase.of(.mixShift))
    func mixShift(_ reference: ReferenceCase) { reference.verify() }

    @Test(arguments: ReferenceCase.of(.regressionToMean))
    func regressionToMean(_ reference: ReferenceCase) { reference.verify() }

    @Test(arguments: ReferenceCase.of(.bayesOne))
    func bayesOne(_ reference: ReferenceCase) { reference.verify() }

    @Test(arguments: ReferenceCase.of(.bayesTwo))
    func bayesTwo(_ reference: ReferenceCase) { reference.verify() }

    @Test(arguments: ReferenceCase.of(.correlationFromJoint))
    func correlationFromJoint(_ reference: ReferenceCase) { reference.verify() }

    @Test(arguments: ReferenceCase.of(.relativeWeights))
    func relativeWeights(_ reference: ReferenceCase) { reference.verify() }

    @Test(arguments: ReferenceCase.of(.lmg))
    func lmg(_ reference: ReferenceCase) { reference.verify() }

    @Test(arguments: ReferenceCase.of(.perceptionGap))
    func perceptionGap(_ reference: ReferenceCase) { reference.verify() }
}
