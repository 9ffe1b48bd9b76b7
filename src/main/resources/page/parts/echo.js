/** Within an element, whatever has one `data-thing` lights up together: a mark in the text, its chip beside it. */
export function echo(frame) {
  const light = (thing, on) => {
    for (const element of frame.querySelectorAll('[data-thing]')) element.classList.toggle('lit', on && element.dataset.thing === thing);
  };
  const of = event => event.target.closest?.('[data-thing]')?.dataset.thing;
  for (const [name, on] of [['pointerover', true], ['focusin', true], ['pointerout', false], ['focusout', false]]) {
    frame.addEventListener(name, event => light(of(event), on && of(event) !== undefined));
  }
  return frame;
}
