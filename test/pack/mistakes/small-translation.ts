/** All texts of the sound little pack in Russian, as text, so that each mistake has its line and column. */
export const SMALL_TRANSLATION = `{
  "language": "ru",
  "translator": "a tester",
  "title": "Мирные переговоры",
  "origin": { "attribution": "из книги 1919 года", "date": "декабрь 1919 года", "statement": "Для тестов." },
  "themes": {
    "character": "какими они были",
    "money": "долги и займы"
  },
  "entities": {
    "person/wilson": { "label": "Вудро Вильсон", "description": "Президент." },
    "person/clemenceau": {
      "label": "Жорж Клемансо",
      "description": "Премьер-министр.",
      "editorial": ["Родился в 1841 году."]
    },
    "place/paris": { "label": "Париж", "description": "Город." }
  },
  "notes": {
    "F01": {
      "text": "У Вильсона не было «ни плана, ни схемы».",
      "quotes": [{ "text": "ни плана, ни схемы", "speaker": "автор" }]
    },
    "F02": { "text": "Клемансо вёл переговоры в Париже.", "when": "начало 1919 года" }
  },
  "parallels": {
    "P1": { "title": "Два лидера", "sides": ["У него не было плана.", "Он вёл."] }
  },
  "timeline": {
    "treaty": { "text": "Договор подписан.", "when": "28 июня 1919 года" }
  },
  "argument": {
    "1": ["Всё начинается с [Вильсона](person/wilson).", "У него не было плана."],
    "2": ["Переговоры шли в Париже.", "Они «заняли» месяцы."],
    "3": ["Был договор.", "Он продержался недолго."]
  }
}
`;
