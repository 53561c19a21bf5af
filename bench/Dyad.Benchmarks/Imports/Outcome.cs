namespace Dyad.Benchmarks.Imports;

/// <summary>What one process cost.</summary>
/// <param name="Wall">Seconds from start to end.</param>
/// <param name="User">Seconds of processor time in the program itself, over all its threads.</param>
/// <param name="PeakMegabytes">The most memory it held at once, in MiB.</param>
internal readonly record struct Outcome(double Wall, double User, double PeakMegabytes);
