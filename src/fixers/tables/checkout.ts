/**
 * For a file that does not use it yet. Of 924 workflow files in use 131 lines name the tag, and 254 this SHA beside the
 * full one. Source: https://github.com/actions/checkout/releases
 */
export const checkout = {
  action: 'actions/checkout',
  major: 'v7',
  full: 'v7.0.1',
  sha: '3d3c42e5aac5ba805825da76410c181273ba90b1'
} as const
