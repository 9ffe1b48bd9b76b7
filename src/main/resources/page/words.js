/** What papers do with what they name, in the order in which one reads of it. */
export const RELATIONS = {
  INTRODUCES: 'introduces',
  RELEASES: 'releases',
  USES: 'uses',
  EVALUATES_ON: 'evaluates on',
  COMPARES_WITH: 'compares with',
  ADDRESSES: 'addresses',
  REPORTS: 'reports',
  REFERENCES: 'references',
  MENTIONS: 'mentions',
};

export const TYPES = ['Model', 'Method', 'Dataset', 'Benchmark', 'Task', 'Metric', 'Repository'];

export const PLURALS = { Paper: 'Papers', Model: 'Models', Method: 'Methods', Dataset: 'Datasets', Benchmark: 'Benchmarks', Task: 'Tasks', Metric: 'Metrics', Repository: 'Repositories' };
