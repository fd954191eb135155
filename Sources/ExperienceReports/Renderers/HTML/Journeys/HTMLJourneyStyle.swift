/// How the pages of journeys and personas look, beside the style sheet of all pages.
enum HTMLJourneyStyle {
    static let sheet = StaticSheet(map, curve, cards, lists, comparison, calendar, narrow)
    static let print = StaticSheet(paper, paperLists)

    static let symbols = StaticSheet(
        """
        <svg width="0" height="0" style="position:absolute" aria-hidden="true" focusable="false">
        <symbol id="g-pro" viewBox="0 0 16 16"><path d="M1 8h9M6.5 3.2 11.6 8l-5.1 4.8M14.6 2.5v11"
         fill="none" stroke="currentColor" stroke-width="2.3"/></symbol>
        </svg>
        """)

    private static let map: StaticString = """
        .page:has(.map){max-width:1200px;padding:26px 28px 36px}
        .map{table-layout:fixed;margin-top:18px} .map+.map{margin-top:30px}
        .map col:first-child{width:9.8%}
        .map th[scope=col]{border-top:4px solid var(--ink);padding:7px 10px 8px;vertical-align:top}
        .map th.corner{border-top-color:transparent}
        .map th[scope=col] b{display:block;font-size:16px;line-height:1.2}
        .map th[scope=col] span{font-size:13.5px;color:var(--ink3)}
        .map td,.map th[scope=row]{border-left:1px solid var(--grid);vertical-align:top;
          padding:8px 10px;overflow-wrap:anywhere}
        .map th[scope=row]{border-left:0;padding:8px 8px 8px 0;font-size:13.5px;line-height:1.3;
          color:var(--ink3)}
        .map th[scope=row] b{display:block;color:var(--ink);font-size:14.5px}
        .map th[scope=row] span{display:block}
        .map tr{border-top:1px solid var(--grid)} .map thead tr{border:0}
        .map td{color:var(--ink3)} .map td p{color:var(--ink)}
        .map .ex p{font-size:14px;line-height:1.34;color:var(--ink2)} .map .ex p+p{margin-top:4px}
        .ex b{color:var(--ink)} .ref{font-size:12.5px;color:var(--ink3);margin-left:5px}
        .map .fm td{font-size:14px;line-height:1.3;padding-top:7px;padding-bottom:7px;
          color:var(--ink)}
        .map .fm .gapm{margin-left:6px}
        .map .ch td{padding:5px 6px} .map .ch th[scope=row]{padding-top:7px;padding-bottom:5px;
          font-size:12.5px} .ch{height:58px}
        .map tr.lov{border-top:2.5px dashed var(--ink2)}
        .map tr.fs{border-top:1.5px solid var(--ink2)}
        .map .lov td{border:0;padding:4px 0 5px;font-size:13px}
        .bk td p,.wd td p{font-size:14px;line-height:1.32} .bk td p+p,.wd td p+p{margin-top:5px}
        .bk td span{display:block;font-size:13px;color:var(--ink3)}
        .wd .v{font-size:13px;color:var(--ink3)}
        .map .wd .wg{font-size:13px;color:var(--ink2)}
        s{text-decoration-color:var(--iterate);text-decoration-thickness:1.5px}
        """

    static let curve: StaticString = """
        .map td.cvc{padding:0} .map td.cvc svg{width:100%;height:auto}
        .bar7{stroke:var(--ink3);stroke-width:1.25;stroke-dasharray:2 3}
        .cv{stroke:var(--ink2);stroke-width:2} .cv.dash{stroke-dasharray:5 5}
        circle.pt{fill:var(--paper);stroke:var(--ink2);stroke-width:2.2}
        circle.pt.pro{fill:var(--pilot);stroke:var(--pilot)}
        .nm{fill:var(--paper);stroke:var(--control);stroke-width:2;stroke-dasharray:3 2.5}
        .wh{stroke:var(--ink2);stroke-width:1.5}
        svg text.nmt{font-size:12.5px} svg text.nmu{font-size:12.5px;fill:var(--ink3)}
        .sc{font-weight:700;font-size:14.5px;fill:var(--ink)}
        .sn{font-size:12.5px;fill:var(--ink3)}
        """

    private static let cards: StaticString = """
        .tp{background:var(--card);border:1px solid var(--rule);
          border-left:5px solid var(--c,var(--control));border-radius:3px;padding:5px 8px;
          line-height:1.28;min-width:0} .tp+.tp{margin-top:5px}
        .tp.plan{border:1.5px dashed var(--control);background:none;padding-left:11px}
        .tp .n{font-size:14.5px;display:flex;align-items:baseline;gap:5px}
        .tp .n b,.tp .n s{min-width:0;overflow-wrap:anywhere}
        .map .tp .o,.cmp .tp .o{font-size:13px;color:var(--ink3);display:flex;flex-wrap:wrap;
          gap:0 8px} .tp .o span{min-width:0}
        .pro{color:var(--pilot);display:inline-flex} .pro svg,.pst svg{width:14px;height:14px}
        .tp .pro{flex:none;align-self:center}
        .pst{display:inline-flex;align-items:baseline;gap:4px;color:var(--c);font-weight:700}
        .pst svg{width:12px;height:12px;flex:none;align-self:center}
        .gapm{display:inline-flex;align-items:center;gap:4px;color:var(--c);font-weight:700;
          font-size:12.5px;white-space:nowrap} .gapm svg{width:14px;height:14px}
        .mot{color:var(--ink2)}
        """

    private static let lists: StaticString = """
        .two:has(.ins):has(.finds){grid-template-columns:1fr 1.25fr}
        .finds{display:grid;gap:8px;margin-top:10px} .finds .gapm{align-self:start}
        .finds li{display:grid;grid-template-columns:86px minmax(0,1fr);gap:10px;font-size:14.5px;
          line-height:1.34} .finds div span{display:block;color:var(--ink2);font-size:14px}
        .finds b,.ins bdi{overflow-wrap:anywhere}
        .two:has(.ins):has(.finds>li:nth-child(13)){grid-template-columns:minmax(0,1fr)}
        .finds:has(>li:nth-child(13)){display:block;columns:2;column-gap:40px}
        .finds:has(>li:nth-child(13))>li{margin-bottom:8px;break-inside:avoid}
        .ins{columns:2;column-gap:30px;margin-top:10px}
        .ins li{break-inside:avoid;margin-bottom:9px;font-size:14px;line-height:1.34}
        .ins bdi{display:block} .ins span{display:block;color:var(--ink3);font-size:13px}
        .two:not(:has(.finds)) .ins{columns:1}
        .ins .un{color:var(--iterate)}
        :target{outline:2px solid var(--pilot);outline-offset:4px}
        """

    private static let comparison: StaticString = """
        .cmp{margin-top:10px;table-layout:fixed}
        .cmp thead th{font-size:13.5px;color:var(--ink3);padding:0 10px 5px 0;
          vertical-align:bottom}
        .cmp thead th:first-child{width:12%} .cmp thead th:nth-child(2){width:30%}
        .cmp tbody tr{border-top:1px solid var(--grid)}
        .cmp tbody th{font-weight:700;font-size:14.5px;padding:9px 10px 8px 0;vertical-align:top}
        .cmp td{padding:6px 16px 6px 0;vertical-align:top}
        .cmp td.none{color:var(--ink3);font-size:14px;padding-top:9px}
        .cards{display:grid;grid-template-columns:repeat(auto-fill,minmax(178px,1fr));gap:6px}
        .cards .tp{margin:0} .tp.new{--c:var(--pilot)} .tp.chg{--c:var(--ink)}
        .tp.gone{border-style:dashed;background:none} .tp .o b{color:var(--ink)}
        """

    static let calendar: StaticString = """
        .cal{width:100%;height:auto;margin-top:10px}
        .sil{fill:var(--wash);stroke:var(--ink3);stroke-dasharray:4 3}
        .cd{fill:var(--paper);stroke:var(--ink2);stroke-width:2}
        .cd.pro{fill:var(--pilot);stroke:var(--pilot)}
        svg text.cn{font-size:12.5px;font-weight:700;fill:var(--ink)}
        svg text.cn.pro{fill:var(--paper)}
        .year{columns:3;column-gap:28px;margin-top:12px}
        .year li{break-inside:avoid;display:grid;grid-template-columns:24px minmax(0,1fr);gap:8px;
          font-size:14px;line-height:1.3;margin-bottom:7px}
        .year div b,.year div span{display:block;overflow-wrap:anywhere}
        .year div span{font-size:13px;color:var(--ink3)}
        .no{width:24px;height:24px;border-radius:50%;border:2px solid var(--ink2);
          font-size:12.5px;font-weight:700;line-height:20px;text-align:center}
        .no.pro{background:var(--pilot);border-color:var(--pilot);color:var(--paper);
          display:block}
        """

    private static let narrow: StaticString = """
        @media screen and (max-width:900px){
          .page:has(.map){padding:20px 18px} .scroll>.map{min-width:1080px}
          .map th[scope=row],.map th.corner{position:sticky;left:0;background:var(--paper);
            z-index:1} .map .lov td{position:static}
          .two:has(.ins):has(.finds){grid-template-columns:minmax(0,1fr)}
          .ins,.finds:has(>li:nth-child(13)){columns:1} .year{columns:2}
        }
        @media screen and (max-width:760px){
          .scroll>.cmp{min-width:0} .cmp,.cmp tbody,.cmp tr,.cmp th,.cmp td{display:block}
          .cmp thead{display:none} .cmp tbody th{padding-bottom:0}
          .cmp td::before{content:attr(data-side);display:block;font-size:13px;
            color:var(--ink3);margin-bottom:3px}
          .scroll>.cal{min-width:960px}
        }
        @media screen and (max-width:560px){ .year{columns:1} }
        """

    private static let paper: StaticString = """
        @page map{size:A4 landscape;margin:8mm 11mm}
        @media print{
          .page:has(.map){max-width:none;padding:0;page:map}
          .page:has(.map) .mast{padding-top:3pt} .page:has(.map) h1{font-size:15pt;margin-top:3pt}
          .page:has(.map) .standfirst{font-size:8.8pt;margin-top:2pt;max-width:none}
          .map{margin-top:4pt} .map+.map{break-before:page}
          .map th[scope=col]{padding:1.5pt 5pt;border-top-width:2.5pt}
          .map th[scope=col] b{font-size:9.5pt} .map th[scope=col] span{font-size:7.5pt}
          .map td,.map th[scope=row]{padding:1.5pt 5pt}
          .map th[scope=row]{padding:1.5pt 5pt 2pt 0;font-size:7pt;line-height:1.18}
          .map th[scope=row] b{font-size:8.5pt}
          .map .ex p,.map .fm td,.bk td p,.wd td p{font-size:7.5pt;line-height:1.2}
          .bk td p+p,.wd td p+p{margin-top:2.5pt}
          .map .fm td{padding-top:2pt;padding-bottom:2pt}
          .ref,.bk td span,.wd .v,.map .wd .wg,.gapm,.map .lov td{font-size:7pt}
          .gapm svg{width:8pt;height:8pt} .map td.cvc{padding:0}
          .ch{height:0} .map .ch td{padding:1.2pt 1.5pt}
          .map .ch th[scope=row]{font-size:7pt;padding-top:1.8pt;padding-bottom:1pt}
          .tp{padding:.8pt 3pt;line-height:1.14;border-left-width:3.5pt;break-inside:avoid}
          .tp+.tp{margin-top:1.8pt} .tp .n{font-size:8pt}
          .map .tp .o,.cmp .tp .o{font-size:7pt;gap:0 3.5pt}
          .pro svg{width:8pt;height:8pt} .pst svg{width:7pt;height:7pt}
          .map .lov td{padding:1pt 0} .map tr{break-inside:avoid}
          .map .lov,.map .fs{break-after:avoid}
          .scroll:has(.map):has(+.scroll){break-after:page}
        }
        """

    private static let paperLists: StaticString = """
        @media print{
          .finds li,.ins li{font-size:8.5pt;line-height:1.26} .finds div span{font-size:8pt}
          .ins span{font-size:7.5pt} .finds{gap:3.5pt;margin-top:5pt}
          .finds li{grid-template-columns:60pt minmax(0,1fr)}
          .ins{margin-top:5pt} .ins li{margin-bottom:5pt}
          .two:has(.finds){grid-template-columns:1fr 1.25fr}
          .two:has(.finds>li:nth-child(13)){grid-template-columns:minmax(0,1fr)}
          .finds:has(>li:nth-child(13))>li{margin-bottom:4pt}
          .cmp thead th{font-size:7.5pt} .cmp tbody th{font-size:8.5pt;padding:4pt 6pt 4pt 0}
          .cmp td{padding:2pt 8pt 2pt 0} .cmp td.none{font-size:8pt;padding-top:3pt}
          .cmp thead th:nth-child(2){width:24%}
          .cards{gap:2.5pt;grid-template-columns:repeat(auto-fill,minmax(112pt,1fr))}
          .cards .tp{margin:0} .col .sec{break-inside:auto}
          .two .decide{grid-template-columns:repeat(2,minmax(0,1fr))}
          .cal{margin-top:5pt} .year{columns:3;column-gap:14pt;margin-top:6pt}
          .year li{font-size:8.5pt;gap:5pt;margin-bottom:4pt;grid-template-columns:15pt 1fr}
          .year div span{font-size:7.5pt}
          .no{width:15pt;height:15pt;border-width:1.2pt;font-size:7.5pt;line-height:12.6pt}
        }
        """
}
