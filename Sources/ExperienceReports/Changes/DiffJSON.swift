import ExperienceModel

/// The document of `diff --json`.
public enum DiffJSON {
    /// `cxpilot/diff/1`: shares 0 to 1, days as 2026-03-31; a side that is null holds nothing.
    public static func document(_ page: DiffPage) -> JSONValue {
        let comparison = page.comparison
        let value: JSONValue = [
            "blueprint": .string(page.blueprint.id),
            "before": page.before.document,
            "after": page.after.document,
            "isEmpty": .bool(comparison.isEmpty && page.frozenPlans.isEmpty),
            "changes": .array(comparison.changes.map(change)),
            "contacts": .array(comparison.contacts.map(contacts)),
            "frozenPlans": .array(page.frozenPlans.map(frozen)),
            "disciplines": .array(comparison.disciplines.map { affected($0, "discipline") }),
            "personas": .array(comparison.personas.map { affected($0, "persona") }),
        ]
        return .document("diff", value.members)
    }

    /// A change with its fields, as the approvals write it too.
    static func change(_ change: BlueprintChange) -> JSONValue {
        [
            "kind": .string(change.kind.rawValue), "nature": .string(change.nature.rawValue),
            "before": change.before.map { .string($0.id) } ?? .null,
            "after": change.after.map { .string($0.id) } ?? .null,
            "title": (change.after ?? change.before)?.title.map { .string($0) },
            "fields": .array(change.fields.map(field)),
            "disciplines": .strings(change.disciplines), "personas": .strings(change.personas),
        ]
    }

    private static func field(_ field: FieldChange) -> JSONValue {
        [
            "key": .string(field.key), "before": field.before.map(value) ?? .null,
            "after": field.after.map(value) ?? .null,
        ]
    }

    private static func value(_ value: FieldValue) -> JSONValue {
        switch value {
        case .text(let text), .name(let text): .string(text)
        case .count(let count): .integer(count)
        case .number(let number), .share(let number), .money(let number): .finite(number)
        case .day(let day): .day(day)
        case .flag(let flag): .bool(flag)
        case .names(let names): .strings(names)
        case .sequence(let values): .array(values.map(self.value))
        case .goal(let goal, _): self.goal(goal)
        }
    }

    private static func goal(_ goal: Goal) -> JSONValue {
        [
            "metric": .string(goal.metric), "role": .string(goal.role.rawValue),
            "at": goal.at.map { .string($0) },
            "comparison": .string(goal.comparison.rawValue), "value": .finite(goal.value),
            "expect": goal.expect.map { .finite($0) }, "floor": goal.floor.map { .finite($0) },
            "baseline": goal.baselineValue.map { .finite($0) },
            "standardDeviation": goal.standardDeviation.map { .finite($0) },
            "lowerIsBetter": .bool(goal.lowerIsBetter),
        ]
    }

    private static func contacts(_ change: ContactChange) -> JSONValue {
        [
            "before": change.before.map { .string($0) } ?? .null,
            "after": change.after.map { .string($0) } ?? .null,
            "figures": .array(
                change.figures.map { figure in
                    [
                        "measure": .string(figure.measure.rawValue),
                        "before": figure.before.map { .finite($0) } ?? .null,
                        "after": figure.after.map { .finite($0) } ?? .null,
                    ]
                }),
        ]
    }

    private static func frozen(_ change: FrozenPlanChange) -> JSONValue {
        [
            "pilot": .string(change.pilot), "frozenOn": .day(change.frozenOn),
            "sha256": .string(change.sha256), "isDropped": .bool(change.isDropped),
            "fields": .array(change.fields.map(field)),
        ]
    }

    private static func affected(
        _ affected: BlueprintComparison.Affected, _ key: String
    ) -> JSONValue {
        [(key): .string(affected.name), "parts": .strings(affected.parts)]
    }
}
