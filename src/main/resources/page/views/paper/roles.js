import { h } from '../../dom.js';
import { thingLink, to } from '../../links.js';
import { attachCard } from '../../parts/card.js';
import { rule } from '../../parts/rule.js';
import { RELATIONS } from '../../words.js';

/** What the paper does with what it names: one short list a relation, each thing in that of its strongest, with the sentence that shows it. */
export function roles({ things }) {
  const lists = Object.entries(RELATIONS).map(([relation, words]) => {
    const those = things.filter(thing => thing.relation === relation);
    return those.length > 0 && h('section', {}, h('h3', {}, words), h('ul', { class: 'chips' }, those.map(thing => h('li', {}, roleChip(thing)))));
  });
  return h('aside', { class: 'roles', 'aria-label': 'What it names' }, things.length ? lists : h('p', { class: 'quiet' }, 'No model, dataset or the like was found in it.'));
}

function roleChip(thing) {
  const chip = h('a', { class: 'chip', 'data-type': thing.type, 'data-thing': thing.key, href: to.entity(thing.key) }, thing.name);
  attachCard(chip, () => [
    h('p', { class: 'row' },
      Object.assign(thingLink(thing), { tabIndex: -1 }),
      h('span', { class: 'type', 'data-type': thing.type }, thing.type),
      h('span', { class: 'quiet' }, 'confidence ', h('span', { class: 'figure' }, thing.confidence.toFixed(2)))),
    h('p', { class: 'sentence', dir: 'auto' }, thing.evidence),
    rule(thing.rule),
  ]);
  return chip;
}
