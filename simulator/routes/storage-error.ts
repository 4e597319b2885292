import type { ApiContext } from '../http/context.js'

const errors = {
  BlobNotFound: [404, 'The specified blob does not exist.'],
  InvalidAuthenticationInfo: [
    400,
    'Authentication information is not given in the correct format. Check the value of Authorization header.'
  ],
  AuthenticationFailed: [
    403,
    'Server failed to authenticate the request. Make sure the value of Authorization header is formed correctly including the signature.'
  ]
} as const

/** An error as the storage behind the logs writes it: XML with a byte order mark. */
export function storageError(c: ApiContext, code: keyof typeof errors): Response {
  const [status, message] = errors[code]
  const xml = `\ufeff<?xml version="1.0" encoding="utf-8"?><Error><Code>${code}</Code><Message>${message}</Message></Error>`
  return c.body(xml, status, { 'Content-Type': 'application/xml', 'x-ms-error-code': code })
}
