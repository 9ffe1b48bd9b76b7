// title: Papers that are related to a paper: by their words, by what both name, by what one introduces and the other names
// param: paper papers | the paper's title, its start, or an id; several, with ; between, count as one | Vision Mamba
// param: other papers = | of these papers only
// param: limit integer = 10 | at most so many rows
// param: weights weights = related | the folder of loader/ that says how much each kind of evidence counts
WITH COLLECT { MATCH (o:Paper) WHERE o.key IN $other RETURN o } AS others
UNWIND $paper AS asking
MATCH (p:Paper {key: asking})
CALL (p) {
  // Its words and pairs of neighbouring words as a full-text query; a word weighs by the root of how often it comes.
  UNWIND [{text: p.title, weight: $weights.title}, {text: p.abstract, weight: 1.0}] AS section
  WITH section.weight AS weight,
       split(toLower(section.text), [' ', '\n', '\t', '\r', '.', ',', ';', ':', '!', '?', '(', ')', '[', ']', '{', '}',
         '<', '>', '/', '\\', '|', '"', '\'', '`', '~', '^', '*', '+', '-', '=', '&', '%', '$', '#', '@', '_',
         '–', '—', '‐', '‑', '‘', '’', '“', '”', '…', '·', '×']) AS words
  UNWIND range(0, size(words) - 1) AS i
  WITH words[i] AS word, words[i + 1] AS next, weight
  WHERE size(word) > 1 AND NOT word IN $weights.common
  WITH word, weight,
       CASE WHEN size(next) > 1 AND NOT next IN $weights.common THEN '"' + word + ' ' + next + '"^' + $weights.phrase END
         AS phrase
  WITH word, sqrt(sum(weight)) AS weight, collect(DISTINCT phrase) AS phrases
  ORDER BY weight DESC, word
  LIMIT 200
  WITH sum(weight) AS whole, collect(word + '^' + weight) AS words, collect(phrases) AS phrases
  RETURN whole,
         reduce(clauses = '', clause IN reduce(all = words, some IN phrases | all + some) | clauses + ' ' + clause) AS clauses
}
CALL (p) {
  CALL (p) {
    MATCH (p)-[here]->(e:Entity)
    WHERE e.papers <= $weights.hub AND here.ambiguous IS NULL
    MATCH (e)<-[there]-(o:Paper)
    WHERE there.ambiguous IS NULL
    RETURN o
  UNION
    MATCH (p)-[:LIKELY_CITES]-(o:Paper)
    RETURN o
  }
  RETURN collect(o) AS named
}
CALL (p, whole, clauses, named, others) {
  WITH whole, clauses, named, others
  WHERE clauses <> ''
  CALL db.index.fulltext.queryNodes('paper_text',
    'title:(' + clauses + ')^' + $weights.titleField + ' abstract:(' + clauses + ')') YIELD node, score
  WITH node, $weights.text * score / whole AS text, named, others
  WHERE size($other) = 0 OR node IN others
  // Those that share a name, and of all others as many as the answer can hold: for several papers, all.
  WITH node, text, node IN named AS isNamed
  ORDER BY isNamed DESC, text DESC
  LIMIT CASE size($paper) WHEN 1 THEN $limit + 10000 ELSE 1000000000 END
  WITH collect(CASE WHEN isNamed THEN {node: node, text: text} END) AS those,
       collect(CASE WHEN NOT isNamed THEN {node: node, text: text} END) AS rest
  UNWIND those + rest[..CASE WHEN size($paper) = 1 AND $limit < size(rest) THEN $limit + 100 ELSE size(rest) END] AS row
  RETURN row.node AS other, row.text AS text, null AS term
UNION ALL
  // What both name weighs by its rarity (Robertson's idf) and by what each has to do with it.
  MATCH (p)-[here]->(e:Entity)
  WHERE e.papers <= $weights.hub AND here.ambiguous IS NULL
  WITH e, type(here) AS role, COUNT { (:Paper) } AS papers
  WITH e, role, log(1 + (papers - e.papers + 0.5) / (e.papers + 0.5)) AS rarity
  MATCH (e)<-[there]-(other:Paper)
  WHERE there.ambiguous IS NULL
  WITH other, e.name AS name, rarity, [role, type(there)] AS roles,
       CASE [role = 'INTRODUCES', type(there) = 'INTRODUCES']
         WHEN [true, true] THEN 'introduced'
         WHEN [false, true] THEN 'names'
         WHEN [true, false] THEN 'named'
         ELSE 'shared'
       END AS kind
  RETURN other, 0.0 AS text,
         {kind: kind, name: name, roles: roles,
          value: rarity * $weights[kind] *
            CASE kind WHEN 'shared' THEN reduce(least = 1.0, r IN roles | CASE WHEN $weights[r] < least THEN $weights[r] ELSE least END)
            ELSE 1.0 END} AS term
UNION ALL
  MATCH (p)-[link:LIKELY_CITES]-(other:Paper)
  RETURN other, 0.0 AS text,
         {kind: CASE WHEN startNode(link) = p THEN 'cites' ELSE 'cited' END, roles: link.roles,
          value: $weights.cites * link.confidence} AS term
}
WITH other, sum(text) / size($paper) AS text, collect(term) AS terms
WHERE NOT other.key IN $paper AND (size($other) = 0 OR other.key IN $other)
WITH other, text, [term IN terms | {kind: term.kind, name: term.name, roles: term.roles, value: term.value / size($paper)}] AS terms
WITH other, reduce(score = text, term IN terms | score + term.value) AS score, text, terms
ORDER BY score DESC, other.key
LIMIT $limit
RETURN other.title AS paper, score, [{kind: 'text', value: text}] + terms AS terms, coalesce(other.ids, []) AS ids, other.key AS key
ORDER BY score DESC, key
