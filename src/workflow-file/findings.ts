/** What GitHub's own parser holds against a workflow file. */
export interface Finding {
  message: string
  /** 1-based; 0 where it has no place. */
  line: number
  column: number
  /** True where the text is no YAML. */
  isSyntax: boolean
}

/** Findings of the same parser in an action's metadata file. */
export async function actionFindingsOf(path: string, text: string): Promise<Finding[]> {
  const { actionParserFindings } = await import('./official-parser.js')
  return actionParserFindings(path, text)
}

/**
 * Findings of the parser that GitHub publishes, in the order of the file. The parser is loaded when it is
 * first asked: it takes long, and most failures end with nothing to prove.
 */
export async function findingsOf(path: string, text: string): Promise<Finding[]> {
  const { parserFindings } = await import('./official-parser.js')
  return parserFindings(path, text)
}
