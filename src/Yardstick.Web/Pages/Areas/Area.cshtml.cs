using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Yardstick.Core.Assessments;
using Yardstick.Core.Clinics;
using Yardstick.Core.Commentaries.Actions;
using Yardstick.Core.People;
using Yardstick.Core.Periods;
using Yardstick.Core.Reports.Blocks;
using Yardstick.Core.Snapshots;
using Yardstick.Web.Clinics;
using Yardstick.Web.SignIn;

namespace Yardstick.Web.Pages.Areas;

/// <summary>The clinic of one area and month.</summary>
[Requires(Permission.ReadMeasured)]
public sealed class AreaModel(
    CurrentReader reader,
    PreparedClinics clinics,
    ClinicPreparation preparation,
    ClinicAreas areas,
    ClinicRecords records,
    ActionRegister actions,
    FrozenFigures frozen
) : PageModel
{
    private const string AskAgainAfterSeconds = "5";

    public ClinicArea Area { get; private set; } = null!;

    public Month Month { get; private set; }

    /// <summary>Null while it is being prepared.</summary>
    public Clinic? Clinic { get; private set; }

    /// <summary>Newest first.</summary>
    public IReadOnlyList<Month> Months { get; private set; } = [];

    public IReadOnlyList<Conversation> Conversations { get; private set; } = [];

    public IReadOnlyList<Plan> Plans { get; private set; } = [];

    /// <summary>Open ones of the area and what lies below it, the earliest due first.</summary>
    public IReadOnlyList<AgreedAction> Actions { get; private set; } = [];

    /// <param name="month">As 2023-06; the newest frozen month when it is left out.</param>
    public async Task<IActionResult> OnGetAsync(string authority, string areaId, string? month)
    {
        // The right first: nothing is said of an authority that the reader may not read.
        Area = areas.Find(reader.Reader, authority, areaId);
        Months = [.. frozen.Months(authority).Select(each => each.Month).OrderDescending()];
        if (Months.Count == 0)
        {
            return NotFound();
        }

        if (!Month.TryParse(month ?? Months[0].ToString(), out var wanted))
        {
            return BadRequest();
        }

        Month = wanted;
        if (!Months.Contains(wanted))
        {
            return NotFound();
        }

        if (await clinics.AtOnceAsync(authority, wanted) is not { } material)
        {
            Response.Headers.Append("Refresh", AskAgainAfterSeconds);
            return Page();
        }

        Clinic = preparation.Prepare(reader.Reader, areaId, material);
        Conversations = records.Conversations(authority, Area.Parts);
        Plans = records.Plans(authority, Area.Parts);
        Actions =
        [
            .. actions
                .Of(authority)
                .Where(action => action.IsOpen && Area.Holds(action.AreaId))
                .OrderBy(action => action.DueOn),
        ];
        return Page();
    }

    public static TableCell RagCell(Judgement<Rag> rag) =>
        rag switch
        {
            Judgement<Rag>.Made { Verdict: Rag.Green } => new TableCell("Green", Tone: Tone.Good),
            Judgement<Rag>.Made { Verdict: Rag.Amber } => new TableCell("Amber", Tone: Tone.Caution),
            Judgement<Rag>.Made => new TableCell("Red", Tone: Tone.Bad),
            _ => new TableCell("Not judged", Tone: Tone.Quiet),
        };

    public static string DirectionWord(Judgement<Direction> direction) =>
        direction switch
        {
            Judgement<Direction>.Made { Verdict: Direction.Better } => ", better",
            Judgement<Direction>.Made { Verdict: Direction.Worse } => ", worse",
            Judgement<Direction>.Made => ", the same",
            _ => "",
        };
}
