/** A sound little pack, as text, so that each mistake has its line and column. */
export const SMALL_SOUND_PACK: Readonly<Record<string, string>> = {
  'pack.json': `{
  "format": 1,
  "id": "peace-talks",
  "version": "1.0.0",
  "title": "The peace talks",
  "language": "en",
  "licence": "MIT",
  "origin": {
    "kind": "book",
    "attribution": "a book of 1919",
    "date": { "from": "1919-12", "label": "December 1919" },
    "locator": { "unit": "paragraph", "count": 3 },
    "statement": "Made for tests."
  },
  "themes": {
    "character": "what they were like",
    "money": "debts and loans"
  },
  "quiet": {
    "entities": ["place/paris"],
    "keys": ["person/wilson"],
    "within": 25,
    "subject": ["person/wilson", "person/clemenceau"]
  }
}
`,
  'entities.json': `{
  "entities": [
    { "id": "person/wilson", "kind": "person", "label": "Woodrow Wilson", "description": "A president." },
    {
      "id": "person/clemenceau",
      "kind": "person",
      "label": "Georges Clemenceau",
      "description": "A prime minister.",
      "editorial": { "wikidata": "Q82006", "notes": ["Born in 1841."] }
    },
    { "id": "place/paris", "kind": "place", "label": "Paris", "description": "A city." }
  ]
}
`,
  'notes.json': `{
  "notes": [
    {
      "id": "F01",
      "kind": "view",
      "paragraph": 1,
      "about": ["person/wilson"],
      "text": "Wilson had “no plan, no scheme” of his own.",
      "themes": ["character"],
      "quotes": [{ "text": "no plan, no scheme", "speaker": "the author" }]
    },
    {
      "id": "F02",
      "kind": "fact",
      "paragraph": 2,
      "about": ["person/clemenceau", "place/paris"],
      "text": "Clemenceau led the talks in Paris.",
      "when": { "from": "1919-01", "to": "1919-06-28", "label": "early 1919" },
      "themes": ["money"]
    }
  ]
}
`,
  'parallels.json': `{
  "parallels": [
    {
      "id": "P1",
      "title": "Two leaders",
      "sides": [
        { "entity": "person/wilson", "text": "He had no plan.", "paragraphs": [1], "notes": ["F01"] },
        { "entity": "person/clemenceau", "text": "He led.", "paragraphs": [2], "notes": ["F02"] }
      ]
    }
  ]
}
`,
  'timeline.json': `{
  "points": [
    {
      "id": "treaty",
      "when": { "from": "1919-06-28", "label": "28 June 1919" },
      "text": "The treaty is signed.",
      "paragraphs": [2, 3],
      "notes": ["F02"],
      "entities": ["place/paris"],
      "forecast": false
    }
  ]
}
`,
  'argument.json': `{
  "paragraphs": [
    { "paragraph": 1, "sentences": ["It begins with [Wilson](person/wilson).", "He had no plan."] },
    { "paragraph": 2, "sentences": ["The talks were held in Paris.", "They “took” months."] },
    { "paragraph": 3, "sentences": ["There was a treaty.", "It did not last."] }
  ]
}
`,
  'names/en.json': `{
  "language": "en",
  "titles": ["president"],
  "givenStems": ["harold"],
  "others": ["Wilson Center"],
  "names": {
    "person/wilson": {
      "surnames": ["Wilson"],
      "given": ["Woodrow"]
    },
    "person/clemenceau": {
      "surnames": [{ "name": "Clemenceau", "editorial": true }]
    },
    "place/paris": {
      "names": [{ "name": "Paris", "case": "name" }]
    }
  }
}
`,
  'names/ru.json': `{
  "language": "ru",
  "names": {
    "person/wilson": { "surnames": [{ "name": "Вильсон", "inflect": "m-person" }] },
    "place/paris": { "names": ["Париж"] }
  }
}
`,
  'cues/en.json': `{
  "language": "en",
  "cues": {
    "character": ["temper", "~mind"],
    "money": ["debt", "loan."]
  }
}
`,
};
