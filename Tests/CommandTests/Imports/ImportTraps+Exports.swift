/// Traps of the survey tools' own exports: header rows, and rows that are no answers.
extension ImportTraps {
    static let exports = [
        ImportTrap(
            "Qualtrics: three header rows, a group of the score, previews and unfinished",
            nps: [1, 0, 0],
            .file(
                """
                StartDate,EndDate,Status,Progress,Finished,RecordedDate,ResponseId,Q2_NPS_GROUP,Q2
                Begin,Eind,Soort,Voortgang,Voltooid,Opgeslagen,Id,Groep,"Beveelt u
                ons aan?"
                "{""ImportId"":""startDate""}","{""ImportId"":""endDate""}",\
                "{""ImportId"":""status""}","{""ImportId"":""progress""}",\
                "{""ImportId"":""finished""}","{""ImportId"":""recordedDate""}",\
                "{""ImportId"":""_recordId""}","{""ImportId"":""QID2_NPS_GROUP""}",\
                "{""ImportId"":""QID2""}"
                2026-05-01 08:28:09,2026-05-01 08:30:09,0,100,1,2026-05-01 08:30:10,R_1aB,3,9
                2026-05-02 08:28:09,2026-05-02 08:30:09,1,100,1,2026-05-02 08:30:10,R_2aB,2,8
                2026-05-02 09:28:09,2026-05-02 09:30:09,0,60,0,2026-05-02 09:30:10,R_3aB,1,4

                """, ["--score", "Q2"], rows: 3, rejected: ["preview": 1, "unfinished": 1])),
        ImportTrap(
            "Qualtrics: spam, by its word and by its code", nps: [2, 0, 0],
            .file(
                """
                StartDate,EndDate,Status,Progress,Finished,RecordedDate,ResponseId,Q2
                2026-05-01 08:28:09,2026-05-01 08:30:09,IP Address,100,1,2026-05-01 08:30:10,R_1aB,9
                2026-05-02 08:28:09,2026-05-02 08:30:09,Spam,100,1,2026-05-02 08:30:10,R_2aB,8

                """, ["--score", "Q2"], rows: 2, rejected: ["spam": 1]),
            .file(
                """
                Start Date,End Date,Response Type,Progress,Finished,Recorded Date,Response ID,Q3
                2026-05-01 08:28:09,2026-05-01 08:30:09,0,100,1,2026-05-01 08:30:10,R_3aB,9
                2026-05-02 08:28:09,2026-05-02 08:30:09,8,100,1,2026-05-02 08:30:10,R_4aB,8

                """, ["--score", "Q3"], rows: 2, rejected: ["spam": 1])),
        ImportTrap(
            "SurveyMonkey: a second header row and headings that go on", nps: [1, 1, 0],
            .file(
                """
                Respondent ID,Collector ID,Start Date,End Date,Would you recommend us?,
                ,,,,Response,Why?
                11,5,05/02/2026 08:43:36 PM,05/13/2026 08:44:36 PM,9,Great help
                12,5,05/02/2026 08:43:36 PM,05/14/2026 08:44:36 PM,8,

                """, ["--score", "#5"], rows: 2)),
        ImportTrap(
            "Typeform: partial responses", nps: [1, 0, 0],
            .file(
                """
                #,nps,Response Type,Start Date (UTC),Stage Date (UTC),Submit Date (UTC),Network ID
                abc1,9,completed,2026-05-03 09:05:14,,2026-05-03 09:06:14,f00
                abc2,6,partial,2026-05-03 10:05:14,2026-05-03 10:06:14,,f01

                """, ["--score", "nps"], rows: 2, rejected: ["unfinished": 1])),
        ImportTrap(
            "LimeSurvey: not submitted, and a blank last line", nps: [1, 0, 0],
            .file(
                "\u{FEFF}\"id\";\"submitdate\";\"lastpage\";\"startlanguage\";\"score\"\r\n"
                    + "\"1\";\"2026-05-03 10:00:00\";\"3\";\"nl\";\"9\"\r\n"
                    + "\"2\";;\"1\";\"nl\";\"4\"\r\n\r\n",
                rows: 2, rejected: ["unfinished": 1])),
        ImportTrap(
            "LimeSurvey: dates that are none",
            .refused(
                "id;submitdate;lastpage;startlanguage;score\r\n"
                    + "1;1980-01-01 00:00:00;3;nl;9\r\n2;1980-01-01 00:00:00;3;nl;4\r\n",
                ["--no-day"], saying: "--on")),
        ImportTrap(
            "Microsoft Forms: anonymous is nobody", nps: [1, 1, 0],
            .file(
                """
                ID,Start time,Completion time,Email,Name,score
                1,5/20/26 12:50:45,5/20/26 12:51:45,anonymous,,9
                2,5/20/26 12:52:45,5/20/26 12:53:45,anonymous,,7

                """, rows: 2)),
        ImportTrap(
            "Formbricks: unfinished, and an apostrophe before a formula", nps: [1, 0, 0],
            .file(
                """
                No.,Response ID,Timestamp,Finished,Survey ID,Formbricks ID (internal),User ID,Tags,\
                1. How likely are you to recommend us?,2. Any comments?
                1,clx1,2026-05-01T10:00:00.000Z,Yes,s1,x,u1,,9,'- te duur
                2,clx2,2026-05-02T10:00:00.000Z,No,s1,x,u2,,4,

                """, ["--metric", "nps=1. How likely are you to recommend us?"], rows: 2,
                rejected: ["unfinished": 1])),
        ImportTrap(
            "Medallia Agent Connect: who was asked and did not answer", nps: [0, 0, 1],
            .file(
                """
                request_id,request_sent_at (UTC),response_received_at (UTC),star_rating (1-5),\
                comments
                r1,2026-05-01 10:00:00,2026-05-02 10:00:00,5,Top
                r2,2026-05-01 10:00:00,,,

                """, ["--score", "star_rating (1-5)"], rows: 2, rejected: ["noAnswer": 1])),
        ImportTrap(
            "Qualtrics as it was: a second row of names and a trailing empty column",
            nps: [1, 0, 0],
            .file(
                """
                V1,V2,V3,V4,V5,V6,V7,V8,V9,V10,Q1,
                ResponseID,ResponseSet,Name,ExternalDataReference,Email,IPAddress,Status,StartDate,\
                EndDate,Finished,How likely are you to recommend us?,
                R_1,Default,Anonymous,,,1.2.3.4,0,2026-05-02 10:00:00,2026-05-02 10:04:00,1,9,
                R_2,Default,Anonymous,,,1.2.3.5,1,2026-05-03 10:00:00,2026-05-03 10:04:00,1,3,

                """, ["--score", "Q1"], rows: 2, rejected: ["preview": 1])),
        ImportTrap(
            "Google Forms: a month before its day", nps: [1, 0, 1],
            .file(
                """
                Timestamp,How likely is it that you would recommend us?
                5/21/2026 23:29:42,9
                5/22/2026 0:06:36,6

                """, ["--score", "#2"], rows: 2)),
        ImportTrap(
            "rateNL: a row per answer, and results that are invalid", nps: [1, 0, 0],
            .file(
                """
                ResultID,ResultDate,ConfirmStatus,ConfirmStatusDescription,ResultIgnoredWhen,\
                Respondent,Question,Answer
                r1,2026-05-01 10:00:00,1,Bevestigd,,k1,NPS,9
                r1,2026-05-01 10:00:00,1,Bevestigd,,k1,Waarom?,Snel
                r2,2026-05-02 10:00:00,2,Afgewezen,,k2,NPS,3
                r3,2026-05-02 10:00:00,1,Bevestigd,2026-05-03,k3,NPS,3

                """, ["--score", "Answer", "--question", "Question=NPS"], rows: 4,
                rejected: ["otherQuestion": 1, "ignored": 2])),
    ]
}
