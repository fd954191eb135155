/// The traps of real exports (`../shared/FORMATS.md`), each in a small file made by hand.
enum ImportTraps {
    static let all = cells + files + exports
}
