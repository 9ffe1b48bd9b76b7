// A paper quotes another where its abstract holds all of the other's title, or its arXiv id.
UNWIND $rows AS row
MATCH (from:Paper {key: row.from})
MATCH (to:Paper {key: row.to})
WITH from, to, [title IN to.titles WHERE toLower(from.abstract) CONTAINS toLower(title)][0] AS title
WITH from, to, CASE WHEN title IS NULL THEN 'arXiv:' + to.arxivId ELSE title END AS quote,
     CASE
       WHEN title IS NOT NULL THEN
         coalesce([sentence IN split(from.abstract, '. ') WHERE toLower(sentence) CONTAINS toLower(title)][0], from.abstract)
       ELSE [sentence IN split(from.abstract, '. ') WHERE sentence CONTAINS to.arxivId][0]
     END AS evidence
WHERE evidence IS NOT NULL
CREATE (from)-[:QUOTES {quote: quote, evidence: evidence}]->(to)
