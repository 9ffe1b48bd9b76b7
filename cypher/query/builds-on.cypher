// title: What a paper builds on, what that builds on in turn, and the chain between them
// param: paper paper | the paper's title, its start, or an id | VMamba
// param: depth integer = 3 | at most so many steps (5 at the most)
// param: limit integer = 20 | at most so many rows
MATCH (p:Paper {key: $paper})
MATCH way = ALL SHORTEST (p)-[l:LIKELY_CITES WHERE 'USES' IN l.roles OR 'EVALUATES_ON' IN l.roles]->{1,5}(other:Paper)
WHERE length(way) <= $depth AND other <> p
WITH other, nodes(way) AS stops, relationships(way) AS steps,
     reduce(sure = 1.0, step IN relationships(way) | sure * step.confidence) AS sure
ORDER BY sure DESC, [stop IN stops | stop.title], [stop IN stops | stop.key]
WITH other, collect({stops: stops, steps: steps, sure: sure})[0] AS chain
WITH other, chain.stops AS stops, chain.steps AS steps, chain.sure AS sure
RETURN other.title AS paper, size(steps) AS steps, [step IN steps | step.via[0]] AS via,
       [stop IN stops[1..-1] | stop.title] AS through,
       round(sure, 2) AS confidence,
       steps[-1].evidence AS evidence, steps[-1].evidenceThere AS `evidence there`
ORDER BY steps, confidence DESC, paper, other.key
LIMIT $limit
