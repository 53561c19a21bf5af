-- The part that a file already is: the very same part, or, where nobody told its extent, whichever the same content is in the same release.
-- $hash is the part's identity, $told whether its extent was told; $sha256, $family and $release name the file and the release, $dates the layout told of its days
select p.part_hash, p.extent, j.is_out
from part p
join file f using (file)
join judged_part j using (part)
where case when $told then p.part_hash = $hash else f.sha256 = $sha256 and p.family = $family and p.release = $release and p.dates is not distinct from $dates end
order by j.is_out, p.part desc
limit 1
