import { escapes, headOf, type Rewriting } from './command.js'

/** A statement that prints one text: `echo "…"`, `Write-Host '…'`, `"…"`. */
const statement =
  /(?<=^[ \t]*|[;{][ \t]*)(?<printer>(?:echo|Write-Output|Write-Host)[ \t]+)?(?<text>"(?:[^"`\n]|`.|"")*"|'(?:[^'\n]|'')*'|[^\s"'`(){};,|&<>@#]+)(?=[ \t]*(?:$|;|\}(?!.*\|)|#))/gim

/** Commands that PowerShell prints. Windows PowerShell's own `>>` would write UTF-16, so it gets `Out-File`. */
export function rewritePowershell(script: string, isWindowsOwn: boolean): Rewriting {
  if (escapes.test(script)) return { replacements: [], count: 0 }
  const replacements = [...script.matchAll(statement)].flatMap(({ index, 0: whole, groups }) => {
    const { printer = '', text = '' } = groups ?? {}
    const value = rewritten(text, printer !== '')
    if (!value) return []
    const target = isWindowsOwn
      ? `| Out-File -FilePath $env:${value.file} -Encoding utf8 -Append`
      : `>> $env:${value.file}`
    // What Write-Host prints goes past every redirection.
    const kept = printer.replace(/^Write-Host/i, 'Write-Output')
    return [{ start: index, end: index + whole.length, text: `${kept}${value.text} ${target}` }]
  })
  return { replacements, count: replacements.length }
}

function rewritten(text: string, hasPrinter: boolean): { file: string; text: string } | null {
  const quote = /^["']/.exec(text)?.[0] ?? ''
  if (quote === '' && !hasPrinter) return null
  const inner = quote === '' ? text : text.slice(1, -1)
  const head = headOf(inner)
  if (!head || /^\$\w/.test(head.label)) return null
  const value = head.label + inner.slice(head.length)
  return { file: head.file, text: quote === '' ? `"${value}"` : quote + value + quote }
}
