import { html } from 'hono/html'
import { fullName } from '../http/format.js'
import type { RepositoryState } from '../model.js'
import { type Html, layout } from './layout.js'

/** A text file at a commit or branch; `#L<line>` is one of its lines. */
export function filePage(repo: RepositoryState, ref: string, path: string, text: string): Html {
  const rows = text
    .split('\n')
    .map(
      (line, index) =>
        html`<div class="row" id="L${index + 1}">
          <a href="#L${index + 1}">${index + 1}</a><span>${line}</span>
        </div>`
    )
  return layout(
    `${path} · ${fullName(repo)}`,
    html`<h1>${path}</h1>
      <p class="about">at <code>${ref}</code></p>
      <div class="log">${rows}</div>`,
    fullName(repo)
  )
}
