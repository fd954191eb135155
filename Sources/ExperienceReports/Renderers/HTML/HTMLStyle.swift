/// The style sheet of all pages: tokens, page, figures, paper.
enum HTMLStyle {
    static let sheet = StaticSheet(
        tokens, page, marks, HTMLFigureStyle.pilot, HTMLFigureStyle.overview,
        HTMLFigureStyle.narrow, HTMLFigureStyle.phone, HTMLPrintStyle.page,
        HTMLPrintStyle.figures, HTMLPrintStyle.darkScreens)
    static let portrait = StaticSheet(HTMLPrintStyle.portrait)
    static let landscape = StaticSheet(HTMLPrintStyle.landscape)

    static let symbols = StaticSheet(
        """
        <svg width="0" height="0" style="position:absolute" aria-hidden="true" focusable="false">
        <symbol id="g-go" viewBox="0 0 16 16"><path d="M8 1.5 15 14H1z"
         fill="currentColor"/></symbol>
        <symbol id="g-iterate" viewBox="0 0 16 16"><path d="M13.2 5.2A6 6 0 1 0 14 9" fill="none"
         stroke="currentColor" stroke-width="2.4"/><path d="M15.4 1.2v6h-6z"
         fill="currentColor"/></symbol>
        <symbol id="g-stop" viewBox="0 0 16 16"><rect x="1.5" y="1.5" width="13" height="13"
         fill="currentColor"/></symbol>
        <symbol id="g-wait" viewBox="0 0 16 16"><circle cx="8" cy="8" r="6.3" fill="none"
         stroke="currentColor" stroke-width="2"/><path d="M8 8V1.7A6.3 6.3 0 0 1 14.3 8z"
         fill="currentColor"/></symbol>
        <symbol id="g-plan" viewBox="0 0 16 16"><circle cx="8" cy="8" r="6.2" fill="none"
         stroke="currentColor" stroke-width="2" stroke-dasharray="3.2 2.2"/></symbol>
        <symbol id="g-blocked" viewBox="0 0 16 16"><circle cx="8" cy="8" r="6.3" fill="none"
         stroke="currentColor" stroke-width="2.2"/><path d="M3.6 12.4 12.4 3.6"
         stroke="currentColor" stroke-width="2.2"/></symbol>
        <symbol id="g-ok" viewBox="0 0 16 16"><path d="M2 8.6 6.3 13 14 3.4" fill="none"
         stroke="currentColor" stroke-width="2.4"/></symbol>
        <symbol id="g-gap" viewBox="0 0 16 16"><path d="M8 1 15.4 14.6H.6z" fill="none"
         stroke="currentColor" stroke-width="1.8"/><path d="M8 5.6v4.2M8 11.2v1.8"
         stroke="currentColor" stroke-width="1.8"/></symbol>
        </svg>
        """)

    static let tokens: StaticString = """
        :root{
          color-scheme:light dark;
          --paper:#fbfaf7; --card:#ffffff; --ink:#17202b; --ink2:#434d59; --ink3:#5f6873;
          --rule:#cfcbc2; --grid:#e6e2da; --wash:#f2efe8;
          --pilot:#1d5f9e; --pilot-soft:#d3e3f2; --control:#868e98; --control-soft:#e3e5e8;
          --go:#00745d; --go-soft:#d9efe9; --go-use:#5b9a8c;
          --iterate:#9c5f00; --iterate-soft:#fcefd8;
          --stop:#8a1020; --stop-soft:#f8dcd8; --wait:#37414d; --wait-soft:#e0e4e9;
          --l0:#f2efe8; --l1:#dbe5ee; --l2:#b4cde3; --l3:#7ba7ce; --l4:#3f7ab3; --on4:#ffffff;
        }
        @media (prefers-color-scheme:dark){ :root{
          --paper:#12171d; --card:#1a2028; --ink:#edeff1; --ink2:#bcc4cd; --ink3:#98a2ae;
          --rule:#3d4752; --grid:#29313a; --wash:#1b222a;
          --pilot:#7fb6ec; --pilot-soft:#23405c; --control:#838d99; --control-soft:#333c46;
          --go:#35c4a4; --go-soft:#123f38; --go-use:#257667;
          --iterate:#f5bd58; --iterate-soft:#45330f;
          --stop:#ff7a70; --stop-soft:#51201c; --wait:#dfe4e9; --wait-soft:#303943;
          --l0:#1b222a; --l1:#22313f; --l2:#2b4a67; --l3:#3b6c98; --l4:#7fb6ec; --on4:#0e141a;
        } }
        """

    private static let page: StaticString = """
        *{box-sizing:border-box}
        html{-webkit-text-size-adjust:100%}
        body{margin:0;background:var(--paper);color:var(--ink);
          font:16px/1.45 "Helvetica Neue",Helvetica,Arial,"Liberation Sans",sans-serif;
          font-variant-numeric:tabular-nums;overflow-wrap:break-word}
        .page{max-width:1120px;margin:0 auto;padding:32px 40px 40px}
        p{margin:0} h1,h2,h3{margin:0;line-height:1.18;overflow-wrap:anywhere}
        ul,ol{margin:0;padding:0;list-style:none}
        .mast{border-top:6px solid var(--ink);padding-top:12px}
        .kicker{display:flex;flex-wrap:wrap;justify-content:space-between;gap:2px 24px;
          font-size:14px;color:var(--ink2)}
        .kicker b{color:var(--ink)}
        h1{font-size:31px;letter-spacing:-.014em;margin-top:14px;text-wrap:pretty}
        .standfirst{margin-top:10px;font-size:17px;color:var(--ink2);max-width:62em;
          text-wrap:pretty}
        .verdict{display:grid;grid-template-columns:auto 1fr;gap:0 18px;align-items:start;
          margin-top:16px}
        .verdict .chip{font-size:20px;padding:8px 14px 8px 12px;margin-top:1px}
        .verdict .chip svg{width:20px;height:20px}
        .verdict h1{margin:0;font-size:28px}
        .health{display:flex;gap:8px;margin-top:12px;font-size:14.5px;color:var(--ink2)}
        .health svg{flex:none;width:15px;height:15px;margin-top:3px;color:var(--c)}
        .health b{color:var(--ink)} .health span{min-width:0;overflow-wrap:anywhere}
        .sec{margin-top:30px;border-top:1.5px solid var(--ink);padding-top:10px;min-width:0}
        h2{font-size:20px;letter-spacing:-.005em;text-wrap:balance}
        .sub{font-size:14.5px;color:var(--ink2);margin-top:3px;text-wrap:pretty}
        h3{font-size:16px}
        .note{font-size:13.5px;color:var(--ink3);margin-top:8px}
        .para{margin-top:8px;max-width:46em}
        code{font:.93em/1.4 "SF Mono",Menlo,Consolas,"Liberation Mono",monospace;
          overflow-wrap:anywhere}
        .next-step{margin-top:30px;border-top:1.5px solid var(--ink);padding-top:10px;
          font-size:15px;color:var(--ink2)}
        .next-step b{color:var(--ink);margin-right:8px}
        .two{display:grid;grid-template-columns:1fr 1fr;gap:0 40px} .col{min-width:0}
        .foot{margin-top:30px;border-top:1px solid var(--rule);padding-top:10px;font-size:13.5px;
          color:var(--ink3);display:grid;gap:6px 32px}
        .foot b{color:var(--ink2)}
        .foot code{font-size:13px}
        table{border-collapse:collapse;width:100%}
        th,td{padding:0;overflow-wrap:anywhere}
        th{text-align:left;font-weight:400}
        .num{text-align:right;white-space:nowrap}
        .vh{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);
          white-space:nowrap}
        details{margin-top:10px;font-size:14px}
        summary{cursor:pointer;color:var(--ink2);text-decoration:underline;
          text-underline-offset:3px}
        .po{display:none}
        .scroll{overflow-x:auto;position:relative}
        .scroll:focus-visible,summary:focus-visible{outline:2px solid var(--pilot);
          outline-offset:3px}
        """

    static let marks: StaticString = """
        svg{display:block;overflow:visible}
        svg text{font-family:inherit;fill:var(--ink2);font-size:14px}
        .chip{display:inline-flex;align-items:center;gap:7px;font-weight:700;font-size:14.5px;
          line-height:1.2;padding:5px 10px 5px 8px;border-radius:4px;white-space:nowrap}
        .chip svg{width:15px;height:15px;flex:none}
        .go{--c:var(--go);--s:var(--go-soft)} .iterate{--c:var(--iterate);--s:var(--iterate-soft)}
        .stop{--c:var(--stop);--s:var(--stop-soft)} .wait{--c:var(--wait);--s:var(--wait-soft)}
        .plan{--c:var(--ink2);--s:transparent}
        .chip{color:var(--c);background:var(--s)}
        .chip.plan{box-shadow:inset 0 0 0 1.5px var(--control)}
        .grid{stroke:var(--grid)} .zero{stroke:var(--ink3);stroke-width:1.25}
        .goal{stroke:var(--ink);stroke-width:3} .goal.thin{stroke-width:2}
        svg text.goal-t{fill:var(--ink);font-weight:700}
        .iv{stroke:var(--c);stroke-width:4} .cap{stroke:var(--c);stroke-width:2.5}
        .dot{fill:var(--c);stroke:var(--paper);stroke-width:2}
        svg text.t-ink{fill:var(--ink)} svg text.t-b{font-weight:700;fill:var(--ink)}
        svg text.t-c{fill:var(--c);font-weight:700} svg text.t-s{font-size:13px;fill:var(--ink3)}
        svg text.big{font-size:17px}
        .end{text-anchor:end} .mid{text-anchor:middle}
        .halo{paint-order:stroke;stroke:var(--paper);stroke-width:4px;stroke-linejoin:round}
        .iv-cell{position:absolute;inset:0}
        """
}
