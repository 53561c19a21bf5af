using System.Globalization;
using System.Text.Json.Nodes;
using Dyad.Model.Claims;
using Dyad.Model.Time;

namespace Dyad.Answers.Claims;

/// <summary>A checked claim as a <c>ClaimReview</c> of schema.org, which pages carry for search engines. The address of the page and who publishes it are the publisher's to add.</summary>
internal static class ClaimMarkup
{
    /// <summary>The review; null where there is no verdict to publish.</summary>
    public static JsonObject? Of(Looks looks, CheckedClaim check)
    {
        if (check.Verdict is null)
        {
            return null;
        }

        var (claim, review) = (check.Entry.Claim, check.Entry.Review);
        return Members(
            ("@context", "https://schema.org"),
            ("@type", "ClaimReview"),
            ("claimReviewed", claim.Says),
            ("datePublished", review is null ? null : Day(review.On)),
            ("author", review is null ? null : Members(("@type", "Person"), ("name", review.Who))),
            // A verdict is not a number on a scale.
            ("reviewRating", Members(("@type", "Rating"), ("alternateName", check.Told), ("ratingExplanation", ClaimAnswer.Reply(looks, check).ToString()))),
            ("itemReviewed", Members(
                ("@type", "Claim"),
                ("author", Members(("@type", "Person"), ("name", claim.SaidBy), ("jobTitle", claim.Role))),
                ("datePublished", Day(claim.StatedOn)),
                ("appearance", Appearance(claim.Source)))));
    }

    private static JsonObject Appearance(ClaimSource source) => Members(
        ("@type", "CreativeWork"),
        ("name", source.Title),
        ("url", source.Url),
        ("datePublished", source.Date.Precision is DatePrecision.Day ? source.Date.ToString() : null),
        ("publisher", Members(("@type", "Organization"), ("name", source.Publisher))));

    // What is not known is left out.
    private static JsonObject Members(params IReadOnlyList<(string Name, JsonNode? Value)> members) =>
        new(members.Where(member => member.Value is not null).Select(member => KeyValuePair.Create(member.Name, member.Value)));

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
