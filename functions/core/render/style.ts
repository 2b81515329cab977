/** The page's style sheet: it loads no fonts or images, follows light and dark mode, and suits print. */
export const STYLE = `
:root{color-scheme:light dark;--ink:#1b1b1b;--soft:#5c5c5c;--line:#d9d9d9;--paper:#fffdf9;--mark:#ffe9a8}
@media (prefers-color-scheme:dark){:root{--ink:#ececec;--soft:#a5a5a5;--line:#3d3d3d;--paper:#161616;--mark:#5c4a00}}
body{margin:0;background:var(--paper);color:var(--ink);font:1.05rem/1.6 Georgia,"Noto Serif",serif}
main{overflow-wrap:anywhere;max-width:42rem;margin:auto;padding:2rem 1.25rem}
h1{font-size:1.9rem;line-height:1.25;margin:0 0 .5rem}
h2{font:600 .85rem/1.4 system-ui,sans-serif;color:var(--soft);border-block-start:1px solid var(--line);padding-block-start:1rem;margin-block:2rem .75rem}
blockquote{margin:0 0 1.25rem;padding-inline-start:1rem;border-inline-start:3px solid var(--line)}
blockquote p{margin:0 0 .25rem;quotes:auto}
blockquote:not(.reported) p::before{content:open-quote}blockquote:not(.reported) p::after{content:close-quote}
blockquote.reported{border-inline-start-style:dotted}
blockquote footer,.note,.original,details,footer{color:var(--soft);font-size:.92rem}
.original{font-style:italic}
.fact{margin-block-end:.75rem}.fact p{margin:0}
.context{opacity:.65}
small.filled{border:1px solid var(--line);border-radius:.2rem;color:var(--soft);font:.8rem system-ui,sans-serif;padding:.05rem .35rem;white-space:nowrap}
mark.review{background:var(--mark);color:inherit;font:.8rem system-ui,sans-serif;padding:.1rem .35rem}
p.superseded{background:var(--mark);border:2px solid var(--ink);font:600 1rem/1.4 system-ui,sans-serif;padding:.75rem 1rem}
main>footer{border-block-start:1px solid var(--line);margin-block-start:2.5rem}
@media print{body{background:#fff;color:#000}}
`;
