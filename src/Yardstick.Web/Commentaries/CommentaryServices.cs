using Yardstick.Core;
using Yardstick.Core.Commentaries.Actions;
using Yardstick.Core.Commentaries.States;
using Yardstick.Core.Commentaries.Tasks;
using Yardstick.Core.Commentaries.Texts;

namespace Yardstick.Web.Commentaries;

/// <summary>Tasks, texts, states and actions, put together for pages.</summary>
internal static class CommentaryServices
{
    public static void AddCommentary(this IServiceCollection services, Product product)
    {
        services.AddSingleton(product.Catalogue);
        services.AddSingleton(product.Checker);
        services.AddSingleton(product.Commentary);
        services.AddSingleton<CommentaryStore>();
        services.AddSingleton<CommentaryCheck>();
        services.AddSingleton<CommentaryWriting>();
        services.AddSingleton<CommentaryApproval>();
        services.AddSingleton<CommentaryTasks>();
        services.AddSingleton<TaskList>();
        services.AddSingleton<Absences>();
        services.AddSingleton<IndicatorStates>();
        services.AddSingleton<ActionRegister>();
        services.AddSingleton<ActionRights>();
        services.AddScoped<WorkingCouncil>();
        services.AddScoped<Pages.Commentaries.CommentaryViews>();
    }
}
