import BlueprintRules
import ExperienceModel
import Testing

/// What the rules of journeys say of the example: figures worked out by hand.
@Suite struct JourneyExampleTests {
    static func found(_ code: String, _ language: Language = .english) -> [String] {
        Trial(code, WelcomeYear.blueprint, language: language).found.map(\.message)
    }
    static func passing(_ code: String) -> [String] {
        Trial(code, WelcomeYear.blueprint).passing.map(\.message)
    }

    @Test func pressure() {
        #expect(
            Self.found("CX504") == [
                "4 contacts within 30 days in 'jaar1-welkom' (days 1, 3, 14, 30), limit 3"
            ])
        #expect(
            Self.found("CX504", .dutch) == [
                "4 contacten binnen 30 dagen in 'jaar1-welkom' (dagen 1, 3, 14, 30), grens 3"
            ])
    }

    @Test func silence() {
        let trial = Trial("CX502", WelcomeYear.blueprint)
        #expect(
            trial.found.map(\.message) == [
                "215 days without contact in 'jaar1-welkom', day 120 to day 335, limit 95"
            ])
        #expect(trial.found.map(\.path) == ["journeys/jaar1-welkom/touchpoints/tp-tip/day"])
    }

    @Test func positiveContacts() {
        #expect(
            Self.found("CX505", .dutch) == [
                "7 positieve contactpunten in 'jaar1-welkom', naar bereik gewogen 5,21 per klantjaar, grens 6"
            ])
        #expect(
            Self.found("CX505") == [
                "7 positive touchpoints in 'jaar1-welkom', reach-weighted 5.21 a customer-year, limit 6"
            ])
        #expect(
            Self.passing("CX506") == [
                "reach-weighted positive share of 'jaar1-welkom' in the year 5.21 / 7.93 = 66%, limit 60%"
            ])
    }

    @Test func invoiceOnly() {
        #expect(
            Self.found("CX507") == [
                "journey 'jaar1-nu': no proactive contact, 0 positive, silence 365 days"
            ])
        #expect(
            Self.passing("CX507") == ["journey 'jaar1-welkom': 9 proactive, 7 positive"])
    }

    @Test func neverMeasured() {
        #expect(
            Self.found("CX512") == [
                "'tp-nota' has a survey 'nota begrepen' without a value; 2 touchpoints in 'jaar1-welkom' were never measured, this is one of them",
                "'tp-incasso' is backstage and has no survey; 2 touchpoints in 'jaar1-welkom' were never measured, this is one of them",
            ])
    }

    @Test func cost() {
        #expect(
            Self.found("CX514") == [
                "'jaar1-welkom' costs €3.60 per customer in the first 90 days and €4.08 in the first 365; the current journey 'jaar1-nu' costs €0.47"
            ])
        #expect(
            Self.found("CX514", .dutch) == [
                "'jaar1-welkom' kost €\u{A0}3,60 per klant in de eerste 90 dagen en €\u{A0}4,08 in de eerste 365; de huidige klantreis 'jaar1-nu' kost €\u{A0}0,47"
            ])
    }

    @Test func perception() {
        #expect(
            Self.found("CX515") == [
                "'tp-nota-nu': internal 98.5% against survey 61.0%, customers see 37.5 points less (95% interval 33.7 to 41.4, n = 604)"
            ])
        #expect(
            Self.found("CX515", .dutch) == [
                "'tp-nota-nu': eigen maat 98,5% tegen enquête 61,0%, klanten zien 37,5 punten minder (95%-interval 33,7 tot 41,4, n = 604)"
            ])
    }

    @Test func whatIsInOrderIsToldWithItsFigure() {
        #expect(Self.passing("CX501") == ["we start 9 of 11 contacts in 'jaar1-welkom'"])
        #expect(
            Self.passing("CX503") == ["5 stages in 'jaar1-welkom', 0 without a proactive contact"])
        #expect(
            Self.passing("CX508") == [
                "'tp-kaart' is the first contact that thanks, on day 3, limit day 7"
            ])
        #expect(
            Self.passing("CX509") == [
                "7 touchpoints in the first 90 days of 'jaar1-welkom', limit 3; reach-weighted 5.61 contacts a customer"
            ])
        #expect(Self.passing("CX513") == ["11 touchpoints in 'jaar1-welkom', 0 without an owner"])
        #expect(
            Self.passing("CX516") == [
                "'tp-nota-nu' ranks 1 of 1 by weight: 48,000 contacts a year × importance 3 × at least 35.2% dissatisfied (n = 604, limit 10%), answered by 1.84 proactive contacts a customer"
            ])
    }

    @Test func theTextIsTheSameForAllPersonas() {
        #expect(
            Self.found("CX511") == [
                "2 texts in 'jaar1-welkom', the same for all 3 personas"
            ])
    }
}
