-- Which sources carry each item of one kind.
select pack, item, key, locator
from pack_use
where kind = $kind
order by pack, item, position
