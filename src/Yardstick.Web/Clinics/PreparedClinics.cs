using Yardstick.Core.Administration;
using Yardstick.Core.Clinics;
using Yardstick.Core.Observations.Measuring;
using Yardstick.Core.Periods;
using Yardstick.Core.Storage;

namespace Yardstick.Web.Clinics;

/// <summary>
/// What clinics are prepared from, for the months that were asked for last: gathered once for an authority and month, the same for every area and
/// reader, one at a time, and again when an extract came or a setting changed.
/// </summary>
public sealed class PreparedClinics(Database database, ClinicPreparation preparation) : IDisposable
{
    /// <summary>Months kept at most; each holds the members of two months.</summary>
    private const int Most = 4;

    /// <summary>A page waits so long; then it says what is being prepared.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1.5);

    private readonly Lock _changing = new();
    private readonly SemaphoreSlim _one = new(1);
    private readonly CancellationTokenSource _stop = new();

    /// <summary>The one that was asked for last at the end.</summary>
    private readonly List<(Key Key, Task<ClinicMaterial> Material)> _kept = [];

    private Task? _stopping;

    /// <summary>Read and written by the one that gathers.</summary>
    private (Key Key, ClinicMaterial Material)? _last;

    /// <returns>Null when it is not ready yet: it is being gathered then.</returns>
    /// <exception cref="ClinicRefused">As <see cref="ClinicPreparation.Gather"/>.</exception>
    public async Task<ClinicMaterial?> AtOnceAsync(string authority, Month month)
    {
        var material = MaterialAsync(authority, month);
        await ((Task)material).WaitAsync(Patience).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        try
        {
            return material.IsCompleted ? await material : null;
        }
        catch (ExtractReplaced)
        {
            // An import ended meanwhile: the page asks again, for the new extract.
            return null;
        }
    }

    /// <summary>Ready, or when it will be.</summary>
    /// <inheritdoc cref="AtOnceAsync" path="/exception"/>
    public Task<ClinicMaterial> MaterialAsync(string authority, Month month)
    {
        var extract = MeasuredExtract.All(database).FirstOrDefault(each => each.AuthorityCode == authority);
        var key = new Key(authority, month, extract?.ExtractId, AdministrationTrace.Of(database));
        lock (_changing)
        {
            var at = _kept.FindIndex(each => each.Key == key && !each.Material.IsFaulted);
            var found = at >= 0 ? _kept[at] : (key, GatherAsync(key));
            _kept.RemoveAll(each => each.Key == key);
            _kept.Add(found);
            _kept.RemoveRange(0, Math.Max(0, _kept.Count - Most));
            return found.Item2;
        }
    }

    /// <summary>Gathers no more; ends when nothing reads the store for it.</summary>
    public Task StopAsync()
    {
        lock (_changing)
        {
            return _stopping ??= EndAsync();
        }
    }

    private async Task EndAsync()
    {
        await _stop.CancelAsync();
        await _one.WaitAsync();
    }

    public void Dispose()
    {
        lock (_changing)
        {
            _stopping ??= Task.CompletedTask;
        }

        _stop.Dispose();
        _one.Dispose();
    }

    private async Task<ClinicMaterial> GatherAsync(Key key)
    {
        await _one.WaitAsync(_stop.Token);
        try
        {
            // What was gathered last for another month has the same day of the extract.
            var known = _last is { } last && last.Key with { Month = key.Month } == key ? last.Material : null;
            // On a thread of its own: those of the pool are for pages.
            var material = await Task.Factory.StartNew(
                () => preparation.Gather(key.Authority, key.Month, known, _stop.Token),
                _stop.Token,
                TaskCreationOptions.LongRunning,
                TaskScheduler.Default
            );
            _last = (key, material);
            return material;
        }
        finally
        {
            _one.Release();
        }
    }

    /// <param name="Settings">The number of the last change of anything that is set.</param>
    private sealed record Key(string Authority, Month Month, string? Extract, long Settings);
}
