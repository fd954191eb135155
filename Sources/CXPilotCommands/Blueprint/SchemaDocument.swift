import BlueprintRules
import ExperienceModel
import ExperienceReports
import ExperienceText

/// The JSON Schema (draft 2020-12) of the language, from what its reader declares.
///
/// It takes every text that the reader takes, for editors that read YAML 1.2: a text may be
/// written as a number or a truth value, and numbers in quotes are none. What no schema can say,
/// such as a name that nothing has, stays with `check`.
enum SchemaDocument {
    /// The definition that every `check` refers to.
    private static let settings = "rule_settings"

    /// The schema of a blueprint in one file.
    static func document(of language: MappingShape) -> JSONValue {
        var parts: [String: MappingShape] = [:]
        collect(language, into: &parts)
        parts[language.name] = nil
        var definitions = scalars
        definitions[settings] = settings(reference("rule_setting"))
        for (name, part) in parts { definitions[name] = schema(of: part) }
        var members: [(String, JSONValue)] = [
            ("$schema", "https://json-schema.org/draft/2020-12/schema"),
            ("$id", "urn:cxpilot:blueprint:1"),
            ("title", "Experience blueprint"),
            (
                "description",
                "From insights and personas to journeys, pilots and their rollout."
            ),
        ]
        members += constraints(of: language)
        let sorted = definitions.sorted { $0.key < $1.key }
        return object(members + [("$defs", object(sorted.map { ($0.key, $0.value) }))])
    }

    private static func collect(_ part: MappingShape, into parts: inout [String: MappingShape]) {
        parts[part.name] = part
        for inner in part.fields.flatMap(\.value.mappings) { collect(inner, into: &parts) }
    }

    private static func object(_ members: [(String, JSONValue)]) -> JSONValue {
        var object = JSONObject()
        for (key, value) in members { object.add(key, value) }
        return .object(object)
    }

    private static func reference(_ name: String) -> [(String, JSONValue)] {
        [("$ref", .string("#/$defs/" + name))]
    }
}

extension SchemaDocument {
    private static func schema(of part: MappingShape) -> JSONValue {
        object([("title", .string(part.name.replacing("_", with: " ")))] + constraints(of: part))
    }

    private static func constraints(of part: MappingShape) -> [(String, JSONValue)] {
        let required = part.fields.filter(\.isRequired).map { JSONValue.string($0.key) }
        var members: [(String, JSONValue)] = [("type", "object")]
        members.append(
            (
                "properties",
                object(
                    part.fields.map { field in
                        let meaning = ("description", JSONValue.string(field.meaning))
                        return (field.key, object([meaning] + constraints(of: field.value)))
                    })
            ))
        if !required.isEmpty { members.append(("required", .array(required))) }
        members.append(("additionalProperties", false))
        if !part.alternatives.isEmpty {
            members.append(("allOf", .array(part.alternatives.map(condition))))
        }
        return members
    }

    /// One of several keys must stand there, always or where another has a certain value.
    private static func condition(_ alternatives: MappingShape.Alternatives) -> JSONValue {
        let choice = JSONValue.array(
            alternatives.keys.map { ["required": .array([.string($0)])] })
        let one: JSONValue = object([(alternatives.isExclusive ? "oneOf" : "anyOf", choice)])
        guard let when = alternatives.when else { return one }
        let values = JSONValue.array(when.values.map(JSONValue.string))
        return [
            "if": [
                "properties": object([(when.key, ["enum": values])]),
                "required": .array([.string(when.key)]),
            ],
            "then": one,
        ]
    }

    private static func constraints(of shape: ValueShape) -> [(String, JSONValue)] {
        switch shape {
        case .text: reference("text")
        case .identifier: reference("identifier")
        case .flag: reference("flag")
        case .date: reference("date")
        case .quarter: reference("quarter")
        case .currency: reference("currency")
        case .scale: reference("scale")
        case .ruleCode: [("pattern", "^CX[1-9][0-9]{2}$")]
        case .percentage: reference("percentage")
        case .share(let range): reference(range.lowerBound < 0 ? "signed_share" : "share")
        case .positive: [("type", "number"), ("exclusiveMinimum", 0), ("maximum", .number(1e12))]
        case .integer(let range): integer(range)
        case .number(let range):
            [
                ("type", "number"), ("minimum", .number(range.lowerBound)),
                ("maximum", .number(range.upperBound)),
            ]
        case .choice(let words): [("enum", .array(words.map(JSONValue.string)))]
        case .list(let item, let least):
            [("type", "array"), ("items", object(constraints(of: item)))]
                + (least > 0 ? [("minItems", .integer(least))] : [])
        case .entries(let key, let value): entries(key, value)
        case .mapping(let part): reference(part.name)
        case .either(let forms): [("anyOf", .array(forms.map { object(constraints(of: $0)) }))]
        }
    }

    private static func integer(_ range: ClosedRange<Int>) -> [(String, JSONValue)] {
        guard range.lowerBound < range.upperBound else {
            return [("const", .integer(range.lowerBound))]
        }
        return [
            ("type", "integer"), ("minimum", .integer(range.lowerBound)),
            ("maximum", .integer(range.upperBound)),
        ]
    }

    /// Keys of one's own choice.
    private static func entries(_ key: ValueShape, _ value: ValueShape) -> [(String, JSONValue)] {
        if key == .ruleCode { return reference(settings) }
        return [
            ("type", "object"), ("propertyNames", object(constraints(of: key))),
            ("additionalProperties", object(constraints(of: value))),
        ]
    }

    /// What `check` may hold: every rule that there is completes and explains itself.
    private static func settings(_ item: [(String, JSONValue)]) -> JSONValue {
        let words = Wording(.english)
        let rules = RuleBook.rules.map { rule in
            (rule.code, object([("description", .string(rule.title(words)))] + item))
        }
        return [
            "title": "check", "type": "object", "properties": object(rules),
            "propertyNames": pattern("^CX[1-9][0-9]{2}$"), "additionalProperties": object(item),
        ]
    }
}

extension SchemaDocument {
    /// The values that many keys share, by the name of their definition.
    private static var scalars: [String: JSONValue] {
        [
            "text": ["type": ["string", "number", "boolean"], "minLength": 1],
            "flag": ["anyOf": [["type": "boolean"], ["enum": ["true", "false"]]]],
            "identifier": [
                "description": "a name in small letters, digits and hyphens",
                "anyOf": [
                    pattern("^[a-z0-9]+(-[a-z0-9]+)*$"),
                    // Such as 2026 and true, which a reader of YAML takes for something else.
                    ["type": ["number", "boolean"], "minimum": 0],
                ],
            ],
            "date": [
                "description": "a day, 2026-03-31", "type": "string", "format": "date",
                "pattern": "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$",
            ],
            "quarter": pattern("^[0-9]{4}Q[1-4]$"),
            "currency": pattern("^[A-Z]{3}$"),
            "share": share("a share, 26% or 0.26", least: 0, sign: "[+]?"),
            "signed_share": share("a share, 2%, -2% or 0.02", least: -1, sign: "[-+]?"),
            "percentage": pattern("^[+]?0*(1000([.]0+)?|[0-9]{1,3}([.][0-9]+)?) *%$"),
            "scale": [
                "description": "the lowest and the highest score, 0-10",
                "anyOf": [
                    pattern("^[-+]?[0-9]{1,4}-[-+]?[0-9]{1,4}$"),
                    [
                        "type": "array", "minItems": 2, "maxItems": 2,
                        "items": [
                            "anyOf": [
                                ["type": "integer", "minimum": -1000, "maximum": 1000],
                                pattern("^[-+]?[0-9]{1,4}$"),
                            ]
                        ],
                    ],
                ],
            ],
        ]
    }

    private static func pattern(_ expression: String) -> JSONValue {
        ["type": "string", "pattern": .string(expression)]
    }

    /// A percentage from 0 to 100, or its hundredth, also in quotes.
    private static func share(_ meaning: String, least: Int, sign: String) -> JSONValue {
        let percentage = "0*(100([.]0+)?|[0-9]{1,2}([.][0-9]+)?) *%"
        let fraction = "0*(1([.]0+)?|0([.][0-9]+)?) *"
        let nothing = "-0+([.]0+)? *%?"
        return [
            "description": .string(meaning),
            "anyOf": [
                pattern("^(\(sign)(\(percentage)|\(fraction))|\(nothing))$"),
                ["type": "number", "minimum": .integer(least), "maximum": 1],
            ],
        ]
    }
}
