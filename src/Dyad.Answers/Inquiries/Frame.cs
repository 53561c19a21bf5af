using Dyad.Answers.Lines;

namespace Dyad.Answers.Inquiries;

/// <summary>What the frame of every chart says about its source, its range and the command that gives its rows.</summary>
internal static class Frame
{
    /// <summary>The source line: releases, licences and access days.</summary>
    public static string Source(Inquiry about)
    {
        var datasets = about.Corpus.Manifest.Datasets.ToDictionary(dataset => dataset.Name);
        return string.Join("; ", about.Coverage.Parts.Select(part =>
            $"{datasets[part.Dataset].Title}, release {part.Release}{(part.Status == "candidate" ? " (candidate)" : "")}, {datasets[part.Dataset].Terms}, accessed {part.Accessed:yyyy-MM-dd}"));
    }

    /// <summary>The command that counts a filter's events by dimensions.</summary>
    public static string Command(Counted count) =>
        $"dyad count{(count.Request.By.Count > 0 ? $" --by {string.Join(',', count.Request.By)}" : "")}"
        + string.Concat(count.Request.Filter.Values.Select(pair => $" --{pair.Key} {Quoted(pair.Value)}"));

    /// <summary>A word as a shell takes it.</summary>
    public static string Quoted(string value) =>
        value.All(letter => char.IsLetterOrDigit(letter) || letter is '-' or '_' or '.' or ',' or ':') ? value : ShellWord.Quoted(value);
}
