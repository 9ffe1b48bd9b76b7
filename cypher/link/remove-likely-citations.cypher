UNWIND $papers AS key
MATCH (:Paper {key: key})-[l:LIKELY_CITES]-()
DELETE l
