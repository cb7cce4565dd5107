using Microsoft.Extensions.Caching.Memory;
using Yardstick.Core.Administration;
using Yardstick.Core.Clinics;
using Yardstick.Core.Observations.Measuring;
using Yardstick.Core.People;
using Yardstick.Core.Periods;
using Yardstick.Core.Storage;

namespace Yardstick.Web.Clinics;

/// <summary>
/// Clinics that were prepared lately: preparing one measures two months. A clinic is prepared once for each extract, setting, area and month, and for each
/// reader, since it holds what that reader may see; the area's right is asked anew each time.
/// </summary>
public sealed class PreparedClinics(
    Database database,
    ClinicPreparation preparation,
    ClinicAreas areas,
    TimeProvider clock
) : IDisposable
{
    private const int Most = 100;
    private static readonly TimeSpan Kept = TimeSpan.FromMinutes(30);
    private readonly MemoryCache _clinics = new(new MemoryCacheOptions { SizeLimit = Most });

    /// <exception cref="ClinicRefused">As <see cref="ClinicPreparation.Prepare"/>.</exception>
    public Clinic Of(Reader reader, string authority, string area, Month month)
    {
        var found = areas.Find(reader, authority, area);
        var extract = MeasuredExtract.All(database).FirstOrDefault(each => each.AuthorityCode == authority)?.ExtractId;
        var grants = string.Join(',', reader.Grants.Select(grant => grant.GrantId).Order(StringComparer.Ordinal));
        var today = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);
        return _clinics.GetOrCreate(
            (
                extract,
                AdministrationTrace.Of(database),
                authority,
                string.Join(',', found.Parts),
                area,
                month,
                grants,
                today
            ),
            entry =>
            {
                entry.Size = 1;
                entry.AbsoluteExpirationRelativeToNow = Kept;
                return preparation.Prepare(reader, authority, area, month);
            }
        )!;
    }

    public void Dispose() => _clinics.Dispose();
}
