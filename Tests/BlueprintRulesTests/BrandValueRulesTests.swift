import BlueprintRules
import ExperienceModel
import Testing

@Suite struct BrandValueRulesTests {
    static let near = BrandValue(id: "bv", value: "Near", say: ["glad to help"])

    @Test func aContactWithoutWordsOrWithoutValueIsFound() {
        let blueprint = Blueprint.trial([
            .trial("a") { $0.text = "Hello" },
            .trial("b") { $0.brandValues = ["bv"] },
            .trial("c"),
            .trial("d") {
                $0.brandValues = ["bv"]
                $0.texts = ["p": "Hello"]
            },
            .trial("e") { $0.side = .backstage },
            .trial("f") {
                $0.brandValues = ["bv"]
                $0.script = "Hello"
            },
        ]) { $0.brandValues = [Self.near] }
        let trial = Trial("CX401", blueprint)
        #expect(
            trial.found.map(\.message) == [
                "'a' shows no brand value in words", "'b' shows no brand value in words",
                "'c' shows no brand value in words",
            ])
        #expect(trial.found.map(\.path).first == "journeys/j/touchpoints/a/id")
        #expect(
            trial.found.map(\.hint) == [
                "name the value that its words carry in 'brand_values'", nil,
                "add 'text' with one sentence a customer would read, and its value in "
                    + "'brand_values'",
            ])
        #expect(
            trial.passing.map(\.message)
                == ["brand value in words at 2 of 5 frontstage touchpoints"])
        #expect(
            Trial("CX401", blueprint, language: .dutch).found.first?.message
                == "'a' toont geen merkwaarde in woorden")
        #expect(Trial("CX401", .trial()).observations.isEmpty)
    }

    @Test func aJourneyThatIsReplacedNeedsNoWords() {
        let blueprint = Blueprint.trial([.trial("a")]) {
            $0.journeys.append(
                Journey(id: "new", title: "New", state: .future, replaces: "j", stages: ["start"]))
        }
        #expect(Trial("CX401", blueprint).observations.isEmpty)
    }

    @Test func aValueThatNoContactTouchesIsFound() {
        let alone = Blueprint.trial([.trial("a")]) { $0.brandValues = [Self.near] }
        #expect(
            Trial("CX402", alone).found.map(\.message)
                == ["no touchpoint makes brand value 'Near' tangible"])
        #expect(Trial("CX402", alone).found.map(\.path) == ["brand_values/bv/id"])
        #expect(
            Trial("CX402", alone, language: .dutch).found.map(\.message)
                == ["geen contactpunt maakt merkwaarde 'Near' tastbaar"])
        let used = Blueprint.trial([.trial("a") { $0.brandValues = ["bv", "bv", "gone"] }]) {
            $0.brandValues = [Self.near]
        }
        #expect(Trial("CX402", used).found.isEmpty)
        #expect(
            Trial("CX402", used).passing.map(\.message)
                == ["1 touchpoint makes brand value 'Near' tangible"])
        #expect(Trial("CX402", .trial()).observations.isEmpty)
    }

    @Test func aValueWithoutWordsIsFound() {
        let bare = Blueprint.trial { $0.brandValues = [BrandValue(id: "bv", value: "Near")] }
        #expect(
            Trial("CX403", bare).found.map(\.message)
                == ["brand value 'Near' has no words to say or to avoid"])
        #expect(
            Trial("CX403", bare, language: .dutch).found.map(\.message)
                == ["merkwaarde 'Near' heeft geen woorden om te zeggen of te vermijden"])
        let worded = Blueprint.trial { $0.brandValues = [Self.near] }
        #expect(Trial("CX403", worded).found.isEmpty)
        #expect(
            Trial("CX403", worded).passing.map(\.message)
                == ["brand value 'Near': 1 to say, 0 to avoid"])
    }
}
