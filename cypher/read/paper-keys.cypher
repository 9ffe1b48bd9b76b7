// The keys of the papers with these ids of a source's own.
MATCH (p:Paper)
UNWIND p.ids AS id
WITH p, id
WHERE id IN $ids
RETURN id, p.key AS key
