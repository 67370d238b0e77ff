import { createElement, useState } from 'react';
import { LATER } from './later.ts';

/** A story that grows by a report with each press of its button. */
export function Story() {
  const [shown, setShown] = useState(0);
  return createElement(
    'article',
    null,
    createElement('p', null, 'Boris Nemtsov ', 'in ', createElement('b', null, 'Moscow')),
    LATER.slice(0, shown).map((report) => createElement('p', { key: report }, report)),
    createElement('button', { onClick: () => setShown(shown + 1) }, 'More'),
  );
}
