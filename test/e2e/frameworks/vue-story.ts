import { defineComponent, h, ref } from 'vue';
import { LATER } from './later.ts';

/** A story that grows by a report with each press of its button. */
export const Story = defineComponent(() => {
  const shown = ref(0);
  return () =>
    h('article', [
      h('p', ['Boris Nemtsov ', 'in ', h('b', 'Moscow')]),
      LATER.slice(0, shown.value).map((report) => h('p', { key: report }, report)),
      h('button', { onClick: () => shown.value++ }, 'More'),
    ]);
});
