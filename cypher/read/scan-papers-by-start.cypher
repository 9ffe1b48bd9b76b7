// The papers one of whose titles starts so, in any case: looks at every paper.
MATCH (p:Paper)
WHERE any(title IN p.titles WHERE toLower(title) STARTS WITH toLower($text))
RETURN p.key AS key, 'Paper' AS label, p.title AS name
ORDER BY name, key
LIMIT 11
