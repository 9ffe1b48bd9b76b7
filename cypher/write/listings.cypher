// A listing under its smallest name and with its most telling date, whichever came first.
UNWIND $rows AS row
MERGE (l:Listing {key: row.key})
SET l.name = CASE WHEN l.name < row.name THEN l.name ELSE row.name END,
    l.date = CASE
      WHEN row.date IS NULL OR size(l.date) > size(row.date) THEN l.date
      WHEN size(l.date) = size(row.date) AND l.date > row.date THEN l.date
      ELSE row.date
    END
