UNWIND $papers AS key
MATCH (:Paper {key: key})-[q:QUOTES]-()
DELETE q
