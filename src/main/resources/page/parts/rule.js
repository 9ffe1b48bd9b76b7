import { h } from '../dom.js';

/** What found a thing and gave it its role; its line may break between two of them. */
export function rule(text, before = '') {
  const parts = text.split(/(?<=[+;])/);
  return h('p', { class: 'rule' }, before, h('code', {}, parts.map(part => [part, h('wbr')])));
}
