import Foundation

/// Names in small letters, digits and hyphens.
enum Kebab {
    static func isKebab(_ text: String) -> Bool {
        let parts = text.utf8.split(
            separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
        return parts.allSatisfy { part in
            !part.isEmpty && part.allSatisfy { isLetterOrDigit($0) }
        }
    }

    /// The name that was probably meant, nil where nothing of it is left.
    static func nearest(to text: String) -> String? {
        var parts = [""]
        for character in text.prefix(80).lowercased().decomposedStringWithCanonicalMapping.utf8 {
            if isLetterOrDigit(character) {
                parts[parts.count - 1].unicodeScalars.append(Unicode.Scalar(character))
            } else if character < 128, parts.last != "" {
                parts.append("")
            }
        }
        let name = parts.filter { !$0.isEmpty }.joined(separator: "-")
        return name.isEmpty ? nil : name
    }

    private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
        (97...122).contains(byte) || (48...57).contains(byte)
    }
}
