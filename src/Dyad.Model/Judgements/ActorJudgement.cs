using System.Text.Json.Nodes;
using Dyad.Model.Requests;

namespace Dyad.Model.Judgements;

/// <summary>A person's judgement whether two names or actors are one, or the undoing of an earlier judgement.</summary>
/// <remarks>Two judgements with the same content are the same judgement and have the same id. The two actors stand in no order.</remarks>
/// <param name="Verdict">What was judged; null where this undoes another judgement.</param>
/// <param name="One">A registered actor's id or an exact name as coded; empty in an undoing.</param>
/// <param name="Other">The other one; empty in an undoing.</param>
/// <param name="Undoes">The id of the judgement that no longer holds; null in a judgement.</param>
/// <param name="Who">Who judged.</param>
/// <param name="On">On what day.</param>
/// <param name="Why">For what reason.</param>
public sealed record ActorJudgement(ActorVerdict? Verdict, string One, string Other, string? Undoes, string Who, DateOnly On, string Why)
{
    /// <summary><c>j:</c> and the first 16 hex digits of SHA-256 over the canonical JSON.</summary>
    public string Id => string.Concat("j:", CanonicalJson.Hash(ToJson()).AsSpan(0, 16));

    /// <summary>A judgement of two actors.</summary>
    /// <exception cref="DyadException">The two are the same text, or who or why is not said.</exception>
    public static ActorJudgement Of(ActorVerdict verdict, string one, string other, string who, DateOnly on, string why)
    {
        if (one == other)
        {
            throw new DyadException(Trouble.Usage, $"'{one}' is one and the same already");
        }

        Said(who, why);
        return string.CompareOrdinal(one, other) < 0
            ? new ActorJudgement(verdict, one, other, null, who, on, why)
            : new ActorJudgement(verdict, other, one, null, who, on, why);
    }

    /// <summary>The undoing of a judgement.</summary>
    /// <exception cref="DyadException">Who or why is not said.</exception>
    public static ActorJudgement Undoing(string id, string who, DateOnly on, string why)
    {
        Said(who, why);
        return new ActorJudgement(null, "", "", id, who, on, why);
    }

    /// <summary>The judgement as JSON.</summary>
    public JsonObject ToJson() => Undoes is { } undone
        ? new JsonObject { ["kind"] = "actor_undo", ["undoes"] = undone, ["who"] = Who, ["on"] = $"{On:yyyy-MM-dd}", ["why"] = Why }
        : new JsonObject { ["kind"] = "actor", ["verdict"] = Words.Of(Verdict!.Value), ["one"] = One, ["other"] = Other, ["who"] = Who, ["on"] = $"{On:yyyy-MM-dd}", ["why"] = Why };

    /// <summary>Reads what <see cref="ToJson"/> wrote; null where the JSON is another kind of judgement.</summary>
    public static ActorJudgement? Find(JsonObject json)
    {
        string Text(string key) => json[key]?.GetValue<string>() ?? "";
        DateOnly On() => DateOnly.ParseExact(Text("on"), "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
        return Text("kind") switch
        {
            "actor" => new ActorJudgement(Words.Find<ActorVerdict>(Text("verdict")), Text("one"), Text("other"), null, Text("who"), On(), Text("why")),
            "actor_undo" => new ActorJudgement(null, "", "", Text("undoes"), Text("who"), On(), Text("why")),
            _ => null,
        };
    }

    private static void Said(string who, string why)
    {
        if (string.IsNullOrWhiteSpace(who) || string.IsNullOrWhiteSpace(why))
        {
            throw new DyadException(Trouble.Usage, "A judgement says who judged and why");
        }
    }
}
