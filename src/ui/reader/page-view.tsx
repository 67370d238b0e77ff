import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Library } from '../../core/notes/library.ts';
import type { PageContext } from '../../core/notes/page-context.ts';
import type { Jumped } from '../../platform/messages.ts';
import type { MakeTaking } from '../export/taking.ts';
import { translatePlural, useTranslate } from '../i18n.ts';
import { useLiveValue } from '../live/use-live-value.ts';
import { REASON_KEYS } from '../tab/reason-keys.ts';
import type { PageBeside } from './page-beside.ts';
import type { SurroundingsOf } from '../notes/notes-context.ts';
import { JumpBar } from './jump-bar.tsx';
import { PageFindings } from './page-findings.tsx';

/** The last jump, or the return from it. */
interface Jump {
  /** Key of the page that it was made on. */
  readonly key: string;
  readonly label: ComponentChildren;
  /** Undefined after the return, or if there was no mention any more. */
  readonly to: Jumped | undefined;
}

/** Reasons that the reader can change with the toolbar button. */
const BY_TOOLBAR: ReadonlySet<string> = new Set(['untold', 'unlisted', 'off', 'no-permission']);

/** Reasons for which there is no page to read. */
const UNREADABLE: ReadonlySet<string> = new Set([
  'looking',
  'gone',
  'unloaded',
  'not-web-page',
  'closed-page',
  'unreadable',
]);

/** The view of the page beside the panel: its names and themes, and the notes that fit it. */
export function PageView({
  notesOf,
  makeTaking,
  beside,
  isToTake = false,
}: {
  notesOf: SurroundingsOf;
  makeTaking: MakeTaking;
  beside: PageBeside;
  /** Whether the reader has come to copy or save what is found. */
  isToTake?: boolean;
}) {
  const t = useTranslate();
  const state = useLiveValue(beside.follow);
  const [jump, setJump] = useState<Jump>();
  const pressed = useRef<HTMLElement | null>(null);
  const { reason = 'looking', names, context, canMark, key = '' } = state ?? {};
  const isFound = names !== undefined && context !== undefined && names.length > 0;
  const ranked = useLibraryIn(context, beside);
  const jumpHere = jump?.key === key ? jump : undefined;
  useLayoutEffect(() => {
    // The bar that tells of the jump may have covered the name, which leads on to the next mention.
    if (jump?.to) pressed.current?.scrollIntoView({ block: 'nearest' });
  }, [jump]);

  const onJump = async (entity: string): Promise<void> => {
    pressed.current = document.activeElement as HTMLElement | null;
    const words = names?.find((name) => name.entity === entity)?.label ?? entity;
    const pack = ranked?.packOf(entity);
    const label = <span {...(pack && notesOf(pack).text)}>{words}</span>;
    setJump({ key, label, to: await beside.jump(entity) });
  };
  const onBack = (): void => {
    setJump({ key, label: '', to: undefined });
    void beside.goBack();
    // The focused button is about to be removed.
    pressed.current?.focus();
  };

  return (
    <>
      <p class={isFound ? 'sl-unseen' : 'page-reason'} role="status" data-reason={reason}>
        {isFound ? translatePlural(t, 'toolbar_names', names.length) : t(REASON_KEYS[reason])}
      </p>
      {!isFound && BY_TOOLBAR.has(reason) && <p class="hint">{t('page_by_toolbar')}</p>}
      {(canMark || !UNREADABLE.has(reason)) && (
        <p class="page-action">
          {canMark && (
            <button type="button" class="choice mark-once" onClick={() => void beside.mark()}>
              {t('toolbar_mark_once')}
            </button>
          )}
          {!UNREADABLE.has(reason) && (
            <button type="button" class="choice reading" onClick={() => void beside.read()}>
              {t('reading_view')}
            </button>
          )}
        </p>
      )}
      {isFound && ranked && (
        <PageFindings
          key={key}
          library={ranked}
          notesOf={notesOf}
          names={names}
          context={context}
          makeTaking={makeTaking}
          anchored={beside.anchored}
          isToTake={isToTake}
          onJump={(entity) => void onJump(entity)}
        />
      )}
      <JumpBar
        label={isFound ? jumpHere?.label : undefined}
        to={isFound ? jumpHere?.to : undefined}
        hasWayBack={isFound && (jumpHere ? (jumpHere.to?.hasWayBack ?? false) : context.hasWayBack)}
        onBack={onBack}
      />
    </>
  );
}

/**
 * The packs with the words of a page's languages; undefined until they are first read. While those of a
 * further language are read, the page keeps what it shows.
 */
function useLibraryIn(
  context: PageContext | undefined,
  { libraryIn }: PageBeside,
): Library | undefined {
  const [read, setRead] = useState<{ tags: string; library: Library }>();
  const tags = context && languagesIn(context).join(' ');
  useEffect(() => {
    if (tags === undefined) return undefined;
    let isWanted = true;
    const languages = tags === '' ? [] : tags.split(' ');
    void libraryIn(languages).then((library) => isWanted && setRead({ tags, library }));
    return () => {
      isWanted = false;
    };
  }, [tags, libraryIn]);
  return read?.library;
}

/** The languages of a page's paragraphs, each once. */
function languagesIn({ paragraphs }: PageContext): string[] {
  return [...new Set(paragraphs.flatMap(({ language }) => language ?? []))].sort();
}
