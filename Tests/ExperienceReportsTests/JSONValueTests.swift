import Foundation
import TestSupport
import Testing

@testable import ExperienceReports

struct JSONValueTests {
    @Test(arguments: [
        (JSONValue.number(15.5608857), "15.5608857"), (.number(5), "5"), (.number(-0.0), "0"),
        (.number(0.1 + 0.2), "0.30000000000000004"), (.number(1e300), "1e+300"),
        (.number(9_007_199_254_740_992), "9007199254740992.0"), (.number(2.5e-9), "2.5e-09"),
        (.number(.nan), "null"), (.number(.infinity), "null"), (.integer(.min), "\(Int.min)"),
        (.string("a\"b\\c\n\u{1}é/"), #""a\"b\\c\n\u0001é/""#), (.bool(true), "true"),
        (.string("\u{1B}[0m\u{9B}\u{202E}"), #""\u001b[0m\u009b\u202e""#),
        (.string("\u{E0001}"), #""\udb40\udc01""#), (.array([]), "[]"),
        (.object(JSONObject()), "{}"),
    ])
    func valuesAreWritten(value: JSONValue, text: String) throws {
        #expect(value.text == text + "\n")
        _ = try JSONSerialization.jsonObject(with: Data(text.utf8), options: .fragmentsAllowed)
    }

    @Test func numbersReadBackAsTheyWere() throws {
        var random = SeededNumbers(seed: 11)
        for _ in 0..<2_000 {
            let value = Double(bitPattern: random.next())
            guard value.isFinite else { continue }
            let text = JSONValue.number(value).text.trimmingCharacters(in: .newlines)
            #expect(Double(text) == value || value == 0)
        }
    }

    @Test func keysKeepTheirOrderAndAbsentOnesStayAway() {
        let value: JSONValue = ["b": 1, "a": nil, "c": [true, ["x": "y"]]]
        let expected = """
            {
              "b": 1,
              "c": [
                true,
                {
                  "x": "y"
                }
              ]
            }

            """
        #expect(value.text == expected)
    }
}
