/// How links, lists of pages and the way between pages look.
enum HTMLLinkStyle {
    static let pages: StaticString = """
        a{color:inherit;text-decoration-thickness:1px;text-underline-offset:3px}
        a:hover{text-decoration-thickness:2px}
        a:focus-visible{outline:2px solid var(--pilot);outline-offset:3px}
        .pages{margin-top:30px;border-top:1.5px solid var(--ink);padding-top:10px;font-size:15px}
        .pages ul{display:flex;flex-wrap:wrap;gap:4px 24px}
        .pages li{overflow-wrap:anywhere;min-width:0} .pages span{color:var(--ink2)}
        .index{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,30em),1fr));
          gap:14px 40px;margin-top:10px}
        .index li{border-top:1px solid var(--grid);padding-top:8px;min-width:0}
        .index .chip{margin-top:6px;white-space:normal}
        .index .finding{font-size:15px;color:var(--ink2);margin-top:5px}
        @media print{ .pages{display:none} .index{gap:6pt 20pt} .index .finding{font-size:8.5pt} }
        """
}
