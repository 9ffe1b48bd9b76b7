// The papers whose title starts so and holds the whole words of it, in any case: the index answers.
CALL db.index.fulltext.queryNodes('paper_text', $phrase) YIELD node AS p
WHERE toLower(p.title) STARTS WITH toLower($text)
RETURN p.key AS key, 'Paper' AS label, p.title AS name
ORDER BY name, key
LIMIT 11
