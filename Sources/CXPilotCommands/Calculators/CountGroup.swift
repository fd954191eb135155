/// One of the groups of counts that a calculator compares; the raw value is its key.
enum CountGroup: String {
    case pilot
    case control
    case pilotBefore
    case pilotAfter
    case controlBefore
    case controlAfter
}
