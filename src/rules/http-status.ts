import type { TextRule } from '../engine/types/rule.js'

export const httpStatusRules: TextRule[] = [
  {
    id: 'node-server-error',
    category: 'service_unavailable',
    transient: true,
    blame: 'third_party',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern: /\bHTTPError: Response code 5\d\d \(/,
    summary: 'A server answered with an error.',
    remedy: 'Re-run the job.',
    docs: 'https://github.com/sindresorhus/got',
    matches: ['HTTPError: Response code 503 (Service Unavailable)'],
    ignores: ['HTTPError: Response code 404 (Not Found)']
  },
  {
    id: 'bad-gateway',
    category: 'service_unavailable',
    transient: true,
    blame: 'third_party',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern: /\bBad Gateway\b/,
    summary: 'A remote service answered 502 Bad Gateway.',
    remedy: 'Re-run the job; when it recurs, look at the status page of the service named nearby.',
    docs: 'https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Status/502',
    matches: ['error: 502 Bad Gateway', 'Bad Gateway', 'GET returned 502 Bad Gateway'],
    ignores: ['✓ maps 502 to BadGatewayError']
  },
  {
    id: 'service-unavailable',
    category: 'service_unavailable',
    transient: true,
    blame: 'third_party',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern: /(?:\b503:? (?:Server Error: )?|^\s*|\()Service (?:Temporarily )?Unavailable\b/,
    summary: 'A remote service answered 503 Service Unavailable.',
    remedy: 'Re-run the job; when it recurs, look at the status page of the service named nearby.',
    docs: 'https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Status/503',
    matches: [
      '503 Service Unavailable',
      'Service Unavailable',
      '503 Server Error: Service Unavailable for url: https://example.com/',
      'HTTP Error 503: Service Unavailable',
      'ERROR: HTTP error 503 Service Temporarily Unavailable'
    ],
    ignores: ['the Service Unavailable page is shown', '503 errors are retried']
  },
  {
    id: 'gateway-timeout',
    category: 'service_unavailable',
    transient: true,
    blame: 'third_party',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern: /\bGateway Time-?out\b/i,
    summary: 'A remote service answered 504 Gateway Timeout.',
    remedy: 'Re-run the job; when it recurs, look at the status page of the service named nearby.',
    docs: 'https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Status/504',
    matches: ['504 Gateway Time-out', 'error: 504 Gateway Timeout'],
    ignores: ['sets the gateway time to 3']
  },
  {
    id: 'server-error-500',
    category: 'service_unavailable',
    transient: null,
    blame: 'third_party',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern: /\b500:? (?:Server Error: )?Internal Server Error\b/,
    summary: 'A service answered 500 Internal Server Error.',
    remedy:
      "Re-run the job where the service is somebody else's; else look into the service's own log.",
    docs: 'https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Status/500',
    matches: [
      'error: 500 Internal Server Error',
      '500 Server Error: Internal Server Error for url: https://example.com/',
      'HTTP/1.1 500 Internal Server Error'
    ],
    ignores: ['500 Internal Errors']
  },
  {
    id: 'server-error-status-code',
    category: 'service_unavailable',
    transient: true,
    blame: 'third_party',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern: /\bstatus(?: ?code)?:? (?:500|502|503|504)(?!\d|.{0,60}localhost)/i,
    summary: 'A remote service answered with a server error.',
    remedy: 'Re-run the job; when it recurs, look at the status page of the service named nearby.',
    docs: 'https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Status/500',
    matches: [
      'Request failed with status code 503',
      'received status code 502 from the registry',
      'Error: status: 504'
    ],
    ignores: ['Request failed with status code 404', 'status code 5030']
  },
  {
    id: 'upstream-connect-error',
    category: 'service_unavailable',
    transient: true,
    blame: 'third_party',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern: /\bupstream connect error or disconnect\/reset before headers\b/,
    summary: 'A proxy could not reach the service behind it.',
    remedy: 'Re-run the job; when it recurs, look at the status page of the service named nearby.',
    docs: 'https://www.envoyproxy.io/docs/envoy/latest/faq/overview',
    matches: [
      'upstream connect error or disconnect/reset before headers. reset reason: connection failure'
    ],
    ignores: ['upstream connected']
  },
  {
    id: 'http-not-found',
    category: 'missing_file',
    transient: false,
    blame: 'workflow',
    severity: 'LOW',
    rank: 'symptom',
    pattern: /(?<!\bnpm (?:ERR!|error) )\b404:? (?:Client Error: )?Not Found\b/i,
    summary: 'A file or package to download does not exist.',
    remedy: 'Check the address and the version that is asked for.',
    docs: 'https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Status/404',
    matches: [
      'HTTP request sent, awaiting response... 404 Not Found',
      'ERROR 404: Not Found.',
      'urllib.error.HTTPError: HTTP Error 404: Not Found',
      '404 Client Error: Not Found for url: https://example.com/x'
    ],
    ignores: [
      'GET /missing 404 3ms',
      'npm error 404 Not Found - GET https://registry.example.com/x'
    ]
  },
  {
    id: 'http-gone',
    category: 'missing_file',
    transient: false,
    blame: 'workflow',
    severity: 'LOW',
    rank: 'symptom',
    pattern: /\b410:? Gone\b/,
    summary: 'A file to download was removed for good.',
    remedy: 'Find where the file lives now and change the address.',
    docs: 'https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Status/410',
    matches: ['reading https://proxy.golang.org/x/@v/v1.info: 410 Gone', 'HTTP Error 410: Gone'],
    ignores: ['410 gone files']
  },
  {
    id: 'too-many-requests',
    category: 'rate_limit',
    transient: true,
    blame: 'third_party',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern: /\bToo Many Requests\b/i,
    summary: 'A remote service answered that there were too many requests.',
    remedy: 'Wait and re-run; send fewer requests or use a token.',
    docs: 'https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Status/429',
    matches: [
      'HTTP Error 429: Too Many Requests',
      '429 Too Many Requests',
      'Error response: too many requests'
    ],
    ignores: ['throws TooManyRequestsError']
  },
  {
    id: 'rate-limited',
    category: 'rate_limit',
    transient: true,
    blame: 'third_party',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern: /\brate[ -]limit(?:ed\b|(?: has been)? exceeded\b| reached\b)/i,
    summary: 'A service limited the rate of requests.',
    remedy: 'Wait and re-run; send fewer requests or use a token.',
    docs: 'https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Status/429',
    matches: [
      'linear api: rate limited: 2500 requests/hour exhausted',
      'Rate limit exceeded. Only 2500 requests are allowed per hour',
      'Error: rate limit reached'
    ],
    ignores: ['rate limiter started', 'x-ratelimit-remaining: 59']
  },
  {
    id: 'quota-exceeded',
    category: 'resource_exhaustion',
    transient: false,
    blame: 'third_party',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern: /\b[Qq]uota (?:has been )?exceeded\b/,
    summary: 'A quota of a service is used up.',
    remedy: 'Raise the quota or use less of the service.',
    docs: 'https://cloud.google.com/docs/quotas/overview',
    matches: [
      'googleapi: Error 403: Quota exceeded for quota metric',
      'Error: Quota exceeded for resource CPUS'
    ],
    ignores: ['quota: 14 of 100 used', 'disk quota ok']
  },
  {
    id: 'google-quota-per-time',
    category: 'rate_limit',
    transient: true,
    blame: 'third_party',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /\bQuota exceeded for quota metric '[^']*' and limit '[^']* per (?:minute|second|100 seconds)\b/,
    summary: 'A Google service answered that there were too many requests.',
    remedy: 'Wait a minute and re-run; send fewer requests at once.',
    docs: 'https://cloud.google.com/docs/quotas/view-manage',
    matches: [
      "gspread.exceptions.APIError: APIError: [429]: Quota exceeded for quota metric 'Read requests' and limit 'Read requests per minute per user' of service 'sheets.googleapis.com'"
    ],
    ignores: [
      "Quota exceeded for quota metric 'Queries' and limit 'Queries per day' of service 'youtube.googleapis.com'"
    ]
  },
  {
    id: 'aws-throttling',
    category: 'rate_limit',
    transient: true,
    blame: 'third_party',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern:
      /\bAn error occurred \((?:Throttling|ThrottlingException|RequestLimitExceeded|TooManyRequestsException|SlowDown)\) when calling\b/,
    summary: 'AWS limited the rate of requests.',
    remedy: 'Wait and re-run; use retry mode adaptive.',
    docs: 'https://docs.aws.amazon.com/general/latest/gr/api-retries.html',
    matches: [
      'An error occurred (Throttling) when calling the DescribeStacks operation (reached max retries: 4): Rate exceeded',
      'An error occurred (RequestLimitExceeded) when calling the RunInstances operation'
    ],
    ignores: ['An error occurred (AccessDenied) when calling the PutObject operation']
  }
]
