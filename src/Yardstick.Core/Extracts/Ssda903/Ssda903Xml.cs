using System.Xml;

namespace Yardstick.Core.Extracts.Ssda903;

/// <summary>
/// Reads a return in XML: a child holds a header and episodes, the header holds what belongs to the child, and groups for each review, absence
/// and so on. What stands directly in the header is part of each of them.
/// </summary>
/// <param name="name">How messages call the file.</param>
internal sealed class Ssda903Xml(string name, Ssda903Modules modules)
{
    public const string Root = "EXPSSDA903";
    private const int Deepest = 8;
    private const int LongestText = 4_000;
    private const int MostOfChild = 20_000;

    /// <summary>Groups that are rows of a file of the return.</summary>
    private static readonly Dictionary<string, string> Groups = new(StringComparer.Ordinal)
    {
        ["EPISODE"] = "episodes",
        ["AREVIEW"] = "reviews",
        ["AMISSING"] = "missing",
        ["OC2"] = "oc2",
        ["PERMANENCE"] = "previous_permanence",
        ["AD_PLACED"] = "placed_for_adoption",
        ["SWEPISODE"] = "social_worker",
    };

    /// <summary>Files of the return whose one row stands in the header itself, when it has their heading.</summary>
    private static readonly string[] InHeader = ["header", "uasc", "oc3", "ad1"];

    private static readonly Dictionary<string, string> Renamed = new(StringComparer.Ordinal)
    {
        ["CHILDID"] = "CHILD",
        ["PL"] = "PLACE",
    };

    private readonly Dictionary<string, string> _header = new(StringComparer.Ordinal);
    private readonly List<(string Module, long Line, Dictionary<string, string> Cells)> _rows = [];
    private readonly SortedSet<string> _unknown = new(StringComparer.Ordinal);

    /// <summary>Groups that are no part of the return.</summary>
    public IReadOnlyCollection<string> Unknown => _unknown;

    /// <param name="add">Told each row: the file of the return, the line, and the texts by column.</param>
    /// <exception cref="UnreadableSource">It is no return, no XML, or cut off.</exception>
    public void Read(Stream stream, Action<Ssda903Module, long, IReadOnlyDictionary<string, string>> add)
    {
        try
        {
            using var reader = XmlReader.Create(
                stream,
                new XmlReaderSettings
                {
                    DtdProcessing = DtdProcessing.Prohibit,
                    XmlResolver = null,
                    IgnoreComments = true,
                    IgnoreWhitespace = true,
                    CloseInput = false,
                }
            );
            reader.MoveToContent();
            if (reader.LocalName != Root)
            {
                throw new UnreadableSource(
                    $"{name} begins with {reader.LocalName}, and an SSDA903 return with {Root}: choose the return."
                );
            }

            Read(reader, add);
        }
        catch (XmlException error) when (error.Message.Contains("DTD", StringComparison.Ordinal))
        {
            throw new UnreadableSource(
                $"{name} declares a document type, with which XML can open other files or grow without end, and was not read: export the return without it.",
                error
            );
        }
        catch (XmlException error)
        {
            throw new UnreadableSource(
                string.Create(
                    System.Globalization.CultureInfo.InvariantCulture,
                    $"{name} is no whole XML from line {error.LineNumber} on, as a file is that was cut off: export the return again."
                ),
                error
            );
        }
    }

    private void Read(XmlReader reader, Action<Ssda903Module, long, IReadOnlyDictionary<string, string>> add)
    {
        var open = new Stack<string>();
        Dictionary<string, string>? group = null;
        while (reader.Read())
        {
            switch (reader.NodeType)
            {
                case XmlNodeType.Element when !reader.IsEmptyElement:
                    open.Push(reader.LocalName);
                    Refuse(open.Count > Deepest || _rows.Count > MostOfChild);
                    if (Groups.TryGetValue(reader.LocalName, out var module))
                    {
                        group = new Dictionary<string, string>(StringComparer.Ordinal);
                        _rows.Add((module, Line(reader), group));
                    }
                    else if (reader.LocalName is "HEADER")
                    {
                        group = null;
                        _rows.Insert(0, ("header", Line(reader), _header));
                    }

                    break;
                case XmlNodeType.Text or XmlNodeType.CDATA:
                    Refuse(reader.Value.Length > LongestText);
                    (group ?? _header)[Renamed.GetValueOrDefault(open.Peek(), open.Peek())] = reader.Value.Trim();
                    break;
                case XmlNodeType.EndElement when open.Count > 0:
                    var closed = open.Pop();
                    group = Groups.ContainsKey(closed) ? null : group;
                    if (closed is "CHILD")
                    {
                        Give(add);
                    }

                    break;
            }
        }
    }

    private void Give(Action<Ssda903Module, long, IReadOnlyDictionary<string, string>> add)
    {
        foreach (var (module, line, cells) in _rows)
        {
            if (module is "header")
            {
                foreach (
                    var each in InHeader
                        .Select(part => modules[part])
                        .Where(part => part.Name is "header" || _header.ContainsKey(part.KnownBy))
                )
                {
                    add(each, line, _header);
                }

                continue;
            }

            foreach (var (column, text) in _header)
            {
                cells.TryAdd(column, text);
            }

            add(modules[module], line, cells);
        }

        _rows.Clear();
        _header.Clear();
    }

    private static long Line(XmlReader reader) => (reader as IXmlLineInfo)?.LineNumber ?? 0;

    private void Refuse(bool isTooMuch)
    {
        if (isTooMuch)
        {
            throw new UnreadableSource(
                $"{name} holds deeper or longer texts than any return does: export the return again."
            );
        }
    }
}
