/**
 * Which elements are controls and handle clicks themselves: in a control, a plain click belongs to
 * the page.
 */

/** ARIA roles of widgets that a reader operates with a click. */
const CONTROL_ROLES = [
  'button',
  'checkbox',
  'combobox',
  'grid',
  'gridcell',
  'link',
  'listbox',
  'menu',
  'menubar',
  'menuitem',
  'menuitemcheckbox',
  'menuitemradio',
  'option',
  'radio',
  'scrollbar',
  'searchbox',
  'slider',
  'spinbutton',
  'switch',
  'tab',
  'textbox',
  'treegrid',
  'treeitem',
] as const;

/** Structural roles, which are controls only if they can have the focus. */
const FOCUSABLE_ROLES = ['cell', 'columnheader', 'listitem', 'row', 'rowheader', 'separator'];

/** Elements of HTML that are controls. */
const CONTROL_ELEMENTS = [
  'a[href]',
  'area[href]',
  'audio',
  'button',
  'input',
  'label',
  'optgroup',
  'option',
  'select',
  'summary',
  'textarea',
  'video',
  '[contenteditable]:not([contenteditable="false" i])',
  // Old phones needed a handler on the whole page to receive clicks.
  '[onclick]:not(html, body)',
];

/** Matches every control, links among them. A role may be one of several, in any case. */
export const CONTROLS = [
  ...CONTROL_ELEMENTS,
  ...CONTROL_ROLES.map((role) => `[role~="${role}" i]`),
  ...FOCUSABLE_ROLES.map((role) => `[tabindex][role~="${role}" i]`),
].join(',');
