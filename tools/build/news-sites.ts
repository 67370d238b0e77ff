/**
 * The list of news sites on which the content script runs by itself, read at build time:
 * `assets/news-sites.json` → the match patterns of the manifest.
 */
import { readFileSync } from 'node:fs';
import * as v from 'valibot';

const hostname = v.pipe(
  v.string(),
  v.regex(
    /^([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/,
    'expected a hostname in lower case without scheme, port or path, e.g. “bbc.co.uk”',
  ),
);
const languageTag = v.pipe(
  v.string(),
  v.regex(/^[a-z]{2,3}$/, 'expected a language code such as “en”'),
);

const newsSite = v.strictObject({
  host: hostname,
  name: v.pipe(v.string(), v.trim(), v.nonEmpty('expected a name')),
  languages: v.pipe(v.array(languageTag), v.nonEmpty('expected at least one language')),
});

/** A news outlet: its hostname without `www.`, its name and its languages. */
export type NewsSite = v.InferOutput<typeof newsSite>;

const newsSitesFile = v.pipe(
  v.strictObject({ sites: v.array(newsSite) }),
  v.rawCheck(({ dataset, addIssue }) => {
    if (!dataset.typed) return;
    for (const message of orderProblems(dataset.value.sites)) addIssue({ message });
  }),
);

/**
 * The sites of a news-sites file.
 * Throws an Error that names the file, every wrong place in it, what was wrong and what was expected.
 */
export function readNewsSites(path: string): NewsSite[] {
  const result = v.safeParse(newsSitesFile, parseJson(path));
  if (result.success) return result.output.sites;
  const problems = result.issues.map((issue) => {
    const place = v.getDotPath(issue);
    return place ? `  ${place}: ${issue.message}` : `  ${issue.message}`;
  });
  throw new Error(`${path} is not a list of news sites:\n${problems.join('\n')}`);
}

/** The manifest's match patterns for these sites and all their subdomains. */
export function matchPatterns(sites: readonly NewsSite[]): string[] {
  return sites.map((site) => `*://*.${site.host}/*`);
}

function parseJson(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    throw new Error(`${path} cannot be read as JSON: ${(error as Error).message}`, {
      cause: error,
    });
  }
}

// Sorted, so that two people adding sites seldom edit the same line; no hostname below another,
// because its pattern would say nothing new.
function orderProblems(sites: readonly NewsSite[]): string[] {
  const hostnames = new Set(sites.map((site) => site.host));
  const problems: string[] = [];
  sites.forEach((site, index) => {
    const before = sites[index - 1]?.host;
    if (before === site.host) problems.push(`sites.${index}.host: “${site.host}” is listed twice`);
    else if (before !== undefined && before > site.host)
      problems.push(
        `sites.${index}.host: “${site.host}” stands after “${before}”, expected sorted hostnames`,
      );
    const parent = parentHostnames(site.host).find((candidate) => hostnames.has(candidate));
    if (parent)
      problems.push(
        `sites.${index}.host: “${site.host}” is covered by “${parent}”, expected only one of them`,
      );
  });
  return problems;
}

function parentHostnames(name: string): string[] {
  const labels = name.split('.');
  return labels.slice(1).map((_, index) => labels.slice(index + 1).join('.'));
}
