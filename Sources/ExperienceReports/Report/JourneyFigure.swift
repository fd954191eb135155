/// A journey as a map: stages as columns; what customers feel, how they score, who moves first,
/// what they see and what stands behind it as layers.
struct JourneyFigure: Equatable, Sendable {
    /// A finding at the place that it is about.
    struct Mark: Equatable, Sendable {
        /// `CX404`.
        var code: String
        var state: State
        /// Its number in the list of findings, from 1; nil where it is not listed.
        var number: Int?
    }

    /// A touchpoint.
    struct Card: Equatable, Sendable {
        var title: String
        /// `Channels · day 14 · 35%`.
        var facts: String
        var isProactive: Bool
        var isMomentOfTruth: Bool
        /// Its pilots and how they stand.
        var pilots: [Chip]
        var marks: [Mark]
    }

    /// What customers feel and expect.
    struct Voice: Equatable, Sendable {
        /// What was felt and how often, as in “Very bad (−2.0, n 31)”.
        var feeling: String?
        /// An expectation in quotation marks, or what hurts.
        var text: String?
    }

    /// Who moves first: the titles of our contacts, or why there are none.
    struct FirstMove: Equatable, Sendable {
        var titles: [String]
        var marks: [Mark]
    }

    /// Work behind the line of visibility.
    struct Work: Equatable, Sendable {
        var text: String
        /// Who does it.
        var who: String
        var marks: [Mark]
    }

    /// Words that carry a brand value, or words that break one.
    struct Words: Equatable, Sendable {
        /// A part of the text in quotation marks; empty where only words to avoid are told.
        var text: String
        /// `Clear`.
        var value: String
        /// The word to avoid, struck through.
        var avoided: String?
        /// What to say instead.
        var better: String?
        var marks: [Mark]
    }

    /// A part of the way.
    struct Stage: Equatable, Sendable {
        var name: String
        /// `day 1 to 14`.
        var days: String
        var voices: [Voice]
        /// Ids of the insights that its touchpoints answer.
        var insights: [String]
        var firstMove: FirstMove
        var works: [Work]
        var words: [Words]
    }

    /// A way to reach customers.
    struct Channel: Equatable, Sendable {
        var name: String
        /// `€6.50 per contact`.
        var note: String
        var marks: [Mark]
        /// Its touchpoints, stage by stage.
        var cells: [[Card]]
    }

    /// The names of the layers, each with a second line.
    struct Layers: Equatable, Sendable {
        var layer: String
        var customerName: String
        var customerNote: String
        var scoreName: String
        var scoreNote: String
        var firstMove: String
        var frontstage: String
        var visibility: String
        var backstageName: String
        var backstageNote: String
        var wordsName: String
        var wordsNote: String
        /// `proactive`, for those who do not see the sign.
        var proactive: String
        var momentOfTruth: String
        /// `instead of`, before the better word.
        var better: String
    }

    /// What the map shows, for those who do not see it.
    var caption: String
    var layers: Layers
    var stages: [Stage]
    var curve: CurveFigure
    var channels: [Channel]
}
