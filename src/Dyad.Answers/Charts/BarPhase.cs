using Dyad.Answers.Sentences;

namespace Dyad.Answers.Charts;

/// <summary>The period from which events came at another rate, as found by change points: what the bars show by eye, and by how much.</summary>
/// <param name="Period">The bar's period in which the phase begins.</param>
/// <param name="Sign">The change in a few letters, such as <c>× 2.3</c>.</param>
/// <param name="Says">The change in words.</param>
public sealed record BarPhase(string Period, string Sign, Sentence Says);
