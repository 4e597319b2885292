// The picture of one loop in the README, drawn from a run of `auto-heal simulate` on a repository that fails for real.
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const workflow = `name: CI
on: push
jobs:
  build:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v7
      - name: Build
        run: mkdir -p out && echo built > out/app.txt
      - name: Keep the build
        uses: actions/upload-artifact@v3
        with:
          name: app
          path: out
`

/** `bundle` is the built CLI. The same story gives the same picture: ids and times of the run are not in it. */
export function loopPicture(bundle) {
  return draw(stepsOf(simulated(bundle)))
}

function simulated(bundle) {
  const folder = mkdtempSync(join(tmpdir(), 'loop-'))
  const git = (...args) => execFileSync('git', ['-C', folder, ...args], { stdio: 'ignore' })
  try {
    mkdirSync(join(folder, '.github/workflows'), { recursive: true })
    writeFileSync(join(folder, '.github/workflows/ci.yml'), workflow)
    git('init', '-q', '-b', 'main')
    git('add', '-A')
    const author = ['-c', 'user.name=mona', '-c', 'user.email=mona@users.noreply.github.com']
    git(...author, 'commit', '-q', '-m', 'Build the app')
    const args = [bundle, 'simulate', folder, '--format', 'json']
    const stdio = ['ignore', 'pipe', 'ignore']
    return JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8', stdio }))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function stepsOf({ runs, diagnoses, issues, pulls, healed }) {
  const [failed, again, trial, after] = [
    runs.find(({ attempt, branch }) => attempt === 1 && branch === 'main'),
    runs.find(({ attempt }) => attempt === 2),
    runs.find(({ branch }) => branch.startsWith('auto-heal/')),
    runs.findLast(({ branch }) => branch === 'main')
  ]
  const [cause] = diagnoses
  const [issue] = issues
  const [pull] = pulls
  if (!failed || !again || !trial || !cause || !issue || !pull || !healed) {
    throw new Error('The simulated loop did not end well; run auto-heal simulate to see why.')
  }
  const changed = pull.diff
    .split('\n')
    .filter((line) => /^[-+] /.test(line))
    .map((line) => `${line[0]} ${line.slice(1).trim()}`)
  return [
    [failed.conclusion, `CI fails on main`, [cause.evidence.replace(/^##\[error\]/, '')]],
    [
      'found',
      `The cause is named: ${cause.rule}`,
      [`job ${cause.job}; issue #${issue.number} is opened`]
    ],
    ['found', `A ${pull.disposition} fix, proven: pull request #${pull.number}`, changed],
    [
      trial.conclusion,
      'CI runs on the branch of the fix',
      ['The job that failed is green, and no other got worse']
    ],
    [
      again.conclusion,
      'CI runs once more without the fix',
      ['It fails again: no flaky failure that would have passed anyway']
    ],
    [
      'found',
      `#${pull.number} is ${pull.verdict}: auto-heal:verified`,
      ['Both runs stand side by side in a comment; a person merges']
    ],
    [
      after.conclusion,
      'CI on main is green',
      [`Issue #${issue.number} is ${issue.state}; the next runs are watched`]
    ]
  ]
}

const width = 860
const signs = { success: ['ok', '✓'], failure: ['bad', '✗'], found: ['note', '●'] }

function draw(steps) {
  let y = 34
  const parts = steps.map(([state, title, lines], index) => {
    const [tone, sign] = signs[state] ?? signs.failure
    const top = y
    y += 34 + lines.length * 19
    const link = index === steps.length - 1 ? '' : `<path d="M30 ${top + 13}V${y - 15}"/>`
    const details = lines.map(
      (line, at) =>
        `<text class="detail ${line.startsWith('+') ? 'added' : line.startsWith('-') ? 'removed' : ''}" x="56" y="${top + 24 + at * 19}">${escaped(shortened(line))}</text>`
    )
    return [
      link,
      `<circle class="${tone}" cx="30" cy="${top}" r="12"/>`,
      `<text class="sign" x="30" y="${top + 5}">${sign}</text>`,
      `<text class="title" x="56" y="${top + 5}">${escaped(title)}</text>`,
      ...details
    ].join('\n')
  })
  const height = y - 10
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" aria-label="One loop of auto-heal: ${escaped(steps.map(([, title]) => title).join('; '))}">
<style>
svg { background: #ffffff; font-family: -apple-system, 'Segoe UI', Helvetica, Arial, sans-serif }
path { stroke: #d0d7de; stroke-width: 2 }
.ok { fill: #1a7f37 } .bad { fill: #cf222e } .note { fill: #0969da }
.sign { fill: #ffffff; font-size: 13px; text-anchor: middle }
.title { fill: #1f2328; font-size: 15px; font-weight: 600 }
.detail { fill: #59636e; font: 12.5px ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; white-space: pre }
.added { fill: #1a7f37 } .removed { fill: #cf222e }
@media (prefers-color-scheme: dark) {
svg { background: #0d1117 } path { stroke: #3d444d } .title { fill: #f0f6fc } .detail { fill: #9198a1 }
.ok { fill: #238636 } .bad { fill: #da3633 } .note { fill: #1f6feb } .added { fill: #3fb950 } .removed { fill: #f85149 }
}
</style>
${parts.join('\n')}
</svg>
`
}

const longest = 100
const shortened = (line) => (line.length > longest ? `${line.slice(0, longest - 1)}…` : line)
const escaped = (text) =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
