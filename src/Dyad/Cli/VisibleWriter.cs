using System.Text;
using Dyad.Model;

namespace Dyad.Cli;

/// <summary>Writes to a terminal and lets no text steer it. A single character is the program's own, as the return that begins a line again.</summary>
internal sealed class VisibleWriter(TextWriter inner) : TextWriter(System.Globalization.CultureInfo.InvariantCulture)
{
    public override Encoding Encoding => inner.Encoding;

    public override void Write(char value) => inner.Write(value);

    public override void Write(char[] buffer, int index, int count) => Write(new string(buffer, index, count));

    public override void Write(string? value) => inner.Write(VisibleText.Of(value ?? ""));

    public override void WriteLine(string? value) => inner.WriteLine(VisibleText.Of(value ?? ""));

    public override void WriteLine() => inner.WriteLine();

    public override void Flush() => inner.Flush();
}
