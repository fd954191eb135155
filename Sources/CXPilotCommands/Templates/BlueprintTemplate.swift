import ArgumentParser
import ExperienceModel

/// A small blueprint to begin with: whole, without a finding, and dated around the day it is made.
enum BlueprintTemplate: String, CaseIterable, ExpressibleByArgument {
    case welcome
    case serviceRecovery = "service-recovery"
    case winBack = "win-back"
    case multichannel

    /// The blueprint, its dates counted from that day.
    func text(in language: Language, on day: Day) -> String {
        TemplateDates.filled(source(in: language), on: day)
    }

    /// The name of its file: the id of the blueprint.
    func fileName(in language: Language) -> String {
        let name =
            switch (self, language) {
            case (.welcome, .dutch): "welkom"
            case (.serviceRecovery, .dutch): "herstel"
            case (.winBack, .dutch): "terugwinnen"
            case (.multichannel, .dutch): "alle-kanalen"
            default: rawValue
            }
        return name + ".yaml"
    }

    private func source(in language: Language) -> String {
        switch (self, language) {
        case (.welcome, .english): Self.welcomeEnglish
        case (.welcome, .dutch): Self.welcomeDutch
        case (.serviceRecovery, .english): Self.serviceRecoveryEnglish
        case (.serviceRecovery, .dutch): Self.serviceRecoveryDutch
        case (.winBack, .english): Self.winBackEnglish
        case (.winBack, .dutch): Self.winBackDutch
        case (.multichannel, .english): Self.multichannelEnglish
        case (.multichannel, .dutch): Self.multichannelDutch
        }
    }
}
