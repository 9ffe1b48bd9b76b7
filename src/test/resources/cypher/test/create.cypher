UNWIND $rows AS row
CREATE (:Thing {name: row.name})
