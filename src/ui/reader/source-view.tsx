import type { PackContent } from '../../core/model.ts';
import type { Argument } from '../../core/reader/argument.ts';
import { missingPart, type SourceRoute } from '../../core/reader/missing-part.ts';
import type { PlainDate } from '../../core/text/page-date.ts';
import { useTranslate } from '../i18n.ts';
import { TranslationLine } from '../notes/translation-line.tsx';
import { EssayView } from './essay-view.tsx';
import type { PageBeside } from './page-beside.ts';
import { SourceChoice } from './source-choice.tsx';
import { TimeView } from './time-view.tsx';
import { WithViewpoints } from './with-viewpoints.tsx';

/** The argument of a source, or its timeline and relations; says if it has not what a link asks for. */
export function SourceView({
  packs,
  pack,
  argument,
  route,
  today,
  beside,
}: {
  /** All sources to choose from. */
  packs: readonly PackContent[];
  /** The one that is shown: the first where there is none that the route names. */
  pack: PackContent;
  argument: Argument;
  route: SourceRoute;
  today: PlainDate;
  beside: PageBeside | undefined;
}) {
  const t = useTranslate();
  const missing = missingPart(route, pack, argument);
  const missingName =
    missing?.kind === 'place'
      ? t(`place_heading_${pack.origin.locator.unit}`, missing.id)
      : missing?.id;
  return (
    <>
      <SourceChoice packs={packs} chosen={pack} view={route.view} />
      {packs.length > 1 && <TranslationLine />}
      {missingName !== undefined && <p role="alert">{t('reader_no_entity', missingName)}</p>}
      {route.view === 'essay' ? (
        <EssayView pack={pack} argument={argument} asked={missing ? undefined : route.place} />
      ) : (
        <WithViewpoints key={route.point} today={today} beside={beside}>
          {(viewpoints) => (
            <TimeView
              pack={pack}
              asked={missing ? undefined : route.point}
              viewpoints={viewpoints}
            />
          )}
        </WithViewpoints>
      )}
    </>
  );
}
