import { html, raw } from 'hono/html'

/** Escaped HTML, as `html` makes it. */
export type Html = ReturnType<typeof html>

const style = `
:root { color-scheme: light dark; --ink: #1f2328; --soft: #59636e; --line: #d1d9e0; --ground: #fff;
  --sheet: #f6f8fa; --link: #0969da; --good: #1a7f37; --bad: #d1242f; --wait: #9a6700; --mark: #fff8c5 }
@media (prefers-color-scheme: dark) { :root { --ink: #e6edf3; --soft: #9198a1; --line: #3d444d;
  --ground: #0d1117; --sheet: #151b23; --link: #4493f8; --good: #3fb950; --bad: #f85149; --wait: #d29922;
  --mark: #3b3210 } }
* { box-sizing: border-box }
body { margin: 0; background: var(--ground); color: var(--ink); font: 15px/1.5 system-ui, sans-serif }
header { background: var(--sheet); border-bottom: 1px solid var(--line); padding: .75rem 1.5rem }
header a { color: inherit; font-weight: 600 }
nav { display: inline; margin-left: 1.5rem } nav a { font-weight: 400; margin-right: 1rem }
main { max-width: 72rem; margin: 0 auto; padding: 1.5rem }
h1 { font-size: 1.4rem; line-height: 1.3; margin: 0 0 .25rem; overflow-wrap: anywhere }
h2 { font-size: 1.1rem; margin: 1.75rem 0 .5rem }
a { color: var(--link); text-decoration: none } a:hover { text-decoration: underline }
p.about, .soft { color: var(--soft) } p.about { margin: 0 0 1.25rem }
table { border-collapse: collapse; width: 100% }
th, td { border-bottom: 1px solid var(--line); padding: .45rem .75rem; text-align: left; vertical-align: top;
  overflow-wrap: anywhere }
.status { white-space: nowrap; font-weight: 600 }
.good { color: var(--good) } .bad { color: var(--bad) } .wait { color: var(--wait) } .off { color: var(--soft) }
code, pre, .log { font: 12.5px/1.55 ui-monospace, SFMono-Regular, Menlo, Consolas, monospace }
code { background: var(--sheet); padding: .1em .3em; border-radius: 4px }
pre { background: var(--sheet); border: 1px solid var(--line); border-radius: 6px; padding: .75rem; overflow-x: auto }
pre code { background: none; padding: 0 }
details.step { border: 1px solid var(--line); border-radius: 6px; margin: .5rem 0 }
details.step > summary { padding: .5rem .75rem; cursor: pointer; background: var(--sheet); border-radius: 6px }
.log { overflow-x: auto; padding: .5rem 0 }
.row { display: flex; white-space: pre-wrap; overflow-wrap: anywhere }
.row > a { flex: 0 0 4.5rem; padding-right: 1rem; text-align: right; color: var(--soft); user-select: none }
.row:target { background: var(--mark) } .row:target > a { color: var(--ink); font-weight: 600 }
.row.error { color: var(--bad) } .row.warning { color: var(--wait) } .row.group { font-weight: 600 }
article { border: 1px solid var(--line); border-radius: 6px; margin: 1rem 0 }
article > .who { background: var(--sheet); border-bottom: 1px solid var(--line); padding: .5rem 1rem;
  border-radius: 6px 6px 0 0 }
article > .body { padding: .25rem 1rem; overflow-x: auto }
.label { border: 1px solid var(--line); border-radius: 1em; padding: .05em .6em; font-size: .85em; margin-right: .3em }
blockquote { margin: .5rem 0; padding-left: 1rem; border-left: 3px solid var(--line); color: var(--soft) }
`

/** Opens the folded step that the address points into; without JavaScript the reader opens it. */
const script = `
const show = () => {
  const row = document.getElementById(decodeURIComponent(location.hash.slice(1)))
  const step = row && row.closest('details')
  if (step && !step.open) step.open = true
  if (row) row.scrollIntoView({ block: 'center' })
}
addEventListener('hashchange', show)
show()
`

/** A whole page; `repository` is `owner/name`, for the way back. */
export function layout(title: string, body: Html, repository?: string): Html {
  const links = repository
    ? html`<a href="/${repository}">${repository}</a>
        <nav>
          <a href="/${repository}/actions">Actions</a> <a href="/${repository}/issues">Issues</a>
        </nav>`
    : html`<a href="/">Repositories</a>`
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title}</title>
        <link rel="icon" href="data:," />
        <style>
          ${raw(style)}
        </style>
      </head>
      <body>
        <header>${links}</header>
        <main>${body}</main>
        <script>
          ${raw(script)}
        </script>
      </body>
    </html>`
}

const signs: Record<string, [string, string]> = {
  success: ['good', '✓'],
  failure: ['bad', '✗'],
  timed_out: ['bad', '✗'],
  startup_failure: ['bad', '✗'],
  action_required: ['wait', '!'],
  in_progress: ['wait', '●'],
  queued: ['wait', '○']
}

/** Status or, where it is over, conclusion, with a sign and a colour. */
export function statusMark(of: { status: string; conclusion: string | null }): Html {
  const word = of.conclusion ?? of.status
  const [kind, sign] = signs[word] ?? ['off', '–']
  return html`<span class="status ${kind}">${sign} ${word.replaceAll('_', ' ')}</span>`
}

/** A time for people, in UTC. */
export function moment(ms: number): Html {
  const iso = new Date(ms).toISOString()
  return html`<time datetime="${iso}">${iso.slice(0, 19).replace('T', ' ')}</time>`
}
