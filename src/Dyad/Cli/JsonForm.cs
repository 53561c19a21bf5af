using System.Text.Encodings.Web;
using System.Text.Json;

namespace Dyad.Cli;

/// <summary>How the program writes JSON of its own: indented, line feeds, names in any script readable.</summary>
/// <remarks>In a class of its own because making the encoder costs more than all the rest of a start; only what writes JSON pays for it.</remarks>
internal static class JsonForm
{
    public static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
}
