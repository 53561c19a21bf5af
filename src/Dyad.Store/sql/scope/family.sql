-- A family of datasets.
c.family = $family
