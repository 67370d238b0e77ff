/** Runs tasks one after another. */
export type OneAtATime = <Result>(work: () => Promise<Result>) => Promise<Result>;

/** One task at a time in all pages of the extension and its worker; not for content scripts. */
export const oneAtATimeInExtension: OneAtATime = (work) =>
  navigator.locks.request('sidelight-storage', work) as ReturnType<typeof work>;

/** One task at a time within this page; a Web Lock would be shared with the page's own scripts. */
export function oneAtATimeHere(): OneAtATime {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const result = last.then(work, work);
    last = result;
    return result;
  };
}
