using Yardstick.Core.Imports.Published;
using Yardstick.Core.Reports.Layouts;
using Yardstick.Core.Reports.OpenData;

namespace Yardstick.Tests.Reports.OpenData;

/// <summary>Public editions for tests: a delivery, and nothing that is composed of it.</summary>
internal static class SomeEdition
{
    public static PublicEdition Of(PublishedDelivery delivery, EditionOrigin origin = EditionOrigin.Imported) =>
        new()
        {
            AuthorityCode = delivery.Edition.AuthorityCode,
            AuthorityName = delivery.Edition.AuthorityName,
            Slug = Anchors.Of(delivery.Edition.Name),
            Title = delivery.Edition.Name,
            Month = delivery.Edition.Month,
            PublishedOn = delivery.Edition.PublishedOn,
            Origin = origin,
            Layout = ReportLayouts.Usual,
            Figures = new(() => delivery),
            Report = new(() => throw new InvalidOperationException("No report is asked for.")),
            Material = new(() => throw new InvalidOperationException("No material is asked for.")),
        };
}
