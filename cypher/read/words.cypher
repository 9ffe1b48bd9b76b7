// All that a person said of names.
MATCH (w:Word)
RETURN w.n AS n, w.kind AS act, w.name AS name, w.other AS other, w.type AS type, w.paper AS paper
ORDER BY n
