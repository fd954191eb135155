import ExperienceModel

/// What the effect is worth against what it costs, per 1,000 customers and a year.
struct MoneySection {
    let readOut: ReadOut
    let words: Wording

    var section: Section? {
        guard let money = readOut.money, money.benefit.lower.isFinite, money.benefit.upper.isFinite
        else { return nil }
        return Section(
            heading: heading(money), label: words.say("MONEY", "GELD"),
            subtitle: Phrase(assumption(money)), blocks: [.money(figure(money))], width: .half)
    }

    private func heading(_ money: MoneyReadOut) -> String {
        let worth = money.net ?? money.benefit
        guard worth.lower > 0 || worth.upper < 0 else {
            return words.say(
                "Whether it pays for itself cannot be said yet",
                "Of het zich terugverdient, valt nog niet te zeggen")
        }
        let amount = text(abs(worth.estimate), money)
        let net = money.cost == nil ? "" : words.say(" net", " per saldo")
        guard worth.lower > 0 else {
            return words.say(
                "Each 1,000 customers cost \(amount)\(net)",
                "Elke 1.000 klanten kosten \(amount)\(net)")
        }
        return money.isCausal
            ? words.say(
                "Each 1,000 customers earn \(amount)\(net)",
                "Elke 1.000 klanten leveren \(amount)\(net) op")
            : words.say(
                "Each 1,000 customers go with \(amount)\(net): association, not effect",
                "Bij elke 1.000 klanten hoort \(amount)\(net): samenhang, geen effect")
    }

    private func assumption(_ money: MoneyReadOut) -> String {
        let value = money.value
        let (promoter, passive, detractor) = (
            text(value.promoter, money), text(value.passive, money), text(value.detractor, money)
        )
        return words.say(
            "Per 1,000 customers and year at \(promoter) a promoter, \(passive) a passive and "
                + "\(detractor) a detractor (an assumption)",
            "Per 1.000 klanten en jaar bij \(promoter) per promotor, \(passive) per passieve klant "
                + "en \(detractor) per criticaster (een aanname)")
    }

    private func figure(_ money: MoneyReadOut) -> MoneyFigure {
        let benefit = money.benefit
        let maker = AxisMaker { words.figures.money($0, currency: money.value.currency) }
        let held = [benefit.lower, benefit.upper] + (money.cost.map { [$0] } ?? [])
        let range = words.figures.range(text(benefit.lower, money), text(benefit.upper, money))
        let (gain, cost) = (text(benefit.estimate, money), money.cost.map { text($0, money) })
        let costText = cost.map { words.say("cost \($0)", "kosten \($0)") }
        let benefitText = words.say("benefit \(gain)", "opbrengst \(gain)")
        return MoneyFigure(
            benefit: benefit, cost: money.cost, axis: maker.axis(holding: held),
            state: state(money),
            basis: assumption(money), benefitText: benefitText, rangeText: range,
            costText: costText,
            note: note(money),
            description: ["\(benefitText), \(range)", costText].compactMap { $0 }
                .joined(separator: "; "))
    }

    private func state(_ money: MoneyReadOut) -> State {
        let worth = money.net ?? money.benefit
        return worth.lower > 0 ? .go : worth.upper < 0 ? .stop : .wait
    }

    /// What remains, and that it is no effect where lots did not decide.
    private func note(_ money: MoneyReadOut) -> String? {
        let cap =
            money.isCausal
            ? nil : words.say("Association, not effect.", "Samenhang, geen effect.")
        let parts = [net(money), cap].compactMap { $0 }
        return parts.isEmpty ? nil : parts.joined(separator: " ")
    }

    private func net(_ money: MoneyReadOut) -> String? {
        money.net.map { net in
            let range = words.figures.range(
                text(net.lower, money, isSigned: true), text(net.upper, money, isSigned: true))
            let amount = text(net.estimate, money, isSigned: true)
            return words.say("Net \(amount) (\(range)).", "Per saldo \(amount) (\(range)).")
        }
    }

    private func text(_ amount: Double, _ money: MoneyReadOut, isSigned: Bool = false) -> String {
        words.figures.money(amount, currency: money.value.currency, isSigned: isSigned)
    }
}
