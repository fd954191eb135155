import ExperienceModel

/// A text in which `«…»` marks the stretch that a finding must underline.
struct MarkedText {
    let text: String
    let line: Int
    let column: Int
    let length: Int

    init(_ marked: String) {
        var scalars = String.UnicodeScalarView()
        var position = (line: 1, column: 1)
        var begin = position
        var end = position
        for scalar in marked.unicodeScalars {
            switch scalar {
            case "«": begin = position
            case "»": end = position
            default:
                scalars.append(scalar)
                position =
                    scalar == "\n"
                    ? (position.line + 1, 1) : (position.line, position.column + 1)
            }
        }
        text = String(scalars)
        line = begin.line
        column = begin.column
        length = max(1, end.column - begin.column)
    }
}
