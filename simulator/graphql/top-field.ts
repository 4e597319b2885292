export interface Field {
  field: string
  /** Its alias, or the field's own name. */
  name: string
  /** Undefined where it takes none. */
  input: unknown
}

type Variables = Record<string, unknown>

/** The document's one field at the top, with its `input`: a variable, or an object of variables, texts and words. */
export function topField(query: string, variables: Variables): Field {
  const top =
    /\{\s*(?:(\w+)\s*:\s*)?(\w+)\s*(?:\(\s*input\s*:\s*(?:\$(\w+)|\{([^}]*)\})\s*\))?/.exec(query)
  const [, alias, field = '', variable, object] = top ?? []
  const input = object === undefined ? variables[variable ?? ''] : objectOf(object, variables)
  return { field, name: alias ?? field, input }
}

function objectOf(text: string, variables: Variables): Variables {
  const entries = [...text.matchAll(/(\w+)\s*:\s*(?:\$(\w+)|"([^"]*)"|(\w+))/g)]
  return Object.fromEntries(
    entries.map(([, key, variable, quoted, word]) => [
      key,
      variable === undefined ? (quoted ?? word) : variables[variable]
    ])
  ) as Variables
}
