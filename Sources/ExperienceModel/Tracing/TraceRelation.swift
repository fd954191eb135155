/// How two things of a blueprint belong together, said of the one that names the other.
public enum TraceRelation: String, Codable, Sendable, CaseIterable {
    /// A persona or hypothesis rests on an insight.
    case restsOn = "rests-on"
    /// An insight tells of a persona.
    case tellsOf = "tells-of"
    /// A touchpoint answers an insight.
    case answers
    /// A touchpoint is only for these personas.
    case isFor = "is-for"
    /// A touchpoint has a text of its own for a persona.
    case speaksTo = "speaks-to"
    /// A touchpoint answers an insight that tells of a persona.
    case helps
    /// A touchpoint leads on to another, for those with an interest.
    case leadsTo = "leads-to"
    /// A hypothesis changes a touchpoint.
    case changes
    /// A pilot tests its hypothesis.
    case tests
    /// A verdict or a learning comes from a pilot.
    case comesFrom = "comes-from"
    /// A learning is about a touchpoint, persona or channel.
    case isAbout = "is-about"
    /// A decision follows a verdict or a pilot; a wave follows a decision.
    case follows
    /// A wave rolls out an item that is not decided, or that is preparation.
    case rollsOut = "rolls-out"
    /// An item waits for another.
    case waitsFor = "waits-for"
    /// An initiative comes before what waits for it.
    case comesBefore = "comes-before"
    /// A touchpoint is part of a journey.
    case isPartOf = "is-part-of"
    /// A journey replaces another.
    case replaces
    /// A pilot tries a journey.
    case tries
    /// A touchpoint goes by a channel.
    case goesBy = "goes-by"
    /// A touchpoint or channel takes its answers by a channel.
    case isAnsweredBy = "is-answered-by"
    /// A persona prefers a channel.
    case prefers
    /// A persona avoids a channel.
    case avoids
    /// A touchpoint is owned by a discipline.
    case isOwnedBy = "is-owned-by"
    /// A pilot's rollout or an initiative takes work of a discipline.
    case takesWorkOf = "takes-work-of"
    /// A touchpoint makes a brand value tangible.
    case makesTangible = "makes-tangible"
    /// A touchpoint asks a metric.
    case asks
    /// A pilot is judged by a metric.
    case isJudgedBy = "is-judged-by"
    /// A pilot asks its question at a touchpoint.
    case measuresAt = "measures-at"
    /// A metric counts the answers to another.
    case counts

    /// Whether what is named comes first: a persona follows from the insight it rests on.
    public var followsObject: Bool {
        switch self {
        case .tellsOf, .leadsTo, .comesBefore, .prefers, .avoids, .asks, .isAbout: false
        default: true
        }
    }

    /// Whether it carries evidence on.
    ///
    /// Others are shown at what is traced, and not gone along further: that two touchpoints share a
    /// channel makes neither follow from the other.
    public var carries: Bool {
        switch self {
        case .restsOn, .tellsOf, .answers, .isFor, .speaksTo, .leadsTo, .changes, .tests,
            .comesFrom, .isAbout, .follows, .rollsOut:
            true
        default: false
        }
    }
}
