// Rows come until a division by zero, long after what a driver fetches at a time.
UNWIND range(1, 100000) AS n
RETURN 1 / (50000 - n) AS share
