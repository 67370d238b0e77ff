import type { Signal } from '../../core/people/annotation.ts';
import type { NotesSurroundings } from '../notes/notes-context.ts';
import { useTranslate, type MessageKey, type Translate } from '../i18n.ts';
import { messageWith } from '../message-with.tsx';

/** A name in the page, and the signals for and against its mark. */
export interface MarkedName {
  /** The name as written in the page. */
  readonly surface: string;
  readonly signals?: readonly Signal[];
}

/**
 * Explains a mark: the name found, the entity it was taken for, and the signals for and against.
 * @param props.entity label of the entity
 * @param props.text attributes for texts of the pack
 */
export function WhyMarked(props: {
  mention: MarkedName;
  entity: string;
  text: NotesSurroundings['text'];
}) {
  const { surface, signals = [] } = props.mention;
  const t = useTranslate();
  return (
    <dl class="why">
      <dt>{t('why_found')}</dt>
      <dd>{messageWith(t, 'in_quotation_marks', <bdi lang="">{surface}</bdi>)}</dd>
      <dt>{t('why_entity')}</dt>
      <dd {...props.text}>{props.entity}</dd>
      <dt>{t('why_signals')}</dt>
      <dd>
        <ul>
          {signals.length === 0 && <li>{t('signal_none')}</li>}
          {signals.map((signal) => (
            <SignalItem key={signal.name} signal={signal} />
          ))}
        </ul>
      </dd>
    </dl>
  );
}

function SignalItem({ signal }: { signal: Signal }) {
  const t = useTranslate();
  const words = signalInWords(signal, t);
  const speaksFor = signal.weight >= 0;
  return (
    <li>
      <span aria-hidden="true">
        <span class="signal-sign">{speaksFor ? '+' : '−'}</span>
        {words}
      </span>
      <span class="sl-unseen">{t(speaksFor ? 'why_for' : 'why_against', words)}</span>
    </li>
  );
}

function signalInWords({ name, reason }: Signal, t: Translate): string {
  // A signal without a message has its English reason.
  return t(`signal_${name.replaceAll('-', '_')}` as MessageKey) || reason;
}
