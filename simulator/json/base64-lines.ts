/** Base64 in lines of sixty characters, each with its line end, as GitHub gives contents. */
export function base64Lines(content: Buffer): string {
  return content.toString('base64').replace(/.{1,60}/g, '$&\n')
}
