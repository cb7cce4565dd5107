using Yardstick.Core;

namespace Yardstick.Web.Figures;

/// <summary>A council with what can be shown of it: the editions that it published, and its months that were measured and frozen.</summary>
public sealed class Council
{
    internal Council(string code, string name, IReadOnlyList<JudgedEdition> published, FrozenCouncil? frozen)
    {
        (Code, Name, Published, Frozen) = (code, name, published, frozen);
        PublishedNames =
        [
            .. published.Select(edition => new EditionName(
                edition.Address,
                $"{edition.Edition.Month.ToWords()}: {edition.Edition.Name}",
                edition.Edition.Month
            )),
        ];
        MeasuredNames =
        [
            .. (frozen?.Months ?? [])
                .Select(month => month.Month)
                .OrderDescending()
                .Select(month => new EditionName(EditionAddress.OfMeasured(code, month), month.ToWords(), month)),
        ];
    }

    /// <summary>The council as those see it who may not read its measured months.</summary>
    public Council WithoutMeasured() => Frozen is null ? this : new Council(Code, Name, Published, frozen: null);

    public string Code { get; }

    public string Name { get; }

    /// <summary>True for the council that the sample invents.</summary>
    public bool IsInvented => Code == SampleCouncil.Code;

    /// <summary>Newest month first.</summary>
    public IReadOnlyList<JudgedEdition> Published { get; }

    /// <summary>Null when no month of the council is frozen.</summary>
    public FrozenCouncil? Frozen { get; }

    public IReadOnlyList<EditionName> PublishedNames { get; }

    /// <summary>Newest month first.</summary>
    public IReadOnlyList<EditionName> MeasuredNames { get; }
}
