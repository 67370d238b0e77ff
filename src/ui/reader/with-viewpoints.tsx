import type { ComponentChildren } from 'preact';
import type { Viewpoints } from '../../core/notes/time-line.ts';
import type { PlainDate } from '../../core/text/page-date.ts';
import { useLiveValue } from '../live/use-live-value.ts';
import type { PageBeside } from './page-beside.ts';

interface ViewpointsProps {
  readonly today: PlainDate;
  /** Undefined if the reader of the packs is in a tab, not in the panel. */
  readonly beside: PageBeside | undefined;
  readonly children: (viewpoints: Viewpoints) => ComponentChildren;
}

/** Renders its children with today and, beside a page, the date of that page. */
export function WithViewpoints({ today, beside, children }: ViewpointsProps) {
  return beside ? (
    <WithPageDate today={today} beside={beside}>
      {children}
    </WithPageDate>
  ) : (
    <>{children({ today })}</>
  );
}

function WithPageDate({
  today,
  beside,
  children,
}: ViewpointsProps & { readonly beside: PageBeside }) {
  const article = useLiveValue(beside.follow)?.context?.date;
  return <>{children({ today, article })}</>;
}
