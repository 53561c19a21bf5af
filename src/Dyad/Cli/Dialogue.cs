using Dyad.Answers.Lines;
using Dyad.Model;

namespace Dyad.Cli;

/// <summary>Asks one question after another and takes a line as the answer to each, from a person or from a file.</summary>
/// <param name="input">Where the answers come from.</param>
/// <param name="output">Where the questions go, which is never where data go.</param>
/// <param name="isTyped">Whether a person types the answers, beside the questions.</param>
internal sealed class Dialogue(TextReader input, TextWriter output, bool isTyped)
{
    /// <summary>Says something between two questions.</summary>
    public void Say(string words) => output.WriteLine(words);

    /// <summary>Asks until the answer can be read.</summary>
    /// <param name="question">The question, on one line.</param>
    /// <param name="read">Reads the answer, or says what is wrong with it.</param>
    /// <exception cref="DyadException">There are no more answers.</exception>
    public T Ask<T>(string question, Func<string, T> read)
    {
        while (true)
        {
            output.Write($"{question} ");
            if (!isTyped)
            {
                // Nobody's return ends the line.
                output.WriteLine();
            }

            output.Flush();
            var answer = input.ReadLine()?.Trim() ?? throw new DyadException(Trouble.Usage, $"The answers end at the question \"{question}\". Nothing was written");
            try
            {
                return read(answer);
            }
            catch (DyadException wrong)
            {
                output.WriteLine($"  {ShellLine.Of(wrong.Note)}");
            }
        }
    }
}
