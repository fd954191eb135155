import ExperienceModel
import ExperienceReports
import ExperienceStore

/// Who was invited, as somebody said, in a sentence.
struct InvitationsNote {
    let invited: [Invited]

    /// `invited by now: 100 control, 120 welkom`.
    func text(_ words: Wording) -> String {
        let list = invited.map { told in
            let place = [told.arm, told.branch].compactMap(\.self).joined(separator: "/")
            let day = told.day.map { words.say(" on ", " op ") + words.figures.date($0) } ?? ""
            return "\(words.figures.count(told.customers)) \(place)\(day)"
        }
        .joined(separator: ", ")
        return invited.allSatisfy { $0.day == nil }
            ? words.say("invited by now: \(list)", "uitgenodigd tot nu toe: \(list)")
            : words.say("invited: \(list)", "uitgenodigd: \(list)")
    }
}
