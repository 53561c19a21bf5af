using Dyad.Model;
using Dyad.Sources.Datasets;
using Dyad.Sources.Records;
using Dyad.Store.Contents;
using Dyad.Store.Packs;
using Dyad.Store.Registry;
using Dyad.Store.Storage;

namespace Dyad.Store.Import;

/// <summary>Imports files into a corpus.</summary>
/// <param name="corpusPath">The corpus file; it is made where it is absent.</param>
/// <param name="library">The datasets that are known.</param>
/// <param name="threads">How many threads may load; null for as many as the machine has.</param>
public sealed class Importer(string corpusPath, DatasetLibrary library, int? threads = null)
{
    /// <summary>Told the name of each step as it is reached: copied, loading, loaded, made, projected, committing, committed, flushed, renamed.</summary>
    public Action<string> Step { get; init; } = _ => { };

    /// <summary>What comes with the program, brought into the corpus with the file; null leaves what the corpus has.</summary>
    public BuiltInKnowledge? BuiltIn { get; init; }

    /// <summary>Asked what a file holds every event of, where its name says more than its records do; null for no answer.</summary>
    public Func<ExtentDoubt, ExtentAnswer?> Ask { get; init; } = _ => null;

    /// <summary>Told what a file will change while the corpus still is as it was.</summary>
    public Action<ImportReport> Changing { get; init; } = _ => { };

    /// <summary>Imports one file. Importing the same file again changes nothing.</summary>
    /// <exception cref="DyadException">The file is not recognised, not readable, nothing of it became an event, or it has problems and the import is strict. The corpus stays as it was.</exception>
    public ImportReport Import(ImportRequest request, CancellationToken token)
    {
        ImportReport? report = null;
        Replacement.Run(corpusPath, Step, copy =>
        {
            using var input = Input(request, token);
            // Making the tables of a new corpus takes as long as reading fifty thousand records.
            using var database = new Beside<Database>(() => CorpusTables.OpenCopy(copy, corpusPath, threads));
            var rows = copy + ".rows";
            var rest = copy + ".rest";
            var scan = Scan(input, rows, rest, token);
            if (scan.Accepted == 0)
            {
                throw new DyadException(Trouble.InvalidData, MalformedText.Nothing(input.Name, scan.Rejects));
            }

            var (dataset, release, recognisedExtent) = Recognise(request, input, scan);
            var match = Readable(() => HeaderMatch.Bind(dataset, scan.Header, input.Name));
            var part = PartDraft.Of(dataset, release, request, recognisedExtent, scan);
            database.Value.EndBy(token);
            report = Load(database.Value, rows, rest, request, input, scan, match, part);
            if (report.IsRepeat || request.IsDryRun)
            {
                return false;
            }

            Changing(report);
            return true;
        }, token);
        return report!;
    }

    private ImportReport Load(Database database, string rows, string rest, ImportRequest request, InputFile input, RecordScan scan, HeaderMatch match, PartDraft part)
    {
        var report = Draft(input, scan, match, part, request);
        if (part.In(database) is var (hash, extent, isOut))
        {
            return request.IsReplacing
                ? throw new DyadException(Trouble.Usage, $"{Hint.Give("replace")}: {input.Name} is in the corpus already; {Hint.Ask("releases", "withdraw", "PART")} takes another one out of what counts")
                : report with { IsRepeat = true, PartHash = hash, Extent = extent, IsOut = isOut };
        }

        // The engine would join this import's rows with the few that the last one left at its end, and write most of them again for that.
        database.Run("set max_vacuum_tasks = 0");
        // Texts are kept by dictionary alone: searching each column for common parts as well takes a tenth of an import (see docs/decisions/0020).
        database.Run("set disabled_compression_methods = 'fsst'");
        database.Run("begin");
        Step("loading");
        var file = FileTable.Keep(database, input, scan, rows, rest);
        File.Delete(rows);
        File.Delete(rest);
        Step("loaded");
        database.Settle();
        var number = part.Keep(database, file, match, request);
        database.Cage();
        var typed = TypedRecords.Of(database, part.Dataset, match, scan.Header, file, request.Dates, DayBounds.Of(database, number, part.Dataset));
        if (typed.Dates.Doubt is { } doubt)
        {
            throw new DyadException(Trouble.InvalidData, $"{input.Name}: {doubt}; the corpus was not changed");
        }

        new Projection(database, number, file, part.Dataset, typed).Run();
        Step("made");
        database.Settle();
        if (Wholeness.Doubt(database, number, input.Name, part) is { } partial)
        {
            var answer = Ask(partial);
            part = answer is null ? part.As(ExtentKind.Selected, countries: null) : part.As(answer.Extent, answer.Countries);
            part.Rewrite(database, number);
            report = report with { Extent = part.Extent, PartHash = part.Hash, Doubt = answer is null ? partial : null };
        }

        report = report with { PublishedRecords = part.IsWhole ? part.Release.Records : null };
        PartExtent.Widen(database, number, part);
        database.Run(Sql.Read("import/counted"));
        report = report with { Rivals = Rivals.Settle(database, number, part, request, input.Name) };
        CurrentEvents.Refresh(database);
        BuiltInBringing.Bring(database, BuiltIn);
        Resolution.Run(database);
        Step("projected");
        report = ReportReading.Complete(database, report with { DatesRead = typed.Dates.Notes }, number);
        if (!report.IsYearly && report.Events + report.Actors == 0)
        {
            throw new DyadException(Trouble.InvalidData, ReportReading.Nothing(report));
        }

        if (request.IsStrict && (report.ProblemKinds.Count > 0 || report.Malformed > 0 || report.Doubt is not null))
        {
            throw new DyadException(Trouble.InvalidData, $"{input.Name} has problems and the import is strict; the corpus was not changed\n{ReportReading.Problems(report)}");
        }

        Seals.Add(database);
        Step("committing");
        database.Run("commit");
        database.Run("checkpoint");
        Step("committed");
        return report;
    }

    private static ImportReport Draft(InputFile input, RecordScan scan, HeaderMatch match, PartDraft part, ImportRequest request) => new()
    {
        File = input.Name,
        Dataset = part.Dataset.Name,
        Release = part.Release.Name,
        IsYearly = part.Dataset.IsYearly,
        Extent = part.Extent,
        PartHash = part.Hash,
        Records = scan.Accepted,
        Malformed = scan.Rejected,
        MalformedKinds = scan.Rejects,
        ColumnsKnown = match.Bound.Count,
        ColumnsMissing = [.. match.Missing.Select(column => column.Name)],
        ColumnsUnknown = [.. match.Unknown.Select(column => column.Written.Trim().Length == 0 ? $"(column {column.Index + 1}, without a name)" : column.Written)],
        Notes = input.Note.Length == 0 ? scan.Notes : [input.Note, .. scan.Notes],
        CannotAnswer = match.CannotAnswer,
        HeaderAssumed = scan.HeaderRange is null,
        Published = request.Published ?? part.Release.Published,
        PublishedAbout = request.Published is null && part.Release.IsPublishedAbout,
    };

    private RecordScan Scan(InputFile input, string rows, string rest, CancellationToken token) => Readable(() =>
    {
        using var target = new FileStream(rows, FileMode.Create, FileAccess.Write, FileShare.None, bufferSize: 0);
        using var others = new FileStream(rest, FileMode.Create, FileAccess.Write, FileShare.None, bufferSize: 0);
        return RecordScanner.Scan(
            input.Content,
            target,
            others,
            new RecordOptions { FileName = input.Name, Headerless = library.AssumedHeader, Misfits = library.Misfits, RowsAreLines = input.RowsAreLines },
            token);
    });

    private (DatasetDefinition Dataset, Release Release, ExtentKind Extent) Recognise(ImportRequest request, InputFile input, RecordScan scan)
    {
        var asked = new RecognitionRequest([input.Name, input.InnerName], scan.Header) { Sample = scan.Sample, Dataset = request.Dataset, Release = request.Release };
        return library.Recognise(asked) switch
        {
            Recognition.Recognised known => (known.Dataset, known.Release, known.Extent),
            Recognition.NotRecognised unknown => throw new DyadException(Trouble.InvalidData, unknown.Note),
            _ => throw new InvalidOperationException("A file is recognised or it is not."),
        };
    }

    private InputFile Input(ImportRequest request, CancellationToken token) => File.Exists(request.Path)
        ? Readable(() => InputFile.Open(request.Path, new InputOptions { Encoding = request.Encoding, HeaderFit = library.Fit, ParquetAsText = ParquetText.Write, Token = token }))
        : throw new DyadException(Trouble.NotFound, $"There is no file {request.Path}");

    private static T Readable<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        catch (InputFileException wrong)
        {
            throw new DyadException(Trouble.InvalidData, wrong.Note, wrong);
        }
    }
}
