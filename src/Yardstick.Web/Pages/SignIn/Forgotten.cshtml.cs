using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Yardstick.Core.People;
using Yardstick.Web.Mail;
using Yardstick.Web.SignIn;

namespace Yardstick.Web.Pages.SignIn;

/// <summary>Sends a link for a new password. The answer is the same for everybody, so that it tells nothing of who has an account.</summary>
[AllowAnonymous]
[EnableRateLimiting(SignInLimit.Policy)]
public sealed class ForgottenModel(PeopleStore people, AccountTokens tokens, MailSender mail) : PageModel
{
    public bool IsSent { get; private set; }

    public bool CanSend => mail.CanSend;

    public void OnGet() { }

    public void OnPost(string? email)
    {
        IsSent = CanSend;
        if (CanSend && people.FindByEmail(email ?? "") is { } person && person.IsActiveOn(people.Today))
        {
            var token = tokens.Issue(person.AccountId, AccountLink.NewPassword);
            mail.Send(
                new MailText(
                    person.Email,
                    "Your new Yardstick password",
                    $"""
                    Somebody asked for a new password for your Yardstick account. If it was you, choose one within an hour:

                    {mail.Link($"/account/set-password?token={token}")}

                    If it was not you, do nothing: your password stays as it is.
                    """
                )
            );
        }
    }
}
