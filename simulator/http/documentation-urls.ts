export const documentationUrls: Record<string, string> = {}
