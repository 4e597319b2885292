import type { LogText } from '../engine/types/incident.js'

/** Longer scripts than that are data; what follows is searched as output. */
const longestEcho = 1000

const shell = /^shell: \S*(?:sh|bash|pwsh|powershell|cmd|python|node)\b/i

/**
 * The index of the last line of the script and environment that the runner shows after `##[group]Run`. Where the
 * closing line is missing, as in a log with a part cut out, the shell's line and its environment end it.
 */
export function echoEnd(text: LogText, group: number): number {
  const limit = Math.min(text.lineCount, group + longestEcho)
  let afterShell = group
  for (let line = group + 1; line < limit; line++) {
    const lineText = text.lineAt(line)
    if (lineText.startsWith('##[endgroup]')) return line
    if (lineText.startsWith('##[group]')) break
    if (afterShell === group && shell.test(lineText)) afterShell = environmentEnd(text, line)
  }
  return afterShell
}

function environmentEnd(text: LogText, shellLine: number): number {
  let line = shellLine
  if (line + 1 < text.lineCount && text.lineAt(line + 1) === 'env:') line += 1
  while (line > shellLine && line + 1 < text.lineCount && text.lineAt(line + 1).startsWith('  ')) {
    line += 1
  }
  return line
}
