/** The types of nodes and the relations of edges, in the order of the legend, and what people call them. */
export const TYPES = { Paper: 'papers', Model: 'models', Method: 'methods', Dataset: 'datasets', Benchmark: 'benchmarks', Task: 'tasks', Metric: 'metrics', Repository: 'repositories' };

export const RELATIONS = {
  INTRODUCES: 'introduces', USES: 'uses', EVALUATES_ON: 'evaluates on', COMPARES_WITH: 'compares with', LIKELY_CITES: 'likely cites', CITES: 'cites',
  ADDRESSES: 'addresses', REPORTS: 'reports', RELEASES: 'releases', REFERENCES: 'refers to', MENTIONS: 'mentions', VARIANT_OF: 'is a variant of',
};

export const SHAPES = {
  Paper: 'round-rectangle', Model: 'ellipse', Method: 'hexagon', Dataset: 'barrel', Benchmark: 'diamond', Task: 'round-triangle', Metric: 'pentagon', Repository: 'rectangle',
};

/** Of the kinds that are counted, the relations: those that the legend knows first. */
export function relationsOf(counts) {
  return [...new Set([...Object.keys(RELATIONS), ...Object.keys(counts)])].filter(kind => counts[kind] && !TYPES[kind]);
}

export function relationWord(type) {
  return RELATIONS[type] ?? type.toLowerCase().replaceAll('_', ' ');
}

const PASSIVE = {
  INTRODUCES: 'introduced by', USES: 'used by', EVALUATES_ON: 'evaluated on by', COMPARES_WITH: 'compared with by', LIKELY_CITES: 'likely cited by', CITES: 'cited by',
  ADDRESSES: 'addressed by', REPORTS: 'reported by', RELEASES: 'released by', REFERENCES: 'referred to by', MENTIONS: 'mentioned by', VARIANT_OF: 'has the variants',
};

/** What the other end of a relation says of it. */
export function passiveWord(type) {
  return PASSIVE[type] ?? `← ${relationWord(type)}`;
}
