// The papers that go by one of the ids in these full-text queries.
UNWIND $queries AS query
CALL db.index.fulltext.queryNodes('paper_cited_as', query) YIELD node AS p
RETURN DISTINCT p.key AS paper, p.citedAs AS ids
