using System.Buffers.Text;

namespace Dyad.Sources.Records;

/// <summary>Writes records, each preceded by its number, line, offset and length, as strictly quoted comma-separated rows.</summary>
internal sealed class NormalisedWriter(Stream target)
{
    private const int PrefixRoom = 4 * 21;

    private byte[] _buffer = new byte[256 * 1024];
    private int _count;

    /// <summary>How many records were written.</summary>
    public long Records { get; private set; }

    /// <summary>How many of them got other quotes than the file's.</summary>
    public long Requoted { get; private set; }

    /// <summary>Writes the reader's current record.</summary>
    public void Write(RecordReader reader)
    {
        Records++;
        var content = reader.Content;
        MakeRoom(PrefixRoom + content.Length + 1);
        Put(reader.Number);
        Put(reader.Line);
        Put(reader.Offset);
        Put(reader.Length);
        if (reader.IsLoose)
        {
            Requoted++;
            PutQuoted(reader);
        }
        else if (reader.Delimiter != RecordSyntax.Comma)
        {
            PutQuoted(reader);
        }
        else
        {
            content.CopyTo(_buffer.AsSpan(_count));
            _count += content.Length;
        }

        _buffer[_count++] = RecordSyntax.LineFeed;
    }

    /// <summary>Hands what was written to the target.</summary>
    public void Flush()
    {
        target.Write(_buffer, 0, _count);
        _count = 0;
        target.Flush();
    }

    private void Put(long number)
    {
        Utf8Formatter.TryFormat(number, _buffer.AsSpan(_count), out var written);
        _count += written;
        _buffer[_count++] = RecordSyntax.Comma;
    }

    private void PutQuoted(RecordReader reader)
    {
        MakeRoom((2 * reader.Length) + (2 * reader.FieldCount) + 1);
        for (var index = 0; index < reader.FieldCount; index++)
        {
            if (index > 0)
            {
                _buffer[_count++] = RecordSyntax.Comma;
            }

            var field = reader.RawField(index);
            if (field.IsEmpty || field[0] == RecordSyntax.Quote)
            {
                field.CopyTo(_buffer.AsSpan(_count));
                _count += field.Length;
                continue;
            }

            _buffer[_count++] = RecordSyntax.Quote;
            foreach (var character in field)
            {
                if (character == RecordSyntax.Quote)
                {
                    _buffer[_count++] = RecordSyntax.Quote;
                }

                _buffer[_count++] = character;
            }

            _buffer[_count++] = RecordSyntax.Quote;
        }
    }

    private void MakeRoom(int count)
    {
        if (_buffer.Length - _count >= count)
        {
            return;
        }

        target.Write(_buffer, 0, _count);
        _count = 0;
        if (_buffer.Length < count)
        {
            _buffer = new byte[count * 2];
        }
    }
}
