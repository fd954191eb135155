import ExperienceText
import Foundation
import TestSupport

/// A small blueprint whose one text is written in a style of YAML, at random.
struct WrittenSample {
    enum Style: CaseIterable {
        case plain, single, double, literal, folded, braces, list, key
    }

    let path: String
    let bytes: [UInt8]

    private static let words = [
        "nota", "Beste", "één", "ĳs", "it's", "a:b", "x#y", "100%", "👋🏽", "–", "Zzp", "z.s.m.",
        "(u)",
    ]

    init(_ style: Style, _ random: inout SeededNumbers) {
        let raw = Self.raw(style, &random)
        let text: String
        switch style {
        case .braces:
            path = "brand_values/bv/behaviour"
            text = "title: T\nbrand_values:\n  - {id: bv, value: V, behaviour: \(raw), say: []}\n"
        case .list:
            path = "brand_values/bv/say/1"
            text = "title: T\nbrand_values:\n  - id: bv\n    value: V\n    say: [a, \(raw), b]\n"
        case .key:
            path = "brand_values/bv/avoid/\(raw)/key"
            text = "title: T\nbrand_values:\n  - {id: bv, value: V, avoid: {a: b, \(raw): c}}\n"
        default:
            path = "brand_values/bv/behaviour"
            text =
                "title: T\nbrand_values:\n  - id: bv\n    value: V\n    behaviour: \(raw)"
                + "\n    say: [ik help u]   # nota nota\n"
        }
        let whole = "cxpilot: 1\nblueprint: b\nlanguage: en\ncustomers: 1\n" + text + Self.team
        let lines = Bool.random(using: &random) ? whole : whole.replacing("\n", with: "\r\n")
        let mark: [UInt8] = Int.random(in: 0..<4, using: &random) == 0 ? [0xEF, 0xBB, 0xBF] : []
        bytes = mark + Array(lines.utf8)
    }

    private static let team = "team:\n  - {discipline: crm, lead: A}\n"

    private static func raw(_ style: Style, _ random: inout SeededNumbers) -> String {
        switch style {
        case .plain:
            inline(&random, gaps: [" ", " ", "  ", "\n      ", " \n\n       ", "\n\n\n      "])
                + one(of: [" # nota", ""], &random)
        case .list: inline(&random, gaps: [" ", "\n        ", "  "])
        case .key: inline(&random, gaps: [" "])
        case .braces:
            inline(&random, gaps: [" ", " ", ", nota en ", ",  u en ", ",\n      zo ook "])
        case .single:
            "'"
                + inline(&random, gaps: [" ", "'", ": ", " # ", "\n      ", "\n\n      ", "\\n"])
                .replacing("'", with: "''") + "'"
        case .double:
            "\""
                + inline(
                    &random,
                    gaps: [
                        " ", "\\\"", "\\\\", "\\n", "\\t", "\\u00e9", "\\x41", "\\U0001F44B", "'",
                        " \\\n       ", "\n      ", " \n\n\n      ", "\\  ", ": ", "\\\n\n      ",
                    ]) + "\""
        case .literal: block("|", &random)
        case .folded: block(">", &random)
        }
    }

    private static func one(of texts: [String], _ random: inout SeededNumbers) -> String {
        texts[Int.random(in: 0..<texts.count, using: &random)]
    }

    private static func inline(_ random: inout SeededNumbers, gaps: [String]) -> String {
        let count = Int.random(in: 1...8, using: &random)
        var text = "Nota"
        for _ in 0..<count {
            text += one(of: gaps, &random) + one(of: words, &random)
        }
        return text
    }

    private static func block(_ sign: String, _ random: inout SeededNumbers) -> String {
        let isTold = Int.random(in: 0..<3, using: &random) == 0
        let header = sign + (isTold ? "2" : "") + one(of: ["", "-", "+"], &random)
        var lines = [header + one(of: ["", "  # nota"], &random)]
        let count = Int.random(in: 1...6, using: &random)
        for index in 0..<count {
            switch Int.random(in: 0..<6, using: &random) {
            case 0: lines.append(one(of: ["", "      ", "   "], &random))
            case 1 where isTold || index > 0 && lines.count > 2:
                lines.append("        " + inline(&random, gaps: [" ", ": "]))
            default:
                let end = one(of: ["", " ", "  "], &random)
                lines.append("      " + inline(&random, gaps: [" ", " # ", "\" "]) + end)
            }
        }
        return lines.joined(separator: "\n")
    }
}
