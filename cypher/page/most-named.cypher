// What most papers name, by type.
RETURN COLLECT {
         MATCH (e:Model)
         WITH e, e.papers AS papers
         ORDER BY papers DESC, e.key
         LIMIT $limit
         RETURN {key: e.key, name: e.name, type: 'Model', papers: papers}
       } AS models,
       COLLECT {
         MATCH (e:Method)
         WITH e, e.papers AS papers
         ORDER BY papers DESC, e.key
         LIMIT $limit
         RETURN {key: e.key, name: e.name, type: 'Method', papers: papers}
       } AS methods,
       COLLECT {
         MATCH (e:Dataset)
         WITH e, e.papers AS papers
         ORDER BY papers DESC, e.key
         LIMIT $limit
         RETURN {key: e.key, name: e.name, type: 'Dataset', papers: papers}
       } AS datasets,
       COLLECT {
         MATCH (e:Benchmark)
         WITH e, e.papers AS papers
         ORDER BY papers DESC, e.key
         LIMIT $limit
         RETURN {key: e.key, name: e.name, type: 'Benchmark', papers: papers}
       } AS benchmarks
