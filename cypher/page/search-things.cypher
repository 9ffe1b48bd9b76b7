// Entities that have these words in their name or long form: of each type the most named.
CALL db.index.fulltext.queryNodes('entity_text', $query, {limit: 2000}) YIELD node AS e
WITH e
ORDER BY e.papers DESC, e.key
WITH [label IN labels(e) WHERE label <> 'Entity'][0] AS type, collect(e)[..$limit] AS best
UNWIND best AS e
RETURN e.key AS key, e.name AS name, type, e.papers AS papers, 2 AS rank, e.longForm AS also
ORDER BY papers DESC, key
