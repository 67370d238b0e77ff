import type { BriefPage } from './brief.ts';
import { readTextAnchor, type TextAnchor } from './text-anchor.ts';

/** How a page is cited, and where in its text its names stand: asked for when it is taken along. */
export interface AnchoredPage extends BriefPage {
  /** Its title; empty if it has none. */
  readonly title: string;
  /** For each entity, the first of its names that the reader may want to see. */
  readonly anchors: readonly EntityAnchor[];
}

/** Where an entity is first named. */
export interface EntityAnchor {
  readonly entity: string;
  readonly anchor: TextAnchor;
}

/** Parses what a content script reports; undefined if it is invalid. */
export function readAnchoredPage(raw: unknown): AnchoredPage | undefined {
  if (!isObject(raw)) return undefined;
  const { title, address, language, anchors } = raw;
  if (typeof title !== 'string' || typeof address !== 'string' || !Array.isArray(anchors))
    return undefined;
  return {
    title,
    address,
    ...(typeof language === 'string' && { language }),
    anchors: anchors.filter(isObject).flatMap(({ entity, anchor: given }) => {
      const anchor = readTextAnchor(given);
      return typeof entity === 'string' && anchor ? [{ entity, anchor }] : [];
    }),
  };
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
