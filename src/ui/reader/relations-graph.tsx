import { useState } from 'preact/hooks';
import { mostTied, type PictureLimits } from '../../core/reader/most-tied.ts';
import type { Relations } from '../../core/reader/relations.ts';
import { hashOf } from '../../core/reader/route.ts';
import {
  LABEL,
  layOutRelations,
  type PlacedEntity,
  type RelationsPicture,
} from './relations-layout.ts';
import { useWidth } from './use-width.ts';

/** Maximum size of the picture: a larger one is illegible, and takes seconds to lay out. */
export const PICTURE_LIMITS: PictureLimits = { nodes: 150, ties: 1000 };

const drawn = new WeakMap<Relations, Map<number, RelationsPicture>>();

/** Lays the picture out once for each width, so that it reappears at once after visiting a card. */
function pictureOf(relations: Relations, width: number): RelationsPicture {
  const byWidth = drawn.get(relations) ?? new Map<number, RelationsPicture>();
  drawn.set(relations, byWidth);
  const picture = byWidth.get(width) ?? layOutRelations(mostTied(relations, PICTURE_LIMITS), width);
  byWidth.set(width, picture);
  return picture;
}

/**
 * A static picture of the entities that share notes; of a large pack, those with most ties. Hidden
 * from screen readers and the keyboard, for which the list beside it has all entities.
 * @param chosen id of the entity to highlight with its neighbours, '' for none
 * @param onChoose called with the id of the entity whose card is about to open
 */
export function RelationsGraph({
  relations,
  chosen,
  onChoose,
}: {
  relations: Relations;
  chosen: string;
  onChoose: (id: string) => void;
}) {
  const [frame, width] = useWidth<HTMLDivElement>();
  const picture = width > 0 ? pictureOf(relations, width) : undefined;
  const [pointed, setPointed] = useState('');
  const lit = pointed || chosen;
  const near = relations.nodes.find(({ entity }) => entity.id === lit)?.ties;
  const lookOf = (id: string): string => {
    if (!near) return '';
    if (id === lit) return ' chosen';
    return near.has(id) ? ' near' : ' far';
  };
  return (
    <div ref={frame} class="graph" aria-hidden="true">
      {picture && (
        <svg
          width={picture.width}
          height={picture.height}
          viewBox={`0 0 ${picture.width} ${picture.height}`}
          onPointerLeave={() => setPointed('')}
        >
          {picture.ties.map(({ from, to, notes, path }) => (
            <path
              key={`${from} ${to}`}
              class={`tie${!near ? '' : from === lit || to === lit ? ' near' : ' far'}`}
              d={path}
              stroke-width={Math.min(4, 0.5 + notes / 2)}
            />
          ))}
          {picture.entities.map((placed) => (
            <Node
              key={placed.entity.id}
              placed={placed}
              look={lookOf(placed.entity.id)}
              onPoint={setPointed}
              onChoose={onChoose}
            />
          ))}
        </svg>
      )}
    </div>
  );
}

function Node({
  placed: { entity, lines, radius, x, y, width, height },
  look,
  onPoint,
  onChoose,
}: {
  placed: PlacedEntity;
  look: string;
  onPoint: (id: string) => void;
  onChoose: (id: string) => void;
}) {
  const top = -height / 2;
  const under = top + 2 * radius + LABEL.line + 2;
  return (
    <g class={`node${look}`} transform={`translate(${x} ${y})`}>
      <a
        href={hashOf({ view: 'entity', id: entity.id })}
        tabindex={-1}
        data-entity={entity.id}
        onPointerEnter={() => onPoint(entity.id)}
        onClick={() => onChoose(entity.id)}
      >
        <rect x={-width / 2} y={top} width={width} height={height} />
        <circle cy={top + radius + 4} r={radius} />
        <text>
          {lines.map((line, i) => (
            <tspan key={line} x="0" y={under + i * LABEL.line}>
              {line}
            </tspan>
          ))}
        </text>
      </a>
    </g>
  );
}
