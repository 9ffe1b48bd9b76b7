// title: What a question may not do
CREATE (n:Paper {key: 'written by a question'})
RETURN n.key AS key
