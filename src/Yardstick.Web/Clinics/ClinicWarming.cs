using Yardstick.Core.Snapshots;
using Yardstick.Web.Starting;

namespace Yardstick.Web.Clinics;

/// <summary>
/// Gathers the newest frozen month for the clinics of each authority before somebody asks: after the start, and after a freeze, an import or a
/// change of settings. It goes on as long as the program runs.
/// </summary>
internal sealed class ClinicWarming(
    PreparedClinics clinics,
    FrozenFigures frozen,
    SampleProgress sample,
    TimeProvider clock,
    ILogger<ClinicWarming> log
) : IHostedService, IDisposable
{
    /// <summary>Authorities that are kept warm: so many as leave room for the months that people ask for.</summary>
    private const int Most = 2;

    private static readonly TimeSpan LookAgain = TimeSpan.FromSeconds(20);

    private readonly PeriodicTimer _timer = new(LookAgain, clock);
    private Task _running = Task.CompletedTask;

    public Task StartAsync(CancellationToken cancellationToken)
    {
        _running = Task.Run(RunAsync, CancellationToken.None);
        return Task.CompletedTask;
    }

    /// <summary>Waits until nothing reads the store any more.</summary>
    public async Task StopAsync(CancellationToken cancellationToken)
    {
        _timer.Dispose();
        await clinics.StopAsync();
        await _running.WaitAsync(cancellationToken);
    }

    public void Dispose() => _timer.Dispose();

    private async Task RunAsync()
    {
        do
        {
            await WarmAsync();
        } while (await _timer.WaitForNextTickAsync());
    }

    private async Task WarmAsync()
    {
        if (sample.Doing is not null)
        {
            return;
        }

        try
        {
            foreach (var authority in frozen.Authorities().Take(Most))
            {
                await clinics.MaterialAsync(authority, frozen.Months(authority)[^1].Month);
            }
        }
        catch (OperationCanceledException)
        {
            // The program is stopping.
        }
        catch (Exception fault)
        {
            log.LogWarning(fault, "Clinics could not be prepared ahead; they are when somebody asks for one.");
        }
    }
}
