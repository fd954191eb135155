import Foundation
import Testing

@testable import ExperienceReports

@Suite("Colours that everybody can tell")
struct TokenContrastTests {
    /// Colours by token, in light and in dark.
    private static let schemes: [(name: String, tokens: [String: RGB])] = {
        let text = StaticSheet(HTMLStyle.tokens).text
        let parts = text.components(separatedBy: "@media")
        return [("light", tokens(parts[0])), ("dark", tokens(parts[1]))]
    }()

    /// A colour as its shares of red, green and blue.
    private struct RGB {
        var parts: [Double]

        /// WCAG 2.2, relative luminance.
        var luminance: Double {
            let linear = parts.map { $0 <= 0.04045 ? $0 / 12.92 : pow(($0 + 0.055) / 1.055, 2.4) }
            return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
        }

        func contrast(with other: RGB) -> Double {
            let (light, dark) = (max(luminance, other.luminance), min(luminance, other.luminance))
            return (light + 0.05) / (dark + 0.05)
        }
    }

    private static func tokens(_ text: String) -> [String: RGB] {
        var tokens: [String: RGB] = [:]
        for part in text.components(separatedBy: "--").dropFirst() {
            let pair = part.split(separator: ":").map(String.init)
            guard pair.count >= 2, let hash = pair[1].split(separator: "#").last else { continue }
            let digits = Array(hash.prefix { $0.isHexDigit })
            guard digits.count == 6 else { continue }
            let numbers = stride(from: 0, to: 6, by: 2).compactMap {
                Int(String(digits[$0...($0 + 1)]), radix: 16)
            }
            if numbers.count == 3 { tokens[pair[0]] = RGB(parts: numbers.map { Double($0) / 255 }) }
        }
        return tokens
    }

    /// What is written on what.
    private static let texts: [(String, [String])] =
        [
            ("ink", ["paper", "card", "wash", "l0", "l1", "l2", "l3"]),
            ("ink2", ["paper", "card", "wash"]), ("ink3", ["paper", "card"]),
            ("pilot", ["paper", "card", "pilot-soft"]), ("on4", ["l4"]), ("stop", ["stop-soft"]),
            ("ink", ["go-soft", "go-use", "control-soft"]), ("paper", ["go", "wait"]),
        ]
        + ["go", "iterate", "stop", "wait"].map { ($0, ["paper", "card", $0 + "-soft"]) }

    /// What is drawn on what, and must be seen.
    private static let marks: [(String, [String])] =
        ["go", "go-use", "iterate", "stop", "wait", "pilot", "control", "ink", "ink2", "ink3"]
        .map { ($0, ["paper", "card"]) }

    @Test("Text has 4.5 to 1 and marks 3 to 1", arguments: [0, 1])
    func contrast(index: Int) throws {
        let (name, tokens) = Self.schemes[index]
        #expect(tokens.count == 27)
        for (least, pairs) in [(4.5, Self.texts), (3.0, Self.marks)] {
            for (front, grounds) in pairs {
                for ground in grounds {
                    let (one, other) = (
                        try #require(tokens[front], "\(front)"),
                        try #require(tokens[ground], "\(ground)")
                    )
                    let contrast = one.contrast(with: other)
                    #expect(contrast >= least, "\(name): \(front) on \(ground) is \(contrast)")
                }
            }
        }
    }

    @Test("Contrast is that of WCAG's own examples")
    func formula() {
        let (white, grey) = (RGB(parts: [1, 1, 1]), RGB(parts: [0.4667, 0.4667, 0.4667]))
        #expect(abs(white.contrast(with: RGB(parts: [0, 0, 0])) - 21) < 1e-9)
        #expect(abs(white.contrast(with: grey) - 4.48) < 0.01)
    }

    @Test("Paper is light, whatever the screen")
    func paper() {
        let dark = StaticSheet(HTMLPrintStyle.darkScreens).text
        let printed = Self.tokens(dark)
        #expect(dark.hasPrefix("@media print and (prefers-color-scheme:dark)"))
        for (name, color) in Self.schemes[0].tokens where !["paper", "card", "wash"].contains(name)
        {
            #expect(printed[name]?.parts == color.parts, "\(name)")
        }
    }
}
