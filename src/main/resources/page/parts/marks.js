/**
 * A text with what it names marked. Mentions are `{start, end, name, type, key?, relation, confidence, rule, ambiguous?}`, half-open in
 * UTF-16 units; of overlapping ones the outermost is shown. `extra(mention)`, if given, returns elements for the end of a mark's card.
 */
import { h } from '../dom.js';
import { to } from '../links.js';
import { RELATIONS } from '../words.js';
import { attachCard } from './card.js';

export function marked(text, mentions, extra = () => []) {
  const pieces = [];
  let at = 0;
  for (const { start, end, mention } of outermost(text, mentions)) {
    pieces.push(text.slice(at, start), mark(text.slice(start, end), mention, extra));
    at = end;
  }
  pieces.push(text.slice(at));
  return pieces.filter(piece => piece !== '');
}

/** In the order of the text, none within or across another. */
export function outermost(text, mentions) {
  const places = mentions
    .map(mention => ({ start: wholeFrom(text, mention.start), end: wholeTo(text, mention.end), mention }))
    .filter(place => place.start >= 0 && place.start < place.end && place.end <= text.length)
    .sort((one, other) => one.start - other.start || other.end - one.end);
  const kept = [];
  for (const place of places) {
    if (!kept.length || place.start >= kept.at(-1).end) kept.push(place);
  }
  return kept;
}

/** A mark neither halves a surrogate pair nor takes a letter from under its accents. */
function wholeFrom(text, start) {
  return isInside(text, start) ? start - 1 : start;
}

function wholeTo(text, end) {
  let whole = end;
  while (isInside(text, whole) || /^\p{M}/u.test(text.slice(whole, whole + 2))) whole++;
  return whole;
}

function isInside(text, index) {
  return /[\uD800-\uDBFF]/.test(text[index - 1] ?? '') && /[\uDC00-\uDFFF]/.test(text[index] ?? '');
}

function mark(text, mention, extra) {
  const shared = { class: 'mark', 'data-type': mention.type, 'data-relation': mention.relation, 'data-thing': mention.key ?? mention.name };
  const element = mention.key
    ? h('a', { ...shared, href: to.entity(mention.key) }, text)
    : h('span', { ...shared, role: 'button', tabindex: 0 }, text);
  attachCard(element, () => [
    h('p', { class: 'row' }, name(mention), h('span', { class: 'type', 'data-type': mention.type }, mention.type)),
    h('p', {}, RELATIONS[mention.relation], h('span', { class: 'quiet' }, ', confidence '), h('span', { class: 'figure' }, mention.confidence.toFixed(2))),
    mention.ambiguous && h('p', { class: 'quiet' }, 'It may mean another thing of this name.'),
    h('p', {}, h('code', { class: 'rule' }, mention.rule)),
    extra(mention),
  ]);
  return element;
}

function name({ key, name, type }) {
  return key ? h('a', { class: 'thing', 'data-type': type, href: to.entity(key), tabindex: -1 }, name) : h('span', { class: 'thing', 'data-type': type }, name);
}
