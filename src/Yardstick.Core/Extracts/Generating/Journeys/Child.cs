using System.Globalization;
using Yardstick.Core.Extracts.Generating.Care;

namespace Yardstick.Core.Extracts.Generating.Journeys;

/// <summary>An invented child and everything that happened to it: facts without end, of which an extract shows what its day knows.</summary>
internal sealed class Child
{
    private readonly Dictionary<string, int> _records = new(StringComparer.Ordinal);

    /// <summary>Digits that no other person of the authority has.</summary>
    public required long Number { get; init; }

    public required Dice Dice { get; init; }

    public required DateOnly Born { get; init; }

    public required DateOnly Expected { get; init; }

    public required string Sex { get; init; }

    public required string Ethnicity { get; init; }

    /// <summary>Codes of disability; empty for none. A child with one is helped by a disability team.</summary>
    public required IReadOnlyList<string> Disabilities { get; init; }

    /// <summary>The day on which the child was found without a family; null for a child with one.</summary>
    public DateOnly? ArrivedAlone { get; init; }

    public DateOnly? Died { get; set; }

    public string Id => "P" + Digits;

    public List<Contact> Contacts { get; } = [];

    public List<Referral> Referrals { get; } = [];

    public List<Assessment> Assessments { get; } = [];

    public List<StrategyDiscussion> StrategyDiscussions { get; } = [];

    public List<Enquiry> Enquiries { get; } = [];

    public List<Conference> Conferences { get; } = [];

    public List<ProtectionPlan> ProtectionPlans { get; } = [];

    public List<InNeedPlan> InNeedPlans { get; } = [];

    public List<CarePeriod> CarePeriods { get; } = [];

    public List<EarlyHelp> EarlyHelp { get; } = [];

    public List<Lead> Leads { get; } = [];

    /// <summary>From the 18th birthday, while supported as a care leaver.</summary>
    public DateOnly? LeavingCareUntil { get; set; }

    /// <summary>The last case opened.</summary>
    public Referral Case => Referrals[^1];

    public DateOnly Eighteenth => Birthday(18);

    /// <summary>The 18th birthday or the death: no plan, care or early help reaches beyond.</summary>
    public DateOnly ChildhoodEnd => Died is { } died && died < Eighteenth ? died : Eighteenth;

    public bool IsDisabled => Disabilities.Count > 0;

    /// <summary>The first day on which the authority heard of the child.</summary>
    public DateOnly KnownFrom => Contacts[0].Day;

    private string Digits => Number.ToString(CultureInfo.InvariantCulture);

    /// <summary>A birthday of 29 February is kept on 1 March in a year without one.</summary>
    public DateOnly Birthday(int age) =>
        Born is { Month: 2, Day: 29 } && !DateTime.IsLeapYear(Born.Year + age)
            ? new DateOnly(Born.Year + age, 3, 1)
            : Born.AddYears(age);

    public int AgeOn(DateOnly day)
    {
        var years = day.Year - Born.Year;
        return Birthday(years) > day ? years - 1 : years;
    }

    public bool HasOpenCase(DateOnly day) => Referrals.Count > 0 && Case.Closed > day;

    public bool IsAlive(DateOnly day) => Died is not { } died || died > day;

    /// <summary>An identifier for a record of this child, unlike every other of the authority.</summary>
    public string NextId(string prefix)
    {
        var number = _records[prefix] = _records.GetValueOrDefault(prefix) + 1;
        return string.Create(CultureInfo.InvariantCulture, $"{prefix}{Digits}{number:000}");
    }

    /// <summary>The child is led by a team of this function from the day on, by nobody else of social care.</summary>
    public void LeadBy(string function, DateOnly day)
    {
        EndLead(day);
        Leads.Add(new Lead(function, day));
    }

    public void EndLead(DateOnly day)
    {
        if (Leads.FindLast(lead => lead.Function != TeamFunction.EarlyHelp) is { } lead && lead.Until > day)
        {
            lead.Until = day;
        }
    }
}
