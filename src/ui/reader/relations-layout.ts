import { forceLink, forceManyBody, forceSimulation, forceX, forceY } from 'd3-force';
import type { SimulationLinkDatum, SimulationNodeDatum } from 'd3-force';
import type { Entity } from '../../core/model.ts';
import { labelLines } from '../../core/reader/label-lines.ts';
import type { RelationNode, Relations, Tie } from '../../core/reader/relations.ts';
import { separateBoxes, type Box } from '../../core/reader/separate-boxes.ts';

/** An entity in the picture: a dot with its label, split into lines, below it. Lengths in CSS px. */
export interface PlacedEntity extends Box {
  readonly entity: Entity;
  readonly lines: readonly string[];
  /** Radius of the dot, which is in the middle of the box's upper edge, inside the box. */
  readonly radius: number;
}

/** A tie, drawn as a line between two dots. */
export interface PlacedTie extends Tie {
  /** SVG path data. */
  readonly path: string;
}

/** The picture of the ties between entities. */
export interface RelationsPicture {
  readonly width: number;
  readonly height: number;
  readonly entities: readonly PlacedEntity[];
  readonly ties: readonly PlacedTie[];
}

/** Height of a line and width of a wide letter (CSS px), so that no font need be measured. */
export const LABEL = { line: 13, letter: 6.1 } as const;
/** Free space around a dot and its label, in CSS px. */
const GAP_PX = 8;
/** Number of steps of the simulation. */
const TICKS = 150;
/** d3-force's `alpha` (1 at first) after the last step, when bodies hardly move. */
const FINAL_ALPHA = 0.001;
/** Area of the picture relative to the total area of the boxes. */
const AREA_FACTOR = 1.75;
/** Angle from one start position to the next, in radians: the golden angle spreads them evenly. */
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

interface Body extends SimulationNodeDatum, PlacedEntity {
  x: number;
  y: number;
}

/**
 * Lays out entities and their ties on a width (CSS px), as high as needed. The same relations and
 * width give the same picture: start positions and the number of steps are fixed, and so is the seed
 * of d3-force's random numbers.
 */
export function layOutRelations(relations: Relations, width: number): RelationsPicture {
  const longest = Math.floor(Math.min(width / 3 - GAP_PX, 130) / LABEL.letter);
  const measured = relations.nodes.map((node) => boxOf(node, longest));
  const area = measured.reduce((sum, box) => sum + box.width * box.height, 0);
  const frame = { width, height: Math.ceil(Math.max((area * AREA_FACTOR) / width, width * 0.6)) };
  const bodies = measured.map((box, i): Body => ({ ...box, ...seed(i, measured.length, frame) }));
  settle(bodies, relations.ties, frame);
  while (!separateBoxes(bodies, frame, 400)) frame.height = Math.ceil(frame.height * 1.08);
  return { ...frame, entities: bodies.map(placed), ties: linesOf(relations.ties, bodies) };
}

function boxOf({ entity, notes }: RelationNode, longest: number): Omit<PlacedEntity, 'x' | 'y'> {
  const lines = labelLines(entity.label, longest);
  const radius = 2.5 + Math.sqrt(notes);
  const letters = Math.max(...lines.map(({ length }) => length));
  return {
    entity,
    lines,
    radius,
    width: letters * LABEL.letter + GAP_PX,
    height: 2 * radius + lines.length * LABEL.line + GAP_PX,
  };
}

/** Start position on a spiral, with the entity of most ties in the middle. */
function seed(
  i: number,
  count: number,
  { width, height }: { width: number; height: number },
): { x: number; y: number } {
  const out = Math.sqrt((i + 0.5) / count) / 2;
  return {
    x: width * (0.5 + out * Math.cos(i * GOLDEN_ANGLE)),
    y: height * (0.5 + out * Math.sin(i * GOLDEN_ANGLE)),
  };
}

function settle(
  bodies: Body[],
  ties: readonly Tie[],
  frame: { readonly width: number; readonly height: number },
): void {
  const links = ties.map((tie): SimulationLinkDatum<Body> & Tie => ({
    ...tie,
    source: tie.from,
    target: tie.to,
  }));
  const degrees = new Map<string, number>();
  for (const id of ties.flatMap(({ from, to }) => [from, to]))
    degrees.set(id, (degrees.get(id) ?? 0) + 1);
  const degree = (id: string): number => degrees.get(id) ?? 0;
  const reach = Math.sqrt((frame.width * frame.height) / bodies.length);
  forceSimulation(bodies)
    .stop()
    .alphaDecay(1 - FINAL_ALPHA ** (1 / TICKS))
    .force(
      'ties',
      forceLink<Body, (typeof links)[number]>(links)
        .id(({ entity }) => entity.id)
        .distance(reach)
        // The fewer ties an entity has, the more strongly each pulls it.
        .strength(({ from, to, notes }) => (0.4 + notes / 20) / Math.min(degree(from), degree(to))),
    )
    .force('apart', forceManyBody<Body>().strength(-4 * reach))
    .force('x', forceX<Body>(frame.width / 2).strength(0.05 * (frame.height / frame.width)))
    .force('y', forceY<Body>(frame.height / 2).strength(0.05 * (frame.width / frame.height)))
    .force('boxes', (alpha) => {
      // The distances between entities settle first, then labels are moved apart.
      if (alpha < 0.2) separateBoxes(bodies, frame, 2);
    })
    .tick(TICKS);
}

function placed({ entity, lines, radius, x, y, width, height }: Body): PlacedEntity {
  return { entity, lines, radius, x: Math.round(x), y: Math.round(y), width, height };
}

function linesOf(ties: readonly Tie[], bodies: readonly Body[]): PlacedTie[] {
  const dots = new Map(
    bodies.map((body) => {
      const { entity, x, y, height, radius } = placed(body);
      return [entity.id, `${x} ${y - height / 2 + radius + GAP_PX / 2}`];
    }),
  );
  return ties.map((tie) => ({ ...tie, path: `M${dots.get(tie.from)}L${dots.get(tie.to)}` }));
}
