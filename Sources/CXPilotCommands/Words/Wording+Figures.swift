import ExperienceModel
import ExperienceReports

extension Wording {
    /// A calculator's figure in words: `+40.0, 25.1 to 53.6`.
    func calculated(
        _ interval: Interval, _ measure: Metric.Measure, isDifference: Bool
    ) -> String {
        func figure(_ value: Double) -> String {
            switch measure {
            case .points: figures.signed(value)
            case .share: figures.share(value)
            case .scaleMean, .quantity: figures.number(value, decimals: 2)
            }
        }
        let name: String =
            switch measure {
            case .points where isDifference:
                say("NPS, pilot minus control: ", "NPS, pilot min controle: ")
            case .points: "NPS "
            case .share: say("share ", "aandeel ")
            case .scaleMean, .quantity: say("mean ", "gemiddelde ")
            }
        return name + figure(interval.estimate) + " ("
            + figures.range(figure(interval.lower), figure(interval.upper)) + ")"
    }
}
