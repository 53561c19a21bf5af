using Dyad.Answers.Verbs;
using Dyad.Model.Results;

namespace Dyad.Cli;

/// <summary>What the rows of every command hold, as <c>docs/schema/results</c> and <c>docs/results.md</c> publish it.</summary>
internal static class PublishedSchemas
{
    public static IReadOnlyList<ResultSchema> All { get; } =
    [
        CountVerb.Schema, PanelVerb.Schema, CoverageVerb.Schema, EventsVerb.Schema, SearchVerb.Schema,
        ActorVerb.NamesSchema, ActorVerb.LineageSchema, ActorVerb.PairsSchema, ReviewVerb.Schema, ReviewVerb.JudgementSchema,
        ReleasesVerb.Schema, ReleasesVerb.JudgementSchema, DifferenceVerb.Schema,
        PackVerb.ContentsSchema, PackVerb.SourcesSchema, PackVerb.AddedSchema, PackVerb.ListSchema,
        ClaimVerb.ListSchema, ClaimVerb.CheckSchema, ClaimVerb.AddSchema, ClaimVerb.ReviewSchema,
        VerifyVerb.Schema, DoctorCommand.Schema,
    ];
}
