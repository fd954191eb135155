import ExperienceModel
import ExperienceText

/// Reads one text as a blueprint.
func readBlueprint(_ text: String, language: Language? = nil) -> BlueprintSource {
    BlueprintReader.read(
        [(path: CompleteBlueprint.path, bytes: Array(text.utf8))], language: language)
}
