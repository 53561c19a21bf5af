-- The documents that packs rest on, in the order of their packs.
select pack, key, title, publisher, authors, kind, published.stated as published, url, note, checked_by, checked_on
from pack_source
order by pack, position
