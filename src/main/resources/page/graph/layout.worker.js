/*
 * Places nodes by forces (d3-force), in ticks of its own so that the page stays free.
 * Takes {kind: 'show', round, nodes: [{key, radius}], edges: [[from, to]], aspect}, {kind: 'hold', key, x, y} and {kind: 'release', key};
 * posts {round, positions: Float32Array of x and y, a pair for each node in the order given, settled}.
 */
importScripts('/lib/d3-dispatch.js', '/lib/d3-quadtree.js', '/lib/d3-timer.js', '/lib/d3-force.js');

const SETTLED = .01;
const TICKS = 220;
const FIRST = 110;
const FRAME = 14;
const NEAR = 70;
const MANY = 120;

let known = new Map();
let round = 0;
let frame = FIRST;
let isRunning = false;
const simulation = d3.forceSimulation().stop().alphaMin(SETTLED).alphaDecay(1 - SETTLED ** (1 / TICKS)).velocityDecay(.38);

const take = {
  show({ nodes, edges, aspect, ...shown }) {
    round = shown.round;
    const isFirst = known.size === 0;
    const before = known;
    known = new Map(nodes.map(node => [node.key, Object.assign(before.get(node.key) ?? beside(node, edges, before), node)]));
    const shape = Math.min(2, Math.max(.5, aspect)) ** 2;
    const links = edges.map(([source, target]) => ({ source: known.get(source), target: known.get(target) }));
    const room = nodes.length < MANY ? 1.5 : 1;
    simulation.nodes([...known.values()])
      .force('charge', d3.forceManyBody().strength(node => -room * (90 + 9 * node.radius)).distanceMax(700))
      .force('link', d3.forceLink(links).distance(link => NEAR + link.source.radius + link.target.radius))
      .force('x', d3.forceX().strength(.05 / shape))
      .force('y', d3.forceY().strength(.05 * shape))
      .force('collide', d3.forceCollide(node => node.radius + 12));
    run(isFirst ? 1 : .35, isFirst ? FIRST : FRAME);
  },
  hold({ key, x, y }) {
    Object.assign(known.get(key) ?? {}, { fx: x, fy: y });
    run(.2, FRAME);
  },
  release({ key }) {
    Object.assign(known.get(key) ?? {}, { fx: null, fy: null });
  },
};

onmessage = ({ data }) => take[data.kind](data);

/** A new node begins beside one that it is joined to, so that nothing flies across the picture. */
function beside(node, edges, before) {
  const edge = edges.find(([from, to]) => (from === node.key && before.has(to)) || (to === node.key && before.has(from)));
  const other = edge && before.get(edge[0] === node.key ? edge[1] : edge[0]);
  return other ? { x: other.x * 1.15 + 5, y: other.y * 1.15 + 5 } : {};
}

/** The first picture comes in few steps: drawing takes longer than placing. */
function run(alpha, milliseconds) {
  frame = milliseconds;
  simulation.alpha(Math.max(alpha, simulation.alpha()));
  if (!isRunning) step();
}

function step() {
  const end = performance.now() + frame;
  do simulation.tick(); while (simulation.alpha() >= SETTLED && performance.now() < end);
  isRunning = simulation.alpha() >= SETTLED;
  const positions = new Float32Array(simulation.nodes().flatMap(node => [node.x, node.y]));
  postMessage({ round, positions, settled: !isRunning }, [positions.buffer]);
  if (isRunning) setTimeout(step, 0);
}
