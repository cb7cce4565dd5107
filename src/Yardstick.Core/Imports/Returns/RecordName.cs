using System.Globalization;

namespace Yardstick.Core.Imports.Returns;

/// <summary>As <see cref="DatedIdentifiers"/>, in memory of its own, for rows of which there are a million.</summary>
internal sealed class RecordName(char kind)
{
    private readonly char[] _text = new char[128];
    private int _length;

    public ReadOnlyMemory<char> Text => _text.AsMemory(0, _length);

    /// <param name="number">1 for the first of the day.</param>
    public void Set(ReadOnlySpan<char> child, ReadOnlySpan<char> day, int number)
    {
        _length = 0;
        Add(child[..Math.Min(child.Length, 80)]);
        Add(['-', kind]);
        foreach (var digit in day[..Math.Min(day.Length, 10)])
        {
            if (digit is not '-')
            {
                _text[_length++] = digit;
            }
        }

        if (number > 1)
        {
            _text[_length++] = '-';
            number.TryFormat(_text.AsSpan(_length), out var digits, provider: CultureInfo.InvariantCulture);
            _length += digits;
        }
    }

    private void Add(ReadOnlySpan<char> part)
    {
        part.CopyTo(_text.AsSpan(_length));
        _length += part.Length;
    }
}
