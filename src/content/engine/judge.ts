import { judgeNames, pageRules, type PageRules } from '../../core/people/judge-page.ts';
import type { MarkingSettings } from '../../core/settings/marking.ts';
import type { Pack } from '../../pack/load/load-pack.ts';
import { MarkChoice, type IsCorrected } from './mark-choice.ts';
import type { MentionIndex } from './mention-index.ts';
import type { Mention } from './mention.ts';

/** Decides who is meant by a page's names, and which of them are marked. */
export class Judge {
  private pageRules: PageRules;
  private choice: MarkChoice;

  constructor(
    private readonly document: Document,
    private readonly pack: Pack,
    marking: MarkingSettings,
  ) {
    this.pageRules = this.rulesFor(marking);
    this.choice = this.choiceFor(marking);
  }

  /** The rules of the pack as the reader wants them. */
  get rules(): PageRules {
    return this.pageRules;
  }

  /** Whether the choice changes with the page's headings. */
  get dependsOnHeadings(): boolean {
    return this.choice.dependsOnHeadings;
  }

  /** Judges by other settings and corrections from now on. */
  setMarking(marking: MarkingSettings, isCorrected?: IsCorrected): void {
    this.pageRules = this.rulesFor(marking);
    this.choice = this.choiceFor(marking, isCorrected);
  }

  /** Whether a reader may want to see a mention, marked or not. */
  isWanted(mention: Mention): boolean {
    return this.choice.isWanted(mention);
  }

  /** Judges all names of a page; reports each that is to be marked now, or no longer. */
  judge(index: MentionIndex, onChange: (mention: Mention) => void): void {
    const names = index.takeForJudgement();
    judgeNames(this.pageRules, names);
    this.choice.apply(names, onChange);
  }

  private rulesFor({ quietPlaces }: MarkingSettings): PageRules {
    return pageRules(this.pack, this.pack.content.quiet, quietPlaces);
  }

  private choiceFor(marking: MarkingSettings, isCorrected?: IsCorrected): MarkChoice {
    return new MarkChoice(this.document, this.pack.content.entities, marking, isCorrected);
  }
}
