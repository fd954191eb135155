/// How pages look on paper: light, white, and without what needs a pointer.
enum HTMLPrintStyle {
    static let portrait: StaticString = """
        @page{size:A4 portrait;margin:11mm 12mm 12mm;@bottom-right{
          content:counter(page) " / " counter(pages);
          font:7.5pt Arial,"Liberation Sans",sans-serif;color:#5f6873}}
        """

    static let landscape: StaticString = """
        @page{size:A4 landscape;margin:11mm 12mm 12mm;@bottom-right{
          content:counter(page) " / " counter(pages);
          font:7.5pt Arial,"Liberation Sans",sans-serif;color:#5f6873}}
        """

    static let page: StaticString = """
        @media print{
          :root{--paper:#fff;--wash:#f5f3ee}
          html{color-scheme:light;-webkit-print-color-adjust:exact;print-color-adjust:exact}
          body{font-size:9pt;line-height:1.36}
          .page{max-width:none;padding:0}
          .kicker{font-size:8pt} h1{font-size:15.5pt;margin-top:6pt}
          .standfirst{font-size:9.5pt;margin-top:5pt}
          .sec,.next-step{margin-top:8pt;padding-top:4pt;break-inside:avoid;border-top-width:1pt}
          .sec:has(tr:nth-child(13),li:nth-child(13)){break-inside:auto}
          h2,.sub,caption{break-after:avoid}
          h2{font-size:11pt} h3{font-size:9pt}
          .mast{border-top-width:3pt;padding-top:5pt}
          .dot{r:5px;stroke-width:1.5} .iv{stroke-width:3} .goal{stroke-width:2.4}
          .sub{font-size:8.5pt;margin-top:1pt} .note,.foot,.foot code{font-size:7.5pt}
          .chip{font-size:8.5pt;padding:2.5pt 6pt 2.5pt 5pt} .chip svg{width:8.5pt;height:8.5pt}
          .foot{margin-top:8pt;padding-top:4pt;break-inside:avoid;gap:2pt 18pt}
          .next-step{font-size:8.5pt}
          details{display:none} thead{display:table-header-group} tr,li,figure{break-inside:avoid}
          .scr{display:none!important} .po{display:block}
          .scroll{overflow:visible}
          .health{font-size:8.5pt;margin-top:4pt;gap:4pt}
          .health svg{width:8.5pt;height:8.5pt;margin-top:1.5pt}
          .verdict{margin-top:8pt;gap:0 10pt}
          .verdict .chip{font-size:12pt;padding:4pt 8pt 4pt 7pt}
          .verdict .chip svg{width:12pt;height:12pt} .verdict h1{font-size:15pt}
        }
        """

    static let figures: StaticString = """
        @media print{
          .two{gap:0 20pt} .chart{margin-top:4pt;max-width:94%}
          .para{font-size:8.5pt;margin-top:3pt;max-width:none}
          .effects{gap:2pt;margin-top:3pt} .er{grid-template-columns:120pt 1fr 88pt;gap:0 12pt}
          .er-n{padding-top:8pt} .er-n span,.er-v span{font-size:8pt} .er-v b{font-size:16pt}
          .er-c{height:31pt}
          .er svg text,.segs svg text,.guards svg text,.fig svg text,.pt svg text{font-size:8pt}
          .segs tr{height:15.5pt} .segs th,.segs td{font-size:8.5pt} .segs .all{height:20pt}
          .segs .sh{height:18pt} .ev span,.supp,.segs thead th{font-size:7.5pt}
          .ev span{min-width:60pt} .seg .dot{r:4px} .seg .iv{stroke-width:2.2}
          .guards tr{height:25pt} .guards th span,.gv span{font-size:7.5pt}
          .learn{gap:4pt 8pt;margin-top:4pt} .learn dt{font-size:8pt}
          .learn dd,.quotes blockquote{font-size:8.8pt} .quotes{gap:5pt;margin-top:4pt}
          .quotes span{font-size:8pt} .quotes li{grid-template-columns:20pt 1fr;gap:7pt}
          .score{font-size:8.5pt;line-height:13pt}
          .decide{gap:11pt;margin-top:5pt;grid-template-columns:repeat(auto-fit,minmax(118pt,1fr))}
          .decide p,.decide .who{font-size:8.5pt}
          .decide h3{font-size:8.7pt;margin-bottom:2pt}
          .decide li{border-top-width:2.5pt;padding-top:4pt} .decide .who{margin-top:3pt}
          .pt tbody tr{height:30pt} .n{font-size:8.5pt} .pt tbody th{padding:3pt 6pt 3pt 0}
          .pt tbody th span,.eff span{font-size:7.5pt} .eff b{font-size:11pt}
          .pt td.next{font-size:8pt} .pt .next,.pt thead th.next{padding-left:10pt}
          .pt thead th{font-size:7.5pt}
          .pt .chip{font-size:8pt;padding:2.5pt 4pt;gap:3.5pt}
          .keys{font-size:7.5pt;margin-top:3pt;gap:0 12pt}
          .ready{gap:0 9pt;margin-top:6pt} .ready h3{font-size:8.2pt} .stepno{margin-right:3pt}
          .ready p{font-size:8pt} .gap code{font-size:7pt}
          .units{max-width:74pt;gap:2pt;margin:3pt 0;min-height:0}
          .units i{width:8.2pt;height:8.2pt} .gap svg{width:8.5pt;height:8.5pt}
          .plain{font-size:8.5pt} .plain thead th{font-size:7.5pt}
          .plain th,.plain td,.plain .num{padding-top:1.5pt;padding-bottom:1.5pt}
        }
        """

    static let darkScreens: StaticString = """
        @media print and (prefers-color-scheme:dark){ :root{
          --paper:#fff; --card:#fff; --ink:#17202b; --ink2:#434d59; --ink3:#5f6873;
          --rule:#cfcbc2; --grid:#e6e2da; --wash:#f5f3ee;
          --pilot:#1d5f9e; --pilot-soft:#d3e3f2; --control:#868e98; --control-soft:#e3e5e8;
          --go:#00745d; --go-soft:#d9efe9; --go-use:#5b9a8c;
          --iterate:#9c5f00; --iterate-soft:#fcefd8;
          --stop:#8a1020; --stop-soft:#f8dcd8; --wait:#37414d; --wait-soft:#e0e4e9;
          --l0:#f2efe8; --l1:#dbe5ee; --l2:#b4cde3; --l3:#7ba7ce; --l4:#3f7ab3; --on4:#ffffff;
        } }
        """
}
