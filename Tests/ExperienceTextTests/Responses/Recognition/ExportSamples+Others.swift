@testable import ExperienceText

extension ExportSamples {
    static let formbricks = ProfileTests.Export(
        testDescription: "Formbricks",
        text: """
            No.,Response ID,Timestamp,Finished,Survey ID,Formbricks ID (internal),User ID,Tags,\
            group,1. How likely are you to recommend us?,2. Any comments?
            1,clx1,2026-02-01T10:00:00.000Z,Yes,s1,x,u1,,controle,9,'- te duur
            2,clx2,2026-02-02T10:00:00.000Z,No,s1,x,u2,,welkom,,
            """,
        profile: "Formbricks", headerRows: 1,
        roles: [
            "score": "1. How likely are you to recommend us?", "day": "Timestamp",
            "response id": "Response ID", "respondent": "User ID", "arm": "group",
            "comment": "2. Any comments?",
        ],
        rules: ["Finished = No"])

    static let formbricksInDutch = ProfileTests.Export(
        testDescription: "Formbricks with quotas and Dutch questions",
        text: """
            No.,Response ID,Timestamp,Finished,Quotas,Survey ID,User ID,Tags,country,arm,\
            1. Hoe waarschijnlijk is het dat u ons aanbeveelt?
            1,clx1,2026-02-01T10:00:00.000Z,Yes,,s1,,,NL,controle,9
            2,clx2,2026-02-02T10:00:00.000Z,Yes,,s1,,,NL,welkom,4
            """,
        profile: "Formbricks", headerRows: 1,
        roles: [
            "score": "1. Hoe waarschijnlijk is het dat u ons aanbeveelt?", "day": "Timestamp",
            "response id": "Response ID", "arm": "arm",
        ],
        rules: ["Finished = No"])

    static let limeSurvey = ProfileTests.Export(
        testDescription: "LimeSurvey with codes",
        text: """
            id;submitdate;lastpage;startlanguage;seed;startdate;datestamp;groep;NPS;reden
            1;2026-02-03 10:00:00;3;nl;1234;2026-02-03 09:58:00;2026-02-03 10:00:00;controle;9;Fijn
            2;;1;nl;1235;2026-02-03 09:58:00;2026-02-03 10:00:00;welkom;;
            3;2026-02-04 10:00:00;3;nl;1236;2026-02-04 09:58:00;2026-02-04 10:00:00;welkom;7;Goed
            """,
        profile: "LimeSurvey", headerRows: 1,
        roles: [
            "score": "NPS", "day": "submitdate", "response id": "id", "identity": "seed",
            "arm": "groep", "comment": "reden",
        ],
        rules: ["submitdate = ''"])

    static let limeSurveyWords = ProfileTests.Export(
        testDescription: "LimeSurvey with words in German",
        text: """
            Antwort ID;Datum Abgeschickt;Letzte Seite;Start-Sprache;Zugangscode;Gruppe;\
            Würden Sie uns weiterempfehlen?
            1;2026-02-03 10:00:00;3;de;t1;controle;9
            2;2026-02-04 10:00:00;3;de;t2;welkom;7
            """,
        profile: "LimeSurvey", headerRows: 1,
        roles: [
            "score": "Würden Sie uns weiterempfehlen?", "day": "Datum Abgeschickt",
            "response id": "Antwort ID", "identity": "Datum Abgeschickt",
            "respondent": "Zugangscode", "arm": "Gruppe",
        ],
        rules: ["Datum Abgeschickt = ''"])

    static let forms = ProfileTests.Export(
        testDescription: "Microsoft Forms in Dutch",
        text: """
            ID;Begintijd;Tijd van voltooien;E-mail;Naam;Groep;Zou u ons aanbevelen?;Waarom?
            1;8-20-25 12:50:45;8-20-25 12:51:45;a@b.nl;An;controle;9;Snel
            2;8-20-25 12:52:45;8-20-25 12:53:45;c@b.nl;Bo;welkom;7;Traag
            """,
        profile: "Microsoft Forms", headerRows: 1,
        roles: [
            "score": "Zou u ons aanbevelen?", "day": "Tijd van voltooien", "response id": "ID",
            "identity": "Begintijd", "respondent": "E-mail", "arm": "Groep",
            "comment": "Waarom?",
        ])

    static let anonymousForms = ProfileTests.Export(
        testDescription: "Microsoft Forms, anonymous",
        text: """
            ID,Start time,Completion time,Email,Name,Last modified time,arm,\
            How likely are you to recommend us?
            1,8/20/25 12:50:45,8/20/25 12:51:45,anonymous,,,controle,9
            2,8/20/25 12:52:45,8/20/25 12:53:45,anonymous,,,welkom,7
            """,
        profile: "Microsoft Forms", headerRows: 1,
        roles: [
            "score": "How likely are you to recommend us?", "day": "Completion time",
            "response id": "ID", "identity": "Start time", "arm": "arm",
        ])

    static let googleForms = ProfileTests.Export(
        testDescription: "Google Forms",
        text: """
            Timestamp,How likely is it that you would recommend us?,Group,Comments
            6/21/2018 23:29:42,9,controle,Great
            6/22/2018 0:06:36,6,welkom,
            """,
        profile: "Google Forms", headerRows: 1,
        roles: [
            "score": "How likely is it that you would recommend us?", "day": "Timestamp",
            "arm": "Group", "comment": "Comments",
        ])

    static let googleFormsOfTheWorld = ProfileTests.Export(
        testDescription: "Google Forms in Dutch with addresses",
        text: """
            Tijdstempel,E-mailadres,Zou u ons aanraden?,Groep
            21-6-2018 23:29:42,a@b.nl,9,controle
            22-6-2018 0:06:36,c@b.nl,6,welkom
            """,
        profile: "Google Forms", headerRows: 1,
        roles: [
            "score": "Zou u ons aanraden?", "day": "Tijdstempel", "respondent": "E-mailadres",
            "arm": "Groep",
        ])

    static let agentConnect = ProfileTests.Export(
        testDescription: "Medallia Agent Connect",
        text: """
            request_id,request_sent_at (UTC),group,agent_email,response_received_at (UTC),\
            star_rating (1-5),comments
            r1,2026-02-01 10:00:00,controle,x@y.nl,2026-02-02 10:00:00,5,Top
            r2,2026-02-01 10:00:00,welkom,x@y.nl,,,
            """,
        metrics: [Beginning.stars], profile: "Medallia Agent Connect", headerRows: 1,
        roles: [
            "score": "star_rating (1-5)", "day": "response_received_at (UTC)",
            "response id": "request_id", "invited on": "request_sent_at (UTC)", "arm": "group",
            "comment": "comments",
        ])

    static let agentConnectReordered = ProfileTests.Export(
        testDescription: "Medallia Agent Connect with a customer",
        text: """
            response_received_at (UTC),customer_id,star_rating (1-5),request_id,arm,\
            request_sent_at (UTC)
            2026-02-02 10:00:00,k1,5,r1,controle,2026-02-01 10:00:00
            ,k2,,r2,welkom,2026-02-01 10:00:00
            """,
        metrics: [Beginning.stars], profile: "Medallia Agent Connect", headerRows: 1,
        roles: [
            "score": "star_rating (1-5)", "day": "response_received_at (UTC)",
            "response id": "request_id", "invited on": "request_sent_at (UTC)", "arm": "arm",
            "respondent": "customer_id",
        ])

    static let rateNL = ProfileTests.Export(
        testDescription: "rateNL",
        text: """
            ResultID,ResultDate,ConfirmStatus,ConfirmStatusDescription,ResultIgnoredWhen,\
            Respondent,Groep,Question,Answer
            r1,2026-02-01 10:00:00,1,Bevestigd,,k1,controle,Zou u ons aanbevelen?,9
            r1,2026-02-01 10:00:00,1,Bevestigd,,k1,controle,Waarom?,Snel
            r2,2026-02-02 10:00:00,2,Afgewezen,,k2,welkom,Zou u ons aanbevelen?,3
            r2,2026-02-02 10:00:00,2,Afgewezen,,k2,welkom,Waarom?,Traag
            """,
        profile: "rateNL", headerRows: 1,
        roles: [
            "score": "Answer", "question": "Question", "day": "ResultDate",
            "response id": "ResultID", "respondent": "Respondent", "arm": "Groep",
        ],
        rules: ["ConfirmStatus = 2", "ResultIgnoredWhen ≠ ''"])

    static let rateNLInOtherWords = ProfileTests.Export(
        testDescription: "rateNL with Dutch headings of the answer",
        text: """
            ResultID;ResultDate;ConfirmStatus;ConfirmStatusDescription;ResultIgnoredWhen;\
            Respondent;Testgroep;Vraag;Waarde
            r1;01-02-2026 10:00;1;Bevestigd;;k1;controle;NPS;9
            r1;01-02-2026 10:00;1;Bevestigd;;k1;controle;Tevredenheid;4
            r2;22-02-2026 10:00;1;Bevestigd;23-02-2026;k2;welkom;NPS;3
            """,
        profile: "rateNL", headerRows: 1,
        roles: [
            "score": "Waarde", "question": "Vraag", "day": "ResultDate",
            "response id": "ResultID", "respondent": "Respondent", "arm": "Testgroep",
        ],
        rules: ["ConfirmStatus = 2", "ResultIgnoredWhen ≠ ''"])

    static let plain = ProfileTests.Export(
        testDescription: "a plain table in Dutch",
        text: """
            klantnummer;datum;groep;persona;kanaal;vestiging;nps;toelichting
            k1;2026-02-01;controle;starter;email;Zwolle;9;Fijn
            k2;2026-02-02;welkom;gezin;winkel;Zwolle;6;Duur
            """,
        profile: "plain", headerRows: 1,
        roles: [
            "score": "nps", "day": "datum", "arm": "groep", "respondent": "klantnummer",
            "persona": "persona", "channel": "kanaal", "branch": "vestiging",
            "comment": "toelichting",
        ])

    static let plainInGerman = ProfileTests.Export(
        testDescription: "a plain table in German, its labels told by their values",
        text: """
            Kundennummer;Antwortdatum;Spalte A;Spalte B;Würden Sie uns weiterempfehlen?;Grund
            k1;01.02.2026;controle;starter;9 - sehr wahrscheinlich;x
            k2;22.02.2026;welkom;gezin;6;y
            """,
        profile: "plain", headerRows: 1,
        roles: [
            "score": "Würden Sie uns weiterempfehlen?", "day": "Antwortdatum",
            "arm": "Spalte A", "respondent": "Kundennummer", "persona": "Spalte B",
            "comment": "Grund",
        ])
}
