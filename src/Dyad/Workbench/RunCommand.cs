namespace Dyad.Workbench;

/// <summary>Runs a command line of the program, so that a page says what the command says.</summary>
/// <param name="line">The words after <c>dyad</c>.</param>
/// <param name="data">Takes the data.</param>
/// <param name="said">Takes what is said beside the data, and errors.</param>
/// <param name="token">Ends it.</param>
/// <returns>The exit code.</returns>
internal delegate int RunCommand(IReadOnlyList<string> line, TextWriter data, TextWriter said, CancellationToken token);
