-- The parts of one release of a dataset, those whose record counts first where several have it.
-- $dataset and $release name it
select p.part, p.file, f.name, f.header, p.dates
from live_part p
join file f using (file)
where p.dataset = $dataset
  and p.release = $release
order by p.extent = 'complete' desc, p.precedence desc
