/** An error of GraphQL, which comes with status 200. */
export class GraphqlError extends Error {
  readonly type: string

  constructor(type: string, message: string) {
    super(message)
    this.type = type
  }
}

/** The `errors` entry for it, at the mutation or field that it stopped. */
export function graphqlErrorJson(error: GraphqlError, path: readonly string[]) {
  return {
    type: error.type,
    path,
    extensions: { saml_failure: false },
    locations: [{ line: 1, column: 1 }],
    message: error.message
  }
}
