using Microsoft.Extensions.Caching.Memory;
using Yardstick.Core.Administration;
using Yardstick.Core.Children;
using Yardstick.Core.Clinics;
using Yardstick.Core.Observations.Measuring;
using Yardstick.Core.People;
using Yardstick.Core.Periods;
using Yardstick.Core.Storage;

namespace Yardstick.Web.Clinics;

/// <summary>
/// Clinics that were prepared lately: preparing one measures two months, which takes seconds. A clinic is prepared once for each extract, setting,
/// area and month, and for all readers with the same rights to the area; the area's right is asked anew each time. One is prepared at a time. Who
/// comes meanwhile waits, without holding a thread that other pages need.
/// </summary>
public sealed class PreparedClinics(
    Database database,
    ClinicPreparation preparation,
    ClinicAreas areas,
    TimeProvider clock
) : IDisposable
{
    private const int Most = 100;

    /// <summary>Imports end minutes apart, and a clinic takes seconds: the second time finds the new extract.</summary>
    private const int Attempts = 3;
    private static readonly TimeSpan Kept = TimeSpan.FromMinutes(30);
    private readonly MemoryCache _clinics = new(new MemoryCacheOptions { SizeLimit = Most });
    private readonly Lock _asking = new();
    private readonly SemaphoreSlim _turn = new(1);

    /// <summary>Begins anew when another extract was taken in meanwhile.</summary>
    /// <exception cref="ClinicRefused">As <see cref="ClinicPreparation.Prepare"/>.</exception>
    public async Task<Clinic> OfAsync(Reader reader, string authority, string area, Month month)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await OfThisExtractAsync(reader, authority, area, month);
            }
            catch (ExtractReplaced) when (attempt < Attempts) { }
        }
    }

    public void Dispose()
    {
        _clinics.Dispose();
        _turn.Dispose();
    }

    private async Task<Clinic> OfThisExtractAsync(Reader reader, string authority, string area, Month month)
    {
        var found = areas.Find(reader, authority, area);
        var rights = ClinicRights.Of(reader, found, Teams.Of(database, authority));
        var extract = MeasuredExtract.All(database).FirstOrDefault(each => each.AuthorityCode == authority)?.ExtractId;
        var today = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);
        var settings = AdministrationTrace.Of(database);
        var key = (extract, settings, authority, string.Join(',', found.Parts), area, month, rights, today);
        Task<Clinic> clinic;
        lock (_asking)
        {
            clinic = _clinics.GetOrCreate(
                key,
                entry =>
                {
                    entry.Size = 1;
                    entry.AbsoluteExpirationRelativeToNow = Kept;
                    return InTurnAsync(() => preparation.Prepare(reader, authority, area, month));
                }
            )!;
        }

        try
        {
            return await clinic;
        }
        catch
        {
            // What was refused today may be there tomorrow.
            _clinics.Remove(key);
            throw;
        }
    }

    private async Task<Clinic> InTurnAsync(Func<Clinic> prepare)
    {
        await _turn.WaitAsync();
        try
        {
            return await Task.Factory.StartNew(
                prepare,
                CancellationToken.None,
                TaskCreationOptions.LongRunning,
                TaskScheduler.Default
            );
        }
        finally
        {
            _turn.Release();
        }
    }
}
