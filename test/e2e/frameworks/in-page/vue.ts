import { complaints, root } from './complaints.ts';
import { createSSRApp } from 'vue';
import { Story } from '../vue-story.ts';

const app = createSSRApp(Story);
app.config.warnHandler = (warning) => complaints.push(warning);
app.mount(root);
