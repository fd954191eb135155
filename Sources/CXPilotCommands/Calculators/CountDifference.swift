/// What two or four groups of counts are held against each other for; the raw value is its key.
enum CountDifference: String {
    case pilotMinusControl
    case change
    case changeBeyondControl
    case changeOfPilot = "pilot"
    case changeOfControl = "control"
}
