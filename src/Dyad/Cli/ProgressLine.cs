using System.CommandLine;
using System.Globalization;
using Dyad.Sources.Fetching;

namespace Dyad.Cli;

/// <summary>One line on standard error that shows how far a fetch has come; only where a person looks.</summary>
internal sealed class ProgressLine(CommonOptions common, ParseResult parsed, string what, string unit)
{
    private const int Width = 30;

    private long _shown = -1;
    private bool _isOpen;

    public void Show(FetchProgress progress)
    {
        if (progress.Note.Length > 0)
        {
            End();
            common.Say(parsed, $"{what}: {progress.Note}");
            return;
        }

        var step = progress.Total is > 0 and { } total ? progress.Done * 100 / total : progress.Done >> 20;
        if (!common.IsWatched(parsed) || step == _shown)
        {
            return;
        }

        _shown = step;
        _isOpen = true;
        common.Surroundings.Error.Write('\r');
        common.Surroundings.Error.Write($"{what} {Bar(progress)}");
    }

    /// <summary>Ends the line, if there is one.</summary>
    public void End()
    {
        if (_isOpen)
        {
            common.Surroundings.Error.WriteLine();
            _isOpen = false;
        }
    }

    private string Bar(FetchProgress progress)
    {
        var done = progress.Done.ToString("#,0", CultureInfo.InvariantCulture);
        if (progress.Total is not > 0)
        {
            return $"{done} {unit}";
        }

        var filled = (int)Math.Min(Width, progress.Done * Width / progress.Total.Value);
        return $"[{new string('#', filled)}{new string('.', Width - filled)}] {progress.Done * 100 / progress.Total.Value,3} % of {progress.Total.Value.ToString("#,0", CultureInfo.InvariantCulture)} {unit}";
    }
}
