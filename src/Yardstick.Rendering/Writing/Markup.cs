using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace Yardstick.Rendering.Writing;

/// <summary>
/// A finished piece of HTML or SVG. The only ways to make one encode every text put into it, so a heading such as
/// <c>&lt;5 &amp; "over"</c> can never become an element.
/// </summary>
public readonly record struct Markup
{
    private readonly string? _text;

    private Markup(string text) => _text = text;

    public static Markup Empty => default;

    /// <summary>The words between the holes stand as they are; what fills a hole is encoded, unless it is markup already.</summary>
    public static Markup Of(MarkupText text) => new(text.Finish());

    public static Markup Join(IEnumerable<Markup> pieces) => new(string.Concat(pieces.Select(piece => piece._text)));

    /// <summary>A style sheet of ours: it has no holes, and encoding would break its quotes.</summary>
    internal static Markup OwnStyle(string css) => new(css);

    public override string ToString() => _text ?? "";
}

/// <summary>The interpolated text of <see cref="Markup.Of"/>: encodes texts, writes numbers for a machine (point, two places).</summary>
[InterpolatedStringHandler]
public readonly struct MarkupText
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);
    private readonly StringBuilder _text;

    public MarkupText(int literalLength, int formattedCount) => _text = new(literalLength + (formattedCount * 12));

    public void AppendLiteral(string literal) => _text.Append(literal);

    public void AppendFormatted(string? text) => _text.Append(Encoder.Encode(XmlText.Clean(text ?? "")));

    public void AppendFormatted(Markup markup) => _text.Append(markup);

    public void AppendFormatted(IEnumerable<Markup> pieces) => _text.Append(Markup.Join(pieces));

    public void AppendFormatted(int number) => _text.Append(CultureInfo.InvariantCulture, $"{number}");

    public void AppendFormatted(double number) =>
        _text.Append(Math.Round(number, 2).ToString("0.##", CultureInfo.InvariantCulture));

    internal string Finish() => _text.ToString();
}
