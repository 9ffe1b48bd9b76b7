// Takes words back; those behind them move up.
CALL () {
  UNWIND $numbers AS n
  MATCH (w:Word {n: n})
  DELETE w
}
MATCH (w:Word)
WHERE w.n > $numbers[0]
WITH w
ORDER BY w.n
SET w.n = w.n - size([n IN $numbers WHERE n < w.n])
