-- Every version of every pack, and whether it is the one that counts.
select p.name, p.version, p.title, p.licence, p.authors, p.accessed, p.hash, c.pack is not null as current
from pack p
left join current_pack c using (pack)
order by p.name, p.version_order
