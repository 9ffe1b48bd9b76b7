// title: How two papers are connected, by what they name in common: the shortest way, past the rarest things
// param: from paper | one paper's title, its start, or an id | Mamba: Linear-Time
// param: to paper | the other paper | Attention Is All You Need
// param: hops integer = 6 | at most so many steps between papers and entities (12 at the most)
MATCH (from:Paper {key: $from}), (to:Paper {key: $to})
WHERE from <> to
MATCH way = allShortestPaths((from)-[:INTRODUCES|USES|EVALUATES_ON|COMPARES_WITH*..12]-(to))
WITH way, nodes(way) AS stops
WHERE length(way) <= $hops
WITH stops, relationships(way) AS steps
ORDER BY reduce(papers = 0, stop IN stops | papers + coalesce(stop.papers, 0)), [stop IN stops | stop.key]
LIMIT 1
UNWIND range(0, size(steps) - 1) AS i
RETURN i + 1 AS step,
       coalesce(stops[i].title, stops[i].name) AS this,
       CASE WHEN startNode(steps[i]) = stops[i] THEN type(steps[i]) + ' →' ELSE '← ' + type(steps[i]) END AS relation,
       coalesce(stops[i + 1].title, stops[i + 1].name) AS that,
       steps[i].evidence AS evidence
ORDER BY step
