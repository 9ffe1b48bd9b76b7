// The papers of which a source says that they cite one of the ids in these full-text queries.
UNWIND $queries AS query
CALL db.index.fulltext.queryNodes('paper_references', query) YIELD node AS p
RETURN DISTINCT p.key AS paper, p.references AS references
