// All that was found in these papers, and what was derived from it.
UNWIND $papers AS key
MATCH (:Paper {key: key})-[r]->(:Name|Entity)
DELETE r
