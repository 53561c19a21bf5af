-- Rows derived from packs whose pack is not in the corpus, and uses of a source that its pack does not hold.
select (select count(*) from (
           select pack from pack_source
           union all
           select pack from pack_relation
           union all
           select pack from pack_statement
           union all
           select pack from pack_campaign
           union all
           select pack from pack_event
       ) where pack not in (select name from current_pack))
     + (select count(*) from pack_use u anti join pack_source s using (pack, key))
