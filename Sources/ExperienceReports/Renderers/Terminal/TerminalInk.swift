/// The few ways of setting a word off: the sixteen basic colours, so that the reader's theme decides.
enum TerminalInk: Equatable, Sendable {
    case plain, bold, faint
    case green, yellow, red
    case boldGreen, boldYellow, boldRed

    /// The parameters of the SGR code, nil for plain text.
    var code: String? {
        switch self {
        case .plain: nil
        case .bold: "1"
        case .faint: "2"
        case .green: "32"
        case .yellow: "33"
        case .red: "31"
        case .boldGreen: "1;32"
        case .boldYellow: "1;33"
        case .boldRed: "1;31"
        }
    }

    /// The same colour in bold, for the verdict line.
    var emphasised: TerminalInk {
        switch self {
        case .plain, .bold, .faint: .bold
        case .green, .boldGreen: .boldGreen
        case .yellow, .boldYellow: .boldYellow
        case .red, .boldRed: .boldRed
        }
    }
}
