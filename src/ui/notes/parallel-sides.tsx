import type { Parallel, ParallelSide } from '../../core/model.ts';
import { useNotes } from './notes-context.ts';
import { PlaceMarks } from './place-marks.tsx';

/** Two things that the source compares, side by side; one below the other if there is no room. */
export function ParallelSides({ parallel }: { parallel: Parallel }) {
  return (
    <div class="parallel-frame">
      <dl class="parallel">
        {parallel.sides.map((side, index) => (
          // Both sides may be about the same entity, so its id is no key.
          <Side key={index} side={side} />
        ))}
      </dl>
    </div>
  );
}

function Side({ side }: { side: ParallelSide }) {
  const { entity, text } = useNotes();
  return (
    <div>
      <dt {...text}>{entity(side.entity)?.label}</dt>
      <dd>
        <span {...text}>{side.text}</span>
        {'\u00a0'}
        <PlaceMarks places={side.places} />
      </dd>
    </div>
  );
}
