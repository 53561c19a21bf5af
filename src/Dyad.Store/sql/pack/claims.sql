-- The files of claims of the packs that count, by pack.
select pack.name, file.text
from pack_file as file
join current_pack as pack using (pack)
where file.name = 'claims.yaml'
order by pack.name
