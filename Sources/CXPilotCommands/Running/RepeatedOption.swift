import ArgumentParser
import Foundation

/// An option that holds one value and was given more: the parser would keep the last one and say
/// nothing of the others.
struct RepeatedOption {
    private static let mark = "--"

    /// The option as it is typed.
    let name: String
    /// What was given, in its order.
    let values: [String]

    /// The first one in a call.
    init?(in arguments: [String]) {
        let given = Self.given(in: arguments)
        let several = given.filter { option in given.count { $0.name == option.name } > 1 }
        guard !several.isEmpty else { return nil }
        let single = Self.single(in: arguments)
        guard let first = several.first(where: { single.contains($0.name) }) else { return nil }
        name = first.name
        values = several.filter { $0.name == first.name }.map(\.value)
    }

    /// A call with further arguments, which take the place of what they say anew.
    static func replacing(_ arguments: [String], with more: [String]) -> [String] {
        let names = single(in: arguments).intersection(given(in: more).map(\.name))
        var kept: [String] = []
        var isValue = false
        for argument in arguments {
            let name = String(argument.prefix { $0 != "=" })
            if isValue {
                isValue = false
            } else if names.contains(name) {
                isValue = name == argument
            } else {
                kept.append(argument)
            }
        }
        return kept + more
    }

    /// Says that it is wrong.
    var error: CommandError {
        let list = values.map { "'\($0)'" }.joined(separator: ", ")
        return .usage(
            "\(name) takes one value, and here are \(values.count): \(list); say it once",
            "\(name) neemt één waarde, en hier staan er \(values.count): \(list); zeg het één keer")
    }

    /// The options of a call with what follows each.
    private static func given(in arguments: [String]) -> [(name: String, value: String)] {
        let arguments = arguments.prefix { $0 != mark }
        return arguments.indices.compactMap { place in
            let argument = arguments[place]
            guard argument.hasPrefix(mark) else { return nil }
            let parts = argument.split(separator: "=", maxSplits: 1)
            if parts.count == 2 { return (String(parts[0]), String(parts[1])) }
            return (argument, arguments.indices.contains(place + 1) ? arguments[place + 1] : "")
        }
    }

    /// The options of the call's command that hold one value.
    private static func single(in arguments: [String]) -> Set<String> {
        guard var command = Description.whole?.command else { return [] }
        for argument in arguments {
            guard let next = command.subcommands?.first(where: { $0.commandName == argument })
            else { continue }
            command = next
        }
        let options = (command.arguments ?? []).filter { $0.kind == "option" && !$0.isRepeating }
        return Set(options.flatMap { $0.names ?? [] }.map { mark + $0.name })
    }
}

/// What the parser tells of a tool's commands.
private struct Description: Decodable {
    struct Command: Decodable {
        let commandName: String
        let arguments: [Argument]?
        let subcommands: [Command]?
    }

    struct Argument: Decodable {
        struct Name: Decodable { let name: String }

        let kind: String
        let isRepeating: Bool
        let names: [Name]?
    }

    let command: Command

    /// That of the whole tool.
    static var whole: Description? {
        do {
            _ = try CXPilot.parseAsRoot(["--experimental-dump-help"])
            return nil
        } catch {
            return try? JSONDecoder().decode(
                Description.self, from: Data(CXPilot.fullMessage(for: error).utf8))
        }
    }
}
