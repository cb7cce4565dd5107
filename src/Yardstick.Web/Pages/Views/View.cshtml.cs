using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Yardstick.Core;
using Yardstick.Core.People;
using Yardstick.Core.Reports.Words;
using Yardstick.Core.SavedViews;
using Yardstick.Web.Mail;
using Yardstick.Web.SignIn;

namespace Yardstick.Web.Pages.Views;

/// <summary>One saved view: its first figures, its files, and the addresses that the reader made of it.</summary>
[Requires(Permission.ManageSavedViews)]
public sealed class ViewModel(
    SavedViewStore views,
    ViewFigures figures,
    ViewAddresses addresses,
    MailSettings mail,
    Product product,
    CurrentReader reader
) : PageModel
{
    private const int OnPage = 200;

    public SavedView Shown { get; private set; } = null!;

    public ViewTable Table { get; private set; } = new([], 0);

    public IReadOnlyList<ViewRow> First => [.. Table.Rows.Take(OnPage)];

    public IReadOnlyList<ViewAddress> Addresses { get; private set; } = [];

    /// <summary>Made just now and shown once; null otherwise.</summary>
    public string? Address { get; private set; }

    public bool IsOwn => Shown.OwnerAccount == reader.Reader.Person!.AccountId;

    public string MonthsInWords =>
        Shown.Months switch
        {
            ViewMonths.Last last => $"The last {Sentences.Count(last.Count, "frozen month", "frozen months")}.",
            ViewMonths.Between between => $"{between.First.ToWords()} to {between.Until.ToWords()}.",
            _ => "",
        };

    /// <summary>The category in words, as <c>Age band: 10-15</c>.</summary>
    public string OfWhom(ViewRow row) =>
        product.Breakdowns.FirstOrDefault(each => each.Key == row.Figure.Breakdown) is { } breakdown
            ? $"{breakdown.Title}: {row.Figure.Category}"
            : "All";

    public static string Number(decimal? number) =>
        number is { } known ? known.ToString("#,0.##", FigureText.English) : "";

    public IActionResult OnGet(string id) => Load(id) ? Page() : NotFound();

    public IActionResult OnPostAddress(string id)
    {
        if (!Load(id))
        {
            return NotFound();
        }

        var site = mail.Address ?? new Uri($"{Request.Scheme}://{Request.Host}");
        Address = new Uri(site, $"/feeds/{addresses.Make(id, reader.Reader)}.csv").ToString();
        Addresses = addresses.Of(id, reader.Reader.Person!.AccountId);
        return Page();
    }

    public IActionResult OnPostRevoke(string id, string address)
    {
        if (!Load(id))
        {
            return NotFound();
        }

        addresses.Revoke(id, address, reader.Reader.Person!);
        return RedirectToPage("/Views/View", new { id });
    }

    public IActionResult OnPostRemove(string id)
    {
        if (!Load(id))
        {
            return NotFound();
        }

        if (!IsOwn)
        {
            return Forbid();
        }

        views.Remove(id, reader.Reader.Person!);
        return RedirectToPage("/Views/Index");
    }

    private bool Load(string id)
    {
        if (views.Find(id) is not { } view || !view.IsFor(reader.Reader))
        {
            return false;
        }

        Shown = view;
        Table = figures.Of(view, reader.Reader);
        Addresses = addresses.Of(id, reader.Reader.Person!.AccountId);
        return true;
    }
}
