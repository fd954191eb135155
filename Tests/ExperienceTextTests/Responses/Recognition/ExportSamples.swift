@testable import ExperienceText

/// Small exports of each tool, as their exports are, each in two variants.
enum ExportSamples {
    static let all = [
        qualtrics, englishQualtrics, legacy, legacyWithoutNames, surveyMonkey, emptySecondRow,
        typeform, typeformOfToday, formbricks, formbricksInDutch, limeSurvey, limeSurveyWords,
        forms, anonymousForms, googleForms, googleFormsOfTheWorld, agentConnect,
        agentConnectReordered, rateNL, rateNLInOtherWords, plain, plainInGerman,
    ]

    static let qualtrics = ProfileTests.Export(
        testDescription: "Qualtrics in Dutch",
        text: """
            StartDate,EndDate,Status,Progress,Finished,RecordedDate,ResponseId,\
            ExternalReference,DistributionChannel,UserLanguage,Q2_NPS_GROUP,Q2,Q3,group
            Begindatum,Einddatum,Soort,Voortgang,Voltooid,Opgeslagen,Antwoord-ID,Extern,\
            Kanaal,Taal,Hoe waarschijnlijk - Groep,Hoe waarschijnlijk beveelt u ons aan?,\
            Waarom geeft u dit cijfer?,group
            {"ImportId":"startDate","timeZone":"Europe/Amsterdam"},\
            {"ImportId":"endDate","timeZone":"Europe/Amsterdam"},{"ImportId":"status"},\
            {"ImportId":"progress"},{"ImportId":"finished"},\
            {"ImportId":"recordedDate","timeZone":"Europe/Amsterdam"},\
            {"ImportId":"_recordId"},{"ImportId":"externalDataReference"},\
            {"ImportId":"distributionChannel"},{"ImportId":"userLanguage"},\
            {"ImportId":"QID2_NPS_GROUP"},{"ImportId":"QID2"},{"ImportId":"QID3_TEXT"},\
            {"ImportId":"group"}
            2026-03-01 08:28:09,2026-03-01 08:30:09,0,100,1,2026-03-01 08:30:10,R_1aB,k1,\
            email,NL,3,9,Snel geholpen,controle
            2026-03-02 08:28:09,2026-03-02 08:30:09,1,100,1,2026-03-02 08:30:10,R_2aB,k2,\
            preview,NL,2,8,Prima hoor,welkom
            2026-03-02 09:28:09,2026-03-02 09:30:09,0,60,0,2026-03-02 09:30:10,R_3aB,k3,\
            email,NL,1,,,welkom
            """.replacingImportIds,
        profile: "Qualtrics", headerRows: 3,
        roles: [
            "score": "Q2", "day": "RecordedDate", "response id": "ResponseId",
            "respondent": "ExternalReference", "comment": "Q3", "arm": "group",
        ],
        rules: [
            "Status = 1", "Status = 2", "Status = 8", "DistributionChannel = preview",
            "DistributionChannel = test", "Finished = 0",
        ])

    static let englishQualtrics = ProfileTests.Export(
        testDescription: "Qualtrics, choice text, header rows taken away",
        text: """
            StartDate,EndDate,Status,Finished,RecordedDate,ResponseId,Q1_NPS_GROUP,nps,arm
            2026-03-01 08:28:09,2026-03-01 08:30:09,IP Address,True,2026-03-01 08:30:10,R_1,\
            Promoter,9,controle
            2026-03-02 08:28:09,2026-03-02 08:30:09,Survey Preview,True,2026-03-02 08:30:10,R_2,\
            Passive,8,welkom
            2026-03-02 08:29:09,2026-03-02 08:30:09,IP Address,False,2026-03-02 08:30:10,R_3,\
            Passive,8,welkom
            """,
        profile: "Qualtrics", headerRows: 1,
        roles: [
            "score": "nps", "day": "RecordedDate", "response id": "ResponseId", "arm": "arm",
        ],
        rules: [
            "Status = Survey Preview", "Status = Survey Test", "Status = Spam", "Finished = False",
        ])

    static let legacy = ProfileTests.Export(
        testDescription: "Qualtrics legacy",
        text: """
            V1,V2,V3,V4,V5,V6,V7,V8,V9,V10,Q1,Q2,group,
            ResponseID,ResponseSet,Name,ExternalDataReference,Email,IPAddress,Status,StartDate,\
            EndDate,Finished,How likely are you to recommend us?,Why?,group,
            R_1,Default,Anonymous,,,1.2.3.4,0,2016-01-02 10:00:00,2016-01-02 10:04:00,1,9,\
            Nice people,controle,
            R_2,Default,Anonymous,,,1.2.3.5,1,2016-01-03 10:00:00,2016-01-03 10:04:00,1,3,\
            Too slow,welkom,
            """,
        profile: "Qualtrics (legacy)", headerRows: 2,
        roles: [
            "score": "Q1", "day": "V9", "response id": "V1", "comment": "Q2", "arm": "group",
        ],
        rules: ["V7 = 1", "V7 = 2", "V7 = 8", "V10 = FALSE"])

    static let legacyWithoutNames = ProfileTests.Export(
        testDescription: "Qualtrics legacy without its second row",
        text: """
            V1,V2,V3,V4,V5,V6,V7,V8,V9,V10,nps,group,
            R_1,Default,Anonymous,,,1.2.3.4,0,2016-01-02 10:00:00,2016-01-02 10:04:00,1,9,controle,
            R_2,Default,Anonymous,,,1.2.3.5,0,2016-01-03 10:00:00,2016-01-03 10:04:00,0,3,welkom,
            """,
        profile: "Qualtrics (legacy)", headerRows: 1,
        roles: ["score": "nps", "day": "V9", "response id": "V1", "arm": "group"],
        rules: ["V7 = 1", "V7 = 2", "V7 = 8", "V10 = 0"])

    static let surveyMonkey = ProfileTests.Export(
        testDescription: "SurveyMonkey",
        text: """
            Respondent ID,Collector ID,Start Date,End Date,IP Address,Custom Data 1,\
            Would you recommend us?,,Favourite,,
            ,,,,,,Response,Why?,Price,Service,Other (please specify)
            11,5,01/02/2026 08:43:36 PM,01/13/2026 08:44:36 PM,1.2.3.4,controle,9,Great help,\
            Price,,
            12,5,01/02/2026 08:43:36 PM,01/14/2026 08:44:36 PM,1.2.3.4,welkom,8,,,Service,
            """,
        profile: "SurveyMonkey", headerRows: 2,
        roles: [
            "score": "Would you recommend us?", "day": "End Date",
            "response id": "Respondent ID", "arm": "Custom Data 1",
            "comment": "#8 Would you recommend us? / Why?",
        ])

    static let emptySecondRow = ProfileTests.Export(
        testDescription: "SurveyMonkey in Dutch with an empty second row",
        text: """
            Respondent-ID;Collector-ID;Begindatum;Einddatum;Groep;Zou u ons aanbevelen?
            ;;;;;
            11;5;01-02-2026 20:43;13-02-2026 20:44;controle;9
            12;5;01-02-2026 20:43;14-02-2026 20:44;welkom;8
            """,
        profile: "SurveyMonkey", headerRows: 2,
        roles: [
            "score": "Zou u ons aanbevelen?", "day": "Einddatum",
            "response id": "Respondent-ID", "arm": "Groep",
        ])

    static let typeform = ProfileTests.Export(
        testDescription: "Typeform",
        text: """
            #,How likely are you to recommend us?,Name,Name,group,Start Date (UTC),\
            Submit Date (UTC),Network ID
            abc1,9,An,De Vries,controle,2018-04-03 09:05:14,2018-04-03 09:06:14,f00
            abc2,6,Bo,Jansen,welkom,2018-04-03 10:05:14,2018-04-03 10:06:14,f01
            """,
        profile: "Typeform", headerRows: 1,
        roles: [
            "score": "How likely are you to recommend us?", "day": "Submit Date (UTC)",
            "response id": "#", "arm": "group",
        ],
        rules: ["Submit Date (UTC) = ''"])

    static let typeformOfToday = ProfileTests.Export(
        testDescription: "Typeform with partial responses",
        text: """
            #,nps,variant,Response Type,Start Date (UTC),Stage Date (UTC),Submit Date (UTC),\
            Network ID,Tags,Ending
            abc1,9,controle,completed,2025-04-03 09:05:14,,2025-04-03 09:06:14,f00,,Dank
            abc2,6,welkom,partial,2025-04-03 10:05:14,2025-04-03 10:06:14,,f01,,
            """,
        profile: "Typeform", headerRows: 1,
        roles: [
            "score": "nps", "day": "Submit Date (UTC)", "response id": "#", "arm": "variant",
        ],
        rules: ["Submit Date (UTC) = ''", "Response Type = partial"])
}

extension String {
    /// The id row with its cells in quotes, as a file of commas has them.
    var replacingImportIds: String {
        var text = ""
        var isInside = false
        for character in self {
            if character == "{" {
                isInside = true
                text += "\"{"
            } else if character == "}" {
                isInside = false
                text += "}\""
            } else if character == "\"", isInside {
                text += "\"\""
            } else {
                text.append(character)
            }
        }
        return text
    }
}
