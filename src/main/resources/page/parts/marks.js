/**
 * A text with what it names marked. Mentions are `{start, end, name, type, key?, relation, confidence, rule, ambiguous?}`, half-open in
 * UTF-16 units; of overlapping ones the outermost is marked, and its card tells of the others. `extra(mention)`, if given, returns elements
 * for the end of what a card says of a mention.
 */
import { h } from '../dom.js';
import { thingLink, to } from '../links.js';
import { RELATIONS } from '../words.js';
import { attachCard } from './card.js';
import { rule } from './rule.js';

export function marked(text, mentions, extra = () => []) {
  const pieces = [];
  let at = 0;
  for (const { start, end, mention, inner } of outermost(text, mentions)) {
    pieces.push(text.slice(at, start), mark(text.slice(start, end), mention, inner, extra));
    at = end;
  }
  pieces.push(text.slice(at));
  return pieces.filter(piece => piece !== '');
}

/** In the order of the text, none within or across another; those that are stand in the other's `inner`, once each. */
export function outermost(text, mentions) {
  const places = mentions
    .map(mention => ({ start: wholeFrom(text, mention.start), end: wholeTo(text, mention.end), mention, inner: [] }))
    .filter(place => place.start >= 0 && place.start < place.end && place.end <= text.length)
    .sort((one, other) => one.start - other.start || other.end - one.end);
  const kept = [];
  for (const place of places) {
    const outer = kept.at(-1);
    if (!outer || place.start >= outer.end) kept.push(place);
    else if (![outer.mention, ...outer.inner].some(other => isSame(other, place.mention))) outer.inner.push(place.mention);
  }
  return kept;
}

function isSame(one, other) {
  return one.name === other.name && one.key === other.key;
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

function mark(text, mention, inner, extra) {
  const shared = { class: 'mark', 'data-type': mention.type, 'data-relation': mention.relation, 'data-thing': mention.key ?? mention.name };
  const element = mention.key
    ? h('a', { ...shared, href: to.entity(mention.key) }, text)
    : h('span', { ...shared, role: 'button', tabindex: 0 }, text);
  attachCard(element, () => [
    about(mention, name(mention, -1), extra),
    inner.length > 0 && [h('p', { class: 'quiet' }, 'Within this:'), h('ul', { class: 'within' }, inner.map(one => h('li', {}, about(one, name(one), extra))))],
  ]);
  return element;
}

function about(mention, named, extra) {
  return [
    h('p', { class: 'row' }, named, h('span', { class: 'type', 'data-type': mention.type }, mention.type)),
    h('p', {}, RELATIONS[mention.relation], h('span', { class: 'quiet' }, ', confidence '), h('span', { class: 'figure' }, mention.confidence.toFixed(2))),
    mention.ambiguous && h('p', { class: 'quiet' }, 'It may mean another thing of this name.'),
    rule(mention.rule),
    extra(mention),
  ];
}

/** Where the mark itself is the link, Tab need not stop at it twice. */
function name(mention, tabIndex = 0) {
  if (!mention.key) return h('span', { class: 'thing', 'data-type': mention.type }, mention.name);
  return Object.assign(thingLink(mention), { tabIndex });
}
