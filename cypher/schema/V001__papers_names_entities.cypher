// Facts, words and what is derived from them.
CREATE CONSTRAINT paper_key IF NOT EXISTS FOR (p:Paper) REQUIRE p.key IS UNIQUE;
CREATE CONSTRAINT listing_key IF NOT EXISTS FOR (l:Listing) REQUIRE l.key IS UNIQUE;
CREATE CONSTRAINT author_name IF NOT EXISTS FOR (a:Author) REQUIRE a.name IS UNIQUE;
CREATE CONSTRAINT name_key IF NOT EXISTS FOR (n:Name) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT word_n IF NOT EXISTS FOR (w:Word) REQUIRE w.n IS UNIQUE;
CREATE CONSTRAINT entity_key IF NOT EXISTS FOR (e:Entity) REQUIRE e.key IS UNIQUE;

CREATE INDEX paper_arxiv IF NOT EXISTS FOR (p:Paper) ON (p.arxivId);
CREATE INDEX paper_doi IF NOT EXISTS FOR (p:Paper) ON (p.doi);
CREATE INDEX name_fold IF NOT EXISTS FOR (n:Name) ON (n.fold);
CREATE INDEX writes_definition IF NOT EXISTS FOR ()-[w:WRITES]-() ON (w.definitionFold);
CREATE INDEX entity_name IF NOT EXISTS FOR (e:Entity) ON (e.name);

// Full-text indexes where a source's text may be of any length: others refuse a value of more than 8 kB.
CREATE FULLTEXT INDEX paper_title_keys IF NOT EXISTS FOR (p:Paper) ON EACH [p.titleKeys]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'keyword'}};
CREATE FULLTEXT INDEX paper_quotes IF NOT EXISTS FOR (p:Paper) ON EACH [p.quotes]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'keyword'}};
CREATE FULLTEXT INDEX paper_quoted_as IF NOT EXISTS FOR (p:Paper) ON EACH [p.quotedAs]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'keyword'}};
CREATE FULLTEXT INDEX paper_ids IF NOT EXISTS FOR (p:Paper) ON EACH [p.ids, p.url]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace'}};
CREATE FULLTEXT INDEX paper_cited_as IF NOT EXISTS FOR (p:Paper) ON EACH [p.citedAs]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'keyword'}};
CREATE FULLTEXT INDEX paper_references IF NOT EXISTS FOR (p:Paper) ON EACH [p.references]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace'}};
CREATE FULLTEXT INDEX paper_text IF NOT EXISTS FOR (p:Paper) ON EACH [p.title, p.abstract]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'english'}};
CREATE FULLTEXT INDEX entity_text IF NOT EXISTS FOR (e:Entity) ON EACH [e.name, e.longForm];
