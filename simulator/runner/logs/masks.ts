export interface Masks {
  add(secret: string): void
  /** The text with every secret replaced by `***`. */
  apply(text: string): string
}

/** Masks by exact value, longest first; each line of a secret with several lines is one of its own. */
export function createMasks(secrets: Iterable<string>): Masks {
  let values: string[] = []
  const add = (secret: string) => {
    const lines = secret.split(/\r?\n/).map((line) => line.trim())
    values = [...new Set([...values, secret, ...lines])]
      .filter((value) => value !== '')
      .sort((a, b) => b.length - a.length)
  }
  for (const secret of secrets) add(secret)
  return {
    add,
    apply: (text) => values.reduce((masked, value) => masked.replaceAll(value, '***'), text)
  }
}
