// The citations that these papers give and get, and those that others get.
CALL () {
  UNWIND $papers AS key
  MATCH (:Paper {key: key})-[c:CITES]-()
  RETURN c
  UNION
  UNWIND $cited AS key
  MATCH (:Paper {key: key})<-[c:CITES]-()
  RETURN c
}
DELETE c
