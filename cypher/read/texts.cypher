// The titles and abstracts of papers.
UNWIND $papers AS key
MATCH (p:Paper {key: key})
RETURN p.key AS key, [p.title, p.abstract] AS sections
