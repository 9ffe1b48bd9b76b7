UNWIND $rows AS row
MERGE (e:Entity {key: row.key})
REMOVE e:Model:Method:Dataset:Benchmark:Task:Metric:Repository
SET e = row.properties, e:$(row.type)
