// Whether there is a listing.
MATCH (l:Listing {key: $key})
RETURN l.key AS key
