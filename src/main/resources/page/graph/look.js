const SHAPES = {
  Paper: 'round-rectangle', Model: 'ellipse', Method: 'hexagon', Dataset: 'barrel',
  Benchmark: 'diamond', Task: 'round-triangle', Metric: 'pentagon', Repository: 'rectangle',
};

const edge = (type, style) => ({ selector: `edge[type="${type}"]`, style });

/** The stylesheet of the picture. `font()` is the labels' size in the picture's own units. */
export function look(colours, font) {
  const ring = { 'outline-width': 3, 'outline-offset': 2, 'outline-color': colours.accent };
  return [
    { selector: 'node', style: {
      width: 'data(size)', height: 'data(size)', shape: node => SHAPES[node.data('type')] ?? 'ellipse',
      'background-color': node => colours.types[node.data('type')] ?? colours.ink, 'border-width': 1, 'border-color': colours.paper,
      label: 'data(label)', 'font-family': colours.family, 'font-size': font, color: colours.ink,
      'text-wrap': 'wrap', 'text-max-width': 9999, 'line-height': 1.1, 'text-valign': 'bottom', 'text-margin-y': () => font() / 4,
      'text-outline-color': colours.paper, 'text-outline-width': () => font() / 5, 'text-outline-opacity': 1,
      'overlay-opacity': 0, 'z-index': 10,
    } },
    { selector: 'node[type="Paper"]', style: {
      width: node => node.data('size') * .78, 'background-color': colours.raised, 'border-width': 1.5, 'border-color': colours.quiet, color: colours.quiet,
    } },
    { selector: 'node.seed', style: { ...ring, color: colours.ink, 'font-weight': 700, 'z-index': 20 } },
    { selector: 'node.above', style: { 'text-valign': 'top', 'text-margin-y': () => -font() / 4 } },
    { selector: 'node.right', style: { 'text-valign': 'center', 'text-margin-y': 0, 'text-halign': 'right', 'text-margin-x': () => font() / 4 } },
    { selector: 'node.left', style: { 'text-valign': 'center', 'text-margin-y': 0, 'text-halign': 'left', 'text-margin-x': () => -font() / 4 } },
    { selector: 'node.unlabelled', style: { 'text-opacity': 0, 'text-outline-opacity': 0 } },
    { selector: 'edge', style: { width: 1, 'line-color': colours.quiet, 'curve-style': 'haystack', 'haystack-radius': 0, opacity: .4, 'overlay-opacity': 0 } },
    edge('INTRODUCES', { width: 3, 'line-color': colours.accent, opacity: .75 }),
    edge('USES', { width: 1.5, opacity: .55 }),
    edge('EVALUATES_ON', { width: 1.3, 'line-style': 'dashed', 'line-dash-pattern': [6, 4], opacity: .6 }),
    edge('COMPARES_WITH', { width: 1.5, 'line-style': 'dotted', opacity: .65 }),
    edge('ADDRESSES', { width: 1.5, 'line-color': colours.types.Task, 'line-style': 'dashed', 'line-dash-pattern': [14, 4], opacity: .65 }),
    edge('REPORTS', { width: 1.5, 'line-color': colours.types.Metric, 'line-style': 'dashed', 'line-dash-pattern': [9, 3, 2, 3], opacity: .65 }),
    edge('RELEASES', { width: 3, 'line-color': colours.types.Repository, 'line-style': 'dashed', 'line-dash-pattern': [10, 3], opacity: .75 }),
    edge('REFERENCES', { width: 2, 'line-color': colours.types.Repository, 'line-style': 'dashed', 'line-dash-pattern': [2, 6], opacity: .65 }),
    edge('VARIANT_OF', { width: 2, 'line-color': colours.types.Model, 'line-style': 'dotted', opacity: .6 }),
    { selector: 'edge[type="LIKELY_CITES"], edge[type="CITES"]', style: {
      'curve-style': 'unbundled-bezier', 'control-point-distances': 14, 'control-point-weights': .5, 'target-arrow-shape': 'triangle', 'arrow-scale': .7,
      'line-color': colours.ink, 'target-arrow-color': colours.ink, width: 1, opacity: .4,
    } },
    edge('MENTIONS', { opacity: .2 }),
    { selector: '.off', style: { display: 'none' } },
    { selector: '.dim', style: { opacity: .1 } },
    { selector: 'node.near', style: { 'text-opacity': 1, 'text-outline-opacity': 1, 'z-index': 30 } },
    { selector: 'edge.near', style: { opacity: 1 } },
    { selector: 'node.chosen', style: { ...ring, 'text-opacity': 1, 'text-outline-opacity': 1, color: colours.ink, 'z-index': 40 } },
    { selector: 'edge.chosen', style: { opacity: 1, width: 4, 'line-color': colours.accent, 'target-arrow-color': colours.accent } },
  ];
}
