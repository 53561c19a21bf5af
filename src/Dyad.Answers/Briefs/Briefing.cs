using Dyad.Answers.Charts;
using Dyad.Answers.Documents;
using Dyad.Answers.Inquiries;
using Dyad.Answers.PackKnowledge;
using Dyad.Answers.Questions;
using Dyad.Answers.Sentences;
using Dyad.Answers.Summaries;
using Dyad.Answers.Theatres;
using Dyad.Model;
using Dyad.Model.Requests;
using Dyad.Store;
using Dyad.Store.Counting;

namespace Dyad.Answers.Briefs;

/// <summary>Makes briefs and answers from a corpus.</summary>
public static class Briefing
{
    /// <summary>The release name of the sample that comes with the program.</summary>
    public const string MadeUp = "made-up";

    /// <summary>The request's parameter that, with the value <c>yes</c>, draws long rows evenly over their days.</summary>
    public const string SpreadParameter = EvenDivision.Parameter;

    /// <summary>The parameter that asks by name how near a group came in some time: <c>islamic-state@2011..2013</c>. Only <c>precedent</c> answers it.</summary>
    public const string LikeParameter = AskedLike.Parameter;

    /// <summary>The program's version, which is part of what makes a brief the same to the byte.</summary>
    public static string Version { get; } = typeof(Briefing).Assembly.GetName().Version!.ToString(3);

    /// <summary>Makes the brief that a request asks for: of a group or, where its filter names countries alone, of a theatre.</summary>
    /// <param name="corpus">The corpus.</param>
    /// <param name="request">Asks <c>brief</c>; its filter names the actor or the countries; its parameter <c>questions</c> may name some of them; <see cref="SpreadParameter"/> may be set.</param>
    /// <exception cref="DyadException">The actor is unknown or ambiguous, or no event of it is in the corpus.</exception>
    public static Brief Make(Corpus corpus, Request request)
    {
        var about = AboutEvents(corpus, request);
        var some = request.Parameters.GetValueOrDefault("questions");
        var asking = AnswersTo(AskedQuestions.Chosen(about, some), about);
        var (head, lead, box, limits, snapshot) = (BriefHead.Of(about), Lead.Of(about), FactBox.Of(about), Limits.Ask(about), corpus.Snapshot);
        var settled = request with { Filter = about.Filter };
        var answers = asking.ToDictionary(answer => answer.Key, answer => answer.Value.GetAwaiter().GetResult());
        return new Brief(
            settled,
            about.Subject,
            $"{Known(about)}{about.Where}{about.When}, as of {about.AsOf:yyyy-MM-dd}",
            Version,
            snapshot,
            head,
            lead,
            box,
            Sections.Of(about, answers, limits),
            BriefSources.Of(corpus, about.Coverage.Parts, about.Knowledge.Pack))
        {
            Again = AgainOf(settled),
            Summary = some is null ? Summary(about, answers, lead, settled) : null,
            Banner = Banner(about),
        };
    }

    /// <summary>Makes the summary of a brief alone, from some of its questions.</summary>
    /// <param name="corpus">The corpus.</param>
    /// <param name="request">As of <see cref="Make"/>, without <c>questions</c>.</param>
    /// <exception cref="DyadException">As of <see cref="Make"/>.</exception>
    public static Summary Summarise(Corpus corpus, Request request)
    {
        var about = AboutEvents(corpus, request);
        var asking = AnswersTo([.. Summarising.Asks(about).Select(id => QuestionList.Named(AskedQuestions.Of(about), id))], about);
        var lead = Lead.Of(about);
        var answers = asking.ToDictionary(answer => answer.Key, answer => answer.Value.GetAwaiter().GetResult());
        return Summary(about, answers, lead, request with { Filter = about.Filter });
    }

    private static Summary Summary(Inquiry about, IReadOnlyDictionary<string, Answer> answers, IReadOnlyList<Sentence> lead, Request settled) =>
        Summarising.Of(about, answers, about.HasEvents ? MainDoubt.Says(about) : lead[0]) with
        {
            Again = AgainOf(settled),
            More = about.IsTheatre ? AgainOf(settled).With("questions", "WORD") : AgainOf(settled, "ask", "WORD"),
            Banner = Banner(about),
        };

    // Each question is a pure function of the corpus, so they are answered beside each other: while one waits for a count, another words its answer.
    private static Dictionary<string, Task<Answer>> AnswersTo(IEnumerable<Question> asked, Inquiry about) =>
        asked.ToDictionary(question => question.Id, question => Task.Run(() => question.Ask(about)));

    private static Sentence? Banner(Inquiry about) => (Kind(about), Families.Told(about)) switch
    {
        ({ } kind, { } families) => Sentence.Of($"{Show.Words(kind)} {families}"),
        ({ } kind, null) => Sentence.Of($"{Show.Words(kind)}"),
        (null, var families) => families,
    };

    private static string? Kind(Inquiry about)
    {
        if (!about.HasEvents)
        {
            return $"{Wording.Capital(NoEvents.Held(about))}: what follows is recorded knowledge, and what data would answer the rest.";
        }

        if (about.Coverage.Parts.Any(part => part.Release == MadeUp))
        {
            return "Made up: the group, its enemies and every event on this page are invented, to show what a brief looks like.";
        }

        return about.Coverage.Parts.Any(part => part.Extent == "sample") ? "These events are a sample: what is counted here are its rows, not the conflict." : null;
    }

    /// <summary>Answers one question.</summary>
    /// <exception cref="DyadException">There is no such question, or the actor is unknown or ambiguous.</exception>
    public static Answer Ask(Corpus corpus, Request request)
    {
        var question = QuestionList.Named(request.Ask);
        if (request.Parameters.ContainsKey(LikeParameter) && question.Id != "precedent")
        {
            throw new DyadException(Trouble.Usage, $"{LikeParameter} is for precedent alone; leave it out");
        }

        var about = About(corpus, request);
        var answer = question.Ask(about);
        return WithFamilies(about.Asked is null ? answer : answer with { Caveats = [question.Told(about), .. answer.Caveats] }, about);
    }

    /// <summary>Answers what changed most among all groups and pairs of some countries, or of all.</summary>
    /// <param name="corpus">The corpus.</param>
    /// <param name="request">Asks <c>change</c>; its filter names no actor.</param>
    /// <exception cref="DyadException">The corpus has no event of the countries.</exception>
    public static Answer Change(Corpus corpus, Request request)
    {
        var about = About(corpus, request);
        return WithFamilies(QuestionList.Named(TheatreQuestions.All, request.Ask).Ask(about), about);
    }

    /// <summary>The lineage of one actor as swim lanes, up to the as-of day; null where no relation of it is recorded.</summary>
    /// <exception cref="DyadException">The actor is unknown or ambiguous, or the corpus has no day to draw to.</exception>
    public static LaneChart? Lineage(Corpus corpus, Filter filter) => Questions.Lineage.Of(new Inquiry(corpus, Settle(corpus, filter)));

    /// <summary>The request with its actor's exact name and a definite as-of date, as answers carry it.</summary>
    public static Filter Settle(Corpus corpus, Filter filter) => Settle(corpus, filter, isOfAll: false);

    /// <summary>A request with its filter settled so, also where it asks about all countries.</summary>
    public static Request Settled(Corpus corpus, Request request) => request with { Filter = Settle(corpus, request.Filter, IsChange(request)) };

    private static Filter Settle(Corpus corpus, Filter filter, bool isOfAll)
    {
        if (filter["actor"] is null && (isOfAll || filter.IsSet("country")))
        {
            return SettleTheatre(corpus, filter);
        }

        var named = filter["actor"] ?? throw new DyadException(Trouble.Usage, "Name the group");
        filter = filter["admin1"] is null ? filter : corpus.Placed(filter).Filter;
        var actor = corpus.Actor(named, filter).Text;
        if (Inquiry.IsCivilian(corpus, actor))
        {
            throw new DyadException(Trouble.Usage, $"'{named}' is not an armed group, so there is no answer about it. To see who attacked civilians, and how often: {Hint.Ask("count").With("violence", "one_sided").With("by", "opponent").With("actor", actor)}");
        }

        var exact = Families.Alone(corpus, filter.With("actor", actor));
        // Without events, the day the pack's sources were last looked at.
        return AsOf.Settle(exact, () => Latest(corpus, exact) ?? corpus.PackOf(exact["actor"]!)?.Accessed ?? throw None(corpus, exact, $"No event of {named} in this corpus matches {exact}; outside the time and places that its files cover, that is unknown, not zero"));
    }

    // Where the files have no event to count, whether that is known to be none or unknown is said in place of a brief.
    private static Filter SettleTheatre(Corpus corpus, Filter filter)
    {
        if (filter["with"] is { } other)
        {
            throw new DyadException(Trouble.Usage, $"{Hint.Give("with", other)}: name a group too, against which it stands");
        }

        var theatre = Families.Alone(corpus, corpus.Placed(filter).Filter);
        if (corpus.Count(CountRequest.Of(theatre))[0].Events == 0)
        {
            throw new DyadException(Trouble.NotFound, Nothing.Of(corpus, theatre).Words);
        }

        return AsOf.Settle(theatre, () => Latest(corpus, theatre)!.Value);
    }

    private static Inquiry About(Corpus corpus, Request request)
    {
        var settled = Settle(corpus, request.Filter, IsChange(request));
        var about = new Inquiry(corpus, settled)
        {
            DividesLongRows = EvenDivision.IsAsked(request),
            Like = AskedLike.Of(corpus, request),
            IsAskedAlone = request.Ask != "brief" || request.Parameters.ContainsKey("questions"),
            Looking = about => AskedQuestions.By(request, about).SelectMany(question => question.LooksAt(about)),
        };
        // What packs record is read beside the first counts.
        _ = Task.Run(() => about.Knowledge);
        return about.IsEverRecorded || about.Knowledge.Pack is not null
            ? about
            : throw None(corpus, settled, $"{Wording.Capital(NoEvents.Held(about))} (up to {about.AsOf:yyyy-MM-dd})");
    }

    // A period in which nothing is recorded has no brief: there is one thing to say of it.
    private static Inquiry AboutEvents(Corpus corpus, Request request)
    {
        var about = About(corpus, request);
        return about.HasEvents || !about.IsEverRecorded ? about : throw new DyadException(Trouble.NotFound, NoEvents.Of(QuestionList.Named("identity"), about).Reply.ToString());
    }

    // Events that are there and left out as doubtful are no absence.
    private static DyadException None(Corpus corpus, Filter filter, string words) => NoEvents.AreDoubtful(corpus, filter) is > 0 and var doubtful
        ? new DyadException(
            Trouble.NotFound,
            $"{Wording.Capital(NoEvents.OnlyDoubtful(corpus.NameOf(filter["actor"]!)))} ({doubtful} {Plural.Of(doubtful, "event")}); to count them: {Hint.Give("status", "candidate,final,doubtful")}")
        : new DyadException(Trouble.NotFound, words);

    // The last day of the files that know the group, so that a quiet end counts as quiet and not as missing.
    private static DateOnly? Latest(Corpus corpus, Filter filter) => corpus.PartsOf(filter).Max(part => part.Last);

    private static string Known(Inquiry about) => (about.Knowledge.Pack, about.HasEvents) switch
    {
        _ when about.IsTheatre => $"every recorded event in {about.DatasetsTold}",
        (not null, true) => $"{about.Id}, registered by the pack {about.Knowledge.PackName}, counted in {about.DatasetsTold}",
        (not null, false) => $"{about.Id}, registered by the pack {about.Knowledge.PackName}",
        _ => $"{(about.IsRegistered ? "actor of the registry, in" : "actor as coded by")} {about.DatasetsTold}",
    };

    private static Answer WithFamilies(Answer answer, Inquiry about) => Families.Told(about) is { } families ? answer with { Caveats = [.. answer.Caveats, families] } : answer;

    // All countries together can be asked for this alone.
    private static bool IsChange(Request request) => Theatres.Change.Id == (request.Ask == "brief" ? request.Parameters.GetValueOrDefault("questions") : request.Ask);

    // What gives the same again, of everything or of one question.
    private static Hint AgainOf(Request request, params IReadOnlyList<string> verb)
    {
        IReadOnlyList<string> path = [.. verb.DefaultIfEmpty(IsChange(request) ? Theatres.Change.Id : "brief"), .. request.Filter["actor"] is { } actor ? [actor] : Array.Empty<string>()];
        var again = request.Filter.Values.Where(pair => pair.Key != "actor").Aggregate(Hint.Ask(path), (hint, pair) => hint.With(pair.Key == "country" ? "in" : pair.Key, pair.Value));
        again = !IsChange(request) && request.Parameters.TryGetValue("questions", out var some) ? again.With("questions", some) : again;
        return EvenDivision.IsAsked(request) ? again.With("spread") : again;
    }
}
