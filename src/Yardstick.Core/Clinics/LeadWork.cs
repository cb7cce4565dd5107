using Dapper;
using Yardstick.Core.Observations.Measuring;
using Yardstick.Core.Storage;

namespace Yardstick.Core.Clinics;

/// <summary>Who leads for children, and whom a team inherited.</summary>
internal sealed class LeadWork(Database database, ClinicInputs inputs)
{
    private readonly Measurement _measurement = inputs.Definitions.In(database);

    /// <summary>Children whose lead team at the end of a day is another than ten working days before.</summary>
    public IReadOnlyList<Transfer> TransfersOn(MeasuredExtract extract, DateOnly day) =>
        List<Transfer>(extract, day, "Clinics/transfer_list.sql");

    /// <summary>The lead worker of each child at the end of a day.</summary>
    public IReadOnlyList<Lead> LeadsOn(MeasuredExtract extract, DateOnly day) =>
        List<Lead>(extract, day, "Clinics/lead_list.sql");

    private List<T> List<T>(MeasuredExtract extract, DateOnly day, string file)
    {
        var sql = SqlFile.Text(file);
        using var session = _measurement.OpenOn(extract, [], day);
        session.Build(_measurement.Views.NeededBy([sql]));
        return [.. session.Connection.Query<T>(sql)];
    }
}

/// <summary>A child that changed from one team to another.</summary>
internal sealed record Transfer
{
    public required string PersonId { get; init; }

    public string? FromArea { get; init; }

    public string? ToArea { get; init; }
}

/// <summary>The one lead worker and team of a child.</summary>
internal sealed record Lead
{
    public required string PersonId { get; init; }

    public string? ProfessionalId { get; init; }

    public string? AreaId { get; init; }
}
