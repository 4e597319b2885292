/** A line that says itself that it is not the end: a warning, a trace of the shell, a try among several. */
const soft: RegExp[] = [
  /^##\[(?:warning|debug|notice)\]|^\s*(?:npm warn|W: |\++ \S)/,
  // A level among the first words: `[WARNING] ...`, `2026-01-26 01:58 [warning  ] ...`, `x.py:3: UserWarning: ...`
  /^(?!##\[error\]).{0,80}?(?:\[\s*warn(?:ing)?\s*\]|\bWARN(?:ING)?\b|\bwarning: |\b[A-Z]\w+Warning: )/,
  /\bretry(?:ing|ies)\b|\bwill (?:be )?retr(?:y|ied)\b|\btrying again\b/i,
  // What reports on a job is no reason for its end: `Failed to upload artifacts: Unable to locate credentials`
  /^(?!##\[error\]).{0,120}\b(?:[Ff]ailed to (?:parse and )?upload|[Ee]rror uploading) /,
  /\battempt:? #?\d+ ?(?:of|\/) ?\d+|^.{0,40}\battempt \d+ (?:exited|failed)\b/i
]

/** True for a warning, the echo of a command, and a failed try that somebody says is repeated. */
export function isSoftLine(text: string): boolean {
  return soft.some((pattern) => pattern.test(text))
}
