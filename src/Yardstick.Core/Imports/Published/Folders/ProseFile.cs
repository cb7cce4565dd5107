using Yardstick.Core.Extracts;

namespace Yardstick.Core.Imports.Published.Folders;

/// <summary>Reads the printed prose of an edition (<c>analysis.md</c>): headings name sections, each paragraph and bullet is a text.</summary>
internal static class ProseFile
{
    /// <exception cref="UnreadableSource">Not a text file in UTF-8 or Windows-1252.</exception>
    public static IReadOnlyList<PublishedText> Read(string path, string name, SourceLimits limits)
    {
        using var stream = SourceFile.Open(path, name, limits);
        var format = SourceFile.FormatOf(stream);
        if (format is not (SourceFormat.Text or SourceFormat.Empty))
        {
            throw new UnreadableSource($"{name} is not plain text in UTF-8: save it as UTF-8 text.");
        }

        using var reader = new StreamReader(stream, CsvEncoding.Of(stream));
        var (texts, section, continues) = (new List<PublishedText>(), "", false);
        for (var line = 1; reader.ReadLine() is { } raw; line++)
        {
            var text = raw.Trim();
            if (text.StartsWith('#'))
            {
                (section, continues) = (text.Trim('#', ' '), false);
            }
            else if (text.Length == 0)
            {
                continues = false;
            }
            else if (continues && Bullet(text) is null)
            {
                texts[^1] = texts[^1] with { Text = $"{texts[^1].Text} {text}" };
                continues = !EndsSentence(text);
            }
            else
            {
                var words = Bullet(text) ?? text;
                var column = raw.IndexOf(words, StringComparison.Ordinal) + 1;
                texts.Add(
                    new PublishedText
                    {
                        Section = section,
                        Text = words,
                        Place = new CellPlace(name, Sheet: null, line, column),
                    }
                );
                // A line that ends in the middle of a sentence goes on in the next one; any other is a paragraph of its own.
                continues = !EndsSentence(words);
            }
        }

        return texts;
    }

    private static string? Bullet(string text) =>
        text is ['-' or '*' or '•' or '+', ' ', ..] ? text[2..].TrimStart() : null;

    private static bool EndsSentence(string text) =>
        text.TrimEnd('*', '_', ')', '"', '”', '\'') is not [.., not ('.' or '!' or '?' or ':' or ';')];
}
