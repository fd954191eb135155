/// CX4: brand values.
enum BrandValueRules {
    static let all: [any BlueprintRule] = [
        BrandValueUnheard(), BrandValueUntouched(), BrandValueWithoutWords(), AvoidedWordUsed(),
    ]
}
