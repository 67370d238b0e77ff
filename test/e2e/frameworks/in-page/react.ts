import { complaints, root } from './complaints.ts';
import { createElement } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { Story } from '../react-story.ts';

hydrateRoot(root, createElement(Story), {
  onRecoverableError: (error) => complaints.push(String(error)),
});
