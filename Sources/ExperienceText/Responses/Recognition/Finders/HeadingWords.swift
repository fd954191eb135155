import ExperienceModel

/// Words of headings in Dutch, English, German and French, and what columns with them hold.
enum HeadingWords {
    static let arm: Set<String> = [
        "arm", "group", "groep", "test group", "testgroep", "testgroup", "variant", "variante",
        "cohort", "kohorte", "condition", "conditie", "treatment", "experiment", "gruppe",
        "groupe", "pilot arm", "pilotgroep",
    ]
    static let day: Set<String> = [
        "date", "datum", "day", "dag", "timestamp", "tijdstempel", "time", "tijd", "tijdstip",
        "recordeddate", "recorded date", "response date", "responsedate", "response_date",
        "date of response", "antwoorddatum", "datum antwoord", "invuldatum",
        "ingevuld op", "submitted", "submitted at", "submitted_at", "submit date", "submitdate",
        "completed", "completed at", "completed_at", "completion time", "responded_at",
        "responded at", "response_received_at", "answered at", "answered_at", "answered on",
        "enddate", "end date", "einddatum", "zeitstempel", "tag", "antwortdatum",
        "abgeschickt am", "ausgefüllt am", "horodateur", "date de réponse", "jour",
    ]
    /// Parts of headings of dates on which nobody answered.
    static let otherDays = [
        "birth", "geboorte", "geburt", "naissance", "sent", "verzonden", "verstuurd", "invit",
        "uitgenodigd", "start", "begin", "début", "order", "bestel", "purchase", "aankoop",
        "contract", "created", "aangemaakt", "updated", "gewijzigd", "modified", "signup",
        "klant sinds", "customer since", "delivery", "lever",
    ]
    static let responseID: Set<String> = [
        "response id", "responseid", "response_id", "response-id", "antwoord-id", "antwoordid",
        "antwoord id", "antwoordnummer", "responsnummer", "respons-id", "submission id",
        "submissionid", "submission_id", "survey response id", "result id", "resultid",
        "antwort-id", "antwortid", "id de réponse", "id de la réponse",
    ]
    static let respondent: Set<String> = [
        "respondent", "respondent id", "respondentid", "respondent_id", "respondent-id",
        "customer id", "customerid", "customer_id", "customer number", "customer no", "client id",
        "klant", "klantnummer", "klant-id", "klantid", "klant_id", "klantnr", "relatienummer",
        "user id", "userid", "user_id", "member id", "email", "e-mail", "email address",
        "e-mailadres", "emailadres", "contact id", "panelist id", "kunde", "kundennummer",
        "kunden-id", "kundennr", "e-mail-adresse", "numéro client", "id client", "participant id",
        "participant", "klant nummer", "klant nr", "customer_number", "customernumber",
        "customer nr", "client_id", "contact_id", "member_id", "participant_id", "relatienr",
    ]
    /// Those of them that head other things as well: kinds of customers, or who served them.
    static let perhapsRespondent: Set<String> = [
        "klant", "kunde", "participant", "user id", "userid", "user_id",
    ]
    static let comment: Set<String> = [
        "comment", "comments", "comment:", "comments:", "opmerking", "opmerkingen", "toelichting",
        "reden", "reason", "why", "why?", "waarom", "waarom?", "verbatim", "feedback", "remark",
        "remarks", "explanation", "kommentar", "kommentare", "bemerkung", "begründung",
        "anmerkung", "warum", "warum?", "commentaire", "commentaires", "explication", "pourquoi",
        "pourquoi?", "raison", "grund", "open answer", "open antwoord",
    ]
    /// Parts of questions that ask for words.
    static let commentParts = [
        "comment", "opmerking", "toelichting", "reden", "reason", "why", "waarom", "verbatim",
        "feedback", "kommentar", "begründung", "warum", "pourquoi", "commentaire", "explain",
        "licht toe", "tell us", "vertel", "open-ended",
    ]
    static let persona: Set<String> = ["persona", "persona’s", "personas", "klanttype"]
    static let channel: Set<String> = [
        "channel", "kanaal", "kanal", "canal", "contact channel", "contactkanaal",
    ]
    static let touchpoint: Set<String> = [
        "touchpoint", "touch point", "contactpunt", "contactmoment", "kontaktpunkt",
        "point de contact",
    ]
    static let branch: Set<String> = [
        "branch", "vestiging", "filiaal", "winkel", "store", "shop",
        "filiale", "standort", "magasin", "agence", "succursale", "regio", "region", "région",
    ]
    static let weight: Set<String> = [
        "weight", "weights", "wt", "wgt", "weegfactor", "weging", "wegingsfactor", "gewicht",
        "weight factor", "weighting", "gewichtung", "gewichtungsfaktor", "poids", "pondération",
    ]
    static let question: Set<String> = [
        "question", "questiontext", "question text", "questionid", "question id", "vraag",
        "vraagtekst", "vraagid", "frage", "fragetext", "item", "metric", "measure", "measure id",
        "measureid", "measure_id", "maat", "indicator",
    ]
    static let answer: Set<String> = [
        "answer", "answervalue", "answer value", "answertext", "answer text", "antwoord",
        "antwoordwaarde", "waarde", "value", "score", "rating", "antwort", "wert", "réponse",
        "valeur", "result", "resultvalue",
    ]

    /// Whether a column holds the groups of a score, which are not the score: `Q2_NPS_GROUP`.
    static func isGroup(_ heading: String) -> Bool {
        let plain = heading.replacing("_", with: " ").replacing("-", with: " ")
        return [
            "nps group", "nps groep", "npsgroep", "nps category", "nps categorie",
            "nps segment", "nps type", "nps gruppe", "nps klasse",
        ].contains(where: plain.hasSuffix)
    }

    /// Words that say by themselves which metric a column holds.
    static func names(of kind: Metric.Kind) -> Set<String> {
        switch kind {
        case .nps:
            [
                "nps", "nps score", "nps-score", "npsscore", "nps_score", "netpro", "ltr",
                "likelihood to recommend", "likely-to-recommend", "likely to recommend",
                "aanbeveling", "aanbevelingsscore", "aanbevelen", "recommendation",
            ]
        case .recommend:
            ["recommend", "recommended", "would recommend", "aanbevelen", "aanbevolen"]
        case .csat: ["csat", "satisfaction", "tevredenheid", "zufriedenheit", "rapportcijfer"]
        case .ces: ["ces", "effort", "moeite", "gemak", "customer effort score"]
        case .rate, .mean: []
        }
    }

    /// Parts of questions that ask for such a metric.
    static func parts(of kind: Metric.Kind) -> [String] {
        switch kind {
        case .nps, .recommend:
            [
                "nps", "net promoter", "recommend", "aanbevel", "aanbeveel", "aanbevol", "aanraden",
                "aanraadt", "raadt u", "empfehl", "recommand", "recomend", "consigli",
            ]
        case .csat:
            [
                "satisf", "tevreden", "zufrieden", "csat", "rating", "star_rating", "sterren",
                "cijfer", "waardering", "beoordel", "bewert",
            ]
        case .ces: ["effort", "moeite", "gemak", "easy", "easi", "aufwand", "facile", "einfach"]
        case .rate, .mean: []
        }
    }

    /// Parts that such a question has, and others too.
    static func weakParts(of kind: Metric.Kind) -> [String] {
        switch kind {
        case .nps, .recommend: ["likel", "waarschijnlijk", "wahrscheinlich", "probab"]
        case .csat, .ces, .rate, .mean: []
        }
    }
}
