import { readFileSync } from 'node:fs'

/** Hosts that a fixture may name: reserved ones, and the sites that tools point to for help. */
const keptHosts = JSON.parse(readFileSync(new URL('kept-hosts.json', import.meta.url), 'utf8'))
const reserved = /(?:^|\.)example(?:\.(?:com|org|net))?$|^localhost$|^[\d.]+$/

/** The text with every other host as packages.example.com; the case's world hides the rest of this machine. */
export function maskText(text) {
  return text.replace(/(?<scheme>\b\w+:\/\/)(?<host>[\w.-]+\w)/g, (url, scheme, host) =>
    reserved.test(host) || keptHosts.includes(host) ? url : `${scheme}packages.example.com`
  )
}

const mostLines = 160
const headLines = 60
const longestLine = 2000

/** Long output loses its middle and long lines their end, and say so. */
export function cutOutput(output) {
  const lines = output
    .split('\n')
    .map((line) => (line.length > longestLine ? `${line.slice(0, longestLine)}... [cut]` : line))
  const left = lines.length - mostLines
  if (left <= 0) return lines.join('\n')
  const rest = lines.slice(headLines + left)
  return [...lines.slice(0, headLines), `... [cut: ${left} lines]`, ...rest].join('\n')
}
