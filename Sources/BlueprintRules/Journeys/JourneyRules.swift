/// CX5: journeys, and the contacts that we start.
enum JourneyRules {
    static let all: [any BlueprintRule] = [
        NoProactiveContact(), SilenceTooLong(), StageWithoutProactiveContact(), PressureTooHigh(),
        TooFewPositiveContacts(), PositiveShareTooLow(), InvoiceOnly(), NoThankYou(),
        WelcomeTooQuiet(), RetentionAtBackDoor(), SameTextForAll(), NeverMeasured(),
        TouchpointWithoutOwner(), CostOfJourney(), PerceptionDiffers(), ResponseOutOfProportion(),
        JourneyReplacesItself(),
    ]
}
