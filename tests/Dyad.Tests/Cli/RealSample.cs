using System.Collections.Concurrent;
using Dyad.Answers.Briefs;
using Dyad.Answers.Documents;
using Dyad.Model.Requests;
using Dyad.Store;
using Dyad.Tests.Docs;

namespace Dyad.Tests.Cli;

/// <summary>A folder of data with nothing in it but the sample that comes with the program, built once for the tests that share it.</summary>
[CollectionDefinition(nameof(RealSample))]
public sealed class RealSample : ICollectionFixture<RealSample>, IDisposable
{
    private const string Countries = "--in ";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("dyad-real-sample-");

    private readonly ConcurrentDictionary<(string, string?), Brief> _briefs = new();
    private readonly Lazy<Corpus> _corpus;

    public RealSample() => _corpus = new(Open);

    public (int Code, string Out, string Error) Run(params string[] args) => new InProcess(_folder.FullName, "") { Data = _folder.FullName, Threads = null }.Run(args);

    /// <summary>The brief of a subject, made once.</summary>
    public Brief Brief(string subject, string? asOf) => _briefs.GetOrAdd((subject, asOf), _ => Briefing.Make(_corpus.Value, RequestOf(subject, asOf)));

    /// <summary>The summary of a subject, made without the rest of its brief.</summary>
    public Summary Summarise(string subject, string? asOf) => Briefing.Summarise(_corpus.Value, RequestOf(subject, asOf));

    /// <summary>One answer about a subject.</summary>
    public Answer Ask(string question, string subject, string? asOf) => Briefing.Ask(_corpus.Value, RequestOf(subject, asOf) with { Ask = question });

    public void Dispose()
    {
        if (_corpus.IsValueCreated)
        {
            _corpus.Value.Dispose();
        }

        _folder.Delete(recursive: true);
    }

    // A subject is a group, or countries as a command names them.
    private static Request RequestOf(string subject, string? asOf) =>
        new("brief", (subject.StartsWith(Countries, StringComparison.Ordinal) ? Filter.Empty.With("country", subject[Countries.Length..]) : Filter.Empty.With("actor", subject)).With("as-of", asOf));

    private Corpus Open()
    {
        Run("count").Code.ShouldBe(0);

        // A copy: a command that limits its memory or shuts its query in does so for all who have the same file open in this process.
        var copy = Path.Combine(_folder.FullName, "copy.duckdb");
        File.Copy(Directory.GetFiles(_folder.FullName, "sample-*.duckdb", SearchOption.AllDirectories).Single(), copy);
        return Corpus.Open(copy);
    }
}
