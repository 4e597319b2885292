/** `secrets.NAME`, `secrets['NAME']`. */
export const secretPattern = /(?<![\w.-])secrets(?:\.([\w-]+)|\[\s*'([^']+)'\s*\])/gi

/** The name that such a match is of. */
export const secretOf = ([, name, quoted]: RegExpMatchArray): string => name ?? quoted ?? ''
