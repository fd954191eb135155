/// How the figures look on a screen.
enum HTMLFigureStyle {
    static let pilot: StaticString = """
        .chart{width:100%;height:auto;margin-top:12px;max-width:540px}
        .effects{display:grid;gap:10px;margin-top:10px}
        .er{display:grid;grid-template-columns:205px 1fr 160px;gap:0 30px;align-items:start}
        .er-n{padding-top:14px;overflow-wrap:anywhere}
        .er-n b,.er-v b{display:block}
        .er-n span,.er-v span{display:block;font-size:14px;color:var(--ink2);line-height:1.35}
        .er-v{padding-top:4px} .er-v b{font-size:28px;line-height:1.15;color:var(--c)}
        .er-v em{font-style:normal;font-weight:700;color:var(--c)}
        .er-p{position:relative} .er-c{position:relative;height:58px}
        .zone-ok{fill:var(--go-soft);opacity:.55} .zone-bad{fill:var(--stop-soft);opacity:.5}
        .b-ctl{fill:var(--control)} .b-pil{fill:var(--pilot)}
        svg text.c-ctl{fill:var(--ink3)} svg text.c-pil{fill:var(--pilot);font-weight:700}
        .brk{stroke:var(--ink3);stroke-width:1.25}
        .band-w{fill:var(--wait-soft)} .band-g{fill:var(--c);opacity:.42}
        .est{fill:none;stroke:var(--ink2);stroke-width:2} .dw{fill:var(--ink2)} .dg{fill:var(--c)}
        svg text.t-g{fill:var(--c)} svg text.t-gb{fill:var(--c);font-weight:700;font-size:17px}
        .ms{stroke:var(--ink);stroke-width:1.25}
        .msd{fill:var(--paper);stroke:var(--ink);stroke-width:2}
        .limit{stroke:var(--ink);stroke-width:2}
        .fig{margin-top:12px} .mon{position:relative;height:56px}
        .nb{fill:var(--control-soft)} .nf{fill:var(--pilot)}
        .segs,.guards{table-layout:fixed;margin-top:4px}
        .segs col:nth-child(1){width:24%} .segs col:nth-child(2){width:13%}
        .segs col:nth-child(3){width:42%} .segs col:nth-child(4){width:21%}
        .segs td.plot,.guards td.plot{position:relative;padding:0}
        .segs thead th{font-size:13.5px;color:var(--ink3);vertical-align:bottom;
          padding:0 0 4px;white-space:normal}
        .segs tr{height:27px} .segs th,.segs td{font-size:15px}
        .segs .nn{color:var(--ink2);padding-right:30px}
        .segs thead th:nth-child(2){padding-right:30px}
        .segs tbody th{padding-right:12px}
        .segs .all{height:36px;border-top:1px solid var(--rule)}
        .segs .sh{height:32px;border-top:1px solid var(--grid)}
        .segs .sh th{vertical-align:bottom;padding-bottom:3px}
        .seg{--c:var(--pilot)} .seg .iv{stroke-width:3} .seg .dot{r:5.5px}
        .ev span{font-size:13.5px;color:var(--ink3);display:inline-block;min-width:112px;
          text-align:right}
        .supp{position:relative;font-size:13.5px;color:var(--ink3);padding-left:38%}
        .guards{margin-top:8px}
        .guards col:nth-child(1){width:27%} .guards col:nth-child(2){width:13%}
        .guards col:nth-child(3){width:45%} .guards col:nth-child(4){width:15%}
        .guards tr{height:44px;border-top:1px solid var(--grid)}
        .guards th b,.guards th span,.gv b,.gv span{display:block;line-height:1.25}
        .guards th span,.gv span{font-size:13.5px;color:var(--ink3)}
        .gv{padding-right:24px}
        .guards tr.wait{--c:var(--ink2)}
        .ok{padding-left:14px;font-weight:700;color:var(--c)}
        .ok svg{display:inline-block;width:15px;height:15px;margin-right:6px;vertical-align:-2px}
        .guards .ok.go{--c:var(--go)} .guards .ok.wait{--c:var(--ink2)}
        .learn{margin:8px 0 0;display:grid;grid-template-columns:auto 1fr;gap:9px 14px}
        .learn dt{font-size:14px;color:var(--ink3);padding-top:1px}
        .learn dd{margin:0;font-size:15.5px;line-height:1.38;overflow-wrap:anywhere}
        .quotes{margin-top:8px;display:grid;gap:9px}
        .quotes li{display:grid;grid-template-columns:34px 1fr;gap:12px;align-items:start}
        .quotes blockquote{margin:0;font-size:15.5px;line-height:1.38;overflow-wrap:anywhere}
        .quotes span{font-size:14px;color:var(--ink3)}
        .score{display:block;text-align:center;border:1.5px solid var(--control);
          border-radius:4px;line-height:24px;font-size:15px}
        """

    static let overview: StaticString = """
        .decide{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,236px),1fr));
          gap:22px;margin-top:10px}
        .decide:has(>li:only-child){max-width:500px}
        .decide p{max-width:46em;overflow-wrap:anywhere}
        .decide li{border-top:4px solid var(--c);padding-top:9px}
        .decide h3{margin-bottom:5px} .decide p{font-size:15px;color:var(--ink2)}
        .decide .who{margin-top:7px;font-size:14px} .decide .who b{color:var(--ink)}
        .pt{margin-top:6px;table-layout:fixed}
        .pt col:nth-child(1){width:19.5%} .pt col:nth-child(2){width:17%}
        .pt col:nth-child(3){width:28.5%} .pt col:nth-child(4){width:10.5%}
        .pt col:nth-child(5){width:9%} .pt col:nth-child(6){width:15.5%}
        .pt thead th{font-size:13.5px;color:var(--ink3);padding:0 12px 0 0;vertical-align:bottom}
        .pt thead .plotax,.pt td.plot{padding:0;position:relative}
        .pt thead th.num{padding:0;text-align:right}
        .pt tbody tr{border-top:1px solid var(--grid);height:58px}
        .pt tbody tr:first-child{border-top-color:var(--rule)}
        .pt tbody th{padding:8px 12px 8px 0;line-height:1.32}
        .pt tbody th span{font-size:13.5px;color:var(--ink3)}
        .pt .chip{white-space:normal}
        .eff{line-height:1.25;white-space:normal}
        .eff b{font-size:18px} .eff span{font-size:13.5px;color:var(--ink3)}
        .n{font-size:14.5px;color:var(--ink2)}
        .pt .next,.pt thead th.next{padding-left:22px}
        .pt td.next{font-size:14.5px;color:var(--ink2);line-height:1.32}
        .next b{color:var(--ink)}
        .ready{display:grid;grid-template-columns:repeat(6,minmax(0,1fr));gap:0 18px;
          margin-top:14px}
        .ready li{display:grid;grid-row:span 5;grid-template-rows:subgrid;align-content:start}
        .ready h3{font-size:15px} .stepno{color:var(--ink3);font-weight:400;
          margin-right:6px}
        .ready p{font-size:14px;color:var(--ink2);line-height:1.35} .ready p b{color:var(--ink)}
        .units{display:flex;flex-wrap:wrap;gap:3px;margin:6px 0;min-height:31px;
          align-content:flex-start;max-width:132px}
        .units i{width:14px;height:14px;border-radius:2px;background:var(--ink2)}
        .units .o{background:none;box-shadow:inset 0 0 0 2px var(--iterate)}
        .units .e{background:none;box-shadow:inset 0 0 0 2.5px var(--stop)}
        .ready .gap{display:flex;gap:6px;margin-top:6px;color:var(--c)}
        .gap svg{width:15px;height:15px;flex:none;margin-top:2px} .gap code{font-size:12.5px}
        .gap span{min-width:0;overflow-wrap:anywhere}
        .gantt{width:100%;height:auto;margin-top:10px}
        .wave{fill:var(--go)} .wave.prep{fill:var(--wait)}
        .wave.use{fill:var(--go-use)}
        .wave.maybe{fill:none;stroke:var(--ink3);stroke-width:.9;stroke-dasharray:2 3}
        .wave.cond{fill:var(--paper);stroke:var(--ink3);stroke-width:1.3}
        svg text.wt{fill:var(--paper);font-weight:700;font-size:12.5px}
        svg text.wc{fill:var(--ink2);font-size:12.5px}
        svg text.wu{fill:var(--ink);font-size:12.5px}
        .keys{display:flex;flex-wrap:wrap;gap:2px 18px;margin-top:6px;font-size:13.5px;
          color:var(--ink2)}
        .keys li{display:flex;align-items:center;gap:7px}
        .pl{stroke:var(--ink3);stroke-width:2;stroke-dasharray:2 3}
        .against{stroke:var(--ink3);stroke-dasharray:9 5}
        .today{stroke:var(--ink);stroke-width:1.5} .yr{fill:var(--ink3)}
        .plain{margin-top:8px;font-size:15px}
        .two .plain:has(col){table-layout:fixed}
        .dt .plain{font-size:14px;margin-top:0}
        .plain th,.plain td{padding:4px 14px 4px 0;
          border-bottom:1px solid var(--grid);vertical-align:top}
        .plain .num{padding:4px 14px}
        .plain .num:last-child{padding-right:0}
        .plain th,.plain td{overflow-wrap:break-word}
        .dt .plain th,.dt .plain td{padding-top:2px;padding-bottom:2px}
        .plain thead th{font-size:13.5px;color:var(--ink3);vertical-align:bottom}
        """

    static let narrow: StaticString = """
        @media screen{ .two.st{grid-template-columns:minmax(0,1fr)} }
        @media screen and (max-width:980px){ .ready{grid-template-columns:repeat(3,1fr)}
          .ready li{margin-bottom:14px} }
        @media screen and (max-width:900px){ .two{grid-template-columns:minmax(0,1fr)} }
        @media screen and (max-width:760px){
          .page{padding:20px 18px} h1{font-size:26px}
          .er{grid-template-columns:minmax(0,1fr)} .ready{grid-template-columns:repeat(2,1fr)}
          .verdict{grid-template-columns:1fr;gap:10px} .verdict .chip{justify-self:start}
          .verdict h1{font-size:23px} .scroll>*{min-width:820px}
          .scroll>.guards{min-width:690px}
          .scroll>.plain{min-width:0} .scroll>.plain:has(th:nth-child(4)){min-width:560px}
          .scroll>.gantt{min-width:1040px}
          .er-c,.er-x{margin:0 16px;width:calc(100% - 32px)}
        }
        """

    /// On a phone each pilot is a card, its plot on the axis above them all.
    static let phone: StaticString = """
        @media screen and (max-width:560px){
          .chart{width:calc(100% + 28px);margin-left:-14px} svg.chart text:not(.t-gb){font-size:14.5px}
          .scroll>.pt{min-width:0} .pt,.pt thead,.pt tbody,.pt thead tr{display:block}
          .pt colgroup{display:none} .pt thead .plotax{display:block;margin:0 24px}
          .pt thead th:not(.plotax){position:absolute;width:1px;height:1px;overflow:hidden;
            clip-path:inset(50%)}
          .pt tbody tr{display:grid;grid-template-columns:minmax(0,1fr) auto;gap:4px 14px;
            height:auto;padding:10px 0 12px}
          .pt tbody th{padding:0} .pt td:nth-child(2){text-align:right}
          .pt td.plot{grid-column:1/-1;height:52px;margin:0 24px} .pt .eff{text-align:left}
          .pt .eff br{display:none} .pt .eff b{margin-right:8px}
          .pt .n::before{content:attr(data-name) ": "}
          .pt td.next{grid-column:1/-1;padding:0} .mon-x .spare{display:none}
        }
        """
}
