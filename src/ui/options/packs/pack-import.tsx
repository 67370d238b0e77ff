import { useEffect, useRef, useState } from 'preact/hooks';
import type { ChosenPack, ImportedPack, ImportResult } from '../../../pack/import/import-files.ts';
import { BEGIN, type ImportProgress } from '../../../pack/import/import-progress.ts';
import { MAX_COMPILED_BYTES, MAX_ENTITIES, MAX_PACKS } from '../../../pack/import/import-limits.ts';
import { reportedFailure, type CheckFailure } from '../../chosen-pack/check-failure.ts';
import { CheckProgress } from '../../chosen-pack/check-progress.tsx';
import { ChoosePack } from '../../chosen-pack/choose-pack.tsx';
import { chosenFiles, droppedFiles } from '../../chosen-pack/chosen-files.ts';
import { ProblemList } from '../../chosen-pack/problem-list.tsx';
import { translateNumber, translatePlural, useTranslate } from '../../i18n.ts';
import { problemText } from '../problem-text.ts';
import type { ImportOffer } from './import-offer.ts';
import type { ImportMessage } from './import-run.ts';
import { PackPreview } from './pack-preview.tsx';

/** What the import of a pack needs. */
export interface PackImportProps {
  /** Checks and compiles a pack beside the page, until it ends or the signal aborts. */
  readonly onImport: (
    chosen: ChosenPack,
    onMessage: (message: ImportMessage) => void,
    life: AbortSignal,
  ) => void;
  /** Compares a sound pack with what is kept. */
  readonly offerOf: (pack: ImportedPack) => Promise<ImportOffer>;
  /** Keeps a pack; rejects if that fails. */
  readonly onAdd: (offer: ImportOffer) => Promise<void>;
  /** Called with an error of the program itself. */
  readonly onProblem: (error: unknown) => void;
}

/** How far an import is. */
type ImportState =
  | { readonly is: 'idle'; readonly said?: string; readonly problem?: string }
  | { readonly is: 'running'; readonly progress: ImportProgress }
  | Extract<ImportResult, { readonly is: 'unsound' }>
  /** The problem is why it could not be added. */
  | { readonly is: 'offered'; readonly offer: ImportOffer; readonly problem?: string }
  | { readonly is: 'adding'; readonly offer: ImportOffer };

/** Adds a pack: choose it, see it checked, look at it, and only then keep it. */
export function PackImport({ onImport, offerOf, onAdd, onProblem }: PackImportProps) {
  const t = useTranslate();
  const [state, setState] = useState<ImportState>({ is: 'idle' });
  const heading = useRef<HTMLHeadingElement>(null);
  const running = useRef<AbortController>(undefined);
  useEffect(() => () => running.current?.abort(), []);
  const problemOf = (error: unknown): { readonly problem?: string } => {
    const problem = problemText({ is: 'not-kept', error }, t);
    return problem === undefined ? {} : { problem };
  };
  const fail = (error: unknown): void => setState({ is: 'idle', ...problemOf(error) });
  const failCheck = (failure: CheckFailure): void =>
    setState({ is: 'idle', problem: t(`check_failed_${failure}`) });
  /** Ends the check that runs, and begins another; undefined while a pack is being added. */
  const begin = (): AbortSignal | undefined => {
    if (state.is === 'adding') return undefined;
    running.current?.abort();
    running.current = new AbortController();
    setState({ is: 'running', progress: BEGIN });
    return running.current.signal;
  };
  const check = (chosen: ChosenPack | undefined, life: AbortSignal): void => {
    if (life.aborted) return;
    if (!chosen) return failCheck('nothing');
    const onMessage = async (message: ImportMessage): Promise<void> => {
      if (message.is === 'step') return setState({ is: 'running', progress: message.progress });
      if (message.is === 'failed') return failCheck(message.failure);
      const { result } = message;
      if (result.is === 'unsound') return setState(result);
      const offer = await offerOf(result.pack);
      if (!life.aborted) setState({ is: 'offered', offer });
    };
    try {
      onImport(chosen, (message) => void onMessage(message).catch(fail), life);
    } catch (error) {
      failCheck(reportedFailure(error, onProblem));
    }
  };
  const choose = (files: readonly File[]): void => {
    const life = begin();
    if (life) check(chosenFiles(files), life);
  };
  const drop = async (data: DataTransfer): Promise<void> => {
    const life = begin();
    if (!life) return;
    try {
      check(await droppedFiles(data), life);
    } catch (error) {
      if (!life.aborted) failCheck(reportedFailure(error, onProblem));
    }
  };
  const stop = (said: string): void => {
    running.current?.abort();
    // The pressed button is about to go.
    heading.current?.focus();
    setState({ is: 'idle', said });
  };
  const add = async (offer: ImportOffer): Promise<void> => {
    setState({ is: 'adding', offer });
    try {
      await onAdd(offer);
      heading.current?.focus();
      setState({ is: 'idle', said: t('options_packs_was_added', offer.summary.title) });
    } catch (error) {
      setState({ is: 'offered', offer, ...problemOf(error) });
    }
  };
  return (
    <div class="pack-import">
      <h3 tabIndex={-1} ref={heading}>
        {t('options_packs_add')}
      </h3>
      <ChoosePack
        lead={t('options_packs_add_hint')}
        hint={t(
          'options_packs_limits',
          String(MAX_PACKS),
          translateNumber(t, MAX_ENTITIES),
          String(MAX_COMPILED_BYTES / 1_000_000),
        )}
        onFiles={choose}
        onDrop={(data) => void drop(data)}
      />
      {state.is === 'running' && (
        <CheckProgress progress={state.progress} onStop={() => stop(t('options_packs_stopped'))} />
      )}
      {state.is === 'unsound' && (
        <ProblemList
          leadOf={(count) => translatePlural(t, 'options_packs_problems', count)}
          {...state}
        />
      )}
      {(state.is === 'offered' || state.is === 'adding') && (
        <PackPreview
          offer={state.offer}
          isAdding={state.is === 'adding'}
          onAdd={() => void add(state.offer)}
          onCancel={() => stop('')}
        />
      )}
      <p class="hint" role="status">
        {state.is === 'idle' && state.said}
        {state.is === 'adding' && t('options_packs_step_add')}
      </p>
      <p class="problem" role="alert">
        {(state.is === 'idle' || state.is === 'offered') && state.problem}
      </p>
    </div>
  );
}
