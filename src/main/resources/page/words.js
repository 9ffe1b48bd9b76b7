/** What papers do with what they name, and with each other, in the order in which one reads of it. */
export const RELATIONS = {
  INTRODUCES: 'introduces',
  RELEASES: 'releases',
  USES: 'uses',
  EVALUATES_ON: 'evaluates on',
  COMPARES_WITH: 'compares with',
  ADDRESSES: 'addresses',
  REPORTS: 'reports',
  REFERENCES: 'refers to',
  LIKELY_CITES: 'likely cites',
  CITES: 'cites',
  VARIANT_OF: 'is a variant of',
  MENTIONS: 'mentions',
};

const PASSIVE = {
  INTRODUCES: 'introduced by',
  RELEASES: 'released by',
  USES: 'used by',
  EVALUATES_ON: 'evaluated on by',
  COMPARES_WITH: 'compared by',
  ADDRESSES: 'addressed by',
  REPORTS: 'reported by',
  REFERENCES: 'referred to by',
  LIKELY_CITES: 'likely cited by',
  CITES: 'cited by',
  VARIANT_OF: 'has the variants',
  MENTIONS: 'mentioned by',
};

export const TYPES = ['Model', 'Method', 'Dataset', 'Benchmark', 'Task', 'Metric', 'Repository'];

export const PLURALS = {
  Paper: 'Papers',
  Model: 'Models',
  Method: 'Methods',
  Dataset: 'Datasets',
  Benchmark: 'Benchmarks',
  Task: 'Tasks',
  Metric: 'Metrics',
  Repository: 'Repositories',
};

/** For a column of an answer too, which is no relation of the graph's. */
export function relationWord(type) {
  return RELATIONS[type] ?? type.toLowerCase().replaceAll('_', ' ');
}

/** What the other end of a relation says of it. */
export function passiveWord(type) {
  return PASSIVE[type] ?? `← ${relationWord(type)}`;
}
