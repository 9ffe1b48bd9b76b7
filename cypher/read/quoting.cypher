// The papers that quote, or may quote, something of these full-text queries.
UNWIND $queries AS query
CALL db.index.fulltext.queryNodes('paper_quotes', query) YIELD node AS p
RETURN DISTINCT p.key AS key, p.quotes AS quotes
