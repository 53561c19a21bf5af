-- An actor's campaigns in the order of their packs.
select pack, campaign, actor, name, since.stated as since, until.stated as until, against, said_by, hedge, confidence, note
from pack_campaign
where actor = $actor
order by pack, position
