/** Labels that can be read: short, in one or two lines, and only those that no weightier one stands in the way of. */
const LONGEST = 28;
const LINE = 16;
const GAP = 3;
const context = document.createElement('canvas').getContext('2d');

export function label(node) {
  const name = shortName(node);
  const short = name.length > LONGEST ? name.slice(0, LONGEST - 1).trimEnd() + '…' : name;
  return broken(short);
}

function shortName({ type, name }) {
  if (type === 'Paper') return name.split(/[:?] /)[0];
  return type === 'Repository' ? name.split('/').at(-1) : name;
}

function broken(text) {
  if (text.length <= LINE) return text;
  const spaces = [...text.matchAll(/[ -]/g)].map(match => match.index);
  const middle = text.length / 2;
  const best = spaces.sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle))[0];
  return best > 2 ? text.slice(0, best + 1).trimEnd() + '\n' + text.slice(best + 1) : text;
}

/** Width and height in pixels at the font's size. */
export function extent(text, size, family) {
  context.font = `${size}px ${family}`;
  const lines = text.split('\n');
  return [Math.max(...lines.map(line => context.measureText(line).width)), lines.length * size * 1.15];
}

/** Where a label may stand beside its node, the best first: left, right, top and bottom in pixels of the screen. */
const SIDES = {
  below: ({ x, y, radius, width, height }) => [x - width / 2 - GAP, x + width / 2 + GAP, y + radius, y + radius + height + GAP],
  above: ({ x, y, radius, width, height }) => [x - width / 2 - GAP, x + width / 2 + GAP, y - radius - height - GAP, y - radius],
  right: ({ x, y, radius, width, height }) => [x + radius, x + radius + width + 2 * GAP, y - height / 2, y + height / 2],
  left: ({ x, y, radius, width, height }) => [x - radius - width - 2 * GAP, x - radius, y - height / 2, y + height / 2],
};

/**
 * Of labels, weightiest first, those for which a side is free of nodes and of weightier labels, each with its `side`.
 * A box is `{x, y, radius, width, height}` in pixels of the screen, `frame` the width and height of what is seen.
 */
export function placed(boxes, [width, height]) {
  const ground = ({ x, y, radius }) => [x - radius, x + radius, y - radius, y + radius];
  const taken = boxes.map(ground);
  const isSeen = ([left, right, top, bottom]) => left >= 0 && right <= width && top >= 0 && bottom <= height;
  const isFree = ([left, right, top, bottom]) => !taken.some(other => left < other[1] && other[0] < right && top < other[3] && other[2] < bottom);
  return boxes.flatMap(box => {
    const places = Object.entries(SIDES).map(([side, at]) => ({ side, place: at(box) })).filter(({ place }) => isFree(place));
    const best = isSeen(ground(box)) ? places.find(({ place }) => isSeen(place)) : places[0];
    if (!best) return [];
    taken.push(best.place);
    return [{ ...box, side: best.side }];
  });
}
