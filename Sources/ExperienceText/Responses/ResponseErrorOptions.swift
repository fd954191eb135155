import ExperienceModel

extension ResponseError {
    /// The options of which each settles it, ready to be typed; none where only another file
    /// helps.
    public var options: [String] {
        switch self {
        case .ambiguousDates: ["--date-order dmy", "--date-order mdy"]
        case .shiftedScale(_, let metric, let scale, _, _, _):
            Self.scales(metric, Self.raised(scale))
                + ["--missing " + OptionText.argument("\(metric)=\(scale.highest + 1)")]
                + Self.scales(metric, scale)
        case .otherScale(_, let metric, let scale, let codes, _, _, let moved):
            (codes.count <= 2
                ? [
                    "--missing "
                        + OptionText.list(codes.map { "\(metric)=\($0)" }, isOfPairs: true)
                ] : [])
                + (moved.map { Self.scales(metric, $0) } ?? []) + Self.scales(metric, scale)
        case .shortScale(_, let metric, let scale, _, _): Self.scales(metric, scale)
        case .scaleChanged(_, let metric, let written, let scale, _):
            Self.scales(metric, scale) + Self.scales(metric, written)
        case .unknownWords(_, _, _, _, _, _, let options): options
        default: []
        }
    }

    private static func scales(_ metric: String, _ scale: Metric.Scale) -> [String] {
        ["--scale " + OptionText.argument("\(metric)=\(scale)")]
    }

    private static func raised(_ scale: Metric.Scale) -> Metric.Scale {
        Metric.Scale(lowest: scale.lowest + 1, highest: scale.highest + 1)
    }
}
