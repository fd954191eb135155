/// The same surveys once more, with every group and every reading of the answers that others
/// worked out.
extension RealDataSurveys {
    static let further =
        [airportGroups, airportDays] + touchpoints + [learners, remembered, cloudNativeTopThree]
        + practicesOtherwise + [membersSatisfied, hospitals, retailAtOnce, spending, verbatims]

    /// Four groups of one import, each as another kind of label.
    private static let airportGroups = RealDataSurvey(
        testDescription: "San Francisco airport 2017, its groups", folder: "sfo-airport-survey",
        file: "sfo-2017.csv", rows: 2831, metrics: [.nps],
        runs: [
            .init(
                [
                    "--missing", "11", "--branch", "STRATA", "--persona", "LANG", "--channel",
                    "SAQ", "--touchpoint", "PEAK", "--response-id", "RESPNUM",
                    "--on", "2017-05-30",
                ], rejected: 85)
        ],
        figures: [.init("nps", .nps, ["nps", "2017", "overall"])],
        breakdowns: [
            ("branch", "STRATA"), ("persona", "LANG"), ("channel", "SAQ"), ("touchpoint", "PEAK"),
        ].map { .init("nps", .nps, by: $0.0, ["nps", "2017", "by", $0.1]) })

    /// The file has the day of the month alone, which is a label and no date.
    private static let airportDays = RealDataSurvey(
        testDescription: "San Francisco airport 2017, day by day", folder: "sfo-airport-survey",
        file: "sfo-2017.csv", rows: 2831, metrics: [.nps],
        runs: [
            .init(
                ["--missing", "11", "--branch", "INTDATE", "--on", "2017-05-30"], rejected: 85)
        ],
        figures: [.init("nps", .nps, ["nps", "2017", "overall"])],
        breakdowns: [.init("nps", .nps, ["nps", "2017", "by_day_of_survey_INTDATE"])])

    /// Sixteen touchpoints in one import: 6 was never used, 0 and `Blank` were not filled in.
    private static let touchpoints = [
        touchpoints("2017", under: "nps", rows: 2831, rejected: 15),
        touchpoints("2015", under: "touchpoints_only", rows: 2958, rejected: 16),
    ]

    private static func touchpoints(
        _ year: String, under part: String, rows: Int, rejected: Int
    ) -> RealDataSurvey {
        let places = [
            "ART", "FOOD", "STORE", "SIGN", "WALKWAYS", "SCREENS", "INFODOWN", "INFOUP", "WIFI",
            "ROADS", "PARK", "AIRTRAIN", "LTPARKING", "RENTAL", "ALL",
        ]
        let columns = places.map { "Q7\($0)" } + ["Q9ALL"]
        let path = [part, year, "touchpoints"]
        return RealDataSurvey(
            testDescription: "San Francisco airport \(year), touchpoints",
            folder: "sfo-airport-survey", file: "sfo-\(year).csv", rows: rows,
            metrics: columns.flatMap { column in
                let id = column.lowercased()
                return [
                    SurveyMetric(id, "kind: csat, scale: 1-5", goal: "3"),
                    SurveyMetric("\(id)-top", "kind: csat, from: \(id), top: [4, 5]", goal: "50%"),
                ]
            },
            runs: [
                .init(
                    columns.flatMap { ["--metric", "\($0.lowercased())=\($0)"] }
                        + ["--missing", "0,6,Blank", "--on", "\(year)-05-30"], rejected: rejected)
            ],
            figures: columns.flatMap { column in
                [
                    .init(column.lowercased(), .mean, path + [column]),
                    .init("\(column.lowercased())-top", .topTwo, path + [column]),
                ]
            })
    }

    private static let learners = RealDataSurvey(
        testDescription: "The Carpentries, their groups", folder: "carpentries-surveys",
        file: "longterm-2017.csv", rows: 476, metrics: [.nps],
        runs: [
            .init(
                [
                    "--branch", "Position", "--persona",
                    "How-Many-Workshops", "--channel", "How-Long-Ago", "--on", "2017-10-01",
                ], rejected: 74)
        ],
        figures: [.init("nps", .nps, ["overall"])],
        breakdowns: [
            ("branch", "Position"), ("persona", "How-Many-Workshops"),
            ("channel", "How-Long-Ago"),
        ].map { .init("nps", .nps, by: $0.0, ["by", $0.1]) })

    /// With those who do not remember among those who did not recommend.
    private static let remembered = RealDataSurvey(
        testDescription: "The Carpentries, all who answered", folder: "carpentries-surveys",
        file: "longterm-2017.csv", rows: 476, metrics: [.recommend],
        runs: [
            .init(
                [
                    "--score", "Recommended", "--values", "I don't remember.=no", "--on",
                    "2017-10-01",
                ], rejected: 75)
        ],
        figures: [
            .init(
                "recommend", .share,
                ["have_recommended", "yes_over_all_answers_with_dont_remember"])
        ])

    private static let cloudNativeTopThree = RealDataSurvey(
        testDescription: "CNCF cloud native 2019, three labels", folder: "cncf-cloud-native",
        file: "cloud-native-2019.csv", rows: 1337, metrics: [.recommend],
        runs: [
            .init(
                [
                    "--on", "2019-10-01", "--values",
                    "Absolutely=yes,Very Likely=yes,Somewhat Likely=yes,"
                        + "Neither Likely nor Unlikely=no,Somewhat Unlikely=no,"
                        + "Very Unlikely=no,Never=no",
                ], rejected: 0)
        ],
        figures: [.init("recommend", .share, ["top3"])])

    /// Those who do not recommend, and the reading as a score that the NHS had in 2013.
    private static let practicesOtherwise = [
        practices(
            .recommend, rejected: 0,
            "Unlikely=yes,Extremely unlikely=yes,Extremely likely=no,Likely=no,"
                + "Neither likely nor unlikely=no,Don't know=no", [],
            .init("recommend", .share, ["overall", "not_recommend_all"])),
        practices(
            .nps, rejected: 16,
            "Unlikely=0,Extremely unlikely=0,Extremely likely=10,Likely=8,"
                + "Neither likely nor unlikely=0", ["--missing", "Don't know"],
            .init("nps", .npsAlone, ["overall", "nps_2013_style"])),
    ]

    private static func practices(
        _ metric: SurveyMetric, rejected: Int, _ values: String, _ more: [String],
        _ figure: RealDataSurvey.Figure
    ) -> RealDataSurvey {
        RealDataSurvey(
            testDescription: "London practices, \(figure.path.joined(separator: " "))",
            folder: "gp-friends-family-london", file: "responses.csv", rows: 2555,
            metrics: [metric],
            runs: [
                .init(
                    [
                        "--score", "rating", "--branch", "surgery", "--values",
                        values,
                    ] + more, rejected: rejected)
            ],
            figures: [figure],
            breakdowns: metric.id == "nps"
                ? [] : [.init("recommend", .share, ["by_surgery"], leaf: ["not_recommend_all"])])
    }

    private static let membersSatisfied = RealDataSurvey(
        testDescription: "CNCF 2020-H1, satisfaction in words", folder: "cncf-surveys",
        file: "cncf-2020-H1.csv", rows: 79, metrics: [.recommend],
        runs: [
            .init(
                [
                    "--score", "#65", "--values",
                    "Very Satisfied=yes,Satisfied=yes,Neutral=no,Somewhat dissatisfied=no",
                ], rejected: 0)
        ],
        figures: [.init("recommend", .share, ["likert_2020_H1", "satisfied", "satisfied_or_very"])])

    /// Percentages of hospitals: a mean over hospitals, which has no number of answers behind it.
    private static let hospitals = RealDataSurvey(
        testDescription: "Hospitals 2014", folder: "hcahps-hospitals", file: "hospitals-2014.csv",
        rows: 1029, metrics: [.init("definitely", "kind: mean, scale: 0-100", goal: "70")],
        runs: [
            .init(
                [
                    "--score", "H_RECMND_DY", "--branch", "State", "--response-id", "Provider.ID",
                    "--on", "2014-12-01",
                ], rejected: 110)
        ],
        figures: [.init("definitely", .hospitals, ["hospitals_2014", "overall"])],
        breakdowns: [.init("definitely", .hospitals, ["hospitals_2014", "by_state"])])

    /// Three questions in one import.
    private static let retailAtOnce = RealDataSurvey(
        testDescription: "French retail at once", folder: "retail-nps-france",
        file: "scores.csv", rows: 6939, metrics: retail.metrics,
        runs: [.init(["--branch", "t", "--on", "2016-06-30"], rejected: 3)],
        figures: retail.figures, breakdowns: retail.breakdowns)

    /// What customers spent, with refunds below zero.
    private static let spending = RealDataSurvey(
        testDescription: "French retail, spending", folder: "retail-nps-france",
        file: "scores.csv", rows: 6939,
        metrics: [.init("spend", "kind: mean, unit: EUR", goal: "50")],
        runs: [
            .init(
                ["--score", "CaTicket", "--response-id", "id", "--on", "2016-06-30"], rejected: 0)
        ],
        figures: [.init("spend", .total, ["value", "total"])])

    /// Bytes of two encodings in one cell: replaced, told, and the score counts all the same.
    private static let verbatims = RealDataSurvey(
        testDescription: "French retail, mixed encodings", folder: "retail-nps-france",
        file: "verbatims.csv", rows: 300, metrics: [.nps],
        runs: [
            .init(
                ["--on", "2016-06-30"], rejected: 1)
        ],
        figures: [.init("nps", .nps, ["verbatims", "nps"])])
}
