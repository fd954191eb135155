/// The public surveys, each with the options that bring it in.
enum RealDataSurveys {
    static let all = [airport] + carpentries + waves + words + practices + [retail] + further

    static let airport = RealDataSurvey(
        testDescription: "San Francisco airport 2017", folder: "sfo-airport-survey",
        file: "sfo-2017.csv", rows: 2831, metrics: [.nps, .topTwo],
        runs: [
            .init(
                ["--missing", "11", "--branch", "BAREA", "--on", "2017-05-30"], rejected: 85)
        ],
        figures: [
            .init("nps", .nps, ["nps", "2017", "overall"]),
            .init("top-two", .topTwo, ["nps", "2017", "overall"]),
        ],
        breakdowns: [
            .init("nps", .nps, ["nps", "2017", "by", "BAREA"]),
            .init("top-two", .topTwo, ["nps", "2017", "by", "BAREA"]),
        ])

    /// The same rows with both line ends; the second import adds a metric to the same people.
    static let carpentries = ["longterm-2017.csv", "longterm-2017-crlf.csv"].map { file in
        RealDataSurvey(
            testDescription: "The Carpentries, \(file)", folder: "carpentries-surveys", file: file,
            rows: 476, metrics: [.nps, .recommend],
            runs: [
                .init(
                    [
                        "--score", "Likely-To-Recommend", "--branch", "Country", "--on",
                        "2017-10-01",
                    ],
                    rejected: 74),
                .init(
                    [
                        "--metric", "recommend=Recommended", "--missing", "I don't remember.",
                        "--branch", "Country", "--on", "2017-10-01",
                    ], rejected: 116),
            ],
            figures: [
                .init("nps", .nps, ["overall"]),
                .init("recommend", .share, ["have_recommended", "yes_over_yes_no"]),
            ],
            breakdowns: [.init("nps", .nps, ["by", "Country"])])
    }

    /// Asked from 1 to 10, read on 0 to 10: the classes are the same.
    ///
    /// Header rows, questions, ids and days are recognised.
    static let waves = [
        wave("2020-H2", rows: 97, ["--on", "2020-12-01"]), wave("2021-H2", rows: 102, []),
        wave(
            "2023-H1", rows: 145,
            ["--branch", "My employer is (select one):", "--on", "2023-06-01"],
            [.init("nps", .nps, ["waves", "2023-H1", "by_employer_kind"])]),
    ]

    private static func wave(
        _ wave: String, rows: Int, _ arguments: [String],
        _ breakdowns: [RealDataSurvey.Breakdown] = []
    ) -> RealDataSurvey {
        let satisfied = ["waves", wave, "satisfied_with_support"]
        return RealDataSurvey(
            testDescription: "CNCF maintainers \(wave)", folder: "cncf-surveys",
            file: "cncf-\(wave).csv", rows: rows,
            metrics: [.nps, .satisfied, .satisfiedTopTwo],
            runs: [.init(arguments, rejected: 0)],
            figures: [
                .init("nps", .nps, ["waves", wave, "recommend"]),
                .init("satisfied", .mean, satisfied),
                .init("satisfied-top-two", .topTwo, satisfied),
            ],
            breakdowns: breakdowns)
    }

    static let words = [
        RealDataSurvey(
            testDescription: "CNCF 2020-H1, agreement in words", folder: "cncf-surveys",
            file: "cncf-2020-H1.csv", rows: 79, metrics: [.recommend],
            runs: [
                .init(
                    ["--values", "strongly agree=yes,Agree=yes,Neutral=no,Disagree=no"],
                    rejected: 0)
            ],
            figures: [.init("recommend", .share, ["likert_2020_H1", "agree_or_strongly_agree"])]),
        RealDataSurvey(
            testDescription: "CNCF members 2020-H1, yes or no", folder: "cncf-surveys",
            file: "cncf-marketing-2020-H1.csv", rows: 150, metrics: [.recommend],
            runs: [.init(["--on", "2020-06-30", "--branch", "#3"], rejected: 50)],
            figures: [
                .init(
                    "recommend", .share,
                    ["yes_no_marketing_2020_H1", "recommend_rate_yes_over_answered"])
            ],
            breakdowns: [
                .init("recommend", .share, ["yes_no_marketing_2020_H1", "by_membership_level"])
            ]),
        RealDataSurvey(
            testDescription: "CNCF 2018-H1, a Google form", folder: "cncf-surveys",
            file: "cncf-2018-H1-googleform.csv", rows: 56,
            metrics: [
                .init("form", "kind: csat, scale: 1-5", goal: "3"),
                .init("form-top-two", "kind: csat, from: form, top: [4, 5]", goal: "50%"),
            ],
            runs: [.init([], rejected: 0)],
            figures: [
                .init("form", .mean, ["google_form_2018_H1", "satisfaction_1_5"]),
                .init("form-top-two", .topTwo, ["google_form_2018_H1", "satisfaction_1_5"]),
            ]),
        cloudNative,
    ]

    /// Seven labels, some with a no-break space, of which the two best count.
    private static let cloudNative = RealDataSurvey(
        testDescription: "CNCF cloud native 2019", folder: "cncf-cloud-native",
        file: "cloud-native-2019.csv", rows: 1337, metrics: [.recommend],
        runs: [
            .init(
                [
                    "--on", "2019-10-01", "--branch", "What is your geographic location?",
                    "--persona", "What is the size of your company/organization?", "--channel",
                    "#3", "--values",
                    "Absolutely=yes,Very Likely=yes,Somewhat Likely=no,"
                        + "Neither Likely nor Unlikely=no,Somewhat Unlikely=no,"
                        + "Very Unlikely=no,Never=no",
                ], rejected: 0)
        ],
        figures: [.init("recommend", .share, ["top2"])],
        breakdowns: [
            .init("recommend", .share, ["top2_by_region"]),
            .init("recommend", .share, by: "persona", ["top2_by_company_size"]),
            .init("recommend", .share, by: "channel", ["top2_by_industry"]),
        ])

    /// With "Don't know" among those who do not recommend, and without it.
    static let practices = [
        practices("recommend_all", rejected: 0, ["--values", likely + ",Don't know=no"]),
        practices(
            "recommend_without_dont_know", rejected: 16,
            ["--values", likely, "--missing", "Don't know"]),
    ]

    private static let likely =
        "Extremely likely=yes,Likely=yes,Neither likely nor unlikely=no,"
        + "Unlikely=no,Extremely unlikely=no"

    private static func practices(
        _ leaf: String, rejected: Int, _ arguments: [String]
    ) -> RealDataSurvey {
        RealDataSurvey(
            testDescription: "London practices, \(leaf)", folder: "gp-friends-family-london",
            file: "responses.csv", rows: 2555, metrics: [.recommend],
            runs: [
                .init(
                    ["--score", "rating", "--branch", "surgery"] + arguments,
                    rejected: rejected)
            ],
            figures: [.init("recommend", .share, ["overall", leaf])],
            breakdowns: [
                .init("recommend", .share, ["by_surgery"], leaf: [leaf]),
                .init("recommend", .share, by: "month", ["by_month"], leaf: [leaf]),
            ])
    }

    /// Three questions, imported one after the other; the last two leave the branch as it was.
    static let retail = RealDataSurvey(
        testDescription: "French retail", folder: "retail-nps-france", file: "scores.csv",
        rows: 6939,
        metrics: [
            .nps, .init("satisfied", "kind: mean, scale: 0-10", goal: "5"),
            .init("satisfied-top-two", "kind: csat, from: satisfied, top: [9, 10]", goal: "50%"),
            .init("intention", "kind: nps, scale: 0-10", goal: "0"),
        ],
        runs: [
            .init(["--score", "nps", "--branch", "t", "--on", "2016-06-30"], rejected: 157),
            .init(["--metric", "satisfied=satisfaction", "--on", "2016-06-30"], rejected: 37),
            .init(["--metric", "intention=intention", "--on", "2016-06-30"], rejected: 81),
        ],
        figures: [
            .init("nps", .nps, ["nps"]), .init("satisfied", .mean, ["satisfaction_0_10"]),
            .init("satisfied-top-two", .topTwo, ["satisfaction_0_10"]),
            .init("intention", .nps, ["intention_as_nps"]),
        ],
        breakdowns: [.init("nps", .nps, ["by_t"])])
}
