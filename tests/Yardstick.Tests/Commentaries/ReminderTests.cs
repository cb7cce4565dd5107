using Yardstick.Core.Commentaries.Actions;
using Yardstick.Core.Commentaries.Reminders;
using Yardstick.Core.Commentaries.Tasks;
using Yardstick.Core.Commentaries.Texts;
using Yardstick.Core.People;
using Yardstick.Core.Periods;
using Yardstick.Tests.Editions;
using Yardstick.Tests.People;
using Yardstick.Tests.Storage;

namespace Yardstick.Tests.Commentaries;

public sealed class ReminderTests
{
    private static readonly Month July = new(2023, 7);

    [Fact]
    public void The_writer_is_reminded_within_two_working_days_of_the_deadline_and_the_owner_of_what_waits()
    {
        using var store = TestStore.On(Engine.DuckDb);
        var people = new SomePeople(store.Database);
        var product = Measured.Product.Value;
        // Friday 4 August 2023: two working days on is Tuesday 8 August.
        Give(store, SomePeople.Visits, new DateOnly(2023, 8, 8));
        Give(store, "rereferrals_pct", new DateOnly(2023, 8, 8)); // nobody is named for it
        Assert.Equal(
            (
                "ann@council.example",
                "Write the commentary on " + Title(SomePeople.Visits) + " for July 2023: due by 8 August 2023."
            ),
            Only(store)
        );

        var texts = new CommentaryStore(store.Database);
        var writing = new CommentaryWriting(
            store.Database,
            product.Catalogue,
            new CommentaryCheck(texts, product.Checker),
            SomePeople.Clock
        );
        var commentary = writing.Open(people["ann"], "1001", July, SomePeople.Visits);
        commentary = ((Saving.Done)writing.Save(people["ann"], commentary, 0, "Two workers were ill.")).Commentary;
        writing.Submit(people["ann"], commentary, 1, SomeFigures.July);

        Assert.Equal(
            (
                "olive@council.example",
                "Approve the commentary on " + Title(SomePeople.Visits) + " for July 2023: due by 8 August 2023."
            ),
            Only(store)
        );
    }

    [Fact]
    public void Nobody_is_reminded_of_a_deadline_that_is_further_away()
    {
        using var store = TestStore.On(Engine.DuckDb);
        _ = new SomePeople(store.Database);
        Give(store, SomePeople.Visits, new DateOnly(2023, 8, 9));

        Assert.Empty(Today(store));
    }

    [Fact]
    public void The_owner_of_an_indicator_is_told_of_its_overdue_actions()
    {
        var owner = new Person
        {
            AccountId = "o",
            Email = "olive@council.example",
            Name = "Olive",
            FromDate = SomePeople.Today,
            ToDate = OpenEnd.Date,
        };
        var owns = new Responsibility
        {
            ResponsibilityId = "r",
            AuthorityCode = "1001",
            Indicator = SomePeople.Visits,
            Kind = ResponsibilityKind.Owner,
            AccountId = "o",
            FromDate = SomePeople.Today,
            ToDate = OpenEnd.Date,
        };
        var overdue = new AgreedAction
        {
            AuthorityCode = "1001",
            Id = "a",
            Kind = ActionKind.Action,
            Wording = "Look at each child.",
            OwnerRole = "Head of service",
            Indicator = SomePeople.Visits,
            DueOn = SomePeople.Today.AddDays(-1),
            Standing = ActionStanding.Open,
            Origin = "clinic",
            OpenedAt = default,
            OpenedBy = "ann",
        };

        var reminder = Assert.Single(
            new ReminderRules(SomePeople.Today, SomePeople.Today, key => key).For(
                [],
                [overdue, overdue with { DueOn = SomePeople.Today }],
                [owns],
                [owner]
            )
        );

        Assert.Equal(
            "Action of the Head of service, overdue since 3 August 2023: Look at each child.",
            Assert.Single(reminder.Lines)
        );
        Assert.Equal(
            "Dear Olive,\n\n- Action of the Head of service, overdue since 3 August 2023: Look at each child.\n\nYour tasks: https://yardstick.example/tasks",
            reminder.Text(new Uri("https://yardstick.example/"))
        );
    }

    [Fact]
    public async Task A_letter_reaches_the_mail_server()
    {
        using var server = new MailListener();
        var mail = MailServer.At($"localhost:{server.Port}", "yardstick@council.example") with { UseTls = false };

        await mail.SendAsync(
            "ann@council.example",
            "Yardstick: what is due",
            "Write the commentary.",
            TestContext.Current.CancellationToken
        );

        var letter = await server.LetterAsync();
        Assert.Contains("From: yardstick@council.example", letter, StringComparison.Ordinal);
        Assert.Contains("To: ann@council.example", letter, StringComparison.Ordinal);
        Assert.Contains("Subject: Yardstick: what is due", letter, StringComparison.Ordinal);
        Assert.Contains("Write the commentary.", letter, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("mail:port")]
    [InlineData("mail:0")]
    [InlineData(":25")]
    [InlineData("a:b:c")]
    public void What_is_no_mail_server_is_refused(string address) =>
        Assert.Throws<PeopleRefused>(() => MailServer.At(address, "yardstick@council.example"));

    private static void Give(TestStore store, string indicator, DateOnly due) =>
        new CommentaryTasks(store.Database, SomePeople.Clock).Add([
            new CommentaryTask
            {
                AuthorityCode = "1001",
                Month = July,
                Indicator = indicator,
                DueOn = due,
                Reasons = [new TaskReason(TaskCause.Red, "", "red")],
            },
        ]);

    private static string Title(string key) => Measured.Product.Value.Catalogue.Find(key)!.Title;

    private static (string, string) Only(TestStore store)
    {
        var reminder = Assert.Single(Today(store));
        return (reminder.Email, Assert.Single(reminder.Lines));
    }

    private static IReadOnlyList<Reminder> Today(TestStore store)
    {
        var product = Measured.Product.Value;
        return new DueReminders(
            store.Database,
            product.Catalogue,
            product.Reference.WorkingDays,
            product.Commentary,
            Permissions.Table,
            SomePeople.Clock
        ).Today("1001");
    }
}
