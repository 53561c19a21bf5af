using Dyad.Cli;

return Entry.Run(args, Surroundings.Real(), CancellationToken.None);
