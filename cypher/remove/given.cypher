// What sources say that these papers have to do with other things.
UNWIND $papers AS key
MATCH (:Paper {key: key})-[w:WRITES]->(:Name)
WHERE w.rule STARTS WITH 'given by '
DELETE w
