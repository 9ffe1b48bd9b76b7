// Who writes each name that folds to one of these: types, long forms, papers by year, and which of them introduce it.
UNWIND $folds AS fold
MATCH (n:Name {fold: fold})<-[w:WRITES]-(p:Paper)
WITH n, w.type AS type, w.definition AS longForm, w.definitionFold AS definition, p.year AS year,
     count(DISTINCT p) AS papers, min(p.key) AS paper,
     collect(CASE WHEN w.roles[0] STARTS WITH 'INTRODUCES: ' THEN w END) AS introducing
WITH n, type, longForm, definition, sum(papers) AS papers, min(paper) AS paper,
     collect(CASE WHEN year IS NOT NULL THEN [year, papers] END) AS years,
     reduce(all = [], some IN collect(introducing) | all + some) AS introducing
RETURN n.fold AS fold, n.key AS name, type, longForm, definition, papers, paper, years,
       COLLECT {
         UNWIND introducing AS w
         WITH w, startNode(w) AS p
         RETURN {
           paper: p.key, type: w.type, longForm: w.definition, confidence: w.confidence, year: p.year, title: p.title,
           repositories: COLLECT {
             MATCH (p)-[r:WRITES]->(repository:Name)
             WHERE r.type = 'Repository' AND r.roles[0] STARTS WITH 'RELEASES: '
             RETURN repository.fold
           }
         }
       } AS introductions
