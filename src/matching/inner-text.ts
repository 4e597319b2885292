/**
 * What a tool that runs others puts before each of their lines: `#12 34.5 ` (BuildKit), `web_1  | ` (Compose),
 * `@acme/web:test: ` (Turborepo), `packages/web test: ` (pnpm), `@acme/web: ` (Lerna), `    [junit] ` (Ant),
 * `[ERROR] ` (Maven, sbt), `[0] ` (concurrently), `[acme_web]: ` (Melos), `[   +2 ms] ` (Flutter), `[10:02:03]: ▸ ` (fastlane), `│ ` (Terraform, pip).
 */
const label =
  /^(?:\s*(?:#\d+ (?:\d+\.\d+ )?|[\w.-]{1,80}[_-]\d+ +\| |(?:@[\w-]+\/)?[\w.-]+:[a-z][\w:.-]*: (?!\d)|(?:[\w@.-]+\/[\w./@-]+|\.) [a-z][\w:.-]*(?:: |\$ )|@[\w-]+\/[\w.-]+: |\[(?:INFO|WARN|WARNING|ERROR|DEBUG|info|warn|error|debug)\] |\[\d+\] |\[[a-z][\w-]*\]: |\[[\w-]+\] (?=\[(?:error|info|warn)\] )|\[(?: {6,}| *\+\d+ ms)\] |\[?\d\d:\d\d:\d\d(?:[.,]\d+)?\]?:? |[│|▸] ?)|\s+\[[a-z][\w:.-]*\] )/

/** The text behind the label of the tool that passed a line on, or null where it has none. */
export function innerText(line: string): string | null {
  const found = label.exec(line)?.[0]
  return found === undefined ? null : line.slice(found.length)
}

/** So many tools pass a line on, one to the next. */
const mostLabels = 3

/** A line as it stands, then what stands behind its labels, one after the other. */
export function innerTexts(line: string): string[] {
  const texts = [line]
  for (let labels = 0; labels < mostLabels; labels++) {
    const inner = innerText(texts.at(-1) ?? '')
    if (inner === null) break
    texts.push(inner)
  }
  return texts
}
