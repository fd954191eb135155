/// What is measured and how it is counted; printed with every number.
public struct Metric: Codable, Equatable, Sendable {
    /// How answers become a number.
    public enum Kind: String, Codable, Sendable, CaseIterable {
        /// Promoters (9–10) minus detractors (0–6), in points −100…100.
        case nps
        /// Share that recommends: yes, or a score in `top`; 0…1.
        case recommend
        /// Mean on a satisfaction scale, in scale points; or with `top` its share.
        case csat
        /// Mean on an effort scale, in scale points; or with `top` its share.
        case ces
        /// Share of yes, 0…1.
        case rate
        /// Mean, on a scale in scale points, else in its own unit.
        case mean
    }

    /// The ends of a scale of whole numbers.
    public struct Scale: Codable, Equatable, Sendable, CustomStringConvertible {
        /// The lowest score.
        public var lowest: Int
        /// The highest score.
        public var highest: Int

        /// Makes one from its parts.
        public init(lowest: Int, highest: Int) {
            self.lowest = lowest
            self.highest = highest
        }

        /// `0-10`.
        public var description: String { "\(lowest)-\(highest)" }
    }

    /// Its id, kebab-case.
    public var id: String
    /// How answers become a number.
    public var kind: Kind
    /// Its name for people, where it differs from the id.
    public var name: String?
    /// The scale that answers lie on; nil for yes/no and for unbounded means.
    public var scale: Scale?
    /// The metric whose answers it counts, when it asks nothing itself.
    public var from: String?
    /// The scores that count as yes.
    public var top: [Int]
    /// The question, word for word.
    public var question: String?
    /// The unit of an unbounded mean, `EUR` or `minutes`.
    public var unit: String?

    /// Makes one from its parts.
    public init(
        id: String, kind: Kind, name: String? = nil, scale: Scale? = nil, from: String? = nil,
        top: [Int] = [], question: String? = nil, unit: String? = nil
    ) {
        self.id = id
        self.kind = kind
        self.name = name
        self.scale = scale
        self.from = from
        self.top = top
        self.question = question
        self.unit = unit
    }

    /// How the numbers of this metric are spoken of.
    public enum Measure: String, Codable, Sendable {
        /// Points, −100 to 100.
        case points
        /// A share, 0 to 1.
        case share
        /// The mean of a bounded scale.
        case scaleMean
        /// The mean of an unbounded quantity.
        case quantity
    }

    /// Points, share, mean of a scale or mean of a quantity.
    public var measure: Measure {
        switch kind {
        case .nps: .points
        case .recommend, .rate: .share
        case .csat, .ces, .mean:
            top.isEmpty ? (scale == nil ? .quantity : .scaleMean) : .share
        }
    }
}
