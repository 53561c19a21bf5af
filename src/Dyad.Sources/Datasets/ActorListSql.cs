namespace Dyad.Sources.Datasets;

/// <summary>The projections of a dataset that lists actors: a folder with these three files in place of <c>events.sql</c>.</summary>
/// <param name="Actors">One row for each actor: <c>record</c>, <c>native_id</c>, <c>name</c> and <c>kind</c>.</param>
/// <param name="Aliases">Its other names: <c>native_id</c>, <c>text</c>, <c>language</c> and <c>kind</c>.</param>
/// <param name="Relations">How it is related to others: <c>native_id</c>, <c>kind</c>, <c>second_id</c> and <c>second_name</c>.</param>
public sealed record ActorListSql(string Actors, string Aliases, string Relations);
