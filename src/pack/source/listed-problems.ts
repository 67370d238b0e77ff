import type { Problem } from './pack-error.ts';

/** Maximum number of problems told of one file; the others are counted. */
const MAX_PER_FILE = 20;

/** Problems as a reader gets them: by file and place, the first of each file, and how many are left. */
export function listedProblems(problems: readonly Problem[]): Problem[] {
  const byFile = new Map<string, Problem[]>();
  for (const problem of problems) {
    const known = byFile.get(problem.file);
    if (known) known.push(problem);
    else byFile.set(problem.file, [problem]);
  }
  return [...byFile.keys()].sort().flatMap((file) => {
    const all = byFile.get(file)!.sort(byPlace);
    const left = all.length - MAX_PER_FILE;
    if (left <= 0) return all;
    return [...all.slice(0, MAX_PER_FILE), { file, message: `and ${left} more`, stands: left }];
  });
}

function byPlace(a: Problem, b: Problem): number {
  return (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0);
}
