using Dyad.Answers.Documents;
using Dyad.Answers.Inquiries;
using Dyad.Answers.Sentences;
using Dyad.Model;

namespace Dyad.Answers.Briefs;

/// <summary>The lines at the head of a brief: what period it speaks of, from what, and who has looked at it.</summary>
internal static class BriefHead
{
    public static IReadOnlyList<Fact> Of(Inquiry about)
    {
        if (!about.HasEvents)
        {
            return
            [
                new Fact("Reference period", Sentence.Of($"up to {about.AsOf}"), "request"),
                new Fact("Sources", Sentence.Of($"the pack {about.Knowledge.PackName}, no event data"), "corpus"),
                .. Hindsight(about),
                new Fact("Review", Sentence.Of($"drafted by machine, reviewed by nobody yet"), "judgements"),
            ];
        }

        var total = about.Total(about.Filter);
        return
        [
            .. about.Asked is null ? Array.Empty<Fact>() : [new Fact("Period asked about", Sentence.Of($"{about.When.TrimStart()}: counts and statements are of that time; what compares (recent, tempo, the change of places) looks back from its end, also before it"), "request")],
            new Fact("Reference period", about.Coverage.Spans.Count == 0 ? Sentence.Of($"no month that the files are for") : about.Coverage.SpansTold(), "what the files hold, up to the as-of date"),
            new Fact("Data cut-off", Sentence.Of($"{about.Coverage.Parts.Max(part => part.Last)!.Value}, the last event in the files"), "what the files hold"),
            new Fact("Sources", about.Knowledge.Pack is null ? Sentence.Of($"{total.Source}") : Sentence.Of($"events from {total.Source}; recorded knowledge from the pack {about.Knowledge.PackName}"), "imports"),
            .. Missing(about, total),
            .. Hindsight(about),
            new Fact("Counted by", Sentence.Of($"{about.Filter.ToString()}"), "request"),
            new Fact("Deaths", Sentence.Of($"best estimate (low–high); sums of reported lows and highs are not confidence intervals"), "convention"),
            new Fact("Review", Sentence.Of($"drafted by machine, reviewed by nobody yet"), "judgements"),
        ];
    }

    private static IEnumerable<Fact> Hindsight(Inquiry about)
    {
        string[] later = [.. LaterThanAsOf(about)];
        return later.Length == 0
            ? []
            : [new Fact("Hindsight", Sentence.Of($"{Show.Name(string.Join("; ", later))}; {Hint.Give("known-on", $"{about.AsOf:yyyy-MM-dd}")} leaves out what rests on them alone"), "dates of publication")];
    }

    // What a reader has to know before the first number: that not every event is there, and what those that are do not state.
    private static IEnumerable<Fact> Missing(Inquiry about, Counted total)
    {
        Sentence[] missing =
        [
            .. Selections.Of(about).Select(words => Sentence.Of($"{words}")),
            .. total.Tally.SidesUnstated == 0 ? [] : Told(Sentence.Of($"{total.SidesUnstated:event does|events do} not state deaths by side")),
            .. total.Tally.UnknownLength == 0 ? [] : Told(Sentence.Of($"{total.UnknownLength:event is|events are} of unknown length")),
            .. total.Tally.Candidates == 0 ? [] : Told(Sentence.Of($"{total.Candidates:event is a candidate|events are candidates} that may still change")),
        ];
        return missing.Length == 0 ? [] : [new Fact("What is missing", Sentence.List(missing), "what the files hold")];
    }

    private static Sentence[] Told(Sentence sentence) => [sentence];

    private static IEnumerable<string> LaterThanAsOf(Inquiry about)
    {
        string[] releases = [.. about.Coverage.Parts.Where(part => part.Published > about.AsOf).Select(part => $"{part.Dataset} {part.Release}").Distinct()];
        if (releases.Length > 0 && about.HasEvents && about.Filter["known-on"] is null)
        {
            yield return $"counts releases published after the as-of date ({string.Join(", ", releases)})";
        }

        if (about.Knowledge.LooksBack)
        {
            yield return "uses documents published after the as-of date, each marked so, and undated ones that may be";
        }
    }
}
