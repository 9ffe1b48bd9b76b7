/**
 * A small card beside an element, which tells more of it: on hovering, on focus, and at a first touch (a second one follows the link).
 * It stands behind the element in the document, so that Tab leads into it. Escape, leaving or scrolling away closes it. One is open at a time.
 */
import { h, replace } from '../dom.js';

const OPENS = 250;
const CLOSES = 200;
const GAP = 6;
const EDGE = 12;

let open = null;
let isReturning = false;
let count = 0;

/** @param content a function that gives what the card holds, called each time that it opens */
export function attachCard(element, content) {
  let timer;
  const later = (work, pause) => { clearTimeout(timer); timer = setTimeout(work, pause); };
  const leave = () => later(() => open?.owner === element && close(), CLOSES);
  const show = at => {
    clearTimeout(timer);
    if (open?.owner === element || !element.isConnected) return;
    close();
    const card = h('div', { class: 'bubble', id: `bubble-${++count}`, popover: 'manual', role: 'group', 'aria-label': 'About this',
      onpointerenter: () => clearTimeout(timer), onpointerleave: leave, onfocusout: event => lost(event) }, content());
    open = { owner: element, card };
    element.after(card);
    element.setAttribute('aria-describedby', card.id);
    card.showPopover();
    place(card, element, at);
  };
  const lost = event => {
    if (open?.owner === element && !open.card.contains(event.relatedTarget) && event.relatedTarget !== element) close();
  };
  element.addEventListener('pointerenter', event => event.pointerType !== 'touch' && later(() => show(event), OPENS));
  element.addEventListener('pointerleave', event => event.pointerType !== 'touch' && leave());
  element.addEventListener('focus', () => !isReturning && element.matches(':focus-visible') && show());
  element.addEventListener('blur', lost);
  element.addEventListener('click', event => {
    const isNews = open?.owner !== element;
    if (element.hasAttribute('href') && !(isNews && event.pointerType === 'touch')) return;
    event.preventDefault();
    if (isNews) show(event);
    else close();
  });
  element.addEventListener('keydown', event => {
    if (element.hasAttribute('href') || (event.key !== 'Enter' && event.key !== ' ')) return;
    event.preventDefault();
    show();
  });
}

export function close() {
  if (!open) return;
  const { owner, card } = open;
  open = null;
  owner.removeAttribute('aria-describedby');
  if (card.contains(document.activeElement)) giveBack(owner);
  card.remove();
}

/** Focus that comes back opens no card. */
function giveBack(owner) {
  isReturning = true;
  owner.focus({ preventScroll: true });
  isReturning = false;
}

function follow() {
  if (!open) return;
  const { top, bottom } = open.owner.getBoundingClientRect();
  const isGone = !open.owner.getClientRects().length;
  if (isGone || bottom < 0 || top > innerHeight) close();
  else place(open.card, open.owner);
}

/** Below the line that the pointer is at, or above it where there is no room. */
function place(card, element, at) {
  const lines = [...element.getClientRects()];
  const line = lines.find(one => at && at.clientY >= one.top && at.clientY <= one.bottom) ?? lines[0];
  const { width, height } = card.getBoundingClientRect();
  const below = line.bottom + GAP;
  const fits = below + height + EDGE <= innerHeight;
  card.style.left = `${Math.max(EDGE, Math.min(line.left, document.documentElement.clientWidth - width - EDGE))}px`;
  card.style.top = `${fits ? below : Math.max(EDGE, line.top - height - GAP)}px`;
}

document.addEventListener('keydown', event => event.key === 'Escape' && close());
document.addEventListener('pointerdown', event => open && !open.card.contains(event.target) && !open.owner.contains(event.target) && close());
document.addEventListener('shown', close);
addEventListener('scroll', follow, { passive: true });
