// How much the graph holds.
RETURN COUNT { (:Paper) } AS papers, COUNT { (:Listing) } AS listings, COUNT { (:Word) } AS words,
       [{type: 'Model', entities: COUNT { (:Model) }}, {type: 'Method', entities: COUNT { (:Method) }},
        {type: 'Dataset', entities: COUNT { (:Dataset) }}, {type: 'Benchmark', entities: COUNT { (:Benchmark) }},
        {type: 'Task', entities: COUNT { (:Task) }}, {type: 'Metric', entities: COUNT { (:Metric) }},
        {type: 'Repository', entities: COUNT { (:Repository) }}] AS types
