import { echoEnd } from './echo-end.js'
import type { Finding, Hit } from './findings.js'

/** Commands that do nothing but download what others serve. */
const fetches =
  /\b(?:apt-get|apt|apk|dnf|yum|zypper|brew|choco|conda|pip3?|npm|pnpm|yarn|bundle|composer) (?:-\S+ |install -\S+ )*(?:update|install|ci|add)\b|\bdocker (?:image )?pull\b|\bgit (?:clone|fetch|lfs pull)\b|\b(?:curl|wget) |\bplaywright install\b/
/** Anything of these may hang by its own fault. */
const works =
  /\b(?:test|tests|build|compile|make|cmake|pytest|tox|mvn|gradlew?|cargo|go|jest|vitest|deploy|publish|serve|run)\b(?![-.\w])/

/** What package managers print while they download. */
const progress =
  /^(?:(?:Get|Ign|Hit|Err):\d+ |Collecting |\s*Downloading |Receiving objects:|remote: |[0-9a-f]{12}: (?:Pulling|Waiting|Downloading)|\s*Fetching )/

const linesBefore = 12

/**
 * True where a time limit ended something that only fetched: its script does nothing else, or the lines before
 * are a download's. A limit alone does not tell a slow mirror from a program that hangs. Pure.
 */
export function isStalledFetch({ rule, section }: Finding, { line }: Hit): boolean {
  if (rule.category !== 'timeout' || rule.transient !== null) return false
  const { text } = section.step
  const script = scriptOf(section.step.text, section.start)
  if (script.some((one) => fetches.test(one)) && !script.some((one) => works.test(one))) return true
  let before = 0
  for (let at = Math.max(section.start, line - linesBefore); at < line; at++) {
    if (progress.test(text.lineAt(at))) before += 1
  }
  return before > linesBefore / 2
}

/** The commands that the runner shows before it runs them, without the environment below them. */
function scriptOf(text: Finding['section']['step']['text'], start: number): string[] {
  const first = text.lineCount > start ? text.lineAt(start) : ''
  if (!first.startsWith('##[group]Run ')) return []
  const lines = [first.slice('##[group]Run '.length)]
  for (let line = start + 1; line <= echoEnd(text, start); line++) {
    const one = text.lineAt(line)
    if (one.startsWith('shell: ') || one === 'env:' || one === 'with:') break
    lines.push(one)
  }
  return lines
}
