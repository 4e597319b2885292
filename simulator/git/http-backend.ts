import { dirname } from 'node:path'

import { git } from './run-git.js'

/** A request for `git http-backend`. */
export interface BackendRequest {
  gitDir: string
  method: string
  /** Below the repository, such as `/info/refs`. */
  path: string
  query: string
  contentType: string
  /** The `Git-Protocol` header, or empty. */
  protocol: string
  user: string
  body: Buffer
}

export interface BackendAnswer {
  status: number
  headers: Record<string, string>
  body: Buffer
}

/** Lets git itself answer a clone, fetch or push over HTTP, as a CGI program. */
export async function httpBackend(request: BackendRequest): Promise<BackendAnswer> {
  const { gitDir } = request
  const env = {
    GIT_PROJECT_ROOT: dirname(gitDir),
    GIT_HTTP_EXPORT_ALL: '1',
    PATH_INFO: gitDir.slice(dirname(gitDir).length) + request.path,
    QUERY_STRING: request.query,
    REQUEST_METHOD: request.method,
    REMOTE_USER: request.user,
    REMOTE_ADDR: '127.0.0.1',
    CONTENT_TYPE: request.contentType,
    CONTENT_LENGTH: String(request.body.length),
    ...(request.protocol ? { GIT_PROTOCOL: request.protocol } : {})
  }
  return parseCgi(await git(gitDir, ['http-backend'], { input: request.body, env }))
}

function parseCgi(output: Buffer): BackendAnswer {
  const end = output.indexOf('\r\n\r\n')
  const fields = output
    .subarray(0, end)
    .toString()
    .split('\r\n')
    .map(
      (field) => [field.slice(0, field.indexOf(':')), field.slice(field.indexOf(':') + 2)] as const
    )
  const { Status: status = '200', ...headers } = Object.fromEntries(fields)
  return { status: parseInt(status, 10), headers, body: output.subarray(end + 4) }
}
