using System.Diagnostics;
using Yardstick.Core;
using Yardstick.Core.Storage;
using Yardstick.Web.Figures;
using Yardstick.Web.Pages.Sections;

namespace Yardstick.Web.Starting;

/// <summary>
/// Makes the invented council while the published figures can be read already. What was finished when the program stops is kept, and the next
/// start goes on behind it.
/// </summary>
internal sealed class SampleCouncilMaking(
    SampleCouncil council,
    SampleCouncilSize size,
    SampleProgress progress,
    ShownFigures figures,
    SampleEditions editions,
    SampleScrutiny scrutiny,
    Product product
) : BackgroundService
{
    private int _told;

    protected override Task ExecuteAsync(CancellationToken stoppingToken) =>
        Task.Run(() => Make(stoppingToken), stoppingToken);

    private void Make(CancellationToken stop)
    {
        try
        {
            if (!council.IsWanted())
            {
                // An earlier start may have been stopped behind the figures.
                if (council.IsAlone())
                {
                    Publish(_ => { }, stop);
                }

                return;
            }

            var start = Stopwatch.GetTimestamp();
            council.Make(Tell, stop);
            Warm();
            Publish(Tell, stop);
            Console.WriteLine(
                $"Sample: the invented council is ready after {Stopwatch.GetElapsedTime(start).TotalSeconds:0} seconds."
            );
            progress.Finish();
        }
        catch (OperationCanceledException)
        {
            // The program is stopping: what was finished stays, and the next start goes on.
        }
        catch (Exception fault)
        {
            var reason = fault is StoreUnavailable or IOException or InvalidDataException
                ? fault.Message
                : fault.ToString();
            Console.Error.WriteLine($"Sample: the invented council could not be made: {reason}");
            progress.Fail(
                "The invented council of the sample could not be made; the console of the program says why. Start the program again to go on, or with --sample false to do without it."
            );
        }
    }

    private void Publish(Action<SampleStep> tell, CancellationToken stop)
    {
        if (size.HasEditions)
        {
            editions.AddMissing(tell, stop);
        }

        scrutiny.AddMissing();
    }

    private void Tell(SampleStep step)
    {
        progress.Tell(step);
        if (step.Number != _told)
        {
            _told = step.Number;
            Console.WriteLine($"Sample: the invented council, step {step.Number} of {SampleStep.All}: {step.Doing} …");
        }
    }

    /// <summary>The first look at the newest month should not wait.</summary>
    private void Warm()
    {
        var all = figures.Now;
        if (
            all.Councils.FirstOrDefault(each => each.IsInvented) is { } invented
            && all.Find(all.UsualOf(invented)) is { } newest
        )
        {
            _ = newest.Overview;
            _ = SectionPage.AllOf(newest, product.UsualLayout);
        }
    }
}
