import { judgeNames } from '../../core/people/judge-page.ts';
import { pageRules, type PageRules } from '../../core/people/page-rules.ts';
import type { MarkingSettings } from '../../core/settings/marking.ts';
import type { MarkedPack } from '../../pack/load/load-pack.ts';
import { MarkChoice, type IsCorrected } from './mark-choice.ts';
import type { MentionIndex } from './mention-index.ts';
import type { Mention } from './mention.ts';

/** Decides which entity each name on a page means, and which names are marked. */
export class Judge {
  private rules: readonly PageRules[];
  private choice: MarkChoice;

  constructor(
    private readonly document: Document,
    private readonly packs: readonly MarkedPack[],
    marking: MarkingSettings,
  ) {
    this.rules = this.rulesFor(marking);
    this.choice = this.choiceFor(marking);
  }

  /** The rules of a pack, adjusted by the reader's settings. */
  rulesOf(pack: number): PageRules {
    return this.rules[pack]!;
  }

  /** Whether the choice changes with the page's headings. */
  get dependsOnHeadings(): boolean {
    return this.choice.dependsOnHeadings;
  }

  /** Uses other settings and corrections from now on. */
  setMarking(marking: MarkingSettings, isCorrected?: IsCorrected): void {
    this.rules = this.rulesFor(marking);
    this.choice = this.choiceFor(marking, isCorrected);
  }

  /** Whether a reader may want to see a mention, marked or not. */
  isWanted(mention: Mention): boolean {
    return this.choice.isWanted(mention);
  }

  /** Judges all names of a page; calls `onChange` for each to be marked or unmarked. */
  judge(index: MentionIndex, onChange: (mention: Mention) => void): void {
    const names = index.takeForJudgement();
    // Each pack judges its own names, as if it were alone.
    if (this.packs.length === 1) judgeNames(this.rules[0]!, names);
    else
      this.rules.forEach((rules, number) =>
        judgeNames(
          rules,
          names.filter(({ pack }) => pack === number),
        ),
      );
    this.choice.apply(names, onChange);
  }

  private rulesFor({ quietPlaces }: MarkingSettings): readonly PageRules[] {
    return this.packs.map((pack) => pageRules(pack, pack.content.quiet, quietPlaces));
  }

  private choiceFor(marking: MarkingSettings, isCorrected?: IsCorrected): MarkChoice {
    const entities = this.packs.flatMap(({ content }) => content.entities);
    return new MarkChoice(this.document, entities, marking, isCorrected);
  }
}
