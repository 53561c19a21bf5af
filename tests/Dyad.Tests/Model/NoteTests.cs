using Dyad.Answers.Lines;
using Dyad.Model;

namespace Dyad.Tests.Model;

public sealed class NoteTests
{
    [Fact]
    public void A_face_spells_the_hints_of_a_note_and_leaves_its_words()
    {
        Note note = $"{2} files need {Hint.Give("release", "26.1")}; {Hint.Ask("count").With("by", "opponent").With("actor", "Red Column")}";

        ShellLine.Of(note).ShouldBe("2 files need --release 26.1; dyad count --by opponent --actor 'Red Column'");
        note.ToString().ShouldBe("2 files need release=26.1; count by=opponent actor=Red Column");
        note.Hints.Select(hint => hint.ToString()).ShouldBe(["release=26.1", "count by=opponent actor=Red Column"]);
    }

    [Fact]
    public void Notes_in_notes_keep_their_hints() =>
        ShellLine.Of(Note.Join("\n", [Note.Of($"One: {Hint.Ask("rebuild")}"), "Two", Note.Of($"Three: {Note.Of($"{Hint.Give("replace")}")}")])).ShouldBe("One: dyad rebuild\nTwo\nThree: --replace");

    [Fact]
    public void A_refusal_carries_its_hints_and_reads_well_without_a_face()
    {
        var refusal = new DyadException(Trouble.Usage, $"Say {Hint.Give("dates", "dmy")}");

        (refusal.Message, ShellLine.Of(refusal.Note)).ShouldBe(("Say dates=dmy", "Say --dates dmy"));
    }

    [Fact]
    public void No_text_is_no_note()
    {
        Note? none = (string?)null;

        none.ShouldBeNull();
    }
}
