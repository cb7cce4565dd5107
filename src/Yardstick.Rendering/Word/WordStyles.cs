using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using Yardstick.Rendering.Office;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Yardstick.Rendering.Word;

/// <summary>Identifiers of the styles of a document, found by the names that are the same in every language.</summary>
internal sealed class WordStyles
{
    /// <summary>Half points: nothing is set smaller than 12 points.</summary>
    private const int Smallest = 24;

    /// <summary>What a council's document must bring; whatever else is missing is added.</summary>
    private static readonly string[] Needed = ["Title", "heading 1", "heading 2", "heading 3"];
    private readonly Dictionary<string, string> _ids = new(StringComparer.OrdinalIgnoreCase);

    private WordStyles() { }

    /// <summary>How much wider than Arial the letters may turn out.</summary>
    public double Stretch => FontWidths.Of(Typeface);

    /// <summary>Font of the text.</summary>
    public string Typeface { get; private init; } = "Arial";

    /// <param name="name">Built-in name, such as <c>heading 1</c> or <c>List Bullet</c>.</param>
    public string IdOf(string name) => _ids[name];

    public string Heading(int level) => IdOf($"heading {Math.Clamp(level, 1, 3)}");

    /// <summary>Styles of a document of ours.</summary>
    public static WordStyles OfOwn(W.Styles styles)
    {
        var found = new WordStyles();
        found.Collect(styles);
        return found;
    }

    /// <summary>Styles of a council's document, with those added that it lacks and letters of at least 12 points.</summary>
    /// <exception cref="TemplateRefused">It lacks its title or a heading.</exception>
    public static WordStyles Of(MainDocumentPart main, W.Styles own, OfficeTemplate template)
    {
        var part =
            main.StyleDefinitionsPart
            ?? throw template.Lacks("no styles", "Open it in Word and save it again as .docx.");
        var found = new WordStyles { Typeface = FontOf(main, part.Styles!) ?? "Times New Roman" };
        found.Collect(part.Styles!);
        if (Needed.Where(name => !found._ids.ContainsKey(name)).ToArray() is [_, ..] missing)
        {
            throw template.Lacks(
                $"no style {string.Join(", ", missing.Select(name => $"\"{name}\""))}",
                "In Word, use the style once in the document (Home > Styles) so that it is kept in the file, and save."
            );
        }

        found.Add(part.Styles!, own);
        Enlarge(part.Styles!);
        return found;
    }

    private void Collect(W.Styles styles)
    {
        foreach (var style in styles.Elements<W.Style>())
        {
            if (style.StyleName?.Val?.Value is { } name && style.StyleId?.Value is { } id)
            {
                _ids.TryAdd(name, id);
            }
        }
    }

    private void Add(W.Styles styles, W.Styles own)
    {
        var taken = _ids.Values.ToHashSet(StringComparer.Ordinal);
        foreach (var style in own.Elements<W.Style>())
        {
            var name = style.StyleName!.Val!.Value!;
            if (_ids.ContainsKey(name))
            {
                continue;
            }

            var copy = (W.Style)style.CloneNode(true);
            copy.Default = null;
            copy.StyleId = taken.Add(copy.StyleId!.Value!) ? copy.StyleId : $"Yardstick{copy.StyleId.Value}";
            foreach (
                var link in copy.Elements<W.BasedOn>()
                    .Cast<W.String253Type>()
                    .Concat(copy.Elements<W.NextParagraphStyle>())
            )
            {
                link.Val = _ids.GetValueOrDefault(NameOf(own, link.Val!.Value!), link.Val.Value!);
            }

            styles.Append(copy);
            _ids.Add(name, copy.StyleId!.Value!);
        }
    }

    private static string NameOf(W.Styles own, string id) =>
        own.Elements<W.Style>().First(style => style.StyleId == id).StyleName!.Val!.Value!;

    private static void Enlarge(W.Styles styles)
    {
        foreach (var size in styles.Descendants<W.FontSize>().Where(size => IsSmall(size.Val)))
        {
            size.Val = $"{Smallest}";
        }

        foreach (var size in styles.Descendants<W.FontSizeComplexScript>().Where(size => IsSmall(size.Val)))
        {
            size.Val = $"{Smallest}";
        }

        // A document that says no size means 10 points.
        styles.DocDefaults ??= new W.DocDefaults();
        styles.DocDefaults.RunPropertiesDefault ??= new W.RunPropertiesDefault();
        styles.DocDefaults.RunPropertiesDefault.RunPropertiesBaseStyle ??= new W.RunPropertiesBaseStyle();
        var usual = styles.DocDefaults.RunPropertiesDefault.RunPropertiesBaseStyle;
        usual.FontSize ??= new W.FontSize { Val = $"{Smallest}" };
        usual.Languages = new W.Languages { Val = "en-GB" };
    }

    private static bool IsSmall(StringValue? size) =>
        !int.TryParse(size?.Value, System.Globalization.CultureInfo.InvariantCulture, out var half) || half < Smallest;

    private static string? FontOf(MainDocumentPart main, W.Styles styles)
    {
        var normal = styles
            .Elements<W.Style>()
            .FirstOrDefault(style => style.Default?.Value == true && style.Type?.Value == W.StyleValues.Paragraph);
        var fonts =
            normal?.StyleRunProperties?.RunFonts
            ?? styles.DocDefaults?.RunPropertiesDefault?.RunPropertiesBaseStyle?.RunFonts;
        return fonts?.AsciiTheme is null
            ? fonts?.Ascii?.Value
            : main.ThemePart?.Theme.ThemeElements?.FontScheme?.MinorFont?.LatinFont?.Typeface?.Value;
    }
}
