using Yardstick.Core.Extracts.Workbooks;

namespace Yardstick.Core.Imports.Sources.AnnexA;

/// <summary>A sheet that holds one of the lists: where its headings are, and which column each of them is.</summary>
internal sealed record AnnexASheet
{
    public required StreamedSheet Sheet { get; init; }

    public required AnnexAList List { get; init; }

    /// <summary>The row of the headings.</summary>
    public required int HeadingLine { get; init; }

    /// <summary>Headings as delivered, by place.</summary>
    public required IReadOnlyList<string> Headings { get; init; }

    /// <summary>Place of each column of the list, in its order; -1 where the sheet has none.</summary>
    public required IReadOnlyList<int> Places { get; init; }

    public int Matched => Places.Count(place => place >= 0);

    /// <summary>Headings that are no column of the list.</summary>
    public IEnumerable<string> Unknown =>
        Headings.Where((heading, place) => heading.Length > 0 && !Places.Contains(place));

    /// <summary>Finds the headings of a list in a row: by name, by what a person confirmed, then by the published expressions, each heading once.</summary>
    /// <param name="confirmed">The column that a person said a heading is; null for none.</param>
    public static AnnexASheet Of(
        StreamedSheet sheet,
        AnnexAList list,
        int line,
        IReadOnlyList<string> headings,
        Func<string, string?> confirmed
    )
    {
        var places = Enumerable.Repeat(-1, list.Columns.Count).ToArray();
        var free = Enumerable.Range(0, headings.Count).Where(place => headings[place].Length > 0).ToHashSet();
        Take(column => heading => AnnexACodes.Plain(heading) == AnnexACodes.Plain(column.Name));
        Take(column => heading => confirmed(heading) == column.Name);
        Take(column => heading => column.Matches?.IsMatch(heading) ?? false);
        return new AnnexASheet
        {
            Sheet = sheet,
            List = list,
            HeadingLine = line,
            Headings = headings,
            Places = places,
        };

        void Take(Func<AnnexAColumn, Func<string, bool>> fits)
        {
            for (var i = 0; i < places.Length; i++)
            {
                if (places[i] < 0)
                {
                    var fit = fits(list.Columns[i]);
                    places[i] = free.Order().FirstOrDefault(place => fit(headings[place]), -1);
                    free.Remove(places[i]);
                }
            }
        }
    }
}
