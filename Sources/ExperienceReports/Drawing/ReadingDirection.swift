/// Which way a text may run.
enum ReadingDirection {
    /// Whether a text holds letters of a script that runs from right to left: Hebrew, Arabic and
    /// their neighbours (Unicode blocks that the bidirectional algorithm gives R or AL).
    static func mayTurn(_ text: String) -> Bool {
        text.unicodeScalars.contains { scalar in
            switch scalar.value {
            case 0x590...0x8FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFC, 0x10800...0x10FFF,
                0x1E800...0x1EFFF:
                true
            default: false
            }
        }
    }
}
