// The papers that others quote by something of these full-text queries.
UNWIND $queries AS query
CALL db.index.fulltext.queryNodes('paper_quoted_as', query) YIELD node AS p
RETURN DISTINCT p.key AS key, p.quotedAs AS quotedAs
