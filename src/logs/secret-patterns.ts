/** A kind of secret and how it looks. */
export interface SecretPattern {
  name: string
  /** Global, and linear: each begins where no character of its own stands before. All of it is replaced. */
  pattern: RegExp
}

const keyword =
  '(?:pass(?:word|wd|phrase)|(?<!\\$)pwd|secret|token|credentials?|authorization|' +
  '(?:api|access|account|auth|private|secret|signing|encryption|storage)[_-]?key|connection[_-]?string)'
const quoted = `"[^"\\n]+"|'[^'\\n]+'`
/** What follows a key: quoted, or up to a space or separator; neither an operator nor a reference such as $TOKEN. */
const value = `(?:${quoted}|(?![=>~]|\\$[\\w{(]|\\*{3})[^\\s"',;&]+)`

/**
 * Secrets by their form, as their issuers document it. GitHub masks the exact values it knows; these catch what
 * it does not: a value of another service, one that was printed encoded, or in part.
 */
export const secretPatterns: SecretPattern[] = [
  // Since 2026 an installation token may be a JWT of some 520 characters behind its prefix.
  { name: 'GitHub token', pattern: /(?<![A-Za-z0-9])gh[pousr]_[\w.-]{16,}/g },
  { name: 'GitHub fine-grained token', pattern: /(?<!\w)github_pat_\w{20,}/g },
  {
    name: 'AWS access key id',
    pattern: /(?<![A-Za-z0-9])(?:AKIA|ASIA|ABIA|ACCA|AROA|AIDA|AGPA|ANPA)[A-Z0-9]{12,}/g
  },
  { name: 'Slack token', pattern: /(?<![A-Za-z0-9])xox[a-z](?:\.xox[a-z])?-[\w-]{8,}/g },
  { name: 'Slack app token', pattern: /(?<![A-Za-z0-9])xapp-[\w-]{10,}/g },
  {
    name: 'webhook address',
    pattern:
      /(?<=hooks\.slack\.com\/|discord(?:app)?\.com\/api\/webhooks\/|webhook\.office\.com\/)[\w/@-]+/g
  },
  { name: 'npm token', pattern: /(?<!\w)npm_[A-Za-z0-9]{30,}/g },
  { name: 'PyPI token', pattern: /(?<![\w-])pypi-[\w-]{16,}/g },
  { name: 'RubyGems key', pattern: /(?<!\w)rubygems_[a-f0-9]{32,}/g },
  { name: 'NuGet key', pattern: /(?<!\w)oy2[a-z0-9]{43}(?!\w)/g },
  { name: 'crates.io token', pattern: /(?<!\w)cio[A-Za-z0-9]{32}(?!\w)/g },
  { name: 'Docker token', pattern: /(?<!\w)dckr_(?:pat|oat)_[\w-]{20,}/g },
  { name: 'Google API key', pattern: /(?<![\w-])AIza[\w-]{30,}/g },
  { name: 'Google OAuth token', pattern: /(?<!\w)ya29\.[\w.-]{10,}/g },
  { name: 'Google client secret', pattern: /(?<![\w-])GOCSPX-[\w-]{20,}/g },
  { name: 'Azure signature', pattern: /(?<=[?&;]sig=)[^\s&;"'<>]+/gi },
  { name: 'Azure client secret', pattern: /(?<![\w~.-])[\w~.-]{3}8Q~[\w~.-]{30,}/g },
  { name: 'Stripe key', pattern: /(?<![A-Za-z0-9])(?:sk|rk|pk)_(?:live|test)_[A-Za-z0-9]{10,}/g },
  { name: 'Stripe webhook secret', pattern: /(?<!\w)whsec_[A-Za-z0-9+/=]{16,}/g },
  { name: 'OpenAI or Anthropic key', pattern: /(?<![\w-])sk-[\w-]{20,}/g },
  { name: 'Hugging Face token', pattern: /(?<!\w)hf_[A-Za-z0-9]{30,}/g },
  {
    name: 'GitLab token',
    pattern: /(?<![\w-])gl(?:pat|dt|rt|ptt|ft|imt|agent|cbt|soat|ffct)-[\w.-]{18,}/g
  },
  { name: 'SendGrid key', pattern: /(?<![\w.-])SG\.[\w.-]{30,}/g },
  { name: 'Mailgun key', pattern: /(?<![\w-])key-[a-f0-9]{32}(?!\w)/g },
  { name: 'Twilio key', pattern: /(?<!\w)SK[a-f0-9]{32}(?!\w)/g },
  { name: 'DigitalOcean token', pattern: /(?<!\w)do[opr]_v1_[a-f0-9]{32,}/g },
  { name: 'Shopify token', pattern: /(?<!\w)shp(?:at|ca|pa|ss)_[A-Fa-f0-9]{32,}/g },
  { name: 'Vault token', pattern: /(?<![\w.-])hv[bsr]\.[\w-]{20,}/g },
  { name: 'Terraform token', pattern: /(?<![\w.-])[A-Za-z0-9]{14}\.atlasv1\.[\w-]{30,}/g },
  { name: 'Databricks token', pattern: /(?<!\w)dapi[a-f0-9]{32}/g },
  { name: 'Atlassian token', pattern: /(?<!\w)ATATT3[\w=-]{20,}/g },
  { name: 'Sentry token', pattern: /(?<!\w)sntry[su]_[\w+/=-]{20,}/g },
  { name: 'Telegram bot token', pattern: /(?<!\w)\d{8,10}:AA[\w-]{30,}/g },
  { name: 'age key', pattern: /(?<![\w-])AGE-SECRET-KEY-1[A-Z0-9]{20,}/g },
  { name: 'JWT', pattern: /(?<![\w.-])eyJ[\w-]{8,}\.[\w-]{8,}(?:\.[\w-]*)?/g },
  { name: 'user and password in a URL', pattern: /(?<=:\/\/)(?!git@)[^\s/?#"'<>]+(?=@)/g },
  {
    name: 'Authorization header',
    pattern: /(?<=\b(?:bearer|basic|authorization: token) {1,3})(?=[\w.~+/-]*[\d=])[\w.~+/=-]{8,}/gi
  },
  {
    name: 'value of a telling key',
    pattern: new RegExp(`(?<=${keyword}s?["'\\]]?[ \\t]{0,3}(?:=>?|:=)[ \\t]{0,3})${value}`, 'gi')
  },
  {
    name: 'password behind a colon',
    pattern:
      /(?<=(?:pass(?:word|wd|phrase)|(?<!\$)pwd)["'\]]?: {0,3})(?:"[^"\n]+"|'[^'\n]+'|[^\s"',;]{4,})/gi
  },
  {
    // `Unexpected token: }` is an error's text and no secret: a bare word without a digit is let stand.
    name: 'value of a telling key, behind a colon',
    pattern: new RegExp(
      `(?<=${keyword}s?["'\\]]?: {0,3})(?:${quoted}|(?=\\S{0,40}\\d)[^\\s"',;]{6,})`,
      'gi'
    )
  },
  {
    name: 'value of a telling flag',
    pattern: new RegExp(`(?<=--[a-z-]{0,20}${keyword}[ \\t]{1,3})(?!-)${value}`, 'gi')
  }
]
