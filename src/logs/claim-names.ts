interface Named {
  id: number
  name: string
}

/** Characters that no path on Windows may have; both services that archive logs keep them out of names. */
// eslint-disable-next-line no-control-regex -- control characters are among them
const forbidden = /[<>:"/\\|?*\u0000-\u001f]/g

/** The old service's limit, in UTF-16 code units (A2.1). */
const maxName = 90

/** How a job's name may be written in an archive, surest first; A2.3. */
const forms: ((name: string) => string)[] = [
  (name) => name.replace(forbidden, '_').trim(),
  (name) => name.replace(forbidden, '').trim(),
  (name) => truncated(name.replace(forbidden, '')),
  (name) => truncated(name.replace(forbidden, '_'))
]

/** C#'s `Substring` and `Trim`; a surrogate pair cut in two is written as U+FFFD. */
function truncated(name: string): string {
  return name
    .slice(0, maxName)
    .replace(/[\ud800-\udbff]$/, '\ufffd')
    .trim()
}

/**
 * Gives each job the one thing that bears its name. Names are compared whole. A job takes the surest form in
 * which it finds anything; what more than one job would take so, or a job finds twice, goes to nobody. A null
 * value is a thing that can't be told apart: whoever claims it gets nothing.
 */
export function claimNames<Thing>(
  jobs: Named[],
  things: Map<string, Thing | null>
): Map<number, Thing> {
  const tables = forms.map((form) => groupByForm(things, form))
  const claims = new Map<string, number[]>()
  for (const job of jobs) {
    const found = surest(job.name, tables)
    for (const key of found) claims.set(key, [...(claims.get(key) ?? []), job.id])
    // Two things in one form: both stay claimed, so that no other job takes either.
    if (found.length > 1) for (const key of found) claims.get(key)!.push(-1)
  }
  const owned = new Map<number, Thing>()
  for (const [key, owners] of claims) {
    const thing = things.get(key)
    if (owners.length === 1 && thing != null) owned.set(owners[0]!, thing)
  }
  return owned
}

function surest(name: string, tables: Map<string, string[]>[]): string[] {
  for (const [index, form] of forms.entries()) {
    const found = tables[index]!.get(form(name))
    if (found) return found
  }
  return []
}

function groupByForm(things: Map<string, unknown>, form: (name: string) => string) {
  const table = new Map<string, string[]>()
  for (const key of things.keys()) {
    const written = form(key)
    table.set(written, [...(table.get(written) ?? []), key])
  }
  return table
}
