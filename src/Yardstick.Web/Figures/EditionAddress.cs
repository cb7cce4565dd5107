using Yardstick.Core.Editions;
using Yardstick.Core.Imports.Published;
using Yardstick.Core.Periods;
using Yardstick.Core.Reports.Layouts;

namespace Yardstick.Web.Figures;

/// <summary>The word by which addresses name an edition.</summary>
internal static class EditionAddress
{
    /// <summary>Authority and name, which together are unique in the store.</summary>
    public static string Of(PublishedEdition edition) => Of(edition.AuthorityCode, edition.Name);

    /// <summary>The edition of a frozen month.</summary>
    public static string OfMeasured(string authorityCode, Month month) =>
        Of(authorityCode, MeasuredEditions.NameOf(month));

    private static string Of(string authorityCode, string name) => $"{authorityCode}-{Anchors.Of(name)}";
}
