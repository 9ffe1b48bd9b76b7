// What these papers are cited by: ids of theirs.
UNWIND $papers AS key
MATCH (p:Paper {key: key})
UNWIND p.citedAs AS id
RETURN DISTINCT id
