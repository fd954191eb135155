/// CX3: channels.
enum ChannelRules {
    static let all: [any BlueprintRule] = [
        ChannelLoadHigh(), ChannelWithoutProperties(), MomentOfTruthWithoutReply(),
        PersonaThroughAvoidedChannels(),
    ]
}
