using Dyad.Model.Evidence;
using Dyad.Model.Packs;
using Dyad.Sources.Yaml;

namespace Dyad.Sources.Packs;

/// <summary>Checks that what a pack's files name in each other is there, once.</summary>
internal static class PackReferences
{
    public static void Check(PackDraft draft)
    {
        CheckOnce(draft);
        CheckActors(draft);
        CheckSources(draft);
        CheckStatements(draft);
    }

    private static void CheckOnce(PackDraft draft)
    {
        Once(draft.Actors.Select(actor => (actor.Item.Id, actor.At.Line, Refuse(actor.At, "id"))), "id");
        Once(draft.Sources.Select(source => (source.Item.Key, source.At.Line, Refuse(source.At, "key"))), "key");
        Once(draft.Campaigns.Select(campaign => (campaign.Item.Id, campaign.At.Line, Refuse(campaign.At, "id"))), "id");
        Once(draft.Claims.Select(claim => (claim.Item.Id, claim.At.Line, Refuse(claim.At, "id"))), "id");
        Once(draft.Events.Select(e => (e.Item.Id, e.At.Line, (Action<string>)e.At.Error)), "id");
        Once(draft.Statements.Where(statement => statement.At.Has("id")).Select(statement => (statement.Item.Id, statement.At.Line, Refuse(statement.At, "id"))), "id");
        var without = draft.Statements.Where(statement => !statement.At.Has("id"));
        foreach (var group in without.GroupBy(statement => statement.Item.Id, StringComparer.Ordinal))
        {
            foreach (var (_, at) in group.Skip(1))
            {
                at.Error($"says the same as the statement in line {group.First().At.Line}; put its sources there");
            }
        }
    }

    private static void Once(IEnumerable<(string Id, long Line, Action<string> Refuse)> entries, string key)
    {
        foreach (var group in entries.Where(entry => entry.Id.Length > 0).GroupBy(entry => entry.Id, StringComparer.Ordinal))
        {
            foreach (var (id, _, refuse) in group.Skip(1))
            {
                refuse($"{key} is '{id}', which the entry in line {group.First().Line} has already");
            }
        }
    }

    private static void CheckActors(PackDraft draft)
    {
        string[] actors = [.. draft.Actors.Select(actor => actor.Item.Id), .. PackValues.PseudoActors];
        void Known(string? id, string key, Action<string> refuse)
        {
            if (!draft.Lacks("actors.yaml", draft.Actors.Count) && id is { Length: > 0 } && !actors.Contains(id) && PackValues.IsId(id))
            {
                refuse($"{key} is '{id}', which actors.yaml does not list; {NearestWord.Advice(id, actors)}");
            }
        }

        foreach (var subject in draft.Head?.Subjects ?? [])
        {
            Known(subject, "subject", Refuse(draft.HeadMap!, "subjects"));
        }

        foreach (var (relation, at) in draft.Relations)
        {
            // A province's relation stands in its own entry, where the other end is called actor.
            var end = at.Has("to") ? "to" : "actor";
            Known(relation.To, end, Refuse(at, end));
            if (at.Has("from") && at.Has("to"))
            {
                Known(relation.From, "from", Refuse(at, "from"));
            }
        }

        foreach (var (statement, at) in draft.Statements)
        {
            Known(statement.Subject, "subject", Refuse(at, "subject"));
            Known(statement.Actor, "actor", Refuse(at, "actor"));
            foreach (var against in statement.Against)
            {
                Known(against, "against", Refuse(at, "against"));
            }
        }

        foreach (var (campaign, at) in draft.Campaigns)
        {
            Known(campaign.Actor, "actor", Refuse(at, "actor"));
            foreach (var against in campaign.Against)
            {
                Known(against, "against", Refuse(at, "against"));
            }
        }

        foreach (var (claim, at) in draft.Claims)
        {
            Known(claim.About, "about", Refuse(at, "about"));
        }

        foreach (var (e, at) in draft.Events)
        {
            foreach (var (column, id) in e.SideA.Select(id => ("side_a", id)).Concat(e.SideB.Select(id => ("side_b", id))).Append(("claimed_by", e.ClaimedBy!)))
            {
                Known(id, column, at.Error);
            }
        }
    }

    private static void CheckSources(PackDraft draft)
    {
        string[] keys = [.. draft.Sources.Select(source => source.Item.Key)];
        void Known(IEnumerable<SourceUse> uses, Action<string> refuse)
        {
            foreach (var key in uses.Select(use => use.Key).Where(key => key.Length > 0 && !keys.Contains(key)))
            {
                refuse($"source is '{key}', which sources.yaml does not list; {NearestWord.Advice(key, keys)}");
            }
        }

        if (draft.Lacks("sources.yaml", keys.Length))
        {
            return;
        }

        Action<string> At(YamlMap map) => Refuse(map, map.Has("source") ? "source" : "sources");
        draft.Relations.ForEach(relation => Known(relation.Item.Sources, At(relation.At)));
        draft.Statements.ForEach(statement => Known(statement.Item.Sources, At(statement.At)));
        draft.Campaigns.ForEach(campaign => Known(campaign.Item.Sources, At(campaign.At)));
        draft.Events.ForEach(e => Known(e.Item.Sources, e.At.Error));
    }

    private static void CheckStatements(PackDraft draft)
    {
        string[] events = [.. draft.Events.Select(e => e.Item.Id)];
        foreach (var (statement, at) in draft.Statements)
        {
            if (!draft.Lacks("events.csv", events.Length) && statement.About is { } about && PackValues.IsId(about) && !events.Contains(about))
            {
                at.Error($"about is '{about}', which events.csv does not list; {NearestWord.Advice(about, events)}", "about");
            }

            if (statement is { Who: { Length: > 0 } who, Predicate: Predicate.LeaderEnd or Predicate.LeaderProfile })
            {
                var leaders = draft.Statements.Where(other => other.Item.Predicate is Predicate.Leader && other.Item.Subject == statement.Subject).Select(other => other.Item.Who ?? "").Distinct().ToArray();
                if (!leaders.Contains(who))
                {
                    at.Error($"who is '{who}', whom no leader statement of {statement.Subject} names; {NearestWord.Advice(who, leaders)}", "who");
                }
            }
        }
    }

    private static Action<string> Refuse(YamlMap map, string key) => message => map.Error(message, key);
}
