import ExperienceModel

extension ValueReader where Value == Int {
    /// A whole number.
    ///
    /// - Parameter accepted: a wider range that is read as well: what lies outside of the narrower
    ///   one is for the rules to tell.
    static func integer(
        _ range: ClosedRange<Int>, accepting accepted: ClosedRange<Int>? = nil
    ) -> ValueReader {
        let expected = ValueReader<Int>.phrase(
            Phrase(dutch: "een geheel getal", english: "a whole number"), String(range.lowerBound),
            range.upperBound == .max || range.upperBound >= 1_000_000
                ? nil : String(range.upperBound))
        return ValueReader(expected, .integer(range)) { element in
            guard let number = element.number(expected: expected) else { return nil }
            guard let value = number.wholeNumber else {
                element.reportNumber(number, expected: expected, hint: .wholeNumber(number))
                return nil
            }
            guard (accepted ?? range).contains(value) else {
                element.report(.outOfRange(element.key, number.text, expected: expected))
                return nil
            }
            return value
        }
    }
}

extension ValueReader where Value == Double {
    /// A number that is no share: money, hours, points, scores.
    ///
    /// - Parameter accepted: a wider range that is read as well: what lies outside of the narrower
    ///   one is for the rules to tell.
    static func number(
        _ range: ClosedRange<Double>, accepting accepted: ClosedRange<Double>? = nil
    ) -> ValueReader {
        let expected = ValueReader<Double>.phrase(
            Phrase(dutch: "een getal", english: "a number"), plain(range.lowerBound),
            range.upperBound >= 1_000_000 ? nil : plain(range.upperBound))
        return ValueReader(expected, .number(range)) { element in
            guard let number = element.number(expected: expected) else { return nil }
            guard !number.isPercentage else {
                element.reportWrongType(
                    expected: expected, hint: Problem.write(quoted(number.text.dropLast())))
                return nil
            }
            guard let value = number.value else {
                let mended = number.withPoint ?? number.withoutGroups
                element.reportNumber(number, expected: expected, hint: Problem.write(mended))
                return nil
            }
            if let thousands = number.thousands, range.contains(thousands) {
                element.report(
                    .badNumber(element.key, number.text, hint: .thousandsOrPoint(number)))
                return nil
            }
            guard (accepted ?? range).contains(value) else {
                element.report(.outOfRange(element.key, number.text, expected: expected))
                return nil
            }
            return value
        }
    }

    /// A number from 0 up: money, hours, contacts.
    static var quantity: ValueReader { number(0...1e12) }

    /// People or money of the rollout, from 0 up.
    ///
    /// One below is read as well: the rest of the plan can still be made, and a rule tells it.
    static var planned: ValueReader { number(0...1e12, accepting: -1e12...1e12) }

    /// A number above 0.
    static var positive: ValueReader {
        let expected = Phrase(dutch: "een getal boven 0", english: "a number above 0")
        let quantity = ValueReader.quantity
        return ValueReader(expected, .positive) { element in
            guard let value = quantity.read(element) else { return nil }
            guard value > 0 else {
                element.report(.outOfRange(element.key, element.text ?? "", expected: expected))
                return nil
            }
            return value
        }
    }

    /// A share, `26%` or `0.26`, within these bounds.
    static func share(_ range: ClosedRange<Double> = 0...1) -> ValueReader {
        let expected = Phrase(
            dutch: "een aandeel zoals 26% of 0.26", english: "a share such as 26% or 0.26")
        return ValueReader(expected, .share(range)) { element in
            guard let text = element.text else {
                element.reportWrongType(expected: expected)
                return nil
            }
            let number = NumberText(text)
            guard let value = number.value else {
                element.reportShare(number, expected: expected)
                return nil
            }
            guard value <= range.upperBound else {
                element.report(.tooLargeShare(element.key, number))
                return nil
            }
            guard value >= range.lowerBound else {
                element.report(.outOfRange(element.key, text, expected: expected))
                return nil
            }
            return value
        }
    }

    /// A number or a share, `8` or `60%`.
    static var amount: ValueReader {
        let expected = Phrase(
            dutch: "een getal zoals 8 of 60%", english: "a number such as 8 or 60%")
        let quantity = ValueReader.quantity
        return ValueReader(expected, .either([quantity.shape(), .percentage])) { element in
            let isPercentage = element.text.map { NumberText($0).isPercentage } ?? false
            return isPercentage ? ValueReader.share(0...10).read(element) : quantity.read(element)
        }
    }

    private static func plain(_ bound: Double) -> String {
        bound == bound.rounded() ? String(Int(bound)) : String(bound)
    }
}

extension ValueReader {
    /// What is expected, such as `a whole number from 1 to 10`.
    fileprivate static func phrase(_ what: Phrase, _ lowest: String, _ highest: String?) -> Phrase {
        guard let highest else {
            return Phrase(
                dutch: "\(what.dutch) vanaf \(lowest)", english: "\(what.english) from \(lowest) up"
            )
        }
        return Phrase(
            dutch: "\(what.dutch) van \(lowest) tot en met \(highest)",
            english: "\(what.english) from \(lowest) to \(highest)")
    }
}

extension Element {
    fileprivate func number(expected: Phrase) -> NumberText? {
        guard let text else {
            reportWrongType(expected: expected)
            return nil
        }
        guard !isQuoted else {
            let bare = NumberText(text).value == nil ? nil : text
            reportWrongType(
                expected: expected,
                hint: bare.map {
                    Phrase(
                        dutch: "schrijf \($0) zonder aanhalingstekens",
                        english: "write \($0) without quotes")
                })
            return nil
        }
        return NumberText(text)
    }

    fileprivate func reportNumber(_ number: NumberText, expected: Phrase, hint: Phrase?) {
        if number.isLikeNumber, !number.isPercentage, number.value == nil || hint != nil {
            report(.badNumber(key, number.text, hint: hint))
        } else if let whole = number.spelledOut {
            report(.badNumber(key, number.text, hint: Problem.write(whole)))
        } else {
            let bare = number.isPercentage ? nil : number.onlyNumber
            reportWrongType(expected: expected, hint: Problem.onlyNumber(bare))
        }
    }

    fileprivate func reportShare(_ number: NumberText, expected: Phrase) {
        guard number.isLikeNumber else {
            let share = number.onlyNumber.map(NumberText.init)
            let isShare = share?.isPercentage == true || (share?.value ?? 2) <= 1
            return reportWrongType(
                expected: expected, hint: Problem.write(isShare ? share?.text : nil))
        }
        let why =
            number.withPoint == nil
            ? Phrase(dutch: "is geen getal", english: "is no number")
            : Phrase(dutch: "heeft een komma", english: "has a comma")
        report(
            .badShare(
                key, number.text, why: why, hint: Problem.write(number.withPoint.map { quoted($0) })
            ))
    }
}

extension Problem {
    fileprivate static func tooLargeShare(_ key: String, _ number: NumberText) -> Problem {
        let isForgotten = !number.isPercentage && (number.value ?? 0) <= 100
        return badShare(
            key, number.text,
            why: number.isPercentage
                ? Phrase(dutch: "is meer dan 100%", english: "is above 100%")
                : Phrase(dutch: "is meer dan 1", english: "is above 1"),
            hint: isForgotten
                ? write(quoted(number.text + "%"))
                : Phrase(dutch: "schrijf hoogstens 100%", english: "write 100% at most"))
    }
}

extension Phrase {
    /// `write 48000` for `48.000`, `write 120 or 121` for `120.5`.
    fileprivate static func wholeNumber(_ number: NumberText) -> Phrase? {
        if let whole = number.withoutGroups { return Problem.write(whole) }
        let wholes = number.nearestWholes
        return wholes.isEmpty
            ? nil
            : Phrase(
                dutch: "schrijf " + wholes.joined(separator: " of "),
                english: "write " + wholes.joined(separator: " or "))
    }

    /// A point before three digits divides thousands to one reader, and decimals to another.
    fileprivate static func thousandsOrPoint(_ number: NumberText) -> Phrase {
        let whole = number.text.replacing(".", with: "")
        let exact = number.withoutDoubt
        return Phrase(
            dutch: "schrijf \(whole), of \(exact) als de punt decimalen scheidt",
            english: "write \(whole), or \(exact) if the point is a decimal one")
    }
}
