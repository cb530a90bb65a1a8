/** On a screen, light or dark, wide or narrow. No font is fetched: each system has good ones of its own. */
export const style = `
:root {
  color-scheme: light dark;
  --paper: #fff; --raised: #f6f7f9; --ink: #1b2430; --soft: #4d5a6a; --line: #d8dde4; --strong: #8592a3;
  --link: #0b4f91; --accent: #16365c;
  --met: #17693a; --partly-met: #7d5300; --not-met: #a8241c; --unknown: #6a3d8f; --needs-review: #0d6170; --upcoming: #1d4fa3; --not-applicable: #566272;
  --track: #e9edf2; --possible: #b9cbe0; --declared: #5c88b8; --documented: #16365c;
  --allowed: #cfe0d5; --best: #9cc4ab; --limit: #1b2430;
  --sans: "Inter", "Segoe UI", system-ui, -apple-system, "Helvetica Neue", "Noto Sans", "Liberation Sans", Arial, sans-serif;
  --mono: ui-monospace, "SFMono-Regular", "Cascadia Mono", "Noto Sans Mono", "Liberation Mono", Menlo, Consolas, monospace;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #12171e; --raised: #1a212b; --ink: #e4e9ef; --soft: #a7b3c1; --line: #303a47; --strong: #6c7a8c;
    --link: #8fc1f5; --accent: #b9d4f1;
    --met: #6fcf97; --partly-met: #e5b45a; --not-met: #ff938a; --unknown: #cba6ee; --needs-review: #6ecbdc; --upcoming: #94b8ff; --not-applicable: #a7b3c1;
    --track: #26303c; --possible: #33506f; --declared: #5f93c9; --documented: #c5dcf5;
    --allowed: #234234; --best: #3a6b52; --limit: #fff;
  }
}
* { box-sizing: border-box; }
html { scroll-padding-top: 1rem; -webkit-text-size-adjust: 100%; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.55 var(--sans); overflow-wrap: break-word; }
main { max-width: 68rem; margin: 0 auto; padding: 0 1.5rem 4rem; }
a { color: var(--link); text-underline-offset: .15em; text-decoration-thickness: .06em; }
:focus-visible { outline: .2rem solid var(--link); outline-offset: .15rem; border-radius: .1rem; }
h1, h2, h3, h4, h5 { color: var(--ink); line-height: 1.25; font-weight: 650; margin: 0; text-wrap: balance; }
h1 { font-size: 2.3rem; letter-spacing: -.015em; }
h2 { font-size: 1.55rem; letter-spacing: -.01em; margin: 3.5rem 0 .75rem; padding-top: .9rem; border-top: .15rem solid var(--accent); }
h3 { font-size: 1.15rem; margin: 2rem 0 .6rem; }
h4 { font-size: 1rem; margin: 1.2rem 0 .4rem; }
h5 { font-size: 1rem; }
p { margin: 0 0 .75rem; }
.lead { color: var(--soft); max-width: 46rem; }
.note, figcaption .note { color: var(--soft); font-size: .875rem; }
code { font: .85em/1.4 var(--mono); overflow-wrap: anywhere; }
.digest { color: var(--soft); font-size: .75rem; word-break: break-all; }
cite { font-style: normal; color: var(--soft); font-size: .9em; }
td > cite { display: block; }
td.day { white-space: nowrap; }
ul { margin: 0; padding-left: 1.2rem; }
ul.rows, ul.tiles, ul.bullets, ul.key, ul.items, nav ul { list-style: none; padding: 0; }
.skip { position: absolute; left: -100rem; }
.skip:focus { left: 1rem; top: .5rem; background: var(--paper); padding: .4rem .8rem; z-index: 2; }

.cover { padding: 2.75rem 0 0; }
.kicker { color: var(--accent); font-weight: 600; letter-spacing: .06em; text-transform: uppercase; font-size: .8rem; margin-bottom: .6rem; }
.about { color: var(--soft); font-size: 1.1rem; margin: .4rem 0 1.4rem; }
dl { margin: 0; }
dd { margin: 0; }
dt { color: var(--soft); }
.facts { display: grid; grid-template-columns: 7rem 12rem minmax(0, 1fr) minmax(0, 1.1fr); gap: .6rem 2rem; border-top: 1px solid var(--line); padding-top: .8rem; font-size: .9rem; }
.disclaimer { margin: 1.25rem 0 0; padding: .5rem 1rem; background: var(--raised); border-left: .25rem solid var(--strong); }
.warning { margin: 1.5rem 0 0; padding: .7rem 1rem; border: .12rem solid var(--not-met); }
nav.contents { margin: 1.25rem 0 0; font-size: .95rem; }
nav.contents ul { display: flex; flex-wrap: wrap; gap: .25rem 1.4rem; }

.verdict { font-weight: 600; white-space: nowrap; }
.verdict.met { color: var(--met); } .verdict.partly-met { color: var(--partly-met); } .verdict.not-met { color: var(--not-met); }
.verdict.unknown { color: var(--unknown); } .verdict.needs-review { color: var(--needs-review); } .verdict.upcoming { color: var(--upcoming); }
.verdict.not-applicable { color: var(--not-applicable); }
.verdict > span { display: inline-block; min-width: 1.1em; text-align: center; }

nav.contents + section > :is(h2, h3) { margin-top: 1.75rem; }
.outcome { display: grid; gap: .75rem; margin: 0 0 1.75rem; }
.outcome > div { display: grid; grid-template-columns: 5rem minmax(0, 1fr); padding: .8rem 1rem; background: var(--raised); border-left: .3rem solid var(--strong); }
.outcome > .held { border-color: var(--met); } .outcome > .broke { border-color: var(--not-met); }
.outcome dt { font-weight: 600; color: var(--ink); }

svg { display: block; width: 100%; }
svg.score { height: 1.05rem; } svg.counts { height: .8rem; } svg.bullet { height: 1.3rem; } svg.swatch { display: inline-block; width: .8rem; height: .8rem; }
.track { fill: var(--track); } .possible { fill: var(--possible); } .declared { fill: var(--declared); } .documented { fill: var(--documented); }
.allowed { fill: var(--allowed); } .best { fill: var(--best); } .limit { fill: var(--limit); } .held { fill: var(--met); } .past { fill: var(--not-met); }
.counts .met { fill: var(--met); } .counts .partly-met { fill: var(--partly-met); } .counts .not-met { fill: var(--not-met); } .counts .unknown { fill: var(--unknown); } .counts .needs-review { fill: var(--needs-review); }

table { border-collapse: collapse; width: 100%; font-size: .95rem; font-variant-numeric: tabular-nums; }
caption { text-align: left; color: var(--soft); padding: 0 0 .4rem; }
th, td { text-align: left; vertical-align: top; padding: .55rem .9rem .55rem 0; border-bottom: 1px solid var(--line); }
th:last-child, td:last-child { padding-right: 0; }
thead th { color: var(--soft); font-weight: 600; font-size: .82rem; border-bottom-color: var(--strong); }
tbody th { font-weight: 600; }
th.number, td.number { text-align: right; white-space: nowrap; }
.scores th[scope=row] { width: 15rem; }
.scores thead { position: absolute; clip-path: inset(50%); width: 1px; height: 1px; overflow: hidden; }
.figures { margin: .35rem 0 0; font-weight: 600; }
.scores .note { margin: 0; }
.key { display: flex; flex-wrap: wrap; gap: .2rem 1.4rem; margin: .7rem 0 1.75rem; color: var(--soft); font-size: .875rem; }
.tiles { display: flex; flex-wrap: wrap; gap: .3rem 1.6rem; margin-top: .7rem; }
.tiles a { color: var(--ink); text-decoration-color: var(--strong); }
.tiles b { font-size: 1.35rem; font-variant-numeric: tabular-nums; }
.tiles.outside { color: var(--soft); }
.tiles.outside::before { content: "outside the score:"; font-size: .875rem; align-self: center; }
.rows > li { padding: .3rem 0; } td > p.note { margin: 0; } td details.more { margin: 0; }
td:first-child:has(> .verdict) { min-width: 11rem; }
.sides { table-layout: fixed; } .sides th[scope=row] { width: 22%; font-size: .9rem; } .sides thead th:first-child { width: 22%; }
.sides .rows > li { padding: 0 0 .35rem; font-size: .9rem; }
.columns { columns: 20rem; column-gap: 2.5rem; font-size: .9rem; }
.columns li { break-inside: avoid; }
.breakdown td:nth-of-type(1) { width: 26%; min-width: 6rem; } .breakdown svg.score { margin-top: .25rem; height: .8rem; } .breakdown tbody th { font-weight: 400; }
.breakdown th.group { color: var(--accent); font-weight: 650; padding-top: 1.2rem; }
.outside { table-layout: fixed; font-size: .9rem; } .outside th:first-child { width: 42%; }
.acts td:last-child, .files td:last-child { width: 17rem; }

.sides th.group { color: var(--accent); font-weight: 650; font-size: 1rem; padding-top: 1.4rem; width: auto; }
.sides th .note { font-weight: 400; display: block; margin-top: .2rem; }
li:has(> figure) { list-style: none; }
.bullets { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 22rem), 1fr)); gap: 1.4rem 2.5rem; }
.bullets > li { display: grid; grid-template-rows: subgrid; grid-row: span 2; gap: .3rem; min-width: 0; }
figure { margin: 0; min-width: 0; }
figcaption { font-size: .9rem; margin-top: .25rem; }
.what { font-size: .95rem; align-self: end; }

summary { cursor: pointer; }
details.more { margin: .5rem 0 1rem; }
details.more > summary { color: var(--link); padding: .35rem 0; }
.filter { background: var(--raised); padding: 1rem 1.2rem; margin: 0 0 1.5rem; border-radius: .3rem; }
.filter .choices { display: flex; flex-wrap: wrap; gap: .4rem 2.5rem; }
fieldset { border: 0; padding: 0; margin: 0; min-width: 0; display: flex; flex-wrap: wrap; gap: .15rem 1rem; }
legend { padding: 0; font-weight: 600; font-size: .875rem; }
.filter label { display: inline-flex; gap: .35rem; align-items: baseline; padding: .15rem 0; }
.filter .search { display: flex; flex-wrap: wrap; gap: .5rem .8rem; align-items: center; margin-top: .7rem; }
.filter input[type=search] { flex: 1 1 14rem; min-width: 0; }
input, button { font: inherit; color: inherit; }
input[type=search], button { background: var(--paper); border: 1px solid var(--strong); border-radius: .25rem; padding: .3rem .6rem; }
button { cursor: pointer; }
.shown { margin: .7rem 0 0; color: var(--soft); }

.group > h3 .number, .group > h4 .number { color: var(--soft); font-weight: 400; }
.finding { border-bottom: 1px solid var(--line); content-visibility: auto; contain-intrinsic-size: auto 4rem; }
.finding > summary { display: grid; grid-template-columns: 8.5rem minmax(0, 1fr); gap: .2rem 1rem; padding: .7rem 0; list-style: none; }
.finding > summary::-webkit-details-marker { display: none; }
.finding > summary:hover { background: var(--raised); }
.finding > summary > .verdict::before { content: "▸"; display: inline-block; width: 1em; color: var(--soft); font-weight: 400; }
.finding[open] > summary > .verdict::before { content: "▾"; }
.finding h4, .finding h5 { margin: 0; font-weight: 600; font-size: 1rem; }
.finding summary p { margin: .1rem 0 0; font-size: .9rem; }
.finding summary cite { color: var(--ink); font-size: 1em; }
.line cite { color: var(--ink); }
.finding .body { padding: 0 0 1.2rem 9.5rem; scroll-margin-top: 6rem; }
.finding .body dl > div { display: grid; grid-template-columns: 4rem minmax(0, 1fr); gap: .8rem; padding: .25rem 0; font-size: .95rem; }
.finding .body p { margin: 0 0 .3rem; }
.finding .asks { max-width: 46rem; }
.finding figure { max-width: 34rem; margin: .5rem 0; }
.finding .body ul { padding-left: 1.1rem; } .finding .body ul.items { padding: 0; } .items > li { padding: .2rem 0; }
.at { color: var(--soft); font: .8em/1.4 var(--mono); overflow-wrap: anywhere; }
.finding .law dd { font-size: .875rem; color: var(--soft); }
.body:target { box-shadow: -1rem 0 0 var(--paper), -1.2rem 0 0 var(--link); }
.line:target { background: var(--raised); }
[hidden] { display: none !important; }

@media (max-width: 42rem) {
  main { padding: 0 1rem 3rem; }
  .cover { padding-top: 1.75rem; }
  h1 { font-size: 1.75rem; } h2 { font-size: 1.35rem; margin-top: 2.5rem; }
  .facts, .outcome > div { grid-template-columns: minmax(0, 1fr); gap: 0; }
  .facts { gap: .5rem; }
  .scores, .scores caption, .scores tbody, .scores tr, .scores th, .scores td { display: block; width: auto; }
  .scores th[scope=row] { width: auto; border: 0; padding-bottom: .2rem; } .scores td { padding-top: 0; }
  .stack, .stack tbody, .stack tr, .stack th, .stack td { display: block; width: auto; }
  .stack thead { position: absolute; clip-path: inset(50%); width: 1px; height: 1px; overflow: hidden; }
  .stack tr { border-bottom: 1px solid var(--line); padding: .6rem 0; }
  .stack th, .stack td { border: 0; padding: .1rem 0; }
  .stack td.number, .stack td { text-align: left; }
  .stack td[data-label]::before { content: attr(data-label) ": "; color: var(--soft); font-size: .85rem; }
  td:first-child:has(> .verdict) { min-width: 0; }
  .sides th, .sides th[scope=row], .breakdown td:nth-of-type(1), .outside th:first-child, .acts td:last-child, .files td:last-child { width: auto; }
  .sides td[data-label]::before { display: block; font-weight: 600; padding-top: .3rem; }
  .finding > summary { grid-template-columns: minmax(0, 1fr); }
  .finding .body { padding-left: 0; }
  .finding .body dl > div { grid-template-columns: minmax(0, 1fr); gap: 0; }
}
`;
