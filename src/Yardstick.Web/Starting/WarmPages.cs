using Yardstick.Core;
using Yardstick.Web.Figures;
using Yardstick.Web.Pages.Sections;

namespace Yardstick.Web.Starting;

/// <summary>Makes what the first pages need while nobody waits for it yet.</summary>
internal sealed class WarmPages(ShownFigures figures, Product product) : BackgroundService
{
    protected override Task ExecuteAsync(CancellationToken stoppingToken) =>
        Task.Run(
            () =>
            {
                foreach (var edition in figures.Now.Councils.SelectMany(council => council.Published))
                {
                    stoppingToken.ThrowIfCancellationRequested();
                    _ = edition.Overview;
                    _ = SectionPage.AllOf(edition, product.UsualLayout);
                }
            },
            stoppingToken
        );
}
