using Yardstick.Core.Imports.Published;
using Yardstick.Core.Reports.Layouts;

namespace Yardstick.Web.Figures;

/// <summary>The word by which addresses name an edition.</summary>
internal static class EditionAddress
{
    /// <summary>Authority and name, which together are unique in the store.</summary>
    public static string Of(PublishedEdition edition) => $"{edition.AuthorityCode}-{Anchors.Of(edition.Name)}";
}
