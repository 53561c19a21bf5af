-- Each side by its name as coded, before any binding: an event with two sides stands in two cells, so these cells do not add up to the total.
select *, side_a as by_side from {{rows}}
union all
select *, side_b as by_side from {{rows}} where side_b <> side_a
