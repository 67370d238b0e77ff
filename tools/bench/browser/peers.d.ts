declare module 'mark.js' {
  export interface MarkOptions {
    separateWordSearch?: boolean;
    accuracy?: 'partially' | 'complementary' | 'exactly';
    caseSensitive?: boolean;
    diacritics?: boolean;
  }
  export default class Mark {
    constructor(context: Element);
    mark(keywords: readonly string[], options?: MarkOptions): void;
    markRegExp(expression: RegExp): void;
  }
}

declare module 'findandreplacedomtext' {
  export default function findAndReplaceDOMText(
    root: Element,
    options: { preset?: 'prose'; find: RegExp; wrap: string },
  ): unknown;
}
