/// How the figures of a roadmap look; only pages that have them carry it.
enum HTMLRoadmapStyle {
    static let sheet = StaticSheet(figures, page)
    static let print = StaticSheet(paper)

    private static let page: StaticString = """
        .page{max-width:1200px;padding:26px 28px 36px} .standfirst{max-width:66em}
        .blk{display:grid;grid-template-columns:repeat(4,minmax(0,1fr));gap:22px 24px;
          margin-top:12px}
        .blk li{border-top:3px solid var(--c);padding-top:8px;font-size:14.5px;line-height:1.38;
          color:var(--ink2);overflow-wrap:anywhere}
        .blk h3{font-size:15.5px;color:var(--ink);margin-bottom:4px}
        .blk .w{display:flex;gap:6px;align-items:flex-start;font-size:13.5px;color:var(--c);
          font-weight:700;margin-bottom:3px}
        .blk .w svg{width:14px;height:14px;flex:none;margin-top:2px}
        .blk .w bdi{min-width:0}
        .scroll>.gantt{margin-top:12px}
        details .two.dt{grid-template-columns:minmax(0,1fr);gap:18px 0}
        details .dt{overflow-x:auto}
        @media screen and (max-width:900px){
          .page{padding:20px 18px} .blk{grid-template-columns:repeat(2,minmax(0,1fr))}
          .scroll>.gantt{min-width:1144px} svg .own{display:inline}
          .scroll>.load{overflow:visible;margin-top:40px}
          .scroll>.cash{overflow:visible;margin-bottom:24px}
        }
        @media screen and (max-width:480px){
          .blk{grid-template-columns:minmax(0,1fr)} .scroll>.gantt{margin-left:-92px}
          .scroll>.curve{margin-left:-140px} .skip{transform:translateX(var(--by))}
          svg text.wide{display:none} svg text.phone{display:inline}
          svg text.first{transform:translateY(5px)} svg text.small.phone{font-size:11.5px}
        }
        """

    /// What only phones show is hidden here too, where a figure is a file of its own.
    static let figures: StaticString = """
        svg text.phone{display:none} svg .own{display:none}
        .hair{stroke:var(--rule)}
        .gatec{fill:var(--paper);stroke:var(--ink2);stroke-width:1.6}
        svg text.q{font-size:11.5px;font-weight:700;fill:var(--ink)}
        .dep{fill:none;stroke:var(--ink);stroke-width:1.4} .dah{fill:var(--ink)}
        .dep.hot{stroke:var(--stop);stroke-width:2} .dah.hot{fill:var(--stop)}
        .bl circle{fill:var(--paper);stroke:var(--stop);stroke-width:2}
        .bl path{stroke:var(--stop);stroke-width:2}
        svg text.t-hot{fill:var(--stop);font-weight:700}
        .l0{fill:var(--l0)} .l1{fill:var(--l1)} .l2{fill:var(--l2)} .l3{fill:var(--l3)}
        .l4{fill:var(--l4)} .over{fill:var(--stop)}
        svg text.h-over{fill:var(--paper);font-weight:700}
        svg text.h-l4{fill:var(--on4);font-weight:700}
        svg text.h-l3,svg text.h-l2,svg text.h-l1{fill:var(--ink)}
        svg text.h-l0{fill:var(--ink3)} svg text.small{font-size:12.5px}
        .bband{fill:var(--pilot-soft);opacity:.75}
        .ben{fill:none;stroke:var(--pilot);stroke-width:2.6}
        .cost{fill:none;stroke:var(--ink);stroke-width:2.6}
        .cc{fill:none;stroke:var(--ink2);stroke-width:1.8;stroke-dasharray:5 4}
        .budget{fill:none;stroke:var(--ink);stroke-width:1.25}
        .basel{stroke:var(--ink3);stroke-width:1.25;stroke-dasharray:2 3}
        svg text.t-p{fill:var(--pilot)} svg text.t-pb{fill:var(--pilot);font-weight:700}
        """

    private static let paper: StaticString = """
        @page{size:A4 landscape;margin:9mm 12mm}
        @media print{
          .page{max-width:none;padding:0} .mast{padding-top:4pt} h1{font-size:14.5pt;margin-top:3pt}
          .standfirst{font-size:8.8pt;margin-top:2pt;max-width:none}
          .scroll>.gantt{margin-top:4pt;break-inside:avoid}
          .blk{gap:8pt 14pt;margin-top:5pt} .blk li{font-size:8.5pt;padding-top:4pt}
          .blk h3{font-size:9pt;margin-bottom:2pt}
          .foot{grid-template-columns:1fr 1fr;font-size:7pt;margin-top:6pt;padding-top:3pt}
          .foot code{font-size:7pt}
          .blk .w{font-size:8pt;margin-bottom:1pt} .blk .w svg{width:8pt;height:8pt;margin-top:1pt}
        }
        """
}
