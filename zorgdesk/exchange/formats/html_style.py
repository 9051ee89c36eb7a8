"""The style of an exported page, with the colours of the window."""

from zorgdesk.exchange.tints import TINTS

STYLE = """
:root { color-scheme: light dark; --page: #fff; --text: #1f2a2e; --quiet: #566267; --line: #dedad1;
  --accent: #0b6b62; --own: #eef5f3; }
@media (prefers-color-scheme: dark) { :root { --page: #242829; --text: #e7e5df; --quiet: #a9b0b2;
  --line: #44494b; --accent: #6fd0c3; --own: #2c3a39; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--page); color: var(--text); overflow-wrap: anywhere;
  font: 1rem/1.6 Inter, "Segoe UI", system-ui, sans-serif; }
main { max-width: 44rem; margin: 0 auto; padding: 3rem 1.5rem 5rem; }
h1, h2, h3, h4, h5, h6 { line-height: 1.25; margin: 2rem 0 .5rem; font-weight: 600; }
h1 { font-size: 2rem; margin-top: 0; }
h2 { font-size: 1.5rem; }
h3 { font-size: 1.1rem; }
h4, h5, h6 { font-size: 1rem; }
header + nav { margin: 2rem 0; padding: 1rem 0; border: solid var(--line); border-width: 1px 0; }
nav h2 { font-size: 1.1rem; margin: 0 0 .5rem; }
nav ol { margin: 0; padding-left: 2.2rem; }
h2[id] { margin-top: 3.5rem; padding-top: 1.5rem; border-top: 1px solid var(--line); }
a { color: var(--accent); text-underline-offset: .15em; }
p { margin: 0 0 .8rem; }
.lead { font-size: 1.12rem; color: var(--quiet); }
.quiet { font-size: .88rem; color: var(--quiet); }
ul, ol { padding-left: 1.6rem; margin: 0 0 .8rem; }
li > ul, li > ol { margin: 0; }
li.box { list-style: none; margin-left: -1.4rem; }
dl { display: grid; grid-template-columns: 9rem 1fr; gap: .35rem 1rem; margin: 1.4rem 0;
  font-size: .92rem; }
dt { color: var(--quiet); }
dd { margin: 0; }
blockquote { margin: 0 0 .8rem; padding-left: 1rem; border-left: 3px solid var(--line); }
aside { margin: .5rem 0 1rem; padding: 1rem 1.2rem .4rem; background: var(--own);
  border-left: 4px solid var(--accent); border-radius: 0 6px 6px 0; }
aside h3, aside h4, aside h5, aside h6 { margin-top: 1rem; }
aside .quiet:not(:first-child) { margin-top: 1.2rem; }
pre { white-space: pre-wrap; background: var(--own); padding: .6rem .8rem; border-radius: 6px; }
pre, code { font: .9em/1.5 ui-monospace, Consolas, monospace; }
table { border-collapse: collapse; margin: 0 0 .8rem; display: block; overflow-x: auto; }
th, td { border: 1px solid var(--line); padding: .3rem .6rem;
  text-align: left; vertical-align: top; }
[align=center] { text-align: center; }
[align=right] { text-align: right; }
hr { border: 0; border-top: 1px solid var(--line); margin: 1.5rem 0; }
@media (max-width: 34rem) {
  dl { grid-template-columns: 1fr; gap: 0; }
  dd { margin-bottom: .5rem; }
}
@media print {
  @page { size: A4; margin: 20mm 18mm; }
  :root { --page: #fff; --text: #000; --quiet: #444; --line: #bbb; --accent: #0b6b62;
    --own: #f2f6f5; }
  body { font-size: 10pt; }
  main { max-width: none; padding: 0; }
  a { text-decoration: none; }
  h1, h2, h3, h4, h5, h6, dt, .lead, .over { break-after: avoid; }
  p, li, dd { orphans: 2; widows: 2; }
  aside, mark { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
mark { color: #1f2a2e; }
""" + "".join(f"mark.{colour} {{ background: {tint}; }}\n" for colour, tint in TINTS.items())
