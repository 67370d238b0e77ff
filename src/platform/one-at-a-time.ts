/** Lets work begin only when the work before it has ended. */
export type OneAtATime = <Result>(work: () => Promise<Result>) => Promise<Result>;

/** In order among all pages of the extension and its worker; not for content scripts. */
export const oneAtATimeInExtension: OneAtATime = (work) =>
  navigator.locks.request('sidelight-storage', work) as ReturnType<typeof work>;

/** In order within this page; a lock of the browser's would be shared with the page's scripts. */
export function oneAtATimeHere(): OneAtATime {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const result = last.then(work, work);
    last = result;
    return result;
  };
}
