/// The one style of the report. Colours come in pairs for light and dark screens; none carries a meaning alone.
enum Stylesheet {
    /// SHA-256 of ``css`` in base64; a test compares it with what `sha256sum` says.
    static let hash = "tKkh/tnBf8/pMRqe0jY5rrBCFoY9gaJkP3sD6nQunfc="

    static let policy = Policy(
        text: "default-src 'none'; style-src 'sha256-\(hash)'; base-uri 'none'; form-action 'none'")

    static let css = """
        :root{--ink:#12181b;--soft:#4b5560;--paper:#fff;--line:#c9ced2;--sure:#00566b;--tint:#d3e8ee;--link:#0b4fb3;\
        --warn:#fff5e6;--edge:#a34a00;--late:#a3160f;--good:#0b5a2a;--head:#eef3f5}
        @media(prefers-color-scheme:dark){:root{--ink:#e9edf0;--soft:#b4bec6;--paper:#12181c;--line:#3d474f;\
        --sure:#5cc3da;--tint:#1d4450;--link:#8cc0ff;--warn:#2e2413;--edge:#f0a44b;--late:#ff9d94;--good:#7fdca0;\
        --head:#1d262c}}
        *{box-sizing:border-box}
        html{background:var(--paper);color:var(--ink);font:15px/1.38 "Liberation Sans",Arial,"Noto Sans",sans-serif}
        body{margin:0}
        header,main,footer{max-width:1240px;margin:auto;padding:8px 24px}
        header{border-bottom:5px solid var(--sure);padding-top:12px}
        h1{font-size:1.53rem;line-height:1.2;margin:2px 0}
        h2{font-size:1.2rem;margin:14px 0 4px;scroll-margin-top:8px}
        h3{font-size:1.07rem;margin:18px 0 4px}
        h4{font-size:1rem;margin:12px 0 2px}
        p{margin:4px 0}
        section>h2{margin-top:36px;padding-top:8px;border-top:3px solid var(--line)}
        .over,.key,small,.soft,nav{color:var(--soft)}
        .over,nav,.key{font-size:.93rem;margin:0}
        .lead{font-size:1.2rem;margin:8px 0}
        a{color:var(--link)}
        a:focus-visible,summary:focus-visible{outline:3px solid var(--edge);outline-offset:2px}
        .cards{display:grid;grid-template-columns:repeat(4,1fr);gap:12px;padding:0;margin:8px 0;list-style:none}
        .cards li{border:1px solid var(--line);border-left:6px solid var(--sure);padding:6px 12px;font-size:.93rem}
        .cards strong{display:block;font-size:1.87rem;line-height:1.15;font-variant-numeric:tabular-nums}
        .warn{border-left:6px solid var(--edge);background:var(--warn);padding:5px 12px;margin:8px 0}
        .warn p{margin:2px 0}
        .bar-head{display:flex;flex-wrap:wrap;gap:0 24px;align-items:baseline;justify-content:space-between}
        .key span{margin-left:16px;white-space:nowrap}
        .key svg{vertical-align:-1px}
        table{border-collapse:collapse;width:100%;margin:2px 0 8px}
        th,td{text-align:left;vertical-align:top;padding:4px 8px;border-bottom:1px solid var(--line);\
        font-weight:400;overflow-wrap:anywhere}
        th{overflow-wrap:break-word}
        thead th{font-weight:700;background:var(--head);white-space:nowrap;padding:4px 8px}
        .criteria td,.criteria tbody th{vertical-align:middle}
        .c1{width:36%}
        .c2{width:25%}
        .n{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}
        .late{color:var(--late);font-weight:700}
        .gaps{table-layout:fixed}
        .gaps thead th{white-space:normal}
        .gaps th:nth-last-child(1){width:9%}
        .gaps th:nth-last-child(2){width:18%}
        .gaps th:nth-last-child(3){width:9%}
        .gaps th:nth-last-child(5){width:7%}
        .gaps th:nth-last-child(6){width:18%}
        .gaps td:nth-last-child(2){white-space:nowrap}
        .chip{display:inline-block;border:1px solid;border-radius:3px;padding:0 5px;font-size:.83rem;line-height:1.35;\
        white-space:nowrap;font-weight:700}
        .pass{color:var(--good)}
        .fail{color:var(--late)}
        .open{color:var(--edge)}
        .info{color:var(--soft)}
        svg{display:block}
        .key svg{display:inline}
        .sure{fill:var(--sure)}
        .may{fill:url(#hatch);stroke:var(--sure)}
        .none{fill:none;stroke:var(--soft)}
        .tint{fill:var(--tint)}
        .gone{position:absolute}
        .chart{width:100%;max-width:760px;font-size:.93rem;fill:var(--ink);margin:8px 0}
        .axis{stroke:var(--soft)}
        .months,.sums{width:auto;min-width:22em}
        .sum{font-weight:700}
        .items td:first-child{white-space:nowrap;width:7em}
        .items td:last-child{width:13em;font:.87rem/1.5 "Liberation Mono","DejaVu Sans Mono",monospace}
        .items tbody th{font-weight:700;padding-top:10px}
        dl{display:grid;grid-template-columns:max-content 1fr;gap:2px 14px;margin:6px 0}
        dt{color:var(--soft)}
        dd{margin:0;overflow-wrap:anywhere}
        blockquote{margin:6px 0;padding:2px 12px;border-left:4px solid var(--line)}
        code{font:.87rem/1.3 "Liberation Mono","DejaVu Sans Mono",monospace;overflow-wrap:anywhere}
        summary{cursor:pointer;font-weight:700;padding:4px 0}
        .annex{margin:2px 0 14px;padding-left:20px;font-size:.93rem;overflow-wrap:anywhere}
        .shared{background:var(--head);padding:4px 8px}
        li:target,h3:target{outline:3px solid var(--edge)}
        footer{border-top:3px solid var(--line);margin-top:32px;font-size:.93rem}
        @media screen and (max-width:820px){header,main,footer{padding:8px 12px}.cards{grid-template-columns:1fr 1fr}\
        th,td,thead th{padding:4px;white-space:normal}dl{grid-template-columns:1fr}dd{margin-bottom:6px}\
        .n,.gaps td:nth-last-child(2),.items td:first-child{white-space:normal}.chip{white-space:normal}}
        @media print{@page{size:A4;margin:20mm 15mm 20mm 30mm}:root{--ink:#000;--soft:#333;--paper:#fff;--line:#999;\
        --sure:#00566b;--tint:#d3e8ee;--link:#000;--warn:#fff;--edge:#a34a00;--late:#a3160f;--good:#0b5a2a;--head:#eee}\
        html{font-size:9.5pt}th,td,thead th{padding:2px 5px}\
        .gaps th:nth-last-child(1),.gaps th:nth-last-child(3){width:12%}.gaps th:nth-last-child(5){width:9%}\
        .gaps td:nth-last-child(2){white-space:normal}header,main,footer{padding:0;max-width:none}nav{display:none}\
        .cards strong{font-size:1.4rem}h2,h3,h4,summary{break-after:avoid}tr,svg,.cards li,.warn{break-inside:avoid}\
        thead{display:table-header-group}a{text-decoration:none}\
        .items a[rel]::after{content:" " attr(href);font-size:8pt}\
        details::details-content{content-visibility:visible;block-size:auto}\
        *{print-color-adjust:exact;-webkit-print-color-adjust:exact}}
        """
}
