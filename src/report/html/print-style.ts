/** On paper: black on white, everything that is folded open, nothing that only works on a screen. */
export const printStyle = `
@media print {
  :root {
    color-scheme: light;
    --paper: #fff; --raised: #f4f5f7; --ink: #111820; --soft: #444f5c; --line: #d0d5dc; --strong: #8592a3; --link: #111820; --accent: #16365c;
    --met: #17693a; --partly-met: #7d5300; --not-met: #a8241c; --unknown: #6a3d8f; --needs-review: #0d6170; --upcoming: #1d4fa3; --not-applicable: #566272;
    --track: #e9edf2; --possible: #b9cbe0; --declared: #5c88b8; --documented: #16365c;
    --allowed: #cfe0d5; --best: #9cc4ab; --limit: #111820;
  }
  html { font-size: 8.5pt; }
  body { line-height: 1.4; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  main { max-width: none; padding: 0; }
  a { text-decoration: none; }
  .skip, nav.contents, .filter, .finding > summary > .verdict::before { display: none !important; }
  .cover { padding-top: 0; }
  h2 { margin-top: 2rem; font-size: 1.5rem; break-after: avoid; }
  h3, h4, h5, .lead { break-after: avoid; }
  th, td { padding-top: .35rem; padding-bottom: .35rem; }
  .findings > h2, .breakdown > h2 { break-before: page; }
  thead { display: table-header-group; }
  tr, .bullets > li, .outcome > div, .scores tr, figure, .rows > li { break-inside: avoid; }
  details::details-content { content-visibility: visible; display: block; }
  details.more { margin: 0; }
  details.more > summary { display: none; }
  .bullets { grid-template-columns: repeat(2, minmax(0, 1fr)); gap: 1rem 2rem; margin-bottom: 1rem; }
  .finding { content-visibility: visible; }
  .finding > summary { padding: .6rem 0 .1rem; break-after: avoid; grid-template-columns: 7.5rem minmax(0, 1fr); }
  .finding .body { padding: 0 0 .6rem 8.5rem; }
  .finding .body dl > div, .items > li { break-inside: avoid; }
  .finding .body dl > div { padding: .1rem 0; grid-template-columns: 3.2rem minmax(0, 1fr); }
  .outside { font-size: .82rem; } .outside :is(th, td) { padding-top: .2rem; padding-bottom: .2rem; }
  /* In brief unless the reader asks for all of it: the file has the rest. */
  html:not(:has(input[name="in-full"]:checked)) .in-brief {
    :is(.asks, .to-do, .law, .proof, .at, .items .note) { display: none; }
    details.more:not(.kept) > summary { display: block; }
    details.more:not(.kept)::details-content { display: none; }
  }
  html:not(:has(input[name="in-full"]:checked)) .in-brief:has(> .finding) {
    columns: 2; column-gap: 1.6rem; font-size: .92em;
    :is(h3, h4):first-child { column-span: all; }
    .finding { break-inside: avoid; }
    .finding > summary { grid-template-columns: minmax(0, 1fr); gap: 0; padding-top: .4rem; }
    .finding .body { padding: 0 0 .4rem; }
    .finding dl > div { grid-template-columns: minmax(0, 1fr); }
    .finding dt { display: none; }
    .finding figure { margin: .2rem 0; }
  }
}
`;
