// A revision that was kept before the language had a key reads as one that does not use it.

extension KeyedDecodingContainer {
    func decode(_ type: Bool.Type, forKey key: Key) throws -> Bool {
        try decodeIfPresent(type, forKey: key) ?? false
    }

    func decode(_ type: [RuleSetting].Type, forKey key: Key) throws -> [RuleSetting] {
        try decodeIfPresent(type, forKey: key) ?? []
    }

    func decode(_ type: [PlanAmendment].Type, forKey key: Key) throws -> [PlanAmendment] {
        try decodeIfPresent(type, forKey: key) ?? []
    }

    func decode(_ type: [Holiday].Type, forKey key: Key) throws -> [Holiday] {
        try decodeIfPresent(type, forKey: key) ?? []
    }

    func decode(_ type: [String: String].Type, forKey key: Key) throws -> [String: String] {
        try decodeIfPresent(type, forKey: key) ?? [:]
    }
}
