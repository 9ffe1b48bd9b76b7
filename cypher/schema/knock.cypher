// Whether the database answers.
RETURN true AS here
