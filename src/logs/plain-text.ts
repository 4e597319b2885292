import { redact } from './redact.js'

/**
 * Untrusted text without secrets and without what is not seen: control characters, zero-width and bidi
 * characters, lone surrogates. Lines end in LF, no HTML comment opens (our own
 * markers are comments, C3),
 * letters are composed (NFC). The first step of every function that writes untrusted text.
 */
export function plainText(text: string): string {
  const seen = text
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    // eslint-disable-next-line no-control-regex -- they are what is removed
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]|\p{Cf}/gu, '')
    .replace(/\p{Cs}/gu, '\ufffd')
    .normalize('NFC')
  // Redacted after the invisible is gone: a zero-width space would split a token.
  return redact(seen).replaceAll('<!--', '<! --')
}

/** As plainText, in one line. */
export function plainLine(text: string): string {
  return plainText(text).replace(/\s+/g, ' ').trim()
}
