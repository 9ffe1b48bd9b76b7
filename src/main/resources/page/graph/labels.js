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

/** Of labels under their nodes, weightiest first, those that no weightier label or node stands in the way of: `{x, y, radius, width, height}` in pixels of the screen. */
export function placed(boxes) {
  const taken = [];
  return boxes.filter(box => {
    const left = box.x - box.width / 2 - GAP, right = box.x + box.width / 2 + GAP;
    const top = box.y + box.radius, bottom = top + box.height + GAP;
    taken.push([box.x - box.radius, box.x + box.radius, box.y - box.radius, box.y + box.radius]);
    if (taken.some(other => left < other[1] && other[0] < right && top < other[3] && other[2] < bottom)) return false;
    taken.push([left, right, top, bottom]);
    return true;
  });
}
