using System.Xml;
using System.Xml.Schema;

namespace Yardstick.Core.Extracts.CinCensus;

/// <summary>The published schemas of the census, a year each: files of <c>definitions/extracts/cin-census/schemas</c>.</summary>
internal sealed class CinSchemas
{
    private readonly SortedDictionary<int, string> _files = [];

    /// <param name="definitions">The <c>definitions</c> folder.</param>
    public CinSchemas(string definitions)
    {
        foreach (
            var file in Directory.EnumerateFiles(
                Path.Combine(definitions, "extracts", "cin-census", "schemas"),
                "*.xsd"
            )
        )
        {
            _files.Add(
                int.Parse(
                    Path.GetFileNameWithoutExtension(file)[^4..],
                    System.Globalization.CultureInfo.InvariantCulture
                ),
                file
            );
        }
    }

    /// <summary>The year itself, or the nearest that has a schema.</summary>
    public int NearestTo(int year) => _files.Keys.OrderBy(known => Math.Abs(known - year)).First();

    /// <summary>The schema of a year of <see cref="NearestTo"/>.</summary>
    public XmlSchemaSet Of(int year)
    {
        var set = new XmlSchemaSet { XmlResolver = null };
        using var file = XmlReader.Create(
            _files[year],
            new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null }
        );
        set.Add(targetNamespace: null, file);
        set.Compile();
        return set;
    }
}
