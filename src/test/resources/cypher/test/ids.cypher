// A paper with ids, as sources give them.
MATCH (p:Paper {key: $paper})
SET p.arxivId = $arxivId, p.doi = $doi, p.url = $url, p.ids = $ids
