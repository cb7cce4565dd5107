using Yardstick.Core;
using Yardstick.Core.Reports.Layouts;

namespace Yardstick.Web.Figures;

internal static class UsualLayoutOfProduct
{
    /// <summary>The layout whose sections pages follow: the panel report.</summary>
    public static ReportLayout UsualLayout(this Product product) =>
        product.Layouts.Find(ReportLayouts.Usual) ?? product.Layouts.All[0];
}
