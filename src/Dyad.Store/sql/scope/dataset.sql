-- A dataset.
c.dataset = $dataset
