namespace Yardstick.Core.Reference;

/// <summary>Which councils with children's services began and ended when, and who came before whom.</summary>
public sealed class Reorganisations
{
    private static readonly Dictionary<string, ReorganisedExtent> Extents = new(StringComparer.Ordinal)
    {
        ["whole"] = ReorganisedExtent.Whole,
        ["part"] = ReorganisedExtent.Part,
        ["same"] = ReorganisedExtent.Same,
    };

    private readonly IReadOnlyList<Reorganisation> _changes;

    internal Reorganisations(string folder)
    {
        All = ReferenceTable.Read(
            folder,
            "reorganisations.csv",
            ["successor_code", "predecessor_code", "on", "extent", "note"],
            row => new Reorganisation(
                row.Text("successor_code"),
                row.Text("predecessor_code"),
                row.Date("on"),
                row.Word("extent", Extents),
                row.Text("note")
            )
        );
        _changes = [.. All.Where(change => change.Extent != ReorganisedExtent.Same)];
    }

    public IReadOnlyList<Reorganisation> All { get; }

    /// <summary>Whether a council had children's services on a day.</summary>
    public bool Existed(string authorityCode, DateOnly day) =>
        !(StartOf(authorityCode) > day) && !(EndOf(authorityCode) < day);

    /// <summary>The first day of a council; null when it was there before the statistics began.</summary>
    public DateOnly? StartOf(string authorityCode) =>
        _changes.FirstOrDefault(change => change.Successor == authorityCode)?.On;

    /// <summary>The last day of a council; null when it is there today.</summary>
    public DateOnly? EndOf(string authorityCode) =>
        _changes.FirstOrDefault(change => change.Predecessor == authorityCode)?.On.AddDays(-1);

    /// <summary>What a council was made of; empty for one that was there before the statistics began.</summary>
    public IReadOnlyList<Reorganisation> Before(string authorityCode) =>
        [.. _changes.Where(change => change.Successor == authorityCode)];

    /// <summary>
    /// Whether the publisher's figure of a council counts beside those of others: always where the council existed on the last day of the period.
    /// Where it did not, only if not all of those that stood in its place have a figure, so that no child is counted twice.
    /// </summary>
    public bool Counts(string authorityCode, DateOnly day, Func<string, bool> hasValue) =>
        Existed(authorityCode, day) || InPlaceOf(authorityCode, day) is not [_, ..] others || !others.All(hasValue);

    private IReadOnlyList<string> InPlaceOf(string authorityCode, DateOnly day) =>
        [
            .. _changes
                .Where(change => change.Successor == authorityCode)
                .Select(change => change.Predecessor)
                .Concat(
                    _changes.Where(change => change.Predecessor == authorityCode).Select(change => change.Successor)
                )
                .Where(code => Existed(code, day)),
        ];
}
